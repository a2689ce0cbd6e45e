export const id = 3249;
export const ids = [3249];
export const modules = {

/***/ 94680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   Y: () => (/* binding */ NOTHING_JUDGED)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _check_suites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97525);


const NOTHING_JUDGED = {
    comparisons: [],
    shifts: [],
    budgets: [],
    failures: [],
    warnings: [],
    windows: new Map(),
    baselineRuns: 0,
};
async function gate(request, parts) {
    await (0,_check_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSuites */ .i)(request.config.suites);
    const mode = modeOf(request, parts);
    if (mode !== 'history' && parts.paired !== undefined) {
        const { gateSideBySide } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(8255), __webpack_require__.e(5998), __webpack_require__.e(2623), __webpack_require__.e(104), __webpack_require__.e(6504), __webpack_require__.e(7202), __webpack_require__.e(9778), __webpack_require__.e(5105)]).then(__webpack_require__.bind(__webpack_require__, 19778));
        return gateSideBySide(request, { openStore: parts.openStore, paired: parts.paired }, mode);
    }
    const { runs, failures } = await measureAll(request.config.suites, parts.measure);
    const stored = await judgeAndRecord(request, parts, runs);
    const { assembleReport } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(3375), __webpack_require__.e(5998), __webpack_require__.e(2623), __webpack_require__.e(5200), __webpack_require__.e(6504), __webpack_require__.e(798)]).then(__webpack_require__.bind(__webpack_require__, 94344));
    const report = assembleReport({
        request,
        runs,
        judged: stored.judged,
        failures: [...failures, ...stored.judged.failures, ...stored.failures],
        store: stored.description,
        recorded: stored.recorded,
        ...(stored.found === undefined ? {} : { found: stored.found }),
    });
    return { report, runs };
}
function modeOf({ config, context, base }, { paired }) {
    const { compare } = config.policy.gate;
    if (compare === 'history' || context === 'record')
        return 'history';
    if (base !== undefined && paired !== undefined)
        return compare;
    if (compare === 'auto')
        return 'history';
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'usage',
        what: 'compare: paired has no base to measure beside this checkout',
        remedy: 'Name one with --base REV (input: base), or use compare: history',
    });
}
async function measureAll(suites, measure) {
    const runs = [];
    const failures = [];
    for (const suite of suites) {
        try {
            runs.push(await measure(suite));
        }
        catch (error) {
            if (!(error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) || error.kind === 'usage')
                throw error;
            failures.push({ suite: suite.name, kind: 'measurement', message: error.message });
        }
    }
    return { runs, failures };
}
async function judgeAndRecord(request, parts, runs) {
    if (runs.length === 0)
        return { judged: NOTHING_JUDGED, failures: [], recorded: false };
    let store;
    let judged = NOTHING_JUDGED;
    try {
        const { judgeRuns, recordRuns } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(3375), __webpack_require__.e(5998), __webpack_require__.e(2623), __webpack_require__.e(5200), __webpack_require__.e(6504), __webpack_require__.e(798)]).then(__webpack_require__.bind(__webpack_require__, 94344));
        store = await parts.openStore();
        const { config, context, branches, base } = request;
        judged = await judgeRuns({
            context,
            policy: config.policy,
            store,
            branches,
            runs,
            ...(base === undefined ? {} : { base }),
        });
        const recorded = request.record && judged.failures.every((failure) => failure.kind !== 'store');
        const { description } = store;
        if (!recorded)
            return { judged, failures: [], recorded, description };
        const { reference, warnings } = await referenceOf(request, parts);
        const found = await recordRuns({
            ...recordInput(request, { store, runs, judged }),
            ...(reference === undefined ? {} : { reference }),
        });
        const told = { ...judged, warnings: [...judged.warnings, ...warnings] };
        return { judged: told, failures: [], recorded, found, description };
    }
    catch (error) {
        if (!(error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) || error.kind !== 'store')
            throw error;
        const failures = [{ suite: '', kind: 'store', message: error.message }];
        return {
            judged,
            failures,
            recorded: false,
            ...(store === undefined ? {} : { description: store.description }),
        };
    }
    finally {
        await store?.close();
    }
}
async function referenceOf({ config }, { findCommit }) {
    if (config.reference === undefined || findCommit === undefined)
        return { warnings: [] };
    try {
        return { reference: await findCommit(config.reference), warnings: [] };
    }
    catch (error) {
        if (!(error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A))
            throw error;
        return { warnings: [{ message: `reference: ${error.message}` }] };
    }
}
function recordInput(request, found) {
    const { comparisons, windows } = found.judged;
    const { threshold } = request.config.policy.gate;
    return { store: found.store, runs: found.runs, comparisons, windows, threshold };
}


/***/ }),

/***/ 53249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localGate: () => (/* binding */ localGate),
  showLocalReport: () => (/* binding */ showLocalReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/read-inputs.js + 5 modules
var read_inputs = __webpack_require__(41389);
// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(88005);
// EXTERNAL MODULE: ./lib/platform/git.js
var platform_git = __webpack_require__(20195);
// EXTERNAL MODULE: ./lib/platform/progress.js
var platform_progress = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/app/gate.js
var gate = __webpack_require__(94680);
// EXTERNAL MODULE: ./lib/app/in-folder.js
var in_folder = __webpack_require__(69045);
;// CONCATENATED MODULE: ./lib/app/local-arms.js


function localArms({ checkout, host, store }) {
    const { base } = checkout;
    if (base === undefined)
        return undefined;
    return async () => {
        const { prepareArms } = await __webpack_require__.e(/* import() */ 104).then(__webpack_require__.bind(__webpack_require__, 60104));
        const git = (0,platform_git/* createGit */.l)(host.env);
        return prepareArms({
            git,
            environment: host.env,
            checkout: host.cwd,
            base: base.sha,
            signal: host.signal,
            exclude: storeInside(store, host.cwd, await prefixOf(git, host.cwd)),
        });
    };
}
async function prefixOf(git, directory) {
    const { stdout } = await git.run({ directory, args: ['rev-parse', '--show-prefix'] });
    return stdout.toString('utf8').replace(/\n$/, '');
}
function storeInside(store, cwd, prefix) {
    if (store.kind !== 'directory')
        return [];
    const fromHere = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, store.path));
    if ((0,external_node_path_.isAbsolute)(fromHere))
        return [];
    const inside = (0,external_node_path_.join)(prefix, fromHere).split(external_node_path_.sep).join('/');
    return inside === '' || inside === '.' || inside === '..' || inside.startsWith('../') ? [] : [inside];
}

// EXTERNAL MODULE: ./lib/app/local-measurer.js
var local_measurer = __webpack_require__(82047);
// EXTERNAL MODULE: ./lib/app/read-optional.js
var read_optional = __webpack_require__(83588);
// EXTERNAL MODULE: ./lib/app/reproduce-command.js
var reproduce_command = __webpack_require__(4620);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(81271);
;// CONCATENATED MODULE: ./lib/app/local-gate.js













async function showLocalReport(report, { targets }, host) {
    const { showReport } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(3375), __webpack_require__.e(5998), __webpack_require__.e(2623), __webpack_require__.e(5200), __webpack_require__.e(6504), __webpack_require__.e(8417)]).then(__webpack_require__.bind(__webpack_require__, 94344));
    await showReport(report, targets, host);
}
async function localGate({ line, host, surroundings }) {
    const settings = await readSettings(line, host);
    const { checkout, tools } = await surroundings;
    const style = (0,platform_progress/* progressStyle */.t)({ isTerminal: host.stderr.isTTY === true, quiet: line.verbosity === 'quiet' });
    const progress = await (0,platform_progress/* createProgress */.m)({ stream: host.stderr, style });
    try {
        const { measurer, logs } = await (0,local_measurer/* localMeasurer */._)({ line, host, checkout, tools, progress });
        const arms = localArms({ checkout, host, store: settings.config.store });
        const { report } = await (0,gate/* gate */.G)({
            config: (0,in_folder/* inFolder */._)(withWarnings(settings, checkout), host.cwd),
            id: settings.id,
            context: line.record ? 'record' : 'pull-request',
            branches: checkout.branches,
            candidate: checkout.commit,
            ...(checkout.base === undefined ? {} : { base: checkout.base }),
            record: line.record,
            seed: Math.trunc(Math.random() * 2 ** 32),
            version: version/* VERSION */.x,
            ...(0,reproduce_command/* reproduceCommand */.n)(settings.repetition),
        }, {
            measure: (suite) => measurer.measure(suite),
            openStore: () => openLocalStore(settings, host),
            findCommit: async (revision) => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9897)]).then(__webpack_require__.bind(__webpack_require__, 59897))).readNamedCommit(revision, host),
            ...(arms === undefined
                ? {}
                : {
                    paired: {
                        git: (0,platform_git/* createGit */.l)(host.env),
                        measurer,
                        prepareArms: arms,
                        note: (text) => note(text, { line, host, progress }),
                    },
                }),
        });
        if (report.failures.length === 0)
            await (0,promises_.rm)(logs, { recursive: true, force: true });
        return report;
    }
    finally {
        progress.stop();
    }
}
function note(text, { line, host, progress }) {
    if (line.verbosity === 'quiet')
        return;
    progress.stop();
    host.stderr.write(`noisegate: ${text}\n`);
}
async function openLocalStore({ config }, host) {
    const { openStore } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(3375), __webpack_require__.e(5998), __webpack_require__.e(2623), __webpack_require__.e(5200), __webpack_require__.e(6504), __webpack_require__.e(8417)]).then(__webpack_require__.bind(__webpack_require__, 94344));
    return openStore(config.store, {
        workingDirectory: host.cwd,
        repository: async () => (await __webpack_require__.e(/* import() */ 985).then(__webpack_require__.bind(__webpack_require__, 50985))).localRepository(host),
        clock: clock/* systemClock */.m,
    });
}
function withWarnings({ config }, { warnings }) {
    return { ...config, warnings: [...config.warnings, ...warnings] };
}
async function readSettings(line, { cwd }) {
    const { inputs, commands } = line;
    const configText = await (0,read_optional/* readOptional */.T)((0,external_node_path_.resolve)(cwd, (0,read_inputs/* configPath */.eQ)(inputs)));
    const parsers = await parserNames(inputs.parser, configText);
    return (0,read_inputs/* readInputs */.Ko)({ surface: 'cli', inputs, configText, commands, parsers });
}
async function parserNames(input, configText) {
    if (input === undefined && configText?.includes('parser') !== true)
        return [];
    return (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(8255)]).then(__webpack_require__.bind(__webpack_require__, 38255))).PARSER_NAMES;
}


/***/ }),

/***/ 82047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ localMeasurer)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _measure_output_echo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6965);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31673);
/* harmony import */ var _log_file_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65910);
/* harmony import */ var _measurer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15077);







async function localMeasurer(input) {
    const { line, host, checkout, tools, progress } = input;
    const logs = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'noisegate-logs-'));
    const style = (0,_platform_log_js__WEBPACK_IMPORTED_MODULE_4__/* .colourFor */ .MJ)(host.stderr.isTTY, host.env) === 'colour' ? 'dim' : 'plain';
    const echo = line.verbosity === 'verbose' ? (0,_measure_output_echo_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalEcho */ .c9)((text) => void host.stderr.write(text), style) : _measure_output_echo_js__WEBPACK_IMPORTED_MODULE_3__/* .silentEcho */ .nJ;
    const id = localId();
    const measurer = (0,_measurer_js__WEBPACK_IMPORTED_MODULE_5__/* .createMeasurer */ .h)(tools, (suite, stage) => ({
        identity: { id, branch: checkout.branch, commit: checkout.commit, trigger: 'local', attempt: 1 },
        logPath: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(logs, (0,_log_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .logFileName */ .E)(`${suite.name}.${stage}`)),
        inherited: host.env,
        secrets: [],
        echo,
        onProgress: (event) => progress.on(event),
        signal: host.signal,
    }));
    return { measurer, logs };
}
function localId() {
    const bits = Math.trunc(Math.random() * 2 ** 24);
    return `local-${Date.now().toString(36)}${bits.toString(16).padStart(6, '0')}`;
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reproduceCommand)
/* harmony export */ });
function reproduceCommand({ flags, commands }) {
    const given = Object.entries(flags).flatMap(([name, value]) => flagWords(name, value));
    const lines = commands.flatMap((command) => command.kind === 'shell' ? flagWords('command', command.line) : []);
    const argv = commands.flatMap((command) => command.kind === 'argv' ? ['--', ...command.argv.map(shellWord)] : []);
    return { reproduce: ['npx noisegate run', ...given, ...lines, ...argv].join(' ') };
}
function flagWords(name, value) {
    return value.startsWith('-') ? [shellWord(`--${name}=${value}`)] : [`--${name}`, shellWord(value)];
}
function shellWord(word) {
    if (/^[\w@%+=:,./-]+$/.test(word))
        return word;
    return `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};

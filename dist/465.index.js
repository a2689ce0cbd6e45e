export const id = 465;
export const ids = [465];
export const modules = {

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand),
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/read-inputs.js + 14 modules
var read_inputs = __webpack_require__(8338);
// EXTERNAL MODULE: ./lib/measure/output-echo.js
var output_echo = __webpack_require__(6965);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 37 modules
var registry = __webpack_require__(9306);
// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(8005);
// EXTERNAL MODULE: ./lib/platform/git.js
var git = __webpack_require__(195);
// EXTERNAL MODULE: ./lib/platform/log.js
var log = __webpack_require__(1673);
// EXTERNAL MODULE: ./lib/platform/progress.js
var platform_progress = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/stores/open-store.js + 2 modules
var open_store = __webpack_require__(6991);
// EXTERNAL MODULE: ./lib/app/gate.js + 9 modules
var gate = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/platform/base-commit.js
var base_commit = __webpack_require__(8970);
;// CONCATENATED MODULE: ./lib/app/local-checkout.js

/** Branch name and commit of a folder that is no git checkout: a benchmark can be kept there all the same. */
const OUTSIDE_GIT = {
    commit: { sha: '0'.repeat(40) },
    branch: 'local',
    branches: ['local'],
    warnings: [],
};
/**
 * Reads the checkout around a folder. Never writes, never fetches.
 * @throws Problem (usage) for a `base` that is no commit
 */
async function readLocalCheckout(input) {
    const { git, directory, base: explicit } = input;
    const head = await line(input, ['log', '-1', '--format=%H %cI', 'HEAD']);
    if (head === undefined)
        return OUTSIDE_GIT;
    const [sha = '', time = ''] = head.split(' ');
    const branch = (await line(input, ['symbolic-ref', '--quiet', '--short', 'HEAD'])) ?? 'detached';
    const standard = await defaultBranch(input, branch);
    const away = standard !== branch;
    const needsBase = explicit !== undefined || away;
    const base = needsBase
        ? await (0,base_commit/* resolveBase */.g)(git, {
            directory,
            defaultBranch: standard,
            ...(explicit === undefined ? {} : { explicit }),
        })
        : undefined;
    const dirty = await line(input, ['status', '--porcelain', '--untracked-files=no']);
    return {
        commit: { sha, ref: `refs/heads/${branch}`, time: new Date(time).toISOString() },
        branch,
        branches: away ? [standard, branch] : [branch],
        ...(base === undefined ? {} : { base }),
        warnings: dirty === undefined
            ? []
            : [{ message: `the checkout has uncommitted changes, measured as part of ${sha.slice(0, 12)}` }],
    };
}
/** What origin calls its default, else `main` or `master` where one exists, else the current branch. */
async function defaultBranch(place, current) {
    const origin = await line(place, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
    if (origin !== undefined)
        return origin.replace(/^origin\//, '');
    for (const name of ['main', 'master']) {
        if ((await line(place, ['rev-parse', '--verify', '--quiet', `refs/heads/${name}`])) !== undefined)
            return name;
    }
    return current;
}
/** The first line git prints; undefined where it prints nothing or fails. */
async function line({ git, directory }, args) {
    const { exitCode, stdout } = await git.run({ directory, args });
    const text = stdout.toString('utf8').split('\n')[0] ?? '';
    return exitCode === 0 && text !== '' ? text : undefined;
}

// EXTERNAL MODULE: ./lib/app/local-repository.js
var local_repository = __webpack_require__(985);
// EXTERNAL MODULE: ./lib/app/log-file-name.js
var log_file_name = __webpack_require__(5910);
// EXTERNAL MODULE: ./lib/app/measure-run.js + 19 modules
var measure_run = __webpack_require__(6447);
// EXTERNAL MODULE: ./lib/app/measure-tools.js + 9 modules
var measure_tools = __webpack_require__(4318);
// EXTERNAL MODULE: ./lib/app/read-optional.js
var read_optional = __webpack_require__(3588);
// EXTERNAL MODULE: ./lib/app/reproduce-command.js
var reproduce_command = __webpack_require__(4620);
// EXTERNAL MODULE: ./lib/app/show-report.js
var show_report = __webpack_require__(1213);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
;// CONCATENATED MODULE: ./lib/app/commands/run.js






















/** `noisegate run`: the whole job on this machine. Returns the exit code. */
async function runCommand(line, host) {
    const report = await runGate(line, host);
    await (0,show_report/* showReport */.U)(report, line.targets, host);
    return report.exitCode;
}
/** The job without showing its report: measure, compare with the stored runs, decide, record where asked for. */
async function runGate(line, host) {
    const settings = await readSettings(line, host);
    const checkout = await readLocalCheckout({
        git: (0,git/* createGit */.l)(host.env),
        directory: host.cwd,
        ...(settings.base === undefined ? {} : { base: settings.base }),
    });
    const style = (0,platform_progress/* progressStyle */.t)({ isTerminal: host.stderr.isTTY === true, quiet: line.verbosity === 'quiet' });
    const progress = await (0,platform_progress/* createProgress */.m)({ stream: host.stderr, style });
    try {
        const { report } = await (0,gate/* gate */.G)({
            config: withWarnings(settings, checkout),
            id: settings.id,
            context: line.record ? 'record' : 'pull-request',
            branches: checkout.branches,
            candidate: checkout.commit,
            ...(checkout.base === undefined ? {} : { base: checkout.base }),
            record: line.record,
            seed: (0,external_node_crypto_.randomBytes)(4).readUInt32LE(),
            version: version/* VERSION */.x,
            ...(0,reproduce_command/* reproduceCommand */.n)(settings.config.suites),
        }, {
            measure: await localMeasure({ line, host, checkout, progress }),
            openStore: () => (0,open_store/* openStore */.C)(settings.config.store, {
                workingDirectory: host.cwd,
                repository: () => (0,local_repository/* localRepository */.i)(host),
                clock: clock/* systemClock */.m,
            }),
        });
        return report;
    }
    finally {
        progress.stop();
    }
}
function withWarnings({ config }, { warnings }) {
    return { ...config, warnings: [...config.warnings, ...warnings] };
}
async function readSettings(line, { cwd }) {
    return (0,read_inputs/* readInputs */.Ko)({
        surface: 'cli',
        inputs: line.inputs,
        configText: await (0,read_optional/* readOptional */.T)((0,external_node_path_.resolve)(cwd, (0,read_inputs/* configPath */.eQ)(line.inputs))),
        commands: line.commands,
        parsers: registry/* PARSER_NAMES */.pC,
    });
}
async function localMeasure({ line, host, checkout, progress, }) {
    const tools = await (0,measure_tools/* createMeasureTools */.U)(host.env);
    const logs = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'noisegate-logs-'));
    const style = (0,log/* colourFor */.MJ)(host.stderr.isTTY, host.env) === 'colour' ? 'dim' : 'plain';
    const echo = line.verbosity === 'verbose' ? (0,output_echo/* terminalEcho */.c9)((text) => void host.stderr.write(text), style) : output_echo/* silentEcho */.nJ;
    const id = `local-${Date.now().toString(36)}${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
    return (suite) => (0,measure_run/* measureRun */.u)({ ...suite, workingDirectory: (0,external_node_path_.resolve)(host.cwd, suite.workingDirectory) }, {
        identity: { id, branch: checkout.branch, commit: checkout.commit, trigger: 'local', attempt: 1 },
        logPath: (0,external_node_path_.join)(logs, (0,log_file_name/* logFileName */.E)(suite.name)),
        inherited: host.env,
        secrets: [],
        echo,
        onProgress: (event) => progress.on(event),
        signal: host.signal,
    }, tools);
}


/***/ }),

/***/ 985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ localRepository)
/* harmony export */ });
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(195);
/* harmony import */ var _platform_origin_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4037);
/* harmony import */ var _platform_private_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3913);



/** A private repository on the checkout's origin, with git's own ways to authenticate. */
async function localRepository({ env, cwd }) {
    const git = (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .l)(env);
    return (0,_platform_private_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openPrivateRepository */ .k)({ git, environment: env, remote: { url: await (0,_platform_origin_url_js__WEBPACK_IMPORTED_MODULE_1__/* .originUrl */ .s)(git, cwd) } });
}


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showReport),
/* harmony export */   Z: () => (/* binding */ terminalOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1673);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2689);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1086);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3865);
/* harmony import */ var _write_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8985);






/** Shows a report where the command line asked for it: JSON or text on standard output, and files. */
async function showReport(report, targets, host) {
    const text = targets.json ? (0,_reports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .h)(report) : (0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(report, terminalOptions(host));
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M)(host.stdout, text);
    await (0,_write_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReportFiles */ .t)(report, {
        ...(targets.jsonFile === undefined ? {} : { json: targets.jsonFile }),
        ...(targets.markdown === undefined ? {} : { markdown: targets.markdown }),
    });
}
const STYLES = {
    pass: 'green',
    attention: 'yellow',
    fail: 'red',
    pending: 'blue',
    strong: 'bold',
    faint: 'dim',
};
/** Colours where standard output is a terminal that may show them. */
function terminalOptions({ stdout, env }) {
    if ((0,_platform_log_js__WEBPACK_IMPORTED_MODULE_1__/* .colourFor */ .MJ)(stdout.isTTY, env) === 'plain')
        return {};
    return { style: (tone, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[tone], text, { validateStream: false }) };
}


/***/ })

};

export const id = 7414;
export const ids = [7414];
export const modules = {

/***/ 67821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aaCommand: () => (/* binding */ aaCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/read-inputs.js + 5 modules
var read_inputs = __webpack_require__(41389);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/core/units/format-change.js
var format_change = __webpack_require__(16673);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 230 modules
var registry = __webpack_require__(38255);
// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(88005);
// EXTERNAL MODULE: ./lib/platform/git.js
var platform_git = __webpack_require__(20195);
// EXTERNAL MODULE: ./lib/platform/log.js
var log = __webpack_require__(31673);
// EXTERNAL MODULE: ./lib/platform/progress.js
var platform_progress = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/platform/raw-commit.js
var raw_commit = __webpack_require__(81019);
// EXTERNAL MODULE: ./lib/stores/open-store.js
var open_store = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/app/check-suites.js
var check_suites = __webpack_require__(97525);
// EXTERNAL MODULE: ./lib/app/host.js
var app_host = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/app/in-folder.js
var in_folder = __webpack_require__(69045);
// EXTERNAL MODULE: ./lib/app/local-checkout.js
var local_checkout = __webpack_require__(84789);
// EXTERNAL MODULE: ./lib/app/local-measurer.js
var local_measurer = __webpack_require__(82047);
// EXTERNAL MODULE: ./lib/app/local-repository.js
var local_repository = __webpack_require__(50985);
// EXTERNAL MODULE: ./lib/app/measure-tools.js + 8 modules
var measure_tools = __webpack_require__(51648);
// EXTERNAL MODULE: ./lib/app/noise-floor-runs.js
var noise_floor_runs = __webpack_require__(58897);
// EXTERNAL MODULE: ./lib/core/decide/confirm-suspects.js + 1 modules
var confirm_suspects = __webpack_require__(35057);
// EXTERNAL MODULE: ./lib/core/decide/noise-floor.js
var noise_floor = __webpack_require__(15693);
// EXTERNAL MODULE: ./lib/core/decide/screen-paired.js
var screen_paired = __webpack_require__(96058);
// EXTERNAL MODULE: ./lib/core/decide/stages.js
var stages = __webpack_require__(95189);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
// EXTERNAL MODULE: ./lib/core/stats/incomplete-beta.js
var incomplete_beta = __webpack_require__(19982);
;// CONCATENATED MODULE: ./lib/core/stats/clopper-pearson.js


const HALVINGS = 60;
function clopperPearson(successes, trials, confidence) {
    (0,finite_values/* requireLevel */.q1)(confidence);
    if (!Number.isInteger(successes) || !Number.isInteger(trials) || successes < 0 || successes > trials) {
        throw new RangeError(`${successes} of ${trials}; expected whole numbers, not more successes than trials`);
    }
    if (trials === 0)
        return [0, 1];
    const tail = (1 - confidence) / 2;
    const lower = successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1);
    const upper = successes === trials ? 1 : betaQuantile(1 - tail, successes + 1, trials - successes);
    return [lower, upper];
}
function betaQuantile(p, a, b) {
    let low = 0;
    let high = 1;
    for (let step = 0; step < HALVINGS; step++) {
        const middle = (low + high) / 2;
        if ((0,incomplete_beta/* incompleteBeta */.J)(middle, 1 - middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

// EXTERNAL MODULE: ./lib/app/paired/arms-holder.js + 9 modules
var arms_holder = __webpack_require__(68402);
// EXTERNAL MODULE: ./lib/app/paired/measure-suspects.js
var measure_suspects = __webpack_require__(86064);
// EXTERNAL MODULE: ./lib/app/paired/suite-session.js + 10 modules
var suite_session = __webpack_require__(397);
;// CONCATENATED MODULE: ./lib/app/paired/aa-trials.js









const CONFIDENCE = 0.95;
async function aaTrials(input) {
    const holder = (0,arms_holder/* createArmsHolder */.q)(input.parts);
    const first = [];
    const warnings = [];
    let falseAlarms = 0;
    let comparisons = 0;
    let suspects = 0;
    try {
        for (let trial = 1; trial <= input.trials; trial++) {
            const sessions = input.suites.map((suite, index) => session(input, holder, { suite, trial, index }));
            const played = await playTrial(input, sessions);
            first.push([...played.screened]);
            comparisons += played.compared;
            suspects += played.suspects;
            falseAlarms += played.falseAlarms;
            warnings.push(...sessions.flatMap((entry) => entry.warnings));
            input.parts.note(`trial ${trial} of ${input.trials}: ${falseAlarms} false alarms in ${comparisons} comparisons`);
        }
    }
    finally {
        await holder.remove();
    }
    const floors = (0,noise_floor/* noiseFloors */.s)(first);
    const [suite] = input.suites;
    return {
        schema: 'noisegate.aa/1',
        trials: input.trials,
        ...{ comparisons, falseAlarms },
        rate: comparisons === 0 ? 0 : falseAlarms / comparisons,
        interval: clopperPearson(falseAlarms, comparisons, CONFIDENCE),
        confidence: CONFIDENCE,
        suspects,
        rounds: { screen: suite?.rounds.screen ?? 0, remeasure: suite?.rounds.remeasure ?? 0 },
        seed: input.seed,
        noiseFloor: Object.fromEntries(floors.map((floor) => [floorName(floor), floor])),
        warnings: [...new Map(warnings.map((warning) => [warning.message, warning])).values()],
    };
}
function session({ policy, parts, seed }, holder, { suite, trial, index }) {
    return (0,suite_session/* openPairedSession */.K)({
        ...{ suite, policy, parts, holder },
        seed: (seed + trial * 104_729 + index * 7919) % 2 ** 32,
        monotonic: parts.measurer.tools.monotonic,
    });
}
async function playTrial({ policy }, sessions) {
    const screened = [];
    for (const entry of sessions) {
        const reading = await entry.measure({ rounds: entry.suite.rounds.screen, stage: 'screened' });
        screened.push(...(0,screen_paired/* screenPaired */.Q)(reading.series, { policy, stage: 'screened' }));
    }
    const suspects = (0,stages/* suspectsOf */.k_)(screened);
    const remeasured = [];
    for (const entry of sessions) {
        const reading = await (0,measure_suspects/* measureSuspects */.D)(entry, {
            suspects,
            alpha: policy.gate.alpha,
            stage: 'remeasured',
        });
        remeasured.push(...(reading?.series ?? []));
    }
    const [failure] = sessions.flatMap((entry) => entry.failures);
    if (failure !== undefined)
        throw new problem/* Problem */.A({ kind: 'measurement', what: `${failure.suite}: ${failure.message}` });
    const { comparisons } = (0,confirm_suspects/* confirmSuspects */.X)({ policy, screened, shifts: [], remeasured });
    const gated = comparisons.filter((row) => row.gated && row.method !== undefined);
    return {
        screened,
        compared: gated.length,
        suspects: suspects.length,
        falseAlarms: gated.filter((row) => row.verdict === 'regressed').length,
    };
}
function floorName(floor) {
    const parameters = Object.entries(floor.parameters).map(([key, value]) => ` ${key}=${value}`);
    return `${floor.suite} ${floor.benchmark}${parameters.join('')} ${floor.metric}`;
}

// EXTERNAL MODULE: ./lib/app/read-optional.js
var read_optional = __webpack_require__(83588);
;// CONCATENATED MODULE: ./lib/app/commands/aa.js






















async function aaCommand(line, host) {
    const settings = await (0,read_inputs/* readInputs */.Ko)({
        surface: 'cli',
        inputs: line.inputs,
        configText: await (0,read_optional/* readOptional */.T)((0,external_node_path_.resolve)(host.cwd, (0,read_inputs/* configPath */.eQ)(line.inputs))),
        commands: line.commands,
        parsers: registry.PARSER_NAMES,
    });
    const config = (0,in_folder/* inFolder */._)(withRounds(settings.config, line.rounds), host.cwd);
    await (0,check_suites/* checkSuites */.i)(config.suites);
    const git = (0,platform_git/* createGit */.l)(host.env);
    const [checkout, tools] = await Promise.all([
        (0,local_checkout/* readLocalCheckout */.u)({ git, directory: host.cwd }),
        (0,measure_tools/* createMeasureTools */.U)(host.env),
    ]);
    const base = await commitOf(host, settings.base ?? 'HEAD');
    const style = (0,platform_progress/* progressStyle */.t)({ isTerminal: host.stderr.isTTY === true, quiet: line.verbosity === 'quiet' });
    const progress = await (0,platform_progress/* createProgress */.m)({ stream: host.stderr, style });
    const { measurer, logs } = await (0,local_measurer/* localMeasurer */._)({ line, host, checkout, tools, progress });
    const { prepareArms } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60104));
    try {
        const report = await aaTrials({
            suites: config.suites,
            policy: config.policy,
            parts: {
                git,
                measurer,
                commits: 'same',
                prepareArms: () => prepareArms({
                    git,
                    environment: host.env,
                    checkout: host.cwd,
                    base,
                    head: base,
                    signal: host.signal,
                }),
                note: (text) => {
                    progress.stop();
                    if (line.verbosity !== 'quiet')
                        host.stderr.write(`noisegate: ${(0,log/* harmless */.Is)(text)}\n`);
                },
            },
            trials: line.trials,
            seed: Math.trunc(Math.random() * 2 ** 32),
        });
        if (line.record)
            await record(report, { host, checkout, measurer, store: settings.config.store });
        await (0,promises_.rm)(logs, { recursive: true, force: true });
        await (0,app_host/* write */.M)(host.stdout, line.json ? `${JSON.stringify(report, null, 2)}\n` : aaText(report));
        return 0;
    }
    finally {
        progress.stop();
    }
}
function withRounds(config, screen) {
    if (screen === undefined)
        return config;
    return {
        ...config,
        suites: config.suites.map((suite) => ({ ...suite, rounds: { ...suite.rounds, screen } })),
    };
}
async function commitOf({ env, cwd }, revision) {
    const commit = await (0,raw_commit/* readCommit */.kN)((0,platform_git/* createGit */.l)(env), cwd, revision);
    if (commit !== undefined)
        return commit.sha;
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `${JSON.stringify(revision)} is no commit of a checkout in ${cwd}`,
        remedy: 'Run inside a git checkout with a commit, or name one with --base REV',
    });
}
async function record(report, { host, checkout, measurer, store: config }) {
    const store = await (0,open_store/* openStore */.C)(config, {
        workingDirectory: host.cwd,
        repository: () => (0,local_repository.localRepository)(host),
        clock: clock/* systemClock */.m,
    });
    try {
        await (0,noise_floor_runs/* recordNoiseFloors */.J)(store, report, {
            machine: measurer.tools.machine,
            branch: checkout.branch,
            commit: checkout.commit,
            startedAt: new Date(measurer.tools.clock()).toISOString(),
        });
    }
    finally {
        await store.close();
    }
}
function aaText(report) {
    const [low, high] = report.interval.map((rate) => (0,format_change/* formatShare */.T1)(rate));
    const floors = Object.entries(report.noiseFloor).map(([name, { median, p95 }]) => `  ${name}: usually ${(0,format_change/* formatShare */.T1)(median)}, 95 % of trials within ${(0,format_change/* formatShare */.T1)(p95)}`);
    return (0,log/* harmless */.Is)([
        `${report.falseAlarms} false alarms in ${report.comparisons} comparisons of identical code (${report.trials} trials): ${(0,format_change/* formatShare */.T1)(report.rate)}, between ${low} and ${high} with 95 % confidence`,
        `${report.suspects} series were measured again`,
        '',
        'noise floor, what identical code is seen to do here:',
        ...floors,
        ...report.warnings.map(({ message }) => `warning: ${message}`),
        '',
    ].join('\n'));
}


/***/ }),

/***/ 84789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readLocalCheckout)
/* harmony export */ });
/* harmony import */ var _platform_base_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58970);
/* harmony import */ var _platform_raw_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81019);


const OUTSIDE_GIT = {
    commit: { sha: '0'.repeat(40) },
    branch: 'local',
    branches: ['local'],
    warnings: [],
};
async function readLocalCheckout(input) {
    const commits = (0,_platform_raw_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .createCommitReader */ .Hk)(input.git, input.directory);
    try {
        return await describe(input, commits);
    }
    finally {
        await commits.close();
    }
}
async function describe(input, commits) {
    const [head, known, { branch, dirty }] = await Promise.all([
        commits.read('HEAD'),
        defaultBranch(input),
        workTree(input),
    ]);
    if (head === undefined)
        return OUTSIDE_GIT;
    const { sha, time } = head;
    const standard = known?.name ?? branch;
    const away = standard !== branch;
    const base = away || input.base !== undefined ? await baseOf(input, { head, commits, known }) : undefined;
    return {
        commit: { sha, ref: `refs/heads/${branch}`, time },
        branch,
        branches: away ? [standard, branch] : [branch],
        ...(base === undefined ? {} : { base }),
        warnings: dirty
            ? [{ message: `the checkout has uncommitted changes, measured as part of ${sha.slice(0, 12)}` }]
            : [],
    };
}
function baseOf({ git, directory, base }, { head, commits, known }) {
    return (0,_platform_base_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBase */ .g)(git, {
        ...{ directory, head, commits },
        ...(known === undefined ? {} : { defaultBranch: known.name, branchRefs: known.refs }),
        ...(base === undefined ? {} : { explicit: base }),
    });
}
const ORIGIN_HEAD = 'refs/remotes/origin/HEAD';
const BRANCH_HEAD = '# branch.head ';
async function defaultBranch({ git, directory }) {
    const heads = ['refs/heads/main', 'refs/heads/master'];
    const remotes = ['refs/remotes/origin/main', 'refs/remotes/origin/master'];
    const args = ['for-each-ref', '--format=%(refname) %(symref)', ORIGIN_HEAD, ...heads, ...remotes];
    const { stdout } = await git.run({ directory, args });
    const lines = stdout.toString('utf8').split('\n');
    const origin = lines.find((text) => text.startsWith(`${ORIGIN_HEAD} refs/remotes/origin/`));
    if (origin !== undefined) {
        const name = origin.slice(`${ORIGIN_HEAD} refs/remotes/origin/`.length);
        return { name, refs: [`origin/${name}`, name] };
    }
    const head = heads.find((ref) => lines.includes(`${ref} `));
    if (head === undefined)
        return undefined;
    const name = head.slice('refs/heads/'.length);
    return { name, refs: lines.includes(`refs/remotes/origin/${name} `) ? [`origin/${name}`, name] : [name] };
}
async function workTree({ git, directory, }) {
    const args = ['status', '--porcelain=v2', '--branch', '--untracked-files=no'];
    const { stdout } = await git.run({ directory, args });
    const lines = stdout.toString('utf8').split('\n');
    const branch = lines.find((text) => text.startsWith(BRANCH_HEAD))?.slice(BRANCH_HEAD.length);
    return {
        branch: branch === undefined || branch === '(detached)' ? 'detached' : branch,
        dirty: lines.some((text) => text !== '' && !text.startsWith('# ')),
    };
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

/***/ 50985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localRepository: () => (/* binding */ localRepository)
/* harmony export */ });
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20195);
/* harmony import */ var _platform_origin_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24037);
/* harmony import */ var _platform_private_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13913);



async function localRepository({ env, cwd }) {
    const git = (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .l)(env);
    return (0,_platform_private_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openPrivateRepository */ .k)({ git, environment: env, remote: { url: await (0,_platform_origin_url_js__WEBPACK_IMPORTED_MODULE_1__/* .originUrl */ .s)(git, cwd) } });
}


/***/ }),

/***/ 16673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ formatDifferenceInterval),
/* harmony export */   LE: () => (/* binding */ formatChangeInterval),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   tY: () => (/* binding */ formatProbability)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75855);

const FACTOR_FROM = 1;
const FACTOR_ONLY_FROM = 9;
const SMALLEST_SHARE = 5e-6;
function formatChange(change) {
    if (!Number.isFinite(change))
        return 'n/a';
    if (change === 0)
        return '0 %';
    if (change >= FACTOR_ONLY_FROM)
        return formatFactor(change + 1);
    const percentage = `${change > 0 ? '+' : '-'}${formatPercentage(Math.abs(change), change)}`;
    return change >= FACTOR_FROM ? `${percentage} (${formatFactor(change + 1)})` : percentage;
}
function formatShare(share) {
    if (!Number.isFinite(share))
        return 'n/a';
    if (share >= FACTOR_ONLY_FROM)
        return formatFactor(share + 1);
    const percentage = Number((share * 100).toPrecision(share < 1 ? 2 : 3));
    return `${percentage} %`;
}
function formatChangeInterval(interval) {
    return `${formatChange(interval[0])} to ${formatChange(interval[1])}`;
}
function formatDifferenceInterval(interval, unit) {
    return `${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(interval[0], unit)} to ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(interval[1], unit)}`;
}
function formatProbability(probability, name = 'p') {
    if (!Number.isFinite(probability))
        return `${name} n/a`;
    if (probability < 0.0001)
        return `${name} < 0.0001`;
    const decimals = probability >= 0.1 ? 2 : probability >= 0.01 ? 3 : 4;
    return `${name} = ${probability.toFixed(decimals)}`;
}
function formatPercentage(size, change) {
    if (size < SMALLEST_SHARE)
        return '0.001 % or less';
    if (change > -1 && change <= -0.9995)
        return change < -0.9999 ? '99.99 % or more' : `${floorTo(size, 4)} %`;
    if (size < 0.001)
        return `${Number((size * 100).toPrecision(1))} %`;
    return size >= 1 ? `${(size * 100).toFixed(0)} %` : `${(size * 100).toFixed(1)} %`;
}
function floorTo(size, places) {
    return Math.floor(size * 10 ** places) / 10 ** (places - 2);
}
function formatFactor(factor) {
    if (factor >= 1e6)
        return `${factor.toExponential(1)}x`;
    return factor >= 100 ? `${factor.toFixed(0)}x` : `${factor.toFixed(1)}x`;
}


/***/ }),

/***/ 75855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jR: () => (/* binding */ formatDifference),
  kI: () => (/* binding */ formatPair),
  Fl: () => (/* binding */ formatValue)
});

;// CONCATENATED MODULE: ./lib/core/units/display-scale.js
const SCALES = new Map([
    [
        's',
        steps([
            [1e-9, ' ns'],
            [1e-6, ' \u00b5s'],
            [1e-3, ' ms'],
            [1, ' s'],
        ]),
    ],
    [
        'B',
        steps([
            [1, ' B'],
            [1e3, ' kB'],
            [1e6, ' MB'],
            [1e9, ' GB'],
            [1e12, ' TB'],
        ]),
    ],
    [
        'B/s',
        steps([
            [1, ' B/s'],
            [1e3, ' kB/s'],
            [1e6, ' MB/s'],
            [1e9, ' GB/s'],
            [1e12, ' TB/s'],
        ]),
    ],
    [
        '1/s',
        steps([
            [1, ' /s'],
            [1e3, ' k/s'],
            [1e6, ' M/s'],
            [1e9, ' G/s'],
        ]),
    ],
    [
        '1',
        steps([
            [1, ''],
            [1e3, ' k'],
            [1e6, ' M'],
            [1e9, ' G'],
            [1e12, ' T'],
        ]),
    ],
    ['%', steps([[0.01, ' %']])],
]);
const COUNTED = new Set(['B', '1']);
const WHOLE_LIMIT = 1_000_000;
const SPAN_LIMIT = 1e15;
function displayScale(values, unit) {
    const scales = SCALES.get(unit);
    if (scales === undefined)
        return { factor: 1, suffix: unit === '' ? '' : ` ${unit}` };
    const first = scales[0];
    const sizes = values.map(Math.abs).filter((size) => size > 0);
    if (sizes.length === 0)
        return scales.find((scale) => scale.factor === 1) ?? first;
    if (COUNTED.has(unit) && sizes.every((size) => Number.isInteger(size) && size < WHOLE_LIMIT))
        return first;
    const smallest = Number(Math.min(...sizes).toPrecision(3));
    const fitting = scales.findLast((scale) => smallest >= scale.factor) ?? first;
    if (Math.max(...sizes) / fitting.factor > SPAN_LIMIT)
        return scales.findLast(({ factor }) => factor <= 1) ?? first;
    return fitting;
}
function steps(rows) {
    return rows.map(([factor, suffix]) => ({ factor, suffix }));
}

;// CONCATENATED MODULE: ./lib/core/units/format-value.js

const DIGITS = 3;
const DECIMALS_LIMIT = 9;
const PLAIN_LIMIT = 1e15;
const NO_NUMBER = 'n/a';
function formatValue(value, unit) {
    return formatTogether([value], unit)[0];
}
function formatPair(baseline, candidate, unit) {
    const [first, second] = formatTogether([baseline, candidate], unit);
    return [first, second];
}
function formatDifference(difference, unit) {
    const text = formatValue(difference, unit);
    return difference > 0 ? `+${text}` : text;
}
function formatTogether(values, unit) {
    const finite = values.filter(Number.isFinite);
    const scale = displayScale(finite, unit);
    const scaled = finite.map((value) => value / scale.factor);
    const print = printerFor(scaled);
    return values.map((value) => Number.isFinite(value) ? print(value / scale.factor) + scale.suffix : NO_NUMBER);
}
function printerFor(scaled) {
    const decimals = decimalsFor(scaled);
    const largest = Math.max(0, ...scaled.map(Math.abs));
    if (decimals <= DECIMALS_LIMIT && largest < PLAIN_LIMIT)
        return (value) => formatFixed(value, decimals);
    const lost = Math.floor(Math.log10(largest)) - magnitude(differenceOf(scaled));
    const digits = Math.min(15, Math.max(DIGITS - 1, lost));
    return (value) => (value === 0 ? '0' : value.toExponential(digits));
}
function decimalsFor(scaled) {
    if (scaled.every(Number.isInteger))
        return 0;
    const sizes = scaled.map(Math.abs).filter((size) => size > 0);
    const forSize = DIGITS - 1 - magnitude(Number(Math.min(...sizes).toPrecision(DIGITS)));
    return Math.max(0, forSize, -magnitude(differenceOf(scaled)));
}
function differenceOf(scaled) {
    return Math.max(...scaled) - Math.min(...scaled);
}
function magnitude(size) {
    return size > 0 ? Math.floor(Math.log10(size)) : 400;
}
function formatFixed(value, decimals) {
    if (value === 0)
        return '0';
    const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const sign = value < 0 ? '-' : '';
    return sign + grouped + (fraction === undefined ? '' : `.${fraction}`);
}


/***/ }),

/***/ 14690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function makeFolder(folder, made = async () => { }) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (codeOf(error) === 'EEXIST')
            return;
        if (codeOf(error) !== 'ENOENT' || parent === folder)
            throw error;
        await makeFolder(parent, made);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder).catch((again) => {
            if (codeOf(again) !== 'EEXIST')
                throw again;
        });
    }
    await made(folder);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}


/***/ }),

/***/ 24037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ originUrl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);


async function originUrl(git, directory) {
    const { stdout } = await git.run({ directory, args: ['config', '--get', 'remote.origin.url'] });
    const url = stdout.toString('utf8').trim();
    if (url === '')
        throw noOrigin(directory);
    const isPath = !url.includes('://') && !/^[^/]+:/.test(url) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(url);
    if (!isPath)
        return url;
    const top = await git.run({ directory, args: ['rev-parse', '--show-toplevel'] });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(top.stdout.toString('utf8').trim() || directory, url);
}
function noOrigin(directory) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        kind: 'usage',
        what: `${directory} has no remote named origin to keep the history on`,
        remedy: 'Run inside a clone of the repository, or use `store: directory`.',
    });
}


/***/ }),

/***/ 13913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openPrivateRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5118);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88035);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27909);






async function openPrivateRepository(options) {
    const { git, remote, environment } = options;
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.temporary ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'noisegate-git-'));
    const env = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsEnvironment */ .NU)(settings(remote, directory), environment);
    const made = await git.run({ args: ['init', '--quiet', '--bare', '--template=', directory], env });
    if (made.exitCode !== 0) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A({
            kind: 'store',
            what: 'git could not make a temporary repository',
            evidence: made.stderr.trim(),
        });
    }
    const command = (args) => ({ args: [`--git-dir=${directory}`, ...args], env });
    return {
        remote: (0,_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E)(remote.url, remote),
        async run(args, input) {
            const result = await git.run(input === undefined ? command(args) : { ...command(args), input });
            return { ...result, stderr: (0,_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E)(result.stderr, remote) };
        },
        start: (args) => git.start({ ...command(args), env: { ...env, ..._git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_LAZY_FETCH */ ._h } }),
        close: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true, maxRetries: 3 }),
    };
}
function settings(remote, directory) {
    return [
        ['remote.origin.url', remote.url],
        ['remote.origin.promisor', 'true'],
        ['remote.origin.partialclonefilter', 'blob:none'],
        ['core.hooksPath', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'no-hooks')],
        ['core.fsmonitor', 'false'],
        ['commit.gpgSign', 'false'],
        ['push.gpgSign', 'false'],
        ['push.recurseSubmodules', 'no'],
        ['push.negotiate', 'false'],
        ['fetch.recurseSubmodules', 'no'],
        ['fetch.showForcedUpdates', 'false'],
        ['fetch.writeCommitGraph', 'false'],
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
        ['protocol.version', '2'],
        ...(0,_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .authorization */ .i)(remote),
    ];
}


/***/ }),

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _directory_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73491);


async function openStore(config, options) {
    if (config.kind === 'directory') {
        return (0,_directory_store_js__WEBPACK_IMPORTED_MODULE_1__/* .createDirectoryStore */ .$)({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.workingDirectory, config.path), label: config.path });
    }
    const { createBranchStore } = await __webpack_require__.e(/* import() */ 8458).then(__webpack_require__.bind(__webpack_require__, 8458));
    return createBranchStore({ branch: config.branch, repository: options.repository, clock: options.clock });
}


/***/ })

};

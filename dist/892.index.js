export const id = 892;
export const ids = [892,465];
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

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/reports/json.js
var json = __webpack_require__(2689);
// EXTERNAL MODULE: ./lib/reports/markdown.js
var markdown = __webpack_require__(6);
// EXTERNAL MODULE: ./lib/reports/terminal.js + 3 modules
var terminal = __webpack_require__(1086);
// EXTERNAL MODULE: ./lib/app/host.js
var app_host = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/app/show-report.js
var show_report = __webpack_require__(1213);
// EXTERNAL MODULE: ./lib/app/write-report-files.js
var write_report_files = __webpack_require__(8985);
;// CONCATENATED MODULE: ./lib/app/demo/demo-project.js
/** The benchmark that the demo's change slows down; the demo succeeds only if this one and no other is found. */
const PLANTED = 'uniqueWords/2000-words';
/** Library of the demo's repository: four small functions. */
const library = (uniqueWords) => `// A small text library.

export function countWords(text) {
  const counts = new Map()
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

export function slugify(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

export function longestWords(text) {
  return text.split(' ').sort((left, right) => right.length - left.length).slice(0, 10)
}

${uniqueWords}
`;
const fastUniqueWords = `export function uniqueWords(text) {
  return [...new Set(text.split(' '))]
}`;
/** What a reviewer might well let through: an array searched in a loop. */
const slowUniqueWords = `export function uniqueWords(text) {
  const seen = []
  for (const word of text.split(' ')) {
    if (!seen.includes(word)) seen.push(word)
  }
  return seen
}`;
/**
 * The demo's benchmark: each function on 2,000 words, calls batched so that a batch takes longer than a clock tick, the
 * fastest of many batches printed as measurement JSON. The fastest, as Python's timeit has it: other work on the machine
 * only ever adds time, and a demo must not depend on having the machine to itself.
 */
const benchmark = `// Prints noisegate.measurements/1: seconds per call.
import * as text from './text.mjs'

const words = Array.from({ length: 2000 }, (_, index) => 'word' + ((index * 7919) % 1500))
const input = words.join(' ')
const BATCHES = 40
const BATCH_SECONDS = 0.002

function batch(run, calls) {
  const start = process.hrtime.bigint()
  for (let call = 0; call < calls; call++) run(input)
  return Number(process.hrtime.bigint() - start) / 1e9
}

function measure(run) {
  let calls = 1
  // The first half of the batches is warm-up.
  while (batch(run, calls) < BATCH_SECONDS) calls *= 2
  const batches = Array.from({ length: BATCHES }, () => batch(run, calls) / calls).slice(BATCHES / 2)
  return { values: [Math.min(...batches)], iterations: [calls] }
}

const names = ['countWords', 'slugify', 'longestWords', 'uniqueWords']
const measurements = names.map((name) => ({
  benchmark: name + '/2000-words', parameters: {}, metric: 'time', unit: 's', direction: 'lower', assume: 'noisy',
  ...measure(text[name]),
}))
console.log(JSON.stringify({ schema: 'noisegate.measurements/1', parser: 'demo', measurements, environment: { node: process.versions.node }, warnings: [] }))
`;
/** Files of the demo's repository before and after the change, by path. */
const demoFiles = {
    before: { 'text.mjs': library(fastUniqueWords), 'bench.mjs': benchmark },
    after: { 'text.mjs': library(slowUniqueWords) },
};

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/platform/git.js
var platform_git = __webpack_require__(195);
;// CONCATENATED MODULE: ./lib/app/demo/demo-repository.js




/** Whoever runs the demo may have no name configured, or signing switched on: neither matters here. */
const IDENTITY = [
    ...['-c', 'user.name=Noisegate demo', '-c', 'user.email=demo@noisegate.invalid'],
    ...['-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.autocrlf=false'],
];
/** Makes an empty repository whose default branch is `main`. */
async function createDemoRepository(directory, host) {
    const git = (0,platform_git/* createGit */.l)(host.env);
    await (0,promises_.mkdir)(directory, { recursive: true });
    await run(git, directory, ['init', '--quiet', '--template=', '.']);
    await run(git, directory, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
    return {
        directory,
        commit: async (branch, message, files) => {
            for (const [name, text] of Object.entries(files))
                await (0,promises_.writeFile)((0,external_node_path_.join)(directory, name), text);
            if ((await current(git, directory)) !== branch)
                await run(git, directory, ['checkout', '--quiet', '-b', branch]);
            await run(git, directory, ['add', '--', ...Object.keys(files)]);
            await run(git, directory, [...IDENTITY, 'commit', '--quiet', '--message', message]);
        },
    };
}
async function current(git, directory) {
    const { stdout } = await git.run({ directory, args: ['symbolic-ref', '--short', 'HEAD'] });
    return stdout.toString('utf8').trim();
}
async function run(git, directory, args) {
    const { exitCode, stderr } = await git.run({ directory, args });
    if (exitCode === 0)
        return;
    throw new problem/* Problem */.A({ kind: 'measurement', what: 'git could not prepare the demo', evidence: stderr.trim() });
}

// EXTERNAL MODULE: ./lib/app/cli-arguments.js + 4 modules
var cli_arguments = __webpack_require__(5925);
// EXTERNAL MODULE: ./lib/app/commands/run.js + 1 modules
var commands_run = __webpack_require__(3465);
;// CONCATENATED MODULE: ./lib/app/demo/demo-run.js



/** Fresh processes a run: the median of three shrugs off one disturbed process. */
const ROUNDS = '3';
/** One `noisegate run` in the demo's repository, exactly as a person would type it. */
async function demoRun({ repository, host, record }) {
    const store = (0,external_node_path_.join)(repository.directory, '..', 'history');
    const line = (0,cli_arguments/* parseArguments */.W)([
        ...['run', '--quiet', '--suite', 'text', '--rounds', ROUNDS, '--store', store],
        ...(record ? ['--record'] : []),
        ...['--', process.execPath, 'bench.mjs'],
    ]);
    if (line.command !== 'run')
        throw new Error('the demo asked for another command than run');
    return (0,commands_run.runGate)(line, { ...host, cwd: repository.directory });
}

;// CONCATENATED MODULE: ./lib/app/demo/demo.js












/** Stored runs of the demo's history: three more than a history verdict needs to gate. */
const HISTORY_RUNS = 10;
/**
 * `noisegate demo`: makes a small repository, really measures a history of runs and a change that slows one of four
 * benchmarks down, and shows what a reviewer would get.
 * @returns 0 only if the planted slowdown and nothing else was found
 */
async function demoCommand(line, host) {
    const say = (text) => (line.verbosity === 'quiet' ? undefined : void host.stderr.write(`${text}\n`));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'noisegate-demo-'));
    const repository = await createDemoRepository((0,external_node_path_.join)(folder, 'repository'), host);
    say(`demo: a repository with four benchmarks in ${repository.directory}`);
    await recordHistory(repository, host, say);
    await repository.commit('feature', 'keep the order of unique words', demoFiles.after);
    say('demo: measuring the change on branch feature');
    const report = await demoRun({ repository, host, record: false });
    await show(report, folder, host);
    const found = judgeDemo(report);
    await (0,app_host/* write */.M)(host.stdout, `\n${found.message}\nEverything is kept in ${folder}\n`);
    return found.exitCode;
}
async function recordHistory(repository, host, say) {
    await repository.commit('main', 'a small text library', demoFiles.before);
    for (let index = 1; index <= HISTORY_RUNS; index++) {
        await repository.commit('main', `edit the notes, ${index}`, { 'NOTES.md': `Note ${index}\n` });
        say(`demo: measuring and recording run ${index} of ${HISTORY_RUNS} on main`);
        await demoRun({ repository, host, record: true });
    }
}
async function show(report, folder, host) {
    const title = (text) => (0,app_host/* write */.M)(host.stdout, `\n--- ${text} ---\n\n`);
    await title('the verdict');
    await (0,app_host/* write */.M)(host.stdout, (0,terminal/* renderTerminal */.b)(report, (0,show_report/* terminalOptions */.Z)(host)));
    await title('the comment on the pull request (Markdown)');
    await (0,app_host/* write */.M)(host.stdout, (0,markdown/* renderMarkdown */.G)(report));
    await title('the record (JSON)');
    await (0,app_host/* write */.M)(host.stdout, (0,json/* renderJson */.h)(report));
    await (0,write_report_files/* writeReportFiles */.t)(report, { json: (0,external_node_path_.join)(folder, 'report.json'), markdown: (0,external_node_path_.join)(folder, 'report.md') });
}
function judgeDemo(report) {
    const regressed = report.comparisons
        .filter((row) => row.verdict === 'regressed')
        .map((row) => row.benchmark);
    const right = report.exitCode === 1 && regressed.length === 1 && regressed[0] === PLANTED;
    if (right)
        return { message: `demo: found the planted slowdown of ${PLANTED}, and nothing else.`, exitCode: 0 };
    const named = regressed.length === 0 ? 'nothing' : regressed.join(', ');
    return { message: `demo: expected ${PLANTED} alone to be called regressed, and got ${named}.`, exitCode: 1 };
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

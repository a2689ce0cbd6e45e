export const id = 196;
export const ids = [196,47];
export const modules = {

/***/ 8047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   runGate: () => (/* binding */ runGate)
/* harmony export */ });
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(195);
/* harmony import */ var _local_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4789);
/* harmony import */ var _measure_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1648);



/** `noisegate run`: the whole job on this machine. Returns the exit code. */
async function runCommand(line, host) {
    const report = await runGate(line, host);
    const { showLocalReport } = await Promise.all(/* import() */[__webpack_require__.e(454), __webpack_require__.e(858), __webpack_require__.e(175), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 3249));
    await showLocalReport(report, line, host);
    return report.exitCode;
}
/**
 * The job without showing its report: measure, compare with the stored runs, decide, record where asked for. The first
 * command waits for little: git and the machine are asked while the rest is loaded.
 */
async function runGate(line, host) {
    const surroundings = readSurroundings(line, host);
    // Where the configuration is wrong, that is what is said, whatever git finds meanwhile.
    surroundings.catch(() => { });
    const { localGate } = await Promise.all(/* import() */[__webpack_require__.e(454), __webpack_require__.e(858), __webpack_require__.e(175), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 3249));
    return localGate({ line, host, surroundings });
}
async function readSurroundings(line, host) {
    const base = line.inputs.base?.trim();
    const place = { git: (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .l)(host.env), directory: host.cwd };
    const [checkout, tools] = await Promise.all([
        (0,_local_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .readLocalCheckout */ .u)(base === undefined || base === '' ? place : { ...place, base }),
        (0,_measure_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .createMeasureTools */ .U)(host.env),
    ]);
    return { checkout, tools };
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
// EXTERNAL MODULE: ./lib/reports/terminal.js + 2 modules
var terminal = __webpack_require__(9590);
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
// EXTERNAL MODULE: ./lib/app/commands/run.js
var commands_run = __webpack_require__(8047);
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

/***/ 4789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readLocalCheckout)
/* harmony export */ });
/* harmony import */ var _platform_base_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8970);
/* harmony import */ var _platform_raw_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1019);


/** Branch name and commit of a folder that is no git checkout: a benchmark can be kept there all the same. */
const OUTSIDE_GIT = {
    commit: { sha: '0'.repeat(40) },
    branch: 'local',
    branches: ['local'],
    warnings: [],
};
/**
 * Reads the checkout around a folder. Never writes, never fetches. What can be asked at once is asked at once: the user's
 * command waits for it.
 * @throws Problem (usage) for a `base` that is no commit
 */
async function readLocalCheckout(input) {
    const { git, directory, base: explicit } = input;
    const [head, named, { branch, dirty }] = await Promise.all([
        (0,_platform_raw_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommit */ .k)(git, directory, 'HEAD'),
        defaultBranch(input),
        workTree(input),
    ]);
    if (head === undefined)
        return OUTSIDE_GIT;
    const { sha, time } = head;
    const standard = named ?? branch;
    const away = standard !== branch;
    const needsBase = explicit !== undefined || away;
    const base = needsBase
        ? await (0,_platform_base_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBase */ .g)(git, {
            directory,
            head,
            defaultBranch: standard,
            ...(explicit === undefined ? {} : { explicit }),
        })
        : undefined;
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
const ORIGIN_HEAD = 'refs/remotes/origin/HEAD';
const BRANCH_HEAD = '# branch.head ';
/** What origin calls its default, else `main` or `master` where one exists. */
async function defaultBranch({ git, directory }) {
    const names = ['main', 'master'];
    const refs = [ORIGIN_HEAD, ...names.map((name) => `refs/heads/${name}`)];
    const args = ['for-each-ref', '--format=%(refname) %(symref)', ...refs];
    const { stdout } = await git.run({ directory, args });
    const lines = stdout.toString('utf8').split('\n');
    const origin = lines.find((text) => text.startsWith(`${ORIGIN_HEAD} refs/remotes/origin/`));
    if (origin !== undefined)
        return origin.slice(`${ORIGIN_HEAD} refs/remotes/origin/`.length);
    return names.find((name) => lines.includes(`refs/heads/${name} `));
}
/** The branch that is checked out, and whether a tracked file differs from HEAD. */
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

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showReport),
/* harmony export */   Z: () => (/* binding */ terminalOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1673);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2689);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9590);
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


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ formatDifferenceInterval),
/* harmony export */   LE: () => (/* binding */ formatChangeInterval),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   tY: () => (/* binding */ formatProbability)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5855);

/** From here on a percentage alone is misread ("200 %" as twice as much), so the factor stands beside it. */
const FACTOR_FROM = 1;
/** From here on the percentage has no use beside the factor. */
const FACTOR_ONLY_FROM = 9;
/** Smaller changes than this print as a bound, never as a zero with a sign. */
const SMALLEST_SHARE = 5e-6;
/**
 * A relative change (candidate / baseline - 1) for people, raw sign: `+16.6 %`, `-3.0 %`, `+150 % (2.5x)`, `35.2x`
 * (candidate / baseline), `0 %`.
 */
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
/** A share without sign, as thresholds and detectable changes are written: `5 %`, `3.1 %`, `0.05 %`, `35.2x`. */
function formatShare(share) {
    if (!Number.isFinite(share))
        return 'n/a';
    if (share >= FACTOR_ONLY_FROM)
        return formatFactor(share + 1);
    const percentage = Number((share * 100).toPrecision(share < 1 ? 2 : 3));
    return `${percentage} %`;
}
/** The two bounds of a change: `+12.0 % to +21.0 %`. */
function formatChangeInterval(interval) {
    return `${formatChange(interval[0])} to ${formatChange(interval[1])}`;
}
/** The two bounds of a difference in a base unit: `+1 B to +3 B`. */
function formatDifferenceInterval(interval, unit) {
    return `${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(interval[0], unit)} to ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(interval[1], unit)}`;
}
/** `p = 0.0003`, `p = 0.012`, `p < 0.0001`. `name` is `p` or `q`. */
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
    // A value that did not vanish must not read as -100 %.
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

/***/ 5855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jR: () => (/* binding */ formatDifference),
  kI: () => (/* binding */ formatPair),
  Fl: () => (/* binding */ formatValue)
});

;// CONCATENATED MODULE: ./lib/core/units/display-scale.js
/**
 * Scales per base unit, ascending. Decimal prefixes throughout, as in what the parsers accept, so that `MB` in a report
 * is the `MB` of `MB/s`. Unit `%` is a share shown in per cent; only reports ask for it.
 */
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
/** Units whose whole numbers are counts: shown in full up to this size, since one allocation more is news. */
const COUNTED = new Set(['B', '1']);
const WHOLE_LIMIT = 1_000_000;
/** A value of this many units is unreadable in that unit, and near 1e308 it is not even a number. */
const SPAN_LIMIT = 1e15;
/**
 * The scale for these values (base unit): the largest prefix that still leaves the smallest value that is not zero at 1 or
 * more, so that both sides of a comparison share it. Custom units have one scale.
 */
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
    // Rounded first, so that 999.99 ns becomes 1.00 us and not 1,000 ns.
    const smallest = Number(Math.min(...sizes).toPrecision(3));
    const fitting = scales.findLast((scale) => smallest >= scale.factor) ?? first;
    // 1e308 s is no number of nanoseconds: a pair this far apart goes by its larger side.
    if (Math.max(...sizes) / fitting.factor > SPAN_LIMIT)
        return scales.findLast(({ factor }) => factor <= 1) ?? first;
    return fitting;
}
function steps(rows) {
    return rows.map(([factor, suffix]) => ({ factor, suffix }));
}

;// CONCATENATED MODULE: ./lib/core/units/format-value.js

/** Digits that a reader needs at least; a pair gets more where its difference would not show. */
const DIGITS = 3;
/** Beyond this many decimals or digits before the point a number is clearer with an exponent. */
const DECIMALS_LIMIT = 9;
const PLAIN_LIMIT = 1e15;
/** What is printed for a number that is not finite; a report should never hold one. */
const NO_NUMBER = 'n/a';
/** A value in a base unit for people: `121 ns`, `4,096 B`, `12.5 MB/s`. No locale; three significant digits. */
function formatValue(value, unit) {
    return formatTogether([value], unit)[0];
}
/**
 * Both sides of a comparison in one scale, with enough digits that a difference shows: `['121 ns', '141 ns']`,
 * `['1.030 ms', '1.032 ms']`. Equal numbers print equal.
 */
function formatPair(baseline, candidate, unit) {
    const [first, second] = formatTogether([baseline, candidate], unit);
    return [first, second];
}
/** A difference in a base unit with its sign: `+3 B`, `-1.20 ns`. */
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
/** One way to print all of these numbers: fixed decimals, or exponents where digits would drown the numbers. */
function printerFor(scaled) {
    const decimals = decimalsFor(scaled);
    const largest = Math.max(0, ...scaled.map(Math.abs));
    if (decimals <= DECIMALS_LIMIT && largest < PLAIN_LIMIT)
        return (value) => formatFixed(value, decimals);
    const lost = Math.floor(Math.log10(largest)) - magnitude(differenceOf(scaled));
    const digits = Math.min(15, Math.max(DIGITS - 1, lost));
    return (value) => (value === 0 ? '0' : value.toExponential(digits));
}
/** Decimals so that the smallest value has three digits and the difference one; 0 for whole numbers. */
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
/** Power of ten of a number; far away for zero, which needs no digit. */
function magnitude(size) {
    return size > 0 ? Math.floor(Math.log10(size)) : 400;
}
/** `1,234.5` with a fixed number of decimals. */
function formatFixed(value, decimals) {
    if (value === 0)
        return '0';
    const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const sign = value < 0 ? '-' : '';
    return sign + grouped + (fraction === undefined ? '' : `.${fraction}`);
}


/***/ })

};

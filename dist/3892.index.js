export const id = 3892;
export const ids = [3892,8047];
export const modules = {

/***/ 58047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   runGate: () => (/* binding */ runGate)
/* harmony export */ });
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20195);
/* harmony import */ var _local_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84789);
/* harmony import */ var _measure_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51648);



async function runCommand(line, host) {
    const report = await runGate(line, host);
    const { showLocalReport } = await Promise.all(/* import() */[__webpack_require__.e(8454), __webpack_require__.e(7114), __webpack_require__.e(6175), __webpack_require__.e(3249)]).then(__webpack_require__.bind(__webpack_require__, 53249));
    await showLocalReport(report, line, host);
    return report.exitCode;
}
async function runGate(line, host) {
    const surroundings = readSurroundings(line, host);
    surroundings.catch(() => { });
    const { localGate } = await Promise.all(/* import() */[__webpack_require__.e(8454), __webpack_require__.e(7114), __webpack_require__.e(6175), __webpack_require__.e(3249)]).then(__webpack_require__.bind(__webpack_require__, 53249));
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

/***/ 43892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/reports/json.js
var json = __webpack_require__(52689);
// EXTERNAL MODULE: ./lib/reports/markdown.js
var markdown = __webpack_require__(6);
// EXTERNAL MODULE: ./lib/reports/terminal.js
var terminal = __webpack_require__(89875);
// EXTERNAL MODULE: ./lib/app/host.js
var app_host = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/app/show-report.js
var show_report = __webpack_require__(71213);
// EXTERNAL MODULE: ./lib/app/write-report-files.js
var write_report_files = __webpack_require__(38985);
;// CONCATENATED MODULE: ./lib/app/demo/demo-project.js
const PLANTED = 'uniqueWords/2000-words';
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
const slowUniqueWords = `export function uniqueWords(text) {
  const seen = []
  for (const word of text.split(' ')) {
    if (!seen.includes(word)) seen.push(word)
  }
  return seen
}`;
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
const demoFiles = {
    before: { 'text.mjs': library(fastUniqueWords), 'bench.mjs': benchmark },
    after: { 'text.mjs': library(slowUniqueWords) },
};

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/platform/git.js
var platform_git = __webpack_require__(20195);
;// CONCATENATED MODULE: ./lib/app/demo/demo-repository.js




const IDENTITY = [
    ...['-c', 'user.name=Noisegate demo', '-c', 'user.email=demo@noisegate.invalid'],
    ...['-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.autocrlf=false'],
];
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

// EXTERNAL MODULE: ./lib/app/cli-arguments.js + 10 modules
var cli_arguments = __webpack_require__(91161);
// EXTERNAL MODULE: ./lib/app/commands/run.js
var commands_run = __webpack_require__(58047);
;// CONCATENATED MODULE: ./lib/app/demo/demo-run.js



const ROUNDS = '3';
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












const HISTORY_RUNS = 10;
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

/***/ 71213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showReport),
/* harmony export */   Z: () => (/* binding */ terminalOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31673);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52689);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89875);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3865);
/* harmony import */ var _write_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38985);






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
function terminalOptions({ stdout, env }) {
    if ((0,_platform_log_js__WEBPACK_IMPORTED_MODULE_1__/* .colourFor */ .MJ)(stdout.isTTY, env) === 'plain')
        return {};
    return { style: (tone, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[tone], text, { validateStream: false }) };
}


/***/ }),

/***/ 89875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(84341);
/* harmony import */ var _shared_budget_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93236);
/* harmony import */ var _shared_comparison_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95776);
/* harmony import */ var _shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26383);
/* harmony import */ var _shared_history_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95627);
/* harmony import */ var _shared_outcome_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94707);
/* harmony import */ var _shared_plural_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(57043);
/* harmony import */ var _shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91630);
/* harmony import */ var _shared_quiet_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16809);
/* harmony import */ var _shared_ratio_strip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40205);
/* harmony import */ var _shared_row_groups_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83466);
/* harmony import */ var _shared_row_warnings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18071);
/* harmony import */ var _shared_shift_evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3963);
/* harmony import */ var _shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47096);
/* harmony import */ var _shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81299);
/* harmony import */ var _shared_text_table_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(71849);
/* harmony import */ var _shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67827);


















const ROW_LIMIT = 200;
const NAME_WIDTH = 60;
const TEXT_LIMIT = 400;
const FAILURE_LIMIT = 4000;
const WORDS = {
    pass: 'PASS',
    attention: 'ATTENTION',
    fail: 'FAIL',
    pending: 'PENDING',
};
function renderTerminal(report, options = {}) {
    const { style = (_tone, text) => text, rowLimit = ROW_LIMIT } = options;
    const sections = [
        [answerLine(report, style)],
        ...failureSections(report, style),
        ...budgetSections(report, style),
        shiftLines(report),
        ...tableSections(report, { style, rowLimit }),
        ...historySections(report, { style, rowLimit }),
        (0,_shared_row_warnings_js__WEBPACK_IMPORTED_MODULE_8__/* .warningLines */ ._)(report)
            .slice(0, rowLimit)
            .map((line) => `warning: ${plain(line, TEXT_LIMIT)}`),
        closingLines(report, style),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function answerLine(report, style) {
    const tone = (0,_shared_outcome_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeTone */ .FL)(report);
    const word = report.outcome === 'error' && tone === 'fail' ? 'ERROR' : WORDS[tone];
    return `${style(tone, word)}  ${style('strong', plain(report.headline, TEXT_LIMIT))}`;
}
function failureSections({ failures }, style) {
    return failures.map(({ suite, message }) => {
        const lines = (0,_shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLines */ .g)((0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(message, FAILURE_LIMIT)).split('\n');
        return [
            style('fail', `suite ${plain(suite)} failed`),
            ...lines.map((line) => `  ${(0,_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e)(line)}`.trimEnd()),
        ];
    });
}
function tableSections(report, options) {
    const groups = (0,_shared_row_groups_js__WEBPACK_IMPORTED_MODULE_14__/* .groupRows */ .f)(report);
    const label = (0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .labelStyle */ .c)([...report.comparisons, ...report.budgets]);
    const section = (title, tone, comparisons) => {
        if (comparisons.length === 0)
            return [];
        const heading = options.style(tone, `${title} (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(comparisons.length)})`);
        return [heading, ...rowLines(comparisons, label, options)];
    };
    return [
        section('regressed', 'fail', groups.regressions),
        section('worse, not gated', 'attention', groups.ungatedRegressions),
        section('missing', 'attention', groups.missing),
        section('inconclusive', 'attention', groups.inconclusive),
        section('improved', 'pass', groups.improvements),
        section('advisory: ratios without a test', 'strong', groups.advisory),
        section('new', 'strong', groups.fresh),
        section('in suites that moved as a whole', 'attention', groups.shifted),
        quietLines(groups, options.style),
    ];
}
function quietLines(groups, style) {
    const words = (0,_shared_quiet_words_js__WEBPACK_IMPORTED_MODULE_6__/* .quietWords */ .i)(groups);
    return words === '' ? [] : [style('faint', words)];
}
function rowLines(comparisons, label, { style, rowLimit }) {
    const rows = comparisons.slice(0, rowLimit).map((comparison) => {
        const cells = (0,_shared_comparison_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonCells */ .R)(comparison);
        const name = (0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(plain((0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .benchmarkLabel */ .k)(comparison, label), 10_000), NAME_WIDTH);
        const { metric, baseline, candidate, change, interval, mde, trend, evidence } = cells;
        const texts = [baseline, candidate, change, interval, mde].map((text) => plain(text, 60));
        const shown = (0,_shared_ratio_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .ratioStrip */ .c)(comparison)?.bars ?? trend;
        return [name, plain(metric, 40), ...texts, shown, plain(evidence, TEXT_LIMIT)];
    });
    const lines = (0,_shared_text_table_js__WEBPACK_IMPORTED_MODULE_17__/* .textTable */ .e)(COLUMNS, rows, (text, column) => column === 'evidence' ? style('faint', text) : text);
    const more = comparisons.length - rows.length;
    if (more > 0)
        lines.push(`... and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(more)} more, see the JSON report`);
    return lines.map((line) => `  ${line}`);
}
const COLUMNS = [
    { title: 'benchmark', align: 'left' },
    { title: 'metric', align: 'left' },
    { title: 'baseline', align: 'right' },
    { title: 'candidate', align: 'right' },
    { title: 'change', align: 'right' },
    { title: 'interval', align: 'right' },
    { title: 'MDE', align: 'right' },
    { title: 'trend', align: 'left' },
    { title: 'evidence', align: 'left' },
];
function budgetSections({ budgets, comparisons }, style) {
    const broken = budgets.filter((budget) => budget.broken);
    if (broken.length === 0)
        return [];
    const label = (0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .labelStyle */ .c)([...comparisons, ...budgets]);
    const lines = broken.map((budget) => {
        const { limit, value, basis } = (0,_shared_budget_words_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetWords */ .h)(budget);
        return `  ${plain((0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .benchmarkLabel */ .k)(budget, label), NAME_WIDTH)} ${plain(budget.metric)}: ${plain(value)}, ${plain(limit)} (${basis})`;
    });
    return [
        [
            style('fail', `broken budgets (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(broken.length)} of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(budgets.length)})`),
            ...lines,
        ],
    ];
}
function shiftLines({ suiteShift }) {
    return (suiteShift ?? []).map((shift) => {
        const { suite, change, series, share, verdict } = shift;
        const moved = `${Math.round(share * 100)} % of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .plural */ .L)(series, 'series', 'series')}`;
        if (verdict === 'regressed')
            return `suite ${plain(suite)} got slower as a whole: ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)} at the median, ${moved}; ${(0,_shared_shift_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .shiftEvidence */ .s)(shift)}`;
        return `suite ${plain(suite)} moved together: ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)} at the median, ${moved}; run the job again, a machine effect goes away`;
    });
}
function historySections(report, { style, rowLimit }) {
    return (0,_shared_history_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .historyLists */ .U)(report).map(({ title, entries }) => {
        const lines = entries.slice(0, rowLimit).map(({ name, metric, where, what, evidence }) => {
            const series = `${(0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(plain(name, 10_000), NAME_WIDTH)} ${plain(metric, 40)}`;
            return `  ${series}: ${plain(where, 120)}: ${what}  ${style('faint', evidence)}`;
        });
        const more = entries.length - lines.length;
        if (more > 0)
            lines.push(`  ... and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(more)} more, see the JSON report`);
        return [style('attention', `${title.toLowerCase()} (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(entries.length)})`), ...lines];
    });
}
function closingLines(report, style) {
    const lines = [
        `candidate  ${sideLine(report.candidate)}`,
        `baseline   ${sideLine(report.baseline)}`,
        `counted    ${(0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .accountingSentence */ .Fc)(report)}`,
        ...(report.plans ?? []).map((plan) => `measured   ${plain((0,_shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__/* .planLine */ .od)(plan), TEXT_LIMIT)}`),
        ...(0,_shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__/* .givenUpLines */ .WJ)(report).map((line) => `given up   ${plain(line, TEXT_LIMIT)}`),
        ...(0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .caveats */ .oW)(report),
    ].map((line) => style('faint', line));
    if (report.reproduce === undefined)
        return lines;
    return [
        ...lines,
        `reproduce  ${(0,_shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLines */ .g)(report.reproduce).split('\n').map(_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e).join('\n           ')}`,
    ];
}
function sideLine(side) {
    const { commit, details } = (0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .sideWords */ .H)(side);
    const parts = commit === undefined ? details : [commit, ...details];
    return parts.length === 0 ? 'unknown' : parts.map((part) => plain(part)).join(', ');
}
function plain(text, limit = 160) {
    return (0,_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e)((0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(text, limit));
}


/***/ })

};

export const id = 6276;
export const ids = [6276,985];
export const modules = {

/***/ 93123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: ./lib/config/defaults.js
var defaults = __webpack_require__(63294);
// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(88005);
// EXTERNAL MODULE: ./lib/stores/open-store.js
var open_store = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/app/local-repository.js
var local_repository = __webpack_require__(50985);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/core/decide/collapse.js
var collapse = __webpack_require__(72297);
// EXTERNAL MODULE: ./lib/core/model/bencher-measures.js
var bencher_measures = __webpack_require__(2724);
// EXTERNAL MODULE: ./lib/core/model/fingerprint.js
var fingerprint = __webpack_require__(43265);
// EXTERNAL MODULE: ./lib/core/model/metric-registry.js
var metric_registry = __webpack_require__(45097);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
// EXTERNAL MODULE: ./lib/core/units/parse-unit.js + 1 modules
var parse_unit = __webpack_require__(52176);
;// CONCATENATED MODULE: ./lib/stores/export/lost-detail.js
function lostDetail(series) {
    const parametrised = series.filter(({ parameters }) => Object.keys(parameters).length > 0).length;
    const repeated = series.filter(({ rounds }) => rounds.flat().length > 1).length;
    return [
        ...said(parametrised, 'have parameters, which became part of the name'),
        ...said(repeated, 'have several values; one is written, the median of the rounds, with the lowest and the highest round'),
    ];
}
function said(count, what) {
    return count === 0 ? [] : [{ message: `${count} series ${what}` }];
}

;// CONCATENATED MODULE: ./lib/stores/export/round-range.js

function roundRange(series) {
    const values = (0,collapse/* roundValues */.b)(series);
    if (values.length < 2)
        return undefined;
    return [
        values.reduce((lowest, value) => Math.min(lowest, value)),
        values.reduce((highest, value) => Math.max(highest, value)),
    ];
}

;// CONCATENATED MODULE: ./lib/stores/export/series-name.js

function variantName({ benchmark, parameters }) {
    const pairs = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
    return pairs.length === 0 ? benchmark : `${benchmark} {${pairs.sort().join(', ')}}`;
}
function seriesName(series) {
    return `${variantName(series)}${series.metric === 'time' ? '' : ` - ${series.metric}`}`;
}
function namedSeries(series) {
    const taken = new Set();
    return series.map((one) => {
        const readable = seriesName(one);
        const name = taken.has(readable) ? (0,series_key/* seriesKey */.X)(one) : readable;
        taken.add(name);
        return { name, series: one };
    });
}

;// CONCATENATED MODULE: ./lib/stores/export/write-bencher.js









const LONGEST = { benchmark: 1024, measure: 64 };
function writeBencher(run) {
    const benchmarks = new Map();
    for (const series of run.series) {
        const { measure, unit } = measureOf(series);
        const readable = bounded(variantName(series), LONGEST.benchmark);
        const taken = benchmarks.get(readable)?.has(measure) ?? false;
        const name = taken ? bounded((0,series_key/* seriesKey */.X)(series), LONGEST.benchmark) : readable;
        const measures = benchmarks.get(name) ?? new Map();
        benchmarks.set(name, measures.set(measure, writeMetric(series, unit)));
    }
    const entries = [...benchmarks].map(([name, measures]) => [name, Object.fromEntries(measures)]);
    return { document: Object.fromEntries(entries), warnings: lostOf(run.series) };
}
function writeMetric(series, unit) {
    const spelling = (0,parse_unit/* parseUnit */.E8)(unit);
    const range = roundRange(series);
    const value = (0,parse_unit/* fromBaseUnit */.Kv)((0,collapse/* runValue */.L)(series), spelling);
    if (range === undefined)
        return { value };
    const [lowest, highest] = range.map((one) => (0,parse_unit/* fromBaseUnit */.Kv)(one, spelling));
    return { value, lower_value: lowest, upper_value: highest };
}
function measureOf({ metric, unit }) {
    for (const [measure, known] of bencher_measures/* BENCHER_MEASURES */.g) {
        if (known.metric === metric && (0,parse_unit/* parseUnit */.E8)(known.unit).unit === unit)
            return { measure, unit: known.unit, isBuiltIn: true };
    }
    const own = bencher_measures/* BENCHER_MEASURES */.g.has(metric) ? `${metric} in ${unit}` : metric;
    return { measure: bounded(own, LONGEST.measure), unit, isBuiltIn: false };
}
function bounded(name, limit) {
    const bytes = new TextEncoder().encode(name);
    const isWhole = new TextDecoder().decode(bytes) === name;
    if (isWhole && bytes.length > 0 && bytes.length <= limit)
        return name;
    const mark = `~${(0,fingerprint/* fingerprint */.R)(name)}`;
    const kept = new TextDecoder().decode(bytes.subarray(0, limit - mark.length));
    return kept.replace(/\uFFFD+$/, '') + mark;
}
function lostOf(series) {
    const custom = series.filter((one) => !measureOf(one).isBuiltIn);
    const units = [...new Set(custom.map((one) => `${measureOf(one).measure} (${one.unit})`))];
    const unsaid = series.filter(({ metric, direction }) => {
        return direction === 'higher' && (0,metric_registry/* metricRow */.d)(metric)?.direction !== 'higher';
    });
    const cut = series.filter((one) => bounded(variantName(one), LONGEST.benchmark) !== variantName(one));
    return [
        ...(units.length === 0
            ? []
            : [{ message: `the format has no units; Bencher has to be told those of ${units.join(', ')}` }]),
        ...said(unsaid.length, 'are better higher, which the format cannot say'),
        ...said(cut.length, 'have a name longer than Bencher takes, or one that is no text; it was cut'),
        ...lostDetail(series),
    ];
}

;// CONCATENATED MODULE: ./lib/stores/export/write-github-action-benchmark.js




const CUSTOM_TOOLS = {
    lower: 'customSmallerIsBetter',
    higher: 'customBiggerIsBetter',
};
function writeGithubActionBenchmark(run, direction) {
    const named = namedSeries(run.series);
    const written = named.filter(({ series }) => series.direction === direction);
    const series = written.map((one) => one.series);
    return {
        document: written.map((one) => writeRow(one.name, one.series)),
        warnings: [
            ...said(named.length - written.length, `are better ${direction === 'lower' ? 'higher' : 'lower'} and belong in a file of their own`),
            ...said(series.filter(({ metric }) => metric !== 'time').length, 'have their metric in the name'),
            ...lostDetail(series),
        ],
    };
}
function writeRow(name, series) {
    const { unit, metric, parameters, rounds } = series;
    const range = roundRange(series);
    const extra = [
        `metric: ${metric}`,
        ...Object.entries(parameters).map(([key, value]) => `${key}: ${value}`),
        ...(rounds.length > 1 ? [`rounds: ${rounds.length}`] : []),
    ];
    return {
        ...{ name, unit, value: (0,collapse/* runValue */.L)(series) },
        ...(range === undefined ? {} : { range: `${range[0]} to ${range[1]}` }),
        extra: extra.join('\n'),
    };
}

;// CONCATENATED MODULE: ./lib/stores/export/write-github-action-benchmark-history.js


const DATA_PREFIX = 'window.BENCHMARK_DATA = ';
const NOBODY = { name: 'unknown', username: 'unknown' };
function writeGithubActionBenchmarkHistory(runs, repoUrl) {
    const sorted = runs.toSorted((one, next) => Date.parse(one.startedAt) - Date.parse(next.startedAt));
    const entries = new Map();
    for (const run of sorted) {
        for (const direction of ['lower', 'higher']) {
            const entry = writeEntry(run, direction, repoUrl);
            if (entry.benches.length === 0)
                continue;
            const chart = direction === 'lower' ? run.suite : `${run.suite} (bigger is better)`;
            const points = entries.get(chart);
            if (points === undefined)
                entries.set(chart, [entry]);
            else
                points.push(entry);
        }
    }
    return {
        document: {
            lastUpdate: Date.parse(sorted.at(-1)?.startedAt ?? '1970-01-01T00:00:00Z'),
            repoUrl,
            entries: Object.fromEntries(entries),
        },
        warnings: write_github_action_benchmark_history_lostOf(sorted),
    };
}
function writeEntry(run, direction, repoUrl) {
    const { sha, time } = run.commit;
    const url = repoUrl === '' ? '' : `${repoUrl}/commit/${sha}`;
    const timestamp = time === undefined ? {} : { timestamp: time };
    return {
        commit: { id: sha, message: '', url, ...timestamp, author: NOBODY, committer: NOBODY },
        date: Date.parse(run.startedAt),
        tool: CUSTOM_TOOLS[direction],
        benches: writeGithubActionBenchmark(run, direction).document,
    };
}
function write_github_action_benchmark_history_lostOf(runs) {
    const strata = new Set(runs.map(({ environment }) => environment.stratum)).size;
    const machines = `${strata} kinds of machine stand in one chart, because the format has no machine`;
    return [
        { message: 'commit messages, authors and machines are not part of what was written' },
        ...(strata > 1 ? [{ message: machines }] : []),
        ...lostDetail(runs.flatMap((run) => run.series)),
    ];
}

// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
;// CONCATENATED MODULE: ./lib/stores/export/write-neutral-history.js


function writeNeutralHistory(runs, source) {
    const tools = [...new Set(runs.map(({ parser }) => parser ?? 'unknown'))];
    const sorted = runs.toSorted((one, next) => Date.parse(one.startedAt) - Date.parse(next.startedAt));
    return { source, tool: tools.join('+'), runs: sorted.map(writeRun) };
}
function writeRun(run) {
    const { id, suite, branch, commit, startedAt, trigger, attempt, parser, environment } = run;
    const optional = { ref: commit.ref, commitTime: commit.time, parser };
    const present = Object.entries(optional).filter(([, value]) => value !== undefined);
    return {
        ...{ time: startedAt, commit: commit.sha, id, suite, branch, trigger, attempt, environment },
        ...Object.fromEntries(present),
        metrics: Object.fromEntries(namedSeries(run.series).map(({ name, series }) => [name, writeSeries(series)])),
    };
}
function writeSeries({ benchmark, parameters, metric, unit, direction, assume, primary, rounds, }) {
    const samples = rounds.flat();
    return {
        ...{ value: (0,center/* median */.JZ)(samples), unit, direction },
        ...(samples.length > 1 ? { samples } : {}),
        ...(rounds.length > 1 ? { rounds } : {}),
        benchmark,
        ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
        metric,
        ...(assume === undefined ? {} : { assume }),
        ...(primary === undefined ? {} : { primary }),
    };
}

// EXTERNAL MODULE: ./lib/app/host.js
var app_host = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/app/render-warning.js
var render_warning = __webpack_require__(74382);
// EXTERNAL MODULE: ./lib/platform/git.js
var git = __webpack_require__(20195);
// EXTERNAL MODULE: ./lib/platform/origin-url.js
var origin_url = __webpack_require__(24037);
;// CONCATENATED MODULE: ./lib/app/repository-page.js


async function repositoryPage({ env, cwd }) {
    try {
        return pageOf(await (0,origin_url/* originUrl */.s)((0,git/* createGit */.l)(env), cwd));
    }
    catch {
        return '';
    }
}
function pageOf(address) {
    const short = /^(?:[^@/]+@)?([\w.-]+):(?!\/\/)(.+)$/.exec(address);
    const long = short === null ? address : `ssh://${short[1]}/${short[2]}`;
    if (!URL.canParse(long))
        return '';
    const url = new URL(long);
    if (!['https:', 'http:', 'ssh:'].includes(url.protocol))
        return '';
    const path = url.pathname.replace(/\.git\/?$/, '').replace(/\/+$/, '');
    const host = url.protocol === 'ssh:' ? url.hostname : url.host;
    return `${url.protocol === 'http:' ? 'http' : 'https'}://${host}${path}`;
}

// EXTERNAL MODULE: ./lib/core/model/run-path.js
var run_path = __webpack_require__(83334);
// EXTERNAL MODULE: ./lib/app/commands/stored-runs.js
var stored_runs = __webpack_require__(13342);
;// CONCATENATED MODULE: ./lib/app/commands/find-runs.js



async function findRuns(name, filter, store) {
    const found = (await (0,stored_runs/* storedRuns */.a)(store, filter, Number.MAX_SAFE_INTEGER)).flatMap(({ refs, ...group }) => refs
        .filter(({ path }) => path === name || (0,run_path/* parseRunPath */.SN)(path)?.id === name)
        .map((ref) => ({ ...group, ref })));
    if (found.length > 0)
        return found;
    throw unknownRun(name, store);
}
function unknownRun(name, store) {
    return new problem/* Problem */.A({
        kind: 'usage',
        what: `there is no run ${JSON.stringify(name)} in ${store.description}`,
        remedy: '`noisegate history list` shows what is stored',
    });
}
function startOf({ path }) {
    return (0,run_path/* parseRunPath */.SN)(path)?.startedAt ?? '';
}

;// CONCATENATED MODULE: ./lib/app/commands/exported-runs.js



async function allRuns(line, store) {
    if (line.run !== undefined)
        return [await oneRun(line, store)];
    const groups = await (0,stored_runs/* storedRuns */.a)(store, line, Number.MAX_SAFE_INTEGER);
    return store.read(groups.flatMap(({ refs }) => refs));
}
async function oneRun(line, store) {
    const found = line.run === undefined ? await newest(line, store) : await findRuns(line.run, line, store);
    const groups = new Set(found.map(({ branch, suite, stratum }) => JSON.stringify([branch, suite, stratum])));
    if (groups.size > 1)
        throw ambiguous(line.run ?? '', found);
    const [run] = await store.read(found.slice(0, 1).map(({ ref }) => ref));
    if (run !== undefined)
        return run;
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `there are no such runs in ${store.description}`,
        remedy: '`noisegate history list` shows what is stored, `noisegate run --record` stores one',
    });
}
async function newest(line, store) {
    const groups = await (0,stored_runs/* storedRuns */.a)(store, line, 1);
    const found = groups.flatMap(({ refs, ...group }) => refs.map((ref) => ({ ...group, ref })));
    return found.toSorted((one, next) => (startOf(one.ref) > startOf(next.ref) ? -1 : 1)).slice(0, 1);
}
function ambiguous(name, found) {
    const suites = [...new Set(found.map(({ suite }) => JSON.stringify(suite)))].join(', ');
    return new problem/* Problem */.A({
        kind: 'usage',
        what: `${found.length} stored runs have the id ${JSON.stringify(name)}`,
        expected: 'one',
        remedy: `Choose with --suite (${suites}) and --branch, or give the path that \`noisegate history list\` prints`,
    });
}

;// CONCATENATED MODULE: ./lib/app/commands/history-export.js









async function historyExport(line, store, host) {
    const { text, warnings } = await exported(line, store, host);
    await (0,app_host/* write */.M)(host.stdout, `${text}\n`);
    if (line.verbosity === 'quiet')
        return 0;
    for (const warning of warnings)
        host.stderr.write((0,render_warning/* renderWarning */.f)('warning', warning));
    return 0;
}
async function exported(line, store, host) {
    switch (line.to) {
        case 'neutral': {
            const document = writeNeutralHistory(await allRuns(line, store), { store: store.description });
            return { text: JSON.stringify(document, null, 1), warnings: [] };
        }
        case 'github-action-benchmark': {
            const run = await oneRun(line, store);
            return oneDocument(run, writeGithubActionBenchmark(run, directionOf(run, line)));
        }
        case 'github-action-benchmark-history': {
            const runs = oneBranch(await allRuns(line, store));
            const { document, warnings } = writeGithubActionBenchmarkHistory(runs, await repositoryPage(host));
            return { text: DATA_PREFIX + JSON.stringify(document, null, 2), warnings };
        }
        case 'bencher': {
            const run = await oneRun(line, store);
            return oneDocument(run, writeBencher(run));
        }
    }
}
function oneDocument({ id, suite, branch, startedAt }, { document, warnings }) {
    const which = { message: `this is run ${id} of ${suite} on ${branch} of ${startedAt}, without its machine` };
    return { text: JSON.stringify(document, null, 2), warnings: [which, ...warnings] };
}
function directionOf({ id, series }, line) {
    const present = [...new Set(series.map(({ direction }) => direction))];
    const direction = line.direction ?? (present.length === 1 ? present[0] : undefined);
    if (direction !== undefined && present.includes(direction))
        return direction;
    const tools = present.map((one) => `--direction ${one} (${CUSTOM_TOOLS[one]})`);
    const what = direction === undefined
        ? `run ${JSON.stringify(id)} has series of both directions, and github-action-benchmark reads one a file`
        : `run ${JSON.stringify(id)} has no series that is better ${direction}`;
    throw new problem/* Problem */.A({ kind: 'usage', what, expected: tools.join(' or ') });
}
function oneBranch(runs) {
    const branches = [...new Set(runs.map(({ branch }) => JSON.stringify(branch)))];
    if (branches.length <= 1)
        return runs;
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `the stored runs are of ${branches.length} branches, and the format has no branch`,
        expected: '--branch NAME',
        remedy: `Choose one of ${branches.slice(0, 5).join(', ')}`,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/stores/import/github-action-benchmark-history.js
var github_action_benchmark_history = __webpack_require__(54773);
// EXTERNAL MODULE: ./lib/stores/import/neutral-history.js
var neutral_history = __webpack_require__(4040);
;// CONCATENATED MODULE: ./lib/app/commands/history-import.js






const READERS = {
    'github-action-benchmark': github_action_benchmark_history/* readGithubActionBenchmarkHistory */.z,
    neutral: neutral_history/* readNeutralHistory */.m,
};
async function historyImport(line, store, { cwd, stderr }) {
    const text = await readText((0,external_node_path_.resolve)(cwd, line.file));
    const target = {
        file: line.file,
        branch: line.branch ?? 'main',
        ...(line.suite === undefined ? {} : { suite: line.suite }),
    };
    const history = READERS[line.from](text, target);
    await store.append(history.runs);
    if (line.verbosity === 'quiet')
        return 0;
    for (const warning of history.warnings)
        stderr.write((0,render_warning/* renderWarning */.f)('warning', warning));
    if (history.unknownUnits.length > 0) {
        const units = history.unknownUnits.map((unit) => JSON.stringify(unit)).join(', ');
        stderr.write((0,render_warning/* renderWarning */.f)('warning', { message: `units of unknown direction, taken as lower is better: ${units}` }));
    }
    const suites = new Set(history.runs.map(({ suite }) => suite)).size;
    stderr.write(`${history.runs.length} runs of ${suites} ${suites === 1 ? 'suite' : 'suites'} imported into ${store.description}\n`);
    return 0;
}
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        const what = `cannot be read: ${cause.message}`;
        throw new problem/* Problem */.A({
            kind: 'measurement',
            what,
            file: path,
            remedy: 'Check the path and its permissions',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./lib/reports/shared/escape-terminal.js
var escape_terminal = __webpack_require__(26383);
;// CONCATENATED MODULE: ./lib/app/commands/history-list.js




async function historyList(line, store, { stdout }) {
    const groups = await (0,stored_runs/* storedRuns */.a)(store, line, line.limit);
    if (line.json) {
        await (0,app_host/* write */.M)(stdout, `${JSON.stringify(groups, null, 2)}\n`);
        return 0;
    }
    if (groups.length === 0) {
        await (0,app_host/* write */.M)(stdout, `no stored runs in ${store.description}; \`noisegate run --record\` stores one\n`);
        return 0;
    }
    for (const { branch, suite, stratum, refs } of groups) {
        await (0,app_host/* write */.M)(stdout, `${(0,escape_terminal/* escapeTerminal */.e)(`${suite} on ${branch}, ${stratum}`)}\n`);
        for (const { path } of refs) {
            const parsed = (0,run_path/* parseRunPath */.SN)(path);
            await (0,app_host/* write */.M)(stdout, `  ${parsed?.startedAt ?? ''}  ${parsed?.sha12 ?? ''}  ${path}\n`);
        }
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/core/trend/change-points.js + 4 modules
var change_points = __webpack_require__(88749);
// EXTERNAL MODULE: ./lib/core/decide/new-steps.js
var new_steps = __webpack_require__(98468);
;// CONCATENATED MODULE: ./lib/core/decide/imported-steps.js


function withImportedSteps(runs, threshold) {
    const known = [];
    for (const run of runs) {
        if (run.trigger !== 'import' || run.steps.length > 0)
            known.push(run);
        else
            known.push({ ...run, steps: (0,new_steps/* newSteps */.a)(run, known.slice(1 - change_points/* STEP_WINDOW */.Ax), threshold) });
    }
    return known;
}

// EXTERNAL MODULE: ./lib/core/decide/series-history.js
var series_history = __webpack_require__(90730);
// EXTERNAL MODULE: ./lib/core/model/choose-window.js + 1 modules
var choose_window = __webpack_require__(69091);
// EXTERNAL MODULE: ./lib/core/model/name-glob.js
var name_glob = __webpack_require__(52221);
// EXTERNAL MODULE: ./lib/core/model/series-history.js
var model_series_history = __webpack_require__(14793);
// EXTERNAL MODULE: ./lib/core/units/format-change.js
var format_change = __webpack_require__(16673);
// EXTERNAL MODULE: ./lib/core/units/format-value.js + 1 modules
var format_value = __webpack_require__(75855);
// EXTERNAL MODULE: ./lib/reports/shared/benchmark-label.js
var benchmark_label = __webpack_require__(84341);
// EXTERNAL MODULE: ./lib/reports/shared/level-change-words.js
var level_change_words = __webpack_require__(85156);
// EXTERNAL MODULE: ./lib/reports/shared/sparkline.js
var sparkline = __webpack_require__(41222);
;// CONCATENATED MODULE: ./lib/reports/shared/marked-sparkline.js

const MARK = '\u2502';
function markedSparkline(values, steps, width) {
    const first = Math.max(0, values.length - width);
    const bars = (0,sparkline/* sparkline */.K)(values, width);
    const places = steps.map((step) => step - first).filter((place) => place > 0 && place < bars.length);
    const ends = [0, ...places.toSorted((one, next) => one - next), bars.length];
    return ends
        .slice(1)
        .map((end, at) => bars.slice(ends[at], end))
        .join(MARK);
}

// EXTERNAL MODULE: ./lib/reports/shared/plural.js
var plural = __webpack_require__(57043);
// EXTERNAL MODULE: ./lib/reports/shared/shorten-middle.js
var shorten_middle = __webpack_require__(47096);
;// CONCATENATED MODULE: ./lib/reports/history-terminal.js









const BARS = 50;
const NAME_WIDTH = 74;
const METRIC_WIDTH = 20;
const VALUE_WIDTH = 12;
const REFERENCE_WIDTH = 40;
const SHA_LENGTH = 12;
function renderHistory(groups) {
    return groups.map((group) => `${groupLines(group).join('\n')}\n`).join('\n');
}
function groupLines({ branch, suite, stratum, runs, reference, series }) {
    return [
        plain(`${suite} on ${branch}, ${stratum}: ${(0,plural/* plural */.L)(runs, 'run')}`),
        ...(reference === undefined ? [] : referenceLines(reference)),
        ...series.flatMap((entry) => [
            ...seriesLines(entry),
            ...stepLines(suite, entry),
            ...driftLines(entry, reference),
        ]),
    ];
}
function seriesLines(entry) {
    const { metric, unit, points, steps } = entry;
    const values = points.map(({ value }) => value);
    const places = steps.map(({ run }) => points.findIndex((point) => point.run === run));
    const name = plain((0,benchmark_label/* benchmarkLabel */.k)({ ...entry, suite: '' }, 'benchmark'), NAME_WIDTH);
    const newest = plain((0,format_value/* formatValue */.Fl)(values.at(-1), unit), VALUE_WIDTH).padStart(VALUE_WIDTH);
    return [
        '',
        `  ${name}  ${plain(metric, METRIC_WIDTH)}`,
        `  ${newest}  ${markedSparkline(values, places, BARS)}`.trimEnd(),
    ];
}
function stepLines(suite, { steps }) {
    return steps.map((step) => {
        const { range, what, evidence } = (0,level_change_words/* levelChangeWords */._)({ ...step, suite }, 'benchmark');
        return `    level changed at ${plain(range)}: ${what} (${evidence})`;
    });
}
function driftLines({ drift }, reference) {
    if (drift === undefined || reference === undefined)
        return [];
    const change = (0,format_change/* formatChange */.eD)(drift.change);
    const shown = drift.pValue <= model_series_history/* DRIFT_LEVEL */.t ? change : `(${change})`;
    return [`    since ${plain(reference.name, REFERENCE_WIDTH)}: ${shown}`];
}
function referenceLines({ name, commit, isExact }) {
    const found = isExact ? 'measured at' : 'not measured; last run before it at';
    return [
        `  reference ${plain(name, REFERENCE_WIDTH)}, ${found} ${plain(commit.slice(0, SHA_LENGTH))}`,
        `  changes since it in brackets are not sure (p > ${model_series_history/* DRIFT_LEVEL */.t})`,
    ];
}
function plain(text, limit = 160) {
    return (0,escape_terminal/* escapeTerminal */.e)((0,shorten_middle/* shortenMiddle */.j)(text, limit));
}

// EXTERNAL MODULE: ./lib/app/reference-runs.js
var reference_runs = __webpack_require__(59897);
;// CONCATENATED MODULE: ./lib/app/commands/history-series.js









async function historySeries(line, store, host) {
    const against = line.against === undefined ? undefined : await (0,reference_runs.readNamedCommit)(line.against, host);
    const groups = [];
    for (const group of await (0,stored_runs/* storedRuns */.a)(store, line, line.limit)) {
        groups.push(await groupHistory(group, line, { store, against }));
    }
    const shown = groups.filter(({ series }) => series.length > 0);
    if (line.json)
        await (0,app_host/* write */.M)(host.stdout, `${JSON.stringify(shown, null, 2)}\n`);
    else if (shown.length > 0)
        await (0,app_host/* write */.M)(host.stdout, renderHistory(shown));
    else
        await (0,app_host/* write */.M)(host.stdout, `no such runs in ${store.description}; \`noisegate run --record\` stores one\n`);
    return 0;
}
async function groupHistory({ refs, ...group }, { benchmark }, { store, against }) {
    const { threshold } = defaults/* GATE_DEFAULTS */.hU;
    const counted = (0,choose_window/* chooseWindow */.I)(await store.read(refs), { limit: refs.length });
    const runs = withImportedSteps(counted.runs, threshold);
    const found = against === undefined ? undefined : await (0,reference_runs.referenceRuns)(store, group, against);
    const series = (0,series_history/* seriesHistories */.u)({ runs, threshold, ...(found === undefined ? {} : { reference: found }) });
    return {
        ...group,
        runs: runs.length,
        ...(found === undefined ? {} : { reference: found.reference }),
        series: series.filter((entry) => benchmark === undefined || (0,name_glob/* matchesGlob */.k)(benchmark, entry.benchmark)),
    };
}

;// CONCATENATED MODULE: ./lib/app/commands/history-show.js





async function historyShow(line, store, { stdout }) {
    const found = await findRuns(line.run, {}, store);
    const [run] = await store.read(found.slice(0, 1).map(({ ref }) => ref));
    if (run === undefined)
        throw unknownRun(line.run, store);
    await (0,app_host/* write */.M)(stdout, line.json ? `${JSON.stringify(run, null, 2)}\n` : runText(run));
    return 0;
}
function runText(run) {
    const { environment, commit } = run;
    const lines = [
        `run       ${run.id} (attempt ${run.attempt}, ${run.trigger})`,
        `suite     ${run.suite} on ${run.branch}`,
        `commit    ${commit.sha}${commit.time === undefined ? '' : `, ${commit.time}`}`,
        `started   ${run.startedAt}`,
        `machine   ${environment.cpu}, ${environment.cores} cores (${environment.stratum})`,
        `series    ${run.series.length}`,
        ...run.series.map((series) => {
            const parameters = Object.entries(series.parameters).map(([key, value]) => ` ${key}=${value}`);
            const rounds = series.rounds.length === 1 ? '1 round' : `${series.rounds.length} rounds`;
            return `  ${series.benchmark}${parameters.join('')}  ${series.metric}  ${(0,format_value/* formatValue */.Fl)((0,collapse/* runValue */.L)(series), series.unit)}  (${rounds})`;
        }),
    ];
    return `${lines.map(escape_terminal/* escapeTerminal */.e).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/app/commands/history.js









async function historyCommand(line, host) {
    const store = await openHistory(line.inputs, host);
    try {
        switch (line.action) {
            case 'list':
                return await historyList(line, store, host);
            case 'show':
                return await historyShow(line, store, host);
            case 'series':
                return await historySeries(line, store, host);
            case 'export':
                return await historyExport(line, store, host);
            case 'import':
                return await historyImport(line, store, host);
        }
    }
    finally {
        await store.close();
    }
}
function openHistory(inputs, host) {
    return (0,open_store/* openStore */.C)({
        kind: inputs.store === 'branch' ? 'branch' : 'directory',
        branch: inputs['store-branch'] ?? defaults/* STORE_BRANCH */.ZT,
        path: inputs['store-path'] ?? defaults/* STORE_PATH */.wj,
    }, { workingDirectory: host.cwd, repository: () => (0,local_repository.localRepository)(host), clock: clock/* systemClock */.m });
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

/***/ 59897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNamedCommit: () => (/* binding */ readNamedCommit),
/* harmony export */   referenceRuns: () => (/* binding */ referenceRuns)
/* harmony export */ });
/* harmony import */ var _core_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3716);
/* harmony import */ var _core_model_choose_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69091);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);
/* harmony import */ var _core_model_run_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83334);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20195);
/* harmony import */ var _platform_raw_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81019);






async function readNamedCommit(name, { env, cwd }) {
    const known = await (0,_platform_raw_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .readCommit */ .kN)((0,_platform_git_js__WEBPACK_IMPORTED_MODULE_4__/* .createGit */ .l)(env), cwd, name);
    if (known !== undefined)
        return { name, sha: known.sha, time: known.time };
    if (/^[0-9a-f]{7,64}$/.test(name))
        return { name, sha: name };
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
        kind: 'usage',
        what: `${JSON.stringify(name)} is no commit that this checkout knows`,
        expected: 'a tag, branch or commit that is fetched, or the name of a commit',
        remedy: 'Fetch it first, such as with `git fetch --tags`',
    });
}
async function referenceRuns(store, group, { name, sha, time }) {
    const refs = await store.latest({ ...group, limit: Number.MAX_SAFE_INTEGER });
    const own = refs.findIndex((ref) => isOf(ref, sha));
    const at = own < 0 && time !== undefined ? refs.findIndex((ref) => isBefore(ref, time)) : own;
    if (at < 0)
        return undefined;
    const first = Math.max(0, at - _core_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_RUNS */ .T);
    const read = await store.read(refs.slice(first, at + _core_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_RUNS */ .T + 1));
    const anchor = read[at - first];
    const { runs } = (0,_core_model_choose_window_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseWindow */ .I)(read, { limit: read.length });
    const reference = { name, commit: anchor.commit.sha, run: anchor.id, isExact: own >= 0 };
    return { runs, run: anchor.id, reference };
}
function isOf({ path }, sha) {
    const sha12 = (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunPath */ .SN)(path)?.sha12;
    return sha12 !== undefined && sha12 !== '' && (sha12 === sha.slice(0, 12) || sha12.startsWith(sha));
}
function isBefore({ path }, time) {
    const startedAt = (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunPath */ .SN)(path)?.startedAt;
    return startedAt !== undefined && Date.parse(startedAt) <= Date.parse(time);
}


/***/ }),

/***/ 74382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renderWarning)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31673);


function renderWarning(level, warning) {
    const position = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPosition */ .L)(warning);
    return `${level}: ${(0,_platform_log_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(position === '' ? warning.message : `${position}: ${warning.message}`)}\n`;
}


/***/ }),

/***/ 63294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ PAIRED_ROUNDS),
/* harmony export */   ZT: () => (/* binding */ STORE_BRANCH),
/* harmony export */   hU: () => (/* binding */ GATE_DEFAULTS),
/* harmony export */   jN: () => (/* binding */ SHELL),
/* harmony export */   rl: () => (/* binding */ TIMEOUT_MS),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH),
/* harmony export */   tm: () => (/* binding */ TIME_LIMIT_MS),
/* harmony export */   wj: () => (/* binding */ STORE_PATH)
/* harmony export */ });
const GATE_DEFAULTS = {
    threshold: 0.05,
    alpha: 0.01,
    inconclusive: 'warn',
    missing: 'fail',
    compare: 'auto',
    confirm: 'off',
    noiseFloor: 'off',
    failOn: 'regression',
};
const PAIRED_ROUNDS = { screen: 6, remeasure: 16 };
const TIME_LIMIT_MS = 20 * 60_000;
const TIMEOUT_MS = 10 * 60_000;
const SHELL = 'bash';
const STORE_BRANCH = 'noisegate-data';
const STORE_PATH = '.noisegate';
const CONFIG_PATH = '.github/noisegate.yml';


/***/ }),

/***/ 72278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ baselineLevel),
/* harmony export */   fE: () => (/* binding */ indexWindow),
/* harmony export */   iB: () => (/* binding */ indexNextWindow)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13542);
/* harmony import */ var _collapse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72297);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3754);



const indexed = new WeakMap();
function indexWindow(runs) {
    const known = indexed.get(runs);
    if (known !== undefined)
        return known;
    const index = newIndex(runs);
    indexed.set(runs, index);
    return index;
}
function indexNextWindow(runs, before) {
    const known = indexed.get(before);
    const dropped = before.length - runs.length + 1;
    const follows = runs.length > 1 && (dropped === 0 || dropped === 1) && isShifted(runs, before, dropped);
    if (known === undefined || !follows)
        return indexWindow(runs);
    const index = { ...newIndexOf(runs, nextStored(known, runs, dropped)), first: known.first + dropped };
    indexed.set(runs, index);
    return index;
}
function isShifted(runs, before, dropped) {
    for (let at = 0; at < runs.length - 1; at++)
        if (runs[at] !== before[at + dropped])
            return false;
    return true;
}
function nextStored({ byKey, first }, runs, dropped) {
    const next = new Map();
    for (const [key, stored] of byKey) {
        let gone = 0;
        while (gone < stored.length && stored[gone].position < first + dropped)
            gone++;
        if (gone < stored.length)
            next.set(key, stored.slice(gone));
    }
    const run = runs.at(-1);
    const position = first + dropped + runs.length - 1;
    for (const series of run.series)
        listOf(next, series).push({ run, series, value: (0,_collapse_js__WEBPACK_IMPORTED_MODULE_0__/* .runValue */ .L)(series), position });
    return next;
}
function newIndex(runs) {
    return newIndexOf(runs, storedSeries(runs));
}
function newIndexOf(runs, byKey) {
    const steps = new Map();
    for (const run of runs)
        for (const step of run.steps)
            steps.set((0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(step), step);
    return {
        ...{ runs, byKey },
        first: 0,
        steps,
        accepted: runsBySeries(runs, (run) => run.accepted),
        regressed: runsBySeries(runs, (run) => run.verdicts.filter(({ verdict }) => verdict === 'regressed')),
    };
}
function storedSeries(runs) {
    const byKey = new Map();
    const places = [];
    for (const [position, run] of runs.entries()) {
        run.series.forEach((series, place) => {
            const before = places[place];
            const list = before !== undefined && isSame(before[0]?.series, series) ? before : listOf(byKey, series);
            list.push({ run, series, value: (0,_collapse_js__WEBPACK_IMPORTED_MODULE_0__/* .runValue */ .L)(series), position });
            places[place] = list;
        });
    }
    return byKey;
}
function listOf(byKey, series) {
    const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(series);
    const known = byKey.get(key);
    if (known !== undefined)
        return known;
    const list = [];
    byKey.set(key, list);
    return list;
}
function isSame(one, series) {
    const sameName = one?.benchmark === series.benchmark && one.metric === series.metric;
    if (!sameName)
        return false;
    return one.parameters === series.parameters || (hasNone(one.parameters) && hasNone(series.parameters));
}
function hasNone(parameters) {
    for (const _ in parameters)
        return false;
    return true;
}
function runsBySeries(runs, named) {
    const found = new Map();
    for (const run of runs) {
        for (const series of named(run)) {
            const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(series);
            found.set(key, (found.get(key) ?? new Set()).add(run));
        }
    }
    return found;
}
function baselineLevel(window, identity, kind) {
    const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(identity);
    const stored = window.byKey.get(key) ?? [];
    const start = levelStart(window, key);
    if (kind === 'at-base')
        return { level: stored.slice(start.index), earlier: stored.slice(0, start.index) };
    const worse = (0,_orientation_js__WEBPACK_IMPORTED_MODULE_2__/* .orientation */ .J)(identity.direction) * start.change > 0;
    return { level: acceptedLevel(window, key, { ...start, worse }), earlier: [] };
}
function levelStart(window, key) {
    const stored = window.byKey.get(key) ?? [];
    const step = window.steps.get(key);
    const index = step === undefined ? -1 : stored.findIndex((entry) => entry.run.id === step.run);
    return step === undefined || index < 0 ? { index: 0, change: 0 } : { index, change: step.change };
}
function acceptedLevel(window, key, step) {
    const stored = window.byKey.get(key) ?? [];
    const acceptedAt = stored.findLastIndex(({ run }) => window.accepted.get(key)?.has(run) === true);
    const accepted = acceptedAt >= step.index;
    const start = Math.max(acceptedAt, step.worse && !accepted ? 0 : step.index, 0);
    const end = step.worse && !accepted && step.index > 0 ? step.index : stored.length;
    return stored
        .slice(start, end)
        .filter(({ run }, index) => start + index === acceptedAt || window.regressed.get(key)?.has(run) !== true);
}


/***/ }),

/***/ 72297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ runValue),
/* harmony export */   b: () => (/* binding */ roundValues)
/* harmony export */ });
/* harmony import */ var _model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45097);
/* harmony import */ var _stats_center_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57854);


function roundValues(series) {
    const collapse = COLLAPSES[(0,_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRow */ .d)(series.metric)?.collapse ?? 'median'];
    return series.rounds.map((values) => collapse(values));
}
function runValue(series) {
    const [first, second] = series.rounds;
    if (second === undefined && first?.length === 1 && Number.isFinite(first[0]))
        return first[0];
    const values = roundValues(series);
    return (0,_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRow */ .d)(series.metric)?.collapse === 'ratio' ? (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(values) : (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(values);
}
const COLLAPSES = {
    median: _stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ,
    max: (values) => values.reduce((largest, value) => Math.max(largest, value)),
    ratio: _stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2,
};


/***/ }),

/***/ 3716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ DRIFT_RUNS),
  U: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
// EXTERNAL MODULE: ./lib/core/stats/log-gamma.js
var log_gamma = __webpack_require__(44097);
// EXTERNAL MODULE: ./lib/core/stats/normal.js
var normal = __webpack_require__(50020);
;// CONCATENATED MODULE: ./lib/core/stats/u-distribution.js
function uDistribution(tieSizes, chosen) {
    const pooled = tieSizes.reduce((sum, size) => sum + size, 0);
    const stepsPerPair = tieSizes.some((size) => size > 1) ? 2 : 1;
    const width = stepsPerPair * chosen * (pooled - chosen) + 1;
    let weights = Array.from({ length: chosen + 1 }, () => new Float64Array(width));
    weights[0][0] = 1;
    let below = 0;
    for (const size of tieSizes) {
        weights = withGroup(weights, { size, below, stepsPerPair });
        below += size;
    }
    const last = weights[chosen];
    const total = last.reduce((sum, weight) => sum + weight, 0);
    return { shares: last.map((weight) => weight / total), step: 1 / stepsPerPair };
}
function withGroup(weights, { size, below, stepsPerPair }) {
    const chosen = weights.length - 1;
    const next = weights.map((row) => row.slice());
    for (let before = 0; before <= Math.min(chosen, below); before++) {
        const reached = weights[before].subarray(0, stepsPerPair * before * (below - before) + 1);
        let ways = 1;
        for (let taken = 1; taken <= Math.min(size, chosen - before); taken++) {
            ways *= (size - taken + 1) / taken;
            const gained = taken * (below - before) + (taken * (size - taken)) / 2;
            addShifted(next[before + taken], reached, stepsPerPair * gained, ways);
        }
    }
    return next;
}
function addShifted(target, source, shift, factor) {
    const end = Math.min(source.length, target.length - shift);
    for (let k = 0; k < end; k++)
        target[k + shift] = target[k + shift] + source[k] * factor;
}

;// CONCATENATED MODULE: ./lib/core/stats/mann-whitney-u.js




const EXACT_U_UP_TO = 60;
function mannWhitneyU({ baseline, candidate, shift = 0, }) {
    (0,finite_values/* requireSample */.OR)(baseline, 'baseline', 1);
    (0,finite_values/* requireSample */.OR)(candidate, 'candidate', 1);
    const shifted = baseline.map((value) => value + shift);
    (0,finite_values/* requireFinite */.hp)(shifted, 'baseline + shift');
    const groups = tieGroups(shifted, candidate);
    const n = candidate.length;
    const pooled = baseline.length + n;
    const tieSizes = groups.map(({ size }) => size);
    const doubledU = doubledUOf(groups);
    const isExact = pooled <= EXACT_U_UP_TO;
    return {
        u: doubledU / 2,
        pValue: isExact ? exactP(tieSizes, n, doubledU) : normalP(tieSizes, n, doubledU / 2),
        pSmallest: smallestP(tieSizes, n),
        method: isExact ? 'exact' : 'normal',
        tiedShare: tieSizes.reduce((sum, size) => sum + (size > 1 ? size : 0), 0) / pooled,
    };
}
function tieGroups(baseline, candidate) {
    const counts = new Map();
    const add = (value, isCandidate) => {
        const group = counts.get(value) ?? { size: 0, candidates: 0 };
        counts.set(value, { size: group.size + 1, candidates: group.candidates + isCandidate });
    };
    for (const value of baseline)
        add(value, 0);
    for (const value of candidate)
        add(value, 1);
    return [...counts.entries()].sort(([first], [second]) => first - second).map(([, group]) => group);
}
function doubledUOf(groups) {
    let baselinesBelow = 0;
    let doubled = 0;
    for (const { size, candidates } of groups) {
        doubled += candidates * (2 * baselinesBelow + (size - candidates));
        baselinesBelow += size - candidates;
    }
    return doubled;
}
function exactP(tieSizes, n, doubledU) {
    const { shares, step } = uDistribution(tieSizes, n);
    let tail = 0;
    for (let k = shares.length - 1; 2 * k * step >= doubledU; k--)
        tail += shares[k];
    return Math.min(1, tail);
}
function normalP(tieSizes, n, u) {
    const pooled = tieSizes.reduce((sum, size) => sum + size, 0);
    const pairs = n * (pooled - n);
    const ties = tieSizes.reduce((sum, size) => sum + (size ** 3 - size), 0);
    const variance = (pairs / 12) * (pooled + 1 - ties / (pooled * (pooled - 1)));
    if (variance <= 0)
        return 1;
    return Math.max((0,normal/* normalSurvival */.IL)((u - pairs / 2 - 0.5) / Math.sqrt(variance)), Number.MIN_VALUE);
}
function smallestP(tieSizes, n) {
    const pooled = tieSizes.reduce((sum, size) => sum + size, 0);
    let needed = n;
    for (const size of tieSizes.toReversed()) {
        if (needed <= size)
            return Math.min(1, Math.exp((0,log_gamma/* logChoose */.Oo)(size, needed) - (0,log_gamma/* logChoose */.Oo)(pooled, n)));
        needed -= size;
    }
    return 1;
}

// EXTERNAL MODULE: ./lib/core/trend/change-points.js + 4 modules
var change_points = __webpack_require__(88749);
;// CONCATENATED MODULE: ./lib/core/decide/drift.js



const DRIFT_RUNS = 15;
function drift({ reference, at, current, magnitude }) {
    const newest = current.slice(-DRIFT_RUNS);
    if (newest.length === 0 || [...reference, ...newest].some((value) => !(value > 0)))
        return undefined;
    const steps = (0,change_points/* findSteps */.B0)(reference.map(Math.log), { magnitude }).map(({ index }) => index);
    const start = steps.find((index) => index <= at) ?? 0;
    const end = steps.findLast((index) => index > at) ?? reference.length;
    const level = reference.slice(start, end);
    const [baseline, candidate] = [(0,center/* median */.JZ)(level), (0,center/* median */.JZ)(newest)];
    const change = Math.min(Number.MAX_VALUE, candidate / baseline - 1);
    const pValue = change < 0 ? exceeds(newest, level) : exceeds(level, newest);
    return { baseline, candidate, change, pValue: Math.min(1, 2 * pValue), runs: [level.length, newest.length] };
}
function exceeds(baseline, candidate) {
    return mannWhitneyU({ baseline, candidate }).pValue;
}


/***/ }),

/***/ 23370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ levelChanges)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13542);
/* harmony import */ var _trend_change_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88749);
/* harmony import */ var _baseline_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72278);



function levelChanges(runs) {
    const window = (0,_baseline_level_js__WEBPACK_IMPORTED_MODULE_1__/* .indexWindow */ .fE)(runs);
    const steps = new Map();
    for (const run of runs) {
        for (const step of run.steps) {
            const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesKey */ .X)(step);
            const at = window.byKey.get(key)?.findIndex((stored) => stored.run.id === step.run) ?? -1;
            if (at < 0)
                continue;
            const others = (steps.get(key) ?? []).filter((known) => Math.abs(known.at - at) >= _trend_change_points_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SEGMENT */ .$j);
            steps.set(key, [...others, { step, at, foundBy: run.id }]);
        }
    }
    return [...steps].flatMap(([key, placed]) => placed.toSorted((one, next) => one.at - next.at).map((known) => levelChange(window, key, known)));
}
function levelChange({ byKey }, key, { step, at, foundBy }) {
    const stored = byKey.get(key);
    const first = stored[at];
    const last = stored[at - 1];
    const { benchmark, parameters, metric, change, pValue } = step;
    return {
        ...{ suite: first.run.suite, benchmark, parameters, metric },
        direction: first.series.direction,
        ...(last === undefined ? {} : { last: last.run.commit.sha }),
        first: first.run.commit.sha,
        ...{ run: first.run.id, foundBy, change, pValue },
    };
}


/***/ }),

/***/ 3754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ orientation)
/* harmony export */ });
function orientation(direction) {
    return direction === 'lower' ? 1 : -1;
}


/***/ }),

/***/ 90730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ seriesHistories)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13542);
/* harmony import */ var _baseline_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72278);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3716);
/* harmony import */ var _level_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23370);




function seriesHistories({ runs, reference, threshold }) {
    const window = (0,_baseline_level_js__WEBPACK_IMPORTED_MODULE_0__/* .indexWindow */ .fE)(runs);
    const around = reference === undefined ? undefined : (0,_baseline_level_js__WEBPACK_IMPORTED_MODULE_0__/* .indexWindow */ .fE)(reference.runs);
    const changes = bySeries((0,_level_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .levelChanges */ ._)(runs));
    return [...window.byKey].map(([key, stored]) => {
        const { benchmark, parameters, metric, unit, direction } = stored.at(-1).series;
        const steps = changes.get(key) ?? [];
        const found = around === undefined ? undefined : driftOf({ window, around, key, steps }, reference, threshold);
        return {
            ...{ benchmark, parameters, metric, unit, direction },
            points: stored.map(({ run, value }) => ({ run: run.id, commit: run.commit.sha, value })),
            steps,
            ...(found === undefined ? {} : { drift: found }),
        };
    });
}
function bySeries(changes) {
    const found = new Map();
    for (const change of changes) {
        const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(change);
        found.set(key, [...(found.get(key) ?? []), change]);
    }
    return found;
}
function driftOf({ window, around, key, steps }, reference, threshold) {
    const near = around.byKey.get(key) ?? [];
    const at = near.findIndex(({ run }) => run.id === reference.run);
    if (at < 0)
        return undefined;
    const stored = window.byKey.get(key);
    const since = stored.findIndex(({ run }) => run.id === steps.at(-1)?.run);
    return (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .drift */ .U)({
        reference: near.map(({ value }) => value),
        at,
        current: stored.slice(Math.max(0, since)).map(({ value }) => value),
        magnitude: Math.log1p(threshold),
    });
}


/***/ }),

/***/ 2724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ BENCHER_MEASURES)
/* harmony export */ });
const BENCHER_MEASURES = new Map([
    ['latency', { metric: 'time', unit: 'ns' }],
    ['throughput', { metric: 'throughput', unit: 'ops/s' }],
    ['build-time', { metric: 'build-time', unit: 's' }],
    ['file-size', { metric: 'size', unit: 'B' }],
    ['allocated', { metric: 'allocated-bytes', unit: 'B' }],
    ['instructions', { metric: 'instructions', unit: '1' }],
    ['estimated-cycles', { metric: 'cycles', unit: '1' }],
    ['l1-accesses', { metric: 'l1-accesses', unit: 'count' }],
    ['l2-accesses', { metric: 'l2-accesses', unit: 'count' }],
    ['ram-accesses', { metric: 'ram-accesses', unit: 'count' }],
]);


/***/ }),

/***/ 43265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
function fingerprint(text) {
    const prime = 0x0000000001000000000000000000013bn;
    let hash = 0x6c62272e07bb014262b821756295c58dn;
    for (const byte of new TextEncoder().encode(text)) {
        hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * prime);
    }
    return hash.toString(16).padStart(32, '0');
}


/***/ }),

/***/ 45097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ METRIC_ROWS),
/* harmony export */   d: () => (/* binding */ metricRow)
/* harmony export */ });
const COUNT_TOLERANCE = 0;
const SIZE_TOLERANCE = 0.01;
const ERROR_FLOOR = 0.01;
const LATENCY_SLOPE_FLOOR = 0.01 / 3600;
const MEMORY_SLOPE_FLOOR = 1e7 / 3600;
const RECOVERY_FLOOR = 2;
function noisy(name, unit, direction, collapse = 'median') {
    return { name, unit, direction, assume: 'noisy', collapse, gated: false, percentile: false };
}
function exact(name, unit, exactThreshold) {
    return {
        name,
        unit,
        direction: 'lower',
        assume: 'exact',
        collapse: 'median',
        gated: true,
        percentile: false,
        exactThreshold,
    };
}
function percentile(name) {
    return { ...noisy(name, 's', 'lower'), percentile: true };
}
const METRIC_ROWS = [
    noisy('allocated-bytes', 'B', 'lower'),
    exact('allocations', '1', COUNT_TOLERANCE),
    noisy('bytes-per-second', 'B/s', 'higher'),
    noisy('cache-misses', '1', 'lower'),
    noisy('cpu-time', 's', 'lower'),
    noisy('cycles', '1', 'lower'),
    { ...noisy('error-rate', '1', 'lower', 'ratio'), floor: ERROR_FLOOR },
    noisy('estimated-cycles', '1', 'lower'),
    noisy('first-byte-time', 's', 'lower'),
    noisy('gc-time', 's', 'lower'),
    exact('instructions', '1', SIZE_TOLERANCE),
    noisy('l1-accesses', '1', 'lower'),
    noisy('l2-accesses', '1', 'lower'),
    noisy('latency.max', 's', 'lower', 'max'),
    noisy('latency.mean', 's', 'lower'),
    noisy('latency.min', 's', 'lower'),
    percentile('latency.p50'),
    percentile('latency.p90'),
    percentile('latency.p95'),
    percentile('latency.p99'),
    noisy('load.baseline-latency', 's', 'lower'),
    noisy('load.knee', '1', 'higher'),
    noisy('memory', 'B', 'lower'),
    noisy('peak-memory', 'B', 'lower', 'max'),
    noisy('peak-rss', 'B', 'lower', 'max'),
    noisy('ram-accesses', '1', 'lower'),
    exact('size', 'B', SIZE_TOLERANCE),
    { ...noisy('soak.latency-slope', 's/s', 'lower'), floor: LATENCY_SLOPE_FLOOR },
    { ...noisy('soak.memory-slope', 'B/s', 'lower'), floor: MEMORY_SLOPE_FLOOR },
    noisy('source-map-size', 'B', 'lower'),
    { ...noisy('spike.recovery-time', 's', 'lower'), floor: RECOVERY_FLOOR },
    noisy('stress.throughput', '1/s', 'higher'),
    noisy('system-time', 's', 'lower'),
    noisy('throughput', '1/s', 'higher'),
    noisy('time', 's', 'lower'),
    noisy('time.max', 's', 'lower', 'max'),
    noisy('time.mean', 's', 'lower'),
    noisy('time.min', 's', 'lower'),
    noisy('time.stddev', 's', 'lower'),
    noisy('user-time', 's', 'lower'),
];
const ROW_BY_NAME = new Map(METRIC_ROWS.map((row) => [row.name, row]));
const OTHER_PERCENTILE = /^latency\.p\d{1,2}(?:\.\d+)?$/;
function metricRow(name) {
    return ROW_BY_NAME.get(name) ?? (OTHER_PERCENTILE.test(name) ? percentile(name) : undefined);
}


/***/ }),

/***/ 52221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
function matchesGlob(pattern, name) {
    if (!pattern.includes('*'))
        return pattern === name;
    const tokens = tokenise(pattern);
    let reached = closure(new Uint8Array(tokens.length + 1), tokens, 0);
    for (let i = 0; i < name.length; i++) {
        const next = advance(reached, tokens, name[i]);
        if (next === undefined)
            return false;
        reached = next;
    }
    return reached[tokens.length] === 1;
}
function tokenise(pattern) {
    const tokens = [];
    for (let i = 0; i < pattern.length; i++) {
        const character = pattern[i];
        if (character !== '*') {
            tokens.push({ kind: 'literal', character });
            continue;
        }
        const start = i;
        while (pattern[i + 1] === '*')
            i++;
        tokens.push({ kind: i === start ? 'segment' : 'anything' });
    }
    return tokens;
}
function closure(reached, tokens, position) {
    let at = position;
    reached[at] = 1;
    while (at < tokens.length && tokens[at].kind !== 'literal') {
        at++;
        reached[at] = 1;
    }
    return reached;
}
function advance(reached, tokens, character) {
    const next = new Uint8Array(reached.length);
    let alive = false;
    for (let position = 0; position < tokens.length; position++) {
        if (reached[position] === 0)
            continue;
        const token = tokens[position];
        if (token.kind === 'literal') {
            if (token.character !== character)
                continue;
            closure(next, tokens, position + 1);
        }
        else {
            if (token.kind === 'segment' && character === '/')
                continue;
            closure(next, tokens, position);
        }
        alive = true;
    }
    return alive ? next : undefined;
}


/***/ }),

/***/ 1004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ nameOfPathComponent),
/* harmony export */   x: () => (/* binding */ pathComponent)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43265);

const LONGEST = 100;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;
const CUT = '~';
function pathComponent(name) {
    if (name === '')
        return '%';
    const encoded = Array.from(name, encodeCharacter)
        .join('')
        .replace(/^\.|\.$/g, '%2e')
        .replace(RESERVED, (word) => escapeByte(word.charCodeAt(0)) + word.slice(1));
    if (encoded.length <= LONGEST)
        return encoded;
    const kept = encoded.slice(0, LONGEST - 33).replace(/%[0-9a-fu]{0,4}$/, '');
    return `${kept}${CUT}${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(encoded)}`;
}
function nameOfPathComponent(component) {
    if (component === '%')
        return '';
    if (component.includes(CUT))
        return undefined;
    const whole = component.replace(/%u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return whole.replace(/(?:%[0-9a-f]{2})+/g, (bytes) => decodeBytes(bytes));
}
function encodeCharacter(character) {
    if (/^[a-z0-9._-]$/.test(character))
        return character;
    if (/^[\ud800-\udfff]$/.test(character))
        return `%u${character.charCodeAt(0).toString(16)}`;
    return Array.from(new TextEncoder().encode(character), escapeByte).join('');
}
function escapeByte(byte) {
    return `%${byte.toString(16).padStart(2, '0')}`;
}
function decodeBytes(escapes) {
    const bytes = escapes
        .slice(1)
        .split('%')
        .map((digits) => Number.parseInt(digits, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
}


/***/ }),

/***/ 83334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ parseRunFileName),
/* harmony export */   SN: () => (/* binding */ parseRunPath),
/* harmony export */   kQ: () => (/* binding */ runFolder),
/* harmony export */   t0: () => (/* binding */ runPath)
/* harmony export */ });
/* harmony import */ var _path_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1004);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);


const FILE_NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z-([^-/]+)-([^/]+)-([1-9]\d{0,8})\.json$/;
function runPath(run) {
    const time = utcTime(run);
    if (!Number.isInteger(run.attempt) || run.attempt < 1 || run.attempt > 999_999_999) {
        throw invalid(run, `attempt ${run.attempt}`, 'a whole number from 1');
    }
    const compact = time.replace(/[-:]/g, '');
    const file = `${compact}-${shortSha(run.commit.sha)}-${(0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(run.id)}-${run.attempt}.json`;
    const day = time.slice(0, 10).split('-');
    return [runFolder({ ...run, stratum: run.environment.stratum }), ...day, file].join('/');
}
function runFolder(of) {
    return ['runs', (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.branch), (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.suite), (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.stratum)].join('/');
}
function parseRunPath(path) {
    const [root, branch, suite, stratum, year, month, day, file, ...rest] = path.split('/');
    if (root !== 'runs' || file === undefined || rest.length > 0)
        return undefined;
    const components = [branch, suite, stratum].filter((part) => part !== undefined && isComponent(part));
    const name = parseRunFileName(file);
    if (components.length !== 3 || name === undefined)
        return undefined;
    if (`${year}-${month}-${day}` !== name.startedAt.slice(0, 10))
        return undefined;
    const [branchName, suiteName, stratumName] = components.map(_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPathComponent */ .t);
    return { branch: branchName, suite: suiteName, stratum: stratumName, ...name };
}
function parseRunFileName(file) {
    const match = FILE_NAME.exec(file);
    if (match === null)
        return undefined;
    const [, year, month, day, hour, minute, second, sha12 = '', id = '', attempt] = match;
    const startedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
    return { id: (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPathComponent */ .t)(id), sha12, startedAt, attempt: Number(attempt) };
}
function isComponent(part) {
    return /^[a-z0-9._%~-]{1,100}$/.test(part) && !part.startsWith('.');
}
function utcTime(run) {
    const milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(run.startedAt)
        ? Date.parse(run.startedAt)
        : NaN;
    if (Number.isNaN(milliseconds))
        throw invalid(run, `time ${JSON.stringify(run.startedAt)}`, 'ISO 8601 in UTC');
    return new Date(milliseconds).toISOString();
}
function shortSha(sha) {
    if (/^[0-9a-f]{7,}$/i.test(sha))
        return sha.slice(0, 12).toLowerCase();
    return (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(sha).slice(0, 40).replaceAll('-', '%2d');
}
function invalid(run, what, expected) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ kind: 'store', what: `run ${JSON.stringify(run.id)} has the ${what}`, expected });
}


/***/ }),

/***/ 14793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ DRIFT_LEVEL)
/* harmony export */ });
const DRIFT_LEVEL = 0.001;


/***/ }),

/***/ 13542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ seriesKey)
/* harmony export */ });
function seriesKey({ benchmark, parameters, metric }) {
    const entries = Object.entries(parameters);
    if (entries.length === 0)
        return `${benchmark.length} ${metric.length} ${benchmark}${metric}`;
    if (entries.length === 1 && entries[0] !== undefined) {
        const [name, value] = entries[0];
        return `=${benchmark.length} ${metric.length} ${name.length} ${benchmark}${metric}${name}${value}`;
    }
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return JSON.stringify([benchmark, metric, ...sorted]);
}


/***/ }),

/***/ 57854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ standardDeviation),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   L2: () => (/* binding */ cautiousDeviation),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* unused harmony export scaledMad */
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98423);


const MAD_SCALE = 1.482602218505602;
const HEADROOM = 1e150;
const SCALE = 2 ** -600;
function scaled(values, statistic) {
    const isHuge = values.some((value) => Math.abs(value) > HEADROOM);
    return isHuge ? statistic(values.map((value) => value * SCALE)) / SCALE : statistic(values);
}
function mean(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    return scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE);
}
function median(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    const [only] = values;
    return values.length === 1 && only !== undefined ? only : scaled(values, sortedMedian);
}
function sortedMedian(values) {
    const count = values.length;
    const list = count <= KEPT.length ? KEPT.subarray(0, count) : new Float64Array(count);
    for (let index = 0; index < count; index++)
        list[index] = values[index];
    return (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantileSorted */ .Z4)(list.sort(), 0.5);
}
const KEPT = new Float64Array(64);
function quantile(values, p) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`p is ${p}; expected a number from 0 to 1`);
    return scaled(values, (list) => (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(list, p));
}
function scaledMad(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    return MAD_SCALE * scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .medianAbsoluteDeviation */ .hK);
}
function standardDeviation(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 2);
    return scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sampleStandardDeviation */ .JK);
}
function cautiousDeviation(values) {
    return Math.max(standardDeviation(values), scaledMad(values));
}


/***/ }),

/***/ 98423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ requireSample),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   q1: () => (/* binding */ requireLevel),
/* harmony export */   t9: () => (/* binding */ requireProbabilities)
/* harmony export */ });
function requireFinite(values, name) {
    for (let at = 0; at < values.length; at++) {
        if (!Number.isFinite(values[at]))
            throw new RangeError(`${name}[${at}] is ${values[at]}; expected a finite number`);
    }
}
function requireSample(values, name, least) {
    if (values.length < least) {
        throw new RangeError(`${name} holds ${values.length} value(s); expected at least ${least}`);
    }
    requireFinite(values, name);
}
function requireLevel(alpha) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`alpha is ${alpha}; expected a number between 0 and 1`);
}
function requireProbabilities(pValues) {
    const at = pValues.findIndex((value) => !(value >= 0 && value <= 1));
    if (at >= 0)
        throw new RangeError(`pValues[${at}] is ${pValues[at]}; expected a number from 0 to 1`);
}


/***/ }),

/***/ 44097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ logChoose),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   ln: () => (/* binding */ logBeta)
/* harmony export */ });
const LOG_ROOT_TWO_PI = 0.9189385332046728;
const STIRLING_FROM = 10;
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
function stirlingCorrection(x) {
    const inverseSquare = 1 / (x * x);
    let sum = 0;
    for (let k = STIRLING.length - 1; k >= 0; k--)
        sum = sum * inverseSquare + STIRLING[k];
    return sum / x;
}
function logGamma(x) {
    if (!(x > 0))
        throw new RangeError(`logGamma(${x}); expected a positive number`);
    let product = 1;
    let z = x;
    while (z < STIRLING_FROM) {
        product *= z;
        z += 1;
    }
    return (z - 0.5) * Math.log(z) - z + LOG_ROOT_TWO_PI + stirlingCorrection(z) - Math.log(product);
}
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    if (large < STIRLING_FROM)
        return logGamma(small) + logGamma(large) - logGamma(small + large);
    const total = small + large;
    const correction = stirlingCorrection(large) - stirlingCorrection(total);
    const shared = Math.log1p(-small / total);
    if (small < STIRLING_FROM) {
        return logGamma(small) + correction + small - small * Math.log(total) + (large - 0.5) * shared;
    }
    const ratio = (small - 0.5) * Math.log(small / total) + large * shared;
    return LOG_ROOT_TWO_PI - 0.5 * Math.log(large) + stirlingCorrection(small) + correction + ratio;
}
function logChoose(n, k) {
    if (k === 0 || k === n)
        return 0;
    return -Math.log(n + 1) - logBeta(k + 1, n - k + 1);
}


/***/ }),

/***/ 50020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalSurvival),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* unused harmony exports normalDensity, normalCdf */
const LOG_ROOT_TWO_PI = 0.9189385332046728;
const TAIL_FROM = 2.5;
function normalDensity(z) {
    return Math.exp(-0.5 * z * z - LOG_ROOT_TWO_PI);
}
function normalSurvival(z) {
    if (Number.isNaN(z))
        throw new RangeError('normalSurvival(NaN)');
    if (z < 0)
        return 1 - normalSurvival(-z);
    return z < TAIL_FROM ? 0.5 - body(z) : normalDensity(z) * millsRatio(z);
}
function normalCdf(z) {
    return normalSurvival(-z);
}
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`normalQuantile(${p}); expected a probability`);
    if (p === 0)
        return -Infinity;
    if (p === 1)
        return Infinity;
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}
function upperQuantile(q) {
    const w = Math.sqrt(-2 * Math.log(q));
    const numerator = 2.515517 + w * (0.802853 + w * 0.010328);
    const denominator = 1 + w * (1.432788 + w * (0.189269 + w * 0.001308));
    let z = w - numerator / denominator;
    for (let step = 0; step < 6; step++) {
        const survival = normalSurvival(z);
        const move = (Math.log(survival / q) * survival) / normalDensity(z);
        z += move;
        if (Math.abs(move) <= 1e-16 * Math.abs(z))
            break;
    }
    return z;
}
function body(z) {
    let term = z;
    let sum = z;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return normalDensity(z) * sum;
}
function millsRatio(z) {
    let fraction = z;
    for (let k = 150; k >= 1; k--)
        fraction = z + k / fraction;
    return 1 / fraction;
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

/***/ 52176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kv: () => (/* binding */ fromBaseUnit),
  _7: () => (/* binding */ knownUnit),
  E8: () => (/* binding */ parseUnit),
  h3: () => (/* binding */ toBaseUnit)
});

;// CONCATENATED MODULE: ./lib/core/units/unit-spellings.js
const TIMES = [
    [1e-12, ['ps']],
    [1e-9, ['ns', 'nsec', 'nsecs']],
    [1e-6, ['us', '\u00b5s', '\u03bcs', 'usec', 'usecs']],
    [1e-3, ['ms', 'msec', 'msecs']],
    [1, ['s', 'sec', 'secs']],
    [60, ['min', 'mins']],
    [3600, ['h', 'hr', 'hrs']],
];
const SIZES = [
    [1, ['B']],
    [1e3, ['kB', 'KB']],
    [1e6, ['MB']],
    [1e9, ['GB']],
    [1e12, ['TB']],
    [1024, ['KiB', 'kiB']],
    [1024 ** 2, ['MiB']],
    [1024 ** 3, ['GiB']],
    [1024 ** 4, ['TiB']],
];
const TIME_WORDS = [
    [1e-9, ['nanosecond', 'nanoseconds']],
    [1e-6, ['microsecond', 'microseconds']],
    [1e-3, ['millisecond', 'milliseconds']],
    [1, ['second', 'seconds']],
    [60, ['minute', 'minutes']],
    [3600, ['hour', 'hours']],
];
const SIZE_WORDS = [
    [1, ['byte', 'bytes']],
    [1e3, ['kilobyte', 'kilobytes']],
    [1e6, ['megabyte', 'megabytes']],
    [1e9, ['gigabyte', 'gigabytes']],
    [1024, ['kibibyte', 'kibibytes']],
    [1024 ** 2, ['mebibyte', 'mebibytes']],
    [1024 ** 3, ['gibibyte', 'gibibytes']],
];
const COST_WORDS = ('count counts alloc allocs allocation allocations instruction instructions cycle cycles ' +
    'cache-misses branch-misses page-faults').split(' ');
const WORK_WORDS = [
    '',
    ...'1 op ops operation operations it iter iters iteration iterations call calls run runs'.split(' '),
    ...'req reqs request requests tx txs transaction transactions query queries'.split(' '),
    ...'msg msgs message messages'.split(' '),
    ...'char chars elem elems element elements item items row rows event events frame frames record records'.split(' '),
];
const WORK_PREFIXES = [
    [1e3, 'k'],
    [1e3, 'K'],
    [1e6, 'M'],
    [1e9, 'G'],
    [1e12, 'T'],
];
const RATE_WORDS = ['hz', 'fps', 'qps', 'rps', 'tps'];
function spread(rows, spelling) {
    return rows.flatMap(([factor, names]) => names.map((name) => [name, { ...spelling, factor }]));
}
function workSpellings() {
    const plain = WORK_WORDS.map((word) => [word, 1]);
    const prefixed = WORK_PREFIXES.flatMap(([factor, prefix]) => ['op', 'ops', 'char', 'chars', 'elem', 'elems', 'item', 'items', 'req', 'reqs'].map((word) => [prefix + word, factor]));
    return [...plain, ...prefixed];
}
const symbols = new Map([
    ...spread(TIMES, { unit: 's', direction: 'lower' }),
    ...spread(SIZES, { unit: 'B', direction: 'lower' }),
]);
const words = new Map([
    ...spread(TIME_WORDS, { unit: 's', direction: 'lower' }),
    ...spread(SIZE_WORDS, { unit: 'B', direction: 'lower' }),
    ...spread([[1, COST_WORDS]], { unit: '1', direction: 'lower' }),
    ...spread([[1, RATE_WORDS]], { unit: '1/s', direction: 'higher' }),
    ...spread([[1, ['1', '']]], { unit: '1' }),
    ...spread([[0.01, ['%', 'percent']]], { unit: '1' }),
    ...spread([[1, ['score']]], { unit: 'score', direction: 'higher' }),
]);
const work = new Map(workSpellings());
const executions = new Set('op ops operation iter iters iteration it call run exec execution'.split(' '));

;// CONCATENATED MODULE: ./lib/core/units/parse-unit.js

function parseUnit(spelling) {
    let unit = understood.get(spelling);
    if (unit === undefined) {
        unit = readUnit(spelling);
        if (understood.size < MOST_UNDERSTOOD && spelling.length <= LONGEST_UNDERSTOOD)
            understood.set(spelling, unit);
    }
    return unit;
}
const understood = new Map();
const MOST_UNDERSTOOD = 500;
const LONGEST_UNDERSTOOD = 40;
function readUnit(spelling) {
    const cleaned = cleanUnit(spelling);
    const known = findUnit(cleaned);
    if (known !== undefined)
        return known;
    const denominator = cleaned.slice(cleaned.lastIndexOf('/') + 1);
    if (!cleaned.includes('/'))
        return { unit: cleaned, factor: 1 };
    if (executions.has(denominator.toLowerCase()))
        return { unit: cleaned, factor: 1, direction: 'lower' };
    if (timeOf(denominator)?.factor === 1)
        return { unit: cleaned, factor: 1, direction: 'higher' };
    return { unit: cleaned, factor: 1 };
}
function knownUnit(spelling) {
    return findUnit(cleanUnit(spelling));
}
function toBaseUnit(value, spelling) {
    if (spelling.factor >= 1)
        return value * spelling.factor;
    return value / Math.round(1 / spelling.factor);
}
function fromBaseUnit(value, spelling) {
    const nearest = spelling.factor >= 1 ? value / spelling.factor : value * Math.round(1 / spelling.factor);
    const digits = [15, 16].find((count) => toBaseUnit(Number(nearest.toPrecision(count)), spelling) === value);
    return digits === undefined ? nearest : Number(nearest.toPrecision(digits));
}
function cleanUnit(spelling) {
    const trimmed = spelling.trim();
    const certain = trimmed.endsWith('?') ? trimmed.slice(0, -1).trimEnd() : trimmed;
    return certain.replace(/\s*\/\s*/g, '/');
}
function findUnit(cleaned) {
    const whole = symbols.get(cleaned) ?? words.get(cleaned.toLowerCase());
    if (whole !== undefined)
        return whole;
    const slash = cleaned.lastIndexOf('/');
    if (slash < 0)
        return undefined;
    const numerator = cleaned.slice(0, slash);
    const denominator = cleaned.slice(slash + 1);
    if (executions.has(denominator.toLowerCase()))
        return perExecution(numerator);
    const time = timeOf(denominator);
    return time === undefined ? undefined : rate(numerator, time.factor);
}
function perExecution(numerator) {
    const cost = symbols.get(numerator) ?? words.get(numerator.toLowerCase());
    return cost?.direction === 'lower' ? cost : undefined;
}
function rate(numerator, seconds) {
    const size = symbols.get(numerator) ?? words.get(numerator.toLowerCase());
    if (size?.unit === 'B')
        return { unit: 'B/s', factor: divide(size.factor, seconds), direction: 'higher' };
    const amount = work.get(numerator) ?? work.get(numerator.toLowerCase());
    return amount === undefined
        ? undefined
        : { unit: '1/s', factor: divide(amount, seconds), direction: 'higher' };
}
function divide(amount, seconds) {
    return seconds >= 1 ? amount / seconds : amount * Math.round(1 / seconds);
}
function timeOf(denominator) {
    const time = symbols.get(denominator) ?? words.get(denominator.toLowerCase());
    return time?.unit === 's' ? time : undefined;
}


/***/ }),

/***/ 88005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   u: () => (/* binding */ systemMonotonic)
/* harmony export */ });
const systemClock = () => Date.now();
const systemMonotonic = () => performance.now() / 1000;


/***/ }),

/***/ 88035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ settingsEnvironment),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   _h: () => (/* binding */ NO_LAZY_FETCH)
/* harmony export */ });
const KEPT = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|SSL_[A-Z_]+|HTTP_[A-Z_]+|PROXY_COMMAND|PROXY_SSL_[A-Z_]+|ALLOW_PROTOCOL|EXEC_PATH|TRACE[0-9A-Z_]*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
function gitEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
    };
}
const NO_LAZY_FETCH = { GIT_NO_LAZY_FETCH: '1' };
function settingsEnvironment(settings, environment) {
    const first = Number.parseInt(environment.GIT_CONFIG_COUNT ?? '0', 10) || 0;
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(first + settings.length) };
}


/***/ }),

/***/ 88746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createGitObjects),
/* harmony export */   r: () => (/* binding */ treeEntries)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);

function createGitObjects(process) {
    const waiting = [];
    const answers = createAnswerReader((object) => waiting.shift()?.resolve(object));
    process.stdout.on('data', answers);
    let over;
    process.ended.then(({ stderr }) => {
        over = new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ kind: 'store', what: 'git cat-file ended early', evidence: stderr.trim() });
        for (const one of waiting.splice(0))
            one.reject(over);
    });
    return {
        read(expression) {
            if (/[\n\r]/.test(expression))
                return Promise.resolve(undefined);
            if (over !== undefined)
                return Promise.reject(over);
            return new Promise((resolve, reject) => {
                waiting.push({ resolve, reject });
                process.stdin.write(`${expression}\n`);
            });
        },
        async close() {
            process.stdin.end();
            await process.ended;
        },
    };
}
function treeEntries(tree) {
    const width = tree.oid.length / 2;
    const entries = [];
    for (let at = 0; at < tree.bytes.length;) {
        const space = tree.bytes.indexOf(0x20, at);
        const end = tree.bytes.indexOf(0, space);
        const oid = tree.bytes.toString('hex', end + 1, end + 1 + width);
        entries.push({ name: tree.bytes.toString('utf8', space + 1, end), oid });
        at = end + 1 + width;
    }
    return entries;
}
function createAnswerReader(answer) {
    let chunks = [];
    let length = 0;
    let needed = 1;
    return (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length < needed)
            return;
        let rest = Buffer.concat(chunks);
        for (;;) {
            const next = readAnswer(rest);
            needed = next.needed;
            if (next.used === 0)
                break;
            answer(next.object);
            rest = rest.subarray(next.used);
        }
        chunks = [rest];
        length = rest.length;
    };
}
function readAnswer(bytes) {
    const end = bytes.indexOf(0x0a);
    if (end < 0)
        return { used: 0, needed: bytes.length + 1 };
    const header = /^([0-9a-f]+) (\w+) (\d+)$/.exec(bytes.toString('utf8', 0, end));
    if (header === null)
        return { used: end + 1, needed: 1 };
    const [, oid = '', type = '', size] = header;
    const total = end + 1 + Number(size) + 1;
    if (bytes.length < total)
        return { used: 0, needed: total };
    return {
        object: { oid, type, bytes: Buffer.from(bytes.subarray(end + 1, total - 1)) },
        used: total,
        needed: 1,
    };
}


/***/ }),

/***/ 20195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NEVER_RAN),
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88035);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29644);




const DEFAULT_TIMEOUT_MS = 120_000;
const NEVER_RAN = -1;
const KILLED = -2;
const LARGEST_OUTPUT = 256 * 1024 * 1024;
function createGit(environment) {
    const base = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._K)(environment);
    return {
        run: (command) => runToEnd(spawnGit(command, base), command),
        start: (command) => startProcess(spawnGit(command, base)),
    };
}
function spawnGit(command, base) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...command.args], {
        ...(command.directory === undefined ? {} : { cwd: command.directory }),
        env: { ...base, ...command.env },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
        detached: command.signal !== undefined && process.platform !== 'win32',
    });
    child.stdin.on('error', () => { });
    return child;
}
function runToEnd(child, command) {
    const timeoutMs = command.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    return new Promise((resolve, reject) => {
        const stdout = collect(child.stdout, () => stop(`git printed more than ${LARGEST_OUTPUT} bytes`));
        const stderr = collect(child.stderr, () => stop('git printed too many messages'));
        const end = (problem) => {
            kill(child, command);
            child.stdout.destroy();
            child.stderr.destroy();
            reject(problem);
        };
        const stop = (what) => end(failure(what, command, text(stderr)));
        const timer = setTimeout(() => stop(`git did not end within ${timeoutMs / 1000} s`), timeoutMs);
        const release = cancellation(child, command, () => end(cancelled(command)));
        child.on('error', (error) => {
            clearTimeout(timer);
            release();
            reject(notRunnable(error, command));
        });
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            release();
            if (code === null)
                reject(failure(`git was ended by ${signal ?? 'a signal'}`, command, text(stderr)));
            else
                resolve({ exitCode: code, stdout: Buffer.concat(stdout), stderr: text(stderr) });
        });
        child.stdin.end(command.input ?? '');
    });
}
function kill(child, { signal }) {
    if (signal !== undefined && child.pid !== undefined)
        (0,_process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .killGroupNow */ .sX)(child.pid);
    child.kill('SIGKILL');
}
function cancellation(child, command, onAbort) {
    const { signal } = command;
    if (signal === undefined)
        return () => { };
    const onExit = () => kill(child, command);
    signal.addEventListener('abort', onAbort, { once: true });
    process.on('exit', onExit);
    if (signal.aborted)
        onAbort();
    return () => {
        signal.removeEventListener('abort', onAbort);
        process.off('exit', onExit);
    };
}
function cancelled(command) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        kind: 'measurement',
        what: `git ${subcommand(command.args)} was cancelled`,
        remedy: 'Run it again; nothing of it counts',
    });
}
function startProcess(child) {
    const stderr = collect(child.stderr, () => child.kill('SIGKILL'));
    const ended = new Promise((resolve) => {
        child.on('error', (error) => resolve({ exitCode: NEVER_RAN, stderr: error.message }));
        child.on('close', (code) => resolve({ exitCode: code ?? KILLED, stderr: text(stderr) }));
    });
    return { stdin: child.stdin, stdout: child.stdout, ended, kill: () => void child.kill('SIGKILL') };
}
function collect(stream, overflow) {
    const chunks = [];
    let size = 0;
    stream.on('data', (chunk) => {
        size += chunk.length;
        if (size > LARGEST_OUTPUT)
            overflow();
        else
            chunks.push(chunk);
    });
    return chunks;
}
function text(chunks) {
    return Buffer.concat(chunks).toString('utf8');
}
function failure(what, command, stderr) {
    const evidence = stderr.trim().slice(-2000);
    const details = { kind: 'store', what: `${what} (git ${subcommand(command.args)})` };
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(evidence === '' ? details : { ...details, evidence });
}
function notRunnable(error, command) {
    const missing = error.code === 'ENOENT' && command.directory === undefined;
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        kind: 'store',
        what: `git ${subcommand(command.args)} could not be started: ${error.message}`,
        remedy: missing ? 'Install git 2.29 or newer and put it on PATH.' : 'See that git and its folder exist.',
        cause: error,
    });
}
function subcommand(args) {
    return args.find((argument) => /^[a-z][a-z-]*$/.test(argument)) ?? '';
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

/***/ 29644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   dQ: () => (/* binding */ goneWithin),
/* harmony export */   rU: () => (/* binding */ groupMembers),
/* harmony export */   sX: () => (/* binding */ killGroupNow)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



const pollMs = 20;
const killWaitMs = 2_000;
async function groupMembers(leader) {
    if (process.platform === 'linux')
        return linuxMembers(leader);
    if (process.platform === 'win32')
        return [];
    const table = await output('ps', ['-A', '-o', 'pid=,pgid=,stat=']);
    return table.split('\n').flatMap((line) => {
        const [pid, group, state] = line.trim().split(/\s+/);
        return Number(group) === leader && !state?.startsWith('Z') ? [Number(pid)] : [];
    });
}
async function endGroup(leader, graceMs) {
    if (process.platform === 'win32') {
        await output('taskkill', ['/PID', String(leader), '/T', '/F']);
        return;
    }
    signalAll(leader, await groupMembers(leader), 'SIGTERM');
    if (await goneWithin(leader, graceMs))
        return;
    for (let waited = 0; waited < killWaitMs; waited += pollMs) {
        const members = await groupMembers(leader);
        if (members.length === 0)
            return;
        signalAll(leader, members, 'SIGKILL');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
async function goneWithin(leader, waitMs) {
    for (let waited = 0;; waited += pollMs) {
        if ((await groupMembers(leader)).length === 0)
            return true;
        if (waited >= waitMs)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
function killGroupNow(leader) {
    send(process.platform === 'win32' ? leader : -leader, 'SIGKILL');
}
function signalAll(leader, members, signal) {
    if (members.length === 0)
        return;
    send(-leader, signal);
    for (const pid of members)
        send(pid, signal);
    if (signal === 'SIGKILL')
        return;
    for (const pid of members)
        send(pid, 'SIGCONT');
}
function send(target, signal) {
    try {
        process.kill(target, signal);
    }
    catch {
    }
}
function linuxMembers(leader) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').flatMap((name) => {
        if (!/^\d+$/.test(name))
            return [];
        const stat = readStat(name);
        if (stat === undefined)
            return [];
        const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const belongs = Number(group) === leader || Number(session) === leader;
        return belongs && state !== 'Z' && state !== 'X' ? [Number(name)] : [];
    });
}
const statBuffer = Buffer.alloc(4096);
function readStat(pid) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(`/proc/${pid}/stat`, 'r');
        return statBuffer.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, statBuffer));
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function output(file, args) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { windowsHide: true }, (_error, stdout) => resolve(stdout));
    });
}


/***/ }),

/***/ 81019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ createCommitReader),
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20195);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88035);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88746);



function createCommitReader(git, directory) {
    const process = git.start({ directory, args: ['cat-file', '--batch'], env: _git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LAZY_FETCH */ ._h });
    const objects = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .createGitObjects */ .Z)(process);
    return {
        async read(revision) {
            const object = await objects.read(`${revision}^{commit}`).catch(async (error) => {
                if ((await process.ended).exitCode === _git_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER_RAN */ .L)
                    throw error;
                return undefined;
            });
            return object?.type === 'commit' ? parseCommit(object.oid, object.bytes.toString('utf8')) : undefined;
        },
        close: () => objects.close(),
    };
}
async function readCommit(git, directory, revision) {
    const reader = createCommitReader(git, directory);
    try {
        return await reader.read(revision);
    }
    finally {
        await reader.close();
    }
}
function parseCommit(sha, content) {
    const header = content.split('\n\n', 1)[0] ?? '';
    const committer = /^committer .*> (\d+) [+-]\d{4}$/m.exec(header)?.[1];
    if (committer === undefined)
        return undefined;
    const parents = Array.from(header.matchAll(/^parent ([0-9a-f]{40,64})$/gm), ([, parent]) => parent);
    return { sha, parents, time: new Date(Number(committer) * 1000).toISOString() };
}


/***/ }),

/***/ 27909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   i: () => (/* binding */ authorization)
/* harmony export */ });
function authorization({ token }) {
    if (token === undefined)
        return [];
    const key = `http.${token.server.replace(/\/+$/, '')}/.extraheader`;
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic(token.value)}`],
    ];
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
function redact(text, { token }) {
    const secrets = token === undefined ? [] : [token.value, basic(token.value)];
    const masked = secrets
        .filter((secret) => secret !== '')
        .reduce((all, secret) => all.replaceAll(secret, '***'), text);
    return masked.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1***@');
}


/***/ }),

/***/ 84341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ labelStyle),
/* harmony export */   k: () => (/* binding */ benchmarkLabel)
/* harmony export */ });
function benchmarkLabel(row, style) {
    const pairs = Object.entries(row.parameters).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const parameters = pairs.length === 0 ? '' : ` {${pairs.map(([key, value]) => `${key}=${value}`).join(', ')}}`;
    const name = row.benchmark + parameters;
    return style === 'benchmark' ? name : `${row.suite}: ${name}`;
}
function labelStyle(rows) {
    return rows.some((row) => row.suite !== rows[0].suite) ? 'suite-and-benchmark' : 'benchmark';
}


/***/ }),

/***/ 26383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67827);

function escapeTerminal(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replace(/##(?=\[)/g, '# #');
}


/***/ }),

/***/ 85156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ levelChangeWords),
/* harmony export */   t: () => (/* binding */ driftWords)
/* harmony export */ });
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _benchmark_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84341);


function driftWords(drift, label) {
    return {
        name: (0,_benchmark_label_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkLabel */ .k)(drift, label),
        metric: drift.metric,
        what: changeWords(drift),
        evidence: (0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(drift.pValue),
    };
}
function changeWords({ direction, change }) {
    const isWorse = direction === 'lower' ? change > 0 : change < 0;
    return `${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)}, ${isWorse ? 'worse' : 'better'}`;
}
const SHA_LENGTH = 12;
function levelChangeWords(change, label) {
    const first = change.first.slice(0, SHA_LENGTH);
    return {
        name: (0,_benchmark_label_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkLabel */ .k)(change, label),
        metric: change.metric,
        range: change.last === undefined ? `up to ${first}` : `${change.last.slice(0, SHA_LENGTH)}..${first}`,
        what: changeWords(change),
        evidence: (0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(change.pValue),
    };
}


/***/ }),

/***/ 57043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ groupDigits),
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
function plural(count, one, many = `${one}s`) {
    return `${groupDigits(count)} ${count === 1 ? one : many}`;
}
function groupDigits(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 47096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ NAME_LIMIT),
/* harmony export */   j: () => (/* binding */ shortenMiddle)
/* harmony export */ });
const NAME_LIMIT = 120;
function shortenMiddle(text, limit = NAME_LIMIT) {
    if (text.length <= limit)
        return text;
    const characters = Array.from(text);
    if (characters.length <= limit)
        return text;
    const mark = `\u2026(+${characters.length - limit} #${fingerprint(text)})\u2026`;
    const room = Math.max(2, limit - mark.length);
    const head = Math.ceil(room * 0.6);
    return characters.slice(0, head).join('') + mark + characters.slice(-(room - head)).join('');
}
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0').slice(0, 6);
}


/***/ }),

/***/ 41222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const BARS = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'];
const SMALLEST_SPAN = 0.05;
function sparkline(values, width = 20) {
    const shown = values.filter(Number.isFinite).slice(-width);
    if (shown.length < 2)
        return '';
    const low = Math.min(...shown);
    const high = Math.max(...shown);
    const span = Math.max(high / 2 - low / 2, (Math.max(Math.abs(low), Math.abs(high)) / 2) * SMALLEST_SPAN);
    if (span === 0)
        return BARS[0].repeat(shown.length);
    return shown.map((value) => BARS[Math.round(((value / 2 - low / 2) / span) * (BARS.length - 1))]).join('');
}


/***/ }),

/***/ 67827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
const ANSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)|\x1b[@-Z\\-_]/g;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const CONTROL_PICTURES = 0x2400;
function visibleText(text) {
    return text.replace(ANSI, '').replace(LINE_BREAK, '\u21b5').replace(UNSEEN, pictureOf);
}
function visibleLines(text) {
    return text
        .replace(ANSI, '')
        .split(/\r\n|[\n\r]/)
        .map((line) => visibleText(line))
        .join('\n');
}
function pictureOf(mark) {
    const code = mark.codePointAt(0);
    if (mark === '\t')
        return ' ';
    if (code < 0x20)
        return String.fromCodePoint(CONTROL_PICTURES + code);
    if (code === 0x7f)
        return '\u2421';
    if (code < 0xa0 || (code >= 0xd800 && code <= 0xdfff))
        return '\ufffd';
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
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

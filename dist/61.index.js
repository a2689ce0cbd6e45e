export const id = 61;
export const ids = [61,985];
export const modules = {

/***/ 4061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: ./lib/config/defaults.js
var defaults = __webpack_require__(3294);
// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(8005);
// EXTERNAL MODULE: ./lib/stores/open-store.js + 2 modules
var open_store = __webpack_require__(6991);
// EXTERNAL MODULE: ./lib/app/local-repository.js
var local_repository = __webpack_require__(985);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(3542);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(7854);
;// CONCATENATED MODULE: ./lib/stores/import/write-neutral-history.js


/**
 * Runs in the neutral form that `backtest` and `history import --from neutral` read, oldest first. Measured values, commits
 * and machines come back whole from `readNeutralHistory`; verdicts, acceptances, steps and warnings are not part of the form.
 */
function writeNeutralHistory(runs, source) {
    const tools = [...new Set(runs.map(({ parser }) => parser ?? 'unknown'))];
    const sorted = runs.toSorted((one, next) => Date.parse(one.startedAt) - Date.parse(next.startedAt));
    return { source, tool: tools.join('+'), runs: sorted.map(writeRun) };
}
function writeRun(run) {
    const { id, suite, branch, commit, startedAt, trigger, attempt, parser, environment } = run;
    const metrics = new Map();
    for (const series of run.series) {
        const name = nameOf(series);
        metrics.set(metrics.has(name) ? (0,series_key/* seriesKey */.X)(series) : name, writeSeries(series));
    }
    const optional = { ref: commit.ref, commitTime: commit.time, parser };
    const present = Object.entries(optional).filter(([, value]) => value !== undefined);
    return {
        ...{ time: startedAt, commit: commit.sha, id, suite, branch, trigger, attempt, environment },
        ...Object.fromEntries(present),
        metrics: Object.fromEntries(metrics),
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
/** Readable, as other tools name their series: `name {size=64} - throughput`. */
function nameOf({ benchmark, parameters, metric }) {
    const pairs = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
    const variant = pairs.length === 0 ? '' : ` {${pairs.sort().join(', ')}}`;
    return `${benchmark}${variant}${metric === 'time' ? '' : ` - ${metric}`}`;
}

// EXTERNAL MODULE: ./lib/app/host.js
var host = __webpack_require__(3865);
;// CONCATENATED MODULE: ./lib/app/commands/stored-runs.js
/** Every series of runs that the filter lets through, each with its newest `limit` names. */
async function storedRuns(store, filter, limit) {
    const groups = [];
    for (const { branch, suite } of await store.suites(filter.branch)) {
        if (filter.suite !== undefined && suite !== filter.suite)
            continue;
        for (const stratum of await store.strata({ branch, suite })) {
            groups.push({ branch, suite, stratum, refs: await store.latest({ branch, suite, stratum, limit }) });
        }
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/app/commands/history-export.js



/** `history export`: every stored run the filter lets through as one neutral history, oldest first. */
async function historyExport(line, store, { stdout }) {
    const groups = await storedRuns(store, line, Number.MAX_SAFE_INTEGER);
    const runs = await store.read(groups.flatMap(({ refs }) => refs));
    await (0,host/* write */.M)(stdout, `${JSON.stringify(writeNeutralHistory(runs, { store: store.description }), null, 1)}\n`);
    return 0;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var model_problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/core/units/parse-unit.js + 1 modules
var parse_unit = __webpack_require__(2176);
;// CONCATENATED MODULE: ./lib/stores/import/imported-history.js

/** The machine of a history that does not tell it: a stratum of its own, comparable with no measured run. */
const UNKNOWN_ENVIRONMENT = {
    ...{ os: 'unknown', arch: 'unknown', cpu: 'unknown', cores: 0, image: 'unknown' },
    toolchain: {},
    stratum: 'unknown',
};
/** Base unit, direction and metric name of a unit's spelling. An unknown one passes through as metric `value`. */
function importedUnit(spelling) {
    const unit = (0,parse_unit/* parseUnit */.E8)(spelling);
    return {
        ...unit,
        direction: unit.direction ?? 'lower',
        metric: metricOf(unit.unit, spelling.trim()),
        known: unit.direction !== undefined,
    };
}
function metricOf(unit, spelling) {
    if (unit === 's')
        return 'time';
    if (unit === '1/s')
        return 'throughput';
    if (unit === 'B/s')
        return 'bytes-per-second';
    // Go's per-operation columns; other byte counts may be a file, a heap or a message.
    if (unit === 'B')
        return spelling === 'B/op' ? 'allocated-bytes' : 'bytes';
    if (unit === '1' && spelling === 'allocs/op')
        return 'allocations';
    return 'value';
}
/** Ids that stay the same when a longer file is imported again: commit and how often it was seen before. */
function createImportIds(source) {
    const seen = new Map();
    return (scope, sha) => {
        const key = JSON.stringify([scope, sha]);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return `${source}-${sha.slice(0, 12)}-${count}`;
    };
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./lib/stores/import/positioned-json.js


/** Parses a document; `prefix` characters before the JSON count for positions. Positions are computed when asked for. */
function readPositionedJson(file, text, prefix = 0) {
    const json = text.slice(prefix);
    const at = (offset) => {
        const before = text.slice(0, prefix + offset).split('\n');
        return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    };
    const position = (path) => {
        const tree = (0,main.parseTree)(json);
        for (let length = path.length; tree !== undefined && length >= 0; length -= 1) {
            const node = (0,main.findNodeAtLocation)(tree, path.slice(0, length));
            if (node !== undefined)
                return at(node.offset);
        }
        return { file };
    };
    const problem = (path, what, expected) => new model_problem/* Problem */.A({ kind: 'store', what, expected, ...position(path) });
    return { value: parseOrThrow(json, at), position, problem };
}
function parseOrThrow(json, at) {
    try {
        return JSON.parse(json);
    }
    catch (cause) {
        const errors = [];
        (0,main.parseTree)(json, errors, { disallowComments: true });
        const offset = errors[0]?.offset ?? json.length;
        const truncated = offset >= json.trimEnd().length;
        const reason = errors[0] === undefined ? 'unknown error' : (0,main.printParseErrorCode)(errors[0].error);
        const what = truncated ? 'the history is truncated' : `the history is malformed JSON (${reason})`;
        throw new model_problem/* Problem */.A({
            kind: 'store',
            what,
            ...at(offset),
            remedy: 'Nothing was imported; fetch the file again.',
            cause,
        });
    }
}
/** The value as an object with any keys, or undefined. */
function fieldsOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : undefined;
}
/** ISO 8601 UTC of a time text or of milliseconds since the epoch, or undefined where it is neither. */
function isoTime(value) {
    const milliseconds = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
    // Four-digit years only: the path of a run is sorted as text.
    return milliseconds >= 0 && milliseconds < Date.UTC(10_000, 0)
        ? new Date(milliseconds).toISOString()
        : undefined;
}

;// CONCATENATED MODULE: ./lib/stores/import/github-action-benchmark-history.js




/** Tools whose values are better when higher (github-action-benchmark 1.22, `src/write.ts`). The unit overrides them. */
const BIGGER_IS_BETTER = new Set(['benchmarkjs', 'pytest', 'customBiggerIsBetter']);
/** How a pull request's commit is linked; such entries are not the branch's. */
const PULL_REQUEST_URL = /\/pull\/\d+\/commits\/[0-9a-f]+$/;
/**
 * Reads `data.js` of github-action-benchmark, or the same JSON without its prefix, as it is written by version 1.22. Each
 * entry is a run on an unknown machine. Direction comes from the unit where it tells, else from the tool; values are
 * converted row by row, because the tool rescales units along a series; rows of one name in one entry are repetitions;
 * entries of pull requests and values that are no numbers are left out with a warning. Throws a Problem with position
 * where the file is not of this form.
 */
function readGithubActionBenchmarkHistory(text, target) {
    const prefix = /^\uFEFF?\s*(?:window\.BENCHMARK_DATA\s*=\s*)?/.exec(text)?.[0].length ?? 0;
    const document = readPositionedJson(target.file, text.replace(/;\s*$/, ''), prefix);
    const entries = fieldsOf(fieldsOf(document.value)?.entries);
    if (entries === undefined) {
        throw document.problem(['entries'], 'the file is no history of github-action-benchmark', 'an object "entries"');
    }
    const idOf = createImportIds('gab');
    const state = { document, target, idOf, warnings: [], unknownUnits: new Set() };
    const runs = Object.keys(entries).flatMap((suite) => readSuite(state, suite, entries[suite]));
    return { runs, warnings: state.warnings, unknownUnits: [...state.unknownUnits].sort() };
}
function readSuite(state, suite, entries) {
    const path = ['entries', suite];
    if (!Array.isArray(entries))
        throw state.document.problem(path, `suite ${JSON.stringify(suite)} is no list`, 'a list');
    const runs = entries.map((entry, index) => readEntry(state, suite, [...path, index], entry));
    const left = runs.filter((run) => run === 'pull request').length;
    if (left > 0) {
        const message = `${left} of ${entries.length} entries of ${JSON.stringify(suite)} are of pull requests and were left out`;
        state.warnings.push({ message, file: state.target.file });
    }
    return runs.filter((run) => typeof run === 'object');
}
function readEntry(state, suite, path, value) {
    const { document, target } = state;
    const entry = fieldsOf(value);
    const commit = fieldsOf(entry?.commit);
    const sha = commit?.id;
    const startedAt = isoTime(entry?.date);
    if (typeof sha !== 'string' || sha === '')
        throw document.problem([...path, 'commit', 'id'], 'an entry has no commit', 'a commit id');
    if (startedAt === undefined)
        throw document.problem([...path, 'date'], 'an entry has no time', 'milliseconds since 1970');
    if (!Array.isArray(entry?.benches))
        throw document.problem([...path, 'benches'], 'an entry has no benchmarks', 'a list');
    if (PULL_REQUEST_URL.test(String(commit?.url)))
        return 'pull request';
    const tool = typeof entry.tool === 'string' ? entry.tool : 'unknown';
    const series = readRows(state, tool, [...path, 'benches'], entry.benches);
    if (series.length === 0)
        return undefined;
    const time = isoTime(commit?.timestamp);
    const name = target.suite ?? suite;
    return {
        ...{ schema: 'noisegate.run/1', id: state.idOf(name, sha), suite: name, branch: target.branch },
        ...{
            commit: time === undefined ? { sha } : { sha, time },
            startedAt,
            trigger: 'import',
            attempt: 1,
            parser: tool,
        },
        ...{ environment: UNKNOWN_ENVIRONMENT, series, verdicts: [], accepted: [], steps: [], warnings: [] },
    };
}
function readRows(state, tool, path, values) {
    const rows = values.flatMap((value, index) => readRow(state, tool, [...path, index], value));
    const plain = new Set(rows.filter(({ double }) => !double).map(({ series }) => (0,series_key/* seriesKey */.X)(series)));
    const merged = new Map();
    for (const { series, double } of rows) {
        const key = (0,series_key/* seriesKey */.X)(series);
        if (double && plain.has(key))
            continue;
        const [earlier = []] = merged.get(key)?.rounds ?? [];
        merged.set(key, { ...series, rounds: [[...earlier, ...(series.rounds[0] ?? [])]] });
    }
    return [...merged.values()];
}
function readRow(state, tool, path, value) {
    const row = fieldsOf(value);
    if (typeof row?.name !== 'string')
        throw state.document.problem([...path, 'name'], 'a benchmark has no name', 'a text');
    const spelling = typeof row.unit === 'string' ? row.unit : '';
    const unit = importedUnit(spelling);
    const converted = typeof row.value === 'number' ? (0,parse_unit/* toBaseUnit */.h3)(row.value, unit) : Number.NaN;
    if (!Number.isFinite(converted)) {
        const message = `${JSON.stringify(row.name.slice(0, 200))} has no number as its value and was left out`;
        state.warnings.push({ message, ...state.document.position([...path, 'value']) });
        return [];
    }
    const suffix = ` - ${spelling}`;
    const double = spelling !== '' && row.name.endsWith(suffix);
    const benchmark = double ? row.name.slice(0, -suffix.length) : row.name;
    const { direction, metric } = directed(state, tool, spelling, unit);
    const series = {
        benchmark,
        parameters: {},
        metric,
        unit: unit.unit,
        direction,
        primary: true,
        rounds: [[converted]],
    };
    return [{ series, double }];
}
/** The user chose the direction of a custom tool; of any other the unit tells, and where it does not, the tool. */
function directed(state, tool, spelling, unit) {
    const ofTool = BIGGER_IS_BETTER.has(tool) ? 'higher' : 'lower';
    const chosen = tool.startsWith('custom');
    if (!unit.known && !chosen)
        state.unknownUnits.add(spelling);
    const direction = unit.known && !chosen ? unit.direction : ofTool;
    return { direction, metric: unit.known && direction !== unit.direction ? 'value' : unit.metric };
}

// EXTERNAL MODULE: ./lib/stores/is-run.js
var is_run = __webpack_require__(4356);
;// CONCATENATED MODULE: ./lib/stores/import/neutral-history.js




/**
 * Reads the neutral history form: `{source, tool, runs: [{time, commit, metrics: {name: {value, unit}}}]}`, oldest first.
 * Direction is the one beside the value, else that of the unit, else lower and listed. `rounds` beside a value wins over
 * `samples`, and these over `value`; `samples_per_process` splits samples into rounds. What `writeNeutralHistory` adds
 * (suite, benchmark, parameters, metric, environment, ...) is taken as it stands. Throws a Problem with position.
 */
function readNeutralHistory(text, target) {
    const document = readPositionedJson(target.file, text);
    const top = fieldsOf(document.value);
    if (!Array.isArray(top?.runs))
        throw document.problem(['runs'], 'the file is no neutral history', 'a list "runs"');
    const state = {
        ...{ document, target, tool: textOf(top.tool), idOf: createImportIds('neutral') },
        unknownUnits: new Set(),
    };
    const runs = top.runs.map((run, index) => readRun(state, ['runs', index], run));
    return {
        runs: runs.filter(({ series }) => series.length > 0),
        warnings: [],
        unknownUnits: [...state.unknownUnits].sort(),
    };
}
function readRun(state, path, value) {
    const { document, target, tool } = state;
    const run = fieldsOf(value);
    const startedAt = isoTime(run?.time);
    const metrics = fieldsOf(run?.metrics);
    if (run === undefined || startedAt === undefined)
        throw document.problem([...path, 'time'], 'a run has no time', 'ISO 8601');
    // Some sources keep no commits; a null says so.
    const sha = textOf(run.commit ?? 'unknown');
    if (sha === undefined)
        throw document.problem([...path, 'commit'], 'the commit of a run is no text', 'a text, or null where it is not known');
    if (metrics === undefined)
        throw document.problem([...path, 'metrics'], 'a run has no metrics', 'an object');
    const suite = target.suite ?? textOf(run.suite) ?? tool ?? 'imported';
    const commitTime = isoTime(run.commitTime);
    const ref = textOf(run.ref);
    const parser = textOf(run.parser) ?? tool;
    return {
        ...{ schema: 'noisegate.run/1', id: textOf(run.id) ?? state.idOf(suite, sha), suite },
        branch: textOf(run.branch) ?? target.branch,
        commit: {
            sha,
            ...(ref === undefined ? {} : { ref }),
            ...(commitTime === undefined ? {} : { time: commitTime }),
        },
        ...{ startedAt, trigger: textOf(run.trigger) ?? 'import', attempt: countOf(run.attempt) ?? 1 },
        ...(parser === undefined ? {} : { parser }),
        environment: readEnvironment(state, [...path, 'environment'], run.environment),
        series: Object.keys(metrics).map((name) => readMetric(state, [...path, 'metrics', name], name, metrics[name])),
        ...{ verdicts: [], accepted: [], steps: [], warnings: [] },
    };
}
function readEnvironment({ document }, path, value) {
    if (value === undefined || value === null)
        return UNKNOWN_ENVIRONMENT;
    if ((0,is_run/* isEnvironment */.A)(value))
        return value;
    throw document.problem(path, 'the environment of a run is incomplete or wrong', 'os, arch, cpu, cores, image, toolchain and stratum as `history export` writes them, or none');
}
function readMetric(state, path, name, value) {
    const metric = fieldsOf(value) ?? {};
    const spelling = textOf(metric.unit) ?? '';
    const unit = importedUnit(spelling);
    const given = metric.direction === 'lower' || metric.direction === 'higher' ? metric.direction : undefined;
    if (!unit.known && given === undefined)
        state.unknownUnits.add(spelling);
    const direction = given ?? unit.direction;
    const rounds = readRounds(metric).map((round) => round.map((one) => (0,parse_unit/* toBaseUnit */.h3)(one, unit)));
    if (rounds.length === 0 || !rounds.every((round) => round.length > 0 && round.every(Number.isFinite))) {
        throw state.document.problem([...path, 'value'], `${JSON.stringify(name.slice(0, 200))} has no value`, 'a number');
    }
    const assume = metric.assume === 'noisy' || metric.assume === 'exact' ? { assume: metric.assume } : {};
    const agreed = direction === unit.direction ? unit.metric : 'value';
    return {
        ...{ benchmark: textOf(metric.benchmark) ?? name, parameters: parametersOf(metric.parameters) },
        ...{ metric: textOf(metric.metric) ?? agreed, unit: unit.unit, direction, ...assume },
        primary: typeof metric.primary === 'boolean' ? metric.primary : true,
        rounds,
    };
}
function readRounds(metric) {
    if (Array.isArray(metric.rounds))
        return metric.rounds.map(numbersOf);
    const samples = numbersOf(metric.samples ?? [metric.value]);
    const size = countOf(metric.samples_per_process);
    if (size === undefined)
        return [samples];
    return Array.from({ length: Math.ceil(samples.length / size) }, (_, round) => samples.slice(round * size, (round + 1) * size));
}
/** NaN for what is no number: the caller refuses it with its position. */
function numbersOf(values) {
    return Array.isArray(values)
        ? values.map((one) => (typeof one === 'number' ? one : Number.NaN))
        : [];
}
function parametersOf(value) {
    const fields = fieldsOf(value) ?? {};
    return Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, String(text)]));
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function countOf(value) {
    return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

// EXTERNAL MODULE: ./lib/app/render-warning.js
var render_warning = __webpack_require__(4382);
;// CONCATENATED MODULE: ./lib/app/commands/history-import.js






const READERS = {
    'github-action-benchmark': readGithubActionBenchmarkHistory,
    neutral: readNeutralHistory,
};
/** `history import`: stores the runs of another tool's history; importing twice is importing once. */
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
        throw new model_problem/* Problem */.A({
            kind: 'measurement',
            what,
            file: path,
            remedy: 'Check the path and its permissions',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./lib/core/model/run-path.js
var run_path = __webpack_require__(3334);
// EXTERNAL MODULE: ./lib/reports/shared/escape-terminal.js
var escape_terminal = __webpack_require__(6383);
;// CONCATENATED MODULE: ./lib/app/commands/history-list.js




/** `history list`: names of stored runs, newest first, without reading them. */
async function historyList(line, store, { stdout }) {
    const groups = await storedRuns(store, line, line.limit);
    if (line.json) {
        await (0,host/* write */.M)(stdout, `${JSON.stringify(groups, null, 2)}\n`);
        return 0;
    }
    if (groups.length === 0) {
        await (0,host/* write */.M)(stdout, `no stored runs in ${store.description}; \`noisegate run --record\` stores one\n`);
        return 0;
    }
    for (const { branch, suite, stratum, refs } of groups) {
        await (0,host/* write */.M)(stdout, `${(0,escape_terminal/* escapeTerminal */.e)(`${suite} on ${branch}, ${stratum}`)}\n`);
        for (const { path } of refs) {
            const parsed = (0,run_path/* parseRunPath */.SN)(path);
            await (0,host/* write */.M)(stdout, `  ${parsed?.startedAt ?? ''}  ${parsed?.sha12 ?? ''}  ${path}\n`);
        }
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/core/decide/collapse.js
var collapse = __webpack_require__(2297);
// EXTERNAL MODULE: ./lib/core/units/format-value.js + 1 modules
var format_value = __webpack_require__(5855);
;// CONCATENATED MODULE: ./lib/app/commands/history-show.js







/** `history show RUN`: one stored run, by its path or its id. */
async function historyShow(line, store, { stdout }) {
    const [run] = await store.read([await findRun(line.run, store)]);
    if (run === undefined)
        throw unknownRun(line.run, store);
    await (0,host/* write */.M)(stdout, line.json ? `${JSON.stringify(run, null, 2)}\n` : runText(run));
    return 0;
}
async function findRun(name, store) {
    if ((0,run_path/* parseRunPath */.SN)(name) !== undefined)
        return { path: name };
    for (const { refs } of await storedRuns(store, {}, Number.MAX_SAFE_INTEGER)) {
        const found = refs.find(({ path }) => (0,run_path/* parseRunPath */.SN)(path)?.id === name);
        if (found !== undefined)
            return found;
    }
    throw unknownRun(name, store);
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
function unknownRun(name, store) {
    return new model_problem/* Problem */.A({
        kind: 'usage',
        what: `there is no run ${JSON.stringify(name)} in ${store.description}`,
        remedy: '`noisegate history list` shows what is stored',
    });
}

;// CONCATENATED MODULE: ./lib/app/commands/history.js








/** `noisegate history ...`: looks at and moves stored runs. */
async function historyCommand(line, host) {
    const store = await openHistory(line.inputs, host);
    try {
        switch (line.action) {
            case 'list':
                return await historyList(line, store, host);
            case 'show':
                return await historyShow(line, store, host);
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

/***/ 985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localRepository: () => (/* binding */ localRepository)
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

/***/ 4382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renderWarning)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1673);


/** `warning: file:line: message` for standard error; safe to show, whatever the message quotes. */
function renderWarning(level, warning) {
    const position = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPosition */ .L)(warning);
    return `${level}: ${(0,_platform_log_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(position === '' ? warning.message : `${position}: ${warning.message}`)}\n`;
}


/***/ }),

/***/ 3294:
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
/** Every default of the configuration with its reason. The documentation reads them from here. */
const GATE_DEFAULTS = {
    // The smallest slowdown most projects would revert for; hosted runners rarely show less (docs/decision.md).
    threshold: 0.05,
    // One false alarm in a hundred comparisons at the very edge of the threshold, far fewer for unchanged code.
    alpha: 0.01,
    // Failing on "cannot tell" makes noise red, passing silently hides it; a warning does neither.
    inconclusive: 'warn',
    // A benchmark that vanished is the easiest way to hide a slowdown.
    missing: 'fail',
    compare: 'auto',
    // A second machine is a second job, which only the workflow can add.
    confirm: 'off',
    // Trials of identical code cost time, so they are asked for.
    noiseFloor: 'off',
    failOn: 'regression',
};
/** Rounds of base and head side by side: six see a suspect, sixteen decide with power to spare (docs/decision.md). */
const PAIRED_ROUNDS = { screen: 6, remeasure: 16 };
/** Room for a usual benchmark job below the patience of a reviewer. */
const TIME_LIMIT_MS = 20 * 60_000;
/** One round that takes longer than half the time limit is hanging more often than working. */
const TIMEOUT_MS = 10 * 60_000;
/** Interpreter of `run` and `setup`; called with `-eo pipefail`, so that a failing part of a pipe counts. */
const SHELL = 'bash';
/** Branch of the branch store. */
const STORE_BRANCH = 'noisegate-data';
/** Folder of the directory store. */
const STORE_PATH = '.noisegate';
/** Where the configuration is looked for when `config` does not say. */
const CONFIG_PATH = '.github/noisegate.yml';


/***/ }),

/***/ 2297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ runValue),
/* harmony export */   b: () => (/* binding */ roundValues)
/* harmony export */ });
/* harmony import */ var _model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5097);
/* harmony import */ var _stats_center_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7854);


/**
 * One number for each round of a series: its values collapsed as the metric's registry row says. Iterations inside a
 * process are not replicates, so no test ever sees them.
 */
function roundValues(series) {
    const collapse = COLLAPSES[(0,_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRow */ .d)(series.metric)?.collapse ?? 'median'];
    return series.rounds.map((values) => collapse(values));
}
/** One number for a run: the median over its rounds, for a ratio their mean. Base unit. */
function runValue(series) {
    const values = roundValues(series);
    return (0,_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRow */ .d)(series.metric)?.collapse === 'ratio' ? (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(values) : (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(values);
}
const COLLAPSES = {
    median: _stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ,
    max: (values) => values.reduce((largest, value) => Math.max(largest, value)),
    // Errors over requests of repetitions of equal length. A median would show no error while fewer than half of them fail.
    ratio: _stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2,
};


/***/ }),

/***/ 3265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/**
 * 32 hexadecimal digits that tell texts apart: FNV-1a with 128 bits over UTF-8 (Fowler, Noll, Vo; RFC 9923). Ours,
 * because the core may not use a platform's hash. Not safe against someone who looks for two texts with one print.
 */
function fingerprint(text) {
    const prime = 0x0000000001000000000000000000013bn;
    let hash = 0x6c62272e07bb014262b821756295c58dn;
    for (const byte of new TextEncoder().encode(text)) {
        hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * prime);
    }
    return hash.toString(16).padStart(32, '0');
}


/***/ }),

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ METRIC_ROWS),
/* harmony export */   d: () => (/* binding */ metricRow)
/* harmony export */ });
const COUNT_TOLERANCE = 0;
// Instruction counts and binary sizes move a little with the toolchain's own build, so one per cent is ignored.
const SIZE_TOLERANCE = 0.01;
// From no error to some has no ratio. Fewer than one request in a hundred comes and goes on a loaded runner; a budget
// holds a service to a stricter promise.
const ERROR_FLOOR = 0.01;
// Healthy services grow by nothing, so these need floors too: 10 ms and 10 MB an hour, and two windows of one second.
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
/** Every metric with a name of its own, sorted. A tool's custom metric has no row and keeps its own name. */
const METRIC_ROWS = [
    // Unchanged Go code allocates a varying number of bytes (sync.Pool, map growth), so it needs a test.
    noisy('allocated-bytes', 'B', 'lower'),
    exact('allocations', '1', COUNT_TOLERANCE),
    noisy('bytes-per-second', 'B/s', 'higher'),
    noisy('cache-misses', '1', 'lower'),
    noisy('cpu-time', 's', 'lower'),
    noisy('cycles', '1', 'lower'),
    { ...noisy('error-rate', '1', 'lower', 'ratio'), floor: ERROR_FLOOR },
    exact('instructions', '1', SIZE_TOLERANCE),
    noisy('latency.max', 's', 'lower', 'max'),
    noisy('latency.mean', 's', 'lower'),
    percentile('latency.p50'),
    percentile('latency.p90'),
    percentile('latency.p95'),
    percentile('latency.p99'),
    noisy('load.baseline-latency', 's', 'lower'),
    noisy('load.knee', '1', 'higher'),
    noisy('peak-memory', 'B', 'lower', 'max'),
    noisy('peak-rss', 'B', 'lower', 'max'),
    exact('size', 'B', SIZE_TOLERANCE),
    { ...noisy('soak.latency-slope', 's/s', 'lower'), floor: LATENCY_SLOPE_FLOOR },
    { ...noisy('soak.memory-slope', 'B/s', 'lower'), floor: MEMORY_SLOPE_FLOOR },
    { ...noisy('spike.recovery-time', 's', 'lower'), floor: RECOVERY_FLOOR },
    noisy('stress.throughput', '1/s', 'higher'),
    noisy('system-time', 's', 'lower'),
    noisy('throughput', '1/s', 'higher'),
    noisy('time', 's', 'lower'),
    noisy('user-time', 's', 'lower'),
];
const ROW_BY_NAME = new Map(METRIC_ROWS.map((row) => [row.name, row]));
/** `latency.p99.9`: percentiles beyond the four that have a row of their own. */
const OTHER_PERCENTILE = /^latency\.p\d{1,2}(?:\.\d+)?$/;
/** The row of a metric name; undefined for a tool's custom metric. Any `latency.pNN` counts as a percentile. */
function metricRow(name) {
    return ROW_BY_NAME.get(name) ?? (OTHER_PERCENTILE.test(name) ? percentile(name) : undefined);
}


/***/ }),

/***/ 1004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ nameOfPathComponent),
/* harmony export */   x: () => (/* binding */ pathComponent)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3265);

/** Longest component: three of them and the date stay far below every file system's limit on paths. */
const LONGEST = 100;
/** Names that Windows reserves, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;
/** Marks a name that was too long: what follows is its fingerprint. `~` never stands for itself. */
const CUT = '~';
/**
 * Writes any name as one component of a path, so that distinct names stay distinct on every file system,
 * also where case does not count: bytes outside `[a-z0-9._-]` become `%xx` of their UTF-8 form (a lone surrogate
 * `%uxxxx`), and so do a dot at either end and the first letter of a name that Windows reserves. The empty name is
 * `%`. A result longer than 100 characters is cut and ends in `~` and 32 hexadecimal digits of the name's
 * fingerprint; only such a component cannot be turned back.
 */
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
/** The name behind a component, or undefined where the component was cut. */
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

/***/ 3334:
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
/**
 * Where a run is stored, in every store:
 * `runs/<branch>/<suite>/<stratum>/<yyyy>/<mm>/<dd>/<time>-<sha12>-<runid>-<attempt>.json`.
 * File names of one stratum sort by time. Throws a Problem for a `startedAt` or `attempt` that is none.
 */
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
/** The folder of one stratum: `runs/<branch>/<suite>/<stratum>`. */
function runFolder(of) {
    return ['runs', (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.branch), (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.suite), (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.stratum)].join('/');
}
/** Reads a path that `runPath` wrote; undefined for any other, also for one with `..` in it. */
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
/** The part of `parseRunPath` that the file's own name tells; undefined for a file that is no run. */
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
/** Twelve digits tell commits apart; a commit that is no hexadecimal name is kept as a component without `-`. */
function shortSha(sha) {
    if (/^[0-9a-f]{7,}$/i.test(sha))
        return sha.slice(0, 12).toLowerCase();
    return (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(sha).slice(0, 40).replaceAll('-', '%2d');
}
function invalid(run, what, expected) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ kind: 'store', what: `run ${JSON.stringify(run.id)} has the ${what}`, expected });
}


/***/ }),

/***/ 3542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ seriesKey)
/* harmony export */ });
/**
 * A string equal for two series exactly when benchmark, parameters (in any key order) and metric are equal.
 * JSON of a sorted array, so that no name can imitate another's separators; without parameters, which is nearly always, the
 * lengths do the same in a fifth of the time: a window asks for tens of thousands of keys.
 */
function seriesKey({ benchmark, parameters, metric }) {
    const entries = Object.entries(parameters);
    if (entries.length === 0)
        return `${benchmark.length} ${metric.length} ${benchmark}${metric}`;
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return JSON.stringify([benchmark, metric, ...sorted]);
}


/***/ }),

/***/ 7854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ standardDeviation),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   L2: () => (/* binding */ cautiousDeviation),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* unused harmony export scaledMad */
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8423);


/** Makes the median absolute deviation of normal data estimate the standard deviation: 1 / quantile_.75 of the normal. */
const MAD_SCALE = 1.482602218505602;
/** Above this magnitude sums or squares of values can leave the range of doubles, so they are scaled down first. */
const HEADROOM = 1e150;
/** Power of two, so that scaling is exact: brings any double below `HEADROOM`. */
const SCALE = 2 ** -600;
/** Applies a statistic that is equivariant under scale without overflowing on the way. */
function scaled(values, statistic) {
    const isHuge = values.some((value) => Math.abs(value) > HEADROOM);
    return isHuge ? statistic(values.map((value) => value * SCALE)) / SCALE : statistic([...values]);
}
/** Arithmetic mean. Throws RangeError on an empty list or values that are not finite. */
function mean(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    return scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE);
}
/** Median; the mean of the middle two for even counts. Throws RangeError on an empty list or values that are not finite. */
function median(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    const [only] = values;
    // By far the most frequent list: a window holds one value a run for tens of thousands of series and runs.
    return values.length === 1 && only !== undefined ? only : scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ);
}
/** Quantile of type 7 (R's default) at p in [0, 1]. Throws RangeError on an empty list, p outside [0, 1] or values that are not finite. */
function quantile(values, p) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`p is ${p}; expected a number from 0 to 1`);
    return scaled(values, (list) => (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(list, p));
}
/** Median absolute deviation times 1.4826. Throws RangeError on an empty list or values that are not finite. */
function scaledMad(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    return MAD_SCALE * scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .medianAbsoluteDeviation */ .hK);
}
/** Sample standard deviation (n - 1). Throws RangeError on fewer than 2 values or values that are not finite. */
function standardDeviation(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 2);
    return scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sampleStandardDeviation */ .JK);
}
/**
 * The larger of the standard deviation and the scaled median absolute deviation: neither one outlier nor a
 * majority of equal values makes the data look quieter than they are.
 * Throws RangeError on fewer than 2 values or values that are not finite.
 */
function cautiousDeviation(values) {
    return Math.max(standardDeviation(values), scaledMad(values));
}


/***/ }),

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ requireSample),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   q1: () => (/* binding */ requireLevel),
/* harmony export */   t9: () => (/* binding */ requireProbabilities)
/* harmony export */ });
/**
 * Refuses what no statistic is defined for.
 *
 * @throws RangeError when a value is NaN or infinite; names the list and the position.
 */
function requireFinite(values, name) {
    for (let at = 0; at < values.length; at++) {
        if (!Number.isFinite(values[at]))
            throw new RangeError(`${name}[${at}] is ${values[at]}; expected a finite number`);
    }
}
/**
 * The same, for a list that must also hold at least `least` values.
 *
 * @throws RangeError when the list is shorter or a value is not finite.
 */
function requireSample(values, name, least) {
    if (values.length < least) {
        throw new RangeError(`${name} holds ${values.length} value(s); expected at least ${least}`);
    }
    requireFinite(values, name);
}
/**
 * Refuses a level outside the open interval (0, 1).
 *
 * @throws RangeError when `alpha` is NaN, <= 0 or >= 1.
 */
function requireLevel(alpha) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`alpha is ${alpha}; expected a number between 0 and 1`);
}
/**
 * Refuses what is no probability.
 *
 * @throws RangeError when a value is NaN, below 0 or above 1; names the position.
 */
function requireProbabilities(pValues) {
    const at = pValues.findIndex((value) => !(value >= 0 && value <= 1));
    if (at >= 0)
        throw new RangeError(`pValues[${at}] is ${pValues[at]}; expected a number from 0 to 1`);
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


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _7: () => (/* binding */ knownUnit),
  E8: () => (/* binding */ parseUnit),
  h3: () => (/* binding */ toBaseUnit)
});

;// CONCATENATED MODULE: ./lib/core/units/unit-spellings.js
/** Seconds per symbol. Case counts: `Ms` is a megasecond and `MS` nothing at all, so neither is listed. */
const TIMES = [
    [1e-12, ['ps']],
    [1e-9, ['ns', 'nsec', 'nsecs']],
    // Micro has two code points (U+00B5 and U+03BC) and an ASCII stand-in; tools print all three.
    [1e-6, ['us', '\u00b5s', '\u03bcs', 'usec', 'usecs']],
    [1e-3, ['ms', 'msec', 'msecs']],
    [1, ['s', 'sec', 'secs']],
    [60, ['min', 'mins']],
    [3600, ['h', 'hr', 'hrs']],
];
/**
 * Bytes per symbol. `KB` and `kB` are 1000: Go, Google Benchmark and JMH count so, and 1024 has a symbol of its
 * own. `b`, `kb`, `Mb`, `mb` are not here: a small b is a bit, and a guess would be wrong by a factor of eight.
 */
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
/** Whole words, whose case carries no meaning: hyperfine histories say `Seconds`, asv says `bytes`. */
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
/** Things that are counted because they cost something, so fewer is better. */
const COST_WORDS = ('count counts alloc allocs allocation allocations instruction instructions cycle cycles ' +
    'cache-misses branch-misses page-faults').split(' ');
/** Work that is done, which makes `<work>/s` a throughput in `1/s`. Case carries no meaning. */
const WORK_WORDS = [
    // Nothing at all, as in `/s`.
    '',
    ...'1 op ops operation operations it iter iters iteration iterations call calls run runs'.split(' '),
    ...'req reqs request requests tx txs transaction transactions query queries'.split(' '),
    ...'msg msgs message messages'.split(' '),
    ...'char chars elem elems element elements item items row rows event events frame frames record records'.split(' '),
];
/** Prefixes of work as criterion (`Melem/s`), divan (`Mitem/s`) and others print them. Case counts: `mops` would be a thousandth. */
const WORK_PREFIXES = [
    [1e3, 'k'],
    [1e3, 'K'],
    [1e6, 'M'],
    [1e9, 'G'],
    [1e12, 'T'],
];
/** One word for work per second. */
const RATE_WORDS = ['hz', 'fps', 'qps', 'rps', 'tps'];
function spread(rows, spelling) {
    return rows.flatMap(([factor, names]) => names.map((name) => [name, { ...spelling, factor }]));
}
function workSpellings() {
    const plain = WORK_WORDS.map((word) => [word, 1]);
    const prefixed = WORK_PREFIXES.flatMap(([factor, prefix]) => ['op', 'ops', 'char', 'chars', 'elem', 'elems', 'item', 'items', 'req', 'reqs'].map((word) => [prefix + word, factor]));
    return [...plain, ...prefixed];
}
/** Units whose case counts. A Map, so that a unit named `__proto__` or `constructor` is just unknown. */
const symbols = new Map([
    ...spread(TIMES, { unit: 's', direction: 'lower' }),
    ...spread(SIZES, { unit: 'B', direction: 'lower' }),
]);
/** Units whose case does not count, keyed in lower case. */
const words = new Map([
    ...spread(TIME_WORDS, { unit: 's', direction: 'lower' }),
    ...spread(SIZE_WORDS, { unit: 'B', direction: 'lower' }),
    ...spread([[1, COST_WORDS]], { unit: '1', direction: 'lower' }),
    ...spread([[1, RATE_WORDS]], { unit: '1/s', direction: 'higher' }),
    // A bare number or a share says nothing about which way is better: hit rate and error rate are both per cent.
    ...spread([[1, ['1', '']]], { unit: '1' }),
    ...spread([[0.01, ['%', 'percent']]], { unit: '1' }),
    ...spread([[1, ['score']]], { unit: 'score', direction: 'higher' }),
]);
/** Work as the numerator of a rate; exact spelling first, then lower case with factor 1. */
const work = new Map(workSpellings());
/** Denominators that only say "for one execution" and so leave the unit as it is. */
const executions = new Set('op ops operation iter iters iteration it call run exec execution'.split(' '));

;// CONCATENATED MODULE: ./lib/core/units/parse-unit.js

/**
 * Reads a unit as tools and histories spell it. This and `unit-spellings.ts` are the one table of accepted
 * spellings: parsers, imported histories and the configuration all use it.
 *
 * Blanks around the spelling and around `/` and one trailing `?` (github-action-benchmark's mark of a guess) do not
 * count. `<time>/op`, `/iter`, `/call` is the time of one execution. `<work>/<time>` is a rate in `1/s`,
 * `<size>/<time>` one in `B/s`; any other `.../s` is higher-is-better under its own name. What is not known passes
 * through with factor 1 and no direction, so the caller can list it.
 */
function parseUnit(spelling) {
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
/** Like `parseUnit`, but undefined for a spelling outside the table: for places where a typo must not pass. */
function knownUnit(spelling) {
    return findUnit(cleanUnit(spelling));
}
/** A value in base units. Divides where the factor is a fraction, so that 1 us and 1000 ns are the same number. */
function toBaseUnit(value, spelling) {
    if (spelling.factor >= 1)
        return value * spelling.factor;
    // 1 / 1e-9 is 999999999.9999999; every fraction in the table is one over a whole number.
    return value / Math.round(1 / spelling.factor);
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

/***/ 8005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   u: () => (/* binding */ systemMonotonic)
/* harmony export */ });
/** The wall clock of this machine, milliseconds since the epoch. */
const systemClock = () => Date.now();
/** `performance.now()` in seconds: unaffected by clock adjustments during a measurement. */
const systemMonotonic = () => performance.now() / 1000;


/***/ }),

/***/ 8035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ settingsEnvironment),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   _h: () => (/* binding */ NO_LAZY_FETCH)
/* harmony export */ });
/**
 * Variables of git that say how to reach a remote, where user configuration is, or what to trace. Every other `GIT_*`
 * (GIT_DIR, GIT_INDEX_FILE, GIT_OBJECT_DIRECTORY, GIT_AUTHOR_NAME, ...) would turn a call towards another repository
 * or change what it writes.
 */
const KEPT = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|SSL_[A-Z_]+|HTTP_[A-Z_]+|PROXY_COMMAND|PROXY_SSL_[A-Z_]+|ALLOW_PROTOCOL|EXEC_PATH|TRACE[0-9A-Z_]*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
/**
 * The environment for git: the given one without the variables of git that redirect it, with messages in English
 * (they are classified), no question at a terminal and no lock taken for convenience.
 * System and user configuration stay: proxies, certificates, `insteadOf` and credential helpers live there.
 */
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
/** A partial clone then says that an object is missing instead of fetching it unasked (git 2.45 or newer). */
const NO_LAZY_FETCH = { GIT_NO_LAZY_FETCH: '1' };
/**
 * Configuration as environment variables, so that no value stands in an argument list or a file.
 * Counts on from what the given environment already passes that way.
 */
function settingsEnvironment(settings, environment) {
    const first = Number.parseInt(environment.GIT_CONFIG_COUNT ?? '0', 10) || 0;
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(first + settings.length) };
}


/***/ }),

/***/ 195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8035);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9644);




const DEFAULT_TIMEOUT_MS = 120_000;
/** Output beyond this is no answer to anything asked here (the largest is a listing): 256 MiB. */
const LARGEST_OUTPUT = 256 * 1024 * 1024;
/** The git found on PATH, run with a scrubbed environment (see `gitEnvironment`) and never asking at a terminal. */
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
        // A group of its own, so that what can be cancelled ends together with the helpers that git starts.
        detached: command.signal !== undefined && process.platform !== 'win32',
    });
    // A git that ends before it has read its input is judged by its exit status, not by the broken pipe.
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
/** Listens for cancellation, and for the end of this process, which a group of its own would outlive. */
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
        child.on('error', (error) => resolve({ exitCode: -1, stderr: error.message }));
        child.on('close', (code) => resolve({ exitCode: code ?? -1, stderr: text(stderr) }));
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
/** The first argument that is no option: enough for a message, and never a URL. */
function subcommand(args) {
    return args.find((argument) => /^[a-z][a-z-]*$/.test(argument)) ?? '';
}


/***/ }),

/***/ 4037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ originUrl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);


/** The address of a checkout's `origin`, a relative path made absolute. Throws a Problem where there is none. */
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

/***/ 3913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openPrivateRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5118);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8035);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7909);






/** Makes the repository. Costs one `git init`; nothing is fetched. */
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

/***/ 9644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   dQ: () => (/* binding */ goneWithin),
/* harmony export */   rU: () => (/* binding */ groupMembers),
/* harmony export */   sX: () => (/* binding */ killGroupNow)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);



/** How often a dying group is looked at; short beside any grace, cheap beside any benchmark. */
const pollMs = 20;
/** After SIGKILL only the kernel's own clean-up is left; what is still there then is stuck in the kernel. */
const killWaitMs = 2_000;
/**
 * Process ids that still run in the group or session that `leader` started; zombies are not counted, because a
 * container whose first process reaps nobody keeps them for ever. Cost: one pass over /proc, about 10 us a process.
 */
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
/**
 * Ends every process of the group: SIGTERM, up to `graceMs` to leave in order, then SIGKILL. Members that made a
 * group of their own inside the session (a shell with job control) are signalled one by one. Resolves when none is left.
 */
async function endGroup(leader, graceMs) {
    if (process.platform === 'win32') {
        // Windows has no groups; /T follows the parents recorded in the process table.
        await output('taskkill', ['/PID', String(leader), '/T', '/F']);
        return;
    }
    signalAll(leader, await groupMembers(leader), 'SIGTERM');
    if (await goneWithin(leader, graceMs))
        return;
    // A member may fork between the look and the signal, hence again until nothing is left.
    for (let waited = 0; waited < killWaitMs; waited += pollMs) {
        const members = await groupMembers(leader);
        if (members.length === 0)
            return;
        signalAll(leader, members, 'SIGKILL');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
/** Whether the group empties by itself within `waitMs`. */
async function goneWithin(leader, waitMs) {
    for (let waited = 0;; waited += pollMs) {
        if ((await groupMembers(leader)).length === 0)
            return true;
        if (waited >= waitMs)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
/** Last resort of a process that is about to end itself: SIGKILL to the group, without waiting. */
function killGroupNow(leader) {
    send(process.platform === 'win32' ? leader : -leader, 'SIGKILL');
}
function signalAll(leader, members, signal) {
    // Without a member the number may already belong to a stranger.
    if (members.length === 0)
        return;
    send(-leader, signal);
    for (const pid of members)
        send(pid, signal);
    if (signal === 'SIGKILL')
        return;
    // A stopped process takes SIGTERM only when it continues.
    for (const pid of members)
        send(pid, 'SIGCONT');
}
function send(target, signal) {
    try {
        process.kill(target, signal);
    }
    catch {
        // Gone already, which is what was wanted.
    }
}
function linuxMembers(leader) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').flatMap((name) => {
        if (!/^\d+$/.test(name))
            return [];
        const stat = readStat(name);
        if (stat === undefined)
            return [];
        // The second field is the command in parentheses and may itself hold blanks and parentheses.
        const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const belongs = Number(group) === leader || Number(session) === leader;
        return belongs && state !== 'Z' && state !== 'X' ? [Number(name)] : [];
    });
}
/** A line of /proc is far shorter; one buffer for all halves the time, which every round pays. */
const statBuffer = Buffer.alloc(4096);
function readStat(pid) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(`/proc/${pid}/stat`, 'r');
        return statBuffer.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, statBuffer));
    }
    catch {
        // The process is gone.
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

/***/ 7909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   i: () => (/* binding */ authorization)
/* harmony export */ });
/**
 * The header of actions/checkout, for the token's own server only. The empty value first drops any header that the
 * user's configuration adds for this server: GitHub refuses a request with two.
 */
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
/** Replaces the token, its header form and any password in a URL by `***`. */
function redact(text, { token }) {
    const secrets = token === undefined ? [] : [token.value, basic(token.value)];
    const masked = secrets
        .filter((secret) => secret !== '')
        .reduce((all, secret) => all.replaceAll(secret, '***'), text);
    return masked.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1***@');
}


/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7827);

/**
 * Any text as one line of a terminal or of a job log: nothing moves the cursor, and nothing is a workflow command.
 * A runner obeys a line that starts with `::name` (after blanks) and `##[name]` anywhere in it.
 */
function escapeTerminal(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replace(/##(?=\[)/g, '# #');
}


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
/** Terminal control sequences: CSI, OSC and the two-byte ones. What is left of a broken one is shown below. */
const ANSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)|\x1b[@-Z\\-_]/g;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
/** C0 and C1 controls, and marks without a shape: zero-width, bidirectional, tags; half of a surrogate pair. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** U+2400 is the picture of NUL; the pictures of the other C0 controls follow in order. */
const CONTROL_PICTURES = 0x2400;
/**
 * Text of one line in which everything can be seen: ANSI sequences removed, line breaks as `↵`, other controls as their
 * pictures, bidirectional and zero-width marks as `[U+202E]`. So no name can move the cursor, split a row, or
 * display in another order than it is stored.
 */
function visibleText(text) {
    return text.replace(ANSI, '').replace(LINE_BREAK, '\u21b5').replace(UNSEEN, pictureOf);
}
/** The same for text that may have several lines, such as a command or the end of a log: line breaks stay. */
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
    // A lone surrogate cannot be sent as UTF-8, and a C1 control has no picture.
    if (code < 0xa0 || (code >= 0xd800 && code <= 0xdfff))
        return '\ufffd';
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}


/***/ })

};

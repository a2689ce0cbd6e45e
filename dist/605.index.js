export const id = 605;
export const ids = [605];
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
    const sha = textOf(run.commit);
    if (sha === undefined)
        throw document.problem([...path, 'commit'], 'a run has no commit', 'a text');
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
        environment: fieldsOf(run.environment) ?? UNKNOWN_ENVIRONMENT,
        series: Object.keys(metrics).map((name) => readMetric(state, [...path, 'metrics', name], name, metrics[name])),
        ...{ verdicts: [], accepted: [], steps: [], warnings: [] },
    };
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
// EXTERNAL MODULE: ./lib/platform/log.js
var log = __webpack_require__(1673);
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
        await (0,host/* write */.M)(stdout, (0,log/* harmless */.Is)(`${suite} on ${branch}, ${stratum}`) + '\n');
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
    return `${(0,log/* harmless */.Is)(lines.join('\n'))}\n`;
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
    }, { workingDirectory: host.cwd, repository: () => (0,local_repository/* localRepository */.i)(host), clock: clock/* systemClock */.m });
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

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ METRIC_ROWS),
/* harmony export */   d: () => (/* binding */ metricRow)
/* harmony export */ });
const COUNT_TOLERANCE = 0;
// Instruction counts and binary sizes move a little with the toolchain's own build, so one per cent is ignored.
const SIZE_TOLERANCE = 0.01;
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
    noisy('error-rate', '1', 'lower', 'ratio'),
    exact('instructions', '1', SIZE_TOLERANCE),
    noisy('latency.max', 's', 'lower', 'max'),
    noisy('latency.mean', 's', 'lower'),
    percentile('latency.p50'),
    percentile('latency.p90'),
    percentile('latency.p95'),
    percentile('latency.p99'),
    noisy('peak-rss', 'B', 'lower', 'max'),
    exact('size', 'B', SIZE_TOLERANCE),
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

/***/ 3542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ seriesKey)
/* harmony export */ });
/**
 * A string equal for two series exactly when benchmark, parameters (in any key order) and metric are equal.
 * JSON of a sorted array, so that no name can imitate another's separators.
 */
function seriesKey({ benchmark, parameters, metric }) {
    const sorted = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return JSON.stringify([benchmark, metric, ...sorted]);
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
    ...'elem elems element elements item items row rows event events frame frames record records'.split(' '),
];
/** Prefixes of work as criterion (`Melem/s`) and others print them. Case counts: `mops` would be a thousandth. */
const WORK_PREFIXES = [
    [1e3, 'k'],
    [1e3, 'K'],
    [1e6, 'M'],
    [1e9, 'G'],
];
/** One word for work per second. */
const RATE_WORDS = ['hz', 'fps', 'qps', 'rps', 'tps'];
function spread(rows, spelling) {
    return rows.flatMap(([factor, names]) => names.map((name) => [name, { ...spelling, factor }]));
}
function workSpellings() {
    const plain = WORK_WORDS.map((word) => [word, 1]);
    const prefixed = WORK_PREFIXES.flatMap(([factor, prefix]) => ['op', 'ops', 'elem', 'elems', 'req', 'reqs'].map((word) => [prefix + word, factor]));
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


/***/ })

};

export const id = 5200;
export const ids = [5200];
export const modules = {

/***/ 68400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
const STEP_RANGE = 0x1_0000_0000;
const LARGEST_COUNT = 2 ** 21;
function seededRandom(seed) {
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`seed is ${seed}; expected an integer`);
    const next = xoshiro128(seed);
    const integer = (count) => {
        if (!Number.isInteger(count) || count < 1 || count > LARGEST_COUNT) {
            throw new RangeError(`count is ${count}; expected an integer from 1 to 2^21`);
        }
        let product = next() * count;
        let high = Math.floor(product / STEP_RANGE);
        if (product - high * STEP_RANGE >= count)
            return high;
        const favoured = STEP_RANGE % count;
        while (product - high * STEP_RANGE < favoured) {
            product = next() * count;
            high = Math.floor(product / STEP_RANGE);
        }
        return high;
    };
    return {
        uniform: () => ((next() >>> 5) * 0x400_0000 + (next() >>> 6)) / 2 ** 53,
        integer,
        shuffle: (items) => {
            const shuffled = [...items];
            for (let last = shuffled.length - 1; last > 0; last--) {
                const other = integer(last + 1);
                const item = shuffled[last];
                shuffled[last] = shuffled[other];
                shuffled[other] = item;
            }
            return shuffled;
        },
    };
}
function xoshiro128(seed) {
    const fill = splitmix32(seed);
    let [s0, s1, s2, s3] = [fill(), fill(), fill(), fill()];
    return () => {
        const output = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
        const shifted = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = rotate(s3, 11);
        return output;
    };
}
function splitmix32(seed) {
    let state = (seed | 0) ^ Math.imul(Math.floor(seed / STEP_RANGE) | 0, 0x9e37_79b1);
    return () => {
        state = (state + 0x9e37_79b9) | 0;
        let mixed = state;
        mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b);
        mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
        return (mixed ^ (mixed >>> 16)) >>> 0;
    };
}
function rotate(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}


/***/ }),

/***/ 73491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createDirectoryStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/core/model/run-path.js
var run_path = __webpack_require__(83334);
// EXTERNAL MODULE: ./lib/platform/make-folder.js
var make_folder = __webpack_require__(14690);
;// CONCATENATED MODULE: ./lib/stores/durable-file.js



async function writeNewFile(path, bytes) {
    const folder = (0,external_node_path_.dirname)(path);
    await (0,make_folder/* makeFolder */.f)(folder, (made) => syncFolder((0,external_node_path_.dirname)(made)));
    const temporary = (0,external_node_path_.join)(folder, temporaryName());
    await writeSynced(temporary, bytes);
    try {
        await publish(temporary, path);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return await (0,promises_.readFile)(path);
        throw error;
    }
    finally {
        await (0,promises_.unlink)(temporary).catch(() => { });
    }
    await syncFolder(folder);
    return undefined;
}
function temporaryName() {
    const random = () => Math.random().toString(36).slice(2);
    return `.${process.pid}-${random()}${random()}.part`;
}
async function writeSynced(path, bytes) {
    const file = await (0,promises_.open)(path, 'wx');
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function publish(temporary, path) {
    try {
        await (0,promises_.link)(temporary, path);
    }
    catch (error) {
        if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error) ?? ''))
            throw error;
        const exists = await (0,promises_.readFile)(path).then(() => true, () => false);
        if (exists)
            throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' });
        await (0,promises_.rename)(temporary, path);
    }
}
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    if (handle === undefined)
        return;
    await handle.sync().catch(() => { });
    await handle.close();
}
function codeOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}

// EXTERNAL MODULE: ./lib/stores/read-guard.js
var read_guard = __webpack_require__(10252);
// EXTERNAL MODULE: ./lib/stores/run-conflict.js
var run_conflict = __webpack_require__(31730);
// EXTERNAL MODULE: ./lib/stores/run-document.js + 2 modules
var run_document = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/stores/run-listing.js
var run_listing = __webpack_require__(5614);
;// CONCATENATED MODULE: ./lib/stores/directory-store.js











const readFile = (0,external_node_util_.promisify)(external_node_fs_.readFile);
const AT_ONCE = 32;
function createDirectoryStore({ path: root, label = root }) {
    const guard = (0,read_guard/* createReadGuard */.o)();
    const files = { list: (folder) => list(root, folder), read: (refs) => readAll(root, refs) };
    return {
        description: `directory ${label}`,
        warnings: [],
        strata: (query) => guard.read(() => (0,run_listing/* strataOf */.T$)(files, query)),
        suites: (branch) => guard.read(() => (0,run_listing/* suitesOf */.f3)(files, branch)),
        latest: (query) => guard.read(() => (0,run_listing/* latestRuns */.ee)(files, query)),
        read: (refs) => guard.read(() => readAll(root, refs)),
        async append(runs) {
            guard.assertWritable();
            const documents = await Promise.all(runs.map(async (run) => ({ path: (0,run_path/* runPath */.t0)(run), bytes: await (0,run_document/* writeRun */.b)(run) })));
            for (const { path, bytes } of documents)
                await store(root, path, bytes);
        },
        close: async () => { },
    };
}
async function list(root, folder) {
    try {
        return await (0,promises_.readdir)((0,external_node_path_.join)(root, folder));
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw unreadable((0,external_node_path_.join)(root, folder), error);
    }
}
async function readAll(root, refs) {
    const runs = [];
    for (let start = 0; start < refs.length; start += AT_ONCE) {
        const batch = refs.slice(start, start + AT_ONCE);
        runs.push(...(await Promise.all(batch.map((ref) => readOne(root, ref)))));
    }
    return runs;
}
async function readOne(root, { path }) {
    if ((0,run_path/* parseRunPath */.SN)(path) === undefined)
        throw new problem/* Problem */.A({ kind: 'store', what: 'not the path of a stored run', file: path });
    const bytes = await readFile((0,external_node_path_.join)(root, path)).catch((error) => {
        throw unreadable((0,external_node_path_.join)(root, path), error);
    });
    return (0,run_document/* readRun */.c)(bytes, (0,external_node_path_.join)(root, path));
}
async function store(root, path, bytes) {
    const found = await writeNewFile((0,external_node_path_.join)(root, path), bytes).catch((error) => {
        throw notWritable((0,external_node_path_.join)(root, path), error);
    });
    if (found === undefined || Buffer.compare(found, bytes) === 0)
        return;
    throw (0,run_conflict/* conflict */.h)((0,external_node_path_.join)(root, path));
}
function unreadable(file, cause) {
    const absent = codeOf(cause) === 'ENOENT';
    return new problem/* Problem */.A({
        kind: 'store',
        what: absent ? 'the stored run vanished while it was read' : `the store cannot be read: ${reason(cause)}`,
        file,
        remedy: 'Nothing was written; give this user the right to read the folder, or name another with --store.',
        cause,
    });
}
function notWritable(file, cause) {
    return new problem/* Problem */.A({
        kind: 'store',
        what: `the run could not be stored: ${reason(cause)}`,
        file,
        remedy: 'Make the folder writable, free space on its disk, or name another with --store; stored runs are intact.',
        cause,
    });
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left on the device',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EISDIR: 'it is a folder, not a file',
};
function reason(error) {
    const code = codeOf(error);
    return ((code === undefined ? undefined : REASONS[code]) ??
        (error instanceof Error ? error.message : String(error)));
}


/***/ }),

/***/ 34356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isEnvironment),
/* harmony export */   y: () => (/* binding */ isRun)
/* harmony export */ });
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
function isRun(value) {
    return (isFields(value) &&
        value.schema === 'noisegate.run/1' &&
        [value.id, value.suite, value.branch, value.trigger].every(isText) &&
        value.id !== '' &&
        isCount(value.attempt) &&
        isTime(value.startedAt) &&
        isOptional(value.parser, isText) &&
        isCommit(value.commit) &&
        isEnvironment(value.environment) &&
        isList(value.series, isSeries) &&
        isList(value.verdicts, isVerdict) &&
        isList(value.accepted, isVerdict) &&
        isList(value.steps, isStep) &&
        isList(value.warnings, isWarning));
}
function isSeries(value) {
    return (isSeriesName(value) &&
        isText(value.unit) &&
        (value.direction === 'lower' || value.direction === 'higher') &&
        (value.assume === undefined || value.assume === 'noisy' || value.assume === 'exact') &&
        isOptional(value.primary, (flag) => typeof flag === 'boolean') &&
        isOptional(value.location, isLocation) &&
        isFilledList(value.rounds, (round) => isFilledList(round, Number.isFinite)));
}
function isCommit(value) {
    return (isFields(value) && isName(value.sha) && isOptional(value.ref, isText) && isOptional(value.time, isTime));
}
function isEnvironment(value) {
    if (!isFields(value) || !isTexts(value.toolchain) || !isName(value.stratum))
        return false;
    const { os, arch, cpu, image, cores, kernel, node, runner, witnesses } = value;
    return ([os, arch, cpu, image].every(isText) &&
        [kernel, node, runner].every((text) => isOptional(text, isText)) &&
        typeof cores === 'number' &&
        Number.isFinite(cores) &&
        cores >= 0 &&
        isOptional(witnesses, isWitnesses));
}
function isWitnesses(value) {
    return isFields(value) && isOptional(value.steal, isShare) && isOptional(value.pressure, isShare);
}
function isVerdict(value) {
    return isSeriesName(value) && isText(value.verdict) && isOptional(value.change, Number.isFinite);
}
function isStep(value) {
    return isSeriesName(value) && isName(value.run) && [value.change, value.pValue].every(Number.isFinite);
}
function isWarning(value) {
    return isFields(value) && isText(value.message) && isOptional(value.file, isText) && isPosition(value);
}
function isLocation(value) {
    return isFields(value) && isText(value.file) && isPosition(value);
}
function isPosition(value) {
    return isOptional(value.line, Number.isSafeInteger) && isOptional(value.column, Number.isSafeInteger);
}
function isSeriesName(value) {
    return isFields(value) && isText(value.benchmark) && isTexts(value.parameters) && isName(value.metric);
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTexts(value) {
    return isFields(value) && Object.values(value).every(isText);
}
function isText(value) {
    return typeof value === 'string';
}
function isName(value) {
    return isText(value) && value !== '';
}
function isTime(value) {
    return isText(value) && TIME.test(value);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 1;
}
function isShare(value) {
    return typeof value === 'number' && value >= 0 && value <= 1;
}
function isOptional(value, check) {
    return value === undefined || check(value);
}
function isList(value, check) {
    return Array.isArray(value) && value.every(check);
}
function isFilledList(value, check) {
    return Array.isArray(value) && value.length > 0 && value.every(check);
}


/***/ }),

/***/ 10252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createReadGuard)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);

function createReadGuard() {
    let failed;
    return {
        async read(action) {
            try {
                return await action();
            }
            catch (error) {
                failed ??= error;
                throw error;
            }
        },
        assertWritable() {
            if (failed === undefined)
                return;
            throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
                kind: 'store',
                what: 'nothing was written because the stored history could not be read before',
                remedy: 'Repair what the first message names, then run again.',
                cause: failed,
            });
        },
    };
}


/***/ }),

/***/ 31730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ conflict)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);

function conflict(file) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'store',
        what: 'another run is stored under this name, and stored runs are never changed',
        file,
        remedy: 'Record with another run id or a higher attempt.',
    });
}


/***/ }),

/***/ 5892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readRun),
  b: () => (/* binding */ writeRun)
});

// EXTERNAL MODULE: ./lib/core/model/run-path.js
var run_path = __webpack_require__(83334);
;// CONCATENATED MODULE: ./lib/stores/canonical-run.js
function canonicalRun(run) {
    const { schema, id, suite, branch, startedAt, trigger, attempt, parser } = run;
    return {
        ...{ schema, id, suite, branch, commit: commitOf(run), startedAt, trigger, attempt },
        ...(parser === undefined ? {} : { parser }),
        environment: environmentOf(run.environment),
        series: run.series.map(seriesOf),
        verdicts: run.verdicts.map(verdictOf),
        accepted: run.accepted.map(verdictOf),
        steps: run.steps.map(stepOf),
        warnings: run.warnings.map(warningOf),
    };
}
function commitOf({ commit }) {
    return pick(commit, ['sha', 'ref', 'time']);
}
function environmentOf(environment) {
    const machine = pick(environment, ['os', 'arch', 'cpu', 'cores', 'image', 'kernel', 'node', 'runner']);
    const { toolchain, stratum, witnesses } = environment;
    return {
        ...machine,
        toolchain: sorted(toolchain),
        stratum,
        ...(witnesses === undefined ? {} : { witnesses: pick(witnesses, ['steal', 'pressure']) }),
    };
}
function seriesOf(series) {
    const { benchmark, parameters, location, rounds } = series;
    return {
        ...{ benchmark, parameters: sorted(parameters) },
        ...pick(series, ['metric', 'unit', 'direction', 'assume', 'primary']),
        ...(location === undefined ? {} : { location: locationOf(location) }),
        rounds,
    };
}
function verdictOf(verdict) {
    const { benchmark, parameters } = verdict;
    return { benchmark, parameters: sorted(parameters), ...pick(verdict, ['metric', 'verdict', 'change']) };
}
function stepOf(step) {
    const { benchmark, parameters } = step;
    return { benchmark, parameters: sorted(parameters), ...pick(step, ['metric', 'run', 'change', 'pValue']) };
}
function locationOf(location) {
    return pick(location, ['file', 'line', 'column']);
}
function warningOf(warning) {
    return pick(warning, ['message', 'file', 'line', 'column']);
}
function pick(from, keys) {
    const present = keys.filter((key) => from[key] !== undefined);
    return Object.fromEntries(present.map((key) => [key, from[key]]));
}
function sorted(record) {
    return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

// EXTERNAL MODULE: ./lib/stores/is-run.js
var is_run = __webpack_require__(34356);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
;// CONCATENATED MODULE: ./lib/stores/repeated-series.js

function repeatedSeries({ series }) {
    if (areDistinct(series.map(({ benchmark }) => benchmark)))
        return undefined;
    if (areDistinct(series.map(shortKey)))
        return undefined;
    const seen = new Set();
    const index = series.findIndex((one) => seen.size === seen.add((0,series_key/* seriesKey */.X)(one)).size);
    return index < 0 ? undefined : index;
}
function areDistinct(texts) {
    return new Set(texts).size === texts.length;
}
function shortKey(series) {
    const { benchmark, parameters, metric } = series;
    return Object.keys(parameters).length === 0 ? `${benchmark}\0${metric}` : (0,series_key/* seriesKey */.X)(series);
}

;// CONCATENATED MODULE: ./lib/stores/run-document.js




async function readRun(bytes, path) {
    const value = parse(bytes);
    const run = (0,is_run/* isRun */.y)(value) ? value : await explained(bytes, path);
    const repeated = repeatedSeries(run);
    if (repeated !== undefined)
        throw (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5395), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 73064))).holdsTwice(bytes, path, repeated);
    const name = lastPart(path);
    const expected = lastPart((0,run_path/* runPath */.t0)(run));
    if ((0,run_path/* parseRunFileName */.C0)(name) === undefined || name === expected)
        return run;
    const { misnamed } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5395), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 73064));
    throw misnamed(path, expected);
}
async function writeRun(run) {
    const canonical = canonicalRun(run);
    if (!(0,is_run/* isRun */.y)(canonical)) {
        const { checkWritable } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5395), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 73064));
        checkWritable(canonical);
    }
    const repeated = repeatedSeries(canonical);
    if (repeated !== undefined)
        throw (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5395), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 73064))).unwritableTwice(canonical, repeated);
    return new TextEncoder().encode(`${JSON.stringify(canonical)}\n`);
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
async function explained(bytes, path) {
    const { explainRun } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5395), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 73064));
    return explainRun(bytes, path);
}
function lastPart(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}


/***/ }),

/***/ 5614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T$: () => (/* binding */ strataOf),
/* harmony export */   ee: () => (/* binding */ latestRuns),
/* harmony export */   f3: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var _core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1004);
/* harmony import */ var _core_model_run_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83334);


async function latestRuns(files, query) {
    const found = [];
    const before = query.after === undefined ? undefined : fileName(query.after.path);
    if (query.limit < 1)
        return found;
    for await (const day of daysNewestFirst(files, (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolder */ .kQ)(query), before)) {
        const names = (await files.list(day)).filter((name) => (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRunFileName */ .C0)(name) !== undefined);
        const wanted = before === undefined ? names : names.filter((name) => name < before);
        for (const name of newestFirst(wanted)) {
            found.push({ path: `${day}/${name}` });
            if (found.length === query.limit)
                return found;
        }
    }
    return found;
}
async function strataOf(files, query) {
    const folder = ['runs', (0,_core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(query.branch), (0,_core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(query.suite)].join('/');
    const found = [];
    for (const component of await files.list(folder)) {
        const newest = await newestIn(files, `${folder}/${component}`);
        if (newest === undefined)
            continue;
        found.push((0,_core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPathComponent */ .t)(component) ?? (await documentOf(files, newest)).environment.stratum);
    }
    return found.sort();
}
async function suitesOf(files, branch) {
    const branches = branch === undefined ? await files.list('runs') : [(0,_core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(branch)];
    const found = [];
    for (const branchComponent of branches) {
        for (const suiteComponent of await files.list(`runs/${branchComponent}`)) {
            const pair = await branchAndSuite(files, branchComponent, suiteComponent);
            if (pair !== undefined)
                found.push(pair);
        }
    }
    return found.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}
async function branchAndSuite(files, branchComponent, suiteComponent) {
    const folder = `runs/${branchComponent}/${suiteComponent}`;
    for (const stratum of await files.list(folder)) {
        const newest = await newestIn(files, `${folder}/${stratum}`);
        if (newest === undefined)
            continue;
        const branch = (0,_core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPathComponent */ .t)(branchComponent);
        const suite = (0,_core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPathComponent */ .t)(suiteComponent);
        if (branch !== undefined && suite !== undefined)
            return { branch, suite };
        const run = await documentOf(files, newest);
        return { branch: run.branch, suite: run.suite };
    }
    return undefined;
}
async function newestIn(files, folder) {
    for await (const day of daysNewestFirst(files, folder)) {
        const names = (await files.list(day)).filter((name) => (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRunFileName */ .C0)(name) !== undefined);
        const newest = newestFirst(names)[0];
        if (newest !== undefined)
            return { path: `${day}/${newest}` };
    }
    return undefined;
}
async function documentOf(files, ref) {
    const [run] = await files.read([ref]);
    return run;
}
async function* daysNewestFirst(files, folder, before = '9') {
    for (const year of newestFirst(await folders(files, folder, /^\d{4}$/))) {
        if (year > before.slice(0, 4))
            continue;
        for (const month of newestFirst(await folders(files, `${folder}/${year}`, /^\d\d$/))) {
            if (year + month > before.slice(0, 6))
                continue;
            for (const day of newestFirst(await folders(files, `${folder}/${year}/${month}`, /^\d\d$/))) {
                if (year + month + day <= before.slice(0, 8))
                    yield `${folder}/${year}/${month}/${day}`;
            }
        }
    }
}
async function folders(files, folder, pattern) {
    return (await files.list(folder)).filter((name) => pattern.test(name));
}
function newestFirst(names) {
    return [...names].sort((one, other) => (one < other ? 1 : -1));
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function sortKey(pair) {
    return `${pair.branch}\0${pair.suite}`;
}


/***/ })

};

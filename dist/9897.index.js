export const id = 9897;
export const ids = [9897];
export const modules = {

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

/***/ 69091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ chooseWindow),
  A: () => (/* binding */ isOfPullRequest)
});

// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
;// CONCATENATED MODULE: ./lib/core/model/merge-attempts.js

function mergeAttempts(runs) {
    const groups = new Map();
    for (const run of runs) {
        const key = JSON.stringify([run.branch, run.suite, run.environment.stratum, run.id]);
        groups.set(key, [...(groups.get(key) ?? []), run]);
    }
    const merged = [...groups.values()].map((attempts) => pool(attempts.toSorted((one, next) => one.attempt - next.attempt)));
    const place = new Map(runs.map((run, index) => [run, index]));
    return merged
        .sort((one, next) => (place.get(one.latest) ?? 0) - (place.get(next.latest) ?? 0))
        .map(({ run }) => run);
}
function pool(attempts) {
    const latest = attempts.at(-1);
    if (attempts.length === 1)
        return { run: latest, latest };
    const pooled = new Map();
    for (const series of attempts.flatMap((run) => run.series)) {
        const key = (0,series_key/* seriesKey */.X)(series);
        pooled.set(key, joinRounds(pooled.get(key), series));
    }
    const message = `attempts ${attempts.map(({ attempt }) => attempt).join(', ')} of run ${latest.id} are pooled`;
    return {
        run: { ...latest, series: [...pooled.values()], warnings: [...latest.warnings, { message }] },
        latest,
    };
}
function joinRounds(earlier, later) {
    if (earlier?.unit !== later.unit || earlier.direction !== later.direction)
        return later;
    return { ...later, rounds: [...earlier.rounds, ...later.rounds] };
}

;// CONCATENATED MODULE: ./lib/core/model/choose-window.js

const PULL_REQUEST = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'issue_comment',
    'merge_group',
]);
function isOfPullRequest({ trigger }) {
    return PULL_REQUEST.has(trigger);
}
function chooseWindow(read, { base, limit }) {
    const own = read.filter((run) => !isOfPullRequest(run));
    const bound = base === undefined ? undefined : baseTime(own, base);
    const counted = own.filter((run) => bound === undefined || run.commit.sha === base?.sha || timeOf(run) <= bound);
    const runs = mergeAttempts(counted).slice(0, limit);
    const timed = runs.map((run) => ({ run, time: timeOf(run), start: Date.parse(run.startedAt) }));
    return {
        runs: timed.sort((one, next) => one.time - next.time || one.start - next.start).map(({ run }) => run),
        skipped: { afterBase: own.length - counted.length, pullRequests: read.length - own.length },
        limitedToBase: base === undefined || bound !== undefined,
    };
}
function baseTime(runs, base) {
    const time = base.time ?? runs.find(({ commit }) => commit.sha === base.sha)?.commit.time;
    return time === undefined ? undefined : Date.parse(time);
}
function timeOf(run) {
    return Date.parse(run.commit.time ?? run.startedAt);
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

/***/ 88749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $j: () => (/* binding */ MIN_SEGMENT),
  Ax: () => (/* binding */ STEP_WINDOW),
  B0: () => (/* binding */ findSteps),
  sk: () => (/* binding */ nextStep)
});

// EXTERNAL MODULE: ./lib/core/stats/center.js
var stats_center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
;// CONCATENATED MODULE: ./lib/core/trend/split-place.js

const MARGIN = 3;
function splitPlace(segment) {
    let place = MARGIN;
    let least = Number.POSITIVE_INFINITY;
    for (let k = MARGIN; k <= segment.length - MARGIN; k++) {
        const deviation = deviationOf(segment.slice(0, k)) + deviationOf(segment.slice(k));
        if (deviation < least) {
            place = k;
            least = deviation;
        }
    }
    return place;
}
function deviationOf(values) {
    const center = (0,stats_center/* median */.JZ)(values);
    return values.reduce((sum, value) => sum + Math.abs(value - center), 0);
}

;// CONCATENATED MODULE: ./lib/core/trend/split-statistic.js
const KEPT = new Uint32Array(64);
function centeredRanks(values) {
    const count = values.length;
    const order = count <= KEPT.length ? KEPT : new Uint32Array(count);
    order[0] = 0;
    for (let at = 1; at < count; at++) {
        const value = values[at];
        let place = at;
        for (; place > 0 && values[order[place - 1]] > value; place--)
            order[place] = order[place - 1];
        order[place] = at;
    }
    const ranks = new Float64Array(count);
    let start = 0;
    while (start < count) {
        let end = start;
        while (end + 1 < count && values[order[end + 1]] === values[order[start]])
            end++;
        for (let at = start; at <= end; at++)
            ranks[order[at]] = (start + end - count + 1) / 2;
        start = end + 1;
    }
    return ranks;
}
function bestSplit(ranks, weights) {
    let index = 0;
    let statistic = 0;
    let sum = 0;
    for (let k = 1; k < ranks.length; k++) {
        sum += ranks[k - 1];
        const weighted = Math.abs(sum) * weights[k];
        if (weighted > statistic) {
            index = k;
            statistic = weighted;
        }
    }
    return { index, statistic };
}
function randomStatistic(ranks, weights, random) {
    const count = ranks.length;
    let statistic = 0;
    let sum = 0;
    for (let k = 1; k < count; k++) {
        const drawn = k - 1 + random.integer(count - k + 1);
        const rank = ranks[drawn];
        ranks[drawn] = ranks[k - 1];
        ranks[k - 1] = rank;
        sum += rank;
        const weighted = Math.abs(sum) * weights[k];
        if (weighted > statistic)
            statistic = weighted;
    }
    return statistic;
}

// EXTERNAL MODULE: ./lib/core/stats/random.js
var stats_random = __webpack_require__(68400);
;// CONCATENATED MODULE: ./lib/core/trend/split-weights.js
const SPLITS = 10;
function splitWeights(largest, level) {
    const weights = [new Float64Array(1)];
    const choices = [Float64Array.of(1)];
    for (let count = 1; count <= largest; count++) {
        const half = Math.min(count, Math.floor(largest / 2));
        for (let k = half; k >= 1; k--)
            choices[k] = withRank(choices, { k, count });
        weights.push(weightsOf(choices, count, level));
    }
    return weights;
}
function withRank(choices, { k, count }) {
    const sums = new Float64Array(k * (count - k) + 1);
    if (count > k)
        sums.set(choices[k]);
    const taken = choices[k - 1];
    for (let u = 0; u < taken.length; u++)
        sums[u + count - k] += taken[u];
    return sums;
}
function weightsOf(choices, count, { alpha, minSegment }) {
    const weights = new Float64Array(count + 1);
    for (let k = minSegment; k <= count / 2; k++) {
        const weight = 1 / rareDeviation(choices[k], alpha / SPLITS);
        weights[k] = weight;
        weights[count - k] = weight;
    }
    return weights;
}
function rareDeviation(sums, p) {
    const total = sums.reduce((sum, ways) => sum + ways, 0);
    const mean = (sums.length - 1) / 2;
    let tail = 0;
    let rare;
    for (let u = sums.length - 1; u > mean; u--) {
        tail += (2 * sums[u]) / total;
        if (tail > p)
            break;
        rare = u - mean;
    }
    return rare ?? mean * Math.sqrt(Math.log(1 / p) / Math.log(total / 2));
}

;// CONCATENATED MODULE: ./lib/core/trend/split-test.js



const TOLERATED = { untied: 10, tied: 2 };
const FEW_TIES = 0.98;
const HOPELESS = 0.9;
function splitTest(level) {
    const { alpha, seed, largest } = level;
    const weights = splitWeights(largest, level);
    const drawn = [];
    return {
        weights: (count) => weights[count],
        pValue: (ranks, statistic) => {
            const count = ranks.length;
            drawn[count] ??= largestStatistics(count, weights[count], { alpha, seed });
            const spread = spreadOf(ranks);
            const corrected = statistic / spread;
            if (spread >= FEW_TIES)
                return lookedUpP(drawn[count], corrected, alpha);
            if (corrected < HOPELESS * drawn[count][0])
                return undefined;
            return tiedP(ranks, weights[count], { statistic, alpha, seed });
        },
    };
}
function orders(alpha, tolerated) {
    return Math.ceil(tolerated / alpha) - 1;
}
function spreadOf(ranks) {
    let squares = 0;
    for (const rank of ranks)
        squares += rank * rank;
    return Math.sqrt(squares / ((ranks.length ** 3 - ranks.length) / 12));
}
function largestStatistics(count, weights, { alpha, seed }) {
    const random = (0,stats_random/* seededRandom */.I)(seed);
    const order = Float64Array.from({ length: count }, (_, rank) => rank - (count - 1) / 2);
    const drawn = new Float64Array(orders(alpha, TOLERATED.untied));
    for (let at = 0; at < drawn.length; at++)
        drawn[at] = randomStatistic(order, weights, random);
    return drawn.sort().slice(-TOLERATED.untied);
}
function lookedUpP(drawn, statistic, alpha) {
    const reached = drawn.reduce((sum, other) => sum + (other >= statistic ? 1 : 0), 0);
    const pValue = (reached + 1) / (orders(alpha, TOLERATED.untied) + 1);
    return pValue > alpha ? undefined : pValue;
}
function tiedP(ranks, weights, { statistic, alpha, seed }) {
    const permutations = orders(alpha, TOLERATED.tied);
    const random = (0,stats_random/* seededRandom */.I)(seed);
    const order = ranks.slice();
    let reached = 0;
    for (let count = 0; count < permutations; count++) {
        if (randomStatistic(order, weights, random) < statistic)
            continue;
        reached++;
        if ((reached + 1) / (permutations + 1) > alpha)
            return undefined;
    }
    return (reached + 1) / (permutations + 1);
}

;// CONCATENATED MODULE: ./lib/core/trend/change-points.js





const STEP_WINDOW = 51;
const ALPHA = 0.001;
const MIN_SEGMENT = 5;
const SEED = 1;
function nextStep(values, { since, until }, options) {
    const { magnitude, seed = SEED, alpha = ALPHA, minSegment = MIN_SEGMENT } = options;
    const test = testFor({ alpha, minSegment, seed });
    const from = Math.max(since, until - STEP_WINDOW);
    const segment = values.slice(from, until);
    (0,finite_values/* requireFinite */.hp)(segment, 'segment');
    const ranks = centeredRanks(segment);
    const split = bestSplit(ranks, test.weights(segment.length));
    if (split.statistic === 0 || Math.abs(changeAt(segment, split.index)) < magnitude)
        return undefined;
    const pValue = test.pValue(ranks, split.statistic);
    if (pValue === undefined)
        return undefined;
    const place = splitPlace(segment);
    const change = changeAt(segment, place);
    return Math.abs(change) < magnitude ? undefined : { index: from + place, change, pValue };
}
function findSteps(values, options) {
    (0,finite_values/* requireFinite */.hp)(values, 'values');
    const steps = [];
    for (let until = 1; until <= values.length; until++) {
        const step = nextStep(values, { since: steps[0]?.index ?? 0, until }, options);
        if (step !== undefined)
            steps.unshift(step);
    }
    return steps;
}
let latest;
function testFor(level) {
    const { alpha, minSegment, seed } = level;
    const known = latest?.level;
    if (known?.alpha === alpha && known.minSegment === minSegment && known.seed === seed)
        return latest.test;
    (0,finite_values/* requireLevel */.q1)(alpha);
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`seed is ${seed}; expected an integer`);
    if (!(Number.isInteger(minSegment) && minSegment >= 1))
        throw new RangeError(`minSegment is ${minSegment}; expected an integer of at least 1`);
    const test = splitTest({ ...level, largest: STEP_WINDOW });
    latest = { level, test };
    return test;
}
function changeAt(segment, index) {
    return (0,stats_center/* median */.JZ)(segment.slice(index)) - (0,stats_center/* median */.JZ)(segment.slice(0, index));
}


/***/ })

};

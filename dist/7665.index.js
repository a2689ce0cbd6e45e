export const id = 7665;
export const ids = [7665];
export const modules = {

/***/ 1004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ nameOfPathComponent),
/* harmony export */   x: () => (/* binding */ pathComponent)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43265);

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

/***/ 98423:
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

/***/ 44097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ logChoose),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   ln: () => (/* binding */ logBeta)
/* harmony export */ });
/** ln sqrt(2 pi). */
const LOG_ROOT_TWO_PI = 0.9189385332046728;
/** From here on seven terms of the Stirling series are exact to double precision. */
const STIRLING_FROM = 10;
/** Coefficients of Stirling's series in 1 / x^(2k+1), from Bernoulli numbers (Abramowitz and Stegun 6.1.41). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
/** ln Gamma(x) - [(x - 1/2) ln x - x + ln sqrt(2 pi)], for x >= 10. */
function stirlingCorrection(x) {
    const inverseSquare = 1 / (x * x);
    let sum = 0;
    for (let k = STIRLING.length - 1; k >= 0; k--)
        sum = sum * inverseSquare + STIRLING[k];
    return sum / x;
}
/**
 * Natural logarithm of the gamma function for x > 0; absolute error about 1e-15 times the largest term.
 * Below 10 the recurrence Gamma(x + 1) = x Gamma(x) leads up to Stirling's series.
 *
 * @throws RangeError for x <= 0 or NaN.
 */
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
/**
 * Natural logarithm of the beta function for a, b > 0. For large arguments the Stirling parts are combined
 * by hand, because three separate `logGamma` calls would cancel almost all their digits (Didonato and Morris 1992).
 *
 * @throws RangeError for a <= 0 or b <= 0.
 */
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
/** ln of the binomial coefficient C(n, k), for integers 0 <= k <= n. */
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
/** Below, the series of the body converges fast and 1/2 - body still has 14 digits; above, the fraction does. */
const TAIL_FROM = 2.5;
/** Standard normal density at z. */
function normalDensity(z) {
    return Math.exp(-0.5 * z * z - LOG_ROOT_TWO_PI);
}
/**
 * P(Z > z) of the standard normal distribution, with relative accuracy (about 1e-13) far into the upper tail:
 * no table and no 1 - cdf, both of which end at the p-values a gate is about.
 */
function normalSurvival(z) {
    if (Number.isNaN(z))
        throw new RangeError('normalSurvival(NaN)');
    if (z < 0)
        return 1 - normalSurvival(-z);
    return z < TAIL_FROM ? 0.5 - body(z) : normalDensity(z) * millsRatio(z);
}
/** P(Z <= z), accurate in the lower tail. */
function normalCdf(z) {
    return normalSurvival(-z);
}
/**
 * The z with P(Z <= z) = p; relative error about 1e-14. 0 gives -Infinity, 1 gives Infinity.
 *
 * @throws RangeError for p outside [0, 1].
 */
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
/** The z > 0 with P(Z > z) = q for 0 < q < 1/2: a rough start, then Newton steps on ln q, which is nearly parabolic. */
function upperQuantile(q) {
    const w = Math.sqrt(-2 * Math.log(q));
    // Abramowitz and Stegun 26.2.23, absolute error below 4.5e-4.
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
/** P(0 < Z < z) by the series density x (z + z^3/3 + z^5/15 + ...): positive terms only, so nothing cancels. */
function body(z) {
    let term = z;
    let sum = z;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return normalDensity(z) * sum;
}
/** P(Z > z) / density, by Laplace's continued fraction 1/(z + 1/(z + 2/(z + ...))), evaluated backwards. */
function millsRatio(z) {
    // At z = 2.5 some 150 terms give full precision; larger z need fewer.
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
/** 2^32, the number of outputs of one step. */
const STEP_RANGE = 0x1_0000_0000;
/** Up to here output x count is exact in a double. */
const LARGEST_COUNT = 2 ** 21;
/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018), its state filled from `seed` by splitmix32, so that neighbouring seeds
 * give unrelated streams. For orders of rounds and permutation tests; not for secrets.
 *
 * @throws RangeError unless the seed is an integer of magnitude up to 2^53.
 */
function seededRandom(seed) {
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`seed is ${seed}; expected an integer`);
    const next = xoshiro128(seed);
    const integer = (count) => {
        if (!Number.isInteger(count) || count < 1 || count > LARGEST_COUNT) {
            throw new RangeError(`count is ${count}; expected an integer from 1 to 2^21`);
        }
        // Lemire 2019: the high half of output x count, drawn again in the few cases that would favour some numbers.
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
/** Unsigned 32-bit outputs. */
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
/** Both halves of a seed count; the increment is the golden ratio, the mixer that of MurmurHash3. */
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


/***/ })

};

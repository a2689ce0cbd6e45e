export const id = 5105;
export const ids = [5105];
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

/***/ 83466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ groupRows)
/* harmony export */ });
function groupRows({ comparisons, suiteShift }) {
    const groups = {
        regressions: [],
        ungatedRegressions: [],
        inconclusive: [],
        improvements: [],
        missing: [],
        fresh: [],
        advisory: [],
        shifted: [],
        quiet: [],
        unchanged: [],
    };
    const machines = (suiteShift ?? []).filter(({ verdict }) => verdict === undefined);
    const suites = new Set(machines.map(({ suite }) => suite));
    for (const comparison of [...comparisons].sort(byOrder))
        groups[groupOf(comparison, suites)].push(comparison);
    return groups;
}
function groupOf(comparison, shiftedSuites) {
    switch (comparison.verdict) {
        case 'regressed':
            return comparison.gated ? 'regressions' : 'ungatedRegressions';
        case 'improved':
            return 'improvements';
        case 'unchanged':
            return 'unchanged';
        case 'new':
            return 'fresh';
        case 'missing':
            return 'missing';
        case 'inconclusive':
            return shiftedSuites.has(comparison.suite) ? 'shifted' : inconclusiveGroup(comparison);
    }
}
function inconclusiveGroup(comparison) {
    if (comparison.method === 'advisory')
        return 'advisory';
    return comparison.gated && leansWorse(comparison) ? 'inconclusive' : 'quiet';
}
function leansWorse({ stage, suspect, effect, threshold, scale }) {
    if (suspect === true)
        return true;
    if (stage === 'screened')
        return false;
    if (effect === undefined)
        return true;
    return scale === 'difference' ? effect > 0 : effect > Math.log1p(threshold) / 2;
}
function byOrder(first, second) {
    const difference = sizeOf(second) - sizeOf(first);
    if (difference > 0 || difference < 0)
        return difference;
    return compareText(orderKey(first), orderKey(second));
}
function sizeOf({ change, baseline, candidate }) {
    if (change !== undefined)
        return Math.abs(Math.log1p(change));
    if (baseline === undefined || candidate === undefined || baseline === candidate)
        return 0;
    return Number.POSITIVE_INFINITY;
}
function orderKey({ suite, benchmark, parameters, metric }) {
    const pairs = Object.entries(parameters).sort(([a], [b]) => compareText(a, b));
    return JSON.stringify([suite, benchmark, pairs, metric]);
}
function compareText(first, second) {
    return first < second ? -1 : first > second ? 1 : 0;
}


/***/ })

};

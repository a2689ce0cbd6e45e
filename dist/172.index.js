export const id = 172;
export const ids = [172];
export const modules = {

/***/ 7043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ groupDigits),
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 benchmark`, `2 benchmarks`, `2,000 benchmarks`; thousands grouped, no locale. */
function plural(count, one, many = `${one}s`) {
    return `${groupDigits(count)} ${count === 1 ? one : many}`;
}
/** A whole number with its thousands grouped. */
function groupDigits(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 3466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ groupRows)
/* harmony export */ });
/** Sorts every comparison into exactly one group; largest change first, then by name, so that equal input prints equal. */
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
/** Beyond half the threshold, which is where the screen begins to suspect (decision.md); an unknown effect counts. */
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
    // Two infinite sizes differ by NaN: both are zero against something.
    if (difference > 0 || difference < 0)
        return difference;
    return compareText(orderKey(first), orderKey(second));
}
/** Size of a change in either direction; from or to zero is the largest there is. */
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

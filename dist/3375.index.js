export const id = 3375;
export const ids = [3375];
export const modules = {

/***/ 38985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeReportFiles),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);
/* harmony import */ var _platform_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14690);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52689);
/* harmony import */ var _reports_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6);






async function writeReportFiles(report, files) {
    if (files.json !== undefined)
        await writeText(files.json, (0,_reports_json_js__WEBPACK_IMPORTED_MODULE_5__/* .renderJson */ .h)(report));
    if (files.markdown !== undefined)
        await writeText(files.markdown, (0,_reports_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .G)(report));
}
async function writeText(path, text) {
    try {
        await (0,_platform_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    }
    catch (cause) {
        const what = `the report cannot be written: ${cause.message}`;
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({ kind: 'usage', what, file: path, remedy: 'Name a path that can be written', cause });
    }
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

/***/ 52689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   y: () => (/* binding */ renderDocument)
/* harmony export */ });
function renderJson(report) {
    return renderDocument(report);
}
function renderDocument(record) {
    return `${JSON.stringify(record, finiteOnly, 2)}\n`;
}
function finiteOnly(_key, value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (Array.isArray(value) && value.some((entry) => typeof entry === 'number' && !Number.isFinite(entry)))
        return undefined;
    return value;
}


/***/ }),

/***/ 6:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* unused harmony export COMMENT_LIMIT */
/* harmony import */ var _shared_fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22300);
/* harmony import */ var _shared_markdown_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11954);


const COMMENT_LIMIT = 60_000;
const ROW_LIMIT = 50;
const FOLD_LIMIT = 100;
const LIST_LIMIT = 10;
function renderMarkdown(report, options = {}) {
    const { previousOutcome, limit = COMMENT_LIMIT, elsewhere = 'the job summary' } = options;
    const previous = previousOutcome === undefined ? {} : { previousOutcome };
    const limits = { rowLimit: ROW_LIMIT, foldLimit: FOLD_LIMIT, listLimit: LIST_LIMIT };
    const blocks = (0,_shared_markdown_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSections */ .i)(report, { ...previous, ...limits });
    return (0,_shared_fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fitBlocks */ .U)(blocks, { limit, size: (text) => text.length, elsewhere });
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

/***/ 93236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ budgetWords)
/* harmony export */ });
/* harmony import */ var _core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75855);
/* harmony import */ var _comparison_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95776);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57043);



function budgetWords(budget) {
    const unit = (0,_comparison_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .displayUnit */ .H)(budget);
    const limits = [budget.max, budget.min].filter((limit) => limit !== undefined);
    const [shown] = limits.map((limit) => (0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(limit, budget.value, unit));
    const word = budget.max === undefined ? 'at least' : 'at most';
    const values = limits.map((limit) => (0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(limit, budget.value, unit)[0]);
    return { limit: `${word} ${values.join(', at least ')}`, value: shown?.[1] ?? '', basis: basisOf(budget) };
}
function basisOf({ basis, rounds }) {
    if (basis === 'bound')
        return `bound over ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(rounds, 'round')}`;
    return rounds === 1 ? 'one sample' : `median of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(rounds, 'round')}, one sample`;
}


/***/ }),

/***/ 58532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ codeFence)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67827);

function codeFence(text, language = '') {
    const shown = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .g)(text);
    const longest = Math.max(2, ...Array.from(shown.matchAll(/`+/g), (run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${shown}\n${fence}`;
}


/***/ }),

/***/ 95776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ comparisonCells),
  H: () => (/* binding */ displayUnit)
});

// EXTERNAL MODULE: ./lib/core/units/format-change.js
var format_change = __webpack_require__(16673);
// EXTERNAL MODULE: ./lib/core/units/format-value.js + 1 modules
var format_value = __webpack_require__(75855);
// EXTERNAL MODULE: ./lib/reports/shared/plural.js
var plural = __webpack_require__(57043);
;// CONCATENATED MODULE: ./lib/reports/shared/evidence.js


const STAGES = {
    screened: 'screened',
    remeasured: 'measured again',
    confirmed: 'confirmed on a fresh machine',
};
function evidenceSentence(comparison) {
    const { method, reason, verdict } = comparison;
    if (verdict === 'new')
        return 'not in the baseline';
    if (verdict === 'missing')
        return 'not in the candidate';
    if (method === 'advisory')
        return `advisory: ${reason ?? 'no test is possible with so few values'}`;
    const { stage } = comparison;
    const stages = stage === undefined ? [] : [STAGES[stage]];
    const tested = stage === 'screened'
        ? [...stages, ...screenProbability(comparison)]
        : [...probabilities(comparison), ...stages];
    const parts = [basis(comparison), ...tested];
    if (comparison.roundsNeeded !== undefined)
        parts.push(needed(comparison.roundsNeeded));
    const sentence = parts.filter((part) => part !== '').join(', ');
    if (reason === undefined)
        return sentence === '' ? 'no method recorded' : sentence;
    return sentence === '' ? reason : `${sentence}; ${reason}`;
}
const MOST_ROUNDS_WORTH_NAMING = 200;
function needed(rounds) {
    return rounds > MOST_ROUNDS_WORTH_NAMING
        ? 'too close to the threshold to settle'
        : `about ${(0,plural/* plural */.L)(rounds, 'round')} would settle it`;
}
function basis(comparison) {
    const crashed = comparison.crashedRounds ?? 0;
    return crashed === 0 ? methodWords(comparison) : `${methodWords(comparison)} (${crashed} more crashed)`;
}
function methodWords({ method, rounds, baselineRuns, stage }) {
    switch (method) {
        case 'history-tail':
            return baselineRuns === undefined ? 'history' : `history, ${(0,plural/* plural */.L)(baselineRuns, 'stored run')}`;
        case 'paired-signed-rank':
            return rounds === undefined ? 'paired' : `paired, ${(0,plural/* plural */.L)(rounds, 'round')}`;
        case 'paired-t':
            if (stage === 'screened' && rounds !== undefined)
                return `paired, ${(0,plural/* plural */.L)(rounds, 'round')}`;
            return rounds === undefined
                ? 'paired (t, few rounds)'
                : `paired (t, few rounds), ${(0,plural/* plural */.L)(rounds, 'round')}`;
        case 'two-sample-mann-whitney':
            return baselineRuns === undefined
                ? 'two samples'
                : `two samples, ${(0,plural/* plural */.L)(baselineRuns, 'baseline run')}`;
        case 'exact':
            return 'exact';
        default:
            return '';
    }
}
function screenProbability({ pScreen, verdict }) {
    return pScreen === undefined || verdict === 'improved' ? [] : [(0,format_change/* formatProbability */.tY)(pScreen)];
}
function probabilities({ pValue, pAdjusted }) {
    const parts = [];
    if (pValue !== undefined)
        parts.push((0,format_change/* formatProbability */.tY)(pValue));
    if (pAdjusted !== undefined && pAdjusted !== pValue)
        parts.push((0,format_change/* formatProbability */.tY)(pAdjusted, 'adjusted p'));
    return parts;
}

// EXTERNAL MODULE: ./lib/reports/shared/shorten-middle.js
var shorten_middle = __webpack_require__(47096);
// EXTERNAL MODULE: ./lib/reports/shared/sparkline.js
var sparkline = __webpack_require__(41222);
;// CONCATENATED MODULE: ./lib/reports/shared/comparison-cells.js





const UNIT_LIMIT = 24;
function comparisonCells(comparison) {
    const unit = displayUnit(comparison);
    const [baseline, candidate] = bothSides(comparison, unit);
    return {
        metric: comparison.direction === 'higher' ? `${comparison.metric} (higher is better)` : comparison.metric,
        baseline,
        candidate,
        change: changeOf(comparison, unit),
        interval: intervalOf(comparison, unit),
        mde: mdeOf(comparison, unit),
        trend: (0,sparkline/* sparkline */.K)(comparison.history ?? []),
        evidence: evidenceSentence(comparison),
    };
}
function displayUnit({ metric, unit }) {
    return metric === 'error-rate' && unit === '1' ? '%' : (0,shorten_middle/* shortenMiddle */.j)(unit, UNIT_LIMIT);
}
function bothSides({ baseline, candidate }, unit) {
    if (baseline !== undefined && candidate !== undefined)
        return (0,format_value/* formatPair */.kI)(baseline, candidate, unit);
    const show = (value) => (value === undefined ? '' : (0,format_value/* formatValue */.Fl)(value, unit));
    return [show(baseline), show(candidate)];
}
function changeOf({ baseline, candidate, change }, unit) {
    if (change !== undefined)
        return (0,format_change/* formatChange */.eD)(change);
    if (baseline === undefined || candidate === undefined)
        return '';
    return (0,format_value/* formatDifference */.jR)(candidate - baseline, unit);
}
function intervalOf({ interval, scale }, unit) {
    if (interval === undefined || !interval.every(Number.isFinite))
        return '';
    return scale === 'difference' ? (0,format_change/* formatDifferenceInterval */.ET)(interval, unit) : (0,format_change/* formatChangeInterval */.LE)(interval);
}
function mdeOf({ mde, scale }, unit) {
    if (mde === undefined || !Number.isFinite(mde))
        return '';
    return scale === 'difference' ? (0,format_value/* formatValue */.Fl)(mde, unit) : (0,format_change/* formatShare */.T1)(mde);
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

/***/ 22300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ fitBlocks)
});

;// CONCATENATED MODULE: ./lib/reports/shared/markdown-block.js
function renderBlock(block, elsewhere) {
    if (block.kind === 'text')
        return block.text;
    const lines = [
        row(block.columns.map(({ title }) => title)),
        row(block.columns.map(({ align }) => DASHES[align])),
    ];
    lines.push(...block.rows.map(row));
    if (block.omitted > 0)
        lines.push(row(moreRow(block, elsewhere)));
    return [block.before, lines.join('\n'), block.after].filter((part) => part !== '').join('\n\n');
}
const DASHES = { left: ':--', right: '--:' };
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function moreRow({ columns, omitted }, elsewhere) {
    const count = String(omitted).replace(/\B(?=(\d{3})+$)/g, ',');
    return columns.map((_, index) => (index === 0 ? `\u2026 and ${count} more, see ${elsewhere}` : ''));
}

;// CONCATENATED MODULE: ./lib/reports/shared/fit-blocks.js

const SEPARATOR = '\n\n';
const NOTE_ROOM = 400;
function fitBlocks(blocks, options) {
    const sizes = blocks.map((block) => sizeOf(block, options));
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    const { kept, leftOut } = whole <= options.limit ? { kept: blocks, leftOut: [] } : leave(blocks, sizes, options);
    const texts = kept.map((block) => renderBlock(block, options.elsewhere));
    if (leftOut.length > 0)
        texts.push(noteOf(leftOut, options));
    return `${texts.join(SEPARATOR)}\n`;
}
function leave(blocks, sizes, options) {
    const remaining = [...blocks];
    const leftOut = [];
    let excess = sizes.reduce((sum, size) => sum + size, 0) - (options.limit - NOTE_ROOM);
    for (const index of leavingOrder(blocks)) {
        if (excess <= 0)
            break;
        const block = blocks[index];
        const shorter = block.kind === 'table' ? trimTable(block, excess, options) : undefined;
        remaining[index] = shorter;
        excess -= sizes[index] - (shorter === undefined ? 0 : sizeOf(shorter, options));
        if (shorter === undefined)
            leftOut.push(block.name);
    }
    return { kept: remaining.filter((block) => block !== undefined), leftOut };
}
function sizeOf(block, { size, elsewhere }) {
    return size(renderBlock(block, elsewhere)) + size(SEPARATOR);
}
function leavingOrder(blocks) {
    const rank = (index) => blocks[index].keep;
    return blocks
        .map((_, index) => index)
        .filter((index) => blocks[index].keep !== 'always')
        .sort((first, second) => rank(first) - rank(second) || second - first);
}
function trimTable(block, excess, { size, elsewhere }) {
    let missing = excess + size(elsewhere) + 60;
    let rows = block.rows.length;
    while (missing > 0 && rows > 0) {
        rows -= 1;
        missing -= size(block.rows[rows].join(' | ')) + 5;
    }
    if (rows === 0)
        return undefined;
    return { ...block, rows: block.rows.slice(0, rows), omitted: block.omitted + block.rows.length - rows };
}
function noteOf(leftOut, { elsewhere }) {
    return `_Left out for length: ${leftOut.join(', ')}. See ${elsewhere}._`;
}


/***/ }),

/***/ 95627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ historyLists)
/* harmony export */ });
/* harmony import */ var _benchmark_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84341);
/* harmony import */ var _level_change_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85156);


function historyLists({ levelChanges = [], drifts = [], comparisons }) {
    const label = (0,_benchmark_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelStyle */ .c)([...comparisons, ...levelChanges, ...drifts]);
    const steps = levelChanges.map((change) => {
        const { range, ...words } = (0,_level_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .levelChangeWords */ ._)(change, label);
        return { ...words, where: `level changed at ${range}` };
    });
    const since = drifts.map((drift) => ({
        ...(0,_level_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .driftWords */ .t)(drift, label),
        where: `drifted since ${drift.reference.name}`,
    }));
    return [
        {
            title: 'New steps of the history',
            meaning: 'Lasting changes of level, known now that several runs followed them. They never fail a job.',
            entries: steps,
        },
        {
            title: 'Drift since the reference',
            meaning: 'The level of today beside that of the reference, in however many steps. It never fails a job.',
            entries: since,
        },
    ].filter(({ entries }) => entries.length > 0);
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

/***/ 11954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ markdownSections)
});

// EXTERNAL MODULE: ./lib/core/units/format-change.js
var format_change = __webpack_require__(16673);
// EXTERNAL MODULE: ./lib/reports/shared/benchmark-label.js
var benchmark_label = __webpack_require__(84341);
// EXTERNAL MODULE: ./lib/reports/shared/budget-words.js
var budget_words = __webpack_require__(93236);
// EXTERNAL MODULE: ./lib/reports/shared/code-fence.js
var code_fence = __webpack_require__(58532);
// EXTERNAL MODULE: ./lib/reports/shared/shorten-middle.js
var shorten_middle = __webpack_require__(47096);
// EXTERNAL MODULE: ./lib/reports/shared/visible-text.js
var visible_text = __webpack_require__(67827);
;// CONCATENATED MODULE: ./lib/reports/shared/escape-markdown-cell.js


const ACTIVE = /[&<>|`\\*[\]~$]/g;
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const BLOCK_START = /^(?:[-+=#]|\d{1,9}(?=[.)](?:\s|$)))/;
const JOINER = '&#8205;';
function escapeMarkdownCell(text) {
    return (0,visible_text/* visibleText */.Q)(text)
        .trim()
        .replace(ACTIVE, entity)
        .replace(UNDERSCORE, '&#95;')
        .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}${JOINER}` : entity(start)))
        .replace(/@/g, `@${JOINER}`)
        .replace(/(?<!&)#(?=\d)/g, `#${JOINER}`)
        .replace(/:\/\//g, `:${JOINER}//`)
        .replace(/\b(www)\./gi, `$1${JOINER}.`);
}
function codeMarkdownCell(name) {
    const shown = escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)((0,visible_text/* visibleText */.Q)(name)));
    return `<code>${shown === '' ? '(no name)' : shown}</code>`;
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}

// EXTERNAL MODULE: ./lib/reports/shared/outcome-mark.js
var outcome_mark = __webpack_require__(94707);
// EXTERNAL MODULE: ./lib/reports/shared/plural.js
var plural = __webpack_require__(57043);
// EXTERNAL MODULE: ./lib/reports/shared/provenance.js
var provenance = __webpack_require__(91630);
// EXTERNAL MODULE: ./lib/reports/shared/row-warnings.js
var row_warnings = __webpack_require__(18071);
// EXTERNAL MODULE: ./lib/reports/shared/stage-words.js
var stage_words = __webpack_require__(81299);
;// CONCATENATED MODULE: ./lib/reports/shared/closing-blocks.js








const COMMAND_LIMIT = 4000;
const TEXT_LIMIT = 400;
function closingBlocks(report, options) {
    const provenance = {
        kind: 'text',
        name: 'provenance',
        keep: 'always',
        text: provenanceText(report),
    };
    return [...warningBlocks(report, options), provenance, methodBlock(report, options.keepWarnings)];
}
function provenanceText(report) {
    const lines = [
        `**Candidate** ${sideText(report.candidate)}`,
        `**Baseline** ${sideText(report.baseline)}`,
        `**Counted** ${(0,provenance/* accountingSentence */.Fc)(report)}`,
        ...(0,stage_words/* givenUpLines */.WJ)(report).map((line) => `**Given up** ${escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(line, TEXT_LIMIT))}`),
        ...((0,outcome_mark/* outcomeTone */.FL)(report) === 'pass' ? [] : (0,provenance/* caveats */.oW)(report)),
    ];
    return lines.join('<br>\n');
}
function methodBlock(report, keep) {
    const version = `Noisegate ${escapeMarkdownCell(report.tool.version)}, compare: ${report.compare}, seed ${report.seed}`;
    const notes = (0,outcome_mark/* outcomeTone */.FL)(report) === 'pass' ? [...(0,provenance/* caveats */.oW)(report), version] : [version];
    const plans = (report.plans ?? []).map((plan) => escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)((0,stage_words/* planLine */.od)(plan), TEXT_LIMIT)));
    notes.push(...plans);
    const parts = [notes.join('<br>\n'), ...commandParts(report)];
    const text = `<details><summary>How this was measured</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
    return { kind: 'text', name: 'method and command', keep, text };
}
function commandParts({ reproduce }) {
    if (reproduce === undefined || reproduce === '')
        return [];
    if (reproduce.length > COMMAND_LIMIT)
        return ['The command to repeat it is too long to show; the JSON report has it.'];
    return ['To repeat it locally:', (0,code_fence/* codeFence */.d)(reproduce, 'sh')];
}
function sideText(side) {
    const { commit, details } = (0,provenance/* sideWords */.H)(side);
    const parts = details.map((detail) => escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(detail, TEXT_LIMIT / 2)));
    const all = commit === undefined ? parts : [codeMarkdownCell(commit), ...parts];
    return all.length === 0 ? 'unknown' : all.join(', ');
}
function warningBlocks(report, { keepWarnings, listLimit }) {
    const warnings = (0,row_warnings/* warningLines */._)(report);
    if (warnings.length === 0)
        return [];
    const lines = warnings
        .slice(0, listLimit)
        .map((line) => `- ${escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(line, TEXT_LIMIT))}`);
    if (warnings.length > listLimit)
        lines.push(`- \u2026 and ${(0,plural/* groupDigits */.K)(warnings.length - listLimit)} more`);
    const title = `\u26a0\ufe0f ${(0,plural/* plural */.L)(warnings.length, 'warning')}`;
    const text = `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`;
    return [{ kind: 'text', name: (0,plural/* plural */.L)(warnings.length, 'warning'), keep: keepWarnings, text }];
}

// EXTERNAL MODULE: ./lib/reports/shared/history-lines.js
var history_lines = __webpack_require__(95627);
;// CONCATENATED MODULE: ./lib/reports/shared/history-blocks.js




const METRIC_LIMIT = 40;
function historyBlocks(report, { keep, listLimit }) {
    return (0,history_lines/* historyLists */.U)(report).map(({ title, meaning, entries }) => {
        const lines = entries.slice(0, listLimit).map(entryLine);
        const more = entries.length - lines.length;
        if (more > 0)
            lines.push(`- \u2026 and ${(0,plural/* groupDigits */.K)(more)} more`);
        const heading = `#### ${title} (${(0,plural/* groupDigits */.K)(entries.length)})`;
        const text = [heading, meaning, lines.join('\n')].join('\n\n');
        return { kind: 'text', name: title.toLowerCase(), keep, text };
    });
}
function entryLine({ name, metric, where, what, evidence }) {
    const series = `${codeMarkdownCell(name)} ${escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(metric, METRIC_LIMIT))}`;
    return `- ${series}: ${escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(where, 120))}: **${what}** (${evidence})`;
}

// EXTERNAL MODULE: ./lib/reports/shared/comparison-cells.js + 1 modules
var comparison_cells = __webpack_require__(95776);
;// CONCATENATED MODULE: ./lib/reports/shared/markdown-table.js




const LEFT = (title) => ({ title, align: 'left' });
const RIGHT = (title) => ({ title, align: 'right' });
const COLUMNS = [
    LEFT('Benchmark and metric'),
    RIGHT('Baseline'),
    RIGHT('Candidate'),
    RIGHT('Change'),
    RIGHT('MDE'),
    LEFT('Evidence'),
];
function fullTable(table) {
    return build(table, (comparison) => {
        const cells = (0,comparison_cells/* comparisonCells */.R)(comparison);
        const change = cells.change === '' ? '' : `**${nowrap(cells.change)}**`;
        return [
            identity(comparison, table.label),
            nowrap(value(cells.baseline)),
            nowrap(value(cells.candidate)),
            stacked(change, nowrap(value(cells.interval))),
            nowrap(value(cells.mde)),
            stacked(cells.trend, evidence(cells.evidence)),
        ];
    });
}
function shortTable(table) {
    return build(table, (comparison) => {
        const cells = (0,comparison_cells/* comparisonCells */.R)(comparison);
        const numbers = [cells.baseline, cells.candidate, cells.change, cells.mde].map((text) => nowrap(value(text)));
        return [identity(comparison, table.label), ...numbers, evidence(cells.evidence)];
    });
}
function build(table, cellsOf) {
    const shown = table.comparisons.slice(0, table.rowLimit);
    const rows = shown.map(cellsOf);
    const used = COLUMNS.map((_, index) => rows.some((row) => row[index] !== ''));
    return {
        kind: 'table',
        name: table.name,
        keep: table.keep,
        before: table.before,
        after: table.after ?? '',
        columns: COLUMNS.filter((_, index) => used[index]),
        rows: rows.map((row) => row.filter((_, index) => used[index])),
        omitted: table.comparisons.length - shown.length,
    };
}
function identity(comparison, label) {
    const metric = escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(comparison.metric, 60));
    const direction = comparison.direction === 'higher' ? ' (higher is better)' : '';
    return stacked(codeMarkdownCell((0,benchmark_label/* benchmarkLabel */.k)(comparison, label)), metric + direction);
}
function stacked(upper, lower) {
    return [upper, lower].filter((text) => text !== '').join('<br>');
}
function value(text) {
    return escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(text, 160));
}
function evidence(text) {
    return value(text).replace(/\bp (=|&#60;) (?=\d)/g, 'p&nbsp;$1&nbsp;');
}
function nowrap(text) {
    return text.replace(/(?<=[\d)%x]) (?=\S)/g, '&nbsp;');
}

// EXTERNAL MODULE: ./lib/reports/shared/quiet-words.js
var quiet_words = __webpack_require__(16809);
// EXTERNAL MODULE: ./lib/core/units/format-value.js + 1 modules
var format_value = __webpack_require__(75855);
// EXTERNAL MODULE: ./lib/reports/shared/ratio-strip.js
var ratio_strip = __webpack_require__(40205);
;// CONCATENATED MODULE: ./lib/reports/shared/rounds-block.js







function roundsBlocks(groups, options) {
    const rows = [...groups.regressions, ...groups.inconclusive, ...groups.ungatedRegressions].flatMap((row) => {
        const strip = (0,ratio_strip/* ratioStrip */.c)(row);
        return strip === undefined
            ? []
            : [[nameOf(row, options.label), strip.bars, `\u2588 = +${strip.top}`, modesOf(row)]];
    });
    if (rows.length === 0)
        return [];
    const hasModes = rows.some((cells) => cells[3] !== '');
    const left = (title) => ({ title, align: 'left' });
    const columns = [left('Benchmark and metric'), left('Rounds'), left('Scale'), left('Modes')];
    return [
        {
            kind: 'table',
            name: 'rounds',
            keep: options.keep,
            before: `<details><summary>Round by round (${(0,plural/* plural */.L)(rows.length, 'row')})</summary>\n\n${ratio_strip/* STRIP_LEGEND */.T}`,
            after: '</details>',
            columns: hasModes ? columns : columns.slice(0, 3),
            rows: rows.slice(0, options.rowLimit).map((cells) => (hasModes ? cells : cells.slice(0, 3))),
            omitted: Math.max(0, rows.length - options.rowLimit),
        },
    ];
}
function nameOf(row, label) {
    return `${codeMarkdownCell((0,benchmark_label/* benchmarkLabel */.k)(row, label))}<br>${escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(row.metric, 60))}`;
}
function modesOf(row) {
    const unit = (0,comparison_cells/* displayUnit */.H)(row);
    const show = (value) => (value === undefined ? '\u2013' : (0,format_value/* formatValue */.Fl)(value, unit));
    return (row.modes ?? [])
        .map(({ share, baseline, candidate }) => {
        const text = `${Math.round(share * 100)} %: ${show(baseline)} to ${show(candidate)}`;
        return escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(text, 80));
    })
        .join('<br>');
}

// EXTERNAL MODULE: ./lib/reports/shared/row-groups.js
var row_groups = __webpack_require__(83466);
// EXTERNAL MODULE: ./lib/reports/shared/shift-evidence.js
var shift_evidence = __webpack_require__(3963);
;// CONCATENATED MODULE: ./lib/reports/shared/markdown-sections.js















const KEEP = {
    unchanged: 1,
    fresh: 2,
    rounds: 2.5,
    advisory: 3,
    history: 3.5,
    improvements: 4,
    warnings: 5,
    inconclusive: 6,
    ungated: 7,
    shift: 8,
    missing: 9,
    budgets: 10,
    failures: 11,
    regressions: 12,
};
const markdown_sections_TEXT_LIMIT = 400;
const FAILURE_LIMIT = 1500;
function markdownSections(report, options) {
    const groups = (0,row_groups/* groupRows */.f)(report);
    const label = (0,benchmark_label/* labelStyle */.c)([...report.comparisons, ...report.budgets]);
    return [
        headingBlock(report, options),
        ...failureBlocks(report, options),
        ...slowerSuiteBlocks(report),
        ...changeBlocks(groups, options, label),
        ...budgetBlocks(report, options, label),
        ...missingBlocks(groups, options, label),
        ...shiftBlocks(report),
        ...doubtBlocks(groups, options, label),
        ...historyBlocks(report, { keep: KEEP.history, listLimit: options.listLimit }),
        ...roundsBlocks(groups, { keep: KEEP.rounds, rowLimit: options.foldLimit, label }),
        ...foldBlocks(groups, options, label),
        ...closingBlocks(report, { keepWarnings: KEEP.warnings, listLimit: options.listLimit }),
    ];
}
function headingBlock(report, { previousOutcome }) {
    const id = escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(report.id, 60));
    const headline = escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(report.headline, markdown_sections_TEXT_LIMIT));
    const heading = `### ${outcome_mark/* MARKS */.j7[(0,outcome_mark/* outcomeTone */.FL)(report)]} ${id}: ${headline}`;
    const wasRed = previousOutcome === 'fail' || previousOutcome === 'error';
    const turned = wasRed && report.outcome === 'pass' ? '\n\nThis was red for an earlier commit and is green now.' : '';
    return { kind: 'text', name: 'heading', keep: 'always', text: heading + turned };
}
function failureBlocks({ failures }, { listLimit }) {
    if (failures.length === 0)
        return [];
    const what = {
        measurement: 'could not be measured',
        store: 'has no readable baseline',
        'nothing-compared': 'was compared with nothing',
    };
    const texts = failures
        .slice(0, listLimit)
        .map(({ suite, kind, message }) => `${codeMarkdownCell(suite)} ${what[kind]}:\n\n${(0,code_fence/* codeFence */.d)((0,shorten_middle/* shortenMiddle */.j)(message, FAILURE_LIMIT), 'text')}`);
    const more = failures.length > listLimit ? [`\u2026 and ${(0,plural/* groupDigits */.K)(failures.length - listLimit)} more`] : [];
    const text = ['#### Failed suites', ...texts, ...more].join('\n\n');
    return [{ kind: 'text', name: 'failed suites', keep: KEEP.failures, text }];
}
function changeBlocks(groups, { rowLimit }, label) {
    const blocks = [];
    const shared = { rowLimit, label };
    if (groups.regressions.length > 0) {
        const before = `#### Regressions (${(0,plural/* groupDigits */.K)(groups.regressions.length)})`;
        blocks.push(fullTable({
            ...shared,
            name: 'regressions',
            keep: KEEP.regressions,
            before,
            comparisons: groups.regressions,
        }));
    }
    if (groups.ungatedRegressions.length > 0) {
        const before = `#### Worse, but not gated (${(0,plural/* groupDigits */.K)(groups.ungatedRegressions.length)})`;
        const comparisons = groups.ungatedRegressions;
        blocks.push(fullTable({ ...shared, name: 'rows that do not gate', keep: KEEP.ungated, before, comparisons }));
    }
    return blocks;
}
function budgetBlocks({ budgets }, { rowLimit }, label) {
    const broken = budgets.filter((budget) => budget.broken);
    if (broken.length === 0)
        return [];
    const table = {
        kind: 'table',
        name: 'broken budgets',
        keep: KEEP.budgets,
        before: `#### Broken budgets (${(0,plural/* groupDigits */.K)(broken.length)} of ${(0,plural/* groupDigits */.K)(budgets.length)})`,
        after: '',
        columns: [
            ...[
                { title: 'Benchmark', align: 'left' },
                { title: 'Metric', align: 'left' },
            ],
            ...[
                { title: 'Budget', align: 'right' },
                { title: 'Value', align: 'right' },
                { title: 'Basis', align: 'left' },
            ],
        ],
        rows: broken.slice(0, rowLimit).map((budget) => {
            const { limit, value, basis } = (0,budget_words/* budgetWords */.h)(budget);
            const texts = [budget.metric, limit, value].map((text) => escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(text, 160)));
            const [metric, shownLimit, shownValue] = texts;
            return [
                codeMarkdownCell((0,benchmark_label/* benchmarkLabel */.k)(budget, label)),
                metric,
                shownLimit,
                `**${shownValue}**`,
                basis,
            ];
        }),
        omitted: Math.max(0, broken.length - rowLimit),
    };
    return [table];
}
function missingBlocks(groups, { rowLimit }, label) {
    const comparisons = groups.missing;
    if (comparisons.length === 0)
        return [];
    const before = `#### Missing (${(0,plural/* groupDigits */.K)(comparisons.length)})\n\nThe baseline has these, the candidate lacks them. If that is meant, name them under \`removed:\` or \`renamed:\` in the configuration.`;
    return [shortTable({ name: 'missing', keep: KEEP.missing, before, comparisons, rowLimit, label })];
}
function slowerSuiteBlocks({ suiteShift }) {
    const slower = (suiteShift ?? []).filter(({ verdict }) => verdict === 'regressed');
    if (slower.length === 0)
        return [];
    const lines = slower.map((shift) => `${shiftLine(shift)}; ${(0,shift_evidence/* shiftEvidence */.s)(shift)}`);
    const text = `#### Whole suites got slower (${(0,plural/* groupDigits */.K)(slower.length)})\n\n${lines.join('\n')}`;
    return [{ kind: 'text', name: 'suites that got slower', keep: KEEP.regressions, text }];
}
function shiftLine({ suite, change, series, share }) {
    const moved = `${Math.round(share * 100)} % of ${(0,plural/* plural */.L)(series, 'series', 'series')}`;
    return `- ${codeMarkdownCell(suite)}: **${(0,format_change/* formatChange */.eD)(change)}** at the median; ${moved} moved together`;
}
function shiftBlocks({ suiteShift }) {
    const machines = (suiteShift ?? []).filter(({ verdict }) => verdict === undefined);
    if (machines.length === 0)
        return [];
    const lines = machines.map(shiftLine);
    const meaning = 'A shift common to a whole suite is more often another machine than the code, so it is no verdict on single benchmarks. Run the job again: on the same code a machine effect goes away.';
    const text = `#### Whole suites moved\n\n${lines.join('\n')}\n\n${meaning}`;
    return [{ kind: 'text', name: 'shifts of whole suites', keep: KEEP.shift, text }];
}
function doubtBlocks(groups, { rowLimit }, label) {
    const blocks = [];
    if (groups.inconclusive.length > 0) {
        const before = `#### Inconclusive (${(0,plural/* groupDigits */.K)(groups.inconclusive.length)})\n\nPerhaps slower; this run cannot tell.`;
        blocks.push(fullTable({
            name: 'inconclusive',
            keep: KEEP.inconclusive,
            before,
            comparisons: groups.inconclusive,
            rowLimit,
            label,
        }));
    }
    if (groups.improvements.length > 0) {
        const before = `#### Improvements (${(0,plural/* groupDigits */.K)(groups.improvements.length)})`;
        blocks.push(fullTable({
            name: 'improvements',
            keep: KEEP.improvements,
            before,
            comparisons: groups.improvements,
            rowLimit,
            label,
        }));
    }
    return blocks;
}
function foldBlocks(groups, { foldLimit }, label) {
    const moved = (0,plural/* plural */.L)(groups.shifted.length, 'row');
    const folds = [
        {
            name: 'rows of shifted suites',
            summary: `${moved} of suites that moved as a whole`,
            comparisons: groups.shifted,
            keep: KEEP.advisory,
        },
        {
            name: 'advisory',
            summary: `${(0,plural/* plural */.L)(groups.advisory.length, 'advisory ratio')}, no test`,
            comparisons: groups.advisory,
            keep: KEEP.advisory,
        },
        {
            name: 'new',
            summary: `${(0,plural/* groupDigits */.K)(groups.fresh.length)} new`,
            comparisons: groups.fresh,
            keep: KEEP.fresh,
        },
        {
            name: 'unchanged',
            summary: (0,quiet_words/* quietWords */.i)(groups),
            comparisons: [...groups.quiet, ...groups.unchanged],
            keep: KEEP.unchanged,
        },
    ];
    return folds
        .filter(({ comparisons }) => comparisons.length > 0)
        .map(({ name, summary, comparisons, keep }) => {
        const before = `<details${name === 'advisory' ? ' open' : ''}><summary>${summary}</summary>`;
        return shortTable({ name, keep, before, after: '</details>', comparisons, rowLimit: foldLimit, label });
    });
}


/***/ }),

/***/ 94707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ outcomeTone),
/* harmony export */   e$: () => (/* binding */ isNoteworthy),
/* harmony export */   j7: () => (/* binding */ MARKS)
/* harmony export */ });
/* harmony import */ var _row_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83466);

const MARKS = {
    pass: '\u2705',
    attention: '\u26a0\ufe0f',
    fail: '\u274c',
    pending: '\u23f3',
};
function outcomeTone(report) {
    if (report.outcome === 'pending')
        return 'pending';
    if (report.outcome !== 'pass')
        return report.exitCode === 0 ? 'attention' : 'fail';
    const groups = (0,_row_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRows */ .f)(report);
    const doubts = [groups.inconclusive, groups.ungatedRegressions, groups.missing, report.suiteShift ?? []];
    const nothingDecided = report.accounting.compared > 0 && report.comparisons.every(({ gated }) => !gated);
    return nothingDecided || doubts.some((rows) => rows.length > 0) ? 'attention' : 'pass';
}
function isNoteworthy(report) {
    return outcomeTone(report) !== 'pass' || report.comparisons.some(({ verdict }) => verdict === 'improved');
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

/***/ 91630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ accountingSentence),
/* harmony export */   H: () => (/* binding */ sideWords),
/* harmony export */   oW: () => (/* binding */ caveats)
/* harmony export */ });
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57043);
/* harmony import */ var _stage_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81299);



const SHA_LENGTH = 12;
function sideWords(side) {
    const stored = side.runs === undefined ? undefined : (0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(side.runs, 'run');
    const from = side.store === undefined ? stored : [stored, `from ${side.store}`].filter(Boolean).join(' ');
    const machine = side.machine === undefined ? undefined : `on ${side.machine}`;
    const details = [side.ref, side.how, machine, from].filter((part) => part !== undefined);
    return side.commit === undefined ? { details } : { commit: side.commit.slice(0, SHA_LENGTH), details };
}
function accountingSentence(report) {
    const { accounting, budgets, recorded } = report;
    const { suitesDeclared, suitesMeasured, measured, compared, missing } = accounting;
    const suites = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(suitesMeasured)} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(suitesDeclared, 'suite')} measured`;
    const fresh = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(accounting.new)} new, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(missing)} missing`;
    const series = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(measured)} series measured, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(compared)} compared, ${fresh}`;
    const held = budgets.filter(({ broken }) => !broken).length;
    const limits = budgets.length === 0 ? '' : `; ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(held)} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(budgets.length, 'budget')} held`;
    const stages = (0,_stage_words_js__WEBPACK_IMPORTED_MODULE_1__/* .stageSentence */ .YR)(report);
    return `${suites}; ${series}${stages === '' ? '' : `; ${stages}`}${limits}${recorded ? '; this run was recorded' : ''}`;
}
function caveats(report) {
    const methods = new Set(report.comparisons.map(({ method }) => method));
    const sentences = [];
    const bounded = report.comparisons.find(({ confidence, interval }) => confidence !== undefined && interval !== undefined);
    const bounds = bounded === undefined ? '' : `; ranges are one-sided ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(bounded.confidence)} bounds`;
    if (report.comparisons.some(({ mde }) => mde !== undefined))
        sentences.push(`MDE is the smallest slowdown that would have been found 8 times in 10${bounds}.`);
    if (methods.has('history-tail'))
        sentences.push('Verdicts by history rest on one run on one machine; rounds of base and head side by side would take the machine out.');
    const shifted = (report.suiteShift ?? []).some(({ verdict, stage }) => verdict === 'regressed' && stage !== 'confirmed');
    if (shifted || report.comparisons.some(isOneMachine))
        sentences.push('Regressions here rest on one machine, base and head side by side; a confirmation job would add a fresh one.');
    if (methods.has('advisory'))
        sentences.push('Advisory rows are ratios without a test: store more runs, or give several files a side, to get evidence.');
    return sentences;
}
function isOneMachine({ verdict, method, stage }) {
    return verdict === 'regressed' && method === 'paired-signed-rank' && stage !== 'confirmed';
}


/***/ }),

/***/ 16809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ quietWords)
/* harmony export */ });
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57043);


function quietWords({ quiet, unchanged }) {
    const counts = [];
    if (unchanged.length > 0)
        counts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(unchanged.length)} unchanged`);
    if (quiet.length > 0)
        counts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(quiet.length)} without a sign of a slowdown`);
    const screened = [...quiet, ...unchanged].filter(({ stage }) => stage === 'screened').length;
    if (screened > 0 && screened < quiet.length + unchanged.length)
        counts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(screened)} of these only screened`);
    const detectable = [...quiet, ...unchanged].flatMap(({ mde, scale }) => mde === undefined || scale === 'difference' ? [] : [mde]);
    if (detectable.length === 0)
        return counts.join(', ');
    const worst = detectable.reduce((largest, mde) => Math.max(largest, mde), 0);
    return `${counts.join(', ')}; a slowdown of ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(worst)} in any of them would probably have been found`;
}


/***/ }),

/***/ 40205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ STRIP_LEGEND),
/* harmony export */   c: () => (/* binding */ ratioStrip)
/* harmony export */ });
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _core_units_format_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75855);
/* harmony import */ var _comparison_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95776);



const BARS = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2588'];
const STEPS = 3;
const MOST_BARS = 40;
const STRIP_LEGEND = `One bar a round of base and head side by side, in order of measurement: ${BARS[STEPS]} is no change, taller is a larger value.`;
function ratioStrip(comparison) {
    const ratios = (comparison.ratios ?? []).filter(Number.isFinite);
    if (ratios.length < 2)
        return undefined;
    const least = comparison.scale === 'difference' ? (comparison.floor ?? 0) : comparison.threshold;
    const size = ratios.reduce((largest, ratio) => Math.max(largest, Math.abs(ratio)), least);
    if (!(size > 0))
        return undefined;
    const step = (ratio) => Math.sign(ratio) * Math.round((Math.abs(ratio) / size) * STEPS);
    const bar = (ratio) => BARS[STEPS + step(ratio)];
    const top = comparison.scale === 'difference' ? (0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(size, (0,_comparison_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .displayUnit */ .H)(comparison)) : (0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(size);
    return { bars: ratios.slice(-MOST_BARS).map(bar).join(''), top };
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


/***/ }),

/***/ 18071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ warningLines)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57043);


function warningLines(report) {
    const own = report.warnings.map(sentence);
    const ofRows = new Map();
    for (const comparison of report.comparisons) {
        for (const warning of comparison.warnings) {
            const text = sentence(warning);
            const known = ofRows.get(text);
            if (known === undefined)
                ofRows.set(text, { first: comparison.benchmark, count: 1 });
            else
                known.count += 1;
        }
    }
    const shared = Array.from(ofRows, ([text, { first, count }]) => count === 1 ? `${first}: ${text}` : `${first} and ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count - 1, 'other')}: ${text}`);
    return [...new Set(own), ...shared];
}
function sentence(warning) {
    const position = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPosition */ .L)(warning);
    return position === '' ? warning.message : `${position}: ${warning.message}`;
}


/***/ }),

/***/ 3963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ shiftEvidence)
/* harmony export */ });
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57043);


function shiftEvidence({ rounds, pValue, stage }) {
    const parts = [rounds === undefined ? 'paired' : `paired, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(rounds, 'round')}`];
    if (pValue !== undefined)
        parts.push((0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(pValue));
    if (stage === 'confirmed')
        parts.push('confirmed on a fresh machine');
    return parts.join(', ');
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

/***/ 81299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ givenUpLines),
/* harmony export */   YR: () => (/* binding */ stageSentence),
/* harmony export */   od: () => (/* binding */ planLine)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57043);

function stageSentence({ comparisons }) {
    const screened = comparisons.filter(({ stage, suspect }) => stage === 'screened' || suspect === true);
    if (screened.length === 0)
        return '';
    const count = (of) => screened.filter(({ stage }) => stage === of).length;
    const confirmed = count('confirmed');
    const again = count('remeasured') + confirmed;
    const first = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(screened.length, 'series', 'series')} screened`;
    const suspects = again === 0 ? 'none had to be measured again' : `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K)(again)} measured again`;
    const fresh = confirmed === 0 ? '' : `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K)(confirmed)} of these on a fresh machine`;
    return `${first}, ${suspects}${fresh}`;
}
const PURPOSE = {
    screened: 'to screen',
    remeasured: 'to measure suspects again',
    confirmed: 'to confirm on a fresh machine',
};
function planLine({ suite, stage, planned, rounds, crashed, seed }) {
    const purpose = stage === undefined ? '' : ` ${PURPOSE[stage]}`;
    const lost = crashed === 0 ? '' : `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(crashed, 'round')} lost to a crash`;
    return `suite ${suite}: ${rounds} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(planned, 'paired round')}${purpose}${lost}, order from seed ${seed}`;
}
function givenUpLines({ plans = [] }) {
    return plans.flatMap(({ suite, gaveUp }) => gaveUp.map((what) => `suite ${suite}: ${what}`));
}


/***/ }),

/***/ 71849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ textTable)
});

;// CONCATENATED MODULE: ./lib/reports/shared/display-width.js
const ZERO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u;
const DOUBLE_WIDTH = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
function displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (ZERO_WIDTH.test(character))
            continue;
        width += DOUBLE_WIDTH.test(character) ? 2 : 1;
    }
    return width;
}
function padTo(text, width, align) {
    const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return align === 'left' ? text + blanks : blanks + text;
}

;// CONCATENATED MODULE: ./lib/reports/shared/text-table.js

function textTable(columns, rows, paint = (text) => text) {
    const used = columns
        .map((column, index) => ({ ...column, index }))
        .filter(({ index }) => rows.some((row) => row[index] !== ''));
    const widths = used.map(({ title, index }) => rows.reduce((widest, row) => Math.max(widest, displayWidth(row[index])), displayWidth(title)));
    const line = (cellOf) => used
        .map((column, at) => {
        const isLast = at === used.length - 1 && column.align === 'left';
        const cell = cellOf(column);
        return paint(isLast ? cell : padTo(cell, widths[at], column.align), column.title);
    })
        .join('  ')
        .trimEnd();
    return [line(({ title }) => title), ...rows.map((row) => line(({ index }) => row[index]))];
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


/***/ })

};

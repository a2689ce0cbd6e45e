export const id = 5461;
export const ids = [5461];
export const modules = {

/***/ 42744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ diagnosisText)
/* harmony export */ });
/* harmony import */ var _core_model_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64000);
/* harmony import */ var _reports_profile_page_diagnosis_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67196);
/* harmony import */ var _profile_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85200);



function diagnosisText(diagnosis) {
    const lines = (0,_core_model_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .tellingFindings */ .c)(diagnosis).flatMap(findingLines);
    return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}
function findingLines({ kind, what, numbers, next, missing = [] }) {
    return [
        `${(0,_core_model_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .findingTitle */ .A)(kind)}: ${(0,_profile_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nameText */ .fh)(what)}`,
        ...numbers.map((number) => `  ${(0,_reports_profile_page_diagnosis_section_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$)(number)}`),
        ...(missing.length === 0 ? [] : [`  missing: ${missing.join(', ')}`]),
        `  next: ${next}`,
    ];
}


/***/ }),

/***/ 25598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ expandPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73382);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);




async function expandPaths(patterns, cwd) {
    const paths = [];
    for (const pattern of patterns) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern)) || !(0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .isDynamicPattern */ .ey)(pattern)) {
            paths.push(pattern);
            continue;
        }
        const found = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__.glob)(pattern, { cwd, onlyFiles: false, expandDirectories: false });
        if (found.length === 0)
            throw matchesNothing(pattern);
        paths.push(...found.sort());
    }
    return paths;
}
function matchesNothing(pattern) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
        kind: 'usage',
        what: `${JSON.stringify(pattern)} matches no file`,
        remedy: 'Check the pattern; quote it so that the shell does not expand it elsewhere',
    });
}


/***/ }),

/***/ 62795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wq: () => (/* binding */ MOST_ROWS),
  bk: () => (/* binding */ comparisonPage),
  ep: () => (/* binding */ frameIndexes)
});

// EXTERNAL MODULE: ./lib/profiles/frame.js
var profiles_frame = __webpack_require__(60283);
// EXTERNAL MODULE: ./lib/core/model/diagnosis.js
var model_diagnosis = __webpack_require__(64000);
// EXTERNAL MODULE: ./lib/core/units/format-change.js
var format_change = __webpack_require__(16673);
// EXTERNAL MODULE: ./lib/core/units/format-value.js + 1 modules
var format_value = __webpack_require__(75855);
// EXTERNAL MODULE: ./lib/reports/shared/shorten-middle.js
var shorten_middle = __webpack_require__(47096);
// EXTERNAL MODULE: ./lib/app/profile-text.js
var profile_text = __webpack_require__(85200);
;// CONCATENATED MODULE: ./lib/app/profile-page/difference-words.js





function differenceHeadline(difference, diagnosis) {
    const kind = diagnosis?.bottleneck.kind;
    const bound = kind === undefined || kind === 'undecided' ? '' : `; ${(0,model_diagnosis/* findingTitle */.A)(kind)}`;
    return `${changeWords(difference)}${bound}`;
}
function changeWords(difference) {
    const { functions, quantity } = difference;
    const grown = functions.filter(({ verdict }) => verdict === 'grew');
    const [first] = grown;
    if (first !== undefined) {
        const others = grown.length === 1 ? '' : `, and ${grown.length - 1} more grew`;
        return `${shareWords(first, quantity)}: ${partWords(first, difference)}${others}`;
    }
    const shrunk = functions.find(({ verdict }) => verdict === 'shrank');
    if (shrunk !== undefined)
        return `Nothing grew beyond noise; ${shareWords(shrunk, quantity)}`;
    const largest = functions[0];
    if (largest === undefined || largest.verdict !== 'untested')
        return 'No function changed beyond noise';
    return `Largest change, not tested: ${shareWords(largest, quantity)}`;
}
function shareWords({ frame, presence, self, total }, quantity) {
    const { baseline, candidate } = (self ?? total).share;
    const name = (0,shorten_middle/* shortenMiddle */.j)(frame.name);
    if (presence === 'new')
        return `${name} is new and takes ${(0,profile_text/* shareText */.Lu)(candidate)} of ${quantity}`;
    if (presence === 'vanished')
        return `${name} is gone, ${(0,profile_text/* shareText */.Lu)(baseline)} of ${quantity} before`;
    return `${name} takes ${(0,profile_text/* shareText */.Lu)(candidate)} of ${quantity}, ${(0,profile_text/* shareText */.Lu)(baseline)} before`;
}
function partWords({ points, explains }, { change }) {
    if (explains === undefined || change <= 0)
        return `${points.toFixed(1)} points more`;
    const [part, whole] = [points.toFixed(1), (100 * change).toFixed(1)];
    return explains > 1
        ? `${part} points more, where the whole grew by ${whole}`
        : `${part} of ${whole} points of the increase`;
}
function differenceFacts({ unit, quantity, baseline, candidate, change, basis, alpha, functions, }) {
    const [from, to] = (0,format_value/* formatPair */.kI)(baseline.total, candidate.total, unit === 'samples' ? '1' : unit);
    const suffix = unit === 'samples' ? ' samples' : '';
    const per = { round: 'a round', work: 'a unit of work', measured: 'an iteration, as measured' }[basis.kind];
    const isTested = functions.some(({ verdict }) => verdict !== 'untested');
    return [
        `${quantity}: ${from} \u2192 ${to}${suffix} for ${per} (${(0,format_change/* formatChange */.eD)(change)}), ${baseline.rounds} and ${candidate.rounds} rounds profiled`,
        ...(isTested
            ? [
                `Verdicts hold for all functions at once: the same program profiled twice has any of them named with a chance of ${(0,profile_text/* shareText */.Lu)(alpha)}`,
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/app/profile-page/page-graph.js
var page_graph = __webpack_require__(91629);
;// CONCATENATED MODULE: ./lib/app/profile-page/comparison-page.js



const MOST_ROWS = 200;
function comparisonPage({ difference, tree, scales }, { diagnosis } = {}) {
    const { functions, warnings, unit, quantity } = difference;
    const graph = tree === undefined ? undefined : (0,page_graph/* jointGraph */.H)(tree, scales, verdictsOf(difference));
    const frames = frameIndexes(graph);
    const shown = functions.slice(0, MOST_ROWS);
    return {
        title: `Why did it change: ${quantity}`,
        headline: differenceHeadline(difference, diagnosis),
        facts: differenceFacts(difference),
        kind: 'comparison',
        unit,
        functions: shown.map((change) => pageFunction(change, frames, difference)),
        hidden: functions.length - shown.length,
        ...(graph === undefined ? {} : { graph }),
        ...(diagnosis === undefined ? {} : { diagnosis }),
        warnings,
    };
}
function verdictsOf({ functions }) {
    return new Map(functions.map(({ frame, verdict }) => [(0,profiles_frame/* frameIdentity */.m)(frame), verdict]));
}
function frameIndexes(graph) {
    const indexes = new Map();
    for (const [index, { name, location }] of (graph?.frames ?? []).entries()) {
        const key = `${name}\n${location}`;
        if (!indexes.has(key))
            indexes.set(key, index);
    }
    return indexes;
}
function pageFunction(change, frames, { baseline }) {
    const { frame, self, total, verdict, presence, points, explains } = change;
    const location = (0,profiles_frame/* frameLocation */.N)(frame);
    const index = frames.get(`${frame.name}\n${location}`);
    const interval = (self ?? total)?.interval;
    const inPoints = (bound) => (100 * bound) / baseline.total;
    return {
        name: frame.name,
        location,
        ...(index === undefined ? {} : { frame: index }),
        ...(self === undefined ? {} : { self: costsOf(self) }),
        ...(total === undefined ? {} : { total: costsOf(total) }),
        change: {
            ...{ verdict, presence, points },
            ...(interval === undefined ? {} : { interval: [inPoints(interval[0]), inPoints(interval[1])] }),
            ...(explains === undefined ? {} : { explains }),
        },
    };
}
function costsOf({ cost, share }) {
    return {
        candidate: { cost: cost.candidate, share: share.candidate },
        baseline: { cost: cost.baseline, share: share.baseline },
    };
}


/***/ }),

/***/ 91629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ singleGraph),
/* harmony export */   H: () => (/* binding */ jointGraph)
/* harmony export */ });
/* harmony import */ var _core_stats_center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57854);
/* harmony import */ var _profiles_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60283);
/* harmony import */ var _profiles_stacks_stack_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5447);



const LEAST_SHARE = 0.0003;
const MOST_NODES = 20_000;
const MOST_DEPTH = 500;
function singleGraph(tree) {
    const candidate = { self: tree.self, total: (0,_profiles_stacks_stack_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .subtreeTotals */ .y)(tree) };
    return drawn(tree, { candidate }, new Map());
}
function jointGraph(tree, scales, verdicts) {
    const weigh = (side) => {
        const self = Float64Array.from(tree.parents, (_, node) => (0,_core_stats_center_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(tree[side].map((weights, round) => weights[node] * scales[side].cost[round])));
        return { self, total: (0,_profiles_stacks_stack_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .subtreeTotals */ .y)({ ...tree, self }) };
    };
    return drawn(tree, { candidate: weigh('candidate'), baseline: weigh('baseline') }, verdicts);
}
function drawn(tree, sides, verdicts) {
    const kept = keptNodes(tree, sides);
    const places = new Map(kept.map((node, index) => [node, index]));
    const frames = [...new Set(kept.map((node) => tree.nodeFrames[node]))].filter((frame) => frame >= 0);
    const frameIds = new Map(frames.map((frame, index) => [frame, index]));
    const pick = (weights) => ({
        self: kept.map((node) => rounded(weights.self[node])),
        total: kept.map((node) => rounded(weights.total[node])),
    });
    return {
        frames: frames.map((frame) => {
            const shown = tree.frames[frame];
            const verdict = verdicts.get((0,_profiles_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frameIdentity */ .m)(shown));
            const place = { name: shown.name, location: (0,_profiles_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frameLocation */ .N)(shown) };
            return verdict === undefined ? place : { ...place, verdict };
        }),
        parents: kept.map((node) => places.get(tree.parents[node])),
        nodeFrames: kept.map((node) => frameIds.get(tree.nodeFrames[node]) ?? -1),
        candidate: pick(sides.candidate),
        ...(sides.baseline === undefined ? {} : { baseline: pick(sides.baseline) }),
        omitted: tree.parents.length - kept.length,
    };
}
function keptNodes({ parents }, { candidate, baseline = candidate }) {
    const share = ({ total }, node) => (total[0] === 0 ? 0 : total[node] / total[0]);
    const width = (node) => Math.max(share(candidate, node), share(baseline, node));
    const depths = new Int32Array(parents.length);
    const wide = [0];
    for (let node = 1; node < parents.length; node++) {
        depths[node] = depths[parents[node]] + 1;
        if (depths[node] <= MOST_DEPTH && width(node) >= LEAST_SHARE)
            wide.push(node);
    }
    if (wide.length <= MOST_NODES)
        return wide;
    const least = wide.map(width).sort((first, second) => second - first)[MOST_NODES];
    return wide.filter((node) => node === 0 || width(node) > least);
}
function rounded(value) {
    return Number(value.toPrecision(6));
}


/***/ }),

/***/ 26370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ writePage)
});

// EXTERNAL MODULE: ./lib/reports/profile-page/diagnosis-section.js
var diagnosis_section = __webpack_require__(67196);
// EXTERNAL MODULE: ./lib/reports/shared/shorten-middle.js
var shorten_middle = __webpack_require__(47096);
// EXTERNAL MODULE: ./lib/reports/shared/visible-text.js
var visible_text = __webpack_require__(67827);
;// CONCATENATED MODULE: ./lib/reports/profile-page/embed-json.js


const LONGEST_NAME = 300;
function pageText(text) {
    return (0,shorten_middle/* shortenMiddle */.j)((0,visible_text/* visibleText */.Q)(text), LONGEST_NAME);
}
function embeddedPage({ kind, unit }, graph) {
    const embedded = { kind, unit, graph: { ...graph, frames: graph.frames.map(shownFrame) } };
    const json = JSON.stringify(embedded).replaceAll('<', '\\u003c');
    return `<script type="application/json" id="profile">${json}</script>`;
}
function shownFrame(frame) {
    return { ...frame, name: pageText(frame.name), location: pageText(frame.location) };
}

// EXTERNAL MODULE: ./lib/core/units/format-value.js + 1 modules
var format_value = __webpack_require__(75855);
// EXTERNAL MODULE: ./lib/reports/shared/escape-html.js
var escape_html = __webpack_require__(93822);
// EXTERNAL MODULE: ./lib/reports/shared/plural.js
var plural = __webpack_require__(57043);
;// CONCATENATED MODULE: ./lib/reports/profile-page/function-table.js




const VERDICTS = {
    grew: '\u25b2 grew',
    shrank: '\u25bc shrank',
    'within-noise': 'within noise',
    untested: 'not tested',
};
const RANKS = { grew: 3, shrank: 2, untested: 1, 'within-noise': 0 };
const LEAST_PART = 0.01;
const NAME = { title: 'Function', key: 'name', explains: 'Choose one to see it in the graph' };
const COSTS = [
    { title: 'Self', key: 'self', explains: 'Share of the whole that the function itself took' },
    { title: 'Total', key: 'total', explains: 'With everything it called' },
];
const CHANGES = [
    {
        title: 'Change',
        key: 'points',
        explains: "In points, per cent of the baseline's total, with its interval",
    },
    { title: 'Verdict', key: 'verdict', explains: 'Whether the change is beyond the noise of the rounds' },
];
function functionTable(page) {
    const columns = [...(page.kind === 'comparison' ? [NAME, ...CHANGES] : [NAME]), ...COSTS];
    const head = columns.map(({ title, key, explains }) => `<th scope="col"${key === 'verdict' ? ' class="words"' : ''} data-key="${key}" title="${(0,escape_html/* escapeHtml */.Z)(explains)}"><button type="button">${title}</button></th>`);
    const rows = page.functions.map((row) => rowOf(row, page));
    const hidden = page.hidden === 0
        ? ''
        : `<p class="quiet">${(0,plural/* plural */.L)(page.hidden, 'smaller function', 'smaller functions')} not listed; the command's --top shows more.</p>`;
    return `<div class="scroll"><table id="functions"><caption>${captionOf(page)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>${hidden}`;
}
function captionOf({ kind }) {
    return kind === 'comparison'
        ? 'Functions, changed ones first; costs are baseline \u2192 candidate'
        : 'Functions, by what they cost themselves';
}
function rowOf(row, { kind, unit }) {
    const { name, location, frame, self, total, change } = row;
    const data = {
        ...(frame === undefined ? {} : { frame }),
        ...(self === undefined ? {} : { self: self.candidate.cost }),
        ...(total === undefined ? {} : { total: total.candidate.cost }),
        ...(change === undefined ? {} : { points: change.points, verdict: RANKS[change.verdict] }),
    };
    const attributes = Object.entries(data).map(([key, value]) => ` data-${key}="${value}"`);
    const place = location === '' ? '' : `<span class="where">${(0,escape_html/* escapeHtml */.Z)(pageText(location))}</span>`;
    const label = (0,escape_html/* escapeHtml */.Z)(pageText(name));
    const shown = frame === undefined ? `<span>${label}</span>` : `<button type="button">${label}</button>`;
    const cells = [
        `<th scope="row">${shown}${place}</th>`,
        ...(kind === 'comparison' ? changeCells(change) : []),
        costCell(self, unit),
        costCell(total, unit),
    ];
    const verdict = change === undefined ? '' : ` class="${change.verdict}"`;
    return `<tr${verdict}${attributes.join('')}>${cells.join('')}</tr>`;
}
function changeCells(change) {
    if (change === undefined)
        return ['<td></td>', '<td></td>'];
    const { points, interval, verdict, presence, explains } = change;
    const bounds = interval === undefined || isNothing(interval)
        ? ''
        : small(`${signed(interval[0])} to ${signed(interval[1])}`);
    const part = explains === undefined || verdict === 'within-noise' || Math.abs(explains) < LEAST_PART
        ? ''
        : small(`${(100 * explains).toFixed(0)} % of the change`);
    const there = presence === 'both' ? '' : `, ${presence}`;
    return [`<td>${signed(points)}${bounds}</td>`, `<td class="words">${VERDICTS[verdict]}${there}${part}</td>`];
}
function costCell(costs, unit) {
    if (costs === undefined)
        return '<td></td>';
    const { baseline, candidate } = costs;
    const plainUnit = unit === 'samples' ? '1' : unit;
    const [share, cost] = baseline === undefined
        ? [shareText(candidate.share), (0,format_value/* formatValue */.Fl)(candidate.cost, plainUnit)]
        : [
            `${shareText(baseline.share).replace(/ %$/, '')} \u2192 ${shareText(candidate.share)}`,
            (0,format_value/* formatPair */.kI)(baseline.cost, candidate.cost, plainUnit).join(' \u2192 '),
        ];
    return `<td>${(0,escape_html/* escapeHtml */.Z)(share)}${small((0,escape_html/* escapeHtml */.Z)(cost))}</td>`;
}
function isNothing([low, high]) {
    return signed(low) === '0.0' && signed(high) === '0.0';
}
function small(html) {
    return `<small>${html}</small>`;
}
function shareText(share) {
    return Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : 'n/a';
}
function signed(points) {
    const text = points.toFixed(1).replace(/^-0\.0$/, '0.0');
    return points > 0 && text !== '0.0' ? `+${text}` : text;
}

;// CONCATENATED MODULE: ./lib/reports/profile-page.js





function renderProfilePage(page, assets) {
    const { title, headline, facts, diagnosis, graph } = page;
    const body = [
        `<header><h1>${(0,escape_html/* escapeHtml */.Z)(headline)}</h1>`,
        ...facts.map((fact) => `<p class="quiet">${(0,escape_html/* escapeHtml */.Z)(fact)}</p>`),
        '</header>',
        warningList(page),
        diagnosis === undefined ? '' : (0,diagnosis_section/* diagnosisSection */.V)(diagnosis),
        `<div class="columns">${graph === undefined ? noGraph() : graphSection(page, graph)}`,
        `<section class="table" aria-label="Functions">${functionTable(page)}</section></div>`,
    ].filter((part) => part !== '');
    const data = graph === undefined ? '' : `${embeddedPage(page, graph)}\n`;
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets)}">
<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">
<title>${(0,escape_html/* escapeHtml */.Z)(title)}</title><style>${assets.style}</style></head>
<body class="${page.kind}"><main>
${body.join('\n')}
</main>
${data}<script>${assets.script}</script></body></html>
`;
}
function policy({ scriptDigest, styleDigest }) {
    return `default-src 'none'; script-src 'sha256-${scriptDigest}'; style-src 'sha256-${styleDigest}'; base-uri 'none'; form-action 'none'`;
}
function warningList({ warnings }) {
    if (warnings.length === 0)
        return '';
    const items = warnings.map(({ message }) => `<li>${(0,escape_html/* escapeHtml */.Z)(message)}</li>`);
    return `<ul class="warnings" aria-label="Warnings">${items.join('')}</ul>`;
}
function noGraph() {
    return '<p class="quiet">This format keeps no call stacks, so there is no flame graph; the functions are all it tells.</p>';
}
const KEYS = 'Arrows move, Enter zooms, Escape shows all, / searches, n and p go to the next and the previous match';
function graphSection({ kind }, graph) {
    const sides = kind === 'comparison'
        ? '<span class="sides" role="group" aria-label="Width of a box"><button type="button" data-side="candidate" aria-pressed="true">candidate</button><button type="button" data-side="baseline" aria-pressed="false">baseline</button></span>'
        : '';
    const omitted = graph.omitted === 0
        ? ''
        : `<p class="quiet">Not drawn: ${(0,plural/* plural */.L)(graph.omitted, 'call path that is', 'call paths that are')} too narrow to see.</p>`;
    return `<section class="graph" aria-label="Flame graph">
<div class="tools"><label>Search <input id="search" type="search" autocomplete="off" spellcheck="false"></label><output id="found" for="search"></output><button type="button" id="reset">Show all</button>${sides}</div>
<div id="details" aria-live="polite"></div>
<div id="graph" tabindex="0" role="application" aria-label="Flame graph. ${KEYS}"></div>
<noscript><p>The flame graph needs scripts; the table does not.</p></noscript>
<p class="quiet">${legend(kind)} Callers stand above what they call. ${KEYS}.</p>${omitted}
</section>`;
}
function legend(kind) {
    return kind === 'comparison'
        ? 'Width: cost on the chosen side, callees included. Colour: <span class="key grew">grew</span> <span class="key shrank">shrank</span> <span class="key same">unchanged or within noise</span>, by what the function itself cost more or less on that path.'
        : 'Width: cost, callees included. Colour: the stronger, the more the function itself costs.';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
;// CONCATENATED MODULE: ./lib/app/page-assets.js





const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
const FOLDERS = [(0,external_node_path_.join)(here, 'assets'), (0,external_node_path_.join)(here, '..', '..', 'dist', 'assets')];
async function readPageAssets(folders = FOLDERS) {
    const script = await readAsset('profile-page.js', folders);
    const style = await readAsset('profile-page.css', folders);
    return { script, style, scriptDigest: digest(script), styleDigest: digest(style) };
}
async function readAsset(name, folders) {
    let cause;
    for (const folder of folders) {
        try {
            return await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8');
        }
        catch (error) {
            cause = error;
        }
    }
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `--html needs ${name}, which cannot be read`,
        file: (0,external_node_path_.join)(folders[0], name),
        remedy: 'Copy the whole folder dist/, with assets/ in it, or build it with npm run build',
        cause,
    });
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64');
}

// EXTERNAL MODULE: ./lib/app/write-report-files.js
var write_report_files = __webpack_require__(38985);
;// CONCATENATED MODULE: ./lib/app/profile-page/write-page.js



async function writePage(path, page) {
    await (0,write_report_files/* writeText */.x)(path, renderProfilePage(page, await readPageAssets()));
}


/***/ }),

/***/ 85200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   z1: () => (/* binding */ profileText)
/* harmony export */ });
/* harmony import */ var _core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75855);
/* harmony import */ var _profiles_frame_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60283);
/* harmony import */ var _profiles_function_costs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7316);
/* harmony import */ var _profiles_profile_total_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34556);
/* harmony import */ var _reports_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26383);
/* harmony import */ var _reports_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47096);
/* harmony import */ var _reports_shared_text_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71849);







const COLUMNS = [
    { title: 'self', align: 'right' },
    { title: 'self %', align: 'right' },
    { title: 'total', align: 'right' },
    { title: 'total %', align: 'right' },
    { title: 'calls', align: 'right' },
    { title: 'function', align: 'left' },
    { title: 'location', align: 'left' },
];
const LINE_COLUMNS = [
    { title: 'cost', align: 'right' },
    { title: '%', align: 'right' },
    { title: 'hits', align: 'right' },
    { title: 'line', align: 'left' },
    { title: 'text', align: 'left' },
];
function profileText(profile, top) {
    const { format, quantity, unit, samples } = profile;
    const total = costText((0,_profiles_profile_total_js__WEBPACK_IMPORTED_MODULE_1__/* .profileTotal */ .m)(profile), unit);
    const counted = samples === undefined || unit === 'samples' ? '' : `, ${(0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(samples, '1')} samples`;
    const head = `${format}: ${(0,_reports_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .e)(quantity)}, ${profile.kind === 'series' ? 'at most ' : ''}${total}${counted}`;
    return `${[head, '', ...bodyOf(profile, top)].join('\n')}\n`;
}
function costText(value, unit) {
    return unit === 'samples' ? `${(0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, '1')} samples` : (0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, unit);
}
function nameText(name) {
    return (0,_reports_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .e)((0,_reports_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenMiddle */ .j)(name));
}
function bodyOf(profile, top) {
    if (profile.kind === 'series')
        return seriesLines(profile);
    const costs = (0,_profiles_function_costs_js__WEBPACK_IMPORTED_MODULE_4__/* .functionCosts */ .r)(profile);
    const ranked = costs.toSorted((first, second) => rank(second) - rank(first) || (second.total ?? 0) - (first.total ?? 0));
    const table = (0,_reports_shared_text_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textTable */ .e)(COLUMNS, ranked.slice(0, top).map((cost) => functionRow(cost, profile)));
    const hidden = costs.length > top ? [`and ${costs.length - top} more functions; --top shows more`] : [];
    return [...table, ...hidden, ...(profile.kind === 'table' ? lineTable(profile.lines, profile, top) : [])];
}
function rank({ self, total }) {
    return self ?? total ?? 0;
}
function functionRow({ frame, self, total, calls }, profile) {
    const whole = (0,_profiles_profile_total_js__WEBPACK_IMPORTED_MODULE_1__/* .profileTotal */ .m)(profile);
    const cost = (value) => (value === undefined ? '' : plainCost(value, profile.unit));
    const share = (value) => (value === undefined ? '' : shareText(value / whole));
    return [
        ...[cost(self), share(self), cost(total), share(total)],
        calls === undefined ? '' : (0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(calls, '1'),
        ...[nameText(frame.name), nameText((0,_profiles_frame_js__WEBPACK_IMPORTED_MODULE_6__/* .frameLocation */ .N)(frame))],
    ];
}
function lineTable(lines, profile, top) {
    if (lines.length === 0)
        return [];
    const whole = (0,_profiles_profile_total_js__WEBPACK_IMPORTED_MODULE_1__/* .profileTotal */ .m)(profile);
    const rows = lines
        .toSorted((first, second) => second.cost - first.cost)
        .slice(0, top)
        .map(({ cost, hits, file, line, text = '' }) => [
        ...[
            plainCost(cost, profile.unit),
            shareText(cost / whole),
            hits === undefined ? '' : (0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(hits, '1'),
        ],
        ...[nameText(`${file}:${line}`), nameText(text)],
    ]);
    return ['', ...(0,_reports_shared_text_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textTable */ .e)(LINE_COLUMNS, rows)];
}
function seriesLines({ points, unit, timeUnit }) {
    const [first] = points;
    const last = points.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const at = (time) => costText(time, timeUnit);
    return [
        `${points.length} points from ${at(first.at)} to ${at(last.at)}`,
        `starts at ${costText(first.value, unit)}, ends at ${costText(last.value, unit)}`,
    ];
}
function plainCost(value, unit) {
    return (0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, unit === 'samples' ? '1' : unit);
}
function shareText(share) {
    return Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : 'n/a';
}


/***/ }),

/***/ 3727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/parsers/parse.js
var parse = __webpack_require__(21799);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
;// CONCATENATED MODULE: ./lib/profiles/classify/measured-evidence.js

const USAGE = new Map([
    ['time', ['wall', 1]],
    ['user-time', ['user', 1]],
    ['system-time', ['system', 1]],
    ['major-page-faults', ['majorFaults', 1]],
    ['minor-page-faults', ['minorFaults', 1]],
    ['voluntary-context-switches', ['voluntarySwitches', 1]],
    ['involuntary-context-switches', ['involuntarySwitches', 1]],
    ['file-system-inputs', ['deviceBytes', 512]],
    ['file-system-outputs', ['deviceBytes', 512]],
    ['peak-rss', ['peakRss', 1]],
    ['allocated-bytes', ['allocatedBytes', 1]],
]);
const LARGEST = new Set(['peakRss']);
const SLOW_SECONDS = 0.1;
function measuredEvidence(measurements) {
    const usage = usageOf(measurements);
    const queries = queriesOf(measurements);
    return {
        ...(usage === undefined ? {} : { usage }),
        ...(Object.keys(queries).length === 0 ? {} : { queries }),
    };
}
function usageOf(measurements) {
    const processes = new Set(measurements.filter(({ metric }) => metric === 'user-time').map(({ benchmark }) => benchmark));
    if (processes.size === 0)
        return undefined;
    const fields = {};
    for (const { benchmark, metric, values } of measurements) {
        const row = USAGE.get(metric);
        if (row === undefined || !processes.has(benchmark))
            continue;
        const [field, factor] = row;
        const value = (0,center/* median */.JZ)(values) * factor;
        const before = fields[field];
        fields[field] =
            before === undefined ? value : LARGEST.has(field) ? Math.max(before, value) : before + value;
    }
    return fields;
}
function queriesOf(measurements) {
    const largest = (metric, within = measurements) => {
        const rows = within
            .filter((row) => row.metric === metric)
            .map(({ benchmark, values }) => ({ statement: benchmark, value: largestOf(values) }));
        return rows.reduce((best, row) => (best === undefined || row.value > best.value ? row : best), undefined);
    };
    const statements = new Set(measurements.filter(({ metric }) => metric === 'calls').map(({ benchmark }) => benchmark));
    const single = measurements.filter(({ benchmark }) => statements.has(benchmark));
    const repeats = largest('repeats-per-request', single);
    const perRequest = largest('statements-per-request');
    const slowest = largest('time', single);
    const estimate = largest('row-estimate-error');
    const slowCount = single
        .filter(({ metric }) => metric === 'time')
        .reduce((sum, { values }) => sum + values.filter((seconds) => seconds >= SLOW_SECONDS).length, 0);
    return {
        ...(repeats === undefined ? {} : { repeats: { statement: repeats.statement, count: repeats.value } }),
        ...(perRequest === undefined ? {} : { perRequest: perRequest.value }),
        ...(slowest === undefined
            ? {}
            : { slow: { count: slowCount, statement: slowest.statement, seconds: slowest.value } }),
        ...(estimate === undefined ? {} : { estimate: { statement: estimate.statement, times: estimate.value } }),
    };
}
function largestOf(values) {
    return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

// EXTERNAL MODULE: ./lib/profiles/classify/memory-curve.js
var memory_curve = __webpack_require__(84064);
// EXTERNAL MODULE: ./lib/profiles/profile-stream.js + 50 modules
var profile_stream = __webpack_require__(58969);
// EXTERNAL MODULE: ./lib/app/expand-paths.js
var expand_paths = __webpack_require__(25598);
// EXTERNAL MODULE: ./lib/app/read-input.js
var read_input = __webpack_require__(61558);
;// CONCATENATED MODULE: ./lib/app/read-evidence.js








const EXPECTED = "the report of time -v, PostgreSQL's log or EXPLAIN (ANALYZE, FORMAT JSON), or memory along time from mprof";
async function readEvidence(patterns, cwd) {
    const measurements = [];
    let memory;
    for (const path of await (0,expand_paths/* expandPaths */.p)(patterns, cwd)) {
        const files = await (0,read_input/* readInput */.R)((0,external_node_path_.resolve)(cwd, path));
        const curve = files.length === 1 ? curveOf(files[0].bytes, path) : undefined;
        const set = curve === undefined ? (0,parse/* parseFiles */.B)({ parser: 'auto', files }) : undefined;
        if (curve === undefined && set === undefined)
            throw unknown(path, 'no parser recognises this file');
        if (set !== undefined && Object.keys(measuredEvidence(set.measurements)).length === 0)
            throw unknown(path, `${set.parser} tells neither times of a process nor queries`);
        memory = curve ?? memory;
        measurements.push(...(set?.measurements ?? []));
    }
    return { ...measuredEvidence(measurements), ...(memory === undefined ? {} : { memory }) };
}
function curveOf(bytes, file) {
    try {
        const [first] = (0,profile_stream/* readProfile */.e)(bytes, 'auto', { file })?.profiles ?? [];
        return first?.kind === 'series' ? (0,memory_curve/* memoryCurve */.h)(first) : undefined;
    }
    catch {
        return undefined;
    }
}
function unknown(file, what) {
    return new problem/* Problem */.A({ kind: 'measurement', what: `--usage: ${what}`, file, expected: EXPECTED });
}


/***/ }),

/***/ 61558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);



async function readInput(path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
            return [{ path, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) }];
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { recursive: true, withFileTypes: true });
        const paths = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
        const files = [];
        for (const name of paths.sort())
            files.push({ path: name, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(name) });
        return files;
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function unreadable(path, error) {
    const absent = error.code === 'ENOENT';
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
        kind: 'measurement',
        what: absent ? 'there is no such file or directory' : `cannot be read: ${error.message}`,
        file: path,
        remedy: absent ? 'Check the path; the command may have written elsewhere' : 'Check its permissions',
        cause: error,
    });
}


/***/ }),

/***/ 52938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readProfileFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);
/* harmony import */ var _profiles_profile_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58969);



const CHUNK = 1024 * 1024;
async function readProfileFile(path, format) {
    const stream = (0,_profiles_profile_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .profileStream */ .U)(format, { file: path });
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK }))
            stream.push(chunk);
    }
    catch (error) {
        throw unreadable(path, error);
    }
    const read = stream.end();
    if (read !== undefined)
        return read;
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        kind: 'measurement',
        what: 'no profile format recognises this file',
        file: path,
        expected: 'a profile; docs/profiling.md lists what is read',
        remedy: 'Name the format with --format NAME',
    });
}
function unreadable(path, error) {
    const isAbsent = error.code === 'ENOENT';
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        kind: 'measurement',
        what: isAbsent ? 'there is no such file' : `cannot be read: ${error.message}`,
        file: path,
        remedy: isAbsent ? 'Check the path; the profiler may have written elsewhere' : 'Check its permissions',
        cause: error,
    });
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

/***/ 64000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findingTitle),
/* harmony export */   c: () => (/* binding */ tellingFindings)
/* harmony export */ });
function tellingFindings({ bottleneck, findings }) {
    const isTelling = bottleneck.kind !== 'undecided' || bottleneck.numbers.length > 0;
    return isTelling ? [bottleneck, ...findings] : findings;
}
const TITLES = {
    'cpu-bound': 'CPU-bound',
    'io-bound': 'I/O-bound',
    'wait-bound': 'wait-bound',
    'memory-bound': 'memory-bound',
    'lock-contention': 'lock contention',
    'gc-pressure': 'GC pressure',
    undecided: 'undecided',
    'memory-growth': 'memory growth',
    'memory-spike': 'memory spike',
    'high-memory': 'high memory',
    'allocation-churn': 'allocation churn',
    'repeated-queries': 'N+1 queries',
    'slow-queries': 'slow queries',
    'many-queries': 'many queries',
    'misjudged-plan': 'misjudged plan',
};
function findingTitle(kind) {
    return TITLES[kind];
}


/***/ }),

/***/ 80185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ chooseFunctions),
/* harmony export */   t: () => (/* binding */ chooseProfile)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);

function chooseProfile({ profiles }, quantity, file) {
    const found = quantity === undefined ? profiles[0] : profiles.find((profile) => profile.quantity === quantity);
    if (found !== undefined)
        return found;
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'usage',
        what: `the profile holds no ${JSON.stringify(quantity)}`,
        file,
        expected: `one of ${profiles.map((profile) => profile.quantity).join(', ')}`,
    });
}
function chooseFunctions(read, quantity, file) {
    const profile = chooseProfile(read, quantity, file);
    if (profile.kind !== 'series')
        return profile;
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'usage',
        what: `${profile.quantity} is a curve along time and tells nothing about functions`,
        file,
        expected: 'a profile of functions',
    });
}


/***/ }),

/***/ 2244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ profileEvidence)
/* harmony export */ });
/* unused harmony export activityOf */
/* harmony import */ var _profile_total_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34556);

const ORDER = ['gc', 'lock', 'wait', 'io', 'allocation'];
const NAMES = {
    gc: [
        /^runtime\.(?:gc[A-Z]|\(\*gc|scan(?:object|block|stack|Conservative)|mark(?:root|Bits)|greyobject|bgsweep|bgscavenge|sweepone|\(\*sweep|wbBufFlush|\(\*mspan\)\.(?:sweep|markBits)|\(\*pageAlloc\)\.scavenge)/,
        /^\(?garbage collector\)?$/,
        /^v8::internal::(?:Heap::|MarkCompact|Scaveng|MinorMarkCompact|MarkingVisitor|ConcurrentMark|Sweeper)/,
        /^(?:_?PyGC_|gc_collect|_?gc_collect_main$|\{built-in method gc\.collect\})/,
        /^(?:G1(?!$)[A-Z]\w*::|G1\w*Task|PSPromotion|ParallelGC|GCTaskThread|ZMark|ZRelocate|Shenandoah|CMS|DefNew|VM_G1|VM_GC)/,
        /^(?:gc_marks?|gc_sweep|rb_gc|WKS::gc_heap|SVR::gc_heap|GC_\w+)/,
    ],
    lock: [
        /^(?:internal\/)?sync\.\(\*(?:RW)?Mutex\)\.(?:R?Lock|lockSlow)$|^sync\.runtime_Semacquire|^runtime\.(?:semacquire|lock2?$|lockWithRank)/,
        /^_*(?:GI_)*(?:pthread_(?:mutex_(?:timed)?lock|rwlock_\w*lock|cond_(?:timed)?wait|spin_lock)|lll_lock_wait)/,
        /^(?:futex_wait|do_futex|__x64_sys_futex|__futex_abstimed_wait|native_queued_spin_lock_slowpath|osq_lock|rwsem_down_)/,
        /^(?:java\.util\.concurrent\.locks\.|jdk\.internal\.misc\.Unsafe\.park|sun\.misc\.Unsafe\.park|ObjectMonitor::enter|ObjectSynchronizer::)/,
        /^\{method '(?:acquire|__enter__)' of '_thread\.R?[lL]ock' objects\}$|^take_gil$|^lock_PyThread_acquire_lock$/,
        /^(?:parking_lot\w*::.*lock_slow|std::sys(?:_common)?::.*(?:lock_contended|futex_wait))/,
    ],
    wait: [
        /^\(idle\)$/,
        /(?:^|[.{ ])time\.sleep\b|^time\.Sleep$|^runtime\.timeSleep$|^java\.lang\.Thread\.sleep/,
        /^_*(?:GI_)*(?:clock_)?(?:nano|u)?sleep(?:64|_time64)?$|^(?:__x64_sys_(?:clock_)?nanosleep|hrtimer_nanosleep|do_nanosleep)$/,
        /^_*(?:GI_)*(?:p?poll|p?select|epoll_p?wait)(?:_nocancel)?$|^(?:do_epoll_wait|ep_poll|do_sys_poll)$/,
        /^\{(?:built-in method|method) '?(?:select\.|poll\b|posix\.wait)/,
        /^_*(?:waitpid|wait4|waitid)$|^(?:do_wait|\{method 'join' of)/,
    ],
    io: [
        /^_*(?:GI_|libc_)*(?:p?(?:read|write)v?(?:64)?|f(?:data)?sync|openat?(?:64)?|recv(?:from|msg)?|send(?:to|msg)?|connect|accept4?)(?:_nocancel)?$/,
        /^(?:__x64_sys_|ksys_|vfs_|do_sys_)(?:p?(?:read|write)v?|f(?:data)?sync|openat|recv|send|connect|accept)/,
        /^(?:syscall|internal\/syscall\/unix)\.(?:Read|Write|Pread|Pwrite|Fsync|Open|read|write)\b|^internal\/poll\.\(\*FD\)\.(?:Read|Write|Fsync|Pread|Pwrite|Accept|Connect)/,
        /^\{(?:built-in method|method) '?(?:_?io\.|posix\.(?:read|write|fsync|fdatasync|open)|(?:read|readinto|readline|write|flush)' of '_io\.|(?:recv|recv_into|send|sendall|connect|accept|read|write)' of '_s(?:ocket|sl)\.|(?:execute|fetch\w*|commit)' of ')/,
        /^(?:readSync|writeSync|readFileSync|writeFileSync|fsyncSync|fdatasyncSync|openSync|appendFileSync|readFileUtf8|tryReadSync)$/,
        /^java\.(?:io\.File(?:In|Out)putStream|net\.Socket\w*Stream|io\.RandomAccessFile)\.|^sun\.nio\.ch\./,
    ],
    allocation: [
        /^runtime\.(?:mallocgc|newobject|makeslice|growslice|newarray|makemap|rawbyteslice|rawstring|\(\*mcache\)|\(\*mcentral\)|\(\*mheap\)|memclrNoHeapPointers)/,
        /^_*(?:GI_|libc_)*(?:malloc|calloc|realloc|free|cfree|posix_memalign|aligned_alloc|int_malloc|int_free|int_realloc|malloc_consolidate|sysmalloc|mmap(?:64)?|munmap|brk)(?:_nocancel)?$/,
        /^operator (?:new|delete)|^(?:_Znw|_Zna|_ZdlPv|_ZdaPv)|^(?:je_|tc_|mi_)(?:malloc|calloc|realloc|free)/,
        /^(?:_PyObject_(?:Malloc|Free|Realloc)|_PyMem_|pymalloc_alloc|__rust_(?:alloc|dealloc|realloc)|alloc::alloc::)/,
        /^(?:asm_)?exc_page_fault$|^(?:do_user_addr_fault|handle_mm_fault|do_anonymous_page|clear_page_\w+|clear_huge_page)$/,
    ],
};
const WALL_CLOCK = new Set(['cprofile', 'cprofile-text', 'cpuprofile']);
function profileEvidence(profile) {
    const isTime = profile.unit === 's' ||
        (profile.unit === 'samples' && /^(?:samples|cpu|wall|cycles)/.test(profile.quantity));
    const total = (0,_profile_total_js__WEBPACK_IMPORTED_MODULE_0__/* .profileTotal */ .m)(profile);
    if (!isTime || !(total > 0))
        return undefined;
    const weights = profile.kind === 'stacks' ? weighStacks(profile) : weighFunctions(profile.functions);
    const shares = Object.fromEntries(ORDER.map((activity) => [activity, (weights.get(activity) ?? 0) / total]));
    const clock = WALL_CLOCK.has(profile.format) ? 'wall' : 'unknown';
    return { shares: shares, clock, total };
}
function activityOf(name) {
    return ORDER.find((activity) => NAMES[activity].some((pattern) => pattern.test(name)));
}
function weighStacks({ tree }) {
    const ranks = tree.frames.map(({ name }) => rankOf(activityOf(name)));
    const best = new Int8Array(tree.parents.length).fill(ORDER.length);
    const weights = new Map();
    for (let node = 1; node < best.length; node++) {
        best[node] = Math.min(best[tree.parents[node]], ranks[tree.nodeFrames[node]]);
        add(weights, ORDER[best[node]], tree.self[node]);
    }
    return weights;
}
function rankOf(activity) {
    return activity === undefined ? ORDER.length : ORDER.indexOf(activity);
}
function weighFunctions(functions) {
    const weights = new Map();
    for (const { frame, self = 0 } of functions)
        add(weights, activityOf(frame.name), self);
    return weights;
}
function add(weights, activity, weight) {
    if (activity !== undefined)
        weights.set(activity, (weights.get(activity) ?? 0) + weight);
}


/***/ }),

/***/ 97705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

;// CONCATENATED MODULE: ./lib/profiles/classify/examine.js
const LEAST_INCREASE = 0.05;
const PARALLEL = 1.1;
function examine({ baseline, candidate, }) {
    const after = candidate.usage ?? {};
    const before = baseline?.usage;
    const times = { before: secondsOf(before ?? {}), after: secondsOf(after) };
    const profiles = { before: baseline?.profile, after: candidate.profile };
    const scope = scopeOf(times, profiles);
    const from = scope === 'increase' ? before : undefined;
    const seconds = times.after === undefined ? undefined : secondsIn(scope, times.after, times.before);
    const parts = partsIn(scope, profiles);
    const busy = [after, ...(from === undefined ? [] : [from])].some(isParallel);
    return {
        ...{ scope, isParallel: busy },
        ...(seconds === undefined ? {} : { seconds }),
        ...(parts === undefined ? {} : { parts }),
        ...countsIn(after, scope === 'increase' ? (before ?? {}) : undefined),
    };
}
function scopeOf(times, profiles) {
    const [before, after] = times.after === undefined
        ? [profiles.before?.total, profiles.after?.total]
        : [times.before?.wall, times.after.wall];
    if (before === undefined || after === undefined)
        return 'whole';
    return after > before * (1 + LEAST_INCREASE) ? 'increase' : 'whole';
}
function secondsOf({ wall, user, system }) {
    if (wall === undefined || user === undefined || system === undefined)
        return undefined;
    return { wall, user, system, waiting: Math.max(0, wall - user - system) };
}
function isParallel({ wall = 0, user = 0, system = 0 }) {
    return user + system > wall * PARALLEL;
}
function secondsIn(scope, after, before) {
    if (scope === 'whole')
        return after;
    if (before === undefined)
        return undefined;
    return {
        wall: after.wall - before.wall,
        user: after.user - before.user,
        system: after.system - before.system,
        waiting: after.waiting - before.waiting,
    };
}
function partsIn(scope, { before, after }) {
    if (after === undefined)
        return undefined;
    if (scope === 'whole')
        return after.shares;
    if (before === undefined)
        return undefined;
    const whole = after.total - before.total;
    if (!(whole > before.total * LEAST_INCREASE))
        return undefined;
    const part = (activity) => (after.shares[activity] * after.total - before.shares[activity] * before.total) / whole;
    return {
        gc: part('gc'),
        allocation: part('allocation'),
        lock: part('lock'),
        io: part('io'),
        wait: part('wait'),
    };
}
const COUNTS = ['deviceBytes', 'majorFaults', 'minorFaults'];
function countsIn(after, before) {
    const increase = (key) => {
        const value = after[key];
        if (before === undefined || value === undefined)
            return value;
        return before[key] === undefined ? undefined : value - before[key];
    };
    const known = [
        ...COUNTS.map((key) => [key, increase(key)]),
        ['preemptions', increase('involuntarySwitches')],
    ];
    return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}
function numberOfBoth({ baseline, candidate }, row, read) {
    const after = read(candidate);
    if (after === undefined)
        return [];
    const before = baseline === undefined ? undefined : read(baseline);
    return [{ ...row, candidate: after, ...(before === undefined ? {} : { baseline: before }) }];
}

;// CONCATENATED MODULE: ./lib/profiles/classify/next-steps.js
const NEXT_STEPS = {
    'cpu-bound': 'Profile the processor and look at the function that grew most; one hot function needs a better algorithm, many small ones a look at how often they are called',
    'io-bound': 'Count what is read and written (strace -c, iostat, EXPLAIN with BUFFERS), then do less of it, in larger pieces, or keep it in memory',
    'wait-bound': 'Look at what it waits for: strace -c -w -f, py-spy --idle or an off-CPU profile; then keep connections open, wait at the same time, or take sleeps out',
    'memory-bound': 'Profile allocations (alloc_space, heapprofile, tracemalloc, massif) and reuse or avoid the largest; stream instead of loading all',
    'lock-contention': 'Profile blocking (block or mutex profile, off-CPU profile), then hold locks shorter or split them',
    'gc-pressure': 'Profile allocations (alloc_objects, heapprofile, tracemalloc) and make fewer short-lived objects',
    undecided: 'Measure what is missing: run the command under time -v and give its report with --usage',
    'memory-growth': 'Compare two heap snapshots (tracemalloc compare_to, pprof -base, heap snapshots) and find the references that are kept',
    'memory-spike': 'See what is alive at the peak (massif, dhat, tracemalloc) and work in smaller pieces',
    'high-memory': 'See what is alive at the end (inuse_space, tracemalloc, massif); bound caches, page large results',
    'allocation-churn': 'Profile allocations by count and reuse buffers, above all in loops that join strings',
    'repeated-queries': 'Load what the loop needs in one query: eager loading, a join, or IN over all keys',
    'slow-queries': 'Run EXPLAIN (ANALYZE, BUFFERS) on it; look for sequential scans and missing indexes',
    'many-queries': 'Batch them (bulk insert, bulk update), cache what does not change, or store it together',
    'misjudged-plan': 'Run ANALYZE on its tables, or add extended statistics on columns that depend on each other',
};

;// CONCATENATED MODULE: ./lib/profiles/classify/classify-bottleneck.js


const DOMINANT = 2 / 3;
const LARGE = 0.25;
const LEAST_SECONDS = 0.05;
const PAGES_PER_SECOND = 50;
const PAGE = 4096;
const SLICE = 0.005;
const FAULTS_PER_SECOND = 100_000;
const KERNEL_PART = 1 / 3;
function classifyBottleneck(sides) {
    const examined = examine(sides);
    const kind = byProfile(examined) ?? bySeconds(examined) ?? byWallClock(examined, sides);
    const numbers = numbersOf(examined, sides);
    const { scope } = examined;
    if (kind === undefined || numbers.length === 0)
        return { scope, finding: undecided(examined, numbers) };
    return { scope, finding: { kind, what: wordsOf(kind, examined), numbers, next: NEXT_STEPS[kind] } };
}
function byProfile({ parts }) {
    if (parts === undefined)
        return undefined;
    if (parts.gc >= LARGE)
        return 'gc-pressure';
    if (parts.lock >= LARGE)
        return 'lock-contention';
    return parts.gc + parts.allocation >= LARGE ? 'memory-bound' : undefined;
}
function bySeconds(examined) {
    const { seconds } = examined;
    if (seconds === undefined || seconds.wall < LEAST_SECONDS)
        return undefined;
    const kind = kindOf(examined, seconds);
    return kind === kindOf(examined, withoutQueue(examined, seconds)) ? kind : undefined;
}
function kindOf(examined, { wall, user, system, waiting }) {
    if (user + system >= DOMINANT * wall)
        return isFaulting(examined) ? 'memory-bound' : 'cpu-bound';
    if (examined.isParallel)
        return undefined;
    if (isMoving(examined))
        return waiting + system >= DOMINANT * wall ? 'io-bound' : undefined;
    return waiting >= DOMINANT * wall ? 'wait-bound' : undefined;
}
function withoutQueue({ preemptions = 0 }, seconds) {
    const queued = Math.min(Math.max(0, seconds.waiting), Math.max(0, preemptions) * SLICE);
    return { ...seconds, wall: seconds.wall - queued, waiting: seconds.waiting - queued };
}
function isFaulting({ seconds, minorFaults = 0 }) {
    const { user, system } = seconds;
    return system >= KERNEL_PART * (user + system) && minorFaults >= FAULTS_PER_SECOND * system;
}
function isMoving({ seconds, deviceBytes = 0, majorFaults = 0, parts }) {
    const pages = deviceBytes / PAGE + majorFaults;
    if (pages >= PAGES_PER_SECOND * seconds.waiting)
        return true;
    return parts !== undefined && parts.io >= LARGE && parts.io > parts.wait;
}
function byWallClock({ seconds, parts }, { candidate }) {
    if (seconds !== undefined || parts === undefined || candidate.profile?.clock !== 'wall')
        return undefined;
    if (parts.io >= DOMINANT)
        return 'io-bound';
    return parts.io + parts.wait >= DOMINANT ? 'wait-bound' : undefined;
}
const SUBJECTS = {
    whole: 'the time',
    increase: 'the additional time',
};
function wordsOf(kind, { scope, parts, seconds }) {
    const subject = SUBJECTS[scope];
    const part = (share) => `${Math.round(100 * Math.min(1, share))} % of ${subject}`;
    switch (kind) {
        case 'gc-pressure':
            return `${part(parts.gc)} is garbage collection`;
        case 'lock-contention':
            return `${part(parts.lock)} is taking locks`;
        case 'memory-bound':
            return parts !== undefined && parts.gc + parts.allocation >= LARGE
                ? `${part(parts.gc + parts.allocation)} is allocating and freeing memory`
                : `${part(seconds.system / seconds.wall)} is the kernel's, which hands out memory pages`;
        case 'cpu-bound':
            return `${part((seconds.user + seconds.system) / seconds.wall)} is computing${kernelWords(seconds)}`;
        case 'io-bound':
        case 'wait-bound': {
            const waiting = seconds === undefined ? parts.io + parts.wait : seconds.waiting / seconds.wall;
            return `${part(waiting)} is waiting${kind === 'io-bound' ? ' for files or devices' : ''}`;
        }
        default:
            return subject;
    }
}
function kernelWords({ user, system }) {
    return system > user ? ', most of it in the kernel on behalf of system calls' : '';
}
function undecided(examined, numbers) {
    const { seconds, scope } = examined;
    const isKnown = seconds !== undefined && seconds.wall >= LEAST_SECONDS;
    const what = isKnown ? `no part of ${SUBJECTS[scope]} dominates` : 'nothing tells where the time goes';
    const next = isKnown ? 'Measure what is missing and compare again' : NEXT_STEPS.undecided;
    return { kind: 'undecided', what, numbers, next, missing: [missing(examined)] };
}
function missing(examined) {
    const { seconds, isParallel } = examined;
    if (seconds === undefined)
        return 'wall, user and system time of the process';
    if (seconds.wall < LEAST_SECONDS)
        return `a run of at least ${1000 * LEAST_SECONDS} ms more, as times count in ticks of 10 ms`;
    if (isParallel)
        return 'an off-CPU profile: several threads ran, so processor time hides waiting';
    return kindOf(examined, seconds) === kindOf(examined, withoutQueue(examined, seconds))
        ? 'a profile that counts waiting'
        : 'a quieter machine: the program was preempted so often that it may have waited for a processor';
}
const PART_NAMES = {
    gc: 'garbage collection',
    allocation: 'allocation',
    lock: 'locks',
    io: 'reading and writing',
    wait: 'sleeping and polling',
};
const LEAST_SHARE = 0.01;
function numbersOf({ parts, scope }, sides) {
    const row = (name, unit, read) => numberOfBoth(sides, { name, unit }, read);
    const shares = Object.entries(PART_NAMES).flatMap(([key, name]) => {
        const activity = key;
        const isThere = parts !== undefined && Math.abs(parts[activity]) >= LEAST_SHARE;
        return isThere ? row(`${name}, of the profile`, 'share', ({ profile }) => profile?.shares[activity]) : [];
    });
    const rest = [
        ...row('from and to devices', 'B', ({ usage }) => usage?.deviceBytes),
        ...row('page faults from disk', '1', ({ usage }) => usage?.majorFaults),
        ...row('page faults in memory', '1', ({ usage }) => usage?.minorFaults),
        ...row('times it gave up the processor', '1', ({ usage }) => usage?.voluntarySwitches),
        ...row('times it was taken off', '1', ({ usage }) => usage?.involuntarySwitches),
        ...row('peak memory', 'B', ({ usage }) => usage?.peakRss),
    ].filter(({ baseline, candidate }) => (scope === 'increase' ? baseline !== candidate : candidate !== 0));
    return [
        ...row('wall time', 's', ({ usage }) => usage?.wall),
        ...row('user time', 's', ({ usage }) => usage?.user),
        ...row('system time', 's', ({ usage }) => usage?.system),
        ...row('waiting', 's', ({ usage }) => waitingOf(usage)),
        ...shares,
        ...rest,
    ];
}
function waitingOf(usage) {
    const waiting = secondsOf(usage ?? {})?.waiting;
    return waiting === undefined ? undefined : Math.round(waiting * 1e6) / 1e6;
}

// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/mann-kendall.js
var mann_kendall = __webpack_require__(55789);
// EXTERNAL MODULE: ./lib/core/stats/theil-sen.js
var theil_sen = __webpack_require__(39178);
;// CONCATENATED MODULE: ./lib/profiles/classify/memory-findings.js




const FEWEST_POINTS = 12;
const WARM_UP = 0.25;
const BLOCKS = 40;
const ALPHA = 0.01;
const LEAST_PART = 0.1;
const LEAST_BYTES = 2 ** 20;
const STEADY = 0.5;
const SPIKE = 2;
const GIVEN_BACK = 1.25;
const CHURN = 10;
function memoryFindings(sides) {
    const { candidate, baseline } = sides;
    const growth = candidate.memory === undefined ? undefined : growthOf(candidate.memory);
    const known = baseline?.memory === undefined ? undefined : growthOf(baseline.memory);
    return [
        ...(growth === undefined ? [] : [growthFinding(growth, known)]),
        ...(candidate.memory === undefined || growth !== undefined ? [] : spike(candidate.memory)),
        ...(growth === undefined ? higherLevel(sides) : []),
        ...churn(sides),
    ];
}
function growthOf(curve) {
    const { times, values } = warm(curve);
    if (times.length < FEWEST_POINTS || !(times.at(-1) > times[0]))
        return undefined;
    const blocks = { times: blockMedians(times), values: blockMedians(values) };
    const { pValue } = (0,mann_kendall/* mannKendall */.Y)(blocks.values);
    const { slope } = (0,theil_sen/* theilSen */.f)(blocks);
    const half = Math.floor(blocks.times.length / 2);
    const later = (0,theil_sen/* theilSen */.f)({ times: blocks.times.slice(half), values: blocks.values.slice(half) });
    const grown = slope * (times.at(-1) - times[0]);
    const isLarge = grown >= Math.max(LEAST_BYTES, LEAST_PART * (0,center/* median */.JZ)(values));
    return pValue <= ALPHA && isLarge && later.slope >= STEADY * slope ? { slope, grown, pValue } : undefined;
}
function growthFinding({ slope, grown, pValue }, known) {
    const isMore = known === undefined || slope > (1 + LEAST_PART) * known.slope;
    return finding('memory-growth', isMore ? 'memory grows steadily' : 'memory grows, as it did in the baseline', [
        {
            name: 'growth',
            unit: 'B/s',
            candidate: slope,
            ...(known === undefined ? {} : { baseline: known.slope }),
        },
        { name: 'grown while watched', unit: 'B', candidate: grown },
        { name: 'p of no trend', unit: '1', candidate: pValue },
    ]);
}
function spike(curve) {
    const { values } = warm(curve);
    if (values.length < FEWEST_POINTS)
        return [];
    const usual = (0,center/* median */.JZ)(values);
    const peak = values.reduce((most, value) => Math.max(most, value), 0);
    const end = values.at(-1);
    if (peak < SPIKE * usual || peak - usual < LEAST_BYTES || end > GIVEN_BACK * usual)
        return [];
    return [
        finding('memory-spike', `memory peaks at ${(peak / usual).toFixed(1)} times its usual level and is given back`, [
            { name: 'peak', unit: 'B', candidate: peak },
            { name: 'usual level', unit: 'B', candidate: usual },
        ]),
    ];
}
function higherLevel({ baseline, candidate }) {
    const level = ({ memory }) => memory === undefined || memory.values.length < FEWEST_POINTS
        ? undefined
        : (0,center/* quantile */.YV)(warm(memory).values, 0.1);
    for (const [name, read] of [
        ['lowest level', level],
        ['peak memory', ({ usage }) => usage?.peakRss],
    ]) {
        const [before, after] = [baseline === undefined ? undefined : read(baseline), read(candidate)];
        if (before === undefined || after === undefined)
            continue;
        if (after - before < Math.max(LEAST_BYTES, LEAST_PART * before))
            return [];
        const what = name === 'peak memory' ? 'more memory is used' : 'more memory is held all the time';
        return [finding('high-memory', what, [{ name, unit: 'B', baseline: before, candidate: after }])];
    }
    return [];
}
function churn({ baseline, candidate }) {
    const { allocatedBytes, peakRss } = candidate.usage ?? {};
    if (allocatedBytes === undefined || peakRss === undefined || peakRss === 0)
        return [];
    if (allocatedBytes < CHURN * peakRss)
        return [];
    const before = baseline?.usage?.allocatedBytes;
    if (before !== undefined && allocatedBytes < (1 + LEAST_PART) * before)
        return [];
    const times = Math.round(allocatedBytes / peakRss);
    return [
        finding('allocation-churn', `it allocates ${times} times the memory it ever holds`, [
            {
                name: 'allocated',
                unit: 'B',
                candidate: allocatedBytes,
                ...(before === undefined ? {} : { baseline: before }),
            },
            { name: 'peak memory', unit: 'B', candidate: peakRss },
        ]),
    ];
}
function finding(kind, what, numbers) {
    return { kind, what, numbers, next: NEXT_STEPS[kind] };
}
function warm({ times, values }) {
    const [start = 0, end = 0] = [times[0], times.at(-1)];
    const from = times.findIndex((time) => time >= start + WARM_UP * (end - start));
    return { times: times.slice(from), values: values.slice(from) };
}
function blockMedians(values) {
    const size = Math.ceil(values.length / BLOCKS);
    return Array.from({ length: Math.ceil(values.length / size) }, (_, block) => (0,center/* median */.JZ)(values.slice(block * size, (block + 1) * size)));
}

;// CONCATENATED MODULE: ./lib/profiles/classify/query-findings.js

const REPEATS = 5;
const MANY = 50;
const MISJUDGED = 10;
function queryFindings({ baseline, candidate }) {
    const { queries } = candidate;
    if (queries === undefined)
        return [];
    const known = baseline?.queries;
    return [
        ...repeated(queries, known),
        ...slow(queries, known),
        ...tooMany(queries, known),
        ...misjudged(queries, known),
    ];
}
function repeated({ repeats }, known) {
    if (repeats === undefined || repeats.count < REPEATS || isNoMore(repeats.count, known?.repeats?.count))
        return [];
    const what = `one request runs one statement ${repeats.count} times, an N+1 query: ${repeats.statement}`;
    return [
        query_findings_finding('repeated-queries', what, [
            number('repeats in a request', '1', repeats.count, known?.repeats?.count),
        ]),
    ];
}
function slow({ slow: found }, known) {
    if (found === undefined || found.count === 0 || isNoMore(found.count, known?.slow?.count))
        return [];
    return [
        query_findings_finding('slow-queries', `slow statements, the slowest is: ${found.statement}`, [
            number('slow statements', '1', found.count, known?.slow?.count),
            number('slowest', 's', found.seconds, known?.slow?.seconds),
        ]),
    ];
}
function tooMany({ perRequest, repeats }, known) {
    if (perRequest === undefined || perRequest < MANY || isNoMore(perRequest, known?.perRequest))
        return [];
    if (repeats !== undefined && repeats.count > perRequest / 2)
        return [];
    return [
        query_findings_finding('many-queries', `one request runs ${perRequest} statements`, [
            number('statements in a request', '1', perRequest, known?.perRequest),
        ]),
    ];
}
function misjudged({ estimate }, known) {
    if (estimate === undefined ||
        estimate.times < MISJUDGED ||
        isNoMore(estimate.times, known?.estimate?.times))
        return [];
    const what = `the planner is wrong about rows by a factor of ${Math.round(estimate.times)}: ${estimate.statement}`;
    return [query_findings_finding('misjudged-plan', what, [number('factor', '1', estimate.times, known?.estimate?.times)])];
}
function isNoMore(candidate, baseline) {
    return baseline !== undefined && candidate <= baseline;
}
function number(name, unit, candidate, baseline) {
    return { name, unit, candidate, ...(baseline === undefined ? {} : { baseline }) };
}
function query_findings_finding(kind, what, numbers) {
    return { kind, what, numbers, next: NEXT_STEPS[kind] };
}

;// CONCATENATED MODULE: ./lib/profiles/classify/diagnose.js



function diagnose(sides) {
    const { scope, finding } = classifyBottleneck(sides);
    return { scope, bottleneck: finding, findings: [...memoryFindings(sides), ...queryFindings(sides)] };
}


/***/ }),

/***/ 84064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ memoryCurve)
/* harmony export */ });
function memoryCurve({ unit, timeUnit, points }) {
    if (unit !== 'B' || timeUnit !== 's')
        return undefined;
    return { times: points.map(({ at }) => at), values: points.map(({ value }) => value) };
}


/***/ }),

/***/ 60283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ frameLocation),
/* harmony export */   m: () => (/* binding */ frameIdentity)
/* harmony export */ });
function frameIdentity({ name, file, line, column, module }) {
    const place = `${file ?? ''}\n${module ?? ''}`;
    return line === undefined ? `${name}\n${place}` : `${name}\n${place}\n${line}:${column ?? ''}`;
}
function frameLocation({ file, line, seenLine, module }) {
    if (file === undefined)
        return module ?? '';
    const at = line ?? seenLine;
    return at === undefined ? file : `${file}:${at}`;
}


/***/ }),

/***/ 7316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ functionCosts)
});

;// CONCATENATED MODULE: ./lib/profiles/stacks/child-lists.js
function childLists(parents) {
    const first = new Int32Array(parents.length);
    const next = new Int32Array(parents.length);
    for (let node = parents.length - 1; node > 0; node--) {
        const parent = parents[node];
        next[node] = first[parent];
        first[parent] = node;
    }
    return { first, next };
}

// EXTERNAL MODULE: ./lib/profiles/stacks/stack-tree.js
var stack_tree = __webpack_require__(5447);
;// CONCATENATED MODULE: ./lib/profiles/stacks/frame-weights.js


function frameWeights(tree) {
    const { frames, parents, nodeFrames } = tree;
    const totals = (0,stack_tree/* subtreeTotals */.y)(tree);
    const self = new Float64Array(frames.length);
    const total = new Float64Array(frames.length);
    const onPath = new Int32Array(frames.length);
    const { first, next } = childLists(parents);
    let node = first[0] ?? 0;
    while (node !== 0) {
        const frame = nodeFrames[node];
        self[frame] += tree.self[node];
        if (onPath[frame] === 0)
            total[frame] += totals[node];
        onPath[frame] += 1;
        if (first[node] !== 0) {
            node = first[node];
            continue;
        }
        while (node !== 0) {
            onPath[nodeFrames[node]] -= 1;
            if (next[node] !== 0)
                break;
            node = parents[node];
        }
        node = next[node] ?? 0;
    }
    return { self, total };
}

;// CONCATENATED MODULE: ./lib/profiles/function-costs.js

function functionCosts(profile) {
    if (profile.kind === 'table')
        return profile.functions;
    const { self, total } = frameWeights(profile.tree);
    return profile.tree.frames
        .map((frame, index) => ({ frame, self: self[index], total: total[index] }))
        .filter((cost) => cost.total !== 0 || cost.self !== 0);
}


/***/ }),

/***/ 37834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ mergeProfiles),
  q: () => (/* binding */ requireSame)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
;// CONCATENATED MODULE: ./lib/profiles/align/interruption.js
const INTERRUPTIONS = new Set(['runtime.asyncPreempt']);
function isInterruption({ name }) {
    return INTERRUPTIONS.has(name.replace(/\.abi0$/, ''));
}

;// CONCATENATED MODULE: ./lib/profiles/align/demangle-rust.js
const LEGACY = /^_?_ZN(?<path>.*)17h[0-9a-f]{16}E(?:\.llvm\.\d+)?$/;
const SIGNS = new Map([
    ['SP', '@'],
    ['BP', '*'],
    ['RF', '&'],
    ['LT', '<'],
    ['GT', '>'],
    ['LP', '('],
    ['RP', ')'],
    ['C', ','],
]);
function demangleRust(name) {
    const path = LEGACY.exec(name)?.groups?.path;
    if (path === undefined)
        return name;
    const parts = [];
    for (let at = 0; at < path.length;) {
        const length = /^\d+/.exec(path.slice(at, at + 6))?.[0];
        const start = at + (length ?? '').length;
        if (length === undefined || start + Number(length) > path.length)
            return name;
        parts.push(plainPart(path.slice(start, start + Number(length))));
        at = start + Number(length);
    }
    return parts.length === 0 ? name : parts.join('::');
}
function plainPart(part) {
    return part
        .replace(/^_(?=\$)/, '')
        .replaceAll('..', '::')
        .replaceAll(/\$u([0-9a-f]{1,6})\$/g, (_, code) => codePoint(code))
        .replaceAll(/\$([A-Z]{1,2})\$/g, (whole, sign) => SIGNS.get(sign) ?? whole);
}
function codePoint(code) {
    const value = Number.parseInt(code, 16);
    return value <= 0x10ffff ? String.fromCodePoint(value) : code;
}

;// CONCATENATED MODULE: ./lib/profiles/align/normalise-frame.js

const RULES = [
    [/(?: \[clone [^\]]*\])+$/, ''],
    [/(?:\.(?:constprop|isra|part|cold|lto_priv|llvm)(?:\.\d+)*)+$/, ''],
    [/::h[0-9a-f]{16}$/, ''],
    [/\$\$Lambda(?:\$\d+)?(?:[/+.]0x[0-9a-f]+)?(?:\.\d+)?/g, '$$$$Lambda'],
    [/\b(\$Proxy|GeneratedMethodAccessor|GeneratedConstructorAccessor)\d+/g, '$1'],
    [/'\d+$/, ''],
    [/\[go\.shape\.[^\]]*\]/g, '[...]'],
    [/@@?[A-Z][A-Z0-9]*_[\w.]+$/, ''],
    [/ at 0x[0-9a-f]+/gi, ''],
];
const LONGEST = 4096;
const ADDRESS = /^(?:\[?0x[0-9a-f]+\]?|[0-9a-f]{8,16}|\?\?\??)$/i;
const VERSIONED = /@v\d[^/]*(?=\/)/;
function normaliseFrame(frame) {
    const name = normaliseName(frame.name);
    const file = frame.file?.replaceAll('\\', '/').replace(VERSIONED, '');
    if (name === frame.name && file === frame.file)
        return frame;
    return file === undefined ? { ...frame, name } : { ...frame, name, file };
}
function normaliseName(name) {
    if (name.length > LONGEST)
        return name;
    if (ADDRESS.test(name))
        return '[unknown]';
    const plain = RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), demangleRust(name));
    return plain === '' ? name : plain;
}

// EXTERNAL MODULE: ./lib/profiles/frame.js
var profiles_frame = __webpack_require__(60283);
;// CONCATENATED MODULE: ./lib/profiles/merge-tables.js


function mergeTables(tables) {
    const indexes = new Map();
    const functions = [];
    const lines = new Map();
    const calls = new Map();
    for (const table of tables) {
        const placed = table.functions.map((cost) => addFunction(functions, indexes, cost));
        for (const line of table.lines)
            addLine(lines, line, placed);
        for (const call of table.calls)
            addCall(calls, call, placed);
    }
    const { format, quantity, unit } = tables[0];
    const total = tables.reduce((sum, table) => sum + table.total, 0);
    return {
        ...{ kind: 'table', format, quantity, unit, total, functions },
        ...{ lines: [...lines.values()], calls: [...calls.values()] },
    };
}
function addFunction(functions, indexes, cost) {
    const frame = normaliseFrame(cost.frame);
    const identity = (0,profiles_frame/* frameIdentity */.m)(frame);
    const known = indexes.get(identity);
    if (known === undefined) {
        indexes.set(identity, functions.length);
        return functions.push({ ...cost, frame }) - 1;
    }
    functions[known] = sumOf(functions[known], cost);
    return known;
}
function sumOf(first, { self, total, calls }) {
    const { frame } = first;
    return {
        frame,
        ...(self === undefined || first.self === undefined ? {} : { self: first.self + self }),
        ...(total === undefined || first.total === undefined ? {} : { total: first.total + total }),
        ...(calls === undefined && first.calls === undefined ? {} : { calls: (first.calls ?? 0) + (calls ?? 0) }),
    };
}
function addLine(lines, line, placed) {
    const at = line.function === undefined ? undefined : placed[line.function];
    const key = `${at ?? ''}\n${line.line}\n${line.file}`;
    const before = lines.get(key);
    const hits = line.hits === undefined ? {} : { hits: (before?.hits ?? 0) + line.hits };
    const owner = at === undefined ? {} : { function: at };
    lines.set(key, { ...line, ...owner, cost: (before?.cost ?? 0) + line.cost, ...hits });
}
function addCall(calls, call, placed) {
    const caller = placed[call.caller];
    const callee = placed[call.callee];
    const before = calls.get(`${caller} ${callee}`);
    const count = call.calls === undefined ? {} : { calls: (before?.calls ?? 0) + call.calls };
    calls.set(`${caller} ${callee}`, { caller, callee, total: (before?.total ?? 0) + call.total, ...count });
}

// EXTERNAL MODULE: ./lib/profiles/stacks/stack-builder.js
var stack_builder = __webpack_require__(40260);
;// CONCATENATED MODULE: ./lib/profiles/merge-profiles.js





function mergeProfiles(profiles) {
    const [first, ...rest] = profiles;
    if (first === undefined)
        throw new problem/* Problem */.A({ kind: 'usage', what: 'there is no profile to merge' });
    for (const profile of rest)
        requireSame(first, profile);
    const stacks = profiles.filter((profile) => profile.kind === 'stacks');
    if (stacks.length === profiles.length)
        return mergeStacks(first, stacks);
    return mergeTables(profiles.filter((profile) => profile.kind === 'table'));
}
function mergeStacks(first, profiles) {
    const builder = new stack_builder/* StackBuilder */.E('<merged>');
    for (const { tree } of profiles) {
        const frames = tree.frames.map((frame) => builder.frame(normaliseFrame(frame)));
        const nodes = new Int32Array(tree.parents.length);
        for (let node = 1; node < nodes.length; node++) {
            const parent = nodes[tree.parents[node]];
            const frame = tree.nodeFrames[node];
            nodes[node] = isInterruption(tree.frames[frame]) ? parent : builder.child(parent, frames[frame]);
        }
        for (const [node, weight] of tree.self.entries())
            builder.spend(nodes[node], weight);
    }
    const { format, quantity, unit } = first;
    const counts = profiles.map(({ samples }) => samples);
    const isCounted = counts.every((count) => count !== undefined);
    const samples = isCounted ? { samples: counts.reduce((sum, count) => sum + count, 0) } : {};
    return { kind: 'stacks', format, quantity, unit, ...samples, tree: builder.tree() };
}
function requireSame(first, other) {
    if (first.kind === other.kind && first.quantity === other.quantity && first.unit === other.unit)
        return;
    const words = ({ kind, quantity, unit }) => `${quantity} in ${unit} by ${kind === 'stacks' ? 'stacks' : 'functions'}`;
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `the profiles measure different things: ${words(first)}, and ${words(other)}`,
        expected: 'profiles of one quantity',
        remedy: 'Choose one that all of them hold with --quantity NAME',
    });
}


/***/ }),

/***/ 58969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ profileStream),
  e: () => (/* binding */ readProfile)
});

// EXTERNAL MODULE: ./lib/parsers/shared/concat-bytes.js
var concat_bytes = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/parsers/shared/decode-text.js
var decode_text = __webpack_require__(77502);
// EXTERNAL MODULE: ./lib/parsers/shared/line-splitter.js + 1 modules
var line_splitter = __webpack_require__(78777);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var model_problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/profiles/profile-total.js
var profile_total = __webpack_require__(34556);
;// CONCATENATED MODULE: ./lib/profiles/finish-profile.js


function finishProfile(format, decoded, file) {
    const wrong = decoded.profiles.find((profile) => !Number.isFinite((0,profile_total/* profileTotal */.m)(profile)));
    if (wrong !== undefined)
        throw problem(file, `the weights of ${wrong.quantity} do not add up to a number`);
    const [first, ...rest] = decoded.profiles.filter(holdsSomething);
    if (first === undefined)
        throw problem(file, `the ${format.name} profile is empty: nothing was sampled`);
    return { format: format.name, profiles: [first, ...rest], warnings: decoded.warnings };
}
function holdsSomething(profile) {
    switch (profile.kind) {
        case 'stacks':
            return (0,profile_total/* profileTotal */.m)(profile) !== 0;
        case 'table':
            return profile.functions.length > 0;
        case 'series':
            return profile.points.length > 0;
    }
}
function problem(file, what) {
    return new model_problem/* Problem */.A({
        kind: 'measurement',
        what,
        file,
        line: 1,
        remedy: 'Let the program run longer, or sample more often',
    });
}

;// CONCATENATED MODULE: ./lib/profiles/shared/fields.js
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function field(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function numberField(value, key) {
    const found = field(value, key);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
function textField(value, key) {
    const found = field(value, key);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function arrayField(value, key) {
    const found = field(value, key);
    return Array.isArray(found) ? found : undefined;
}

// EXTERNAL MODULE: ./lib/profiles/stacks/stack-builder.js
var stack_builder = __webpack_require__(40260);
;// CONCATENATED MODULE: ./lib/profiles/0x.js


const JS = /^(?<name>.*?) ?(?<file>\S+?):(?<line>\d+):(?<column>\d+)$/;
const KINDS = new Set(['JS', 'CPP', 'CODE', 'SHARED_LIB']);
const zeroXFormat = {
    kind: 'json',
    name: '0x',
    tool: '0x (read with 6.0)',
    reads: 'ticks.json of a 0x folder',
    quantities: ['ticks'],
    tells: 'stacks',
    recognises: (value) => {
        if (!Array.isArray(value) || !value.every(Array.isArray))
            return false;
        const tick = value.find((stack) => stack.length > 0);
        return tick !== undefined && KINDS.has(textField(tick[0], 'type') ?? '');
    },
    decode,
};
function decode(document, { file }) {
    const ticks = Array.isArray(document.value) ? document.value : [];
    const builder = new stack_builder/* StackBuilder */.E(file);
    for (const [index, tick] of ticks.entries()) {
        if (!Array.isArray(tick))
            throw document.problem([index], 'the tick is no stack', 'an array of frames');
        const stack = tick.map((code, depth) => {
            if (!isObject(code) || typeof field(code, 'name') !== 'string')
                throw document.problem([index, depth], 'the frame has no name', 'an object with name and type');
            return builder.frame(frameOf(code));
        });
        builder.add(stack, 1);
    }
    const common = { kind: 'stacks', format: '0x', quantity: 'ticks', unit: 'samples' };
    return { profiles: [{ ...common, samples: ticks.length, tree: builder.tree() }], warnings: [] };
}
function frameOf(code) {
    const name = (textField(code, 'name') ?? '').trim();
    const type = textField(code, 'type');
    if (type === 'SHARED_LIB')
        return { name: '[unknown]', module: name.slice(name.lastIndexOf('/') + 1) || '[unknown]' };
    const groups = type === 'JS' ? JS.exec(name)?.groups : undefined;
    if (groups === undefined)
        return { name: name === '' ? '(anonymous)' : name };
    const { name: own = '', file = '', line, column } = groups;
    return { name: own === '' ? '(anonymous)' : own, file, line: Number(line), column: Number(column) };
}

// EXTERNAL MODULE: ./lib/profiles/frame.js
var profiles_frame = __webpack_require__(60283);
;// CONCATENATED MODULE: ./lib/profiles/callgrind/recursive-functions.js
function recursiveFunctions(size, calls) {
    const callees = Array.from({ length: size }, () => []);
    const recursive = new Set();
    for (const { caller, callee } of calls) {
        callees[caller].push(callee);
        if (caller === callee)
            recursive.add(caller);
    }
    for (const part of connectedParts(callees))
        if (part.length > 1)
            for (const index of part)
                recursive.add(index);
    return recursive;
}
function connectedParts(callees) {
    const order = new Int32Array(callees.length);
    const lowest = new Int32Array(callees.length);
    const isOpen = new Uint8Array(callees.length);
    const open = [];
    const parts = [];
    let counter = 0;
    for (const start of callees.keys()) {
        if (order[start] !== 0)
            continue;
        const work = [{ at: start, next: 0 }];
        while (work.length > 0) {
            const step = work.at(-1);
            const { at } = step;
            if (step.next === 0) {
                counter += 1;
                order[at] = counter;
                lowest[at] = counter;
                isOpen[at] = 1;
                open.push(at);
            }
            const callee = callees[at][step.next];
            step.next += 1;
            if (callee === undefined) {
                if (lowest[at] === order[at])
                    parts.push(closePart(open, isOpen, at));
                work.pop();
                const parent = work.at(-1)?.at;
                if (parent !== undefined)
                    lowest[parent] = Math.min(lowest[parent], lowest[at]);
            }
            else if (order[callee] === 0)
                work.push({ at: callee, next: 0 });
            else if (isOpen[callee] === 1)
                lowest[at] = Math.min(lowest[at], order[callee]);
        }
    }
    return parts;
}
function closePart(open, isOpen, until) {
    const part = [];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        isOpen[at] = 0;
        part.push(at);
        if (at === until)
            break;
    }
    return part;
}

;// CONCATENATED MODULE: ./lib/profiles/callgrind/costs.js


const XDEBUG = new Map([
    ['Time_(10ns)', { quantity: 'time', unit: 's', factor: 1e-8 }],
    ['Memory_(bytes)', { quantity: 'memory', unit: 'B', factor: 1 }],
]);
class CallgrindCosts {
    events;
    #functions = [];
    #indexes = new Map();
    #calls = new Map();
    #last;
    constructor(events) {
        this.events = events;
    }
    addSelf(frame, values) {
        addTo(this.#functions[this.#index(frame)].self, values);
    }
    addCall(caller, callee, { values, calls }) {
        const from = this.#index(caller);
        const to = this.#index(callee);
        addTo(this.#functions[from].called, values);
        this.#functions[to].calls += calls;
        const key = `${from} ${to}`;
        const sums = this.#calls.get(key) ?? { caller: from, callee: to, costs: this.#zeros(), calls: 0 };
        this.#calls.set(key, sums);
        addTo(sums.costs, values);
        sums.calls += calls;
    }
    totals() {
        const totals = this.#zeros();
        for (const { self } of this.#functions)
            addTo(totals, self);
        return totals;
    }
    profiles(format) {
        const recursive = recursiveFunctions(this.#functions.length, [...this.#calls.values()]);
        const totals = this.totals();
        return this.events.map((event, at) => {
            const { quantity, unit, factor } = XDEBUG.get(event) ?? {
                quantity: event,
                unit: '1',
                factor: 1,
            };
            const functions = this.#functions.map(({ frame, self, called, calls }, index) => {
                const total = recursive.has(index) ? {} : { total: (self[at] + called[at]) * factor };
                return { frame, self: self[at] * factor, ...total, ...(calls === 0 ? {} : { calls }) };
            });
            const calls = [...this.#calls.values()].map(({ caller, callee, costs, calls: count }) => ({
                ...{ caller, callee, total: costs[at] * factor, calls: count },
            }));
            const common = { kind: 'table', format, quantity, unit };
            return { ...common, total: totals[at] * factor, functions, lines: [], calls };
        });
    }
    #index(frame) {
        if (this.#last?.frame === frame)
            return this.#last.index;
        const index = this.#indexOf(frame);
        this.#last = { frame, index };
        return index;
    }
    #indexOf(frame) {
        const identity = (0,profiles_frame/* frameIdentity */.m)(frame);
        const known = this.#indexes.get(identity);
        if (known !== undefined)
            return known;
        this.#indexes.set(identity, this.#functions.length);
        return this.#functions.push({ frame, self: this.#zeros(), called: this.#zeros(), calls: 0 }) - 1;
    }
    #zeros() {
        return this.events.map(() => 0);
    }
}
function addTo(sums, values) {
    for (const [index, value] of values.entries())
        sums[index] += value;
}

;// CONCATENATED MODULE: ./lib/profiles/shared/own-text.js
const encoder = new TextEncoder();
const decoder = new TextDecoder();
function ownText(text) {
    return decoder.decode(encoder.encode(text));
}

;// CONCATENATED MODULE: ./lib/profiles/callgrind/names.js

const COMPRESSED = /^\((\d+)\)(?: (.*))?$/;
const TABLE_OF = {
    ...{ fl: 'file', fi: 'file', fe: 'file', cfl: 'file', cfi: 'file' },
    ...{ fn: 'function', cfn: 'function', ob: 'object', cob: 'object' },
};
const UNKNOWN = '???';
class CallgrindNames {
    #tables = {
        file: new Map(),
        function: new Map(),
        object: new Map(),
    };
    #file = '';
    #place = '';
    #object = '';
    #function;
    #current;
    #called = {};
    set(kind, value) {
        const name = this.#expand(TABLE_OF[kind], value);
        if (name === undefined)
            return false;
        if (!kind.startsWith('c'))
            this.#current = undefined;
        if (kind === 'fl')
            this.#file = name;
        if (kind === 'fl' || kind === 'fi' || kind === 'fe')
            this.#place = name;
        else if (kind === 'fn')
            this.#function = name;
        else if (kind === 'ob')
            this.#object = name;
        else if (kind === 'cfn')
            this.#called = { ...this.#called, function: name };
        else if (kind === 'cob')
            this.#called = { ...this.#called, object: name };
        else if (kind === 'cfi' || kind === 'cfl')
            this.#called = { ...this.#called, file: name };
        return true;
    }
    current() {
        if (this.#function === undefined)
            return undefined;
        this.#current ??= names_frameOf(this.#function, this.#file, this.#object);
        return this.#current;
    }
    takeCalled() {
        const { function: name = UNKNOWN, file = this.#place, object = this.#object } = this.#called;
        this.#called = {};
        return names_frameOf(name, file, object);
    }
    #expand(table, value) {
        const [, short, name] = COMPRESSED.exec(value) ?? [];
        if (short === undefined)
            return ownText(value);
        if (name !== undefined)
            this.#tables[table].set(short, ownText(name));
        return this.#tables[table].get(short);
    }
}
function names_frameOf(name, file, object) {
    const known = name === '' ? UNKNOWN : name;
    const module = object.slice(object.lastIndexOf('/') + 1);
    const place = file === '' || file === UNKNOWN ? {} : { file };
    return { name: known, ...place, ...(module === '' ? {} : { module }) };
}

;// CONCATENATED MODULE: ./lib/profiles/shared/problems.js

function problemsOf(file) {
    return (line, what, expected) => new model_problem/* Problem */.A({ kind: 'measurement', what, file, line, ...(expected === undefined ? {} : { expected }) });
}
function problemAtByte(file, offset, what) {
    return new model_problem/* Problem */.A({
        kind: 'measurement',
        what: `byte ${offset}: ${what}`,
        file,
        remedy: 'Profile again; the file was cut off or something else wrote it',
    });
}

;// CONCATENATED MODULE: ./lib/profiles/callgrind.js



const FORMAT = '# callgrind format';
const NAME = /^(c?(?:fn|fi|fl|fe|ob))=(.*)$/;
const HEADER = /^([a-z]+): *(.*)$/;
const JUMP = /^j(?:ump|cnd)=/;
const callgrindFormat = {
    kind: 'text',
    name: 'callgrind',
    tool: 'Valgrind Callgrind (read with 3.19), Xdebug 3',
    reads: 'callgrind.out.PID, cachegrind.out of Xdebug',
    quantities: ['Ir and the other events as counted', 'time in seconds and memory in bytes (Xdebug)'],
    tells: 'table',
    recognises: (line) => line === FORMAT || /^creator: xdebug /.test(line),
    start: (context) => new CallgrindSink(context),
};
class CallgrindSink {
    #file;
    #names = new CallgrindNames();
    #warnings = [];
    #costs;
    #positions = 1;
    #summary;
    #isCall = false;
    #calls = 0;
    #last = 1;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        this.#last = n;
        const first = line.charCodeAt(0);
        if (first >= 0x2a && first <= 0x39)
            this.#cost(line, n, end);
        else if (line.startsWith('calls='))
            this.#call(line, n);
        else if (line !== '' && !line.startsWith('#') && !JUMP.test(line))
            this.#word(line, n);
    }
    end() {
        if (this.#costs === undefined)
            throw problemsOf(this.#file)(this.#last, 'the profile names no events', 'a line "events: Ir"');
        if (this.#isCall)
            throw problemsOf(this.#file)(this.#last, 'the profile ends in the middle of a call', 'its cost');
        this.#checkSum(this.#costs.totals());
        return { profiles: this.#costs.profiles(callgrindFormat.name), warnings: this.#warnings };
    }
    #word(line, n) {
        const [, kind, name] = NAME.exec(line) ?? [];
        if (kind !== undefined && name !== undefined) {
            if (!this.#names.set(kind, name))
                throw problemsOf(this.#file)(n, `the short name ${name} was not introduced`, 'a number with its name first');
            return;
        }
        const [, key, value = ''] = HEADER.exec(line) ?? [];
        if (key === 'events')
            this.#costs ??= new CallgrindCosts(value.trim().split(/\s+/));
        else if (key === 'positions')
            this.#positions = value.trim().split(/\s+/).length;
        else if (key === 'version' && value.trim() !== '1')
            throw problemsOf(this.#file)(n, `this is version ${value} of the format`, 'version 1');
        else if (key === 'summary' || key === 'totals')
            this.#summary = this.#summed(value);
    }
    #summed(value) {
        return value.trim().split(/\s+/).map(Number);
    }
    #call(line, n) {
        const count = /^calls=(\d+)/.exec(line)?.[1];
        if (count === undefined)
            throw problemsOf(this.#file)(n, 'the call has no count', 'calls=COUNT TARGET');
        this.#calls = Number(count);
        this.#isCall = true;
    }
    #cost(line, n, end) {
        const costs = this.#costs;
        const wrong = (what, expected) => problemsOf(this.#file)(n, what, expected);
        if (end === 'open' && this.#summary === undefined && line.length < 2)
            throw wrong('the line is cut off', 'costs');
        if (costs === undefined)
            throw wrong('costs come before the events', 'a line "events: Ir" first');
        const fields = line
            .split(/ +/)
            .slice(this.#positions)
            .filter((field) => field !== '');
        const values = fields.map((field) => costValue(field));
        if (values.length > costs.events.length || values.some(Number.isNaN))
            throw wrong(`these are no costs of ${costs.events.join(', ')}`, 'a position and a number for each event at most');
        const caller = this.#names.current();
        if (caller === undefined)
            throw wrong('costs come before the function', 'a line "fn=" first');
        if (this.#isCall)
            costs.addCall(caller, this.#names.takeCalled(), { values, calls: this.#calls });
        else
            costs.addSelf(caller, values);
        this.#isCall = false;
    }
    #checkSum(totals) {
        const told = this.#summary?.[0];
        const found = totals[0] ?? 0;
        if (told === undefined) {
            const message = 'the profile has neither summary nor totals: it may be cut off';
            this.#warnings.push({ message, file: this.#file, line: this.#last });
        }
        else if (found < told * 0.99) {
            const what = `the costs add up to ${found} of ${told}`;
            throw problemsOf(this.#file)(this.#last, what, 'the whole profile: the file was cut off');
        }
    }
}
function costValue(field) {
    return /^(?:\d+|0x[0-9a-f]+|\d+\.\d+)$/i.test(field) ? Number(field) : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/profiles/chrome-trace/add-intervals.js

function addIntervals(part) {
    const threads = new Map();
    let lost = 0;
    for (const event of timed(part)) {
        const key = `${String(field(event.event, 'pid'))} ${String(field(event.event, 'tid'))}`;
        const thread = threads.get(key) ?? { intervals: [], open: [] };
        threads.set(key, thread);
        if (!takes(part, thread, event))
            lost += 1;
    }
    for (const { intervals, open } of threads.values())
        lost += open.length + addNested(part.builder, intervals);
    return { lost };
}
function timed({ document, path, events }) {
    const found = [];
    for (const [index, event] of events.entries()) {
        const phase = textField(event, 'ph');
        if (phase !== 'B' && phase !== 'E' && phase !== 'X')
            continue;
        const at = numberField(event, 'ts');
        const duration = phase === 'X' ? (numberField(event, 'dur') ?? 0) : 0;
        if (at === undefined || duration < 0)
            throw document.problem([...path, index], 'the event has no time', 'ts, and dur of zero or more');
        found.push({ event, phase, at, duration });
    }
    return found.sort((first, second) => first.at - second.at);
}
function takes({ builder }, { intervals, open }, { event, phase, at, duration }) {
    const name = textField(event, 'name') ?? '(anonymous)';
    const frame = () => builder.frame(add_intervals_frameOf(name, field(event, 'args')));
    if (phase === 'X')
        intervals.push({ frame: frame(), start: at, end: at + duration });
    if (phase === 'B')
        open.push({ name, frame: frame(), start: at });
    if (phase !== 'E')
        return true;
    const match = open.findLastIndex((entry) => entry.name === name || field(event, 'name') === undefined);
    if (match === -1)
        return false;
    const [entry] = open.splice(match, 1);
    intervals.push({ frame: entry.frame, start: entry.start, end: at });
    return true;
}
function addNested(builder, intervals) {
    const open = [];
    let cut = 0;
    for (const { frame, start, end } of intervals.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        while (open.length > 0 && open.at(-1).end <= start)
            open.pop();
        const outer = open.at(-1);
        if (outer !== undefined && end > outer.end)
            cut += 1;
        const last = Math.min(end, outer?.end ?? end);
        const node = builder.child(outer?.node ?? 0, frame);
        builder.spend(node, last - start);
        if (outer !== undefined)
            builder.spend(outer.node, start - last);
        open.push({ node, end: last });
    }
    return cut;
}
function add_intervals_frameOf(name, args) {
    const file = textField(args, 'filename') ?? textField(args, 'url');
    if (file === undefined)
        return { name };
    const line = Number(field(args, 'funcLine'));
    if (line > 0)
        return { name, file, line };
    const seen = numberField(args, 'line');
    return seen === undefined || seen < 1 ? { name, file } : { name, file, seenLine: seen };
}

;// CONCATENATED MODULE: ./lib/profiles/shared/v8-frame.js

function v8Frame(callFrame) {
    const name = textField(callFrame, 'functionName') ?? '(anonymous)';
    const url = textField(callFrame, 'url');
    const line = numberField(callFrame, 'lineNumber') ?? -1;
    const column = numberField(callFrame, 'columnNumber') ?? -1;
    if (url === undefined && field(callFrame, 'functionName') !== '')
        return { name };
    return {
        name,
        ...(url === undefined ? {} : { file: filePath(url) }),
        ...(line < 0 ? {} : { line: line + 1 }),
        ...(line < 0 || column < 0 ? {} : { column: column + 1 }),
    };
}
function filePath(url) {
    if (!url.startsWith('file://'))
        return url;
    const path = url.slice(7);
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./lib/profiles/chrome-trace/sampled-threads.js


function sampledThreads(events, builder) {
    const samplers = new Map();
    let samples = 0;
    for (const event of events) {
        const name = field(event, 'name');
        if (name !== 'Profile' && name !== 'ProfileChunk')
            continue;
        const key = `${String(field(event, 'pid'))} ${String(field(event, 'id'))}`;
        const data = field(field(event, 'args'), 'data');
        const sampler = samplers.get(key) ?? { nodes: new Map(), last: undefined, at: 0 };
        samplers.set(key, sampler);
        if (name === 'Profile')
            sampler.at = numberField(data, 'startTime') ?? 0;
        else
            samples += addChunk(sampler, data, builder);
    }
    return samples;
}
function addChunk(sampler, data, builder) {
    const profile = field(data, 'cpuProfile');
    for (const node of arrayField(profile, 'nodes') ?? []) {
        const parent = sampler.nodes.get(field(node, 'parent'));
        const at = parent === undefined ? 0 : builder.child(parent, builder.frame(v8Frame(field(node, 'callFrame'))));
        sampler.nodes.set(field(node, 'id'), at);
    }
    const deltas = arrayField(data, 'timeDeltas') ?? [];
    const ids = arrayField(profile, 'samples') ?? [];
    for (const [index, id] of ids.entries()) {
        const delta = deltas[index];
        sampler.at += typeof delta === 'number' ? delta : 0;
        if (sampler.last !== undefined)
            builder.spend(sampler.last.node, Math.max(0, sampler.at - sampler.last.at));
        sampler.last = { node: sampler.nodes.get(id) ?? 0, at: sampler.at };
    }
    return ids.length;
}

;// CONCATENATED MODULE: ./lib/profiles/chrome-trace.js




const chromeTraceFormat = {
    kind: 'json',
    name: 'chrome-trace',
    tool: 'Chrome DevTools, py-spy 0.4 (-f chrometrace), Hermes, clang -ftime-trace',
    reads: 'a trace of B, E, X or ProfileChunk events',
    quantities: ['wall time in seconds'],
    tells: 'stacks',
    recognises: (value) => {
        const [first] = eventsOf(value) ?? [];
        return isObject(first) && typeof field(first, 'ph') === 'string';
    },
    decode: chrome_trace_decode,
};
function chrome_trace_decode(document, { file }) {
    const events = eventsOf(document.value) ?? [];
    const builder = new stack_builder/* StackBuilder */.E(file);
    const warnings = [];
    const samples = sampledThreads(events, builder);
    if (samples === 0) {
        const path = Array.isArray(document.value) ? [] : ['traceEvents'];
        const { lost } = addIntervals({ document, path, events, builder });
        if (lost > 0)
            warnings.push({ message: `${lost} events do not nest: they were cut to fit or left out`, file });
    }
    const tree = builder.tree();
    for (const [node, weight] of tree.self.entries())
        tree.self[node] = Math.max(0, weight) * 1e-6;
    const common = { kind: 'stacks', format: 'chrome-trace', quantity: 'wall', unit: 's', tree };
    return { profiles: [samples === 0 ? common : { ...common, samples }], warnings };
}
function eventsOf(value) {
    return Array.isArray(value) ? value : arrayField(value, 'traceEvents');
}

// EXTERNAL MODULE: ./lib/parsers/shared/number-of.js
var number_of = __webpack_require__(26117);
// EXTERNAL MODULE: ./lib/parsers/shared/quoted-name.js
var quoted_name = __webpack_require__(70412);
;// CONCATENATED MODULE: ./lib/profiles/shared/collapsed-frame.js
const WITH_LINE = /^(?<name>.+?) (?:\((?<file>[^()]+):(?<line>\d+)\)|- (?<dash>\S+):(?<dashLine>\d+))$/;
const MARK = /_\[([jikw01])\]$/;
const PROCESS = /^process \d+:/;
function collapsedFrame(part) {
    const groups = WITH_LINE.exec(part)?.groups;
    if (groups !== undefined) {
        const { name = '', file = groups.dash ?? '', line = groups.dashLine } = groups;
        return { name, file, seenLine: Number(line) };
    }
    const mark = MARK.exec(part)?.[1];
    const name = part.replace(MARK, '').replace(PROCESS, 'process:');
    if (name === '')
        return { name: part };
    return mark === 'k' ? { name, module: '[kernel]' } : { name };
}

;// CONCATENATED MODULE: ./lib/profiles/collapsed.js






const LINE = /^(?!.* {2})[^\s;#{[][^;]*(?:;[^\s;][^;]*)+ \d+(?:\.\d+)?$/;
const collapsedFormat = {
    kind: 'text',
    name: 'collapsed',
    tool: 'FlameGraph stackcollapse scripts, py-spy 0.4 (raw), async-profiler',
    reads: 'lines of frames separated by semicolons with a number behind them',
    quantities: ['samples'],
    tells: 'stacks',
    recognises: (line) => LINE.test(line),
    start: (context) => new CollapsedSink(context),
};
class CollapsedSink {
    #file;
    #builder;
    #frames = new Map();
    #warnings = [];
    #skipped = 0;
    #samples = 0;
    #last = 1;
    constructor({ file }) {
        this.#file = file;
        this.#builder = new stack_builder/* StackBuilder */.E(file);
    }
    push(line, n, end) {
        this.#last = n;
        const text = line.trimEnd();
        if (text === '' || text.startsWith('#'))
            return;
        const at = text.lastIndexOf(' ');
        const weight = at === -1 ? undefined : (0,number_of/* numberOf */.r)(text.slice(at + 1));
        if (weight === undefined || weight < 0) {
            this.#skip(line, n, end);
            return;
        }
        this.#samples += weight;
        const stack = text.slice(0, at);
        this.#builder.add(stack === ''
            ? []
            : stack
                .split(';')
                .filter((part) => part !== '')
                .map(this.#frame), weight);
        if (end === 'open')
            this.#warn('the last line has no line break: its number may be cut off', n);
    }
    end() {
        if (this.#samples === 0)
            throw problemsOf(this.#file)(this.#last, 'there is no stack', 'lines such as "main;parse 31"');
        if (this.#skipped > 1)
            this.#warn(`${this.#skipped} lines are no stacks and were left out`, this.#last);
        const common = { format: collapsedFormat.name, quantity: 'samples', unit: 'samples' };
        return {
            profiles: [{ ...common, kind: 'stacks', samples: this.#samples, tree: this.#builder.tree() }],
            warnings: this.#warnings,
        };
    }
    #frame = (part) => {
        const known = this.#frames.get(part);
        if (known !== undefined)
            return known;
        const frame = collapsedFrame(ownText(part));
        const id = this.#builder.frame(frame);
        this.#frames.set(ownText(part), id);
        return id;
    };
    #skip(line, n, end) {
        this.#skipped += 1;
        const why = end === 'open' ? 'the last line is cut off' : `${(0,quoted_name/* quotedName */.a)(line)} is no stack and a number`;
        if (this.#skipped === 1 || end === 'open')
            this.#warn(why, n);
    }
    #warn(message, line) {
        this.#warnings.push({ message, file: this.#file, line });
    }
}

;// CONCATENATED MODULE: ./lib/profiles/cprofile/marshal.js

const DEEPEST = 32;
const FLAG_REFERENCE = 0x80;
function readMarshal(bytes, file) {
    return new Reader(bytes, file).value(0);
}
const END = Symbol('end of a dictionary');
class Reader {
    #view;
    #bytes;
    #file;
    #references = [];
    #at = 0;
    constructor(bytes, file) {
        this.#bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#file = file;
    }
    value(depth) {
        const start = this.#at;
        const value = this.#any(depth);
        if (value === END)
            throw problemAtByte(this.#file, start, 'a dictionary ends where a value is expected');
        return value;
    }
    #any(depth) {
        if (depth > DEEPEST)
            throw problemAtByte(this.#file, this.#at, 'values nest too deeply for a pstats file');
        const start = this.#take(1);
        const byte = this.#bytes[start];
        const type = String.fromCharCode(byte & ~FLAG_REFERENCE);
        if (type === '0')
            return END;
        if (type === 'r')
            return this.#reference(start);
        const slot = (byte & FLAG_REFERENCE) === 0 ? undefined : this.#references.push(null) - 1;
        const value = this.#read(type, start, depth);
        if (slot !== undefined)
            this.#references[slot] = value;
        return value;
    }
    #read(type, start, depth) {
        switch (type) {
            case 'N':
                return null;
            case 'T':
            case 'F':
                return type === 'T';
            case 'i':
                return this.#view.getInt32(this.#take(4), true);
            case 'l':
                return this.#long();
            case 'g':
                return this.#view.getFloat64(this.#take(8), true);
            case 'f':
                return Number(this.#text(this.#view.getUint8(this.#take(1))));
            case 'z':
            case 'Z':
                return this.#text(this.#view.getUint8(this.#take(1)));
            case 's':
            case 't':
            case 'u':
            case 'a':
            case 'A':
                return this.#text(this.#view.getUint32(this.#take(4), true));
            case ')':
                return this.#tuple(this.#view.getUint8(this.#take(1)), depth);
            case '(':
            case '[':
                return this.#tuple(this.#view.getUint32(this.#take(4), true), depth);
            case '{':
                return this.#dictionary(depth);
            default:
                throw problemAtByte(this.#file, start, `the type ${JSON.stringify(type)} does not stand in a pstats file`);
        }
    }
    #dictionary(depth) {
        const entries = new Map();
        for (let key = this.#any(depth + 1); key !== END; key = this.#any(depth + 1))
            entries.set(key, this.value(depth + 1));
        return entries;
    }
    #tuple(length, depth) {
        const items = [];
        for (let index = 0; index < length; index++)
            items.push(this.value(depth + 1));
        return items;
    }
    #reference(start) {
        const found = this.#references[this.#view.getUint32(this.#take(4), true)];
        if (found === undefined)
            throw problemAtByte(this.#file, start, 'a reference points nowhere');
        return found;
    }
    #long() {
        const count = this.#view.getInt32(this.#take(4), true);
        let value = 0;
        for (let index = 0; index < Math.abs(count); index++)
            value += this.#view.getUint16(this.#take(2), true) * 2 ** (15 * index);
        return count < 0 ? -value : value;
    }
    #text(length) {
        const start = this.#take(length);
        return new TextDecoder().decode(this.#bytes.subarray(start, start + length));
    }
    #take(length) {
        const start = this.#at;
        if (start + length > this.#bytes.length)
            throw problemAtByte(this.#file, this.#bytes.length, 'the file is cut off');
        this.#at += length;
        return start;
    }
}

;// CONCATENATED MODULE: ./lib/profiles/cprofile/python-frame.js
const BUILT_IN = /^<(.*)>$/;
const ADDRESS = / at 0x[0-9a-f]+/i;
function pythonFrame(file, line, name) {
    const clean = name.replace(ADDRESS, '');
    if (file === '~' && line === 0)
        return { name: clean.replace(BUILT_IN, '{$1}') };
    return { name: clean === '' ? '(anonymous)' : clean, file, ...(line > 0 ? { line } : {}) };
}

;// CONCATENATED MODULE: ./lib/profiles/cprofile/pstats-table.js


function pstatsTable(value, file) {
    const wrong = (what) => problemAtByte(file, 0, `${what}; expected the statistics of cProfile`);
    if (!(value instanceof Map))
        throw wrong('this is no dictionary');
    const indexes = new Map();
    const keyed = [...value].map(([key, entry]) => ({
        key: functionKey(key, wrong),
        entry: numbers(entry, wrong),
    }));
    for (const [index, { key }] of keyed.entries())
        indexes.set(key.identity, index);
    const functions = keyed.map(({ key, entry }) => {
        const [, calls, self, total] = entry.numbers;
        return { frame: key.frame, self: self, total: total, calls: calls };
    });
    const calls = keyed.flatMap(({ entry }, callee) => entry.callers.flatMap(([key, cost]) => {
        const caller = indexes.get(functionKey(key, wrong).identity);
        if (caller === undefined || !Array.isArray(cost))
            return [];
        const [, count, , total] = cost;
        return [{ caller, callee, total: Number(total), calls: Number(count) }];
    }));
    const total = functions.reduce((sum, { self }) => sum + (self ?? 0), 0);
    const common = { kind: 'table', format: 'cprofile', quantity: 'time', unit: 's' };
    return { profiles: [{ ...common, total, functions, lines: [], calls }], warnings: [] };
}
function functionKey(key, wrong) {
    const [file, line, name] = Array.isArray(key) ? key : [];
    if (typeof file !== 'string' || typeof line !== 'number' || typeof name !== 'string')
        throw wrong('a function is not named by file, line and name');
    return { identity: `${file}\n${line}\n${name}`, frame: pythonFrame(file, line, name) };
}
function numbers(entry, wrong) {
    const values = Array.isArray(entry) ? entry : [];
    const [callers] = values.slice(4);
    const found = values.slice(0, 4).filter((value) => typeof value === 'number' && Number.isFinite(value));
    if (found.length !== 4 || !(callers instanceof Map))
        throw wrong('a function has not four numbers and its callers');
    return {
        numbers: found,
        callers: [...callers],
    };
}

;// CONCATENATED MODULE: ./lib/profiles/cprofile.js


const DICTIONARY = 0x7b;
const REFERENCE = 0x80;
const KEY = new Set([0x28, 0x29, 0x30]);
const cprofileFormat = {
    kind: 'binary',
    name: 'cprofile',
    tool: 'CPython cProfile (read with 3.8 to 3.13)',
    reads: 'the file of python -m cProfile -o, or of Profile.dump_stats',
    quantities: ['time in seconds'],
    tells: 'table',
    recognises: (head) => head.length >= 2 &&
        (head[0] & ~REFERENCE) === DICTIONARY &&
        KEY.has(head[1] & ~REFERENCE) &&
        isNoText(head),
    decode: (bytes, { file }) => pstatsTable(readMarshal(bytes, file), file),
};
function isNoText(head) {
    return head.some((byte) => byte < 9);
}

;// CONCATENATED MODULE: ./lib/profiles/cprofile-text.js


const cprofile_text_HEADER = /^ *ncalls +tottime +percall +cumtime +percall +filename:lineno\(function\)$/;
const TOTAL = /^ *\d+ function calls(?: \(\d+ primitive calls\))? in (\d+\.\d+)(?: CPU)? seconds$/;
const REDUCED = /^ *List reduced from (\d+) to (\d+) due to restriction/;
const ROW = /^ *(?<calls>\d+)(?:\/\d+)? +(?<self>\d+\.\d+) +(?:\d+\.\d+|nan) +(?<total>\d+\.\d+) +(?:\d+\.\d+|nan) +(?<place>\S.*)$/;
const PLACE = /^(?<file>.*):(?<line>\d+)\((?<name>.*)\)$/;
const cprofileTextFormat = {
    kind: 'text',
    name: 'cprofile-text',
    tool: 'CPython pstats (read with 3.8 to 3.13)',
    reads: 'what python -m cProfile or Stats.print_stats prints',
    quantities: ['time in seconds'],
    tells: 'table',
    recognises: (line) => cprofile_text_HEADER.test(line),
    start: (context) => new StatsSink(context),
};
class StatsSink {
    #file;
    #warnings = [];
    #rows = new Map();
    #total;
    #isTable = false;
    #last = 1;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        this.#last = n;
        if (cprofile_text_HEADER.test(line))
            this.#isTable = true;
        else if (this.#isTable)
            this.#row(line, n, end);
        else
            this.#head(line, n);
    }
    end() {
        if (this.#rows.size === 0)
            throw problemsOf(this.#file)(this.#last, 'the table has no row', 'the table that pstats prints');
        const functions = [...this.#rows.values()];
        const total = this.#total ?? functions.reduce((sum, { self }) => sum + (self ?? 0), 0);
        const common = { kind: 'table', format: cprofileTextFormat.name, quantity: 'time', unit: 's' };
        return { profiles: [{ ...common, total, functions, lines: [], calls: [] }], warnings: this.#warnings };
    }
    #head(line, n) {
        const total = TOTAL.exec(line)?.[1];
        if (total !== undefined)
            this.#total = (this.#total ?? 0) + Number(total);
        const [, all, shown] = REDUCED.exec(line) ?? [];
        if (all === undefined)
            return;
        const message = `the table shows ${shown} of ${all} functions; the others are not known`;
        this.#warnings.push({ message, file: this.#file, line: n });
    }
    #row(line, n, end) {
        if (line.trim() === '') {
            this.#isTable = false;
            return;
        }
        const groups = ROW.exec(line)?.groups;
        if (groups === undefined || end === 'open')
            throw problemsOf(this.#file)(n, 'the row is not complete', 'calls, four times and a function');
        const place = PLACE.exec(groups.place)?.groups;
        const frame = place === undefined
            ? { name: groups.place }
            : pythonFrame(place.file, Number(place.line), place.name);
        const before = this.#rows.get(groups.place);
        this.#rows.set(groups.place, {
            frame,
            self: (before?.self ?? 0) + Number(groups.self),
            total: (before?.total ?? 0) + Number(groups.total),
            calls: (before?.calls ?? 0) + Number(groups.calls),
        });
    }
}

;// CONCATENATED MODULE: ./lib/profiles/cpuprofile/add-nodes.js


function addNodes(document, builder) {
    const nodes = arrayField(document.value, 'nodes') ?? [];
    const indexOf = new Map();
    for (const [index, node] of nodes.entries()) {
        const id = field(node, 'id');
        if (indexOf.has(id))
            throw document.problem(['nodes', index, 'id'], 'the id stands twice', 'every id once');
        indexOf.set(id, index);
    }
    const parents = parentsOf(document, nodes, indexOf);
    const placed = new Map();
    for (const start of nodes.keys()) {
        for (const index of unplaced(document, { nodes, parents, placed, start })) {
            const parent = parents[index];
            const frame = () => builder.frame(v8Frame(field(nodes[index], 'callFrame')));
            const at = parent === undefined ? 0 : builder.child(placed.get(field(nodes[parent], 'id')), frame());
            placed.set(field(nodes[index], 'id'), at);
        }
    }
    return placed;
}
function unplaced(document, { nodes, parents, placed, start }) {
    const pending = [];
    for (let at = start; at !== undefined; at = parents[at]) {
        if (placed.has(field(nodes[at], 'id')))
            break;
        pending.push(at);
        if (pending.length > nodes.length)
            throw document.problem(['nodes', start], 'the node is its own ancestor', 'a tree');
    }
    return pending.reverse();
}
function parentsOf(document, nodes, indexOf) {
    const parents = new Array(nodes.length).fill(undefined);
    for (const [index, node] of nodes.entries()) {
        const parent = field(node, 'parent');
        if (parent !== undefined)
            parents[index] = indexOf.get(parent);
        for (const [at, id] of (arrayField(node, 'children') ?? []).entries()) {
            const child = indexOf.get(id);
            if (child === undefined)
                throw document.problem(['nodes', index, 'children', at], 'there is no such node', 'the id of a node');
            parents[child] = index;
        }
    }
    return parents;
}

;// CONCATENATED MODULE: ./lib/profiles/cpuprofile/legacy-tree.js


function legacyCpuprofile(document, builder) {
    const placed = new Map();
    const pending = [
        { node: field(document.value, 'head'), parent: undefined },
    ];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { node, parent } = next;
        const at = parent === undefined ? 0 : builder.child(parent, builder.frame(legacyFrame(node)));
        placed.set(field(node, 'id'), at);
        for (const child of arrayField(node, 'children') ?? [])
            pending.push({ node: child, parent: at });
    }
    return placed;
}
function legacyFrame(node) {
    return v8Frame({
        functionName: textField(node, 'functionName') ?? '',
        url: textField(node, 'url') ?? '',
        lineNumber: numberField(node, 'lineNumber') ?? -1,
        columnNumber: numberField(node, 'columnNumber') ?? -1,
    });
}

;// CONCATENATED MODULE: ./lib/profiles/shared/v8-samples.js
function spendSamples(builder, { nodes, times, end }) {
    const order = isSorted(times) ? undefined : sortedOrder(times);
    const at = (index) => order?.[index] ?? index;
    for (let index = 0; index < nodes.length; index++) {
        const start = times[at(index)];
        const next = index + 1 < nodes.length ? times[at(index + 1)] : (end ?? start);
        builder.spend(nodes[at(index)], Math.max(0, next - start) * 1e-6);
    }
    return nodes.length;
}
function isSorted(times) {
    for (let index = 1; index < times.length; index++)
        if (times[index] < times[index - 1])
            return false;
    return true;
}
function sortedOrder(times) {
    return Int32Array.from(times, (_, index) => index).sort((first, second) => times[first] - times[second]);
}

;// CONCATENATED MODULE: ./lib/profiles/cpuprofile.js





const cpuprofileFormat = {
    kind: 'json',
    name: 'cpuprofile',
    tool: 'V8 (read with Node 10 to 24, Chrome 65)',
    reads: '.cpuprofile of node --cpu-prof or of the inspector',
    quantities: ['wall time in seconds', 'samples'],
    tells: 'stacks',
    recognises: (value) => (isNodes(field(value, 'nodes')) || isObject(field(value, 'head'))) &&
        (arrayField(value, 'timeDeltas') !== undefined || arrayField(value, 'timestamps') !== undefined),
    decode: cpuprofile_decode,
};
function isNodes(nodes) {
    return Array.isArray(nodes) && (nodes.length === 0 || isObject(field(nodes[0], 'callFrame')));
}
function cpuprofile_decode(document, { file }) {
    const builder = new stack_builder/* StackBuilder */.E(file);
    const { value } = document;
    const nodeOf = isObject(field(value, 'head'))
        ? legacyCpuprofile(document, builder)
        : addNodes(document, builder);
    const ids = arrayField(value, 'samples');
    if (ids === undefined)
        throw document.problem(['samples'], 'there are no samples', 'an array of node ids');
    const times = timesOf(document, ids.length);
    const nodes = ids.map((id, index) => {
        const node = nodeOf.get(id);
        if (node === undefined)
            throw document.problem(['samples', index], `there is no node ${JSON.stringify(id)}`, 'the id of a node');
        return node;
    });
    const end = numberField(value, 'endTime');
    const isComparable = end !== undefined && end >= (times.at(-1) ?? 0);
    const samples = spendSamples(builder, { nodes, times, ...(isComparable ? { end } : {}) });
    const tree = builder.tree();
    const counts = new Float64Array(tree.self.length);
    for (const node of nodes)
        counts[node] += 1;
    const common = { kind: 'stacks', format: 'cpuprofile', samples };
    return {
        profiles: [
            { ...common, quantity: 'wall', unit: 's', tree },
            { ...common, quantity: 'samples', unit: 'samples', tree: { ...tree, self: counts } },
        ],
        warnings: [],
    };
}
function timesOf(document, samples) {
    const { value } = document;
    const key = arrayField(value, 'timeDeltas') === undefined ? 'timestamps' : 'timeDeltas';
    const entries = arrayField(value, key) ?? [];
    if (entries.length < samples)
        throw document.problem([key], `there are ${entries.length} times for ${samples} samples`, 'one for each');
    let at = numberField(value, 'startTime') ?? 0;
    return entries.map((entry, index) => {
        if (typeof entry !== 'number' || !Number.isFinite(entry))
            throw document.problem([key, index], `${JSON.stringify(entry)} is no time`, 'microseconds');
        at = key === 'timeDeltas' ? at + entry : entry;
        return at;
    });
}

;// CONCATENATED MODULE: ./lib/profiles/shared/valgrind-frame.js
const FRAME = /^(?:0x[0-9A-F]+: )?(?<name>.+?)(?: \((?:in (?<object>.+)|(?<file>[^()]+?):(?<line>\d+)(?::\d+)?)\))?$/i;
function valgrindFrame(text) {
    const { name = text, object, file, line } = FRAME.exec(text)?.groups ?? {};
    if (file !== undefined)
        return { name, file, seenLine: Number(line) };
    return object === undefined ? { name } : { name, module: object.slice(object.lastIndexOf('/') + 1) };
}

;// CONCATENATED MODULE: ./lib/profiles/dhat.js



const QUANTITIES = [
    { key: 'tb', quantity: 'total-bytes', unit: 'B' },
    { key: 'tbk', quantity: 'total-blocks', unit: '1' },
    { key: 'gb', quantity: 'peak-bytes', unit: 'B' },
    { key: 'eb', quantity: 'end-bytes', unit: 'B' },
];
const ALLOCATOR = /vgpreload_dhat|^\[root\]$/;
const dhatFormat = {
    kind: 'json',
    name: 'dhat',
    tool: 'Valgrind DHAT (read with 3.19), dhat-rs',
    reads: 'dhat.out.PID, dhat-heap.json',
    quantities: ['total-bytes, peak-bytes, end-bytes', 'total-blocks'],
    tells: 'stacks',
    recognises: (value) => numberField(value, 'dhatFileVersion') !== undefined && Array.isArray(field(value, 'pps')),
    decode: dhat_decode,
};
function dhat_decode(document, { file }) {
    const version = numberField(document.value, 'dhatFileVersion');
    if (version !== 2)
        throw document.problem(['dhatFileVersion'], `this is version ${version}`, 'version 2');
    const points = arrayField(document.value, 'pps') ?? [];
    const table = arrayField(document.value, 'ftbl') ?? [];
    const isBytes = textField(document.value, 'mode') !== 'ad-hoc';
    const profiles = QUANTITIES.filter(({ key }) => points.some((point) => numberField(point, key) !== undefined)).map(({ key, quantity, unit }) => {
        const builder = new stack_builder/* StackBuilder */.E(file);
        for (const index of points.keys())
            addPoint(document, { builder, table, index, key });
        return { kind: 'stacks', format: 'dhat', quantity, unit: isBytes ? unit : '1', tree: builder.tree() };
    });
    return { profiles, warnings: [] };
}
function addPoint(document, { builder, table, index, key }) {
    const point = arrayField(document.value, 'pps')?.[index];
    const value = numberField(point, key);
    if (value === undefined || value < 0)
        throw document.problem(['pps', index, key], 'the point tells no amount', 'a count');
    const frames = (arrayField(point, 'fs') ?? []).map((at, depth) => {
        const text = typeof at === 'number' ? table[at] : undefined;
        if (typeof text === 'string')
            return text;
        throw document.problem(['pps', index, 'fs', depth], `there is no frame ${JSON.stringify(at)}`, 'an index of ftbl');
    });
    const stack = frames
        .filter((text) => !ALLOCATOR.test(text))
        .map((text) => builder.frame(valgrindFrame(text)))
        .reverse();
    builder.add(stack, value);
}

;// CONCATENATED MODULE: ./lib/profiles/heapprofile.js



const heapprofileFormat = {
    kind: 'json',
    name: 'heapprofile',
    tool: 'V8 (read with Node 10 to 24)',
    reads: '.heapprofile of node --heap-prof or of the inspector',
    quantities: ['live heap in bytes'],
    tells: 'stacks',
    recognises: (value) => isObject(field(field(value, 'head'), 'callFrame')) &&
        numberField(field(value, 'head'), 'selfSize') !== undefined,
    decode: heapprofile_decode,
};
function heapprofile_decode(document, { file }) {
    const builder = new stack_builder/* StackBuilder */.E(file);
    const pending = [{ node: field(document.value, 'head'), parent: undefined, path: ['head'] }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { node, parent, path } = next;
        const at = parent === undefined ? 0 : builder.child(parent, builder.frame(v8Frame(field(node, 'callFrame'))));
        const size = numberField(node, 'selfSize');
        if (size === undefined || size < 0)
            throw document.problem([...path, 'selfSize'], 'the node has no size', 'bytes');
        builder.spend(at, size);
        for (const [index, child] of (arrayField(node, 'children') ?? []).entries())
            pending.push({ node: child, parent: at, path: [...path, 'children', index] });
    }
    const samples = arrayField(document.value, 'samples');
    return {
        profiles: [
            {
                ...{ kind: 'stacks', format: 'heapprofile', quantity: 'live-heap', unit: 'B', tree: builder.tree() },
                ...(samples === undefined || samples.length === 0 ? {} : { samples: samples.length }),
            },
        ],
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./lib/profiles/jfr.js


const EVENT = /^jdk\.(ExecutionSample|NativeMethodSample|ObjectAllocationSample|ObjectAllocationInNewTLAB|ObjectAllocationOutsideTLAB) \{$/;
const WEIGHT = /^ {2}(?:weight|allocationSize|tlabSize) = (\d+(?:\.\d+)?) (bytes|kB|MB|GB)$/;
const STACK = /^ {2}stackTrace = \[$/;
const jfr_FRAME = /^ {4}(?<name>\S.*?\(.*\))(?:\s+line: (?<line>\d+))?$/;
const SIZE = { bytes: 1, kB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30 };
const jfrFormat = {
    kind: 'text',
    name: 'jfr',
    tool: 'jfr print (read with Java 17)',
    reads: 'jfr print --events ExecutionSample,ObjectAllocationSample --stack-depth 64',
    quantities: ['samples', 'allocated bytes'],
    tells: 'stacks',
    recognises: (line) => EVENT.test(line),
    start: (context) => new JfrSink(context),
};
class JfrSink {
    #file;
    #builders;
    #counts = { samples: 0, allocated: 0 };
    #open;
    #truncated = 0;
    #last = 1;
    constructor({ file }) {
        this.#file = file;
        this.#builders = { samples: new stack_builder/* StackBuilder */.E(file), allocated: new stack_builder/* StackBuilder */.E(file) };
    }
    push(line, n) {
        this.#last = n;
        const event = EVENT.exec(line)?.[1];
        if (event !== undefined) {
            const kind = event.startsWith('Object') ? 'allocated' : 'samples';
            this.#open = { kind, line: n, weight: kind === 'samples' ? 1 : 0, isStack: false, stack: [] };
        }
        else if (this.#open !== undefined)
            this.#inside(this.#open, line);
    }
    end() {
        const { samples, allocated } = this.#counts;
        if (this.#open !== undefined)
            throw problemsOf(this.#file)(this.#open.line, 'the event that starts here is cut off', 'its stack and a brace');
        if (samples + allocated === 0)
            throw problemsOf(this.#file)(this.#last, 'there is no sample', 'jdk.ExecutionSample events');
        const profiles = ['samples', 'allocated']
            .filter((kind) => this.#counts[kind] > 0)
            .map((kind) => {
            const common = { kind: 'stacks', format: jfrFormat.name, quantity: kind };
            const unit = kind === 'samples' ? 'samples' : 'B';
            return { ...common, unit, samples: this.#counts[kind], tree: this.#builders[kind].tree() };
        });
        return { profiles, warnings: this.#warnings() };
    }
    #inside(event, line) {
        if (line === '}') {
            this.#close(event);
            return;
        }
        const [, size, unit] = WEIGHT.exec(line) ?? [];
        if (size !== undefined && event.kind === 'allocated')
            event.weight = Number(size) * SIZE[unit];
        if (STACK.test(line))
            event.isStack = true;
        else if (line === '  ]')
            event.isStack = false;
        else if (event.isStack)
            this.#frame(event, line);
    }
    #frame({ stack }, line) {
        if (line.trim() === '...') {
            this.#truncated += 1;
            stack.push({ name: '(truncated)' });
            return;
        }
        const { name, line: at } = jfr_FRAME.exec(line)?.groups ?? {};
        if (name !== undefined)
            stack.push({ name, ...(at === undefined ? {} : { seenLine: Number(at) }) });
    }
    #close({ kind, weight, stack }) {
        this.#open = undefined;
        const builder = this.#builders[kind];
        this.#counts[kind] += 1;
        builder.add(stack.map((frame) => builder.frame(frame)).reverse(), weight);
    }
    #warnings() {
        if (this.#truncated === 0)
            return [];
        const message = `${this.#truncated} stacks are cut: print with --stack-depth 64`;
        return [{ message, file: this.#file }];
    }
}

;// CONCATENATED MODULE: ./lib/profiles/line-profiler.js

const UNIT = /^Timer unit: (\S+) s$/;
const line_profiler_TOTAL = /^Total time: (\S+) s$/;
const FILE = /^File: (.+)$/;
const FUNCTION = /^Function: (.+) at line (\d+)$/;
const line_profiler_HEADER = /^Line # +Hits +Time +Per Hit +% Time +Line Contents$/;
const line_profiler_ROW = /^ *(?<line>\d+)(?: +(?<hits>\d+) +(?<time>\d+(?:\.\d+)?(?:e[+-]?\d+)?) +\S+ +\S+)?(?: {2}(?<text>.*))?$/;
const lineProfilerFormat = {
    kind: 'text',
    name: 'line-profiler',
    tool: 'line_profiler (read with 4.2)',
    reads: 'what kernprof -l -v, or python -m line_profiler, prints',
    quantities: ['time in seconds'],
    tells: 'table',
    recognises: (line) => UNIT.test(line) || line_profiler_HEADER.test(line),
    start: (context) => new LineProfilerSink(context),
};
class LineProfilerSink {
    #file;
    #functions = [];
    #lines = [];
    #unit;
    #total;
    #source = '';
    #isTable = false;
    #last = 1;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        this.#last = n;
        const unit = UNIT.exec(line)?.[1];
        const total = line_profiler_TOTAL.exec(line)?.[1];
        if (unit !== undefined)
            this.#unit = Number(unit);
        else if (total !== undefined)
            this.#total = { seconds: Number(total), line: n };
        else if (line_profiler_HEADER.test(line))
            this.#isTable = true;
        else if (this.#isTable && !line.startsWith('===='))
            this.#row(line, n, end);
        else
            this.#head(line);
    }
    end() {
        if (this.#total !== undefined && !this.#isTable)
            throw problemsOf(this.#file)(this.#total.line, 'the function that starts here has no table', 'its lines');
        if (this.#functions.length === 0)
            throw problemsOf(this.#file)(this.#last, 'no function was profiled', 'functions with @profile');
        const functions = this.#functions.map((cost, index) => ({ ...cost, total: this.#sum(index) }));
        const total = functions.reduce((largest, cost) => Math.max(largest, cost.total), 0);
        const common = { kind: 'table', format: lineProfilerFormat.name, quantity: 'time', unit: 's' };
        return { profiles: [{ ...common, total, functions, lines: this.#lines, calls: [] }], warnings: [] };
    }
    #head(line) {
        const [, name, at] = FUNCTION.exec(line) ?? [];
        this.#source = FILE.exec(line)?.[1] ?? this.#source;
        if (name !== undefined)
            this.#functions.push({ frame: { name, file: this.#source, line: Number(at) }, total: 0 });
    }
    #row(line, n, end) {
        if (line.trim() === '') {
            this.#isTable = false;
            this.#total = undefined;
            return;
        }
        const groups = line_profiler_ROW.exec(line)?.groups;
        const owner = this.#functions.length - 1;
        if (groups === undefined || end === 'open' || this.#unit === undefined || owner < 0)
            throw problemsOf(this.#file)(n, 'the row is not complete', 'line, hits, times and contents under a function');
        if (groups.hits === undefined)
            return;
        const cost = Number(groups.time) * this.#unit;
        const place = {
            function: owner,
            file: this.#source,
            line: Number(groups.line),
            hits: Number(groups.hits),
        };
        this.#lines.push({ ...place, cost, text: (groups.text ?? '').trim() });
    }
    #sum(owner) {
        return this.#lines.reduce((sum, line) => (line.function === owner ? sum + line.cost : sum), 0);
    }
}

;// CONCATENATED MODULE: ./lib/profiles/massif.js



const TIME_UNIT = /^time_unit: (i|ms|B)$/;
const FIELD = /^(time|mem_heap_B|mem_heap_extra_B|mem_stacks_B)=(\d+)$/;
const TREE = /^heap_tree=(empty|peak|detailed)$/;
const NODE = /^ *n(?<children>\d+): (?<bytes>\d+) (?<text>.*)$/;
const CLOCK = new Map([
    ['i', ['1', 1]],
    ['ms', ['s', 1e-3]],
    ['B', ['B', 1]],
]);
const massifFormat = {
    kind: 'text',
    name: 'massif',
    tool: 'Valgrind Massif (read with 3.19)',
    reads: 'massif.out.PID',
    quantities: ['peak heap in bytes', 'heap along time'],
    tells: 'stacks',
    recognises: (line) => TIME_UNIT.test(line),
    start: (context) => new MassifSink(context),
};
class MassifSink {
    #file;
    #points = [];
    #clock = ['1', 1];
    #current;
    #peak;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        const unit = TIME_UNIT.exec(line)?.[1];
        if (unit !== undefined)
            this.#clock = CLOCK.get(unit);
        else if (line.startsWith('snapshot=')) {
            this.#finish();
            this.#current = { line: n, fields: new Map(), tree: 'unknown', builder: undefined, open: [] };
        }
        else if (this.#current !== undefined)
            this.#inside(this.#current, line, n);
        if (end === 'open')
            throw problemsOf(this.#file)(n, 'the text ends in the middle of a line', 'whole lines');
    }
    end() {
        this.#finish();
        const heap = { kind: 'series', format: massifFormat.name, quantity: 'heap', unit: 'B' };
        const series = { ...heap, timeUnit: this.#clock[0], points: this.#points, spans: [] };
        const tree = this.#peak?.builder?.tree();
        if (tree === undefined)
            return { profiles: [series], warnings: [] };
        const common = { kind: 'stacks', format: massifFormat.name, quantity: 'peak-heap', unit: 'B' };
        return { profiles: [{ ...common, tree }, series], warnings: [] };
    }
    #inside(snapshot, line, n) {
        const node = NODE.exec(line)?.groups;
        if (node !== undefined && snapshot.builder !== undefined) {
            this.#node(snapshot, snapshot.builder, {
                frame: snapshot.open.length === 0 ? undefined : valgrindFrame(node.text),
                bytes: Number(node.bytes),
                depth: snapshot.open.length,
                left: Number(node.children),
                rest: Number(node.bytes),
            });
            return;
        }
        const [, name, value] = FIELD.exec(line) ?? [];
        if (name !== undefined)
            snapshot.fields.set(name, Number(value));
        const tree = TREE.exec(line)?.[1];
        if (tree === undefined)
            return;
        snapshot.tree = tree;
        if (tree !== 'empty')
            snapshot.builder = new stack_builder/* StackBuilder */.E(this.#file);
        if (this.#peak?.tree !== 'peak' && tree !== 'empty')
            this.#peak = snapshot;
        if (snapshot.fields.get('mem_heap_B') === undefined)
            throw problemsOf(this.#file)(n, 'the snapshot does not tell its heap', 'mem_heap_B');
    }
    #node(snapshot, builder, node) {
        const parent = snapshot.open.at(-1);
        if (parent !== undefined) {
            parent.left -= 1;
            parent.rest -= node.bytes;
        }
        snapshot.open.push(node);
        for (let last = snapshot.open.at(-1); last?.left === 0; last = snapshot.open.at(-1)) {
            if (last.rest > 0)
                builder.add(stackOf(builder, snapshot.open), last.rest);
            snapshot.open.pop();
        }
    }
    #finish() {
        const snapshot = this.#current;
        if (snapshot === undefined)
            return;
        const { fields, tree, open, line } = snapshot;
        const time = fields.get('time');
        const heap = fields.get('mem_heap_B');
        if (tree === 'unknown' || open.length > 0 || time === undefined || heap === undefined)
            throw problemsOf(this.#file)(line, 'the snapshot that starts here is not complete', 'its sizes and its whole tree');
        this.#points.push({
            at: time * this.#clock[1],
            value: heap + (fields.get('mem_heap_extra_B') ?? 0) + (fields.get('mem_stacks_B') ?? 0),
        });
        this.#current = undefined;
    }
}
function stackOf(builder, open) {
    return open
        .map(({ frame }) => frame)
        .filter((frame) => frame !== undefined)
        .map((frame) => builder.frame(frame))
        .reverse();
}

;// CONCATENATED MODULE: ./lib/profiles/memory-profiler.js

const MIB = 1024 ** 2;
const memory_profiler_FILE = /^Filename: (.+)$/;
const memory_profiler_HEADER = /^Line # +Mem usage +Increment +(?:Occurrences +)?Line Contents$/;
const memory_profiler_ROW = /^ *(?<line>\d+)(?: +-?\d+\.\d+ MiB +(?<growth>-?\d+\.\d+) MiB(?: +(?<hits>\d+))?)? *(?<text>.*)$/;
const DEFINITION = /^\s*(?:async +)?def +([\p{L}_][\p{L}\d_]*)/u;
const memoryProfilerFormat = {
    kind: 'text',
    name: 'memory-profiler',
    tool: 'memory_profiler (read with 0.61)',
    reads: 'the report that functions with @profile print',
    quantities: ['growth of the process in bytes'],
    tells: 'table',
    recognises: (line) => memory_profiler_HEADER.test(line),
    start: (context) => new MemorySink(context),
};
class MemorySink {
    #file;
    #functions = new Map();
    #lines = [];
    #source = '';
    #report;
    #last = 1;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        this.#last = n;
        if (memory_profiler_HEADER.test(line))
            this.#report = { start: n, name: undefined, rows: 0, definition: 0, lines: [] };
        else if (this.#report === undefined)
            this.#source = memory_profiler_FILE.exec(line)?.[1] ?? this.#source;
        else if (line.trim() === '')
            this.#close(this.#report);
        else if (!line.startsWith('===='))
            this.#row(this.#report, line);
        if (end === 'open' && this.#report !== undefined)
            throw this.#cut(this.#report.start);
    }
    end() {
        if (this.#report !== undefined)
            throw this.#cut(this.#report.start);
        const functions = [...this.#functions.values()];
        if (functions.length === 0)
            throw problemsOf(this.#file)(this.#last, 'there is no report', 'the lines of a function');
        const total = functions.reduce((sum, cost) => sum + Math.max(0, cost.total), 0);
        const common = {
            kind: 'table',
            format: memoryProfilerFormat.name,
            quantity: 'growth',
            unit: 'B',
        };
        return { profiles: [{ ...common, total, functions, lines: this.#lines, calls: [] }], warnings: [] };
    }
    #row(report, line) {
        const groups = memory_profiler_ROW.exec(line)?.groups;
        if (groups === undefined)
            return;
        const name = DEFINITION.exec(groups.text)?.[1];
        if (name !== undefined && report.name === undefined) {
            report.name = name;
            report.definition = Number(groups.line);
        }
        report.rows += groups.growth === undefined ? 0 : 1;
        if (groups.growth === undefined || report.rows === 1)
            return;
        const hits = groups.hits === undefined ? {} : { hits: Number(groups.hits) };
        const place = { file: this.#source, line: Number(groups.line), text: groups.text.trim(), ...hits };
        report.lines.push({ ...place, cost: Number(groups.growth) * MIB });
    }
    #close(report) {
        this.#report = undefined;
        if (report.name === undefined)
            throw this.#cut(report.start);
        const frame = { name: report.name, file: this.#source, line: report.definition };
        const key = `${frame.name}\n${frame.file}\n${frame.line}`;
        const growth = report.lines.reduce((sum, { cost }) => sum + cost, 0);
        const before = this.#functions.get(key);
        if (before === undefined)
            this.#functions.set(key, { frame, total: growth });
        else
            before.total += growth;
        const owner = [...this.#functions.keys()].indexOf(key);
        this.#lines.push(...report.lines.map((line) => ({ ...line, function: owner })));
    }
    #cut(line) {
        const expected = 'the lines of a function, its def among them, and a blank line';
        return problemsOf(this.#file)(line, 'the report that starts here is not complete', expected);
    }
}

;// CONCATENATED MODULE: ./lib/profiles/mprof.js

const mprof_MIB = 1024 ** 2;
const POINT = /^(MEM|CHLD \d+) (\d+\.\d+) (\d+\.\d+)$/;
const SPAN = /^FUNC (?<name>\S.*) (?<low>\d+\.\d+) (?<from>\d+\.\d+) (?<high>\d+\.\d+) (?<to>\d+\.\d+) \d+$/;
const mprofFormat = {
    kind: 'text',
    name: 'mprof',
    tool: 'memory_profiler mprof (read with 0.61)',
    reads: 'mprofile_*.dat',
    quantities: ['memory of the process in bytes along time'],
    tells: 'series',
    recognises: (line) => /^MEM \d+\.\d+ \d+\.\d+$/.test(line),
    start: (context) => new MprofSink(context),
};
class MprofSink {
    #file;
    #curves = new Map();
    #spans = [];
    #last = 1;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        this.#last = n;
        if (end === 'open')
            throw problemsOf(this.#file)(n, 'the text ends in the middle of a line', 'whole lines');
        const [, curve, size, at] = POINT.exec(line) ?? [];
        if (curve !== undefined) {
            const points = this.#curves.get(curve) ?? [];
            this.#curves.set(curve, points);
            points.push(pointOf(at, size));
            return;
        }
        const span = SPAN.exec(line)?.groups;
        if (span === undefined)
            return;
        const from = pointOf(span.from, span.low);
        this.#spans.push({ name: span.name, from, to: pointOf(span.to, span.high) });
    }
    end() {
        if (this.#curves.size === 0)
            throw problemsOf(this.#file)(this.#last, 'there is no sample', 'lines "MEM 12.5 1700000000.1"');
        const moments = [...this.#curves.values()].flat().map(({ at }) => at);
        const start = moments.reduce((earliest, at) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
        const shifted = ({ at, value }) => ({ at: at - start, value });
        const spans = this.#spans.map(({ name, from, to }) => ({ name, from: shifted(from), to: shifted(to) }));
        const profiles = [...this.#curves].map(([curve, points]) => ({
            ...{ kind: 'series', format: mprofFormat.name, unit: 'B', timeUnit: 's' },
            quantity: curve === 'MEM' ? 'rss' : `rss of child ${curve.slice(5)}`,
            points: points.map(shifted),
            spans: curve === 'MEM' ? spans : [],
        }));
        return { profiles, warnings: [] };
    }
}
function pointOf(at, mib) {
    return { at: Number(at), value: Number(mib) * mprof_MIB };
}

;// CONCATENATED MODULE: ./lib/profiles/node-prof.js

const TITLE = /^Statistical profiling result from .+, \((\d+) ticks, (\d+) unaccounted, (\d+) excluded\)\.$/;
const SECTION = /^ \[(.+)\]:$/;
const node_prof_ROW = /^ +(\d+) +\d+\.\d+%(?: +\d+\.\d+%)? {2,}(\S.*)$/;
const node_prof_JS = /^(?:JS|LazyCompile|Function|Script|Eval|RegExp): [*~^+]?(?<name>.*?)(?: (?<file>\S+?):(?<line>\d+)(?::(?<column>\d+))?)?$/;
const SELF = new Set(['Shared libraries', 'JavaScript', 'C++']);
const nodeProfFormat = {
    kind: 'text',
    name: 'node-prof',
    tool: 'node --prof-process (read with Node 20)',
    reads: 'the summary of an isolate log',
    quantities: ['ticks'],
    tells: 'table',
    recognises: (line) => TITLE.test(line),
    start: (context) => new TicksSink(context),
};
class TicksSink {
    #file;
    #functions = new Map();
    #warnings = [];
    #ticks;
    #section = '';
    #hasSummary = false;
    #last = 1;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n) {
        this.#last = n;
        const [, ticks, unaccounted] = TITLE.exec(line) ?? [];
        if (ticks !== undefined) {
            this.#ticks = Number(ticks);
            if (Number(unaccounted) > 0)
                this.#add({ name: '(unaccounted)' }, Number(unaccounted));
        }
        this.#section = SECTION.exec(line)?.[1] ?? this.#section;
        if (this.#section === 'Bottom up (heavy) profile')
            this.#hasSummary = true;
        const [, count, name] = node_prof_ROW.exec(line) ?? [];
        if (count !== undefined && SELF.has(this.#section))
            this.#add(node_prof_frameOf(name), Number(count));
        if (count !== undefined && this.#section === 'Summary' && name === 'GC')
            this.#add({ name: '(garbage collector)' }, Number(count));
    }
    end() {
        if (this.#ticks === undefined || !this.#hasSummary)
            throw problemsOf(this.#file)(this.#last, 'the summary is cut off', 'its sections up to the bottom-up profile');
        const functions = [...this.#functions.values()];
        const known = functions.reduce((sum, { self }) => sum + self, 0);
        if (known < this.#ticks * 0.99) {
            const message = `${this.#ticks - known} of ${this.#ticks} ticks are in no row`;
            this.#warnings.push({ message, file: this.#file, line: 1 });
        }
        const common = { kind: 'table', format: nodeProfFormat.name, quantity: 'ticks', unit: 'samples' };
        const total = Math.max(known, this.#ticks);
        return {
            profiles: [{ ...common, samples: this.#ticks, total, functions, lines: [], calls: [] }],
            warnings: this.#warnings,
        };
    }
    #add(frame, ticks) {
        const key = `${frame.name}\n${frame.file ?? ''}\n${frame.line ?? ''}:${frame.column ?? ''}`;
        const before = this.#functions.get(key);
        if (before === undefined)
            this.#functions.set(key, { frame, self: ticks });
        else
            before.self += ticks;
    }
}
function node_prof_frameOf(text) {
    const groups = node_prof_JS.exec(text)?.groups;
    if (groups === undefined)
        return text.startsWith('/')
            ? { name: '[unknown]', module: text.slice(text.lastIndexOf('/') + 1) }
            : { name: text };
    const { name, file, line, column } = groups;
    const known = name === undefined || name === '' || name === '<anonymous>' ? '(anonymous)' : name;
    if (file === undefined)
        return { name: known };
    return {
        name: known,
        file,
        line: Number(line),
        ...(column === undefined ? {} : { column: Number(column) }),
    };
}

;// CONCATENATED MODULE: ./lib/profiles/shared/perf-lines.js
const PERF_HEADER = /^\s*(?<comm>\S.*?)\s+(?<pid>-?\d+)(?:\/\s*-?\d+)?\s+(?:\[\d+\]\s+)?(?:\S{4,8}\s+)?\d+\.\d+:\s+(?:(?<period>\d+)\s+)?(?<event>[A-Za-z_][\w./=,+\-:@]*?):\s*(?<rest>$|[0-9a-f]+ .*\)$)/;
const perf_lines_FRAME = /^\s+(?<address>[0-9a-f]+) (?<symbol>.+) \((?<dso>.*)\)$/;
const OFFSET = /\+0x[0-9a-f]+$/;
const DELETED = / \(deleted\)\)$/;
function perfFrame(line) {
    const groups = perf_lines_FRAME.exec(line.replace(DELETED, ')'))?.groups;
    if (groups === undefined)
        return undefined;
    const { symbol = '', dso = '' } = groups;
    const name = symbol.replace(OFFSET, '');
    if (dso === 'inlined')
        return { name };
    const module = dso.slice(dso.lastIndexOf('/') + 1);
    return module === '' || dso === '[unknown]' ? { name } : { name, module };
}

;// CONCATENATED MODULE: ./lib/profiles/perf-script.js




const CLOCKS = new Set(['cpu-clock', 'task-clock']);
const MOST_TEXTS = 200_000;
const perfScriptFormat = {
    kind: 'text',
    name: 'perf-script',
    tool: 'perf script (read with 4.15 to 6.1)',
    reads: 'the text that perf script prints of a recording with -g',
    quantities: ['cpu-clock, task-clock in seconds', 'cycles and other events as counted'],
    tells: 'stacks',
    recognises: (line) => PERF_HEADER.test(line),
    start: (context) => new PerfSink(context),
};
class PerfSink {
    #file;
    #events = new Map();
    #warnings = [];
    #open;
    #hasStacks = false;
    #last = 1;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        this.#last = n;
        if (this.#open !== undefined && line !== '')
            this.#frame(this.#open, line, n, end);
        else if (this.#open !== undefined)
            this.#close(this.#open);
        else if (line !== '' && !line.startsWith('#'))
            this.#header(line, n, end);
    }
    end() {
        if (this.#open !== undefined) {
            this.#warn('the last sample has no blank line behind it: it may be cut off', this.#open.line);
            this.#close(this.#open);
        }
        const profiles = [...this.#events.values()].map(profileOf);
        if (profiles.length === 0)
            throw problemsOf(this.#file)(this.#last, 'there is no sample', 'the text of perf script');
        if (!this.#hasStacks)
            this.#warn('the samples have no stacks: record with -g to see callers', 1);
        return { profiles, warnings: this.#warnings };
    }
    #header(line, n, end) {
        const groups = PERF_HEADER.exec(line)?.groups;
        if (groups === undefined) {
            if (end === 'open')
                throw problemsOf(this.#file)(n, 'the text ends in the head of a sample', 'a whole line');
            return;
        }
        const name = groups.event.replace(/:[a-zA-Z]*$/, '');
        const event = this.#events.get(name) ?? this.#addEvent(ownText(name));
        event.samples += 1;
        if (groups.period !== undefined)
            event.hasPeriod = true;
        const weight = groups.period === undefined ? 1 : Number(groups.period);
        const sample = { event, weight, line: n, stack: [] };
        const rest = groups.rest;
        if (rest === '')
            this.#open = sample;
        else {
            this.#add(sample, ` ${rest}`);
            this.#close(sample);
        }
    }
    #addEvent(event) {
        const builder = new stack_builder/* StackBuilder */.E(this.#file);
        const added = { event, builder, frames: new Map(), hasPeriod: false, samples: 0 };
        this.#events.set(event, added);
        return added;
    }
    #frame(sample, line, n, end) {
        if (this.#add(sample, line))
            this.#hasStacks = true;
        else if (end === 'open')
            throw problemsOf(this.#file)(n, 'the text ends in the middle of a stack', 'whole lines');
    }
    #add({ event, stack }, line) {
        const start = line.indexOf(' ', line.search(/\S/)) + 1;
        const text = start === 0 ? '' : line.slice(start);
        const known = event.frames.get(text);
        if (known !== undefined)
            return stack.push(known) > 0;
        const frame = perfFrame(ownText(line));
        if (frame === undefined)
            return false;
        const id = event.builder.frame(frame);
        if (event.frames.size >= MOST_TEXTS)
            event.frames.clear();
        event.frames.set(ownText(text), id);
        return stack.push(id) > 0;
    }
    #close({ event, weight, stack }) {
        event.builder.add(stack.reverse(), weight);
        this.#open = undefined;
    }
    #warn(message, line) {
        this.#warnings.push({ message, file: this.#file, line });
    }
}
function profileOf({ event, builder, hasPeriod, samples }) {
    const tree = builder.tree();
    const isClock = hasPeriod && CLOCKS.has(event);
    if (isClock)
        for (const [node, weight] of tree.self.entries())
            tree.self[node] = weight * 1e-9;
    const unit = isClock ? 's' : hasPeriod ? '1' : 'samples';
    return { kind: 'stacks', format: perfScriptFormat.name, quantity: event, unit, samples, tree };
}

// EXTERNAL MODULE: ./node_modules/pprof-format/dist/esm/index.js
var esm = __webpack_require__(79819);
;// CONCATENATED MODULE: ./lib/profiles/pprof/frames.js

function textTable({ stringTable }, size, file) {
    return (index) => {
        const text = stringTable.strings[Number(index)];
        if (text !== undefined)
            return text;
        if (Number(index) === 0)
            return '';
        throw problemAtByte(file, size, `the profile is cut off: text ${index} is not there`);
    };
}
function pprofFrames(message, { builder, file, text }) {
    const functions = new Map(message.function.map((entry) => [Number(entry.id), entry]));
    const locations = new Map(message.location.map((entry) => [Number(entry.id), entry]));
    const binaries = new Map(message.mapping.map((entry) => [Number(entry.id), text(entry.filename)]));
    const known = new Map();
    const functionOf = (id) => {
        const found = functions.get(Number(id));
        if (found === undefined)
            throw problemAtByte(file, 0, `a location names function ${id}, which is not there`);
        return found;
    };
    const framesOf = (location) => {
        const module = moduleOf(binaries.get(Number(location.mappingId)));
        const frames = location.line.map(({ functionId, line }) => frames_frameOf(functionOf(functionId), { line: Number(line), module, text }));
        return frames.length > 0 ? frames.reverse() : [{ name: '[unknown]', ...module }];
    };
    return {
        of(id) {
            const key = Number(id);
            const found = known.get(key);
            if (found !== undefined)
                return found;
            const location = locations.get(key);
            if (location === undefined)
                throw problemAtByte(file, 0, `a sample names location ${key}, which is not there`);
            const frames = framesOf(location).map((frame) => builder.frame(frame));
            known.set(key, frames);
            return frames;
        },
    };
}
function frames_frameOf(found, { line, module, text }) {
    const name = text(found.name) || text(found.systemName);
    if (name === '')
        return { name: '[unknown]', ...module };
    const source = text(found.filename);
    if (source === '')
        return { name, ...module };
    const start = Number(found.startLine);
    return { name, file: source, ...(start > 0 ? { line: start } : line > 0 ? { seenLine: line } : {}) };
}
function moduleOf(path) {
    const name = path === undefined ? '' : path.slice(path.lastIndexOf('/') + 1);
    return name === '' ? {} : { module: name };
}

;// CONCATENATED MODULE: ./lib/profiles/pprof/wire.js

const LENGTH = 2;
const NUMBER = 0;
const FIELDS = new Map([
    [1, [LENGTH]],
    [2, [LENGTH]],
    [3, [LENGTH]],
    [4, [LENGTH]],
    [5, [LENGTH]],
    [6, [LENGTH]],
    [7, [NUMBER]],
    [8, [NUMBER]],
    [9, [NUMBER]],
    [10, [NUMBER]],
    [11, [LENGTH]],
    [12, [NUMBER]],
    [13, [NUMBER, LENGTH]],
    [14, [NUMBER]],
    [15, [NUMBER]],
]);
const TYPES = new Set([1, 11]);
const LONGEST_TAG = 20;
function looksLikePprof(head) {
    let hasType = false;
    for (let at = 0; at < head.length;) {
        const field = fieldAt(head, at);
        if (field === undefined)
            return hasType && head.length - at < LONGEST_TAG;
        if (FIELDS.get(field.number)?.includes(field.wire) !== true)
            return false;
        if (TYPES.has(field.number) && field.end <= head.length) {
            if (!isValueType(head.subarray(field.start, field.end)))
                return false;
            hasType = true;
        }
        at = field.end;
    }
    return hasType;
}
function requireWhole(bytes, file) {
    for (let at = 0; at < bytes.length;) {
        const field = fieldAt(bytes, at);
        if (field === undefined || field.end > bytes.length)
            throw problemAtByte(file, at, 'the profile is cut off in the middle of a field');
        if (FIELDS.get(field.number)?.includes(field.wire) !== true)
            throw problemAtByte(file, at, `field ${field.number} of type ${field.wire} is none of profile.proto`);
        at = field.end;
    }
}
function isValueType(bytes) {
    for (let at = 0; at < bytes.length;) {
        const field = fieldAt(bytes, at);
        if (field === undefined || field.wire !== NUMBER || field.number > 2)
            return false;
        at = field.end;
    }
    return bytes.length > 0;
}
function fieldAt(bytes, at) {
    const tag = numberAt(bytes, at);
    if (tag === undefined)
        return undefined;
    const content = numberAt(bytes, tag.end);
    if (content === undefined)
        return undefined;
    const wire = tag.value % 8;
    const end = wire === LENGTH ? content.end + content.value : content.end;
    const start = wire === LENGTH ? content.end : tag.end;
    return { number: Math.floor(tag.value / 8), wire, start, end };
}
function numberAt(bytes, start) {
    let value = 0;
    for (let at = start; at < Math.min(bytes.length, start + 10); at++) {
        value += (bytes[at] % 128) * 2 ** (7 * (at - start));
        if (bytes[at] < 128)
            return { value, end: at + 1 };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/profiles/shared/base-unit.js
const UNITS = new Map([
    ['nanoseconds', { unit: 's', factor: 1e-9 }],
    ['microseconds', { unit: 's', factor: 1e-6 }],
    ['milliseconds', { unit: 's', factor: 1e-3 }],
    ['seconds', { unit: 's', factor: 1 }],
    ['bytes', { unit: 'B', factor: 1 }],
    ['kilobytes', { unit: 'B', factor: 1024 }],
    ['megabytes', { unit: 'B', factor: 1024 ** 2 }],
]);
function baseUnit(word) {
    return UNITS.get(word) ?? { unit: '1', factor: 1 };
}

;// CONCATENATED MODULE: ./lib/profiles/pprof.js






const pprofFormat = {
    kind: 'binary',
    name: 'pprof',
    tool: 'Go runtime/pprof (read with 1.19 to 1.26) and others that write profile.proto',
    reads: 'a pprof profile, .pb.gz or .pprof',
    quantities: [
        'cpu in seconds',
        'alloc_space, inuse_space in bytes',
        'alloc_objects, contentions and other counts',
    ],
    tells: 'stacks',
    recognises: looksLikePprof,
    decode: pprof_decode,
};
function pprof_decode(bytes, { file }) {
    requireWhole(bytes, file);
    const message = decodeMessage(bytes, file);
    const text = textTable(message, bytes.length, file);
    const types = message.sampleType.map(({ type, unit }) => ({ quantity: text(type), unit: text(unit) }));
    if (types.length === 0)
        throw problemAtByte(file, 0, 'the profile names no sample type');
    const builders = types.map(() => new stack_builder/* StackBuilder */.E(file));
    const frames = builders.map((builder) => pprofFrames(message, { builder, file, text }));
    for (const { locationId, value } of message.sample) {
        if (value.length !== types.length)
            throw problemAtByte(file, 0, `a sample has ${value.length} values for ${types.length} sample types`);
        for (const [at, raw] of value.entries())
            addSample(builders[at], frames[at], locationId, signed(raw));
    }
    const first = primaryType(types, text(message.defaultSampleType));
    const counted = types.findIndex(isSamples);
    const samples = counted === -1 ? undefined : message.sample.reduce((sum, { value }) => sum + signed(value[counted]), 0);
    const trees = builders.map((builder) => builder.tree());
    const profiles = trees.map((tree, at) => pprof_profileOf(types[at], tree, samples));
    return { profiles: [profiles[first], ...profiles.filter((_, at) => at !== first)], warnings: [] };
}
function decodeMessage(bytes, file) {
    try {
        return esm/* Profile */.WV.decode(bytes);
    }
    catch (cause) {
        throw problemAtByte(file, 0, `this is no profile.proto: ${cause instanceof Error ? cause.message : cause}`);
    }
}
function addSample(builder, frames, locations, value) {
    if (value === 0)
        return;
    let node = 0;
    for (let at = locations.length - 1; at >= 0; at--)
        for (const frame of frames.of(locations[at]))
            node = builder.child(node, frame);
    builder.spend(node, value);
}
function signed(value) {
    return Number(BigInt.asIntN(64, BigInt(value)));
}
function primaryType(types, preferred) {
    const named = types.findIndex(({ quantity }) => quantity === preferred);
    return named === -1 ? types.length - 1 : named;
}
function pprof_profileOf(type, tree, samples) {
    const { unit, factor } = baseUnit(type.unit);
    if (factor !== 1)
        for (const [node, weight] of tree.self.entries())
            tree.self[node] = weight * factor;
    const counted = samples === undefined ? {} : { samples };
    const common = { kind: 'stacks', format: 'pprof', quantity: type.quantity, ...counted, tree };
    return { ...common, unit: isSamples(type) ? 'samples' : unit };
}
function isSamples({ quantity, unit }) {
    return quantity === 'samples' && unit === 'count';
}

;// CONCATENATED MODULE: ./lib/profiles/speedscope/add-samples.js

function addSamples({ document, path, profile, frames, builder, factor }) {
    const samples = arrayField(profile, 'samples') ?? [];
    const weights = arrayField(profile, 'weights');
    if (weights?.length !== samples.length) {
        const what = `there are ${weights?.length ?? 'no'} weights for ${samples.length} samples`;
        throw document.problem([...path, 'weights'], what, 'one for each');
    }
    for (const [index, sample] of samples.entries()) {
        const weight = weights[index];
        if (typeof weight !== 'number' || !(weight >= 0))
            throw document.problem([...path, 'weights', index], `${JSON.stringify(weight)} is no weight`, 'zero or more');
        if (!Array.isArray(sample))
            throw document.problem([...path, 'samples', index], 'the sample is no stack', 'an array of frame indexes');
        let node = 0;
        for (const [depth, at] of sample.entries()) {
            const frame = frames[at];
            if (frame === undefined)
                throw document.problem([...path, 'samples', index, depth], `there is no frame ${at}`, 'an index of shared.frames');
            node = builder.child(node, frame);
        }
        builder.spend(node, weight * factor);
    }
    return samples.length;
}
function eventFrame({ document, path, frames }, event, index) {
    const at = field(event, 'frame');
    const frame = typeof at === 'number' ? frames[at] : undefined;
    if (frame !== undefined)
        return frame;
    throw document.problem([...path, 'events', index, 'frame'], `there is no frame ${JSON.stringify(at)}`, 'an index of shared.frames');
}

;// CONCATENATED MODULE: ./lib/profiles/speedscope/add-events.js


function addEvents(part) {
    const { document, path, profile, builder, factor } = part;
    const nodes = [0];
    const open = [];
    let at = numberField(profile, 'startValue');
    const events = arrayField(profile, 'events') ?? [];
    for (const [index, event] of events.entries()) {
        const next = numberField(event, 'at');
        const wrong = (what, expected) => document.problem([...path, 'events', index], what, expected);
        if (next === undefined || next < (at ?? next))
            throw wrong('the moment is missing or before the last one', 'events in order');
        builder.spend(nodes.at(-1), (next - (at ?? next)) * factor);
        at = next;
        const frame = eventFrame(part, event, index);
        if (field(event, 'type') === 'O') {
            nodes.push(builder.child(nodes.at(-1), frame));
            open.push(frame);
        }
        else if (open.at(-1) === frame) {
            open.pop();
            nodes.pop();
        }
        else
            throw wrong('a frame closes that is not the innermost open one', 'frames that nest');
    }
    if (open.length > 0)
        throw document.problem([...path, 'events'], `${open.length} frames are never closed`, 'a closing event for each: the profile was cut off');
}

;// CONCATENATED MODULE: ./lib/profiles/speedscope.js





const speedscopeFormat = {
    kind: 'json',
    name: 'speedscope',
    tool: 'speedscope 0.0.1 to 1.20, py-spy 0.4 (-f speedscope), rbspy, dotnet-trace',
    reads: '.speedscope.json',
    quantities: ['wall or CPU time in seconds', 'bytes', 'samples, where the unit is none'],
    tells: 'stacks',
    recognises: (value) => Array.isArray(field(field(value, 'shared'), 'frames')) && Array.isArray(field(value, 'profiles')),
    decode: speedscope_decode,
};
function speedscope_decode(document, { file }) {
    const profiles = arrayField(document.value, 'profiles') ?? [];
    const builders = new Map();
    const samples = new Map();
    for (const [index, profile] of profiles.entries()) {
        const word = textField(profile, 'unit') ?? 'none';
        const builder = builders.get(word) ?? new stack_builder/* StackBuilder */.E(file);
        builders.set(word, builder);
        const path = ['profiles', index];
        const frames = framesOf(document, builder);
        const part = { document, path, profile, frames, builder, factor: baseUnit(word).factor };
        const type = field(profile, 'type');
        if (type === 'sampled')
            samples.set(word, (samples.get(word) ?? 0) + addSamples(part));
        else if (type === 'evented')
            addEvents(part);
        else
            throw document.problem([...path, 'type'], `${JSON.stringify(type)} is no kind of profile`, 'sampled or evented');
    }
    return {
        profiles: [...builders].map(([word, builder]) => speedscope_profileOf(word, builder, samples.get(word))),
        warnings: [],
    };
}
function speedscope_profileOf(word, builder, samples) {
    const unit = word === 'none' ? 'samples' : baseUnit(word).unit;
    const quantity = unit === 's' ? 'time' : unit === 'B' ? 'bytes' : 'samples';
    const count = samples === undefined ? {} : { samples };
    return { kind: 'stacks', format: 'speedscope', quantity, unit, ...count, tree: builder.tree() };
}
function framesOf(document, builder) {
    const frames = arrayField(field(document.value, 'shared'), 'frames') ?? [];
    const isDefinition = textField(document.value, 'exporter')?.startsWith('speedscope') === true;
    return frames.map((frame, index) => {
        if (!isObject(frame) || typeof frame.name !== 'string')
            throw document.problem(['shared', 'frames', index], 'the frame has no name', 'a name');
        return builder.frame(speedscope_frameOf(frame, isDefinition));
    });
}
function speedscope_frameOf(frame, isDefinition) {
    const file = textField(frame, 'file');
    const line = numberField(frame, 'line');
    const column = numberField(frame, 'col');
    const name = textField(frame, 'name') ?? '(anonymous)';
    if (file === undefined)
        return { name };
    if (line === undefined || line < 1)
        return { name, file };
    if (!isDefinition)
        return { name, file, seenLine: line };
    return { name, file, line, ...(column === undefined ? {} : { column }) };
}

;// CONCATENATED MODULE: ./lib/profiles/tracemalloc.js


const STATISTIC = /^(?<file>\S.*):(?<line>\d+): size=(?<size>[\d.]+) (?<unit>B|KiB|MiB|GiB|TiB)(?: \([+-][\d.]+ \w+\))?, count=(?<count>\d+)(?: \([+-]\d+\))?(?:, average=[\d.]+ \w+)?$/;
const tracemalloc_FRAME = /^ {2}File "(?<file>.*)", line (?<line>\d+)$/;
const tracemalloc_SIZE = {
    B: 1,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
const tracemallocFormat = {
    kind: 'text',
    name: 'tracemalloc',
    tool: 'CPython tracemalloc (read with 3.11)',
    reads: 'printed statistics of a snapshot, and the tracebacks below them',
    quantities: ['live memory in bytes'],
    tells: 'table',
    recognises: (line) => STATISTIC.test(line),
    start: (context) => new TracemallocSink(context),
};
class TracemallocSink {
    #file;
    #statistics = [];
    #last = 1;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        this.#last = n;
        const groups = STATISTIC.exec(line)?.groups;
        if (groups !== undefined && end !== 'open') {
            const size = Number(groups.size) * tracemalloc_SIZE[groups.unit];
            this.#statistics.push({
                ...{
                    frame: lineFrame(groups.file, Number(groups.line)),
                    size,
                    count: Number(groups.count),
                    traceback: [],
                },
            });
            return;
        }
        const frame = tracemalloc_FRAME.exec(line)?.groups;
        if (frame !== undefined)
            this.#statistics.at(-1)?.traceback.push(lineFrame(frame.file, Number(frame.line)));
        if (end === 'open')
            throw problemsOf(this.#file)(n, 'the text ends in the middle of a line', 'whole lines');
    }
    end() {
        const tracebacks = this.#statistics.filter(({ traceback }) => traceback.length > 0);
        const flat = this.#statistics.filter(({ traceback }) => traceback.length === 0);
        const byLine = flat.filter(({ frame }) => frame.line !== undefined);
        const profiles = [];
        if (flat.length > 0)
            profiles.push(tableOf(byLine.length > 0 ? byLine : flat));
        if (tracebacks.length > 0)
            profiles.push(this.#stacks(tracebacks));
        if (profiles.length === 0)
            throw problemsOf(this.#file)(this.#last, 'there is no statistic', 'lines such as "a.py:3: size=12 KiB, count=4"');
        return { profiles, warnings: [] };
    }
    #stacks(statistics) {
        const builder = new stack_builder/* StackBuilder */.E(this.#file);
        for (const { traceback, size } of statistics)
            builder.add(traceback.map((frame) => builder.frame(frame)), size);
        return {
            kind: 'stacks',
            format: tracemallocFormat.name,
            quantity: 'live-memory',
            unit: 'B',
            tree: builder.tree(),
        };
    }
}
function tableOf(statistics) {
    const functions = statistics.map(({ frame, size, count }) => ({ frame, self: size, calls: count }));
    const lines = statistics.flatMap(({ frame, size, count }, index) => frame.line === undefined
        ? []
        : [{ function: index, file: frame.file, line: frame.line, cost: size, hits: count }]);
    const total = statistics.reduce((sum, { size }) => sum + size, 0);
    const common = {
        kind: 'table',
        format: tracemallocFormat.name,
        quantity: 'live-memory',
        unit: 'B',
    };
    return { ...common, total, functions, lines, calls: [] };
}
function lineFrame(file, line) {
    return line === 0 ? { name: '<file>', file } : { name: '<line>', file, line };
}

;// CONCATENATED MODULE: ./lib/profiles/registry.js




















const FORMATS = [
    zeroXFormat,
    callgrindFormat,
    chromeTraceFormat,
    collapsedFormat,
    cprofileFormat,
    cprofileTextFormat,
    cpuprofileFormat,
    dhatFormat,
    heapprofileFormat,
    jfrFormat,
    lineProfilerFormat,
    massifFormat,
    memoryProfilerFormat,
    mprofFormat,
    nodeProfFormat,
    perfScriptFormat,
    pprofFormat,
    speedscopeFormat,
    tracemallocFormat,
];
const FORMAT_BY_NAME = new Map(FORMATS.map((format) => [format.name, format]));
const FORMAT_NAMES = FORMATS.map(({ name }) => name);
function formatByName(name) {
    const format = FORMAT_BY_NAME.get(name);
    if (format !== undefined)
        return format;
    throw new model_problem/* Problem */.A({
        kind: 'usage',
        what: `there is no profile format named ${JSON.stringify(name)}`,
        expected: `auto or one of ${FORMAT_NAMES.join(', ')}`,
    });
}

;// CONCATENATED MODULE: ./lib/profiles/recognise.js


function recogniseLine(line, file, lineNumber) {
    const found = FORMATS.filter((format) => format.kind === 'text').filter((format) => format.recognises(line));
    return onlyOne(found, file, lineNumber);
}
function recogniseJson(value, file) {
    const found = FORMATS.filter((format) => format.kind === 'json').filter((format) => format.recognises(value));
    return onlyOne(found, file, 1);
}
function recogniseBytes(head, file) {
    const found = FORMATS.filter((format) => format.kind === 'binary').filter((format) => format.recognises(head));
    return onlyOne(found, file, 1);
}
function onlyOne(found, file, line) {
    if (found.length > 1)
        throw ambiguousProfile(found.map(({ name }) => name), file, line);
    return found[0];
}
function ambiguousProfile(names, file, line) {
    return new model_problem/* Problem */.A({
        kind: 'measurement',
        what: `this may be ${names.join(' or ')}`,
        file,
        line,
        expected: 'a profile of one format',
        remedy: 'Say which with --format NAME',
    });
}

;// CONCATENATED MODULE: ./lib/profiles/auto-text-profile.js



const WINDOW = 1024 * 1024;
function autoTextProfile(context) {
    const recogniser = new Recogniser(context);
    const splitter = (0,line_splitter/* startLineSplitter */.G)(context.file, (line, n, end) => recogniser.push(line, n, end));
    return {
        push: (chunk) => splitter.push(chunk),
        end() {
            splitter.end();
            if (recogniser.chosen === undefined)
                return undefined;
            const { format, sink } = recogniser.chosen;
            const decoded = sink.end();
            const warnings = [...splitter.warnings(), ...decoded.warnings];
            return finishProfile(format, { ...decoded, warnings }, context.file);
        },
    };
}
class Recogniser {
    chosen;
    #context;
    #held = [];
    #seen = 0;
    constructor(context) {
        this.#context = context;
    }
    push(...line) {
        this.#seen += line[0].length + 1;
        if (this.#seen <= WINDOW)
            this.#recognise(line);
        else
            this.#held = [];
        this.chosen?.sink.push(...line);
    }
    #recognise(line) {
        const { file } = this.#context;
        if (this.chosen?.format.recognises(line[0]) === true)
            return;
        const found = recogniseLine(line[0], file, line[1]);
        if (this.chosen !== undefined) {
            if (found === undefined)
                return;
            throw ambiguousProfile([this.chosen.format.name, found.name], file, line[1]);
        }
        if (found === undefined) {
            this.#held.push(line);
            return;
        }
        const sink = found.start(this.#context);
        for (const held of this.#held)
            sink.push(...held);
        this.#held = [];
        this.chosen = { format: found, sink };
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/profiles/gunzip.js


const MOST_BYTES = 2 ** 30;
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
function gunzip(bytes, file) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES });
    }
    catch (cause) {
        const isTooLarge = cause.code === 'ERR_BUFFER_TOO_LARGE';
        const message = cause instanceof Error ? cause.message : String(cause);
        throw new model_problem/* Problem */.A({
            kind: 'measurement',
            what: isTooLarge
                ? 'unpacks to more than 1 GiB'
                : `byte ${bytes.length}: cannot be unpacked: ${message}`,
            file,
            expected: 'a whole gzip file',
            remedy: 'Profile again; the file was cut off or something else wrote it',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/profiles/text-profile.js


function textProfile(format, context) {
    const sink = format.start(context);
    const splitter = (0,line_splitter/* startLineSplitter */.G)(context.file, (line, n, end) => sink.push(line, n, end));
    return {
        push: (chunk) => splitter.push(chunk),
        end() {
            splitter.end();
            const decoded = sink.end();
            const warnings = [...splitter.warnings(), ...decoded.warnings];
            return finishProfile(format, { ...decoded, warnings }, context.file);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./lib/parsers/shared/text-position.js
var text_position = __webpack_require__(20857);
;// CONCATENATED MODULE: ./lib/profiles/shared/profile-document.js




const profile_document_MOST_BYTES = 2 ** 29 - 24;
function readDocument(bytes, file) {
    if (bytes.length > profile_document_MOST_BYTES)
        throw tooLarge(file);
    const text = (0,decode_text/* decodeText */.g)(bytes, file);
    const problem = (path, what, expected) => new model_problem/* Problem */.A({
        kind: 'measurement',
        what: path.length === 0 ? what : `${path.join('.')}: ${what}`,
        file,
        ...(0,text_position/* textPosition */.p)(text, offsetOf(text, path)),
        ...(expected === undefined ? {} : { expected }),
    });
    try {
        return { value: JSON.parse(text), problem };
    }
    catch (cause) {
        throw syntaxProblem(text, file, cause);
    }
}
function syntaxProblem(text, file, cause) {
    const end = text.trimEnd().length;
    const found = firstError(text) ?? { offset: end, code: undefined };
    const isCut = found.offset >= end;
    const what = isCut
        ? 'the text ends in the middle of a JSON document'
        : `this is not valid JSON (${found.code === undefined ? 'syntax error' : (0,main.printParseErrorCode)(found.code)})`;
    return new model_problem/* Problem */.A({
        kind: 'measurement',
        what: end === 0 ? 'the file is empty' : what,
        file,
        ...(0,text_position/* textPosition */.p)(text, Math.min(found.offset, end)),
        expected: 'one JSON document',
        ...(isCut ? { remedy: 'The profiler probably died while it wrote; profile again' } : {}),
        cause,
    });
}
const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
const FOUND = new Error('found');
function firstError(text) {
    let found;
    visitUntilFound(text, {
        onError(code, offset) {
            found = { offset, code };
            throw FOUND;
        },
    });
    return found;
}
function offsetOf(text, path) {
    let best = 0;
    let depth = -1;
    const seen = (offset, at) => {
        if (at.length <= depth || at.length > path.length || at.some((part, i) => part !== path[i]))
            return;
        best = offset;
        depth = at.length;
        if (depth === path.length)
            throw FOUND;
    };
    visitUntilFound(text, {
        onObjectBegin: (offset, _length, _line, _column, pathOf) => seen(offset, pathOf()),
        onArrayBegin: (offset, _length, _line, _column, pathOf) => seen(offset, pathOf()),
        onLiteralValue: (_value, offset, _length, _line, _column, pathOf) => seen(offset, pathOf()),
    });
    return best;
}
function visitUntilFound(text, visitor) {
    try {
        (0,main.visit)(text, visitor, STRICT);
    }
    catch (error) {
        if (error !== FOUND && !(error instanceof RangeError))
            throw error;
    }
}
function tooLarge(file) {
    return new model_problem/* Problem */.A({
        kind: 'measurement',
        what: 'the document is larger than 512 MiB, which no JSON reader here can hold',
        file,
        remedy: 'Profile for a shorter time',
    });
}

;// CONCATENATED MODULE: ./lib/profiles/whole-profile.js








const NO_JSON = /^\uFEFF?\s*[^\s{[]/;
function wholeProfile(named, context) {
    let chunks = [];
    return {
        push: (chunk) => void chunks.push(chunk),
        end() {
            const packed = (0,concat_bytes/* concatBytes */.I)(chunks);
            chunks = [];
            return readWhole(isGzip(packed) ? gunzip(packed, context.file) : packed, named, context);
        },
    };
}
function readWhole(bytes, named, context) {
    const format = named ?? recogniseBytes(bytes, context.file);
    if (format?.kind === 'binary')
        return finishProfile(format, format.decode(bytes, context), context.file);
    if (format?.kind === 'json' || (format === undefined && looksLikeJson(bytes))) {
        const document = readDocument(bytes, context.file);
        const found = format ?? recogniseJson(document.value, context.file);
        return found === undefined
            ? undefined
            : finishProfile(found, found.decode(document, context), context.file);
    }
    const text = format === undefined ? autoTextProfile(context) : textProfile(format, context);
    text.push(bytes);
    return text.end();
}
function looksLikeJson(bytes) {
    const head = bytes.subarray(0, 4096);
    return !NO_JSON.test(new TextDecoder((0,decode_text/* textEncoding */.N)(head)).decode(head));
}

;// CONCATENATED MODULE: ./lib/profiles/profile-stream.js








const HEAD = 4096;
const JSON_START = /^\uFEFF?\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\[|\]|$))/;
function profileStream(format, context) {
    const named = format === 'auto' ? undefined : formatByName(format);
    let head = [];
    let size = 0;
    let chosen;
    const choose = () => {
        const stream = streamFor((0,concat_bytes/* concatBytes */.I)(head), named, context);
        for (const chunk of head)
            stream.push(chunk);
        head = [];
        return stream;
    };
    return deferringProblems({
        push(chunk) {
            if (chosen !== undefined)
                return chosen.push(chunk);
            head.push(chunk);
            size += chunk.length;
            if (size >= HEAD)
                chosen = choose();
        },
        end: () => (chosen ?? choose()).end(),
    });
}
function readProfile(bytes, format, context) {
    const stream = profileStream(format, context);
    stream.push(bytes);
    return stream.end();
}
function streamFor(head, named, context) {
    const isText = named === undefined ? !isGzip(head) : named.kind === 'text' && !isGzip(head);
    if (!isText)
        return wholeProfile(named, context);
    if (named !== undefined && named.kind === 'text')
        return textProfile(named, context);
    if (recogniseBytes(head, context.file) !== undefined)
        return wholeProfile(named, context);
    const text = new TextDecoder((0,decode_text/* textEncoding */.N)(head)).decode(head);
    return JSON_START.test(text) ? wholeProfile(named, context) : autoTextProfile(context);
}
function deferringProblems(stream) {
    let thrown;
    return {
        push(chunk) {
            if (thrown !== undefined)
                return;
            try {
                stream.push(chunk);
            }
            catch (error) {
                thrown = { error };
            }
        },
        end() {
            if (thrown !== undefined)
                throw thrown.error;
            return stream.end();
        },
    };
}


/***/ }),

/***/ 34556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ profileTotal)
/* harmony export */ });
function profileTotal(profile) {
    switch (profile.kind) {
        case 'stacks':
            return profile.tree.self.reduce((sum, weight) => sum + weight, 0);
        case 'table':
            return profile.total;
        case 'series':
            return profile.points.reduce((highest, { value }) => Math.max(highest, value), 0);
    }
}


/***/ }),

/***/ 40260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ StackBuilder)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60283);


const MOST_NODES = 2 ** 23;
const FRAME_RANGE = 2 ** 26;
class StackBuilder {
    #file;
    #frames = [];
    #frameIds = new Map();
    #children = new Map();
    #parents = new Int32Array(1024);
    #nodeFrames = new Int32Array(1024);
    #self = new Float64Array(1024);
    #size = 1;
    constructor(file) {
        this.#file = file;
        this.#nodeFrames[0] = -1;
    }
    frame(frame) {
        const identity = (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .frameIdentity */ .m)(frame);
        const known = this.#frameIds.get(identity);
        if (known === undefined) {
            this.#frameIds.set(identity, this.#frames.length);
            return this.#frames.push(frame) - 1;
        }
        const before = this.#frames[known];
        if (frame.seenLine !== undefined && frame.seenLine < (before.seenLine ?? Infinity))
            this.#frames[known] = { ...before, seenLine: frame.seenLine };
        return known;
    }
    child(parent, frame) {
        const key = parent * FRAME_RANGE + frame;
        const known = this.#children.get(key);
        if (known !== undefined)
            return known;
        if (this.#size >= MOST_NODES)
            throw this.#tooLarge();
        if (this.#size === this.#parents.length)
            this.#grow();
        const node = this.#size++;
        this.#parents[node] = parent;
        this.#nodeFrames[node] = frame;
        this.#children.set(key, node);
        return node;
    }
    spend(node, weight) {
        this.#self[node] += weight;
    }
    add(stack, weight) {
        let node = 0;
        for (const frame of stack)
            node = this.child(node, frame);
        this.spend(node, weight);
    }
    tree() {
        return {
            frames: this.#frames,
            parents: this.#parents.slice(0, this.#size),
            nodeFrames: this.#nodeFrames.slice(0, this.#size),
            self: this.#self.slice(0, this.#size),
        };
    }
    #grow() {
        const length = this.#size * 2;
        const parents = new Int32Array(length);
        const nodeFrames = new Int32Array(length);
        const self = new Float64Array(length);
        parents.set(this.#parents);
        nodeFrames.set(this.#nodeFrames);
        self.set(this.#self);
        this.#parents = parents;
        this.#nodeFrames = nodeFrames;
        this.#self = self;
    }
    #tooLarge() {
        return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            kind: 'measurement',
            what: `the profile has more than ${MOST_NODES} different call paths`,
            file: this.#file,
            remedy: 'Profile for a shorter time, or limit the depth of stacks in the profiler',
        });
    }
}


/***/ }),

/***/ 5447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pathOf),
/* harmony export */   y: () => (/* binding */ subtreeTotals)
/* harmony export */ });
function subtreeTotals({ parents, self }) {
    const totals = Float64Array.from(self);
    for (let node = totals.length - 1; node > 0; node--)
        totals[parents[node]] += totals[node];
    return totals;
}
function pathOf(tree, node) {
    const path = [];
    for (let at = node; at !== 0; at = tree.parents[at])
        path.push(tree.frames[tree.nodeFrames[at]]);
    return path.reverse();
}


/***/ }),

/***/ 67196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ numberText),
/* harmony export */   V: () => (/* binding */ diagnosisSection)
/* harmony export */ });
/* harmony import */ var _core_model_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64000);
/* harmony import */ var _core_units_format_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75855);
/* harmony import */ var _shared_escape_html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93822);



function diagnosisSection(diagnosis) {
    const items = (0,_core_model_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .tellingFindings */ .c)(diagnosis).map(findingItem);
    return items.length === 0
        ? ''
        : `<section class="diagnosis" aria-label="Findings">${items.join('\n')}</section>`;
}
function findingItem({ kind, what, numbers, next, missing = [] }) {
    const figures = numbers.map((number) => `<li>${(0,_shared_escape_html_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .Z)(numberText(number))}</li>`);
    const wanted = missing.length === 0 ? '' : `<p>Missing: ${(0,_shared_escape_html_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .Z)(missing.join(', '))}</p>`;
    return `<article><p><b>${(0,_shared_escape_html_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .Z)((0,_core_model_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .findingTitle */ .A)(kind))}</b> ${(0,_shared_escape_html_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .Z)(what)}</p><ul class="figures">${figures.join('')}</ul>${wanted}<p>Next: ${(0,_shared_escape_html_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .Z)(next)}</p></article>`;
}
function numberText({ name, unit, baseline, candidate }) {
    if (baseline === undefined)
        return `${name}: ${valueText(candidate, unit)}`;
    const pair = unit === 'share' ? [baseline, candidate].map(shareText) : (0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .kI)(baseline, candidate, unit);
    return `${name}: ${pair[0]} \u2192 ${pair[1]}`;
}
function valueText(value, unit) {
    return unit === 'share' ? shareText(value) : (0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value, unit);
}
function shareText(share) {
    return `${(100 * share).toFixed(1)} %`;
}


/***/ }),

/***/ 93822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67827);

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}


/***/ })

};

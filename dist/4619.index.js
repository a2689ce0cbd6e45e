export const id = 4619;
export const ids = [4619,985];
export const modules = {

/***/ 94619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backtestCommand: () => (/* binding */ backtestCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/read-inputs.js + 5 modules
var read_inputs = __webpack_require__(41389);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
;// CONCATENATED MODULE: ./lib/core/backtest/suggest-config.js

const SHARP_FACTOR = 2;
function suggestConfig(report, chosen) {
    const { threshold } = report.settings;
    const noisy = report.series.filter(({ method }) => method === 'history');
    const sharp = noisy.filter(isSharp).length;
    const compare = chosen ?? (sharp * 2 > noisy.length ? 'history' : 'auto');
    const usual = threshold === 0 || noisy.length === 0 ? threshold : usualThreshold(noisy, threshold);
    const common = compare === 'history' ? usual : threshold;
    const rules = compare === 'history' ? raised(noisy, common) : [];
    const lower = noisy.filter(({ suggested }) => suggested !== undefined && suggested.threshold < common).length;
    return { compare, threshold: common, rules, lower, series: noisy.length, sharp };
}
function isSharp({ atThreshold, mde }) {
    return atThreshold !== undefined && mde !== undefined && mde <= SHARP_FACTOR * atThreshold.threshold;
}
function usualThreshold(noisy, threshold) {
    return Math.max(threshold, (0,center/* median */.JZ)(noisy.map(({ suggested }) => suggested?.threshold ?? 1)));
}
function raised(noisy, common) {
    return noisy
        .filter(({ suggested }) => suggested === undefined || suggested.threshold > common)
        .sort((one, next) => next.alarms - one.alarms)
        .map((series) => ({
        series,
        ...(series.suggested === undefined ? {} : { threshold: series.suggested.threshold }),
    }));
}

// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var outcome = __webpack_require__(11248);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 230 modules
var registry = __webpack_require__(38255);
// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(88005);
// EXTERNAL MODULE: ./lib/core/units/format-change.js
var format_change = __webpack_require__(16673);
// EXTERNAL MODULE: ./lib/reports/shared/plural.js
var plural = __webpack_require__(57043);
;// CONCATENATED MODULE: ./lib/reports/shared/backtest-words.js


function seriesWords({ method, alarms, atThreshold, suggested, paired }) {
    if (method === 'exact')
        return alarms === 0
            ? 'compared by value, which never changed'
            : `compared by value, which changed in ${(0,plural/* plural */.L)(alarms, 'run')}`;
    if (atThreshold === undefined)
        return `judged by its differences and a floor, ${(0,plural/* plural */.L)(alarms, 'alarm')}`;
    const parts = [outcomeWords(atThreshold)];
    if (suggested === undefined)
        parts.push('no threshold up to 50 % keeps stored runs quiet');
    else if (suggested.threshold !== atThreshold.threshold)
        parts.push(outcomeWords(suggested));
    if (paired !== undefined)
        parts.push(`paired rounds would see ${(0,format_change/* formatShare */.T1)(paired.mde)} (${basisWords(paired)})`);
    return parts.join('; ');
}
function outcomeWords(outcome) {
    const { threshold, mde } = outcome;
    const sight = mde === undefined ? 'see nothing reliably' : `see ${(0,format_change/* formatShare */.T1)(mde)} and up`;
    return `with ${(0,format_change/* formatShare */.T1)(threshold)} you would have ${alarmWords(outcome)} and ${sight}`;
}
function alarmWords({ episodes, alarmsPerMonth }) {
    if (episodes === 0)
        return 'no alarm';
    if (alarmsPerMonth === undefined)
        return (0,plural/* plural */.L)(episodes, 'alarm');
    return `${rateText(alarmsPerMonth)} alarms a month`;
}
function rateText(rate) {
    if (rate > 0 && rate < 0.01)
        return 'under 0.01';
    return String(Number(rate.toPrecision(2)));
}
function basisWords({ basis, deviation }) {
    if (basis === 'assumed')
        return `assuming that rounds vary by ${(0,format_change/* formatShare */.T1)(deviation)}`;
    const from = basis === 'rounds' ? 'rounds' : 'samples';
    return `from the ${from} within its runs, ${(0,format_change/* formatShare */.T1)(deviation)} a pair`;
}

;// CONCATENATED MODULE: ./lib/reports/shared/backtest-facts.js



const MONTH = 30.44;
const SHORTEST_SPAN = MONTH / 2;
function answerFacts(report, history) {
    const { settings, span, comparisons, runs, exact, screen, machineEffectRuns } = report;
    const judged = settings.level === 'at-base' ? 'as pull requests' : 'as pushes';
    const facts = [
        [
            'replayed',
            `${history}: ${(0,plural/* plural */.L)(runs, 'run')} with ${(0,plural/* plural */.L)(comparisons, 'comparison')}, ${day(span.from)} to ${day(span.to)}`,
        ],
        [
            'judged',
            `${judged}, by stored runs alone (compare: history), threshold ${(0,format_change/* formatShare */.T1)(settings.threshold)}, alpha ${settings.alpha}`,
        ],
        ...(report.alarms === 0
            ? []
            : [['alarms', 'some may be real slowdowns: a history holds them too']]),
    ];
    if (exact.comparisons > 0)
        facts.push([
            'by value',
            `${(0,plural/* groupDigits */.K)(exact.comparisons)} of the comparisons, ${(0,plural/* plural */.L)(exact.alarms, 'alarm')}`,
        ]);
    if (machineEffectRuns > 0)
        facts.push([
            'machine',
            `${(0,plural/* plural */.L)(machineEffectRuns, 'run')} moved as a whole: called a machine effect, not a slowdown`,
        ]);
    if (screen.comparisons + screen.unscreened > 0)
        facts.push([
            'auto',
            `would pass on ${(0,format_change/* formatShare */.T1)(screen.suspectRate)} of ${(0,plural/* plural */.L)(screen.comparisons, 'comparison')} to paired rounds, and send ${(0,plural/* groupDigits */.K)(screen.unscreened)} there that are too noisy to screen`,
        ]);
    return { sentence: alarmSentence(report), facts };
}
function alarmSentence(report) {
    const { alarms, comparisons, alarmRate, runsWithAlarm, runs, runAlarmRate } = report;
    if (alarms === 0)
        return `No alarm in ${(0,plural/* plural */.L)(comparisons, 'comparison')} of ${(0,plural/* plural */.L)(runs, 'run')}`;
    const inRuns = `${(0,plural/* groupDigits */.K)(runsWithAlarm)} of ${(0,plural/* plural */.L)(runs, 'run')} (${(0,format_change/* formatShare */.T1)(runAlarmRate)})`;
    const rate = report.span.days < SHORTEST_SPAN
        ? ''
        : `, ${rateText(runsWithAlarm / (report.span.days / MONTH))} a month`;
    return `${(0,plural/* plural */.L)(alarms, 'alarm')} in ${(0,plural/* plural */.L)(comparisons, 'comparison')} (${(0,format_change/* formatShare */.T1)(alarmRate)}), in ${inRuns}${rate}`;
}
const FEWEST_SWEPT = 3;
function powerRows(report) {
    const { screen, sweep, suiteShift } = report;
    const tested = screen.comparisons + screen.unscreened;
    const swept = sweep.filter(({ alarmRate }) => alarmRate * tested >= FEWEST_SWEPT);
    return [
        { label: 'called regressed (compare: history)', power: report.power },
        ...(screen.comparisons === 0 ? [] : [{ label: 'passed on by the screen (auto)', power: screen.power }]),
        ...swept.map(({ alarmRate, power }) => ({
            label: `screen with its cut at ${(0,format_change/* formatShare */.T1)(alarmRate)} alarms`,
            power,
        })),
        { label: 'injected into all series: reported', power: suiteShift.power },
    ];
}
function day(time) {
    return time.slice(0, 10);
}

// EXTERNAL MODULE: ./lib/reports/shared/benchmark-label.js
var benchmark_label = __webpack_require__(84341);
// EXTERNAL MODULE: ./lib/reports/shared/escape-html.js
var escape_html = __webpack_require__(93822);
;// CONCATENATED MODULE: ./lib/reports/shared/power-chart.js

const WIDTH = 640;
const HEIGHT = 260;
const LEFT = 48;
const RIGHT = 16;
const TOP = 12;
const BOTTOM = 40;
const STROKES = [
    { colour: '#1f6feb', dash: '' },
    { colour: '#2da44e', dash: '6 4' },
    { colour: '#bc4c00', dash: '2 3' },
    { colour: '#8250df', dash: '10 3 2 3' },
    { colour: '#57606a', dash: '1 5' },
];
function powerChart(lines, sizes) {
    const x = scale(sizes);
    const y = (share) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
    const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(share)}" y2="${y(share)}" class="grid"/>` +
        `<text x="${LEFT - 6}" y="${y(share) + 4}" text-anchor="end">${share * 100} %</text>`);
    const ticks = sizes.map((size) => `<text x="${x(size)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">+${size} %</text>`);
    const drawn = lines.map((line, index) => {
        const { colour, dash } = STROKES[index % STROKES.length];
        const points = sizes.map((size) => `${x(size)},${round(y(line.power[String(size)] ?? 0))}`);
        const dots = points.map((point) => {
            const [cx, cy] = point.split(',');
            return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
        });
        return `<g><title>${(0,escape_html/* escapeHtml */.Z)(line.label)}</title><polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>${dots.join('')}</g>`;
    });
    const axis = `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 4}" text-anchor="middle">slowdown injected</text>`;
    return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Share of injected slowdowns found, by size">${[...grid, ...ticks, axis, ...drawn].join('')}</svg>`;
}
function strokeSample(index) {
    const { colour, dash } = STROKES[index % STROKES.length];
    return `<svg viewBox="0 0 32 8" class="stroke" aria-hidden="true"><line x1="0" x2="32" y1="4" y2="4" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/></svg>`;
}
function scale(sizes) {
    const low = Math.log(sizes[0]);
    const span = Math.log(sizes.at(-1)) - low;
    const room = WIDTH - LEFT - RIGHT - 40;
    return (size) => round(LEFT + 20 + (span === 0 ? 0.5 : (Math.log(size) - low) / span) * room);
}
function round(value) {
    return Number(value.toFixed(1));
}

// EXTERNAL MODULE: ./lib/reports/shared/shorten-middle.js
var shorten_middle = __webpack_require__(47096);
// EXTERNAL MODULE: ./lib/reports/shared/visible-text.js
var visible_text = __webpack_require__(67827);
;// CONCATENATED MODULE: ./lib/reports/suggested-config.js



const LONGEST_MATCH = 500;
function renderSuggestedConfig(config, report) {
    const rules = rulesOf(config.rules);
    const lines = [
        `# Suggested by noisegate backtest: ${(0,plural/* plural */.L)(report.runs, 'run')}, ${(0,plural/* plural */.L)(report.comparisons, 'comparison')}.`,
        'gate:',
        ...compareReason(config, report).map((line) => `  # ${line}`),
        `  compare: ${config.compare}`,
        `  threshold: ${percent(config.threshold)}`,
        ...(rules.length === 0 ? [] : ['rules:', ...rules]),
    ];
    return `${lines.join('\n')}\n`;
}
function compareReason({ compare, series, sharp }, report) {
    if (compare === 'paired')
        return ['Paired rounds decide; what stored runs say does not enter.'];
    const seen = `Stored runs alone see twice the threshold in ${(0,plural/* groupDigits */.K)(sharp)} of ${(0,plural/* groupDigits */.K)(series)} series.`;
    if (compare === 'history')
        return [seen];
    const { suspectRate, comparisons, unscreened } = report.screen;
    const all = Math.max(1, comparisons + unscreened);
    return [
        seen,
        `They screen ${(0,format_change/* formatShare */.T1)(comparisons / all)} of the comparisons and pass on ${(0,format_change/* formatShare */.T1)(suspectRate)} of these; paired rounds do the rest.`,
        'Without a second build: noisegate backtest --compare history suggests thresholds for stored runs alone.',
    ];
}
function rulesOf(rules) {
    const seen = new Set();
    return rules.flatMap(({ series, threshold }) => {
        const { benchmark, metric } = series;
        const key = JSON.stringify([benchmark, metric]);
        if (benchmark.length > LONGEST_MATCH || seen.has(key))
            return [];
        seen.add(key);
        const answer = threshold === undefined ? 'gate: false' : `threshold: ${percent(threshold)}`;
        return [
            `  # ${seriesWords(series)}`,
            `  - { match: ${quoted(benchmark)}, metric: ${quoted(metric)}, ${answer} }`,
        ];
    });
}
function percent(share) {
    return `${Number((share * 100).toPrecision(6))}%`;
}
const ESCAPED = /["\\]|(?! )[\p{C}\p{Z}]|#(?=\[)/gu;
function quoted(text) {
    const inner = text.replace(ESCAPED, (character) => {
        if (character === '"' || character === '\\')
            return `\\${character}`;
        const code = character.codePointAt(0);
        const digits = code > 0xffff ? 8 : 4;
        return `\\${digits === 8 ? 'U' : 'u'}${code.toString(16).padStart(digits, '0')}`;
    });
    return `"${inner}"`;
}

;// CONCATENATED MODULE: ./lib/reports/backtest-html.js










const LONGEST_NAME = 300;
function renderBacktestHtml(report, { history, config }) {
    const { sentence, facts } = answerFacts(report, history);
    const body = [
        `<h1>${(0,escape_html/* escapeHtml */.Z)(sentence)}</h1>`,
        `<dl>${facts.map(([name, text]) => `<dt>${(0,escape_html/* escapeHtml */.Z)(name)}</dt><dd>${(0,escape_html/* escapeHtml */.Z)(text)}</dd>`).join('')}</dl>`,
        powerSection(report),
        `<h2>Suggested configuration</h2>\n<pre>${escapeLines(renderSuggestedConfig(config, report))}</pre>`,
        seriesSection(report),
        warningSection(report),
    ];
    return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Backtest of ${(0,escape_html/* escapeHtml */.Z)(history)}</title><style>${STYLE}</style></head>\n<body><main>\n${body.join('\n')}\n</main></body></html>\n`;
}
const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0; }
dt { opacity: .7; } dd { margin: 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .2rem .7rem .2rem 0; text-align: right; vertical-align: top; }
th:first-child, td:first-child, .words { text-align: left; }
tbody tr { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
td:first-child { overflow-wrap: anywhere; max-width: 34rem; }
.words { opacity: .8; font-size: .9em; display: block; }
svg { width: 100%; max-width: 40rem; height: auto; display: block; font: 12px system-ui, sans-serif; fill: currentColor; }
svg .grid { stroke: currentColor; opacity: .15; }
svg.stroke { display: inline-block; width: 2rem; height: .5rem; margin-right: .5rem; vertical-align: middle; }
pre { padding: 1rem; overflow-x: auto; background: color-mix(in srgb, currentColor 7%, transparent); }
`;
function powerSection(report) {
    const { sizes } = report.settings;
    if (sizes.length === 0)
        return '';
    const rows = powerRows(report);
    const head = ['', ...sizes.map((size) => `+${size} %`)].map((cell) => `<th>${cell}</th>`).join('');
    const cells = rows.map(({ label, power }, index) => {
        const shares = sizes.map((size) => `<td>${(0,format_change/* formatShare */.T1)(power[String(size)] ?? 0)}</td>`);
        return `<tr><td>${strokeSample(index)}${(0,escape_html/* escapeHtml */.Z)(label)}</td>${shares.join('')}</tr>`;
    });
    return `<h2>Share of injected slowdowns found</h2>\n${powerChart(rows, sizes)}\n<table><thead><tr>${head}</tr></thead><tbody>${cells.join('\n')}</tbody></table>`;
}
const HEADINGS = ['', 'metric', 'runs', 'noise', 'alarms', 'sees', 'quiet at', 'sees there', 'paired sees'];
function seriesSection({ series }) {
    const label = (0,benchmark_label/* labelStyle */.c)(series);
    const sorted = series.toSorted((one, next) => next.alarms - one.alarms);
    const rows = sorted.map((one) => {
        const name = `${(0,escape_html/* escapeHtml */.Z)((0,shorten_middle/* shortenMiddle */.j)((0,benchmark_label/* benchmarkLabel */.k)(one, label), LONGEST_NAME))}<span class="words">${(0,escape_html/* escapeHtml */.Z)(seriesWords(one))}</span>`;
        const cells = [name, ...seriesCells(one)].map((cell) => `<td>${cell}</td>`);
        return `<tr>${cells.join('')}</tr>`;
    });
    const head = HEADINGS.map((cell) => `<th>${cell}</th>`).join('');
    return `<h2>${(0,plural/* plural */.L)(series.length, 'series', 'series')}, most alarms first</h2>\n<p>Noise is how much a series varies between runs. It sees a slowdown that is found in 8 of 10 of its runs; quiet at is the threshold at which stored runs alone would hardly alarm.</p>\n<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
function seriesCells({ metric, comparisons, noise, alarms, mde, suggested, paired, }) {
    const shares = [noise, mde, suggested?.threshold, suggested?.mde, paired?.mde].map((share) => share === undefined ? '-' : (0,format_change/* formatShare */.T1)(share));
    const [noiseText = '', mdeText = '', ...others] = shares;
    return [(0,escape_html/* escapeHtml */.Z)(metric), String(comparisons), noiseText, String(alarms), mdeText, ...others];
}
function warningSection({ warnings }) {
    if (warnings.length === 0)
        return '';
    const items = warnings.map(({ message }) => `<li>${(0,escape_html/* escapeHtml */.Z)(message)}</li>`);
    return `<h2>Warnings</h2>\n<ul>${items.join('')}</ul>`;
}
function escapeLines(text) {
    return (0,visible_text/* visibleLines */.g)(text).split('\n').map(escape_html/* escapeHtml */.Z).join('\n');
}

// EXTERNAL MODULE: ./lib/reports/shared/escape-terminal.js
var escape_terminal = __webpack_require__(26383);
// EXTERNAL MODULE: ./lib/reports/shared/text-table.js + 1 modules
var text_table = __webpack_require__(71849);
;// CONCATENATED MODULE: ./lib/reports/backtest-terminal.js









const SERIES_SHOWN = 25;
const NAME_WIDTH = 56;
const SERIES_IN_WORDS = 3;
const FACT_WIDTH = 10;
const NOTHING = '-';
function renderBacktestTerminal(report, config, options) {
    const { history, style = (_tone, text) => text } = options;
    const sections = [
        answerLines(report, history, style),
        powerLines(report, style),
        seriesLines(report, style),
        report.warnings.map(({ message }) => `warning: ${plain(message, 400)}`),
        unitLines(report),
        [
            style('strong', 'suggested .github/noisegate.yml'),
            ...renderSuggestedConfig(config, report)
                .trimEnd()
                .split('\n')
                .map((line) => `  ${line}`),
        ],
    ];
    const shown = sections.filter((lines) => lines.length > 0);
    return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function answerLines(report, history, style) {
    const { sentence, facts } = answerFacts(report, history);
    return [
        style('strong', sentence),
        ...facts.map(([name, text]) => `${name.padEnd(FACT_WIDTH)} ${plain(text, 400)}`),
    ];
}
function powerLines(report, style) {
    const sizes = report.settings.sizes;
    if (sizes.length === 0)
        return [];
    const columns = [
        { title: 'slowdown injected', align: 'left' },
        ...sizes.map((size) => ({ title: `+${size} %`, align: 'right' })),
    ];
    const rows = powerRows(report).map(({ label, power }) => [
        label,
        ...sizes.map((size) => (0,format_change/* formatShare */.T1)(power[String(size)] ?? 0)),
    ]);
    const [head = '', ...body] = (0,text_table/* textTable */.e)(columns, rows);
    return [style('strong', head), ...body];
}
const COLUMNS = [
    { title: 'benchmark', align: 'left' },
    { title: 'metric', align: 'left' },
    { title: 'runs', align: 'right' },
    { title: 'noise', align: 'right' },
    { title: 'alarms', align: 'right' },
    { title: 'a month', align: 'right' },
    { title: 'sees', align: 'right' },
    { title: 'quiet at', align: 'right' },
    { title: 'sees there', align: 'right' },
    { title: 'paired sees', align: 'right' },
];
function seriesLines({ series, settings }, style) {
    if (series.length === 0)
        return [];
    const label = (0,benchmark_label/* labelStyle */.c)(series);
    const sorted = series.toSorted((one, next) => next.alarms - one.alarms);
    const shown = sorted.slice(0, SERIES_SHOWN);
    const [head = '', ...body] = (0,text_table/* textTable */.e)(COLUMNS, shown.map((one) => backtest_terminal_seriesCells(one, label)));
    const more = series.length - shown.length;
    const assumed = shown.some(({ paired }) => paired?.basis === 'assumed');
    return [
        `${style('strong', (0,plural/* plural */.L)(series.length, 'series', 'series'))}, most alarms first; "sees" is the smallest slowdown found in 8 of 10 runs, at ${(0,format_change/* formatShare */.T1)(settings.threshold)} unless a rule says otherwise`,
        ...[head, ...body].map((line) => `  ${line}`),
        ...(more > 0 ? [`  ... and ${(0,plural/* groupDigits */.K)(more)} more: --html FILE or --json-file FILE has all`] : []),
        ...(assumed
            ? [style('faint', '  * assuming that rounds vary by 3 %, because the stored runs hold single values')]
            : []),
        ...wordLines(sorted, label).map((line) => `  ${line}`),
    ];
}
function wordLines(sorted, label) {
    return sorted
        .filter(({ alarms, method }) => alarms > 0 && method === 'history')
        .slice(0, SERIES_IN_WORDS)
        .map((one) => `${(0,shorten_middle/* shortenMiddle */.j)(plain((0,benchmark_label/* benchmarkLabel */.k)(one, label), 10_000), NAME_WIDTH)}: ${seriesWords(one)}`);
}
function backtest_terminal_seriesCells(series, label) {
    const { atThreshold: now, suggested, paired, noise } = series;
    const isSame = now !== undefined && suggested?.threshold === now.threshold;
    return [
        (0,shorten_middle/* shortenMiddle */.j)(plain((0,benchmark_label/* benchmarkLabel */.k)(series, label), 10_000), NAME_WIDTH),
        plain(series.metric, 40),
        (0,plural/* groupDigits */.K)(series.comparisons),
        shareOr(noise),
        (0,plural/* groupDigits */.K)(series.alarms),
        now?.alarmsPerMonth === undefined ? NOTHING : rateText(now.alarmsPerMonth),
        shareOr(now?.mde),
        ...(isSame || series.method === 'exact' ? ['', ''] : suggestedCells(suggested)),
        paired === undefined ? NOTHING : `${(0,format_change/* formatShare */.T1)(paired.mde)}${paired.basis === 'assumed' ? '*' : ''}`,
    ];
}
function suggestedCells(suggested) {
    return suggested === undefined
        ? [NOTHING, NOTHING]
        : [(0,format_change/* formatShare */.T1)(suggested.threshold), shareOr(suggested.mde)];
}
function unitLines({ unknownUnits }) {
    if (unknownUnits.length === 0)
        return [];
    const units = unknownUnits.map((unit) => JSON.stringify(plain(unit, 60))).join(', ');
    return [`units of unknown direction, taken as lower is better: ${units}`];
}
function shareOr(share) {
    return share === undefined ? NOTHING : (0,format_change/* formatShare */.T1)(share);
}
function plain(text, limit = 160) {
    return (0,escape_terminal/* escapeTerminal */.e)((0,shorten_middle/* shortenMiddle */.j)(text, limit));
}

// EXTERNAL MODULE: ./lib/reports/json.js
var reports_json = __webpack_require__(52689);
// EXTERNAL MODULE: ./lib/stores/baseline-window.js
var baseline_window = __webpack_require__(90808);
// EXTERNAL MODULE: ./lib/stores/open-store.js
var open_store = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/app/host.js
var app_host = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/app/local-repository.js
var local_repository = __webpack_require__(50985);
// EXTERNAL MODULE: ./lib/app/read-history.js
var read_history = __webpack_require__(25114);
// EXTERNAL MODULE: ./lib/app/read-optional.js
var read_optional = __webpack_require__(83588);
// EXTERNAL MODULE: ./lib/app/render-warning.js
var render_warning = __webpack_require__(74382);
// EXTERNAL MODULE: ./lib/app/replay-history.js + 14 modules
var replay_history = __webpack_require__(11877);
// EXTERNAL MODULE: ./lib/app/show-report.js
var show_report = __webpack_require__(71213);
// EXTERNAL MODULE: ./lib/app/write-report-files.js
var write_report_files = __webpack_require__(38985);
;// CONCATENATED MODULE: ./lib/app/commands/backtest.js





















async function backtestCommand(line, host) {
    const config = await readConfig(line, host);
    const settings = {
        policy: config.policy,
        sizes: line.sizes,
        level: line.level,
        window: baseline_window/* WINDOW_LIMIT */.d,
    };
    if (line.verbosity !== 'quiet')
        for (const warning of uselessInputs(line, config))
            host.stderr.write((0,render_warning/* renderWarning */.f)('warning', warning));
    const { report, label } = await replayed(line, settings, { host, config });
    await show(report, { line, label, host, compare: chosenMode(line, config) });
    return 0;
}
async function readConfig({ inputs }, { cwd }) {
    const { suite: _, ...policy } = inputs;
    const configText = await (0,read_optional/* readOptional */.T)((0,external_node_path_.resolve)(cwd, (0,read_inputs/* configPath */.eQ)(inputs)));
    return (0,read_inputs/* readPolicyInputs */.kE)({ surface: 'cli', inputs: policy, configText, parsers: registry.PARSER_NAMES });
}
async function replayed(line, settings, { host, config }) {
    const filter = {
        ...(line.branch === undefined ? {} : { branch: line.branch }),
        ...(line.inputs.suite === undefined ? {} : { suite: line.inputs.suite }),
    };
    if (line.history !== undefined) {
        const history = await (0,read_history/* readHistory */.Lu)(line.history, host.cwd, filter);
        const place = { history: line.history, cwd: host.cwd, filter };
        return { report: await replayAll(history, settings, place), label: history.label };
    }
    const store = await (0,open_store/* openStore */.C)(config.store, {
        workingDirectory: host.cwd,
        repository: () => (0,local_repository.localRepository)(host),
        clock: clock/* systemClock */.m,
    });
    try {
        const history = (0,read_history/* storeHistory */.SH)(store, filter);
        return { report: await replayAll(history, settings), label: history.label };
    }
    finally {
        await store.close();
    }
}
async function replayAll(history, settings, place) {
    const sum = await (0,replay_history/* replayHistory */.U)(history, settings, place);
    const { unknownUnits, warnings } = history;
    if (sum.comparisons === 0)
        throw nothingJudged(history.label, sum);
    return sum.report({ unknownUnits, warnings });
}
function nothingJudged(label, { runs, longest }) {
    if (runs === 0) {
        return new problem/* Problem */.A({
            kind: 'measurement',
            what: `${label} holds no runs to replay`,
            remedy: 'Name the store directory itself, such as .noisegate; record runs with `noisegate run --record`; or check --branch and --suite',
        });
    }
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `${label} is too short: ${runs === 1 ? '1 run' : `${runs} runs`}, the longest series has ${longest}`,
        expected: `a gated series with at least ${outcome/* RUNS_TO_GATE */.JW + 1} runs on one kind of machine`,
        remedy: 'Record more runs, or import an older history',
    });
}
function chosenMode({ inputs }, { policy }) {
    const isChosen = inputs.compare !== undefined || policy.gate.compare !== 'auto';
    return isChosen ? policy.gate.compare : undefined;
}
const WITHOUT_EFFECT = ['setup', 'parser', 'results', 'rounds', 'time-limit', 'working-directory', 'shell'];
function uselessInputs({ inputs }, { policy }) {
    const names = [...WITHOUT_EFFECT, 'base', 'confirm', 'fail-on'].filter((name) => inputs[name] !== undefined);
    return [
        ...names.map((name) => ({ message: `--${name} changes nothing in a replay` })),
        ...(policy.gate.noiseFloor === 'measured'
            ? [{ message: 'gate.noise-floor: measured is not replayed; thresholds are those of rules and gate' }]
            : []),
    ];
}
async function show(report, { line, label, host, compare }) {
    const config = suggestConfig(report, compare);
    const yaml = renderSuggestedConfig(config, report);
    const json = () => (0,reports_json/* renderDocument */.y)({ ...report, suggestedConfig: yaml });
    const text = () => renderBacktestTerminal(report, config, { history: label, ...(0,show_report/* terminalOptions */.Z)(host) });
    const { jsonFile, html } = line;
    if (jsonFile !== undefined)
        await (0,write_report_files/* writeText */.x)((0,external_node_path_.resolve)(host.cwd, jsonFile), json());
    if (html !== undefined)
        await (0,write_report_files/* writeText */.x)((0,external_node_path_.resolve)(host.cwd, html), renderBacktestHtml(report, { history: label, config }));
    await (0,app_host/* write */.M)(host.stdout, line.output === 'json' ? json() : line.output === 'suggest' ? yaml : text());
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

/***/ 71213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showReport),
/* harmony export */   Z: () => (/* binding */ terminalOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31673);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52689);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89875);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3865);
/* harmony import */ var _write_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38985);






async function showReport(report, targets, host) {
    const text = targets.json ? (0,_reports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .h)(report) : (0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(report, terminalOptions(host));
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M)(host.stdout, text);
    await (0,_write_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReportFiles */ .t)(report, {
        ...(targets.jsonFile === undefined ? {} : { json: targets.jsonFile }),
        ...(targets.markdown === undefined ? {} : { markdown: targets.markdown }),
    });
}
const STYLES = {
    pass: 'green',
    attention: 'yellow',
    fail: 'red',
    pending: 'blue',
    strong: 'bold',
    faint: 'dim',
};
function terminalOptions({ stdout, env }) {
    if ((0,_platform_log_js__WEBPACK_IMPORTED_MODULE_1__/* .colourFor */ .MJ)(stdout.isTTY, env) === 'plain')
        return {};
    return { style: (tone, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[tone], text, { validateStream: false }) };
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


/***/ }),

/***/ 89875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(84341);
/* harmony import */ var _shared_budget_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93236);
/* harmony import */ var _shared_comparison_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95776);
/* harmony import */ var _shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26383);
/* harmony import */ var _shared_history_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95627);
/* harmony import */ var _shared_outcome_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94707);
/* harmony import */ var _shared_plural_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(57043);
/* harmony import */ var _shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91630);
/* harmony import */ var _shared_quiet_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16809);
/* harmony import */ var _shared_ratio_strip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40205);
/* harmony import */ var _shared_row_groups_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83466);
/* harmony import */ var _shared_row_warnings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18071);
/* harmony import */ var _shared_shift_evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3963);
/* harmony import */ var _shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47096);
/* harmony import */ var _shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81299);
/* harmony import */ var _shared_text_table_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(71849);
/* harmony import */ var _shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67827);


















const ROW_LIMIT = 200;
const NAME_WIDTH = 60;
const TEXT_LIMIT = 400;
const FAILURE_LIMIT = 4000;
const WORDS = {
    pass: 'PASS',
    attention: 'ATTENTION',
    fail: 'FAIL',
    pending: 'PENDING',
};
function renderTerminal(report, options = {}) {
    const { style = (_tone, text) => text, rowLimit = ROW_LIMIT } = options;
    const sections = [
        [answerLine(report, style)],
        ...failureSections(report, style),
        ...budgetSections(report, style),
        shiftLines(report),
        ...tableSections(report, { style, rowLimit }),
        ...historySections(report, { style, rowLimit }),
        (0,_shared_row_warnings_js__WEBPACK_IMPORTED_MODULE_8__/* .warningLines */ ._)(report)
            .slice(0, rowLimit)
            .map((line) => `warning: ${plain(line, TEXT_LIMIT)}`),
        closingLines(report, style),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function answerLine(report, style) {
    const tone = (0,_shared_outcome_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeTone */ .FL)(report);
    const word = report.outcome === 'error' && tone === 'fail' ? 'ERROR' : WORDS[tone];
    return `${style(tone, word)}  ${style('strong', plain(report.headline, TEXT_LIMIT))}`;
}
function failureSections({ failures }, style) {
    return failures.map(({ suite, message }) => {
        const lines = (0,_shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLines */ .g)((0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(message, FAILURE_LIMIT)).split('\n');
        return [
            style('fail', `suite ${plain(suite)} failed`),
            ...lines.map((line) => `  ${(0,_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e)(line)}`.trimEnd()),
        ];
    });
}
function tableSections(report, options) {
    const groups = (0,_shared_row_groups_js__WEBPACK_IMPORTED_MODULE_14__/* .groupRows */ .f)(report);
    const label = (0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .labelStyle */ .c)([...report.comparisons, ...report.budgets]);
    const section = (title, tone, comparisons) => {
        if (comparisons.length === 0)
            return [];
        const heading = options.style(tone, `${title} (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(comparisons.length)})`);
        return [heading, ...rowLines(comparisons, label, options)];
    };
    return [
        section('regressed', 'fail', groups.regressions),
        section('worse, not gated', 'attention', groups.ungatedRegressions),
        section('missing', 'attention', groups.missing),
        section('inconclusive', 'attention', groups.inconclusive),
        section('improved', 'pass', groups.improvements),
        section('advisory: ratios without a test', 'strong', groups.advisory),
        section('new', 'strong', groups.fresh),
        section('in suites that moved as a whole', 'attention', groups.shifted),
        quietLines(groups, options.style),
    ];
}
function quietLines(groups, style) {
    const words = (0,_shared_quiet_words_js__WEBPACK_IMPORTED_MODULE_6__/* .quietWords */ .i)(groups);
    return words === '' ? [] : [style('faint', words)];
}
function rowLines(comparisons, label, { style, rowLimit }) {
    const rows = comparisons.slice(0, rowLimit).map((comparison) => {
        const cells = (0,_shared_comparison_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonCells */ .R)(comparison);
        const name = (0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(plain((0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .benchmarkLabel */ .k)(comparison, label), 10_000), NAME_WIDTH);
        const { metric, baseline, candidate, change, interval, mde, trend, evidence } = cells;
        const texts = [baseline, candidate, change, interval, mde].map((text) => plain(text, 60));
        const shown = (0,_shared_ratio_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .ratioStrip */ .c)(comparison)?.bars ?? trend;
        return [name, plain(metric, 40), ...texts, shown, plain(evidence, TEXT_LIMIT)];
    });
    const lines = (0,_shared_text_table_js__WEBPACK_IMPORTED_MODULE_17__/* .textTable */ .e)(COLUMNS, rows, (text, column) => column === 'evidence' ? style('faint', text) : text);
    const more = comparisons.length - rows.length;
    if (more > 0)
        lines.push(`... and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(more)} more, see the JSON report`);
    return lines.map((line) => `  ${line}`);
}
const COLUMNS = [
    { title: 'benchmark', align: 'left' },
    { title: 'metric', align: 'left' },
    { title: 'baseline', align: 'right' },
    { title: 'candidate', align: 'right' },
    { title: 'change', align: 'right' },
    { title: 'interval', align: 'right' },
    { title: 'MDE', align: 'right' },
    { title: 'trend', align: 'left' },
    { title: 'evidence', align: 'left' },
];
function budgetSections({ budgets, comparisons }, style) {
    const broken = budgets.filter((budget) => budget.broken);
    if (broken.length === 0)
        return [];
    const label = (0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .labelStyle */ .c)([...comparisons, ...budgets]);
    const lines = broken.map((budget) => {
        const { limit, value, basis } = (0,_shared_budget_words_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetWords */ .h)(budget);
        return `  ${plain((0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .benchmarkLabel */ .k)(budget, label), NAME_WIDTH)} ${plain(budget.metric)}: ${plain(value)}, ${plain(limit)} (${basis})`;
    });
    return [
        [
            style('fail', `broken budgets (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(broken.length)} of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(budgets.length)})`),
            ...lines,
        ],
    ];
}
function shiftLines({ suiteShift }) {
    return (suiteShift ?? []).map((shift) => {
        const { suite, change, series, share, verdict } = shift;
        const moved = `${Math.round(share * 100)} % of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .plural */ .L)(series, 'series', 'series')}`;
        if (verdict === 'regressed')
            return `suite ${plain(suite)} got slower as a whole: ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)} at the median, ${moved}; ${(0,_shared_shift_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .shiftEvidence */ .s)(shift)}`;
        return `suite ${plain(suite)} moved together: ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)} at the median, ${moved}; run the job again, a machine effect goes away`;
    });
}
function historySections(report, { style, rowLimit }) {
    return (0,_shared_history_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .historyLists */ .U)(report).map(({ title, entries }) => {
        const lines = entries.slice(0, rowLimit).map(({ name, metric, where, what, evidence }) => {
            const series = `${(0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(plain(name, 10_000), NAME_WIDTH)} ${plain(metric, 40)}`;
            return `  ${series}: ${plain(where, 120)}: ${what}  ${style('faint', evidence)}`;
        });
        const more = entries.length - lines.length;
        if (more > 0)
            lines.push(`  ... and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(more)} more, see the JSON report`);
        return [style('attention', `${title.toLowerCase()} (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(entries.length)})`), ...lines];
    });
}
function closingLines(report, style) {
    const lines = [
        `candidate  ${sideLine(report.candidate)}`,
        `baseline   ${sideLine(report.baseline)}`,
        `counted    ${(0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .accountingSentence */ .Fc)(report)}`,
        ...(report.plans ?? []).map((plan) => `measured   ${plain((0,_shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__/* .planLine */ .od)(plan), TEXT_LIMIT)}`),
        ...(0,_shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__/* .givenUpLines */ .WJ)(report).map((line) => `given up   ${plain(line, TEXT_LIMIT)}`),
        ...(0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .caveats */ .oW)(report),
    ].map((line) => style('faint', line));
    if (report.reproduce === undefined)
        return lines;
    return [
        ...lines,
        `reproduce  ${(0,_shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLines */ .g)(report.reproduce).split('\n').map(_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e).join('\n           ')}`,
    ];
}
function sideLine(side) {
    const { commit, details } = (0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .sideWords */ .H)(side);
    const parts = commit === undefined ? details : [commit, ...details];
    return parts.length === 0 ? 'unknown' : parts.map((part) => plain(part)).join(', ');
}
function plain(text, limit = 160) {
    return (0,_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e)((0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(text, limit));
}


/***/ }),

/***/ 90808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ WINDOW_LIMIT),
/* harmony export */   t: () => (/* binding */ readWindow)
/* harmony export */ });
/* harmony import */ var _core_model_choose_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69091);
/* harmony import */ var _core_model_run_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83334);


const WINDOW_LIMIT = 50;
const SPARE = 10;
async function readWindow(store, query) {
    const limit = query.limit ?? WINDOW_LIMIT;
    const read = [];
    let after;
    for (;;) {
        const { branch, suite, stratum } = query;
        const found = await store.latest({
            branch,
            suite,
            stratum,
            limit: limit + SPARE,
            ...(after === undefined ? {} : { after }),
        });
        const refs = mayBeLater(found[0], query.base) ? found : found.slice(0, limit);
        read.push(...(await store.read(refs)));
        const window = (0,_core_model_choose_window_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseWindow */ .I)(read, { limit, ...(query.base === undefined ? {} : { base: query.base }) });
        after = refs.at(-1);
        const all = refs.length === found.length && found.length < limit + SPARE;
        if (after === undefined || all || window.runs.length >= limit)
            return window;
    }
}
function mayBeLater(newest, base) {
    if (newest === undefined || base === undefined)
        return false;
    const name = (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRunFileName */ .C0)(newest.path.slice(newest.path.lastIndexOf('/') + 1));
    return base.time === undefined || name === undefined || Date.parse(name.startedAt) > Date.parse(base.time);
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

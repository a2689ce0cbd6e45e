export const id = 1728;
export const ids = [1728];
export const modules = {

/***/ 25114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   SH: () => (/* binding */ storeHistory)
/* harmony export */ });
/* unused harmony export parseHistory */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_backtest_replay_points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71474);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5118);
/* harmony import */ var _stores_directory_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73491);
/* harmony import */ var _stores_import_github_action_benchmark_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54773);
/* harmony import */ var _stores_import_neutral_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4040);
/* harmony import */ var _commands_stored_runs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13342);








const BATCH = 64;
async function readHistory(path, cwd, filter) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    if (await isDirectory(place, path)) {
        return storeHistory((0,_stores_directory_store_js__WEBPACK_IMPORTED_MODULE_4__/* .createDirectoryStore */ .$)({ path: place, label: path }), filter);
    }
    return fileHistory(parseHistory(await readText(place, path), path), path, filter);
}
function storeHistory(store, filter) {
    let listed;
    const list = () => {
        listed ??= (0,_commands_stored_runs_js__WEBPACK_IMPORTED_MODULE_7__/* .storedRuns */ .a)(store, filter, Number.MAX_SAFE_INTEGER);
        return listed;
    };
    return {
        label: store.description,
        groups: groupsOfStore(store, list),
        outline: async () => await outlineOf(store, await list()),
        unknownUnits: [],
        warnings: store.warnings,
    };
}
function parseHistory(text, file) {
    const target = { file, branch: 'main' };
    const isDataJs = /^\uFEFF?\s*window\.BENCHMARK_DATA\b/.test(text) || /^\s*\{[^[\]]*"entries"\s*:/.test(text);
    return isDataJs ? (0,_stores_import_github_action_benchmark_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readGithubActionBenchmarkHistory */ .z)(text, target) : (0,_stores_import_neutral_history_js__WEBPACK_IMPORTED_MODULE_6__/* .readNeutralHistory */ .m)(text, target);
}
function fileHistory(history, label, { branch, suite }) {
    const runs = history.runs.filter((run) => (branch === undefined || run.branch === branch) && (suite === undefined || run.suite === suite));
    const groups = (0,_core_backtest_replay_points_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c1)(runs);
    async function* all() {
        for (const group of groups)
            yield { length: group.length, [Symbol.asyncIterator]: () => each(group) };
    }
    const outline = groups.map((group) => ({
        runs: group.length,
        series: group.reduce((sum, { series }) => sum + series.length, 0) / group.length,
    }));
    const { unknownUnits, warnings } = history;
    return { label, groups: all(), outline: async () => outline, unknownUnits, warnings };
}
async function* each(runs) {
    yield* runs;
}
async function* groupsOfStore(store, list) {
    for (const { refs } of await list())
        yield { length: refs.length, [Symbol.asyncIterator]: () => runsOf(store, refs.toReversed()) };
}
async function outlineOf(store, groups) {
    const newest = await store.read(groups.flatMap(({ refs }) => refs.slice(0, 1)));
    return groups.map(({ refs }, index) => ({ runs: refs.length, series: newest[index]?.series.length ?? 0 }));
}
async function* runsOf(store, refs) {
    for (let start = 0; start < refs.length; start += BATCH) {
        yield* await store.read(refs.slice(start, start + BATCH));
    }
}
async function isDirectory(place, path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place)).isDirectory();
    }
    catch (cause) {
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A({
            kind: 'usage',
            what: 'there is no such history',
            file: path,
            expected: 'a store directory, a neutral history file, or data.js of github-action-benchmark',
            cause,
        });
    }
}
async function readText(place, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8');
    }
    catch (cause) {
        const what = `cannot be read: ${cause.message}`;
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A({ kind: 'store', what, file: path, remedy: 'Check its permissions', cause });
    }
}


/***/ }),

/***/ 11877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ replayHistory),
  m: () => (/* binding */ replayRest)
});

// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
;// CONCATENATED MODULE: ./lib/core/backtest/add-counts.js
function addCounts(counts, later) {
    for (let place = 0; place < later.length; place++)
        counts[place] = counts[place] + later[place];
}

;// CONCATENATED MODULE: ./lib/core/backtest/effect-grid.js
const SMALLEST = 0.001;
const LARGEST = 10;
const STEPS = 160;
const WIDTH = Math.log(LARGEST / SMALLEST) / STEPS;
function createEffectGrid(counts = new Uint32Array(STEPS + 2)) {
    const total = () => counts.reduce((sum, one) => sum + one, 0);
    return {
        counts,
        get count() {
            return total();
        },
        add(size) {
            counts[stepOf(size)]++;
        },
        quantile(share) {
            const count = total();
            let sum = 0;
            for (let step = 0; step < counts.length; step++) {
                sum += counts[step];
                if (sum >= share * count)
                    return endOf(step);
            }
            return Number.POSITIVE_INFINITY;
        },
    };
}
function stepOf(size) {
    if (size <= 0)
        return 0;
    if (!(size < LARGEST))
        return STEPS + 1;
    return 1 + Math.max(0, Math.min(STEPS - 1, Math.floor(Math.log(size / SMALLEST) / WIDTH)));
}
function endOf(step) {
    if (step === 0)
        return 0;
    return step > STEPS ? Number.POSITIVE_INFINITY : SMALLEST * Math.exp(step * WIDTH);
}

// EXTERNAL MODULE: ./lib/core/decide/machine-effect.js
var machine_effect = __webpack_require__(85767);
;// CONCATENATED MODULE: ./lib/core/backtest/needed-slowdown.js

function neededSlowdown({ row, candidate, tested }, sizes, threshold) {
    if (tested === undefined || row.reason === machine_effect/* MACHINE_EFFECT */.uv)
        return undefined;
    const amount = crossing(tested, sizes, Math.log1p(threshold));
    return Math.max(Math.expm1(amount), sizeToFloor(row, candidate));
}
function crossing({ lower, lowers }, sizes, limit) {
    if (lower > limit)
        return 0;
    let [amountBefore, lowerBefore] = [0, lower];
    for (let index = 0; index < sizes.length; index++) {
        const [amount, here] = [Math.log1p(sizes[index]), lowers[index]];
        if (here > limit) {
            const share = (limit - lowerBefore) / (here - lowerBefore);
            return Number.isFinite(share) ? amountBefore + share * (amount - amountBefore) : amount;
        }
        amountBefore = amount;
        lowerBefore = here;
    }
    return amountBefore + limit - lowerBefore;
}
function sizeToFloor(row, candidate) {
    if (row.floor === undefined || row.baseline === undefined)
        return 0;
    const reached = row.direction === 'lower' ? row.baseline + row.floor : row.baseline - row.floor;
    if (reached <= 0)
        return Number.POSITIVE_INFINITY;
    return Math.max(0, row.direction === 'lower' ? reached / candidate - 1 : candidate / reached - 1);
}

// EXTERNAL MODULE: ./lib/core/decide/collapse.js
var collapse = __webpack_require__(72297);
// EXTERNAL MODULE: ./lib/core/decide/stages.js
var stages = __webpack_require__(95189);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/signed-rank-reach.js
var signed_rank_reach = __webpack_require__(23580);
;// CONCATENATED MODULE: ./lib/core/backtest/paired-reach.js




const ASSUMED = 0.03;
const FEWEST_VALUES = 3;
function withinRun(series) {
    const rounds = (0,collapse/* roundValues */.b)(series);
    const basis = rounds.length >= FEWEST_VALUES ? 'rounds' : 'samples';
    const values = basis === 'rounds' ? rounds : (series.rounds[0] ?? []);
    if (values.length < FEWEST_VALUES || values.some((value) => !(value > 0)))
        return undefined;
    return { basis, deviation: (0,center/* standardDeviation */.Fx)(values.map(Math.log)) };
}
function pairedReach(runs, { threshold, alpha }) {
    const rounds = runs.filter(({ basis }) => basis === 'rounds');
    const told = rounds.length > 0 ? rounds : runs;
    const deviation = told.length === 0 ? ASSUMED : Math.SQRT2 * (0,center/* median */.JZ)(told.map((one) => one.deviation));
    const n = (0,stages/* suspectRounds */.XY)(1, alpha);
    const shift = (0,signed_rank_reach/* signedRankDetectableShift */.w)({ deviation, n, delta: Math.log1p(threshold), alpha });
    return { mde: Math.expm1(shift), rounds: n, deviation, basis: told[0]?.basis ?? 'assumed' };
}

;// CONCATENATED MODULE: ./lib/core/backtest/suggested-threshold.js
const LADDER = [0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.5];
const QUIET_SHARE = 0.005;
const QUIET_A_MONTH = 0.05;
const WORTH = 1.5;
function suggestedThreshold(outcomes, configured, comparisons) {
    const allowed = Math.max(1, Math.floor(QUIET_SHARE * comparisons));
    const quiet = [...outcomes, configured]
        .sort((one, next) => one.threshold - next.threshold)
        .filter(({ episodes, alarmsPerMonth }) => episodes <= allowed || (alarmsPerMonth !== undefined && alarmsPerMonth <= QUIET_A_MONTH));
    const seen = configured.mde ?? Number.POSITIVE_INFINITY;
    return quiet.find(({ threshold, mde }) => threshold >= configured.threshold || (mde !== undefined && mde * WORTH <= seen));
}

;// CONCATENATED MODULE: ./lib/core/backtest/series-tally.js





const POWER = 0.8;
const WITHIN_RUNS = 30;
const MONTH = 30.44 * 24 * 3600 * 1000;
const SHORTEST_SPAN = MONTH / 2;
function createSeriesTally(run, first, settings) {
    const start = Date.parse(run.startedAt);
    const counts = { comparisons: 0, alarms: 0, unscreened: 0, noises: [], within: [] };
    const thresholds = [first.row.threshold, ...LADDER].map(thresholdCounts);
    return resumeSeriesTally({ ...counts, identity: identity(run, first), start, end: start, thresholds }, settings);
}
function resumeSeriesTally(counts, settings) {
    const all = counts.thresholds.map((one) => ({ one, grid: createEffectGrid(one.needed) }));
    return {
        counted: counts,
        canAbsorb: ({ thresholds }) => thresholds[0].threshold === counts.thresholds[0].threshold,
        absorb: (later) => absorb(counts, later),
        add(later, comparison) {
            const { tested, series, alarm } = comparison;
            counts.comparisons++;
            counts.alarms += alarm ? 1 : 0;
            counts.end = Date.parse(later.startedAt);
            if (tested === undefined)
                return;
            counts.unscreened += tested.unscreened ? 1 : 0;
            if (tested.sample.scale !== 'log')
                return;
            counts.noises.push(tested.noise);
            for (const { one, grid } of all)
                tally(one, grid, neededSlowdown(comparison, settings.sizes, one.threshold));
            const spread = counts.within.length < WITHIN_RUNS ? withinRun(series) : undefined;
            if (spread !== undefined)
                counts.within.push(spread);
        },
        summary: () => summaryOf(counts, settings),
    };
}
function summaryOf(counts, settings) {
    const { comparisons, alarms, unscreened, start, end, noises, within } = counts;
    const base = { ...counts.identity, comparisons, alarms, unscreened };
    if (noises.length === 0)
        return base;
    const months = end - start < SHORTEST_SPAN ? undefined : (end - start) / MONTH;
    const [configured, ...ladder] = counts.thresholds.map((one) => outcome(one, months));
    const noise = Math.expm1(noises.reduce((sum, one) => sum + one, 0) / noises.length);
    const { alpha } = settings.policy.gate;
    const paired = pairedReach(within, { threshold: configured.threshold, alpha });
    return { ...base, noise, paired, ...thresholdFields(configured, ladder, noises.length) };
}
function absorb(counts, later) {
    counts.comparisons += later.comparisons;
    counts.alarms += later.alarms;
    counts.unscreened += later.unscreened;
    counts.end = later.end;
    for (const noise of later.noises)
        counts.noises.push(noise);
    counts.within.push(...later.within.slice(0, WITHIN_RUNS - counts.within.length));
    for (const [index, one] of counts.thresholds.entries()) {
        const next = later.thresholds[index];
        addCounts(one.needed, next.needed);
        one.alarms += next.alarms;
        one.episodes += next.episodes - (one.alarming && next.began === true ? 1 : 0);
        if (next.began === undefined)
            continue;
        one.began ??= next.began;
        one.alarming = next.alarming;
    }
}
function thresholdFields(atThreshold, ladder, comparisons) {
    const suggested = suggestedThreshold(ladder, atThreshold, comparisons);
    return {
        ...(atThreshold.mde === undefined ? {} : { mde: atThreshold.mde }),
        atThreshold,
        ...(suggested === undefined ? {} : { suggested }),
    };
}
function identity(run, { row, tested }) {
    const { suite, benchmark, parameters, metric, unit } = row;
    const place = { suite, branch: run.branch, stratum: run.environment.stratum };
    const method = tested === undefined ? 'exact' : 'history';
    return { ...place, benchmark, parameters, metric, unit, method };
}
function thresholdCounts(threshold) {
    return { threshold, needed: createEffectGrid().counts, alarms: 0, episodes: 0, alarming: false };
}
function tally(one, grid, needed) {
    const alarm = needed === 0;
    if (needed !== undefined)
        grid.add(needed);
    one.alarms += alarm ? 1 : 0;
    one.episodes += alarm && !one.alarming ? 1 : 0;
    one.began ??= alarm;
    one.alarming = alarm;
}
function outcome({ threshold, needed, alarms, episodes }, months) {
    const grid = createEffectGrid(needed);
    const mde = grid.count === 0 ? Number.POSITIVE_INFINITY : grid.quantile(POWER);
    return {
        ...{ threshold, alarms, episodes },
        ...(months === undefined ? {} : { alarmsPerMonth: episodes / months }),
        ...(Number.isFinite(mde) ? { mde } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/group-tally.js


function createGroupTally(settings, part = 'whole') {
    const done = [];
    let first;
    let group = { name: '', open: new Map() };
    const begin = (name) => {
        if (part === 'rest' && first === undefined && group.name !== '')
            first = group;
        else
            for (const tally of group.open.values())
                done.push(tally.summary());
        group = { name, open: new Map() };
    };
    return {
        add(run, comparisons) {
            const name = JSON.stringify([run.branch, run.suite, run.environment.stratum]);
            if (name !== group.name)
                begin(name);
            for (const comparison of comparisons) {
                const key = (0,series_key/* seriesKey */.X)(comparison.row);
                const known = group.open.get(key);
                const tally = known ?? createSeriesTally(run, comparison, settings);
                if (known === undefined)
                    group.open.set(key, tally);
                tally.add(run, comparison);
            }
        },
        summaries() {
            begin('');
            return done;
        },
        rest() {
            begin('');
            const series = [...(first?.open ?? [])].map(([key, { counted }]) => [key, counted]);
            return { group: first?.name ?? '', series, summaries: done };
        },
        canAbsorb: (rest) => rest.group !== group.name ||
            rest.series.every(([key, counts]) => group.open.get(key)?.canAbsorb(counts) !== false),
        absorb(rest) {
            if (rest.group !== group.name)
                begin(rest.group);
            for (const [key, counts] of rest.series) {
                const known = group.open.get(key);
                if (known === undefined)
                    group.open.set(key, resumeSeriesTally(counts, settings));
                else
                    known.absorb(counts);
            }
            begin('');
            done.push(...rest.summaries);
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/power-tally.js

function createPowerTally(sizes) {
    const found = sizes.map(() => 0);
    let count = 0;
    return {
        add(answers) {
            count++;
            for (let index = 0; index < answers.length; index++)
                if (answers[index])
                    found[index]++;
        },
        get counted() {
            return { answers: count, found };
        },
        absorb(later) {
            count += later.answers;
            addCounts(found, later.found);
        },
        power: () => powerBySize(sizes, (index) => (count === 0 ? 0 : found[index] / count)),
    };
}
function powerBySize(sizes, shareOf) {
    return Object.fromEntries(sizes.map((size, index) => [percentOf(size), shareOf(index)]));
}
function percentOf(size) {
    return String(Number((size * 100).toPrecision(12)));
}

// EXTERNAL MODULE: ./lib/core/backtest/replay-points.js
var replay_points = __webpack_require__(71474);
;// CONCATENATED MODULE: ./lib/core/backtest/run-tally.js
const DAY = 24 * 3600 * 1000;
function createRunTally() {
    const zero = { replayed: 0, counted: 0, longest: 0, red: 0, shifted: 0 };
    const count = { ...zero, from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
    return {
        counted: count,
        add({ run, comparisons, shift }, counted) {
            count.replayed++;
            count.shifted += shift === undefined ? 0 : 1;
            for (const { row } of comparisons)
                count.longest = Math.max(count.longest, (row.baselineRuns ?? 0) + 1);
            if (counted.length === 0)
                return;
            count.counted++;
            count.red += counted.some(({ alarm }) => alarm) ? 1 : 0;
            const time = Date.parse(run.startedAt);
            count.from = Math.min(count.from, time);
            count.to = Math.max(count.to, time);
        },
        absorb(later) {
            count.replayed += later.replayed;
            count.counted += later.counted;
            count.longest = Math.max(count.longest, later.longest);
            count.red += later.red;
            count.shifted += later.shifted;
            count.from = Math.min(count.from, later.from);
            count.to = Math.max(count.to, later.to);
        },
        summary: () => ({
            runs: count.counted,
            runsReplayed: count.replayed,
            span: {
                from: new Date(count.from).toISOString(),
                to: new Date(count.to).toISOString(),
                days: Number(((count.to - count.from) / DAY).toFixed(1)),
            },
            runsWithAlarm: count.red,
            runAlarmRate: count.red / count.counted,
            machineEffectRuns: count.shifted,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/score-tally.js

const DROPPED_BITS = 14;
const BUCKETS = 2 ** (32 - DROPPED_BITS);
const score_tally_LARGEST = 3e38;
function createScoreTally() {
    const counts = new Uint32Array(BUCKETS);
    let count = 0;
    return {
        counts,
        get count() {
            return count;
        },
        add(score) {
            counts[bucketOf(score)]++;
            count++;
        },
        above(cut) {
            let sum = 0;
            for (let bucket = BUCKETS - 1; bucket > bucketOf(cut); bucket--)
                sum += counts[bucket];
            return sum;
        },
        cutFor(share) {
            const allowed = Math.floor(share * count);
            let above = 0;
            for (let bucket = BUCKETS - 1; bucket > 0; bucket--) {
                above += counts[bucket];
                if (above > allowed)
                    return Math.max(boundOf(bucket), -score_tally_LARGEST);
            }
            return -score_tally_LARGEST;
        },
        absorb(others) {
            addCounts(counts, others);
            count += others.reduce((sum, one) => sum + one, 0);
        },
    };
}
const single = new Float32Array(1);
const bits = new Uint32Array(single.buffer);
function bucketOf(score) {
    single[0] = Math.max(-score_tally_LARGEST, Math.min(score_tally_LARGEST, score));
    const raw = bits[0];
    const rising = raw & 0x8000_0000 ? ~raw >>> 0 : (raw | 0x8000_0000) >>> 0;
    return rising >>> DROPPED_BITS;
}
function boundOf(bucket) {
    const rising = ((bucket << DROPPED_BITS) | (2 ** DROPPED_BITS - 1)) >>> 0;
    bits[0] = rising & 0x8000_0000 ? (rising & 0x7fff_ffff) >>> 0 : ~rising >>> 0;
    return single[0];
}

;// CONCATENATED MODULE: ./lib/core/backtest/screen-tally.js


const SWEPT_RATES = [0.01, 0.003];
function createScreenTally(sizes) {
    const power = createPowerTally(sizes);
    const unchanged = createScoreTally();
    const injected = sizes.map(createScoreTally);
    const count = { comparisons: 0, unscreened: 0, suspects: 0 };
    const sweptAt = (alarmRate) => {
        const cut = unchanged.cutFor(alarmRate);
        const found = powerBySize(sizes, (index) => injected[index].above(cut) / Math.max(1, unchanged.count));
        return { alarmRate, cut, power: found };
    };
    return {
        get counted() {
            return {
                ...{ count, power: power.counted },
                scores: [unchanged, ...injected].map(({ counts }) => counts),
            };
        },
        absorb(later) {
            count.comparisons += later.count.comparisons;
            count.unscreened += later.count.unscreened;
            count.suspects += later.count.suspects;
            power.absorb(later.power);
            for (const [index, tally] of [unchanged, ...injected].entries())
                tally.absorb(later.scores[index]);
        },
        add({ score, scores, unscreened, suspect, suspectFound }) {
            unchanged.add(score);
            for (const [index, one] of scores.entries())
                injected[index].add(one);
            if (unscreened) {
                count.unscreened++;
                return;
            }
            count.comparisons++;
            count.suspects += suspect ? 1 : 0;
            power.add(suspectFound);
        },
        summary() {
            const { comparisons, unscreened, suspects } = count;
            const suspectRate = comparisons === 0 ? 0 : suspects / comparisons;
            return {
                screen: { comparisons, unscreened, suspects, suspectRate, power: power.power() },
                sweep: SWEPT_RATES.map(sweptAt),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/verdict-tally.js


function createVerdictTally(sizes) {
    const [alone, together, reported] = [
        createPowerTally(sizes),
        createPowerTally(sizes),
        createPowerTally(sizes),
    ];
    const powers = [alone, together, reported];
    const count = { comparisons: 0, alarms: 0, exact: 0, exactAlarms: 0 };
    const addOne = (shiftFound, { alarm, tested, found }) => {
        count.comparisons++;
        count.alarms += alarm ? 1 : 0;
        count.exact += tested === undefined ? 1 : 0;
        count.exactAlarms += alarm && tested === undefined ? 1 : 0;
        alone.add(found);
        const red = tested?.togetherFound ?? found;
        together.add(red.map((isRed, index) => isRed || shiftFound[index]));
    };
    return {
        get counted() {
            return { count, power: powers.map(({ counted }) => counted) };
        },
        add({ shiftFound }, counted) {
            let tested = 0;
            for (const comparison of counted) {
                tested += comparison.tested === undefined ? 0 : 1;
                addOne(shiftFound, comparison);
            }
            if (tested >= machine_effect/* SMALLEST_SUITE */.xh)
                reported.add(shiftFound);
        },
        absorb(later) {
            count.comparisons += later.count.comparisons;
            count.alarms += later.count.alarms;
            count.exact += later.count.exact;
            count.exactAlarms += later.count.exactAlarms;
            for (const [index, tally] of powers.entries())
                tally.absorb(later.power[index]);
        },
        rates: () => ({
            alarms: count.alarms,
            alarmRate: count.alarms / count.comparisons,
            power: alone.power(),
            exact: { comparisons: count.exact, alarms: count.exactAlarms },
            suiteShift: { power: together.power(), reported: reported.power() },
        }),
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/backtest.js






function backtest(runs, settings) {
    const sum = createBacktest(settings);
    for (const point of replayPoints(runs, settings))
        sum.add(point);
    return sum.report();
}
function createBacktest(settings, part = 'whole') {
    const runs = createRunTally();
    const verdicts = createVerdictTally(settings.sizes);
    const screen = createScreenTally(settings.sizes);
    const series = createGroupTally(settings, part);
    return {
        get comparisons() {
            return verdicts.counted.count.comparisons;
        },
        get runs() {
            return runs.counted.replayed;
        },
        get longest() {
            return runs.counted.longest;
        },
        add(point) {
            const counted = point.comparisons.filter((comparison) => comparison.counted);
            runs.add(point, counted);
            verdicts.add(point, counted);
            series.add(point.run, counted);
            for (const { tested } of counted)
                if (tested !== undefined)
                    screen.add(tested);
        },
        absorb(rest) {
            if (!series.canAbsorb(rest.series))
                return false;
            runs.absorb(rest.runs);
            verdicts.absorb(rest.verdicts);
            screen.absorb(rest.screen);
            series.absorb(rest.series);
            return true;
        },
        rest: () => ({
            runs: runs.counted,
            verdicts: verdicts.counted,
            screen: screen.counted,
            series: series.rest(),
        }),
        report({ unknownUnits, warnings } = { unknownUnits: [], warnings: [] }) {
            if (verdicts.counted.count.comparisons === 0)
                throw new RangeError('nothing was judged');
            return {
                schema: 'noisegate.backtest/1',
                settings: shownSettings(settings),
                comparisons: verdicts.counted.count.comparisons,
                ...runs.summary(),
                ...verdicts.rates(),
                ...screen.summary(),
                series: series.summaries(),
                unknownUnits,
                warnings,
            };
        },
    };
}
function shownSettings({ policy, level, window, sizes }) {
    const { threshold, alpha } = policy.gate;
    return { threshold, alpha, level, window, sizes: sizes.map((size) => Number(percentOf(size))) };
}

// EXTERNAL MODULE: ./lib/core/backtest/replay.js + 5 modules
var backtest_replay = __webpack_require__(32920);
// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var decide_outcome = __webpack_require__(11248);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/app/replay-thread.js


const URL_MARK = Symbol.for('noisegate.url');
const START = `
globalThis[Symbol.for('noisegate.entry')] = 'replay'
import(require('node:worker_threads').workerData.url)
`;
function startReplayThread(part) {
    const url = globalThis[URL_MARK];
    if (typeof url !== 'string' || (0,external_node_os_.availableParallelism)() < 2)
        return undefined;
    const worker = newWorker({ url, part });
    if (worker === undefined)
        return undefined;
    const rest = new Promise((resolve) => {
        worker.once('message', resolve);
        worker.once('error', () => resolve(undefined));
        worker.once('exit', () => resolve(undefined));
    });
    return {
        rest: () => rest,
        async stop() {
            await worker.terminate();
        },
    };
}
function newWorker(workerData) {
    try {
        return new external_node_worker_threads_.Worker(START, { eval: true, workerData });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/app/replay-history.js





const FEWEST_COMPARISONS = 5000;
const FIRST_SHARE = 0.56;
async function replayHistory(history, settings, place) {
    const sum = createBacktest(settings);
    const splits = place !== undefined && settings.level === 'at-base';
    const from = splits ? splitOf(await history.outline()) : undefined;
    const thread = from === undefined ? undefined : startReplayThread({ ...place, settings, from });
    try {
        let position = 0;
        for await (const group of history.groups) {
            const replay = (0,backtest_replay/* createReplay */.e)(settings);
            for await (const run of group) {
                const rest = position++ === from ? await thread?.rest() : undefined;
                if (rest !== undefined && sum.absorb(rest))
                    return sum;
                if ((0,replay_points/* isReplayed */.b0)(run))
                    sum.add(replay.judge(run));
            }
        }
        return sum;
    }
    finally {
        await thread?.stop();
    }
}
async function replayRest(history, { settings, from }) {
    const sum = createBacktest(settings, 'rest');
    let position = 0;
    for await (const group of history.groups) {
        const end = position + group.length;
        if (end > from) {
            const replay = (0,backtest_replay/* createReplay */.e)(settings);
            for await (const run of group) {
                const judged = position++ >= from;
                if (!(0,replay_points/* isReplayed */.b0)(run))
                    continue;
                if (judged)
                    sum.add(replay.judge(run));
                else
                    replay.skip(run);
            }
        }
        position = end;
    }
    return sum;
}
function splitOf(outline) {
    const comparisonsOf = ({ runs, series }) => Math.max(0, runs - decide_outcome/* RUNS_TO_GATE */.JW) * series;
    const total = outline.reduce((sum, group) => sum + comparisonsOf(group), 0);
    if (total < FEWEST_COMPARISONS)
        return undefined;
    let left = FIRST_SHARE * total;
    let position = 0;
    for (const group of outline) {
        const comparisons = comparisonsOf(group);
        if (comparisons > left)
            return position + decide_outcome/* RUNS_TO_GATE */.JW + Math.floor(left / group.series);
        left -= comparisons;
        position += group.runs;
    }
    return undefined;
}


/***/ }),

/***/ 71474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b0: () => (/* binding */ isReplayed),
/* harmony export */   c1: () => (/* binding */ groupsOf)
/* harmony export */ });
/* unused harmony export replayPoints */
/* harmony import */ var _model_choose_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69091);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32920);


function isReplayed(run) {
    return !(0,_model_choose_window_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfPullRequest */ .A)(run) && run.trigger !== 'aa';
}
function* replayPoints(runs, settings) {
    for (const group of groupsOf(runs)) {
        const replay = createReplay(settings);
        for (const run of group)
            yield replay.judge(run);
    }
}
function groupsOf(runs) {
    const groups = new Map();
    for (const run of runs) {
        if (!isReplayed(run))
            continue;
        const key = JSON.stringify([run.branch, run.suite, run.environment.stratum]);
        const entry = { run, start: Date.parse(run.startedAt) };
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return [...groups.values()].map((group) => group.toSorted((one, next) => one.start - next.start).map(({ run }) => run));
}


/***/ }),

/***/ 32920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createReplay)
});

// EXTERNAL MODULE: ./lib/core/decide/baseline-level.js
var baseline_level = __webpack_require__(72278);
// EXTERNAL MODULE: ./lib/core/decide/collapse.js
var collapse = __webpack_require__(72297);
// EXTERNAL MODULE: ./lib/core/decide/judge-suite.js + 4 modules
var judge_suite = __webpack_require__(62623);
// EXTERNAL MODULE: ./lib/core/decide/new-steps.js
var new_steps = __webpack_require__(98468);
// EXTERNAL MODULE: ./lib/core/decide/recorded-run.js
var recorded_run = __webpack_require__(73158);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
// EXTERNAL MODULE: ./lib/core/decide/answer.js
var answer = __webpack_require__(43796);
// EXTERNAL MODULE: ./lib/core/decide/machine-effect.js
var machine_effect = __webpack_require__(85767);
// EXTERNAL MODULE: ./lib/core/decide/rows.js + 1 modules
var rows = __webpack_require__(7655);
// EXTERNAL MODULE: ./lib/core/decide/series-settings.js
var series_settings = __webpack_require__(28997);
;// CONCATENATED MODULE: ./lib/core/backtest/injected-value.js
function injectedValue(value, direction, size) {
    return direction === 'lower' ? value * (1 + size) : value / (1 + size);
}

;// CONCATENATED MODULE: ./lib/core/backtest/found-by-size.js





function foundBySize({ row, series, tested, settings }) {
    const { sizes, policy } = settings;
    if (tested === undefined) {
        const own = (0,series_settings/* seriesSettings */.V)(policy, { ...series, suite: row.suite });
        return sizes.map((size) => {
            const candidate = injectedValue(row.candidate, row.direction, size);
            return (0,rows/* exactFields */.XJ)({ baseline: row.baseline, candidate, settings: own }).verdict === 'regressed';
        });
    }
    return sizes.map((size, index) => isFound({ row, tested, size, lower: tested.lowers[index] }));
}
function isFound({ row, tested, size, lower, }) {
    if (row.reason === machine_effect/* MACHINE_EFFECT */.uv)
        return false;
    const candidate = injectedValue(row.candidate, row.direction, size);
    if (row.floor !== undefined && Math.abs(candidate - row.baseline) < row.floor)
        return false;
    return (0,answer/* answer */.Z)({ effect: 0, lower, upper: Number.POSITIVE_INFINITY }, tested.sample.limit) === 'regressed';
}

// EXTERNAL MODULE: ./lib/core/model/choose-window.js + 1 modules
var choose_window = __webpack_require__(69091);
;// CONCATENATED MODULE: ./lib/core/backtest/known-runs.js

const SPARE = 10;
function createKnownRuns(limit) {
    let newestFirst = [];
    return {
        window: () => (0,choose_window/* chooseWindow */.I)(newestFirst, { limit }).runs,
        add: (run) => {
            newestFirst = [run, ...newestFirst].slice(0, limit + SPARE);
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/shared-names.js

function createSharing() {
    const names = new Map();
    return (run) => ({ ...run, series: run.series.map((series) => ({ ...series, ...nameOf(series, names) })) });
}
function nameOf(series, names) {
    const key = (0,series_key/* seriesKey */.X)(series);
    const known = names.get(key);
    if (known !== undefined)
        return known;
    const { benchmark, parameters, metric } = series;
    const name = { benchmark, parameters, metric };
    names.set(key, name);
    return name;
}

// EXTERNAL MODULE: ./lib/core/decide/fit-history.js + 10 modules
var fit_history = __webpack_require__(58771);
// EXTERNAL MODULE: ./lib/core/decide/screen-history.js
var screen_history = __webpack_require__(89067);
;// CONCATENATED MODULE: ./lib/core/backtest/test-series.js


function answerSuite(judgement, sizes) {
    const { tests, history } = judgement;
    if (history === undefined)
        return { bySeries: new Map(), shiftFound: sizes.map(() => false) };
    const screen = screened(judgement);
    const together = sizes.map((size) => history.judged.shiftAll(Math.log1p(size)));
    const bySeries = new Map();
    for (const [index, test] of tests.entries()) {
        const alone = sizes.map((size) => history.judged.shiftOne(index, amountOf(test, size)));
        const all = together.map(({ evidence }) => evidence[index]);
        bySeries.set(test.comparison, testedSeries(test, { alone, all, screened: screen(test.comparison, alone) }));
    }
    return { bySeries, shiftFound: together.map(({ shift }) => shift !== undefined && shift.effect > 0) };
}
function amountOf({ sample, comparison }, size) {
    return sample.scale === 'log' ? Math.log1p(size) : Math.abs(comparison.candidate ?? 0) * size;
}
function screened(judgement) {
    const screens = (0,screen_history/* historyScreens */.C)(judgement);
    return (row, alone) => {
        const screen = screens.of(row);
        const suspect = screen.kind === 'tested' && screen.suspect;
        const suspectFound = alone.map((evidence) => suspect || (0,fit_history/* isSuspect */.W3)(evidence, screens.cut));
        return { unscreened: screen.kind === 'unscreened', suspect, suspectFound };
    };
}
function testedSeries({ sample, evidence }, { alone, all, screened: { unscreened, suspect, suspectFound } }) {
    return {
        ...{ sample, unscreened, suspect, suspectFound },
        score: evidence.score,
        scores: alone.map(({ score }) => score),
        get togetherScores() {
            return all.map(({ score }) => score);
        },
        togetherFound: all.map((one) => (0,fit_history/* historyVerdict */.wd)(one, sample.limit) === 'regressed'),
        lower: evidence.lower,
        lowers: alone.map(({ lower }) => lower),
        noise: evidence.noise,
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/replay.js










function createReplay(settings) {
    const known = createKnownRuns(settings.window);
    const { threshold } = settings.policy.gate;
    const past = new Map();
    const shared = createSharing();
    const windowOf = indexedWindows();
    return {
        judge(stored) {
            const run = shared(stored);
            const window = windowOf(known);
            const judgement = (0,judge_suite/* judgeSuite */.C)({ suite: run.suite, baseline: window, candidate: [run], level: settings.level, pairing: 'unpaired' }, settings.policy);
            const point = replayedPoint({ run, window, judgement, past, settings });
            known.add((0,recorded_run/* recordedRun */.i)(run, { comparisons: judgement.comparisons, window, threshold }));
            for (const series of run.series)
                remember(past, series);
            return point;
        },
        skip(stored) {
            if (settings.level !== 'at-base')
                throw new RangeError('the accepted level needs every verdict');
            const run = shared(stored);
            known.add({ ...run, verdicts: [], steps: (0,new_steps/* newSteps */.a)(run, windowOf(known), threshold) });
            for (const series of run.series)
                remember(past, series);
        },
    };
}
function indexedWindows() {
    let before = [];
    return (known) => {
        const window = known.window();
        (0,baseline_level/* indexNextWindow */.iB)(window, before);
        before = window;
        return window;
    };
}
function remember(past, series) {
    const key = (0,series_key/* seriesKey */.X)(series);
    const known = past.get(key);
    if (known === undefined)
        past.set(key, { values: [(0,collapse/* runValue */.L)(series)], series });
    else {
        known.values.push((0,collapse/* runValue */.L)(series));
        known.series = series;
    }
}
function replayedPoint(judged) {
    const { run, window, judgement, past, settings } = judged;
    const { sizes } = settings;
    const { bySeries, shiftFound } = answerSuite(judgement, sizes);
    const seriesOf = new Map(run.series.map((series) => [(0,series_key/* seriesKey */.X)(series), series]));
    const comparisons = judgement.comparisons.flatMap((row) => {
        const key = (0,series_key/* seriesKey */.X)(row);
        const series = seriesOf.get(key);
        const before = past.get(key);
        if (series === undefined || before === undefined)
            return [];
        const tested = bySeries.get(row);
        const counted = row.gated && (tested !== undefined || row.method === 'exact');
        const found = counted ? foundBySize({ row, series, tested, settings }) : sizes.map(() => false);
        const compared = {
            ...{ row, series, counted, found },
            candidate: (0,collapse/* runValue */.L)(series),
            earlier: earlierOf(before.values),
            previous: before.series,
            alarm: counted && row.verdict === 'regressed',
        };
        return [tested === undefined ? compared : { ...compared, tested }];
    });
    const shift = judgement.shift === undefined ? {} : { shift: judgement.shift };
    return { run, window, comparisons, shiftFound, ...shift };
}
function earlierOf(values) {
    const count = values.length;
    return () => values.slice(0, count);
}


/***/ }),

/***/ 73158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ recordedRun)
/* harmony export */ });
/* harmony import */ var _new_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98468);

function recordedRun(run, recording) {
    return {
        ...run,
        verdicts: verdictsOf(run, recording.comparisons),
        steps: (0,_new_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .newSteps */ .a)(run, recording.window, recording.threshold),
    };
}
const SILENT = new Set(['unchanged', 'new']);
function verdictsOf(run, comparisons) {
    return comparisons
        .filter(({ suite, verdict }) => suite === run.suite && !SILENT.has(verdict))
        .map(({ benchmark, parameters, metric, verdict, change }) => ({
        ...{ benchmark, parameters, metric, verdict },
        ...(change === undefined ? {} : { change }),
    }));
}


/***/ }),

/***/ 89067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ screenHistory),
/* harmony export */   C: () => (/* binding */ historyScreens)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13542);
/* harmony import */ var _stats_center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57854);
/* harmony import */ var _fit_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58771);
/* harmony import */ var _machine_effect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85767);
/* harmony import */ var _screen_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3907);
/* harmony import */ var _screened_row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1198);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95189);







const REPRESENTATIVES = 5;
function screenHistory(judgement) {
    const screens = historyScreens(judgement);
    const screened = [];
    const unscreened = [];
    for (const row of judgement.comparisons) {
        const screen = screens.of(row);
        if (screen.kind === 'unscreened')
            unscreened.push(row);
        else if (screen.kind === 'untested')
            screened.push(withoutTest(row));
        else
            screened.push(screenTested(row, screen));
    }
    return { comparisons: screened, unscreened, cut: screens.cut };
}
function historyScreens(judgement) {
    const { comparisons, tests, history } = judgement;
    const cut = history?.fit.cut ?? (0,_screen_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .screenCut */ .H)([]);
    const indexOf = new Map(tests.map(({ comparison }, index) => [comparison, index]));
    const screens = new Map();
    for (const row of comparisons) {
        const index = indexOf.get(row);
        const gates = judgement.gatedKeys.has((0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(row));
        const test = index === undefined ? undefined : tests[index];
        const mde = test === undefined || !gates ? undefined : mdeOf(test, history.fit.screenReach(index));
        if (gates && row.verdict !== 'missing' && (0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .tooNoisy */ .du)(row, mde))
            screens.set(row, { kind: 'unscreened' });
        else if (test === undefined || mde === undefined)
            screens.set(row, { kind: 'untested' });
        else {
            const suspect = row.reason !== 'below floor' && (0,_fit_history_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuspect */ .W3)(test.evidence, cut);
            screens.set(row, { kind: 'tested', test, mde, suspect });
        }
    }
    if (judgement.shift !== undefined) {
        for (const [row, screen] of representing(screens))
            screens.set(row, { ...screen, suspect: true });
    }
    return { cut, of: (row) => screens.get(row) };
}
function screenTested(row, { test, mde, suspect }) {
    const screened = { ...row, pScreen: 10 ** -Math.max(0, test.evidence.score), mde };
    if (!suspect && row.reason === _machine_effect_js__WEBPACK_IMPORTED_MODULE_5__/* .MACHINE_EFFECT */ .uv)
        return { ...screened, stage: 'screened' };
    return (0,_screened_row_js__WEBPACK_IMPORTED_MODULE_6__/* .screenedRow */ .U)(screened, { suspect });
}
function mdeOf({ sample }, reach) {
    return sample.scale === 'log' ? Math.expm1(reach) : reach;
}
function representing(screens) {
    const clearness = ({ test: { sample, evidence } }) => {
        const moved = (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(sample.candidate) - (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(sample.baseline);
        return evidence.noise === 0 ? moved * Number.MAX_VALUE : moved / evidence.noise;
    };
    return [...screens]
        .filter((entry) => entry[1].kind === 'tested')
        .sort(([, first], [, second]) => clearness(second) - clearness(first))
        .slice(0, REPRESENTATIVES);
}
function withoutTest(row) {
    if (row.gated && row.method === 'exact' && row.verdict === 'regressed')
        return { ...row, stage: 'screened', suspect: true, verdict: 'inconclusive', reason: _stages_js__WEBPACK_IMPORTED_MODULE_4__/* .SUSPECT */ .C9 };
    return row.method === 'history-tail' ? { ...row, stage: 'screened' } : row;
}


/***/ }),

/***/ 1198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ screenedRow)
/* harmony export */ });
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95189);

function screenedRow(comparison, screen) {
    const { reason, roundsNeeded, ...row } = comparison;
    if (screen.suspect)
        return { ...row, stage: 'screened', suspect: true, verdict: 'inconclusive', reason: _stages_js__WEBPACK_IMPORTED_MODULE_0__/* .SUSPECT */ .C9 };
    if (reason === 'below floor')
        return { ...row, stage: 'screened', reason };
    if (row.verdict === 'unchanged' || row.verdict === 'improved')
        return { ...row, stage: 'screened' };
    return { ...row, stage: 'screened', verdict: 'inconclusive', reason: _stages_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SIGN */ .QE };
}


/***/ }),

/***/ 95189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ SUSPECT),
/* harmony export */   QE: () => (/* binding */ NO_SIGN),
/* harmony export */   XY: () => (/* binding */ suspectRounds),
/* harmony export */   du: () => (/* binding */ tooNoisy),
/* harmony export */   fU: () => (/* binding */ PAIRED_CUT),
/* harmony export */   k_: () => (/* binding */ suspectsOf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11248);

const PAIRED_CUT = 0.1;
const NO_SIGN = 'no sign of a slowdown';
const SUSPECT = 'suspect: to be measured again';
const NOISY_FACTOR = 2;
const FEWEST_ROUNDS = 12;
const MOST_ROUNDS = 20;
const SPARE_ROUNDS = 3;
function suspectRounds(suspects, alpha) {
    if (suspects < 1)
        return 0;
    const needed = Math.max(FEWEST_ROUNDS, Math.ceil(Math.log2(suspects / alpha)) + SPARE_ROUNDS);
    return Math.min(MOST_ROUNDS, needed + (needed % 2));
}
function tooNoisy({ method, baselineRuns = 0, scale, threshold, floor }, mde) {
    if (method === 'exact')
        return false;
    if (method !== 'history-tail' || baselineRuns < _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNS_TO_GATE */ .JW)
        return true;
    const limit = scale === 'difference' ? (floor ?? 0) : threshold;
    return mde !== undefined && mde > NOISY_FACTOR * limit;
}
function suspectsOf(comparisons) {
    return comparisons.filter(({ suspect, stage }) => suspect === true && stage === 'screened');
}


/***/ })

};

export const id = 320;
export const ids = [320];
export const modules = {

/***/ 54842:
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
// EXTERNAL MODULE: ./lib/core/decide/machine-effect.js
var machine_effect = __webpack_require__(85767);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
;// CONCATENATED MODULE: ./lib/core/backtest/effect-grid.js
/** Smallest and largest slowdown told apart, relative, and the number of steps between them: each 6 % wider. */
const SMALLEST = 0.001;
const LARGEST = 10;
const STEPS = 160;
const WIDTH = Math.log(LARGEST / SMALLEST) / STEPS;
/** Starts empty. */
function createEffectGrid() {
    // First: nothing was needed. Last: more than the grid holds.
    const counts = new Uint32Array(STEPS + 2);
    let count = 0;
    return {
        get count() {
            return count;
        },
        add(size) {
            counts[stepOf(size)]++;
            count++;
        },
        quantile(share) {
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

;// CONCATENATED MODULE: ./lib/core/backtest/needed-slowdown.js

/**
 * The smallest slowdown of one comparison that `compare: history` would have called regressed at a threshold: where L,
 * known for each injected size, crosses ln(1 + threshold), by interpolation. Zero where it alarms by itself. Undefined
 * where the run as a whole was called a machine effect: then no slowdown of one series is looked for.
 *
 * @param sizes the injected sizes, ascending
 * @param threshold relative
 */
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
    // Beyond the largest size L rises as the effect does.
    return amountBefore + limit - lowerBefore;
}
/** How much slower the candidate must be for its difference to reach the floor. */
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




/** Deviation assumed of the ratio of two rounds where no run tells: two rows of three of bench/paired stayed below it. */
const ASSUMED = 0.03;
/** Fewer values within a run say little about how much they vary. */
const FEWEST_VALUES = 3;
/** Undefined where a run holds too few values, or one without a logarithm. */
function withinRun(series) {
    const rounds = (0,collapse/* roundValues */.b)(series);
    const basis = rounds.length >= FEWEST_VALUES ? 'rounds' : 'samples';
    const values = basis === 'rounds' ? rounds : (series.rounds[0] ?? []);
    if (values.length < FEWEST_VALUES || values.some((value) => !(value > 0)))
        return undefined;
    return { basis, deviation: (0,center/* standardDeviation */.Fx)(values.map(Math.log)) };
}
/**
 * What twelve paired rounds of one suspect would see at a threshold: the MDE of the exact test with the deviation of a
 * ratio of two rounds, sqrt(2) times that of the rounds within a run. Samples of one process vary in another way than
 * rounds do, so the basis is named.
 *
 * @param runs of one series; empty where none told
 */
function pairedReach(runs, { threshold, alpha }) {
    const rounds = runs.filter(({ basis }) => basis === 'rounds');
    const told = rounds.length > 0 ? rounds : runs;
    const deviation = told.length === 0 ? ASSUMED : Math.SQRT2 * (0,center/* median */.JZ)(told.map((one) => one.deviation));
    const n = (0,stages/* suspectRounds */.XY)(1, alpha);
    const shift = (0,signed_rank_reach/* signedRankDetectableShift */.w)({ deviation, n, delta: Math.log1p(threshold), alpha });
    return { mde: Math.expm1(shift), rounds: n, deviation, basis: told[0]?.basis ?? 'assumed' };
}

;// CONCATENATED MODULE: ./lib/core/backtest/suggested-threshold.js
/** Thresholds that people write, relative, ascending. Below 1 % hardly any machine is the same twice. */
const LADDER = [0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.5];
/** Share of its runs in which a series may begin to alarm: what the gate promises of `compare: history`. */
const QUIET_SHARE = 0.005;
/** Alarms of one series a month that nobody minds: one in twenty. */
const QUIET_A_MONTH = 0.05;
/** A lower threshold must make the smallest slowdown that is seen this much smaller, or it only invites alarms. */
const WORTH = 1.5;
/**
 * The smallest threshold that would have stayed quiet: an alarm began in at most 0.5 % of the runs or once in twenty
 * months, and once is always allowed, because a history holds real slowdowns too. One below the configured threshold only where it would show
 * clearly smaller slowdowns. Undefined where not even the largest stayed quiet.
 *
 * @param outcomes of `LADDER`
 * @param configured what the threshold in use would have meant
 * @param comparisons how many runs they were tried on
 */
function suggestedThreshold(outcomes, configured, comparisons) {
    const allowed = Math.max(1, Math.floor(QUIET_SHARE * comparisons));
    const quiet = [...outcomes, configured]
        .sort((one, next) => one.threshold - next.threshold)
        .filter(({ episodes, alarmsPerMonth }) => episodes <= allowed || (alarmsPerMonth !== undefined && alarmsPerMonth <= QUIET_A_MONTH));
    const seen = configured.mde ?? Number.POSITIVE_INFINITY;
    return quiet.find(({ threshold, mde }) => threshold >= configured.threshold || (mde !== undefined && mde * WORTH <= seen));
}

;// CONCATENATED MODULE: ./lib/core/backtest/series-tally.js




/** Share of the runs in which a slowdown of the size of the MDE is found. */
const POWER = 0.8;
/** Runs that tell how much values vary within a run; more change the median little. */
const WITHIN_RUNS = 30;
const MONTH = 30.44 * 24 * 3600 * 1000;
/** A shorter history does not tell how often something happens in a month. */
const SHORTEST_SPAN = MONTH / 2;
/** Starts a series with its first counted comparison. */
function createSeriesTally(run, first, settings) {
    const ladder = LADDER.map(thresholdTally);
    const configured = thresholdTally(first.row.threshold);
    const all = [configured, ...ladder];
    const within = [];
    const start = Date.parse(run.startedAt);
    const count = { comparisons: 0, alarms: 0, unscreened: 0, ratios: 0, noise: 0, end: start };
    return {
        add(later, comparison) {
            const { tested, series, alarm } = comparison;
            count.comparisons++;
            count.alarms += alarm ? 1 : 0;
            count.end = Date.parse(later.startedAt);
            if (tested === undefined)
                return;
            count.unscreened += tested.unscreened ? 1 : 0;
            // Differences are judged by a floor: they have no ratio to be told in thresholds.
            if (tested.sample.scale !== 'log')
                return;
            count.ratios++;
            count.noise += tested.noise;
            for (const one of all)
                tally(one, neededSlowdown(comparison, settings.sizes, one.threshold));
            const spread = within.length < WITHIN_RUNS ? withinRun(series) : undefined;
            if (spread !== undefined)
                within.push(spread);
        },
        summary() {
            const base = identity(run, first, count);
            if (count.ratios === 0)
                return base;
            const months = count.end - start < SHORTEST_SPAN ? undefined : (count.end - start) / MONTH;
            const outcomes = ladder.map((one) => outcome(one, months));
            const noise = Math.expm1(count.noise / count.ratios);
            const { alpha } = settings.policy.gate;
            const paired = pairedReach(within, { threshold: configured.threshold, alpha });
            return {
                ...base,
                noise,
                paired,
                ...thresholdFields(outcome(configured, months), outcomes, count.ratios),
            };
        },
    };
}
function thresholdFields(atThreshold, ladder, comparisons) {
    const suggested = suggestedThreshold(ladder, atThreshold, comparisons);
    return {
        ...(atThreshold.mde === undefined ? {} : { mde: atThreshold.mde }),
        atThreshold,
        ...(suggested === undefined ? {} : { suggested }),
    };
}
function identity(run, { row, tested }, { comparisons, alarms, unscreened }) {
    const { suite, benchmark, parameters, metric, unit } = row;
    const place = { suite, branch: run.branch, stratum: run.environment.stratum };
    const method = tested === undefined ? 'exact' : 'history';
    return { ...place, benchmark, parameters, metric, unit, method, comparisons, alarms, unscreened };
}
function thresholdTally(threshold) {
    return { threshold, needed: createEffectGrid(), alarms: 0, episodes: 0, alarming: false };
}
function tally(one, needed) {
    const alarm = needed === 0;
    if (needed !== undefined)
        one.needed.add(needed);
    one.alarms += alarm ? 1 : 0;
    one.episodes += alarm && !one.alarming ? 1 : 0;
    one.alarming = alarm;
}
function outcome({ threshold, needed, alarms, episodes }, months) {
    const mde = needed.count === 0 ? Number.POSITIVE_INFINITY : needed.quantile(POWER);
    return {
        ...{ threshold, alarms, episodes },
        ...(months === undefined ? {} : { alarmsPerMonth: episodes / months }),
        ...(Number.isFinite(mde) ? { mde } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/group-tally.js


/** Tallies of one branch, suite and stratum at a time: those of a group that is over are summed up and forgotten. */
function createGroupTally(settings) {
    const done = [];
    let group = '';
    let open = new Map();
    const close = () => {
        for (const tally of open.values())
            done.push(tally.summary());
        open = new Map();
    };
    return {
        add(run, comparisons) {
            const own = JSON.stringify([run.branch, run.suite, run.environment.stratum]);
            if (own !== group)
                close();
            group = own;
            for (const comparison of comparisons) {
                const key = (0,series_key/* seriesKey */.X)(comparison.row);
                const tally = open.get(key) ?? createSeriesTally(run, comparison, settings);
                open.set(key, tally);
                tally.add(run, comparison);
            }
        },
        summaries() {
            close();
            return done;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/power-tally.js
/** @param sizes relative */
function createPowerTally(sizes) {
    const found = sizes.map(() => 0);
    let count = 0;
    return {
        add(answers) {
            count++;
            for (const [index, answer] of answers.entries())
                if (answer)
                    found[index]++;
        },
        power: () => powerBySize(sizes, (index) => (count === 0 ? 0 : found[index] / count)),
    };
}
/** Shares under the names of their sizes, in per cent. */
function powerBySize(sizes, shareOf) {
    return Object.fromEntries(sizes.map((size, index) => [percentOf(size), shareOf(index)]));
}
/** `0.05` is `5`; rounded, because 0.07 x 100 is not 7. */
function percentOf(size) {
    return String(Number((size * 100).toPrecision(12)));
}

// EXTERNAL MODULE: ./lib/core/model/choose-window.js + 1 modules
var choose_window = __webpack_require__(69091);
// EXTERNAL MODULE: ./lib/core/decide/judge-suite.js + 4 modules
var judge_suite = __webpack_require__(62623);
// EXTERNAL MODULE: ./lib/core/decide/recorded-run.js
var recorded_run = __webpack_require__(73158);
// EXTERNAL MODULE: ./lib/core/decide/answer.js
var answer = __webpack_require__(43796);
// EXTERNAL MODULE: ./lib/core/decide/rows.js + 1 modules
var rows = __webpack_require__(7655);
// EXTERNAL MODULE: ./lib/core/decide/series-settings.js
var series_settings = __webpack_require__(28997);
;// CONCATENATED MODULE: ./lib/core/backtest/injected-value.js
/** A value made worse by `size` (0.1 is a tenth): larger where lower is better, smaller where higher is. */
function injectedValue(value, direction, size) {
    return direction === 'lower' ? value * (1 + size) : value / (1 + size);
}

;// CONCATENATED MODULE: ./lib/core/backtest/found-by-size.js





/** By size: whether `compare: history` calls the series regressed when it alone is made that much slower. */
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
/** The guard of the suite and the floor of the series come before any bound, as in the verdict itself. */
function isFound({ row, tested, size, lower, }) {
    if (row.reason === machine_effect/* MACHINE_EFFECT */.uv)
        return false;
    const candidate = injectedValue(row.candidate, row.direction, size);
    if (row.floor !== undefined && Math.abs(candidate - row.baseline) < row.floor)
        return false;
    return (0,answer/* answer */.Z)({ effect: 0, lower, upper: Number.POSITIVE_INFINITY }, tested.sample.limit) === 'regressed';
}

;// CONCATENATED MODULE: ./lib/core/backtest/known-runs.js

/** Later attempts are pooled with earlier ones, so a full window may need a few runs more. */
const SPARE = 10;
/** Starts with nothing known; keeps the newest `limit` runs and forgets the rest. */
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

/**
 * Lets the runs of a history share their names: every run brings its own copy of each, and a window of fifty would hold and
 * compare them character by character.
 */
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


/**
 * Asks the fit that judged a suite what it would have said of slower candidates. The guard against machine effects is
 * that of the suite as it was measured: one slower series among five does not move it.
 */
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
        bySeries.set(test.comparison, {
            ...testedSeries(test, alone, all),
            ...screen(test.comparison, alone),
        });
    }
    return { bySeries, shiftFound: together.map(({ shift }) => shift !== undefined && shift.effect > 0) };
}
/** A slowdown of `size` on the scale of the test. */
function amountOf({ sample, comparison }, size) {
    return sample.scale === 'log' ? Math.log1p(size) : Math.abs(comparison.candidate ?? 0) * size;
}
/** The screen of `auto`; a row that it passes on as it stands is passed on when it is slower, too. */
function screened(judgement) {
    const { comparisons, unscreened, cut } = (0,screen_history/* screenHistory */.B)(judgement);
    const skipped = new Set(unscreened);
    const rest = judgement.comparisons.filter((row) => !skipped.has(row));
    const suspects = new Set(rest.filter((_, index) => comparisons[index].suspect === true));
    return (row, alone) => ({
        unscreened: skipped.has(row),
        suspect: suspects.has(row),
        suspectFound: alone.map((evidence) => suspects.has(row) || (0,fit_history/* isSuspect */.W3)(evidence, cut)),
    });
}
function testedSeries({ sample, evidence }, alone, all) {
    return {
        sample,
        score: evidence.score,
        scores: alone.map(({ score }) => score),
        togetherScores: all.map(({ score }) => score),
        togetherFound: all.map((one) => (0,fit_history/* historyVerdict */.wd)(one, sample.limit) === 'regressed'),
        lower: evidence.lower,
        lowers: alone.map(({ lower }) => lower),
        noise: evidence.noise,
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/replay.js








/**
 * Replays a gate that judged and recorded every run: `judgeSuite` decides, the next run knows its verdicts and steps.
 * Holds `settings.window` runs and one number for each older value.
 */
function replay_createReplay(settings) {
    const known = createKnownRuns(settings.window);
    const { threshold } = settings.policy.gate;
    const past = new Map();
    const shared = createSharing();
    return {
        judge(stored) {
            const run = shared(stored);
            const window = known.window();
            const judgement = (0,judge_suite/* judgeSuite */.C)({ suite: run.suite, baseline: window, candidate: [run], level: settings.level, pairing: 'unpaired' }, settings.policy);
            const point = replayedPoint({ run, window, judgement, past, settings });
            known.add((0,recorded_run/* recordedRun */.i)(run, { comparisons: judgement.comparisons, window, threshold }));
            for (const series of run.series)
                remember(past, series);
            return point;
        },
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
/** The values so far, copied only for who asks. */
function earlierOf(values) {
    const count = values.length;
    return () => values.slice(0, count);
}

;// CONCATENATED MODULE: ./lib/core/backtest/replay-points.js


/** Whether a stored run belongs to a replay: measured on the branch itself, and no trial of the gate against itself. */
function isReplayed(run) {
    return !(0,choose_window/* isOfPullRequest */.A)(run) && run.trigger !== 'aa';
}
/**
 * Every run of a history judged against what was known before it, one branch, suite and stratum after the other, each
 * oldest first. A generator, so that nothing is held that the next point does not need.
 */
function* replay_points_replayPoints(runs, settings) {
    for (const group of groupsOf(runs)) {
        const replay = createReplay(settings);
        for (const run of group)
            yield replay.judge(run);
    }
}
/** Runs that are comparable with each other, in the order in which they started; groups in order of appearance. */
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

;// CONCATENATED MODULE: ./lib/core/backtest/score-tally.js
/** Bits of a single-precision number that tell its bucket: sign, exponent and 9 of the mantissa, so 0.2 % wide. */
const DROPPED_BITS = 14;
const BUCKETS = 2 ** (32 - DROPPED_BITS);
/** Infinite scores are counted as these, which single precision still holds. */
const score_tally_LARGEST = 3e38;
/** Starts empty; 1 MB whatever is added. Scores may be infinite, never NaN. */
function createScoreTally() {
    const counts = new Uint32Array(BUCKETS);
    let count = 0;
    return {
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
    };
}
const single = new Float32Array(1);
const bits = new Uint32Array(single.buffer);
/** Rising with the score: the bits of a positive float rise with it, those of a negative one fall. */
function bucketOf(score) {
    single[0] = Math.max(-score_tally_LARGEST, Math.min(score_tally_LARGEST, score));
    const raw = bits[0];
    const rising = raw & 0x8000_0000 ? ~raw >>> 0 : (raw | 0x8000_0000) >>> 0;
    return rising >>> DROPPED_BITS;
}
/** The largest number of a bucket. */
function boundOf(bucket) {
    const rising = ((bucket << DROPPED_BITS) | (2 ** DROPPED_BITS - 1)) >>> 0;
    bits[0] = rising & 0x8000_0000 ? (rising & 0x7fff_ffff) >>> 0 : ~rising >>> 0;
    return single[0];
}

;// CONCATENATED MODULE: ./lib/core/backtest/screen-tally.js


/** Alarm rates at which the screen's statistic is read off, so that rules are compared fairly. */
const SWEPT_RATES = [0.01, 0.003];
/** Starts empty; its memory does not grow. */
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

;// CONCATENATED MODULE: ./lib/core/backtest/backtest.js





/**
 * Replays a history and sums it up.
 * @throws RangeError where no series is long enough to be judged
 */
function backtest(runs, settings) {
    const sum = createBacktest(settings);
    for (const point of replayPoints(runs, settings))
        sum.add(point);
    return sum.report();
}
/** Starts empty. Keeps counts for each series of the group that is being added, and numbers of fixed size besides. */
function createBacktest(settings) {
    const runs = createRunTally();
    const verdicts = createVerdictTally(settings.sizes);
    const screen = createScreenTally(settings.sizes);
    const series = createGroupTally(settings);
    return {
        get comparisons() {
            return verdicts.count.comparisons;
        },
        get runs() {
            return runs.count.replayed;
        },
        get longest() {
            return runs.count.longest;
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
        report({ unknownUnits, warnings } = { unknownUnits: [], warnings: [] }) {
            if (verdicts.count.comparisons === 0)
                throw new RangeError('nothing was judged');
            return {
                schema: 'noisegate.backtest/1',
                settings: shownSettings(settings),
                comparisons: verdicts.count.comparisons,
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
const DAY = 24 * 3600 * 1000;
/** Runs, and the time that they span. */
function createRunTally() {
    const count = { replayed: 0, counted: 0, longest: 0, red: 0, shifted: 0 };
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    return {
        count,
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
            from = Math.min(from, time);
            to = Math.max(to, time);
        },
        summary: () => ({
            runs: count.counted,
            runsReplayed: count.replayed,
            span: {
                from: new Date(from).toISOString(),
                to: new Date(to).toISOString(),
                days: Number(((to - from) / DAY).toFixed(1)),
            },
            runsWithAlarm: count.red,
            runAlarmRate: count.red / count.counted,
            machineEffectRuns: count.shifted,
        }),
    };
}
/** Final verdicts, with the slowdown in one series and in all of them. */
function createVerdictTally(sizes) {
    const [alone, together, reported] = [
        createPowerTally(sizes),
        createPowerTally(sizes),
        createPowerTally(sizes),
    ];
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
        count,
        add({ shiftFound }, counted) {
            const tested = counted.filter((comparison) => comparison.tested !== undefined).length;
            if (tested >= machine_effect/* SMALLEST_SUITE */.xh)
                reported.add(shiftFound);
            for (const comparison of counted)
                addOne(shiftFound, comparison);
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
function shownSettings({ policy, level, window, sizes }) {
    const { threshold, alpha } = policy.gate;
    return { threshold, alpha, level, window, sizes: sizes.map((size) => Number(percentOf(size))) };
}

;// CONCATENATED MODULE: ./lib/core/backtest/suggest-config.js

/** History can tell what the gate is about while its MDE is at most this many thresholds (decision.md, "Stages"). */
const SHARP_FACTOR = 2;
/**
 * What to write into the configuration file. Stored runs alone where the usual series is sharp enough for that, else
 * `auto`, whose paired rounds decide and need no thresholds raised for the noise between machines.
 *
 * @param chosen a mode that the user asked for
 */
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
/** What half of the series could live with, never below the threshold that the project chose. */
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
var decide_outcome = __webpack_require__(11248);
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


/**
 * What a threshold means for one series, in a sentence: `with 5 % you would have 0.4 alarms a month and see 12 % and up;
 * paired rounds would see 8.6 % (assuming that rounds vary by 3 %)`. Holds no name.
 */
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
/** `with 5 % you would have 0.4 alarms a month and see 12 % and up`. */
function outcomeWords(outcome) {
    const { threshold, mde } = outcome;
    const sight = mde === undefined ? 'see nothing reliably' : `see ${(0,format_change/* formatShare */.T1)(mde)} and up`;
    return `with ${(0,format_change/* formatShare */.T1)(threshold)} you would have ${alarmWords(outcome)} and ${sight}`;
}
/** `0.4 alarms a month`, or a count where the history is too short for a month. */
function alarmWords({ episodes, alarmsPerMonth }) {
    if (episodes === 0)
        return 'no alarm';
    if (alarmsPerMonth === undefined)
        return (0,plural/* plural */.L)(episodes, 'alarm');
    return `${rateText(alarmsPerMonth)} alarms a month`;
}
/** Two digits, and never a zero for something that happened. */
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



/** Days; a shorter history does not tell how often something happens in a month. */
const backtest_facts_MONTH = 30.44;
const backtest_facts_SHORTEST_SPAN = backtest_facts_MONTH / 2;
/** @param history what was replayed, as the user named it */
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
    const rate = report.span.days < backtest_facts_SHORTEST_SPAN
        ? ''
        : `, ${rateText(runsWithAlarm / (report.span.days / backtest_facts_MONTH))} a month`;
    return `${(0,plural/* plural */.L)(alarms, 'alarm')} in ${(0,plural/* plural */.L)(comparisons, 'comparison')} (${(0,format_change/* formatShare */.T1)(alarmRate)}), in ${inRuns}${rate}`;
}
/** Fewer alarms than this do not tell where a cut belongs: one real slowdown among them would move it. */
const FEWEST_SWEPT = 3;
/** How often a slowdown was found, by rule: what terminal and HTML show. */
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

const power_chart_WIDTH = 640;
const HEIGHT = 260;
const LEFT = 48;
const RIGHT = 16;
const TOP = 12;
const BOTTOM = 40;
/** Told apart by dashes too, for who does not see the colours. */
const STROKES = [
    { colour: '#1f6feb', dash: '' },
    { colour: '#2da44e', dash: '6 4' },
    { colour: '#bc4c00', dash: '2 3' },
    { colour: '#8250df', dash: '10 3 2 3' },
    { colour: '#57606a', dash: '1 5' },
];
/**
 * Share found against the size injected, one line a rule, as SVG. Sizes stand apart by their logarithm, since twice the
 * slowdown matters as much from 5 to 10 % as from 10 to 20 %.
 *
 * @param sizes per cent, ascending, at least one
 */
function powerChart(lines, sizes) {
    const x = scale(sizes);
    const y = (share) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
    const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => `<line x1="${LEFT}" x2="${power_chart_WIDTH - RIGHT}" y1="${y(share)}" y2="${y(share)}" class="grid"/>` +
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
    const axis = `<text x="${(LEFT + power_chart_WIDTH - RIGHT) / 2}" y="${HEIGHT - 4}" text-anchor="middle">slowdown injected</text>`;
    return `<svg viewBox="0 0 ${power_chart_WIDTH} ${HEIGHT}" role="img" aria-label="Share of injected slowdowns found, by size">${[...grid, ...ticks, axis, ...drawn].join('')}</svg>`;
}
/** The stroke of a line, for a legend beside the chart. */
function strokeSample(index) {
    const { colour, dash } = STROKES[index % STROKES.length];
    return `<svg viewBox="0 0 32 8" class="stroke" aria-hidden="true"><line x1="0" x2="32" y1="4" y2="4" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/></svg>`;
}
function scale(sizes) {
    const low = Math.log(sizes[0]);
    const span = Math.log(sizes.at(-1)) - low;
    const room = power_chart_WIDTH - LEFT - RIGHT - 40;
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



/** Patterns of the configuration are bounded; a longer name needs a glob that only its owner can choose. */
const LONGEST_MATCH = 500;
/**
 * A suggested configuration as YAML that `.github/noisegate.yml` takes as it stands; every rule with its reason. Quoted
 * so that no name can end its string, steer a terminal or be taken for a workflow command.
 */
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
/** `12%`: a bare number is refused, because 12 and 0.12 are both in use. */
function percent(share) {
    return `${Number((share * 100).toPrecision(6))}%`;
}
/** Controls, marks without a shape, separators that are no blank, and what a runner takes for a command. */
const ESCAPED = /["\\]|(?! )[\p{C}\p{Z}]|#(?=\[)/gu;
/** A double-quoted YAML scalar; letters of any script stay readable. */
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










/** A page wraps names, so more of them fits than at a terminal. */
const LONGEST_NAME = 300;
/** A backtest as one self-contained page: no script, nothing fetched, names escaped. */
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









/** A screen; the JSON and HTML documents have every series. */
const SERIES_SHOWN = 25;
const NAME_WIDTH = 56;
const SERIES_IN_WORDS = 3;
const FACT_WIDTH = 10;
const NOTHING = '-';
/** A backtest for a person at a terminal: what it came to, how often what is found, series by series, what to write. */
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
/** The worst series in words: what the columns mean. */
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
/** The threshold at which stored runs alone stay quiet; not repeated where that is the one in use. */
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/stores/directory-store.js + 1 modules
var directory_store = __webpack_require__(73491);
// EXTERNAL MODULE: ./lib/stores/import/github-action-benchmark-history.js
var github_action_benchmark_history = __webpack_require__(54773);
// EXTERNAL MODULE: ./lib/stores/import/neutral-history.js
var neutral_history = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/app/commands/stored-runs.js
var stored_runs = __webpack_require__(13342);
;// CONCATENATED MODULE: ./lib/app/read-history.js








/** Runs of a store that are held at once. */
const BATCH = 64;
/**
 * Opens a store directory, a neutral history, or a `data.js` of github-action-benchmark. A store is read while it is
 * replayed, a few runs at a time.
 * @throws Problem (usage) where there is nothing, (store) for what cannot be read or is malformed
 */
async function readHistory(path, cwd, filter) {
    const place = (0,external_node_path_.resolve)(cwd, path);
    if (await isDirectory(place, path)) {
        return storeHistory((0,directory_store/* createDirectoryStore */.$)({ path: place, label: path }), filter);
    }
    return fileHistory(parseHistory(await readText(place, path), path), path, filter);
}
/** The runs of a store. */
function storeHistory(store, filter) {
    return {
        label: store.description,
        groups: groupsOfStore(store, filter),
        unknownUnits: [],
        warnings: store.warnings,
    };
}
/** The text of a file in either form: `data.js` is told by its prefix or its object "entries". */
function parseHistory(text, file) {
    const target = { file, branch: 'main' };
    const isDataJs = /^\uFEFF?\s*window\.BENCHMARK_DATA\b/.test(text) || /^\s*\{[^[\]]*"entries"\s*:/.test(text);
    return isDataJs ? (0,github_action_benchmark_history/* readGithubActionBenchmarkHistory */.z)(text, target) : (0,neutral_history/* readNeutralHistory */.m)(text, target);
}
function fileHistory(history, label, { branch, suite }) {
    const runs = history.runs.filter((run) => (branch === undefined || run.branch === branch) && (suite === undefined || run.suite === suite));
    const groups = groupsOf(runs);
    async function* all() {
        for (const group of groups)
            yield each(group);
    }
    return { label, groups: all(), unknownUnits: history.unknownUnits, warnings: history.warnings };
}
async function* each(runs) {
    yield* runs;
}
async function* groupsOfStore(store, filter) {
    for (const { refs } of await (0,stored_runs/* storedRuns */.a)(store, filter, Number.MAX_SAFE_INTEGER)) {
        yield runsOf(store, refs.toReversed());
    }
}
async function* runsOf(store, refs) {
    for (let start = 0; start < refs.length; start += BATCH) {
        yield* await store.read(refs.slice(start, start + BATCH));
    }
}
async function isDirectory(place, path) {
    try {
        return (await (0,promises_.stat)(place)).isDirectory();
    }
    catch (cause) {
        throw new problem/* Problem */.A({
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
        return await (0,promises_.readFile)(place, 'utf8');
    }
    catch (cause) {
        const what = `cannot be read: ${cause.message}`;
        throw new problem/* Problem */.A({ kind: 'store', what, file: path, remedy: 'Check its permissions', cause });
    }
}

// EXTERNAL MODULE: ./lib/app/read-optional.js
var read_optional = __webpack_require__(83588);
// EXTERNAL MODULE: ./lib/app/render-warning.js
var render_warning = __webpack_require__(74382);
// EXTERNAL MODULE: ./lib/app/show-report.js
var show_report = __webpack_require__(71213);
// EXTERNAL MODULE: ./lib/app/write-report-files.js
var write_report_files = __webpack_require__(38985);
;// CONCATENATED MODULE: ./lib/app/commands/backtest.js























/**
 * `noisegate backtest`: a history replayed as if the gate had run at each point. Exit 0 whatever it found, 3 where nothing
 * could be judged.
 */
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
        const history = await readHistory(line.history, host.cwd, filter);
        return { report: await replayAll(history, settings), label: history.label };
    }
    const store = await (0,open_store/* openStore */.C)(config.store, {
        workingDirectory: host.cwd,
        repository: () => (0,local_repository.localRepository)(host),
        clock: clock/* systemClock */.m,
    });
    try {
        const history = storeHistory(store, filter);
        return { report: await replayAll(history, settings), label: history.label };
    }
    finally {
        await store.close();
    }
}
async function replayAll(history, settings) {
    const sum = createBacktest(settings);
    for await (const group of history.groups) {
        const replay = replay_createReplay(settings);
        for await (const run of group)
            if (isReplayed(run))
                sum.add(replay.judge(run));
    }
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
        expected: `a gated series with at least ${decide_outcome/* RUNS_TO_GATE */.JW + 1} runs on one kind of machine`,
        remedy: 'Record more runs, or import an older history',
    });
}
/** The mode that flag or file names; the default one is no choice. */
function chosenMode({ inputs }, { policy }) {
    const isChosen = inputs.compare !== undefined || policy.gate.compare !== 'auto';
    return isChosen ? policy.gate.compare : undefined;
}
/** What `run` obeys and a replay cannot: said, so that nobody tunes it here. */
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






/** Shows a report where the command line asked for it: JSON or text on standard output, and files. */
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
/** Colours where standard output is a terminal that may show them. */
function terminalOptions({ stdout, env }) {
    if ((0,_platform_log_js__WEBPACK_IMPORTED_MODULE_1__/* .colourFor */ .MJ)(stdout.isTTY, env) === 'plain')
        return {};
    return { style: (tone, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[tone], text, { validateStream: false }) };
}


/***/ }),

/***/ 73158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ recordedRun)
/* harmony export */ });
/* harmony import */ var _new_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98468);

/** A run with the verdicts it earned and the steps that it makes known: what is stored, and what a replay supposes was. */
function recordedRun(run, recording) {
    return {
        ...run,
        verdicts: verdictsOf(run, recording.comparisons),
        steps: (0,_new_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .newSteps */ .a)(run, recording.window, recording.threshold),
    };
}
/** What says nothing is not kept: a series without a verdict was unchanged, or new. It would be half of every stored run. */
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
/* harmony export */   B: () => (/* binding */ screenHistory)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13542);
/* harmony import */ var _stats_center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57854);
/* harmony import */ var _fit_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58771);
/* harmony import */ var _machine_effect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85767);
/* harmony import */ var _screen_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3907);
/* harmony import */ var _screened_row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1198);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95189);







/** Series that stand for a suite which moved as a whole; measuring all of it again would cost what the screen saves. */
const REPRESENTATIVES = 5;
/**
 * Screens a suite by its stored runs: suspect is what `isSuspect` says at the cut that those runs calibrate; of a suite
 * that moved as a whole five representative series besides. Exact metrics that are worse than at base are suspects
 * too, so that nothing fails without fresh rounds.
 */
function screenHistory(judgement) {
    const { comparisons, tests, history } = judgement;
    const cut = history?.fit.cut ?? (0,_screen_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .screenCut */ .H)([]);
    const gates = (row) => judgement.gatedKeys.has((0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(row));
    const testOf = new Map(tests.map((test, index) => [
        test.comparison,
        { test, mde: mdeOf(test, history.fit.screenReach(index)) },
    ]));
    const isUnscreened = (row) => gates(row) && row.verdict !== 'missing' && (0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .tooNoisy */ .du)(row, testOf.get(row)?.mde);
    const unscreened = comparisons.filter(isUnscreened);
    const rest = comparisons.filter((row) => !unscreened.includes(row));
    const representatives = new Set(judgement.shift === undefined ? [] : representing(rest.filter(gates), testOf));
    const screened = rest.map((row) => {
        const tested = testOf.get(row);
        if (tested === undefined || !gates(row))
            return withoutTest(row);
        return screenTested({ row, ...tested, cut, represents: representatives.has(row) });
    });
    return { comparisons: screened, unscreened, cut };
}
function screenTested({ row, test, mde, cut, represents }) {
    const suspect = represents || (row.reason !== 'below floor' && (0,_fit_history_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuspect */ .W3)(test.evidence, cut));
    const screened = { ...row, pScreen: 10 ** -Math.max(0, test.evidence.score), mde };
    // What moved with its suite is neither fine nor suspect: the representatives speak for it (settle-shifts.ts).
    if (!suspect && row.reason === _machine_effect_js__WEBPACK_IMPORTED_MODULE_5__/* .MACHINE_EFFECT */ .uv)
        return { ...screened, stage: 'screened' };
    return (0,_screened_row_js__WEBPACK_IMPORTED_MODULE_6__/* .screenedRow */ .U)(screened, { suspect });
}
function mdeOf({ sample }, reach) {
    return sample.scale === 'log' ? Math.expm1(reach) : reach;
}
/** The series that moved most clearly in the direction of worse, measured in what they do by themselves. */
function representing(rows, testOf) {
    const clearness = (row) => {
        const { sample, evidence } = testOf.get(row).test;
        // The whole movement, not the own one: what the suite shares is the question here.
        const moved = (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(sample.candidate) - (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(sample.baseline);
        return evidence.noise === 0 ? moved * Number.MAX_VALUE : moved / evidence.noise;
    };
    return rows
        .filter((row) => testOf.has(row))
        .sort((first, second) => clearness(second) - clearness(first))
        .slice(0, REPRESENTATIVES);
}
/** Exact metrics keep their verdict unless it is bad news; what does not gate is reported as it is. */
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

/**
 * A row as the screen leaves it. A suspect has no verdict until its fresh rounds are in. Of the others `unchanged`
 * and `improved` stay what the bounds say, marked screened; the rest show no sign of a slowdown, which is neither.
 */
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

/** One-sided level at which six paired rounds pass a series on (decision.md, "Screen"). */
const PAIRED_CUT = 0.1;
/** Reasons that the screen writes; reports know a screened row by its stage, not by these words. */
const NO_SIGN = 'no sign of a slowdown';
const SUSPECT = 'suspect: to be measured again';
/** Of the history's MDE over the threshold: beyond it, history cannot tell what the gate is about. */
const NOISY_FACTOR = 2;
/**
 * Fewest and most rounds of a re-measurement. Ten find a slowdown of twice the threshold at s_d = 3 % in 94.5 % of
 * simulated cases, twelve in 98 %; 95 % is the promise. An exact test of n rounds cannot go below 2^-n.
 */
const FEWEST_ROUNDS = 12;
const MOST_ROUNDS = 20;
/** Rounds beyond the smallest number that could reach alpha, so that not every round must agree. */
const SPARE_ROUNDS = 3;
/**
 * Rounds in which `suspects` series are measured again: max(12, ceil(log2(m / alpha)) + 3), made even, at most 20;
 * fixed once m is known. 0 where there are none. At alpha 0.01 that is 12 for up to 5, 14 for 20, 16 for 80, 18 for 320, 20 beyond.
 */
function suspectRounds(suspects, alpha) {
    if (suspects < 1)
        return 0;
    const needed = Math.max(FEWEST_ROUNDS, Math.ceil(Math.log2(suspects / alpha)) + SPARE_ROUNDS);
    return Math.min(MOST_ROUNDS, needed + (needed % 2));
}
/**
 * Whether stored runs are too few or too noisy to screen a row: what the screen would pass on 8 times in 10 exceeds
 * twice the threshold, or fewer than 7 runs are stored. Such a row needs six paired rounds instead.
 *
 * @param mde relative, or a difference on that scale; undefined where the row was not tested
 */
function tooNoisy({ method, baselineRuns = 0, scale, threshold, floor }, mde) {
    if (method === 'exact')
        return false;
    if (method !== 'history-tail' || baselineRuns < _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNS_TO_GATE */ .JW)
        return true;
    const limit = scale === 'difference' ? (floor ?? 0) : threshold;
    return mde !== undefined && mde > NOISY_FACTOR * limit;
}
/** The rows that the screen passed on, in their order. */
function suspectsOf(comparisons) {
    return comparisons.filter(({ suspect, stage }) => suspect === true && stage === 'screened');
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

/**
 * Attempts of one run id as one run: the latest attempt's record, with the rounds of all attempts pooled, earlier first.
 * Attempts on different strata are different machines and stay apart. A series whose unit or direction changed between
 * attempts keeps the latest attempt's rounds. A pooled run says so in its warnings. Order: that of each latest attempt.
 */
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

/** Events whose runs measure code that is not on the branch. */
const PULL_REQUEST = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'issue_comment',
    'merge_group',
]);
/** Whether a run measured code that is not on its branch; such a run is never part of a baseline. */
function isOfPullRequest({ trigger }) {
    return PULL_REQUEST.has(trigger);
}
/**
 * Of runs read newest first, those that count as a baseline: no pull request's, at or before base by `commit.time` (runs
 * without one by `startedAt`), the newest `limit` of them, attempts pooled.
 */
function chooseWindow(read, { base, limit }) {
    const own = read.filter((run) => !isOfPullRequest(run));
    const bound = base === undefined ? undefined : baseTime(own, base);
    const counted = own.filter((run) => bound === undefined || run.commit.sha === base?.sha || timeOf(run) <= bound);
    const runs = mergeAttempts(counted).slice(0, limit);
    // Times are read once a run, not once a comparison of the sort.
    const timed = runs.map((run) => ({ run, time: timeOf(run), start: Date.parse(run.startedAt) }));
    return {
        runs: timed.sort((one, next) => one.time - next.time || one.start - next.start).map(({ run }) => run),
        skipped: { afterBase: own.length - counted.length, pullRequests: read.length - own.length },
        limitedToBase: base === undefined || bound !== undefined,
    };
}
/** Milliseconds of the base commit, from the caller or from a stored run of that commit. */
function baseTime(runs, base) {
    const time = base.time ?? runs.find(({ commit }) => commit.sha === base.sha)?.commit.time;
    return time === undefined ? undefined : Date.parse(time);
}
function timeOf(run) {
    return Date.parse(run.commit.time ?? run.startedAt);
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

/** Nearer to an end than this, a split is placed by one value. */
const MARGIN = 3;
/**
 * Where a segment that holds one step is split: the place with the least sum of absolute deviations from the medians of its
 * two sides, the first of several. Ranks say best whether there is a step, but see no distances, and put it one run off
 * where the last run before it is the highest of its level; squares would follow single wild runs. O(n^2 log n), once a step.
 *
 * @param segment at least 7 values
 */
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
/** Mid-ranks of the values minus their mean, so that they sum to zero. By insertion: a window has 51 values at most. */
function centeredRanks(values) {
    const count = values.length;
    const order = new Uint32Array(count);
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
/** The split with the largest |rank sum| x weight: the Mann-Whitney U of every split (Pettitt 1979). O(n). */
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
/** The statistic of the best split of the same ranks in a random order, which is drawn while it is summed. Permutes `ranks`. */
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
/** About as many splits of 51 values are independent of each other (docs/adr/0012-steps.md). */
const SPLITS = 10;
/**
 * Element [n][k] makes the rank sum of the first k of n values comparable with that of every other k: 1 / the deviation from
 * its mean that random orders reach with a probability of alpha / 10. The standard deviation would not do, because 5
 * values cannot lie as many deviations away from 45 others as 25 from 25. 0 closer than `minSegment` to an end.
 *
 * Exact without ties: the number of choices of k from n ranks by their sum follows from those of n - 1 ranks (Mann and
 * Whitney 1947). One pass for every n up to `largest`, two milliseconds for 51.
 */
function splitWeights(largest, level) {
    const weights = [new Float64Array(1)];
    // choices[k][u]: choices of k of the ranks so far whose sum exceeds the least possible one by u.
    const choices = [Float64Array.of(1)];
    for (let count = 1; count <= largest; count++) {
        const half = Math.min(count, Math.floor(largest / 2));
        for (let k = half; k >= 1; k--)
            choices[k] = withRank(choices, { k, count });
        weights.push(weightsOf(choices, count, level));
    }
    return weights;
}
/** Leaves the new highest rank out (sums as before), or takes it: then the k - 1 others come from `count - 1` ranks. */
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
/**
 * Smallest deviation from the mean with a two-sided probability of at most p. Where even complete separation is more
 * probable, it is prolonged as a normal tail, whose logarithm falls with the square.
 */
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



/** Random orders that may split as well as the real one before a step is refused: fewer make the level a lottery. */
const TOLERATED = { untied: 10, tied: 2 };
/**
 * From this share of the standard deviation of untied ranks on, ties are so few that the statistic in terms of the ranks' own
 * deviation has the limits of untied ones: they agree to within 2 %, the error of the 40,000 orders they were compared by.
 */
const FEW_TIES = 0.98;
/**
 * With more ties, a statistic below this share of what untied ranks need is no step: of 2,000 series of two to six distinct
 * values whose p was below 0.001 the least had 0.94. Spares their permutations.
 */
const HOPELESS = 0.9;
/**
 * Makes the test of one level. Random orders of untied ranks are the same for every series of the same length, so their best
 * splits are drawn once a length (B = 10 / alpha - 1, five milliseconds for 51 values) and then only looked up. Ranks with many ties
 * have orders of their own: B = 2 / alpha - 1, ended as soon as alpha is out of reach.
 */
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
/** Standard deviation of the ranks as a share of that without ties; exactly 1 then, since ranks are multiples of 1/2. */
function spreadOf(ranks) {
    let squares = 0;
    for (const rank of ranks)
        squares += rank * rank;
    return Math.sqrt(squares / ((ranks.length ** 3 - ranks.length) / 12));
}
/** The best splits of random orders of 1 .. count, ascending; only as many as may reach a step. */
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





/**
 * Newest values that a step is looked for in: the stored window of 50 runs and the new one. Older ones would find smaller
 * steps a little sooner, at the price of reading them whenever a run is recorded.
 */
const STEP_WINDOW = 51;
/** Level at which a step is believed: hundreds of series are tested at every run. */
const ALPHA = 0.001;
/** Shorter stretches of runs are outliers, not levels. */
const MIN_SEGMENT = 5;
/** One for all, so that the same values have the same steps whoever computes them, and when. */
const SEED = 1;
/**
 * The step that the newest value makes known, if any: `values` are one log center a run, oldest first, of which
 * `values[since .. until - 1]` are looked at, at most the newest 51. Called once for every new run with `since` moved to
 * each step found, it never needs the rest of the history, and what it found once is never moved.
 *
 * The rank sums of all splits are compared on one scale (`splitWeights`). The best is a step when random orders of the values
 * do as well with p <= alpha (which accounts for the split having been searched for) and the medians of both sides differ by
 * `magnitude`. Ranks, so that one wild run is no step. p is never 0. Where it happened is estimated apart (`splitPlace`). Never
 * part of the gate: a step is known with the fourth run of the new level at the earliest.
 *
 * Cost: O(n log n), some microseconds. A step found, and a run with ties that nearly is one, cost up to 1 ms.
 *
 * @throws RangeError when a value is not finite, the seed no integer, alpha outside (0, 1) or minSegment below 1.
 */
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
/**
 * Every step of a series as recording run after run finds them, newest first: `nextStep` at each value in turn. A change of
 * each step is the one known when it was found.
 *
 * @throws RangeError as `nextStep`
 */
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
/** The test used last: making one costs more than using it, and in practice there is one. */
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
/** Any text as one line of HTML text or of a quoted attribute: no mark-up, nothing unseen. */
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


















/** Several screens; the JSON report has all. */
const ROW_LIMIT = 200;
/** Names wider than this leave no room for numbers beside them. */
const NAME_WIDTH = 60;
const TEXT_LIMIT = 400;
const FAILURE_LIMIT = 4000;
const WORDS = {
    pass: 'PASS',
    attention: 'ATTENTION',
    fail: 'FAIL',
    pending: 'PENDING',
};
/** A report for a person at a terminal: the answer first, aligned columns, safe for a job log. Ends with a line break. */
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
/** Rows without news are a count: what matters must not scroll away. */
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
/** Runs read beyond the limit where some may not count: a few skipped ones then cost no second round trip. */
const SPARE = 10;
/**
 * Reads the newest runs that count, in batches, so that the cost follows the window and what must be skipped, never the
 * history. A run counts when it is no pull request's and its commit is base or not later than base (by `commit.time`; runs
 * without one by `startedAt`). Earlier attempts of a run are pooled with it as far as the batches reach.
 */
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
/** Whether the newest run may be of a commit after base. One that began before base was committed is not. */
function mayBeLater(newest, base) {
    if (newest === undefined || base === undefined)
        return false;
    const name = (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRunFileName */ .C0)(newest.path.slice(newest.path.lastIndexOf('/') + 1));
    return base.time === undefined || name === undefined || Date.parse(name.startedAt) > Date.parse(base.time);
}


/***/ })

};

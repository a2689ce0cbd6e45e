export const id = 9778;
export const ids = [9778];
export const modules = {

/***/ 19778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ confirmGate),
  gateSideBySide: () => (/* binding */ gateSideBySide)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/app/assemble-report.js
var assemble_report = __webpack_require__(50326);
// EXTERNAL MODULE: ./lib/app/gate.js
var gate = __webpack_require__(94680);
// EXTERNAL MODULE: ./lib/app/noise-floor-runs.js
var noise_floor_runs = __webpack_require__(58897);
// EXTERNAL MODULE: ./lib/core/decide/budgets.js + 1 modules
var budgets = __webpack_require__(49251);
// EXTERNAL MODULE: ./lib/core/decide/decide-paired.js + 1 modules
var decide_paired = __webpack_require__(46983);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
// EXTERNAL MODULE: ./lib/app/paired/arms-holder.js + 9 modules
var arms_holder = __webpack_require__(68402);
// EXTERNAL MODULE: ./lib/app/measure-run.js + 3 modules
var measure_run = __webpack_require__(3420);
;// CONCATENATED MODULE: ./lib/app/paired/candidate-run.js


function candidateRun(suite, measurer, reading) {
    const { measurement, rounds, parser, told } = reading;
    const [crash] = measurement.crashed;
    if (rounds.length === 0) {
        if (crash !== undefined)
            throw new problem/* Problem */.A({ kind: 'measurement', what: crash.message, arm: crash.arm });
        throw new problem/* Problem */.A({
            kind: 'measurement',
            what: `suite ${suite.name}: not one round of both arms fits the time limit`,
            remedy: 'Raise `time-limit`, or make a round shorter',
        });
    }
    return (0,measure_run/* toRun */.P3)(suite, measurer.optionsOf(suite, 'candidate'), {
        measured: { ...measurement, warnings: [] },
        parser,
        told,
        rounds: rounds.map((round) => round.candidate),
        warnings: [],
    });
}

// EXTERNAL MODULE: ./lib/app/paired/measure-suspects.js
var measure_suspects = __webpack_require__(86064);
// EXTERNAL MODULE: ./lib/app/paired/round-failures.js
var round_failures = __webpack_require__(40889);
// EXTERNAL MODULE: ./lib/app/paired/suite-session.js + 10 modules
var suite_session = __webpack_require__(397);
;// CONCATENATED MODULE: ./lib/app/paired/confirm-side-by-side.js









async function confirmSideBySide(input) {
    const { suites, policy, parts, suspects } = input;
    const holder = (0,arms_holder/* createArmsHolder */.q)(parts);
    const wanted = new Set(suspects.map(keyOf));
    const series = [];
    const runs = [];
    const failures = unknownSuites(suites, suspects);
    const sessions = suites.map((suite, index) => (0,suite_session/* openPairedSession */.K)({
        ...{ suite, policy, parts, holder },
        seed: (input.seed + index * 7919) % 2 ** 32,
        monotonic: parts.measurer.tools.monotonic,
    }));
    try {
        for (const session of sessions) {
            try {
                const reading = await (0,measure_suspects/* measureSuspects */.D)(session, {
                    suspects,
                    alpha: policy.gate.alpha,
                    stage: 'confirmed',
                });
                if (reading === undefined)
                    continue;
                series.push(...reading.series.filter((entry) => wanted.has(keyOf(entry))));
                failures.push(...(0,round_failures/* undecidedFailures */.lA)(session.suite.name, reading.rounds.length, policy.gate.alpha));
                runs.push(await candidateRun(session.suite, parts.measurer, reading));
            }
            catch (error) {
                if (!(error instanceof problem/* Problem */.A) || error.kind !== 'measurement')
                    throw error;
                failures.push({ suite: session.suite.name, kind: 'measurement', message: error.message });
            }
        }
    }
    finally {
        await holder.remove();
    }
    const { comparisons, shifts } = (0,decide_paired/* decidePaired */.C)(series, { policy, stage: 'confirmed' });
    const came = new Set(comparisons.filter((row) => row.method !== undefined).map(keyOf));
    const lost = suspects.filter((suspect) => !came.has(keyOf(suspect)));
    return {
        comparisons,
        shifts,
        budgets: runs.flatMap((run) => (0,budgets/* judgeBudgets */.W)(run, policy.budgets, policy.gate.alpha)),
        failures: [
            ...failures,
            ...sessions.flatMap((session) => session.failures),
            ...(0,round_failures/* outOfReachFailures */.Q2)(comparisons, policy.gate.alpha),
            ...lost.map(lostSuspect),
        ],
        warnings: sessions.flatMap((session) => session.warnings),
        windows: new Map(),
        baselineRuns: 0,
        runs,
        plans: sessions.flatMap((session) => session.plans),
    };
}
function keyOf(entry) {
    return JSON.stringify([entry.suite, (0,series_key/* seriesKey */.X)(entry)]);
}
function unknownSuites(suites, suspects) {
    const known = new Set(suites.map(({ name }) => name));
    const unknown = [...new Set(suspects.map(({ suite }) => suite))].filter((suite) => !known.has(suite));
    return unknown.map((suite) => ({
        suite,
        kind: 'measurement',
        message: 'has suspects, and this job declares no such suite; give both jobs the same configuration and id',
    }));
}
function lostSuspect({ suite, benchmark, metric }) {
    return {
        suite,
        kind: 'measurement',
        message: `${benchmark} ${metric} regressed in the earlier job and was not measured here`,
    };
}

// EXTERNAL MODULE: ./lib/core/decide/confirm-suspects.js + 1 modules
var confirm_suspects = __webpack_require__(35057);
// EXTERNAL MODULE: ./lib/core/decide/stages.js
var stages = __webpack_require__(95189);
// EXTERNAL MODULE: ./lib/core/decide/unmatched-patterns.js
var unmatched_patterns = __webpack_require__(7265);
// EXTERNAL MODULE: ./lib/app/judge-runs.js + 1 modules
var judge_runs = __webpack_require__(8453);
;// CONCATENATED MODULE: ./lib/app/paired/identical-outputs.js
async function identicalOutputsRow(session) {
    const { outputs } = await session.ready();
    if (outputs?.result !== 'equal')
        return undefined;
    return {
        suite: session.suite.name,
        benchmark: session.suite.name,
        parameters: {},
        metric: 'build outputs',
        unit: '1',
        direction: 'lower',
        verdict: 'unchanged',
        reason: `${outputs.files} byte-equal build outputs: not measured`,
        method: 'exact',
        baseline: outputs.files,
        candidate: outputs.files,
        change: 0,
        threshold: 0,
        gated: true,
        warnings: [],
    };
}

// EXTERNAL MODULE: ./lib/core/decide/judge-suite.js + 4 modules
var judge_suite = __webpack_require__(62623);
// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var outcome = __webpack_require__(11248);
// EXTERNAL MODULE: ./lib/core/decide/screen-history.js
var screen_history = __webpack_require__(89067);
// EXTERNAL MODULE: ./lib/core/decide/screen-paired.js
var screen_paired = __webpack_require__(96058);
// EXTERNAL MODULE: ./lib/core/model/stratum.js
var stratum = __webpack_require__(9229);
// EXTERNAL MODULE: ./lib/app/filtered-suite.js
var filtered_suite = __webpack_require__(71941);
// EXTERNAL MODULE: ./lib/app/paired/pair-series.js
var pair_series = __webpack_require__(89487);
;// CONCATENATED MODULE: ./lib/app/paired/screen-suite.js











const MOST_WITHOUT_SCREEN = 20;
async function screenSuite(input) {
    if (input.mode === 'auto' && (await hasHistory(input)))
        return screenByHistory(input);
    if (!(0,filtered_suite/* canFilter */.vi)(input.session.suite))
        return measureFully(input);
    return screenByRounds(input);
}
async function hasHistory({ judge, session, parts }) {
    const suite = session.suite.name;
    const { machine } = parts.measurer.tools;
    const machinePart = (0,stratum/* stratum */.vy)(machine).replace(/-unknown$/, '-');
    const branch = await (0,judge_runs/* baselineBranch */.Oz)(judge, suite);
    for (const name of await judge.store.strata({ branch, suite })) {
        if (!name.startsWith(machinePart))
            continue;
        const refs = await judge.store.latest({ branch, suite, stratum: name, limit: outcome/* RUNS_TO_GATE */.JW });
        if (refs.length >= outcome/* RUNS_TO_GATE */.JW)
            return true;
    }
    return false;
}
async function screenByHistory(input) {
    const { judge, session, parts } = input;
    const { policy } = judge;
    const run = await parts.measurer.measure(session.suite);
    const baseline = await (0,judge_runs/* readBaseline */.mF)(judge, run);
    if (baseline instanceof problem/* Problem */.A)
        throw baseline;
    const warnings = [...run.warnings, ...baseline.warnings];
    if (baseline.widened !== undefined || baseline.runs.length < outcome/* RUNS_TO_GATE */.JW) {
        return (0,filtered_suite/* canFilter */.vi)(session.suite) ? screenByRounds(input) : measureFully(input);
    }
    const judgement = (0,judge_suite/* judgeSuite */.C)({ suite: run.suite, baseline: baseline.runs, candidate: [run], level: 'at-base', pairing: 'unpaired' }, policy);
    const { comparisons, unscreened } = (0,screen_history/* screenHistory */.B)(judgement);
    const settled = {
        kind: 'screened',
        run,
        window: baseline.runs,
        warnings,
        ...shiftOf(judgement.shift),
    };
    if (unscreened.length === 0)
        return { ...settled, comparisons };
    if (!(0,filtered_suite/* canFilter */.vi)(session.suite))
        return { ...(await measureFully(input)), window: baseline.runs };
    const names = [...new Set(unscreened.map(({ benchmark }) => benchmark))];
    const { screen } = session.suite.rounds;
    const reading = await session.measure({ rounds: screen, stage: 'screened', names });
    const wanted = new Set(unscreened.map(series_key/* seriesKey */.X));
    const rows = (0,screen_paired/* screenPaired */.Q)(reading.series, { policy, stage: 'screened' }).filter((row) => wanted.has((0,series_key/* seriesKey */.X)(row)));
    const came = new Set(rows.map(series_key/* seriesKey */.X));
    const lost = unscreened.filter((row) => !came.has((0,series_key/* seriesKey */.X)(row)));
    return { ...settled, comparisons: [...comparisons, ...rows, ...lost.map(lostRow)] };
}
function lostRow(row) {
    return { ...row, stage: 'screened', suspect: true, verdict: 'inconclusive', gated: true };
}
function shiftOf(shift) {
    return shift === undefined ? {} : { shift };
}
async function screenByRounds(input) {
    const { judge, session, parts, mode } = input;
    const { policy } = judge;
    const { screen, remeasure } = session.suite.rounds;
    const reading = await session.measure({ rounds: screen, stage: 'screened' });
    const comparisons = (0,screen_paired/* screenPaired */.Q)(reading.series, { policy, stage: 'screened' });
    const run = await candidateRun(session.suite, parts.measurer, reading);
    const common = { run, window: [], warnings: [] };
    const gated = comparisons.filter((row) => row.gated).length;
    if (mode === 'auto' || gated > MOST_WITHOUT_SCREEN)
        return { kind: 'screened', comparisons, ...common };
    const left = remeasure - screen;
    const more = left > 0 ? (await session.measure({ rounds: left })).rounds : [];
    const rounds = [...reading.rounds, ...more];
    const series = (0,pair_series/* pairSeries */.Q)(session.suite.name, rounds, policy.renamed);
    return { kind: 'measured', series, rounds: rounds.length, ...common };
}
async function measureFully({ session, parts }) {
    const reading = await session.measure({ rounds: session.suite.rounds.remeasure });
    const run = await candidateRun(session.suite, parts.measurer, reading);
    return {
        kind: 'measured',
        series: reading.series,
        rounds: reading.rounds.length,
        run,
        window: [],
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./lib/app/paired/judge-side-by-side.js













async function judgeSideBySide(input) {
    const holder = (0,arms_holder/* createArmsHolder */.q)(input.parts);
    try {
        const results = [];
        for (const [index, suite] of input.suites.entries())
            results.push(await firstStage(input, holder, { suite, index }));
        return await secondStage(input, results);
    }
    finally {
        await holder.remove();
    }
}
async function firstStage(input, holder, { suite, index }) {
    const { judge, mode, parts } = input;
    const session = (0,suite_session/* openPairedSession */.K)({
        suite,
        policy: judge.policy,
        parts,
        holder,
        seed: (input.seed + index * 7919) % 2 ** 32,
        monotonic: parts.measurer.tools.monotonic,
    });
    try {
        const identical = suite.outputs.length === 0 ? undefined : await identicalOutputsRow(session);
        if (identical !== undefined)
            return { session, outcome: { kind: 'identical', row: identical } };
        return { session, outcome: await screenSuite({ judge, mode, session, parts }) };
    }
    catch (error) {
        return { session, outcome: await withoutArms(input, session, error) };
    }
}
async function withoutArms({ judge, parts }, { suite }, error) {
    if (!(error instanceof problem/* Problem */.A) || error.kind !== 'measurement')
        throw error;
    const failed = (problem) => ({
        kind: 'failed',
        failure: { suite: suite.name, kind: 'measurement', message: problem.message },
    });
    if (error.details.arm !== 'baseline')
        return failed(error);
    try {
        return await byHistory({ judge }, await parts.measurer.measure(suite), error);
    }
    catch (second) {
        if (second instanceof problem/* Problem */.A && second.kind === 'measurement')
            return failed(second);
        throw second;
    }
}
async function secondStage(input, first) {
    const { policy } = input.judge;
    const { alpha } = policy.gate;
    const remeasured = await remeasure(input, first);
    const { results } = remeasured;
    const screened = rowsOf(results);
    const shifts = results.flatMap(({ outcome }) => outcome.kind === 'screened' && outcome.shift !== undefined ? [outcome.shift] : []);
    const crashedRounds = crashes(results);
    const confirmed = (0,confirm_suspects/* confirmSuspects */.X)({
        policy,
        screened,
        shifts,
        remeasured: remeasured.series,
        crashedRounds,
    });
    const full = results.flatMap(({ outcome }) => (outcome.kind === 'measured' ? outcome.series : []));
    const decided = (0,decide_paired/* decidePaired */.C)(full, { policy, crashedRounds });
    const judged = results.flatMap(({ outcome }) => (outcome.kind === 'judged' ? [outcome.judged] : []));
    const rows = results.flatMap(({ outcome }) => (outcome.kind === 'identical' ? [outcome.row] : []));
    const runs = results.flatMap(({ outcome }) => ('run' in outcome ? [outcome.run] : []));
    const comparisons = [
        ...confirmed.comparisons,
        ...decided.comparisons,
        ...judged.flatMap((entry) => entry.comparisons),
        ...rows,
    ];
    return {
        comparisons,
        shifts: [...confirmed.shifts, ...decided.shifts, ...judged.flatMap((entry) => entry.shifts)],
        budgets: runs.flatMap((run) => (0,budgets/* judgeBudgets */.W)(run, policy.budgets, alpha)),
        failures: [
            ...results.flatMap(({ outcome }) => (outcome.kind === 'failed' ? [outcome.failure] : [])),
            ...results.flatMap(({ session }) => session.failures),
            ...results.flatMap(({ session, outcome }) => outcome.kind === 'measured' ? (0,round_failures/* undecidedFailures */.lA)(session.suite.name, outcome.rounds, alpha) : []),
            ...(0,round_failures/* outOfReachFailures */.Q2)(decided.comparisons, alpha),
            ...remeasured.failures,
            ...confirmed.failures,
            ...judged.flatMap((entry) => entry.failures),
        ],
        warnings: [
            ...warningsOf(results),
            ...confirmed.warnings,
            ...judged.flatMap((entry) => entry.warnings),
            ...(0,unmatched_patterns/* unmatchedPatterns */.x)(policy, comparisons),
        ],
        windows: new Map(),
        baselineRuns: baselineRuns(results),
        runs,
        plans: results.flatMap(({ session }) => session.plans),
    };
}
function rowsOf(results) {
    return results.flatMap(({ outcome }) => (outcome.kind === 'screened' ? outcome.comparisons : []));
}
async function remeasure(input, first) {
    const { alpha } = input.judge.policy.gate;
    const suspects = (0,stages/* suspectsOf */.k_)(rowsOf(first));
    const results = [];
    const series = [];
    const failures = [];
    for (const result of first) {
        const { session, outcome } = result;
        results.push(result);
        if (outcome.kind !== 'screened')
            continue;
        try {
            const reading = await (0,measure_suspects/* measureSuspects */.D)(session, { suspects, alpha, stage: 'remeasured' });
            series.push(...(reading?.series ?? []));
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.A) || error.kind !== 'measurement')
                throw error;
            const stored = error.details.arm === 'baseline' && outcome.window.length > 0;
            if (stored)
                results[results.length - 1] = { session, outcome: await byHistory(input, outcome.run, error) };
            else
                failures.push({ suite: session.suite.name, kind: 'measurement', message: error.message });
        }
    }
    return { results, series, failures };
}
async function byHistory({ judge }, run, problem) {
    const judged = await (0,judge_runs/* judgeRuns */.Uw)({ ...judge, runs: [run] });
    const message = `suite ${run.suite}: the base could not be measured, so stored runs decide: ${problem.message}`;
    return { kind: 'judged', run, judged: { ...judged, warnings: [{ message }, ...judged.warnings] } };
}
function crashes(results) {
    return new Map(results.map(({ session }) => [
        session.suite.name,
        session.plans.reduce((sum, { crashed }) => sum + crashed, 0),
    ]));
}
function warningsOf(results) {
    const all = results.flatMap(({ session, outcome }) => [
        ...session.warnings,
        ...('window' in outcome ? outcome.warnings : []),
    ]);
    return [...new Map(all.map((warning) => [warning.message, warning])).values()];
}
function baselineRuns(results) {
    const counts = results.map(({ outcome }) => {
        if ('window' in outcome)
            return outcome.window.length;
        return outcome.kind === 'judged' ? outcome.judged.baselineRuns : 0;
    });
    return Math.max(0, ...counts);
}

;// CONCATENATED MODULE: ./lib/app/paired/gate-side-by-side.js






async function gateSideBySide(request, parts, mode) {
    let store;
    try {
        store = await parts.openStore();
        const { config, context, branches, base, seed } = request;
        const policy = await withNoiseFloors(config, store, {
            branches,
            machine: parts.paired.measurer.tools.machine,
        });
        const judged = await judgeSideBySide({
            judge: { context, policy, store, branches, ...(base === undefined ? {} : { base }) },
            mode,
            suites: config.suites,
            parts: parts.paired,
            seed,
        });
        const { runs, failures } = judged;
        return {
            runs,
            report: (0,assemble_report/* assembleReport */.x)({ request, runs, judged, failures, store: store.description, recorded: false }),
        };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A) || error.kind !== 'store')
            throw error;
        const failures = [{ suite: '', kind: 'store', message: error.message }];
        const input = { request, runs: [], judged: gate/* NOTHING_JUDGED */.Y, failures, recorded: false };
        return { runs: [], report: (0,assemble_report/* assembleReport */.x)({ ...input, store: store?.description }) };
    }
    finally {
        await store?.close();
    }
}
async function confirmGate(request, paired, suspects) {
    if (paired === undefined) {
        throw new problem/* Problem */.A({
            kind: 'usage',
            what: 'mode: confirm has no base to measure beside this checkout',
            remedy: 'Run it on the same event as the job that gated, or name the base with `base`',
        });
    }
    const { suites, policy } = request.config;
    const judged = await confirmSideBySide({ suites, policy, parts: paired, suspects, seed: request.seed });
    const { runs, failures } = judged;
    const input = { request: { ...request, confirming: true }, runs, judged, failures, recorded: false };
    return { runs, report: (0,assemble_report/* assembleReport */.x)({ ...input, store: undefined }) };
}
async function withNoiseFloors({ policy, suites }, store, query) {
    if (policy.gate.noiseFloor === 'off')
        return policy;
    return {
        ...policy,
        noiseFloors: await (0,noise_floor_runs/* readNoiseFloors */.o)(store, { ...query, suites: suites.map(({ name }) => name) }),
    };
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


/***/ })

};

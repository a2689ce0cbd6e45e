export const id = 3550;
export const ids = [3550];
export const modules = {

/***/ 33550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/profiles/choose-profile.js
var choose_profile = __webpack_require__(80185);
// EXTERNAL MODULE: ./lib/profiles/classify/diagnose.js + 5 modules
var diagnose = __webpack_require__(97705);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var stats_center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/profiles/classify/activities.js
var activities = __webpack_require__(2244);
;// CONCATENATED MODULE: ./lib/profiles/classify/rounds-evidence.js


function roundsEvidence(rounds, total) {
    const read = rounds.map(activities/* profileEvidence */.$).filter((evidence) => evidence !== undefined);
    const [first] = read;
    if (first === undefined || read.length < rounds.length)
        return undefined;
    const share = (activity) => (0,stats_center/* mean */.i2)(read.map(({ shares }) => shares[activity]));
    const shares = {
        gc: share('gc'),
        allocation: share('allocation'),
        lock: share('lock'),
        io: share('io'),
        wait: share('wait'),
    };
    return { shares, clock: first.clock, total };
}

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/profiles/frame.js
var profiles_frame = __webpack_require__(60283);
;// CONCATENATED MODULE: ./lib/profiles/align/generic-free-name.js
const OPERATOR = /operator\s*(?:<=>|<<=?|>>=?|<=|>=|->\*?|<|>)/g;
function genericFreeName(name) {
    const operators = [];
    const masked = name.replace(OPERATOR, (operator) => `\u0000${operators.push(operator) - 1}\u0000`);
    let depth = 0;
    let plain = '';
    for (const character of masked) {
        if (character === '<' || character === '[')
            depth += 1;
        else if ((character === '>' || character === ']') && depth > 0)
            depth -= 1;
        else if (depth === 0)
            plain += character;
    }
    if (depth !== 0 || plain.trim() === '')
        return name;
    return plain.replace(/\u0000(\d+)\u0000/g, (_, index) => operators[Number(index)] ?? '');
}

;// CONCATENATED MODULE: ./lib/profiles/align/shared-tail.js
function sharedTail(baseline, candidate) {
    if (baseline === candidate)
        return Number.POSITIVE_INFINITY;
    if (baseline === undefined || candidate === undefined)
        return 0;
    const left = baseline.split('/');
    const right = candidate.split('/');
    let shared = 0;
    while (shared < Math.min(left.length, right.length) && left.at(-1 - shared) === right.at(-1 - shared))
        shared += 1;
    return shared;
}

;// CONCATENATED MODULE: ./lib/profiles/align/align-functions.js



function alignFunctions(baseline, candidate) {
    const pairing = new Pairing(baseline, candidate);
    pairing.pairBy(profiles_frame/* frameIdentity */.m, pairOnly);
    pairing.pairBy(({ name, module }) => `${name}\n${module ?? ''}`, pairByFile);
    pairing.pairBy(({ name, module }) => `${genericFreeName(name)}\n${module ?? ''}`, pairOnly);
    return pairing.alignment;
}
class Pairing {
    alignment;
    #frames;
    #taken = new Set();
    constructor(baseline, candidate) {
        this.#frames = { baseline, candidate };
        this.alignment = candidate.map(() => undefined);
    }
    pairBy(keyOf, pair) {
        const { baseline, candidate } = this.#frames;
        const left = groupBy(baseline, keyOf, (index) => !this.#taken.has(index));
        const right = groupBy(candidate, keyOf, (index) => this.alignment[index] === undefined);
        for (const [key, indexes] of right) {
            const partners = left.get(key);
            if (partners === undefined)
                continue;
            for (const [from, to] of pair({ baseline: partners, candidate: indexes, frames: this.#frames })) {
                this.alignment[to] = from;
                this.#taken.add(from);
            }
        }
    }
}
function groupBy(frames, keyOf, isFree) {
    const groups = new Map();
    for (const [index, frame] of frames.entries()) {
        if (!isFree(index))
            continue;
        const key = keyOf(frame);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [index]);
        else
            group.push(index);
    }
    return groups;
}
const pairOnly = ({ baseline, candidate, frames }) => {
    const [from] = baseline;
    const [to] = candidate;
    if (from === undefined || to === undefined || baseline.length + candidate.length > 2)
        return [];
    return sharedTail(frames.baseline[from].file, frames.candidate[to].file) > 0 ? [[from, to]] : [];
};
const pairByFile = ({ baseline, candidate, frames }) => {
    const left = byFile(baseline, frames.baseline);
    const right = byFile(candidate, frames.candidate);
    const likely = [...left.keys()]
        .flatMap((from) => [...right.keys()].map((to) => ({ from, to, shared: sharedTail(from, to) })))
        .filter(({ shared }) => shared > 0)
        .sort((first, second) => second.shared - first.shared);
    const pairs = [];
    for (const { from, to } of likely) {
        const froms = left.get(from) ?? [];
        const tos = right.get(to) ?? [];
        if (froms.length !== tos.length)
            continue;
        for (const [index, one] of froms.entries())
            pairs.push([one, tos[index]]);
        left.delete(from);
        right.delete(to);
    }
    return pairs;
};
function byFile(indexes, frames) {
    const files = new Map();
    for (const index of indexes) {
        const { file } = frames[index];
        const group = files.get(file);
        if (group === undefined)
            files.set(file, [index]);
        else
            group.push(index);
    }
    for (const group of files.values())
        group.sort((first, second) => placeOf(frames[first]) - placeOf(frames[second]));
    return files;
}
function placeOf({ line, column }) {
    return (line ?? 0) * 2 ** 20 + (column ?? 0);
}

// EXTERNAL MODULE: ./lib/profiles/merge-profiles.js + 4 modules
var merge_profiles = __webpack_require__(37834);
// EXTERNAL MODULE: ./lib/profiles/profile-total.js
var profile_total = __webpack_require__(34556);
;// CONCATENATED MODULE: ./lib/profiles/diff/cost-scale.js


function costScales(baseline, candidate, measuredChange) {
    const weights = {
        baseline: baseline.rounds.map(profile_total/* profileTotal */.m),
        candidate: candidate.rounds.map(profile_total/* profileTotal */.m),
    };
    const basis = basisOf(baseline, candidate, measuredChange);
    const usual = (0,stats_center/* mean */.i2)(weights.baseline);
    const scaleOf = (side) => {
        const cost = weights[side].map((weight) => {
            if (basis.kind === 'round')
                return 1;
            if (basis.kind === 'work')
                return 1 / basis[side];
            return ((side === 'baseline' ? 1 : 1 + basis.change) * usual) / weight;
        });
        return { cost, share: weights[side].map((weight) => 1 / weight) };
    };
    const scales = { baseline: scaleOf('baseline'), candidate: scaleOf('candidate') };
    const totalOf = (side) => (0,stats_center/* mean */.i2)(weights[side].map((weight, round) => weight * scales[side].cost[round]));
    return { basis, ...scales, totals: { baseline: totalOf('baseline'), candidate: totalOf('candidate') } };
}
function basisOf(baseline, candidate, change) {
    const unit = baseline.rounds[0]?.unit;
    if (change !== undefined && (unit === 's' || unit === 'samples'))
        return { kind: 'measured', change };
    if (baseline.work === undefined || candidate.work === undefined)
        return { kind: 'round' };
    return { kind: 'work', baseline: baseline.work, candidate: candidate.work };
}

;// CONCATENATED MODULE: ./lib/profiles/diff/difference-warnings.js
const ENOUGH_SAMPLES = 1_000;
function differenceWarnings(baseline, candidate, basis) {
    const rounds = Math.min(baseline.rounds.length, candidate.rounds.length);
    const messages = [
        ...(rounds < 2
            ? ['one profile on a side shows no noise: changes are ranked, not tested; give five on each side']
            : []),
        ...(basis.kind === 'round' ? [sameWork(baseline)] : []),
        ...[baseline, candidate].flatMap((side, index) => fewSamples(side, index === 0 ? 'baseline' : 'candidate')),
    ];
    return messages.map((message) => ({ message }));
}
function sameWork({ rounds }) {
    const unit = rounds[0]?.unit;
    const taken = 'each profile is taken to have done the same work';
    if (unit !== 's' && unit !== 'samples')
        return `${taken}: bytes and counts do not follow the time of a benchmark`;
    return `${taken}; give the measured change with --change where it has not`;
}
function fewSamples({ rounds }, name) {
    const samples = rounds.reduce((sum, profile) => sum + (profile.samples ?? Number.POSITIVE_INFINITY), 0);
    if (samples >= ENOUGH_SAMPLES)
        return [];
    return [`the ${name} holds ${samples} samples: profile longer or more often to see small changes`];
}

// EXTERNAL MODULE: ./lib/core/stats/chi-squared-median.js
var chi_squared_median = __webpack_require__(33840);
// EXTERNAL MODULE: ./lib/core/stats/student-t.js
var student_t = __webpack_require__(13833);
;// CONCATENATED MODULE: ./lib/profiles/diff/change-test.js



const PRIOR_DF = 4;
const TELLING_SHARE = 0.002;
const SMALLEST_DISPERSION = 1e-12;
function changeIntervals(rows, { total, alpha, family }) {
    const [first] = rows;
    if (first === undefined || first.baseline.length < 2 || first.candidate.length < 2)
        return rows.map(() => undefined);
    const df = first.baseline.length + first.candidate.length - 2;
    const sized = rows.map((row) => ({
        row,
        variance: pooledVariance(row, df),
        expected: expectedVariance(row, total),
    }));
    const ratios = sized
        .filter(({ expected }) => expected > TELLING_SHARE * (1 - TELLING_SHARE) * total * total)
        .map(({ variance, expected }) => variance / expected);
    const usual = ratios.length === 0 ? 0 : (0,stats_center/* median */.JZ)(ratios) / ((0,chi_squared_median/* chiSquaredMedian */.I)(df) / df);
    const dispersion = Math.max(usual, SMALLEST_DISPERSION);
    const t = (0,student_t/* studentTQuantile */.$J)(1 - alpha / (2 * Math.max(1, family)), df + PRIOR_DF);
    const spread = Math.sqrt(1 / first.baseline.length + 1 / first.candidate.length);
    return sized.map(({ row, variance, expected }) => {
        const moderated = (PRIOR_DF * dispersion * expected + df * variance) / (PRIOR_DF + df);
        const change = (0,stats_center/* mean */.i2)(row.candidate) - (0,stats_center/* mean */.i2)(row.baseline);
        const width = t * spread * Math.sqrt(moderated);
        return [change - width, change + width];
    });
}
function pooledVariance({ baseline, candidate }, df) {
    return (squares(baseline) + squares(candidate)) / df;
}
function squares(values) {
    const center = (0,stats_center/* mean */.i2)(values);
    return values.reduce((sum, value) => sum + (value - center) ** 2, 0);
}
function expectedVariance({ baseline, candidate }, total) {
    const share = Math.min(1, Math.max(0, ((0,stats_center/* mean */.i2)(baseline) + (0,stats_center/* mean */.i2)(candidate)) / 2 / total));
    return share * (1 - share) * total * total;
}

;// CONCATENATED MODULE: ./lib/profiles/diff/judge-changes.js


const LEAST_PART = 0.01;
function judgeChanges(rows, scales, alpha) {
    const costs = rows.map((row) => scaled(row, scales, 'cost'));
    const shares = rows.map((row) => scaled(row, scales, 'share'));
    const family = shares.filter((row) => Math.max((0,stats_center/* mean */.i2)(row.baseline), (0,stats_center/* mean */.i2)(row.candidate)) >= LEAST_PART).length;
    const { totals } = scales;
    const total = (totals.baseline + totals.candidate) / 2;
    const intervals = changeIntervals(costs, { total, alpha, family });
    const shareIntervals = scales.basis.kind === 'measured' ? intervals : changeIntervals(shares, { total: 1, alpha, family });
    return rows.map((_, index) => {
        const interval = intervals[index];
        const change = costChange(costs[index], shares[index], interval);
        const least = LEAST_PART * totals.baseline;
        return {
            change,
            verdict: verdictOf({ change: change.change, interval, share: shareIntervals[index], least }),
        };
    });
}
function scaled(row, scales, scale) {
    return {
        baseline: row.baseline.map((weight, round) => weight * scales.baseline[scale][round]),
        candidate: row.candidate.map((weight, round) => weight * scales.candidate[scale][round]),
    };
}
function costChange(cost, share, interval) {
    const baseline = (0,stats_center/* mean */.i2)(cost.baseline);
    const candidate = (0,stats_center/* mean */.i2)(cost.candidate);
    return {
        cost: { baseline, candidate },
        share: { baseline: (0,stats_center/* mean */.i2)(share.baseline), candidate: (0,stats_center/* mean */.i2)(share.candidate) },
        change: candidate - baseline,
        ...(interval === undefined ? {} : { interval }),
    };
}
function verdictOf({ change, interval, share, least }) {
    if (interval === undefined || share === undefined)
        return 'untested';
    if (Math.abs(change) < least)
        return 'within-noise';
    if (interval[0] > 0 && share[0] > 0)
        return 'grew';
    if (interval[1] < 0 && share[1] < 0)
        return 'shrank';
    return 'within-noise';
}

;// CONCATENATED MODULE: ./lib/profiles/diff/function-changes.js

const LEAST_CHANGE = 0.01;
function functionChanges(tables) {
    const taken = new Set(tables.alignment);
    const pairs = [
        ...tables.alignment.map((baseline, candidate) => ({ baseline, candidate })),
        ...tables.baseline.frames.flatMap((_, baseline) => taken.has(baseline) ? [] : [{ baseline, candidate: undefined }]),
    ];
    const self = judgedOf(tables, pairs, 'self');
    const total = judgedOf(tables, pairs, 'total');
    return pairs
        .map((pair, index) => changeOf(tables, pair, self[index], total[index]))
        .filter((change) => change !== undefined)
        .sort((first, second) => rank(second) - rank(first));
}
function rank({ verdict, points }) {
    return Math.abs(points) + (verdict === 'grew' || verdict === 'shrank' ? 1e6 : 0);
}
function judgedOf({ baseline, candidate, scales, alpha }, pairs, kind) {
    const zero = (factors) => factors.map(() => 0);
    const rows = pairs.map((pair) => {
        const left = pair.baseline === undefined ? undefined : baseline.costs[pair.baseline][kind];
        const right = pair.candidate === undefined ? undefined : candidate.costs[pair.candidate][kind];
        if (left === undefined && right === undefined)
            return undefined;
        return { baseline: left ?? zero(scales.baseline.cost), candidate: right ?? zero(scales.candidate.cost) };
    });
    const judged = judgeChanges(rows.filter((row) => row !== undefined), scales, alpha);
    let next = 0;
    return rows.map((row) => (row === undefined ? undefined : judged[next++]));
}
function changeOf({ baseline, candidate, scales }, pair, self, total) {
    const judged = self ?? total;
    if (judged === undefined)
        return undefined;
    const left = pair.baseline === undefined ? undefined : baseline.frames[pair.baseline];
    const frame = (pair.candidate === undefined ? left : candidate.frames[pair.candidate]);
    const isMoved = left !== undefined && left !== frame && (left.file !== frame.file || left.name !== frame.name);
    const whole = scales.totals.candidate - scales.totals.baseline;
    return {
        frame,
        ...(isMoved ? { baselineFrame: left } : {}),
        presence: pair.baseline === undefined ? 'new' : pair.candidate === undefined ? 'vanished' : 'both',
        verdict: judged.verdict,
        judged: self === undefined ? 'total' : 'self',
        ...(self === undefined ? {} : { self: self.change }),
        ...(total === undefined ? {} : { total: total.change }),
        points: (100 * judged.change.change) / scales.totals.baseline,
        ...(Math.abs(whole) < LEAST_CHANGE * scales.totals.baseline
            ? {}
            : { explains: judged.change.change / whole }),
    };
}

// EXTERNAL MODULE: ./lib/profiles/stacks/stack-builder.js
var stack_builder = __webpack_require__(40260);
;// CONCATENATED MODULE: ./lib/profiles/diff/joint-tree.js


function jointTree(baseline, candidate, nameOf) {
    const builder = new stack_builder/* StackBuilder */.E('<joint>');
    const place = ({ tree }, frameOf) => {
        const frames = tree.frames.map((frame) => builder.frame(frameOf(frame)));
        const nodes = new Int32Array(tree.parents.length);
        for (let node = 1; node < nodes.length; node++)
            nodes[node] = builder.child(nodes[tree.parents[node]], frames[tree.nodeFrames[node]]);
        return { nodes, self: tree.self };
    };
    const candidates = candidate.map((profile) => place(profile, (frame) => frame));
    const baselines = baseline.map((profile) => place(profile, (frame) => nameOf.get((0,profiles_frame/* frameIdentity */.m)(frame)) ?? frame));
    const { frames, parents, nodeFrames } = builder.tree();
    const spread = (placed) => weightsOf(placed, parents.length);
    return { frames, parents, nodeFrames, baseline: baselines.map(spread), candidate: candidates.map(spread) };
}
function weightsOf({ nodes, self }, size) {
    const weights = new Float64Array(size);
    for (const [node, weight] of self.entries())
        weights[nodes[node]] += weight;
    return weights;
}

// EXTERNAL MODULE: ./lib/profiles/function-costs.js + 2 modules
var function_costs = __webpack_require__(7316);
;// CONCATENATED MODULE: ./lib/profiles/diff/side-table.js


function sideTable(rounds) {
    const rows = new Map();
    for (const [round, profile] of rounds.entries()) {
        for (const { frame, self, total } of (0,function_costs/* functionCosts */.r)(profile)) {
            const identity = (0,profiles_frame/* frameIdentity */.m)(frame);
            const row = rows.get(identity) ?? { frame, self: zeros(rounds.length), total: zeros(rounds.length) };
            rows.set(identity, row);
            row.self = added(row.self, round, self);
            row.total = added(row.total, round, total);
        }
    }
    const all = [...rows.values()];
    const known = (values) => (values === 'unknown' ? undefined : values);
    return {
        frames: all.map(({ frame }) => frame),
        costs: all.map(({ self, total }) => ({ self: known(self), total: known(total) })),
    };
}
function zeros(rounds) {
    return new Array(rounds).fill(0);
}
function added(values, round, value) {
    if (values === 'unknown' || value === undefined)
        return 'unknown';
    values[round] += value;
    return values;
}

// EXTERNAL MODULE: ./lib/profiles/stacks/stack-tree.js
var stack_tree = __webpack_require__(5447);
;// CONCATENATED MODULE: ./lib/profiles/diff/stack-changes.js


const MOST_STACKS = 100;
function stackChanges(tree, scales, alpha) {
    const nodes = [...tree.parents.keys()].filter((node) => node !== 0 && [...tree.baseline, ...tree.candidate].some((weights) => weights[node] !== 0));
    const rows = nodes.map((node) => ({
        baseline: tree.baseline.map((weights) => weights[node]),
        candidate: tree.candidate.map((weights) => weights[node]),
    }));
    return judgeChanges(rows, scales, alpha)
        .map(({ change, verdict }, index) => ({ change, verdict, node: nodes[index] }))
        .filter(({ change }) => change.change !== 0)
        .sort((first, second) => Math.abs(second.change.change) - Math.abs(first.change.change) || first.node - second.node)
        .slice(0, MOST_STACKS)
        .map(({ change, verdict, node }) => ({
        frames: (0,stack_tree/* pathOf */.X)(tree, node),
        verdict,
        self: change,
        points: (100 * change.change) / scales.totals.baseline,
    }));
}

;// CONCATENATED MODULE: ./lib/profiles/diff/name-similarity.js
const LONGEST = 200;
function nameSimilarity(baseline, candidate) {
    const left = pairsOf(baseline);
    const right = pairsOf(candidate);
    const count = sizeOf(left) + sizeOf(right);
    if (count === 0)
        return baseline === candidate ? 1 : 0;
    let shared = 0;
    for (const [pair, times] of left)
        shared += Math.min(times, right.get(pair) ?? 0);
    return (2 * shared) / count;
}
function pairsOf(name) {
    const text = name.slice(0, LONGEST).toLowerCase();
    const pairs = new Map();
    for (let at = 0; at + 1 < text.length; at++) {
        const pair = text.slice(at, at + 2);
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    return pairs;
}
function sizeOf(pairs) {
    return [...pairs.values()].reduce((sum, times) => sum + times, 0);
}

;// CONCATENATED MODULE: ./lib/profiles/diff/suggest-renames.js


const LEAST_SHARE = 0.02;
const MOST_RATIO = 4;
const SIMILAR = { inFile: 0.4, elsewhere: 0.75 };
function suggestRenames(changes) {
    const vanished = changes.filter((change) => change.presence === 'vanished' && shareOf(change) >= LEAST_SHARE);
    const added = changes.filter((change) => change.presence === 'new' && shareOf(change) >= LEAST_SHARE);
    const likely = vanished
        .flatMap((baseline) => added.map((candidate) => ({ baseline, candidate, ...likeness(baseline, candidate) })))
        .filter(({ score }) => score > 0)
        .sort((first, second) => second.score - first.score);
    const taken = new Set();
    const suggestions = [];
    for (const { baseline, candidate, because } of likely) {
        if (taken.has(baseline) || taken.has(candidate))
            continue;
        taken.add(baseline).add(candidate);
        suggestions.push({ baseline: baseline.frame, candidate: candidate.frame, because });
    }
    return suggestions;
}
function shareOf({ self, total, presence }) {
    const share = (self ?? total).share;
    return presence === 'new' ? share.candidate : share.baseline;
}
function likeness(baseline, candidate) {
    const ratio = shareOf(candidate) / shareOf(baseline);
    if (ratio > MOST_RATIO || ratio < 1 / MOST_RATIO)
        return { score: 0, because: '' };
    const similarity = nameSimilarity(baseline.frame.name, candidate.frame.name);
    const isSameFile = baseline.frame.file !== undefined && sharedTail(baseline.frame.file, candidate.frame.file) > 0;
    if (isSameFile && similarity >= SIMILAR.inFile)
        return { score: 1 + similarity, because: 'same file, similar name and cost' };
    return similarity >= SIMILAR.elsewhere
        ? { score: similarity, because: 'similar name and cost' }
        : { score: 0, because: '' };
}

;// CONCATENATED MODULE: ./lib/profiles/diff/compare-profiles.js













const ALPHA = 0.01;
function compareProfiles(baseline, candidate, { measuredChange, alpha = ALPHA } = {}) {
    const first = requireComparable(baseline, candidate, measuredChange);
    const sides = { baseline: normalised(baseline), candidate: normalised(candidate) };
    const scales = costScales(sides.baseline, sides.candidate, measuredChange);
    const tables = { baseline: sideTable(sides.baseline.rounds), candidate: sideTable(sides.candidate.rounds) };
    const alignment = alignFunctions(tables.baseline.frames, tables.candidate.frames);
    const functions = functionChanges({ ...tables, alignment, scales, alpha });
    const nameOf = new Map();
    for (const [index, from] of alignment.entries())
        if (from !== undefined)
            nameOf.set((0,profiles_frame/* frameIdentity */.m)(tables.baseline.frames[from]), tables.candidate.frames[index]);
    const tree = treeOf(sides, nameOf);
    const { totals } = scales;
    const difference = {
        schema: 'noisegate.explain/1',
        ...{ quantity: first.quantity, unit: first.unit, basis: scales.basis },
        baseline: summary(baseline, totals.baseline),
        candidate: summary(candidate, totals.candidate),
        change: relativeChange(totals),
        ...{ alpha, functions },
        stacks: tree === undefined ? [] : stackChanges(tree, scales, alpha),
        renames: suggestRenames(functions),
        warnings: differenceWarnings(baseline, candidate, scales.basis),
    };
    return { difference, scales, ...(tree === undefined ? {} : { tree }) };
}
function requireComparable(baseline, candidate, change) {
    const all = [...baseline.rounds, ...candidate.rounds];
    const [first] = all;
    if (first === undefined || baseline.rounds.length === 0 || candidate.rounds.length === 0)
        throw new problem/* Problem */.A({ kind: 'usage', what: 'a side has no profile', expected: 'at least one on each side' });
    for (const profile of all)
        (0,merge_profiles/* requireSame */.q)(first, profile);
    if (all.some((profile) => !((0,profile_total/* profileTotal */.m)(profile) > 0)))
        throw new problem/* Problem */.A({ kind: 'usage', what: 'a profile weighs nothing: there is nothing to compare' });
    if (change !== undefined && !(change > -1 && Number.isFinite(change)))
        throw new problem/* Problem */.A({
            kind: 'usage',
            what: `a change of ${100 * change} % leaves nothing`,
            expected: 'more than -100 %',
        });
    return first;
}
const ROUNDING = 1e-9;
function relativeChange({ baseline, candidate }) {
    const change = candidate / baseline - 1;
    return Math.abs(change) < ROUNDING ? 0 : change;
}
function normalised(side) {
    return { ...side, rounds: side.rounds.map((profile) => (0,merge_profiles/* mergeProfiles */.N)([profile])) };
}
function treeOf({ baseline, candidate }, nameOf) {
    const stacks = ({ rounds }) => rounds.filter((profile) => profile.kind === 'stacks');
    const left = stacks(baseline);
    return left.length === 0 ? undefined : jointTree(left, stacks(candidate), nameOf);
}
function summary({ rounds }, total) {
    const counts = rounds.map(({ samples }) => samples);
    const isCounted = counts.every((count) => count !== undefined);
    return { rounds: rounds.length, total, ...(isCounted ? { samples: (0,stats_center/* mean */.i2)(counts) } : {}) };
}

// EXTERNAL MODULE: ./lib/app/diagnosis-text.js
var diagnosis_text = __webpack_require__(42744);
// EXTERNAL MODULE: ./lib/app/expand-paths.js
var expand_paths = __webpack_require__(25598);
// EXTERNAL MODULE: ./lib/core/units/format-change.js
var format_change = __webpack_require__(16673);
// EXTERNAL MODULE: ./lib/core/units/format-value.js + 1 modules
var format_value = __webpack_require__(75855);
// EXTERNAL MODULE: ./lib/reports/shared/text-table.js + 1 modules
var text_table = __webpack_require__(71849);
// EXTERNAL MODULE: ./lib/app/profile-text.js
var profile_text = __webpack_require__(85200);
;// CONCATENATED MODULE: ./lib/app/explain-text.js





const COLUMNS = [
    { title: 'verdict', align: 'left' },
    { title: 'points', align: 'right' },
    { title: 'interval', align: 'right' },
    { title: 'explains', align: 'right' },
    { title: 'self % base', align: 'right' },
    { title: 'head', align: 'right' },
    { title: 'cost base', align: 'right' },
    { title: 'head', align: 'right' },
    { title: 'function', align: 'left' },
    { title: 'location', align: 'left' },
];
const STACKS = 5;
function explainText(difference, top) {
    const { functions, stacks, renames } = difference;
    const rows = functions.slice(0, top).map((change) => rowOf(change, difference));
    const hidden = functions.length > top ? [`and ${functions.length - top} more functions; --top shows more`] : [];
    const paths = stacks
        .slice(0, STACKS)
        .map(({ frames, points }) => `  ${pointsText(points)}  ${frames.map(({ name }) => (0,profile_text/* nameText */.fh)(name)).join(' > ')}`);
    const names = renames.map(({ baseline, candidate, because }) => `  ${(0,profile_text/* nameText */.fh)(baseline.name)} may be ${(0,profile_text/* nameText */.fh)(candidate.name)} now (${because})`);
    return `${[
        ...headOf(difference),
        ...['', ...(0,text_table/* textTable */.e)(COLUMNS, rows), ...hidden],
        ...(paths.length === 0 ? [] : ['', 'call paths, by what their innermost function changed', ...paths]),
        ...(names.length === 0 ? [] : ['', 'renamed?', ...names]),
    ].join('\n')}\n`;
}
function headOf({ quantity, unit, baseline, candidate, change, functions, basis, }) {
    const after = change === 0 ? baseline.total : candidate.total;
    const [from, to] = (0,format_value/* formatPair */.kI)(baseline.total, after, unit === 'samples' ? '1' : unit);
    const per = { round: 'a round', work: 'a unit of work', measured: 'an iteration, as measured' }[basis.kind];
    const suffix = unit === 'samples' ? ' samples' : '';
    const named = functions.filter(({ verdict }) => verdict === 'grew' || verdict === 'shrank');
    const isTested = functions.some(({ verdict }) => verdict !== 'untested');
    const news = named.length === 0 ? 'no function changed beyond noise' : `${named.length} changed beyond noise`;
    return [
        `${(0,profile_text/* nameText */.fh)(quantity)}: ${from} -> ${to}${suffix} for ${per} (${(0,format_change/* formatChange */.eD)(change)}), ${baseline.rounds} and ${candidate.rounds} rounds`,
        isTested
            ? news
            : `largest change: ${functions[0] === undefined ? 'none' : (0,profile_text/* nameText */.fh)(functions[0].frame.name)}, not tested`,
    ];
}
function rowOf(change, { unit, baseline }) {
    const { frame, presence, verdict, points, explains } = change;
    const cost = (change.self ?? change.total);
    const interval = cost.interval?.map((bound) => (100 * bound) / baseline.total);
    return [
        presence === 'both' ? verdict : `${verdict}, ${presence}`,
        pointsText(points),
        interval === undefined ? '' : `${pointsText(interval[0])} to ${pointsText(interval[1])}`,
        explains === undefined ? '' : (0,profile_text/* shareText */.Lu)(explains),
        ...[(0,profile_text/* shareText */.Lu)(cost.share.baseline), (0,profile_text/* shareText */.Lu)(cost.share.candidate)],
        ...[(0,profile_text/* costText */.rs)(cost.cost.baseline, unit), (0,profile_text/* costText */.rs)(cost.cost.candidate, unit)],
        ...[(0,profile_text/* nameText */.fh)(frame.name), (0,profile_text/* nameText */.fh)((0,profiles_frame/* frameLocation */.N)(frame))],
    ];
}
function pointsText(points) {
    const text = points.toFixed(1);
    return points > 0 && text !== '0.0' ? `+${text}` : text.replace(/^-0\.0$/, '0.0');
}

// EXTERNAL MODULE: ./lib/app/host.js
var app_host = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/app/profile-page/comparison-page.js + 1 modules
var comparison_page = __webpack_require__(62795);
// EXTERNAL MODULE: ./lib/app/profile-page/write-page.js + 4 modules
var write_page = __webpack_require__(26370);
// EXTERNAL MODULE: ./lib/app/read-evidence.js + 1 modules
var read_evidence = __webpack_require__(3727);
// EXTERNAL MODULE: ./lib/app/read-profile-file.js
var read_profile_file = __webpack_require__(52938);
// EXTERNAL MODULE: ./lib/app/render-warning.js
var render_warning = __webpack_require__(74382);
;// CONCATENATED MODULE: ./lib/app/commands/explain.js














async function explainCommand(line, host) {
    const baseline = await readSide(line.baseline, line, host);
    const candidate = await readSide(line.candidate, line, host);
    const options = line.change === undefined ? {} : { measuredChange: line.change };
    const compared = compareProfiles({ rounds: baseline.rounds }, { rounds: candidate.rounds }, options);
    const { difference } = compared;
    const warnings = [...baseline.warnings, ...candidate.warnings, ...difference.warnings];
    const whole = { ...difference, warnings };
    const diagnosis = (0,diagnose/* diagnose */.h)({
        baseline: await evidenceOf(baseline.rounds, compared.scales.totals.baseline, line.baselineUsage, host),
        candidate: await evidenceOf(candidate.rounds, compared.scales.totals.candidate, line.usage, host),
    });
    if (line.verbosity !== 'quiet')
        for (const warning of warnings)
            host.stderr.write((0,render_warning/* renderWarning */.f)('warning', warning));
    const text = line.json
        ? `${JSON.stringify({ ...whole, diagnosis }, null, 2)}\n`
        : explainText(whole, line.top) + (0,diagnosis_text/* diagnosisText */.f)(diagnosis);
    await (0,app_host/* write */.M)(host.stdout, text);
    if (line.html !== undefined)
        await (0,write_page/* writePage */.x)((0,external_node_path_.resolve)(host.cwd, line.html), (0,comparison_page/* comparisonPage */.bk)({ ...compared, difference: whole }, { diagnosis }));
    return 0;
}
async function evidenceOf(rounds, total, usage, { cwd }) {
    const profile = roundsEvidence(rounds, total);
    return { ...(await (0,read_evidence/* readEvidence */.A)(usage, cwd)), ...(profile === undefined ? {} : { profile }) };
}
async function readSide(patterns, { format, quantity }, { cwd }) {
    const rounds = [];
    const warnings = [];
    for (const path of await (0,expand_paths/* expandPaths */.p)(patterns, cwd)) {
        const read = await (0,read_profile_file/* readProfileFile */.C)((0,external_node_path_.resolve)(cwd, path), format);
        rounds.push((0,choose_profile/* chooseFunctions */.J)(read, quantity, path));
        warnings.push(...read.warnings);
    }
    return { rounds, warnings };
}


/***/ }),

/***/ 33840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ chiSquaredMedian)
/* harmony export */ });
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44097);

const MEDIANS = new Map();
const MOST_MEDIANS = 1_000;
function chiSquaredMedian(df) {
    if (!(df > 0))
        throw new RangeError(`df is ${df}; expected a positive number`);
    const known = MEDIANS.get(df);
    if (known !== undefined)
        return known;
    const median = solvedMedian(df);
    if (MEDIANS.size >= MOST_MEDIANS)
        MEDIANS.clear();
    MEDIANS.set(df, median);
    return median;
}
function solvedMedian(df) {
    const shape = df / 2;
    let x = df >= 1 ? shape * (1 - 2 / (9 * df)) ** 3 : Math.exp((Math.log(0.5) + (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(shape + 1)) / shape);
    for (let step = 0; step < 50; step++) {
        const probability = lowerGamma(shape, x);
        const logDensity = (shape - 1) * Math.log(x) - x - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(shape);
        const move = (0.5 - probability) / (Math.exp(logDensity) * x);
        x *= Math.exp(move);
        if (Math.abs(move) < 1e-15)
            break;
    }
    return 2 * x;
}
function lowerGamma(shape, x) {
    let term = 1 / shape;
    let sum = term;
    for (let k = 1; term > sum * 1e-17; k++) {
        term *= x / (shape + k);
        sum += term;
    }
    return Math.exp(shape * Math.log(x) - x - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(shape)) * sum;
}


/***/ }),

/***/ 19982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta)
/* harmony export */ });
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44097);

const PRECISION = 1e-16;
const TINY = 1e-300;
const STEP_LIMIT = 100_000;
function incompleteBeta(x, complement, a, b) {
    if (x <= 0)
        return 0;
    if (complement <= 0)
        return 1;
    const front = Math.exp(a * logOf(x, complement) + b * logOf(complement, x) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logBeta */ .ln)(a, b));
    if (x < (a + 1) / (a + b + 2))
        return (front * continuedFraction(x, a, b)) / a;
    return 1 - (front * continuedFraction(complement, b, a)) / b;
}
function logOf(x, complement) {
    return x > 0.5 ? Math.log1p(-complement) : Math.log(x);
}
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m <= STEP_LIMIT; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const step = d * c;
        value *= step;
        if (Math.abs(step - 1) <= PRECISION)
            break;
    }
    return value;
}
function away(value) {
    return Math.abs(value) < TINY ? TINY : value;
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

/***/ 13833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ studentTQuantile),
/* harmony export */   qX: () => (/* binding */ studentTSurvival)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19982);
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44097);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50020);



const NORMAL_FROM_DF = 1e10;
const ASYMPTOTIC_FROM = 1e18;
const LOG_T_RANGE = [-744, 709.7];
const QUANTILES = new Map();
const MOST_QUANTILES = 1_000;
function studentTSurvival(t, df) {
    requireArguments(t, df);
    if (df >= NORMAL_FROM_DF)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalSurvival */ .IL)(t);
    return t >= 0 ? upperTail(t, df) : 1 - upperTail(-t, df);
}
function studentTCdf(t, df) {
    requireArguments(t, df);
    if (df >= NORMAL_FROM_DF)
        return normalCdf(t);
    return t <= 0 ? upperTail(-t, df) : 1 - upperTail(t, df);
}
function studentTQuantile(p, df) {
    requireArguments(0, df);
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`studentTQuantile(${p}); expected a probability`);
    if (p === 0.5)
        return 0;
    if (p === 0)
        return -Infinity;
    if (p === 1)
        return Infinity;
    if (df >= NORMAL_FROM_DF)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p);
    const key = `${p} ${df}`;
    const known = QUANTILES.get(key);
    if (known !== undefined)
        return known;
    const quantile = p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
    if (QUANTILES.size >= MOST_QUANTILES)
        QUANTILES.clear();
    QUANTILES.set(key, quantile);
    return quantile;
}
function requireArguments(t, df) {
    if (Number.isNaN(t))
        throw new RangeError('t is NaN');
    if (!(df > 0))
        throw new RangeError(`df is ${df}; expected a positive number`);
}
function upperTail(t, df) {
    if (t === 0)
        return 0.5;
    const ratio = (t / Math.sqrt(df)) ** 2;
    if (ratio > ASYMPTOTIC_FROM) {
        const logPower = df * (0.5 * Math.log(df) - Math.log(t));
        return Math.exp(logPower - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .logBeta */ .ln)(df / 2, 0.5)) / df;
    }
    return 0.5 * (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_2__/* .incompleteBeta */ .J)(1 / (1 + ratio), ratio / (1 + ratio), df / 2, 0.5);
}
function body(t, df) {
    const ratio = (t / Math.sqrt(df)) ** 2;
    return 0.5 * (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_2__/* .incompleteBeta */ .J)(ratio / (1 + ratio), 1 / (1 + ratio), 0.5, df / 2);
}
function density(t, df) {
    const spread = -0.5 * (df + 1) * Math.log1p((t / Math.sqrt(df)) ** 2);
    return Math.exp(spread - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .logBeta */ .ln)(0.5, df / 2) - 0.5 * Math.log(df));
}
function upperQuantile(q, df) {
    const isBody = q > 0.25;
    const target = isBody ? 0.5 - q : q;
    let [low, high] = LOG_T_RANGE;
    let logT = Math.log((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - Math.max(q, 1e-12)));
    for (let step = 0; step < 200; step++) {
        const t = Math.exp(logT);
        const probability = isBody ? body(t, df) : upperTail(t, df);
        const excess = Math.log(probability / target);
        if (isBody === excess > 0)
            high = logT;
        else
            low = logT;
        const slope = (t * density(t, df)) / probability;
        const newton = isBody ? logT - excess / slope : logT + excess / slope;
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - logT) <= 1e-15 * Math.max(1, Math.abs(logT)))
            return Math.exp(next);
        logT = next;
    }
    return Math.exp(logT);
}


/***/ })

};

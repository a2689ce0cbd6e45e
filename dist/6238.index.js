export const id = 6238;
export const ids = [6238];
export const modules = {

/***/ 26238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profileCommand: () => (/* binding */ profileCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/profiles/choose-profile.js
var choose_profile = __webpack_require__(80185);
// EXTERNAL MODULE: ./lib/profiles/classify/activities.js
var activities = __webpack_require__(2244);
// EXTERNAL MODULE: ./lib/profiles/classify/diagnose.js + 5 modules
var diagnose = __webpack_require__(97705);
// EXTERNAL MODULE: ./lib/profiles/classify/memory-curve.js
var memory_curve = __webpack_require__(84064);
// EXTERNAL MODULE: ./lib/profiles/merge-profiles.js + 4 modules
var merge_profiles = __webpack_require__(37834);
// EXTERNAL MODULE: ./lib/profiles/function-costs.js + 2 modules
var function_costs = __webpack_require__(7316);
// EXTERNAL MODULE: ./lib/profiles/profile-total.js
var profile_total = __webpack_require__(34556);
;// CONCATENATED MODULE: ./lib/profiles/profile-document.js


function profileDocument(profile) {
    const { format, quantity, unit, samples } = profile;
    const head = {
        ...{ schema: 'noisegate.profile/1', format, quantity, unit },
        ...(samples === undefined ? {} : { samples }),
        total: (0,profile_total/* profileTotal */.m)(profile),
    };
    switch (profile.kind) {
        case 'series':
            return {
                ...head,
                kind: 'series',
                timeUnit: profile.timeUnit,
                points: profile.points,
                spans: profile.spans,
            };
        case 'table': {
            const { lines, calls } = profile;
            return { ...head, kind: 'table', functions: functionsOf(profile), lines, calls };
        }
        case 'stacks': {
            const { frames, parents, nodeFrames, self } = profile.tree;
            const tree = { frames, parents: [...parents], nodeFrames: [...nodeFrames], self: [...self] };
            return { ...head, kind: 'stacks', functions: functionsOf(profile), tree };
        }
    }
}
function functionsOf(profile) {
    return (0,function_costs/* functionCosts */.r)(profile).map(({ frame, ...costs }) => ({ ...frame, ...costs }));
}

// EXTERNAL MODULE: ./lib/app/diagnosis-text.js
var diagnosis_text = __webpack_require__(42744);
// EXTERNAL MODULE: ./lib/app/expand-paths.js
var expand_paths = __webpack_require__(25598);
// EXTERNAL MODULE: ./lib/app/host.js
var app_host = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/core/units/format-value.js + 1 modules
var format_value = __webpack_require__(75855);
// EXTERNAL MODULE: ./lib/profiles/frame.js
var profiles_frame = __webpack_require__(60283);
// EXTERNAL MODULE: ./lib/reports/shared/shorten-middle.js
var shorten_middle = __webpack_require__(47096);
// EXTERNAL MODULE: ./lib/app/profile-text.js
var profile_text = __webpack_require__(85200);
// EXTERNAL MODULE: ./lib/app/profile-page/comparison-page.js + 1 modules
var comparison_page = __webpack_require__(62795);
// EXTERNAL MODULE: ./lib/app/profile-page/page-graph.js
var page_graph = __webpack_require__(91629);
;// CONCATENATED MODULE: ./lib/app/profile-page/single-page.js









function singlePage(profile, { warnings, diagnosis }) {
    const { unit, quantity, format, samples } = profile;
    if (profile.kind === 'series')
        throw new problem/* Problem */.A({
            kind: 'usage',
            what: `--html: ${quantity} is a curve along time and tells nothing about functions`,
            expected: 'a profile of functions',
        });
    const whole = (0,profile_total/* profileTotal */.m)(profile);
    const costs = (0,function_costs/* functionCosts */.r)(profile).toSorted((first, second) => rank(second) - rank(first));
    const graph = profile.kind === 'stacks' ? (0,page_graph/* singleGraph */.$)(profile.tree) : undefined;
    const frames = (0,comparison_page/* frameIndexes */.ep)(graph);
    const counted = samples === undefined || unit === 'samples' ? '' : `, ${(0,format_value/* formatValue */.Fl)(samples, '1')} samples`;
    const [first] = costs;
    return {
        title: `Profile: ${quantity}`,
        headline: first === undefined
            ? `${(0,profile_text/* costText */.rs)(whole, unit)} of ${quantity}`
            : `${(0,shorten_middle/* shortenMiddle */.j)(first.frame.name)} takes the most: ${(0,profile_text/* shareText */.Lu)(rank(first) / whole)} of ${quantity}`,
        facts: [`${format}: ${quantity}, ${(0,profile_text/* costText */.rs)(whole, unit)}${counted}`],
        kind: 'single',
        unit,
        functions: costs.slice(0, comparison_page/* MOST_ROWS */.wq).map((cost) => pageFunction(cost, frames, whole)),
        hidden: Math.max(0, costs.length - comparison_page/* MOST_ROWS */.wq),
        ...(graph === undefined ? {} : { graph }),
        ...(diagnosis === undefined ? {} : { diagnosis }),
        warnings,
    };
}
function rank({ self, total }) {
    return self ?? total ?? 0;
}
function pageFunction({ frame, self, total }, frames, whole) {
    const location = (0,profiles_frame/* frameLocation */.N)(frame);
    const index = frames.get(`${frame.name}\n${location}`);
    const costs = (cost) => ({ candidate: { cost, share: cost / whole } });
    return {
        name: frame.name,
        location,
        ...(index === undefined ? {} : { frame: index }),
        ...(self === undefined ? {} : { self: costs(self) }),
        ...(total === undefined ? {} : { total: costs(total) }),
    };
}

// EXTERNAL MODULE: ./lib/app/profile-page/write-page.js + 4 modules
var write_page = __webpack_require__(26370);
// EXTERNAL MODULE: ./lib/app/read-evidence.js + 1 modules
var read_evidence = __webpack_require__(3727);
// EXTERNAL MODULE: ./lib/app/read-profile-file.js
var read_profile_file = __webpack_require__(52938);
// EXTERNAL MODULE: ./lib/app/render-warning.js
var render_warning = __webpack_require__(74382);
;// CONCATENATED MODULE: ./lib/app/commands/profile.js
















async function profileCommand(line, host) {
    const { profile, warnings } = await readMerged(line, host);
    if (line.verbosity !== 'quiet')
        for (const warning of warnings)
            host.stderr.write((0,render_warning/* renderWarning */.f)('warning', warning));
    const diagnosis = (0,diagnose/* diagnose */.h)({ candidate: await evidenceOf(profile, line, host) });
    const text = line.json
        ? `${JSON.stringify({ ...profileDocument(profile), diagnosis }, null, 2)}\n`
        : (0,profile_text/* profileText */.z1)(profile, line.top) + (0,diagnosis_text/* diagnosisText */.f)(diagnosis);
    await (0,app_host/* write */.M)(host.stdout, text);
    if (line.html !== undefined)
        await (0,write_page/* writePage */.x)((0,external_node_path_.resolve)(host.cwd, line.html), singlePage(profile, { warnings, diagnosis }));
    return 0;
}
async function evidenceOf(profile, { usage }, { cwd }) {
    const used = await (0,read_evidence/* readEvidence */.A)(usage, cwd);
    if (profile.kind === 'series') {
        const memory = (0,memory_curve/* memoryCurve */.h)(profile);
        return { ...used, ...(memory === undefined ? {} : { memory }) };
    }
    const evidence = (0,activities/* profileEvidence */.$)(profile);
    return { ...used, ...(evidence === undefined ? {} : { profile: evidence }) };
}
async function readMerged({ files, format, quantity }, { cwd }) {
    const paths = await (0,expand_paths/* expandPaths */.p)(files, cwd);
    const reads = [];
    for (const path of paths)
        reads.push({ path, read: await (0,read_profile_file/* readProfileFile */.C)((0,external_node_path_.resolve)(cwd, path), format) });
    const warnings = reads.flatMap(({ read }) => read.warnings);
    const [only, ...rest] = reads;
    const profile = rest.length === 0
        ? (0,choose_profile/* chooseProfile */.t)(only.read, quantity, only.path)
        : (0,merge_profiles/* mergeProfiles */.N)(reads.map(({ path, read }) => (0,choose_profile/* chooseFunctions */.J)(read, quantity, path)));
    return { profile, warnings };
}


/***/ })

};

export const id = 5579;
export const ids = [5579];
export const modules = {

/***/ 35579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig),
  readConfigFile: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: ./lib/config/check-config.js
var check_config = __webpack_require__(34377);
// EXTERNAL MODULE: ./lib/config/complete-config.js
var complete_config = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/config/config-problem.js
var config_problem = __webpack_require__(32664);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js + 1 modules
var json_schema_processors = __webpack_require__(91939);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/config/scalar-form.js
var scalar_form = __webpack_require__(94967);
;// CONCATENATED MODULE: ./lib/config/scalar.js


function scalar(form) {
    const written = schemas/* union */.KCZ([schemas/* string */.YjP().check(schemas/* meta */.mIj({ ...form.text })), schemas/* number */.aig().check(schemas/* meta */.mIj({ ...form.number }))], {
        error: () => form.expected,
    })
        .check(schemas/* meta */.mIj({ description: form.description, examples: [...form.examples] }));
    const read = schemas/* transform */.pdi((value, context) => {
        const result = form.read(value);
        if (!(0,scalar_form/* isRefusal */.v)(result))
            return result;
        const params = result.remedy === undefined ? {} : { remedy: result.remedy };
        context.issues.push({ code: 'custom', input: value, message: result.refused, params });
        return core/* NEVER */.tm;
    });
    return schemas/* pipe */.FsL(written, read);
}

// EXTERNAL MODULE: ./lib/config/scalars.js + 1 modules
var scalars = __webpack_require__(48794);
;// CONCATENATED MODULE: ./lib/config/config-schema.js



const ACTIONS = ['pass', 'warn', 'fail'];
function config_schema_text(description) {
    return schemas/* string */.YjP().check(api/* _minLength */.m9(1), schemas/* meta */.mIj({ description }));
}
function choice(values, description) {
    return schemas/* enum */.k5n(values).check(schemas/* meta */.mIj({ description }));
}
const LONGEST_PATTERN = 500;
const nameGlob = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(LONGEST_PATTERN), schemas/* meta */.mIj({
    description: 'Name glob over benchmark names: * within a segment, ** anything, no negation.',
}));
const metricName = config_schema_text('Metric name, such as time or allocations; a tool may have metrics of its own.');
const roundsShape = {
    history: schemas/* optional */.lqM(scalar((0,scalars/* roundCount */._N)('Rounds of a run that is compared with stored runs.', 'any'))),
    screen: schemas/* optional */.lqM(scalar((0,scalars/* roundCount */._N)('Paired rounds to screen every series; even.', 'even'))),
    remeasure: schemas/* optional */.lqM(scalar((0,scalars/* roundCount */._N)('Paired rounds to re-measure suspects; even.', 'even'))),
};
const suiteShape = {
    name: schemas/* string */.YjP()
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100), schemas/* meta */.mIj({ description: 'Names the suite; unique, part of the history.' })),
    setup: schemas/* optional */.lqM(config_schema_text('Command that prepares a tree, once before its rounds: npm ci.')),
    run: config_schema_text('The benchmark command, run by bash -eo pipefail; {filter} is where the filter goes.'),
    results: schemas/* optional */.lqM(config_schema_text('File, glob or directory that the command writes; default standard output. Deleted before each round.')),
    parser: schemas/* optional */.lqM(config_schema_text('Parser of the output; default auto, which recognises it. See noisegate parsers.')),
    'parser-options': schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .check(schemas/* meta */.mIj({ description: 'Options of the parser, such as pattern of regex; values are text.' }))),
    filter: schemas/* optional */.lqM(config_schema_text("Template of the argument that selects benchmarks, such as -t '{names|regex}'.")),
    rounds: schemas/* optional */.lqM(schemas/* union */.KCZ([scalar((0,scalars/* roundCount */._N)('Short for {history: N}.', 'any')), schemas/* strictObject */.rej(roundsShape)])
        .check(schemas/* meta */.mIj({ description: 'Fresh processes of the command.' }))),
    'time-limit': schemas/* optional */.lqM(scalar((0,scalars/* duration */.p0)('For all rounds of the suite; default 20m.'))),
    timeout: schemas/* optional */.lqM(scalar((0,scalars/* duration */.p0)('For one round; default 10m.'))),
    outputs: schemas/* optional */.lqM(schemas/* array */.YOg(config_schema_text('File or glob.'))
        .check(schemas/* meta */.mIj({ description: 'Build outputs whose equality makes measuring unnecessary.' }))),
    identity: schemas/* optional */.lqM(config_schema_text('Command that prints what tells the two arms apart.')),
    paths: schemas/* optional */.lqM(schemas/* array */.YOg(config_schema_text('File glob.')).check(schemas/* meta */.mIj({ description: 'A change outside these skips the suite.' }))),
    profile: schemas/* optional */.lqM(config_schema_text('Command that profiles the benchmark; run for regressions only.')),
    env: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .check(schemas/* meta */.mIj({ description: 'Environment variables of setup and run; values are text.' }))),
    'working-directory': schemas/* optional */.lqM(config_schema_text('Folder in which setup and run start, relative to the checkout.')),
    shell: schemas/* optional */.lqM(config_schema_text('Interpreter of setup and run; default bash.')),
    cpus: schemas/* optional */.lqM(config_schema_text('Processors that paired rounds are pinned to, as taskset takes them, such as "1" or 0,2-3; Linux.').check(api/* _regex */.Fk(/^\d{1,4}(?:-\d{1,4})?(?:,\d{1,4}(?:-\d{1,4})?)*$/))),
    nice: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(-20), api/* _lte */.Zm(19), schemas/* meta */.mIj({ description: 'Niceness of paired rounds, -20 to 19.' }))),
};
const gateShape = {
    threshold: schemas/* optional */.lqM(scalar((0,scalars/* percentage */.X1)('Smallest relative change the project cares about; default 5%.'))),
    alpha: schemas/* optional */.lqM(scalar((0,scalars/* level */.Rc)('One-sided level of every test; default 0.01.'))),
    inconclusive: schemas/* optional */.lqM(choice(ACTIONS, 'What a row that cannot be decided does to the outcome; default warn.')),
    missing: schemas/* optional */.lqM(choice(ACTIONS, 'What a benchmark does that the baseline has and the candidate lacks; default fail.')),
    compare: schemas/* optional */.lqM(choice(['auto', 'history', 'paired'], 'Which evidence decides; default auto.')),
    'noise-floor': schemas/* optional */.lqM(choice(['measured', 'off'], 'measured raises each threshold to what noisegate aa saw identical code do; default off.')),
    confirm: schemas/* optional */.lqM(choice(['off', 'required'], 'Whether a regression needs a second machine; default off.')),
};
const ruleShape = {
    match: schemas/* optional */.lqM(nameGlob),
    metric: schemas/* optional */.lqM(metricName),
    threshold: schemas/* optional */.lqM(scalar((0,scalars/* percentage */.X1)('Threshold of the series that match.'))),
    'exact-threshold': schemas/* optional */.lqM(scalar((0,scalars/* percentage */.X1)('Relative change that an exact metric may show; default 0, sizes and instructions 1%.'))),
    floor: schemas/* optional */.lqM(scalar((0,scalars/* amount */.vj)('Smallest absolute change that counts; needs metric.'))),
    assume: schemas/* optional */.lqM(choice(['noisy', 'exact'], 'How the metric varies between runs of unchanged code.')),
    direction: schemas/* optional */.lqM(choice(['lower', 'higher'], 'Which way is better.')),
    gate: schemas/* optional */.lqM(schemas/* boolean */.zMY()
        .check(schemas/* meta */.mIj({ description: 'false reports the series and never fails for it; true gates it.' }))),
};
const budgetShape = {
    match: schemas/* optional */.lqM(nameGlob),
    metric: metricName,
    max: schemas/* optional */.lqM(scalar((0,scalars/* amount */.vj)('Largest value that is accepted.'))),
    min: schemas/* optional */.lqM(scalar((0,scalars/* amount */.vj)('Smallest value that is accepted.'))),
};
const configSchema = schemas/* strictObject */.rej({
    suites: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej(suiteShape)).check(api/* _minLength */.m9(1), schemas/* meta */.mIj({ description: 'What to measure.' }))),
    gate: schemas/* optional */.lqM(schemas/* strictObject */.rej(gateShape).check(schemas/* meta */.mIj({ description: 'When the outcome is fail.' }))),
    rules: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej(ruleShape))
        .check(schemas/* meta */.mIj({ description: 'Settings of some series; the first match wins.' }))),
    budgets: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej(budgetShape)).check(schemas/* meta */.mIj({ description: 'Absolute limits.' }))),
    renamed: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), config_schema_text('New name.'))
        .check(schemas/* meta */.mIj({ description: 'Benchmarks that changed their name: old name to new name.' }))),
    removed: schemas/* optional */.lqM(schemas/* array */.YOg(nameGlob).check(schemas/* meta */.mIj({ description: 'Benchmarks whose disappearance is accepted.' }))),
    reference: schemas/* optional */.lqM(config_schema_text('Tag, branch or commit, such as the last release: recording a run reports what drifted since; never gates.')),
    store: schemas/* optional */.lqM(choice(['branch', 'directory', 's3', 'cache'], 'Where runs are kept; default branch in the action, directory in the command line.')),
    'store-branch': schemas/* optional */.lqM(config_schema_text('Branch of the branch store; default noisegate-data.')),
    'store-path': schemas/* optional */.lqM(config_schema_text('Folder of the directory store; default .noisegate.')),
});
function configJsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(configSchema, { io: 'input' });
    return { $schema, title: 'Noisegate configuration (.github/noisegate.yml)', ...schema };
}

// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(90948);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(62774);
;// CONCATENATED MODULE: ./lib/config/explain-issue.js



function explainIssue(issue, source) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey([...path, key], source));
    if (issue.code === 'invalid_union')
        return explainUnion(issue, path, source);
    const value = valueAt(source.value, path);
    if (value === undefined)
        return [missingKey(path, source)];
    return [{ ...source.valuePosition(path), ...wrongValue(issue, value), what: whatStands(path, value) }];
}
function whatStands(path, value) {
    return `${pathText(path)} is ${shown(value)}`;
}
function pathText(path) {
    const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${plainKey(step)}`)).join('');
    return text === '' ? 'the file' : text.replace(/^\./, '');
}
function unknownKey(path, source) {
    const key = String(path.at(-1));
    const allowed = Object.keys((schemaAt(path.slice(0, -1), source.value).properties ?? {}));
    const likely = (0,nearest/* nearest */.p)(key, allowed);
    const parent = path.length === 1 ? '' : ` in ${pathText(path.slice(0, -1))}`;
    return {
        what: `unknown key ${(0,quote/* quote */.h)(key)}${parent}`,
        ...source.keyPosition(path),
        expected: `one of ${allowed.join(', ')}`,
        ...(likely === undefined ? {} : { remedy: `did you mean ${likely}?` }),
    };
}
function missingKey(path, source) {
    const parent = path.slice(0, -1);
    return {
        what: `${pathText(parent)} has no ${path.at(-1)}`,
        ...source.valuePosition(parent),
        expected: `the key ${path.at(-1)}`,
    };
}
function explainUnion(issue, path, source) {
    const branches = (issue.errors ?? []).filter((errors) => errors.some((error) => error.code !== 'invalid_type' && error.code !== 'invalid_union'));
    const best = branches[0] ?? issue.errors?.find((errors) => errors.some(({ path: inner }) => inner.length > 0));
    if (best !== undefined)
        return best.flatMap((error) => explainIssue({ ...error, path: [...path, ...error.path] }, source));
    const value = valueAt(source.value, path);
    if (value === undefined)
        return [missingKey(path, source)];
    const expected = issue.message === 'Invalid input' ? 'a number, or a map' : issue.message;
    return [{ what: whatStands(path, value), ...source.valuePosition(path), expected }];
}
function wrongValue(issue, value) {
    switch (issue.code) {
        case 'invalid_value':
            return oneOf(issue.values.map(String), value);
        case 'invalid_type':
            return expectedType(issue.expected, value);
        case 'too_small':
            return { expected: issue.origin === 'array' ? 'at least one entry' : 'some text' };
        case 'too_big':
            return { expected: `at most ${issue.maximum} characters` };
        case 'custom': {
            const remedy = issue.params?.remedy;
            return { expected: issue.message, ...(typeof remedy === 'string' ? { remedy } : {}) };
        }
        default:
            return { expected: issue.message };
    }
}
function oneOf(values, value) {
    const likely = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, values) : undefined;
    return {
        expected: `one of ${values.join(', ')}`,
        ...(likely === undefined ? {} : { remedy: `did you mean ${likely}?` }),
    };
}
function expectedType(expected, value) {
    const names = {
        string: 'text',
        array: 'a list',
        object: 'a map',
        record: 'a map',
        boolean: 'true or false',
    };
    const unquoted = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
    return {
        expected: names[expected] ?? expected,
        ...(unquoted ? { remedy: `write it in quotes: "${value}"` } : {}),
    };
}
function shown(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return typeof value === 'string' ? (0,quote/* quote */.h)(value) : String(value);
}
function plainKey(key) {
    return /^[\w-]{1,40}$/.test(key) ? key : (0,quote/* quote */.h)(key);
}
function valueAt(value, path) {
    let at = value;
    for (const step of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step))
            return undefined;
        at = at[step];
    }
    return at;
}
let rootSchema;
function schemaAt(path, value) {
    rootSchema ??= configJsonSchema();
    let schema = rootSchema;
    for (const [depth, step] of path.entries()) {
        const at = asMap(schema, valueAt(value, path.slice(0, depth)));
        const children = typeof step === 'number' ? at.items : at.properties?.[step];
        schema = (children ?? {});
    }
    return asMap(schema, valueAt(value, path));
}
function asMap(schema, value) {
    const branches = schema.anyOf;
    const wanted = Array.isArray(value) ? 'array' : 'object';
    return branches?.find(({ type }) => type === wanted) ?? schema;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/config/yaml-findings.js


const MOST_ALIASES_WRITTEN = 1_000;
const LONGEST_MESSAGE = 200;
function yamlFindings(document, at) {
    const syntax = [...document.errors, ...document.warnings].map((error) => ({
        what: error.code === 'MULTIPLE_DOCS' ? 'a second YAML document starts here' : lowerFirst(error.message),
        ...at(error.pos[0]),
        expected: error.code === 'TAB_AS_INDENT' ? 'spaces' : 'one valid YAML 1.2 document',
    }));
    return [...syntax, ...structureFindings(document, at)];
}
function lowerFirst(message) {
    return (0,quote/* escapeControls */.U)(message.charAt(0).toLowerCase() + message.slice(1, LONGEST_MESSAGE));
}
function structureFindings(document, at) {
    const findings = [];
    const anchors = new Set();
    let aliases = 0;
    const remember = ({ anchor }) => {
        if (anchor !== undefined)
            anchors.add(anchor);
    };
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, node) => remember(node),
        Seq: (_, node) => remember(node),
        Alias(_, alias) {
            aliases++;
            if (!anchors.has(alias.source))
                findings.push(withoutAnchor(alias, at));
            if (aliases <= MOST_ALIASES_WRITTEN)
                return undefined;
            const what = `more than ${MOST_ALIASES_WRITTEN} aliases`;
            findings.push({ what, ...at(alias.range?.[0] ?? 0), remedy: 'write the repeated parts out' });
            return dist/* visit */.YR.BREAK;
        },
        Map(_, map) {
            remember(map);
            findings.push(...keyFindings(map, at));
        },
    });
    return findings;
}
function withoutAnchor(alias, at) {
    const name = (0,quote/* quote */.h)(alias.source).slice(1, -1);
    const what = `the alias *${name} has no anchor before it`;
    return { what, ...at(alias.range?.[0] ?? 0), expected: `&${name} earlier in the file` };
}
function keyFindings(map, at) {
    const first = new Map();
    return map.items.flatMap(({ key }) => {
        const position = at(key?.range?.[0] ?? map.range?.[0] ?? 0);
        if (!(0,dist/* isScalar */.jn)(key))
            return [{ what: 'a key that is no plain text', ...position, expected: 'a name' }];
        const name = String(key.value);
        const earlier = first.get(name);
        if (earlier !== undefined) {
            const expected = `once; it is also in line ${earlier}`;
            return [{ what: `the key ${(0,quote/* quote */.h)(name)} is here twice`, ...position, expected }];
        }
        first.set(name, position.line);
        return name === '__proto__' ? [{ what: 'the key "__proto__" is not accepted anywhere', ...position }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/config/yaml-source.js



const LARGEST_CHARACTERS = 1_048_576;
const MOST_ALIASES = 100;
function readYaml(text, file) {
    if (text.length > LARGEST_CHARACTERS) {
        const what = `the file has ${text.length} characters`;
        throw new config_problem/* ConfigProblem */.Y(file, [{ what, file, expected: `at most ${LARGEST_CHARACTERS}` }]);
    }
    try {
        return readBounded(text.replace(/^\uFEFF/, ''), file);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new config_problem/* ConfigProblem */.Y(file, [{ what: 'the file is nested too deeply', file, expected: 'fewer levels' }]);
    }
}
function readBounded(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const findings = yamlFindings(document, at);
    if (findings.length > 0) {
        throw new config_problem/* ConfigProblem */.Y(file, findings.map((finding) => ({ file, ...finding })));
    }
    return {
        value: plainData(document, file),
        valuePosition: (path) => at(nodeAt(document, path)?.range?.[0] ?? 0),
        keyPosition: (path) => at(keyNodeAt(document, path)?.range?.[0] ?? 0),
    };
}
function plainData(document, file) {
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw new config_problem/* ConfigProblem */.Y(file, [
            {
                what: `aliases expand more than ${MOST_ALIASES} times`,
                file,
                remedy: 'write the repeated parts out',
            },
        ]);
    }
}
function nodeAt(document, path) {
    let node = document.contents;
    for (const step of path) {
        const resolved = (0,dist/* isAlias */.Vj)(node) ? anchored(node, document) : node;
        const child = childOf(resolved, step);
        if (child === undefined || child === null)
            return node;
        node = child;
    }
    return node;
}
function childOf(node, step) {
    if ((0,dist/* isSeq */.oP)(node))
        return node.items[Number(step)];
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = pairOf(node, step);
    return (pair?.value ?? pair?.key);
}
function keyNodeAt(document, path) {
    const parent = nodeAt(document, path.slice(0, -1));
    const map = (0,dist/* isAlias */.Vj)(parent) ? anchored(parent, document) : parent;
    if (!(0,dist/* isMap */.jh)(map))
        return parent;
    const pair = pairOf(map, path.at(-1) ?? '');
    return pair?.key ?? parent;
}
const ANCHORED = new WeakMap();
function anchored(alias, document) {
    if (!ANCHORED.has(alias))
        ANCHORED.set(alias, alias.resolve(document));
    return ANCHORED.get(alias);
}
const PAIRS = new WeakMap();
function pairOf(map, key) {
    const indexed = PAIRS.get(map) ??
        new Map(map.items.flatMap((pair) => ((0,dist/* isScalar */.jn)(pair.key) ? [[String(pair.key.value), pair]] : [])));
    PAIRS.set(map, indexed);
    return indexed.get(String(key));
}

;// CONCATENATED MODULE: ./lib/config/read-config.js






function readConfig(text, file) {
    const read = readConfigFile(text, file);
    return (0,complete_config/* completeConfig */.k)(read.file, { locate: read.locate, storeKind: 'directory', warnings: read.warnings });
}
function readConfigFile(text, file) {
    const source = readYaml(text, file);
    const result = configSchema.safeParse(source.value ?? {});
    if (!result.success) {
        const findings = result.error.issues.flatMap((issue) => explainIssue(issue, source));
        throw new config_problem/* ConfigProblem */.Y(file, inReadingOrder(findings.map((finding) => ({ file, ...finding }))));
    }
    const place = ({ path, ...finding }) => ({
        file,
        ...source.valuePosition(path),
        ...finding,
    });
    const { errors, warnings } = (0,check_config/* checkConfig */.l)(result.data);
    if (errors.length > 0)
        throw new config_problem/* ConfigProblem */.Y(file, inReadingOrder(errors.map(place)));
    return {
        file: result.data,
        locate: locator(source, file),
        warnings: warnings.map((finding) => asWarning(place(finding))),
        place,
    };
}
function locator(source, file) {
    return (key, index) => {
        const path = [key, index];
        return { file, line: source.valuePosition(path).line };
    };
}
function asWarning({ file, line, column, ...finding }) {
    const position = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
    return { message: (0,config_problem/* describeFinding */.j)(finding), ...position };
}
function inReadingOrder(findings) {
    return findings.toSorted((x, y) => (x.line ?? 0) - (y.line ?? 0) || (x.column ?? 0) - (y.column ?? 0));
}


/***/ })

};

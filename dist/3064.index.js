export const id = 3064;
export const ids = [3064];
export const modules = {

/***/ 73064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkWritable: () => (/* binding */ checkWritable),
  explainRun: () => (/* binding */ explainRun),
  holdsTwice: () => (/* binding */ holdsTwice),
  misnamed: () => (/* binding */ misnamed),
  unwritableTwice: () => (/* binding */ unwritableTwice)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var util = __webpack_require__(54723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./lib/stores/run-schema.js

const names = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const position = { line: schemas/* optional */.lqM(schemas/* int */.Whr()), column: schemas/* optional */.lqM(schemas/* int */.Whr()) };
const run_schema_location = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), ...position });
const warning = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), file: schemas/* optional */.lqM(schemas/* string */.YjP()), ...position });
const share = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1));
const filled = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const time = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'expected a time in ISO 8601, UTC'));
const seriesName = { benchmark: schemas/* string */.YjP(), parameters: names, metric: filled };
const commit = schemas/* object */.Ikc({ sha: filled, ref: schemas/* optional */.lqM(schemas/* string */.YjP()), time: schemas/* optional */.lqM(time) });
const environment = schemas/* object */.Ikc({
    os: schemas/* string */.YjP(),
    arch: schemas/* string */.YjP(),
    cpu: schemas/* string */.YjP(),
    cores: schemas/* number */.aig().check(api/* _gte */.qm(0)),
    image: schemas/* string */.YjP(),
    kernel: schemas/* optional */.lqM(schemas/* string */.YjP()),
    node: schemas/* optional */.lqM(schemas/* string */.YjP()),
    runner: schemas/* optional */.lqM(schemas/* string */.YjP()),
    toolchain: names,
    stratum: filled,
    witnesses: schemas/* optional */.lqM(schemas/* object */.Ikc({ steal: schemas/* optional */.lqM(share), pressure: schemas/* optional */.lqM(share) })),
});
const series = schemas/* object */.Ikc({
    ...seriesName,
    unit: schemas/* string */.YjP(),
    direction: schemas/* enum */.k5n(['lower', 'higher']),
    assume: schemas/* optional */.lqM(schemas/* enum */.k5n(['noisy', 'exact'])),
    primary: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    location: schemas/* optional */.lqM(run_schema_location),
    rounds: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig()).check(api/* _minLength */.m9(1))).check(api/* _minLength */.m9(1)),
});
const verdict = schemas/* object */.Ikc({ ...seriesName, verdict: schemas/* string */.YjP(), change: schemas/* optional */.lqM(schemas/* number */.aig()) });
const step = schemas/* object */.Ikc({ ...seriesName, run: filled, change: schemas/* number */.aig(), pValue: schemas/* number */.aig() });
const runSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('noisegate.run/1'),
    id: filled,
    suite: schemas/* string */.YjP(),
    branch: schemas/* string */.YjP(),
    commit,
    startedAt: time,
    trigger: schemas/* string */.YjP(),
    attempt: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
    parser: schemas/* optional */.lqM(schemas/* string */.YjP()),
    environment,
    series: schemas/* array */.YOg(series),
    verdicts: schemas/* _default */.Rvf(schemas/* array */.YOg(verdict), []),
    accepted: schemas/* _default */.Rvf(schemas/* array */.YOg(verdict), []),
    steps: schemas/* _default */.Rvf(schemas/* array */.YOg(step), []),
    warnings: schemas/* _default */.Rvf(schemas/* array */.YOg(warning), []),
});

;// CONCATENATED MODULE: ./lib/stores/explain-run.js




const REMEDY = 'Nothing was written; restore the file, or remove it, and run again.';
const MESSAGES = { error: en().localeError };
const EMPTY_LISTS = { verdicts: [], accepted: [], steps: [], warnings: [] };
function explainRun(bytes, path) {
    const text = decode(bytes, path);
    if (text.trim() === '')
        throw new problem/* Problem */.A(details(path, 'the stored run is empty'));
    const value = parseJson(text, path);
    checkVersion(value, path);
    const result = runSchema.safeParse(value, MESSAGES);
    if (!result.success)
        throw wrongValue(result.error.issues[0], text, path);
    return { ...EMPTY_LISTS, ...value };
}
function checkWritable(run) {
    const result = runSchema.safeParse(run, MESSAGES);
    if (result.success)
        return;
    const issue = result.error.issues[0];
    const what = `run ${JSON.stringify(run.id)} cannot be stored: ${issuePath(issue)}: ${issue?.message}`;
    throw new problem/* Problem */.A({ kind: 'store', what });
}
function holdsTwice(bytes, path, index) {
    const text = decode(bytes, path);
    const tree = (0,main.parseTree)(text);
    const node = tree === undefined ? undefined : (0,main.findNodeAtLocation)(tree, ['series', index]);
    return new problem/* Problem */.A({
        ...details(path, `the stored run is wrong at series.${index}: the series stands in it twice`),
        ...(node === undefined ? {} : lineAndColumn(text, node.offset)),
        expected: 'every benchmark, parameters and metric once',
    });
}
function unwritableTwice({ id, series }, index) {
    const { benchmark = '', metric = '' } = series[index] ?? {};
    const what = `run ${JSON.stringify(id)} cannot be stored: ${JSON.stringify(benchmark.slice(0, 200))} ${metric} stands in it twice`;
    return new problem/* Problem */.A({ kind: 'store', what, expected: 'every benchmark, parameters and metric once' });
}
function misnamed(path, expected) {
    return new problem/* Problem */.A({
        ...details(path, 'the file holds the run of another name'),
        expected: `the name ${expected}`,
    });
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new problem/* Problem */.A({ ...details(path, 'the stored run is not UTF-8 text'), cause });
    }
}
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new problem/* Problem */.A({ ...brokenText(text, path), cause });
    }
}
function brokenText(text, path) {
    const errors = [];
    (0,main.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    const offset = first?.offset ?? text.length;
    const truncated = offset >= text.trimEnd().length;
    const what = truncated
        ? `the stored run is truncated after ${text.length} characters`
        : `the stored run is malformed JSON (${first === undefined ? 'unknown error' : (0,main.printParseErrorCode)(first.error)})`;
    return { ...details(path, what), ...lineAndColumn(text, offset) };
}
function checkVersion(value, path) {
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    const version = typeof schema === 'string' ? /^noisegate\.run\/(\d+)$/.exec(schema)?.[1] : undefined;
    if (version === '1')
        return;
    if (version !== undefined && Number(version) > 1) {
        throw new problem/* Problem */.A({
            ...details(path, `the stored run was written by a newer Noisegate (${schema})`),
            expected: 'noisegate.run/1',
            remedy: 'Update Noisegate; nothing was written.',
        });
    }
    const found = schema === undefined ? 'it has no "schema"' : `its schema is ${JSON.stringify(schema).slice(0, 80)}`;
    throw new problem/* Problem */.A({ ...details(path, `the file is no stored run: ${found}`), expected: 'noisegate.run/1' });
}
function wrongValue(issue, text, path) {
    const tree = (0,main.parseTree)(text);
    const node = tree === undefined ? undefined : (0,main.findNodeAtLocation)(tree, issueKeys(issue));
    const what = `the stored run is wrong at ${issuePath(issue)}: ${issue?.message}`;
    return new problem/* Problem */.A({
        ...details(path, what),
        ...(node === undefined ? {} : lineAndColumn(text, node.offset)),
    });
}
function issueKeys(issue) {
    return (issue?.path ?? []).map((key) => (typeof key === 'number' ? key : String(key)));
}
function issuePath(issue) {
    const keys = issueKeys(issue);
    return keys.length === 0 ? 'the top' : keys.join('.').slice(0, 200);
}
function lineAndColumn(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
function details(path, what) {
    return { kind: 'store', file: path, what, remedy: REMEDY };
}


/***/ })

};

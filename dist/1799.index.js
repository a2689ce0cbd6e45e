export const id = 1799;
export const ids = [1799,1562];
export const modules = {

/***/ 13225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ lineStream)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var model_problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/parsers/parsed-set.js + 1 modules
var parsed_set = __webpack_require__(84575);
// EXTERNAL MODULE: ./lib/parsers/recognise.js
var recognise = __webpack_require__(93173);
// EXTERNAL MODULE: ./lib/parsers/shared/line-splitter.js + 1 modules
var line_splitter = __webpack_require__(78777);
;// CONCATENATED MODULE: ./lib/parsers/auto-text-stream.js



const WINDOW = 1024 * 1024;
function autoTextStream(context) {
    const recogniser = new Recogniser(context);
    const splitter = (0,line_splitter/* startLineSplitter */.G)(context.file, (line, n, end) => recogniser.push(line, n, end));
    return {
        push: (chunk) => splitter.push(chunk),
        end() {
            splitter.end();
            if (recogniser.chosen === undefined)
                return undefined;
            const { parser, sink } = recogniser.chosen;
            const parsed = sink.end();
            const warnings = [...splitter.warnings(), ...parsed.warnings];
            return (0,parsed_set/* parsedSet */.I)(parser, { ...parsed, warnings }, context.file);
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
    push(line, n, end) {
        this.#seen += line.length + 1;
        if (this.#seen <= WINDOW)
            this.#recognise(line, n);
        else
            this.#held = [];
        this.chosen?.sink.push(line, n, end);
    }
    #recognise(line, n) {
        const found = this.chosen?.parser.recognises(line) === true ? this.chosen.parser : this.#find(line, n);
        if (this.chosen === undefined && found === undefined) {
            this.#held.push([line, n]);
            return;
        }
        if (this.chosen === undefined && found !== undefined)
            this.#choose(found);
        else if (found !== undefined && found !== this.chosen?.parser) {
            throw (0,recognise/* ambiguous */.zs)([this.chosen?.parser.name ?? '', found.name], this.#context.file, n);
        }
    }
    #find(line, n) {
        return (0,recognise/* recogniseLine */.Mv)(line, this.#context.file, n);
    }
    #choose(parser) {
        const sink = parser.start(this.#context);
        for (const [line, n] of this.#held)
            sink.push(line, n);
        this.#held = [];
        this.chosen = { parser, sink };
    }
}

// EXTERNAL MODULE: ./lib/parsers/name-other-parser.js
var name_other_parser = __webpack_require__(6332);
// EXTERNAL MODULE: ./lib/parsers/shared/concat-bytes.js
var concat_bytes = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/parsers/shared/json-text.js + 7 modules
var json_text = __webpack_require__(39208);
;// CONCATENATED MODULE: ./lib/parsers/json-stream.js






function jsonStream(parser, context) {
    const chunks = [];
    return {
        push: (chunk) => {
            chunks.push(chunk);
        },
        end() {
            const document = (0,json_text/* readJson */.V)((0,concat_bytes/* concatBytes */.I)(chunks.splice(0)), context.file);
            const chosen = parser === 'auto' ? (0,recognise/* recogniseJson */.OC)(document.value, context.file) : parser;
            if (chosen === undefined)
                return undefined;
            if (parser !== 'auto' && !chosen.recognises(document.value)) {
                const problem = document.problem([], `this is not the output of ${chosen.tool}`, chosen.reads);
                const other = (0,recognise/* recogniseJson */.OC)(document.value, context.file);
                throw other !== undefined && problem instanceof model_problem/* Problem */.A ? (0,name_other_parser/* withOtherParser */.q7)(problem, other) : problem;
            }
            return (0,parsed_set/* parsedSet */.I)(chosen, chosen.parse(document, context), context.file);
        },
    };
}

// EXTERNAL MODULE: ./lib/parsers/shared/decode-text.js
var decode_text = __webpack_require__(77502);
// EXTERNAL MODULE: ./lib/parsers/shared/several-documents.js
var several_documents = __webpack_require__(68407);
// EXTERNAL MODULE: ./lib/parsers/shared/xml-text.js
var xml_text = __webpack_require__(7053);
;// CONCATENATED MODULE: ./lib/parsers/xml-stream.js





function xmlStream(parser, context) {
    const chunks = [];
    return {
        push: (chunk) => {
            chunks.push(chunk);
        },
        end() {
            let chosen = parser === 'auto' ? undefined : parser;
            const document = (0,xml_text/* readXml */.k)((0,concat_bytes/* concatBytes */.I)(chunks.splice(0)), {
                file: context.file,
                accepts(root) {
                    if (parser === 'auto')
                        chosen = (0,recognise/* recogniseXml */.FR)(root, context.file);
                    return chosen?.recognises(root) === true;
                },
            });
            if (document !== undefined && chosen !== undefined) {
                return (0,parsed_set/* parsedSet */.I)(chosen, chosen.parse(document, context), context.file);
            }
            if (parser === 'auto')
                return undefined;
            throw new model_problem/* Problem */.A({
                kind: 'measurement',
                what: `this is not the output of ${parser.tool}`,
                file: context.file,
                line: 1,
                column: 1,
                expected: parser.reads,
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/parsers/auto-stream.js







const FIRST_LINE_WINDOW = 64 * 1024;
const JSON_START = /^(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|"criterion",|$))/;
const XML_START = /^<(?:\?xml\s|!--|!DOCTYPE\s|[\p{L}_])/u;
function autoStream(context) {
    let held = [];
    let chosen;
    const choose = (stream) => {
        for (const chunk of held)
            stream.push(chunk);
        held = [];
        return stream;
    };
    return {
        push(chunk) {
            if (chosen !== undefined) {
                chosen.push(chunk);
                return;
            }
            held.push(chunk);
            const line = firstLine((0,concat_bytes/* concatBytes */.I)(held));
            if (line !== undefined)
                chosen = choose(streamFor(line, context));
        },
        end() {
            chosen ??= choose(streamFor(lastLine((0,concat_bytes/* concatBytes */.I)(held)), context));
            return chosen.end();
        },
    };
}
function streamFor(line, context) {
    if (XML_START.test(line))
        return xmlOrText(context);
    const isDocument = JSON_START.test(line) && (0,recognise/* recogniseLine */.Mv)(line, context.file, 1) === undefined;
    return isDocument ? jsonOrText(context) : autoTextStream(context);
}
function jsonOrText(context) {
    return orText(jsonStream('auto', context), context, several_documents/* isSeveralDocuments */.T);
}
function xmlOrText(context) {
    return orText(xmlStream('auto', context), context, () => false);
}
function orText(document, context, isText) {
    const chunks = [];
    return {
        push(chunk) {
            chunks.push(chunk);
            document.push(chunk);
        },
        end() {
            try {
                const set = document.end();
                if (set !== undefined)
                    return set;
            }
            catch (error) {
                if (!isText(error))
                    throw error;
            }
            const text = autoTextStream(context);
            for (const chunk of chunks)
                text.push(chunk);
            return text.end();
        },
    };
}
function firstLine(bytes) {
    const text = leadingText(bytes);
    const end = text.search(/[\r\n]/);
    if (end !== -1)
        return text.slice(0, end);
    return bytes.length >= FIRST_LINE_WINDOW ? text : undefined;
}
function lastLine(bytes) {
    return leadingText(bytes).split(/[\r\n]/, 1)[0] ?? '';
}
function leadingText(bytes) {
    return new TextDecoder((0,decode_text/* textEncoding */.N)(bytes)).decode(bytes).trimStart();
}

// EXTERNAL MODULE: ./lib/parsers/parser-options.js
var parser_options = __webpack_require__(91562);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 230 modules
var registry = __webpack_require__(38255);
;// CONCATENATED MODULE: ./lib/parsers/text-stream.js


function textStream(parser, context) {
    const sink = parser.start(context);
    const splitter = (0,line_splitter/* startLineSplitter */.G)(context.file, (line, n, end) => sink.push(line, n, end));
    return {
        push: (chunk) => splitter.push(chunk),
        end() {
            splitter.end();
            const parsed = sink.end();
            const warnings = [...splitter.warnings(), ...parsed.warnings];
            return (0,parsed_set/* parsedSet */.I)(parser, { ...parsed, warnings }, context.file);
        },
    };
}

;// CONCATENATED MODULE: ./lib/parsers/line-stream.js








function lineStream(parser, context) {
    const stream = deferringProblems(openStream(parser, context));
    return parser === 'auto' ? stream : (0,name_other_parser/* namingOtherParser */.gg)(stream, (0,registry.parserByName)(parser), context);
}
function openStream(name, context) {
    (0,parser_options.checkParserOptions)(name, context.options);
    if (name === 'auto')
        return autoStream(context);
    const parser = (0,registry.parserByName)(name);
    if (parser.kind === 'text')
        return textStream(parser, context);
    if (parser.kind === 'json')
        return jsonStream(parser, context);
    if (parser.kind === 'xml')
        return xmlStream(parser, context);
    throw new model_problem/* Problem */.A({
        kind: 'usage',
        what: `the parser ${name} reads a directory, not the standard output of a command`,
        expected: parser.reads,
        remedy: 'Name the directory in "results" (or as argument of parse)',
    });
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

/***/ 6332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gg: () => (/* binding */ namingOtherParser),
/* harmony export */   q7: () => (/* binding */ withOtherParser),
/* harmony export */   z$: () => (/* binding */ notItsOutput)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _recognise_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31035);
/* harmony import */ var _shared_concat_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2872);



const HEAD = 1024 * 1024;
function namingOtherParser(stream, parser, context) {
    const head = [];
    let held = 0;
    const other = () => {
        const found = (0,_recognise_output_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseOutput */ .x)((0,_shared_concat_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .concatBytes */ .I)(head), context.file);
        return found?.name === parser.name ? undefined : found;
    };
    return {
        push(chunk) {
            if (held < HEAD)
                head.push(chunk);
            held += chunk.length;
            stream.push(chunk);
        },
        end() {
            const set = orNamed(() => stream.end(), other);
            if (set === undefined || set.measurements.length > 0)
                return set;
            const found = other();
            if (found === undefined)
                return set;
            throw withOtherParser(notItsOutput(parser, context.file), found);
        },
    };
}
function withOtherParser(problem, other) {
    const { remedy, ...details } = problem.details;
    if (remedy?.includes(`--parser ${other.name} `) === true)
        return problem;
    const hint = `Read it with --parser ${other.name} (config: parser): it looks like the output of ${other.tool}`;
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ ...details, remedy: remedy === undefined ? hint : `${hint}. ${remedy}` });
}
function orNamed(end, other) {
    try {
        return end();
    }
    catch (error) {
        if (!(error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) || error.kind !== 'measurement')
            throw error;
        const found = other();
        throw found === undefined ? error : withOtherParser(error, found);
    }
}
function notItsOutput(parser, file) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'measurement',
        what: `this is not the output of ${parser.tool}`,
        file,
        line: 1,
        expected: parser.reads,
    });
}


/***/ }),

/***/ 21799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseFiles)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _line_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13225);
/* harmony import */ var _name_other_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6332);
/* harmony import */ var _parsed_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84575);
/* harmony import */ var _parser_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91562);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93173);
/* harmony import */ var _recognise_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31035);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38255);








function parseFiles(request) {
    (0,_parser_options_js__WEBPACK_IMPORTED_MODULE_4__.checkParserOptions)(request.parser, request.options);
    if (request.files.length === 0)
        throw noFiles();
    return request.parser === 'auto' ? read(request) : readNamed(request);
}
function read(request) {
    const directory = directoryParser(request);
    if (directory !== undefined) {
        const file = request.files[0]?.path ?? '';
        return (0,_parsed_set_js__WEBPACK_IMPORTED_MODULE_3__/* .parsedSet */ .I)(directory, directory.parse(request.files, contextOf(request, file)), file);
    }
    const parts = request.files.map((file) => ({ file: file.path, set: parseFile(request, file) }));
    const read = parts.flatMap(({ file, set }) => (set === undefined ? [] : [{ file, set }]));
    if (read.length === 0)
        return undefined;
    const unread = parts.find(({ set }) => set === undefined);
    if (unread !== undefined)
        throw notRecognised(unread.file, read[0]?.set.parser ?? '');
    const names = [...new Set(read.map(({ set }) => set.parser))];
    if (names.length > 1)
        throw (0,_recognise_js__WEBPACK_IMPORTED_MODULE_5__/* .ambiguous */ .zs)(names, read[0]?.file ?? '');
    return (0,_parsed_set_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeParsedSets */ .L)(read);
}
function readNamed(request) {
    try {
        const set = read(request);
        const other = set?.measurements.length === 0 ? parserOfFiles(request) : undefined;
        if (other === undefined || other.name === request.parser)
            return set;
        throw (0,_name_other_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .notItsOutput */ .z$)((0,_registry_js__WEBPACK_IMPORTED_MODULE_7__.parserByName)(request.parser), request.files[0]?.path ?? '');
    }
    catch (error) {
        if (!(error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) || error.kind !== 'measurement')
            throw error;
        const other = parserOfFiles(request);
        throw other === undefined || other.name === request.parser ? error : (0,_name_other_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .withOtherParser */ .q7)(error, other);
    }
}
function parserOfFiles({ parser, files }) {
    const folder = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_5__/* .recogniseDirectory */ .rr)(files.map(({ path }) => path));
    const [first] = files;
    if (folder !== undefined || first === undefined || (0,_registry_js__WEBPACK_IMPORTED_MODULE_7__.parserByName)(parser).kind !== 'directory')
        return folder;
    return (0,_recognise_output_js__WEBPACK_IMPORTED_MODULE_6__/* .recogniseOutput */ .x)(first.bytes, first.path);
}
function directoryParser(request) {
    if (request.parser === 'auto')
        return (0,_recognise_js__WEBPACK_IMPORTED_MODULE_5__/* .recogniseDirectory */ .rr)(request.files.map(({ path }) => path));
    const parser = (0,_registry_js__WEBPACK_IMPORTED_MODULE_7__.parserByName)(request.parser);
    return parser.kind === 'directory' ? parser : undefined;
}
function parseFile(request, file) {
    const stream = (0,_line_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStream */ .V)(request.parser, contextOf(request, file.path));
    stream.push(file.bytes);
    return stream.end();
}
function contextOf(request, file) {
    const { processors, options } = request;
    return {
        file,
        ...(processors === undefined ? {} : { processors }),
        ...(options === undefined ? {} : { options }),
    };
}
function noFiles() {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'measurement',
        what: 'there is no file to parse',
        expected: 'at least one',
        remedy: 'Check that the command wrote the files that "results" names',
    });
}
function notRecognised(file, parser) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'measurement',
        what: 'no parser recognises this file, while other files of the round are recognised',
        file,
        expected: `the output of ${parser}, as in the other files`,
        remedy: `Narrow "results", or read every file with --parser ${parser} (config: parser)`,
    });
}


/***/ }),

/***/ 84575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ mergeParsedSets),
  I: () => (/* binding */ parsedSet)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
// EXTERNAL MODULE: ./lib/core/units/parse-unit.js + 1 modules
var parse_unit = __webpack_require__(52176);
// EXTERNAL MODULE: ./lib/parsers/shared/measurement-builder.js + 2 modules
var measurement_builder = __webpack_require__(73276);
// EXTERNAL MODULE: ./lib/parsers/shared/benchmark-map.js
var benchmark_map = __webpack_require__(79424);
;// CONCATENATED MODULE: ./lib/parsers/shared/series-map.js

class SeriesMap {
    #benchmarks = new benchmark_map/* BenchmarkMap */.W(() => new Map());
    get({ benchmark, parameters, metric }) {
        return this.#benchmarks.of(benchmark, parameters).get(metric);
    }
    set({ benchmark, parameters, metric }, value) {
        this.#benchmarks.of(benchmark, parameters).set(metric, value);
    }
}

;// CONCATENATED MODULE: ./lib/parsers/parsed-set.js





function parsedSet(parser, parsed, file) {
    if (parsed.measurements.length === 0 && parsed.failures.length === 0)
        throw nothingFound(parser, file);
    const isOurs = (0,measurement_builder/* isBuilt */.TQ)(parsed.measurements);
    const seen = new SeriesMap();
    const baseUnits = new Set();
    for (const measurement of parsed.measurements) {
        const broken = (isOurs ? undefined : brokenSeries(measurement, seen)) ?? brokenUnit(measurement, baseUnits);
        if (broken !== undefined)
            throw invariantProblem(parser, measurement, broken, file);
    }
    return {
        schema: 'noisegate.measurements/1',
        parser: parser.name,
        measurements: withPrimary(parser, parsed.measurements),
        environment: parsed.environment,
        warnings: parsed.warnings,
        failures: parsed.failures,
    };
}
function mergeParsedSets(sets) {
    const fileOfSeries = new Map();
    for (const { file, set } of sets) {
        for (const measurement of set.measurements) {
            const key = (0,series_key/* seriesKey */.X)(measurement);
            const other = fileOfSeries.get(key);
            if (other !== undefined)
                throw sameSeriesTwice(measurement, other, file);
            fileOfSeries.set(key, file);
        }
    }
    const parts = sets.map(({ set }) => set);
    return {
        schema: 'noisegate.measurements/1',
        parser: parts[0]?.parser ?? 'auto',
        measurements: parts.flatMap((set) => set.measurements),
        environment: Object.fromEntries(parts.toReversed().flatMap((set) => Object.entries(set.environment))),
        warnings: parts.flatMap((set) => set.warnings),
        failures: parts.flatMap((set) => set.failures),
    };
}
function withPrimary(parser, measurements) {
    const isPrimary = ({ metric, primary }) => primary === undefined && (parser.primary === 'all' || parser.primary.includes(metric));
    if (!(0,measurement_builder/* isBuilt */.TQ)(measurements)) {
        return measurements.map((measurement) => isPrimary(measurement) ? { ...measurement, primary: true } : measurement);
    }
    for (const measurement of measurements)
        if (isPrimary(measurement))
            measurement.primary = true;
    return measurements;
}
function brokenSeries(measurement, seen) {
    if (seen.get(measurement) !== undefined)
        return 'stands twice';
    seen.set(measurement, true);
    if (measurement.values.length === 0)
        return 'has no value';
    return measurement.values.every(Number.isFinite) ? undefined : 'has a value that is not finite';
}
function brokenUnit(measurement, baseUnits) {
    if (baseUnits.has(measurement.unit))
        return undefined;
    const { unit, factor } = (0,parse_unit/* parseUnit */.E8)(measurement.unit);
    if (unit !== measurement.unit || factor !== 1)
        return `is in ${measurement.unit}, which is no base unit`;
    baseUnits.add(unit);
    return undefined;
}
function shown(measurement) {
    const name = measurement.benchmark;
    return `${JSON.stringify(name.length > 120 ? name.slice(0, 120) + '…' : name)} ${measurement.metric}`;
}
function invariantProblem(parser, measurement, broken, file) {
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `${shown(measurement)} ${broken}`,
        file,
        expected: 'one series of finite values in base units for each benchmark, parameters and metric',
        remedy: `Read with the parser ${parser.name}; if the output looks right, report this as a defect of that parser`,
    });
}
function nothingFound(parser, file) {
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `no benchmark was found by the parser ${parser.name}`,
        file,
        line: 1,
        expected: parser.reads,
        remedy: 'Check that the command ran benchmarks and that its output was not filtered',
    });
}
function sameSeriesTwice(measurement, first, second) {
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `${shown(measurement)} stands in ${first} too`,
        file: second,
        expected: 'every benchmark in one file of a round',
        remedy: 'Narrow "results" so that it names the files of one round only',
    });
}


/***/ }),

/***/ 91562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkParserOptions: () => (/* binding */ checkParserOptions),
/* harmony export */   needsOptions: () => (/* binding */ needsOptions)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38255);
/* harmony import */ var _shared_quoted_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70412);



function needsOptions({ options = [] }) {
    return options.some(({ isRequired }) => isRequired === true);
}
function checkParserOptions(name, options = {}) {
    const parser = name === 'auto' || name === 'command' ? undefined : (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__.parserByName)(name);
    const rows = parser?.options ?? [];
    const unknown = Object.keys(options).find((option) => rows.every((row) => row.name !== option));
    if (unknown !== undefined)
        throw unknownOption(name, unknown, rows);
    const missing = rows.find((row) => row.isRequired === true && !Object.hasOwn(options, row.name));
    if (missing !== undefined) {
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            kind: 'usage',
            what: `the parser ${name} has no ${missing.name}`,
            expected: `${missing.name}: ${missing.does}`,
            remedy: `Set it with --option ${missing.name}=... (config: parser-options)`,
        });
    }
    parser?.checkOptions?.(options);
}
function unknownOption(name, option, rows) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'usage',
        what: `the parser ${name} has no option ${(0,_shared_quoted_name_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedName */ .a)(option)}`,
        expected: rows.length === 0 ? 'no option at all' : `one of ${rows.map((row) => row.name).join(', ')}`,
    });
}


/***/ }),

/***/ 31035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ recogniseOutput)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93173);
/* harmony import */ var _shared_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39208);
/* harmony import */ var _shared_line_splitter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78777);
/* harmony import */ var _shared_xml_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7053);





function recogniseOutput(bytes, file) {
    return (quietly(() => jsonParser(bytes, file)) ?? quietly(() => xmlParser(bytes, file)) ?? textParser(bytes, file));
}
function jsonParser(bytes, file) {
    return (0,_recognise_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseJson */ .OC)((0,_shared_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(bytes, file).value, file);
}
function xmlParser(bytes, file) {
    let found;
    (0,_shared_xml_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readXml */ .k)(bytes, {
        file,
        accepts(root) {
            found = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseXml */ .FR)(root, file);
            return false;
        },
    });
    return found;
}
function textParser(bytes, file) {
    let found;
    const splitter = (0,_shared_line_splitter_js__WEBPACK_IMPORTED_MODULE_3__/* .startLineSplitter */ .G)(file, (line, n) => {
        found ??= quietly(() => (0,_recognise_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseLine */ .Mv)(line, file, n));
    });
    splitter.push(bytes);
    splitter.end();
    return found;
}
function quietly(recognise) {
    try {
        return recognise();
    }
    catch (error) {
        if (error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 93173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ recogniseXml),
/* harmony export */   Mv: () => (/* binding */ recogniseLine),
/* harmony export */   OC: () => (/* binding */ recogniseJson),
/* harmony export */   rr: () => (/* binding */ recogniseDirectory),
/* harmony export */   zs: () => (/* binding */ ambiguous)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _parser_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91562);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38255);



const RECOGNISABLE = _registry_js__WEBPACK_IMPORTED_MODULE_2__.PARSERS.filter((parser) => !(0,_parser_options_js__WEBPACK_IMPORTED_MODULE_1__.needsOptions)(parser));
function recogniseLine(line, file, lineNumber) {
    const candidates = RECOGNISABLE.filter((parser) => parser.kind === 'text').filter((parser) => parser.recognises(line));
    return onlyOne(candidates, file, lineNumber);
}
function recogniseJson(value, file) {
    const candidates = RECOGNISABLE.filter((parser) => parser.kind === 'json').filter((parser) => parser.recognises(value));
    return onlyOne(candidates, file);
}
function recogniseXml(root, file) {
    const candidates = RECOGNISABLE.filter((parser) => parser.kind === 'xml').filter((parser) => parser.recognises(root));
    return onlyOne(candidates, file);
}
function recogniseDirectory(paths) {
    const candidates = RECOGNISABLE.filter((parser) => parser.kind === 'directory').filter((parser) => parser.recognises(paths));
    return onlyOne(candidates, paths[0] ?? '');
}
function ambiguous(names, file, line) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'measurement',
        what: `the output is recognised by ${names.join(' and ')}`,
        file,
        ...(line === undefined ? {} : { line }),
        expected: 'the output of one tool',
        remedy: `Say which with ${names.map((name) => `--parser ${name}`).join(' or ')} (config: parser)`,
    });
}
function onlyOne(candidates, file, line) {
    if (candidates.length <= 1)
        return candidates[0];
    throw ambiguous(candidates.map((parser) => parser.name), file, line);
}


/***/ }),

/***/ 2872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ concatBytes)
/* harmony export */ });
function concatBytes(chunks) {
    const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
    }
    return whole;
}


/***/ }),

/***/ 78777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ startLineSplitter)
});

// EXTERNAL MODULE: ./lib/parsers/shared/concat-bytes.js
var concat_bytes = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/parsers/shared/decode-text.js
var decode_text = __webpack_require__(77502);
;// CONCATENATED MODULE: ./lib/parsers/shared/strip-ansi.js
const ESCAPES = /\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)|(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B[ -/]*[0-~]/g;
function hasEscapes(text) {
    return text.includes('\u001B') || text.includes('\u009B');
}
function stripAnsi(line) {
    return hasEscapes(line) ? line.replace(ESCAPES, '') : line;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/line-splitter.js



const LONGEST_LINE = 1024 * 1024;
function startLineSplitter(file, receive) {
    const lines = new Lines(file, receive);
    let head = new Uint8Array();
    let decoder;
    const decode = (bytes) => {
        decoder ??= new TextDecoder((0,decode_text/* textEncoding */.N)(bytes));
        lines.text(decoder.decode(bytes, { stream: true }));
    };
    return {
        push(chunk) {
            if (decoder !== undefined) {
                decode(chunk);
                return;
            }
            head = (0,concat_bytes/* concatBytes */.I)([head, chunk]);
            if (head.length >= 2)
                decode(head);
        },
        end() {
            if (decoder === undefined)
                decode(head);
            lines.text(decoder?.decode() ?? '');
            lines.end();
        },
        warnings: () => lines.warnings,
    };
}
class Lines {
    warnings = [];
    #file;
    #receive;
    #rest = '';
    #number = 1;
    #isTooLong = false;
    #hasBadText = false;
    #mayReturn = false;
    #mayEscape = false;
    #mayBeBad = false;
    constructor(file, receive) {
        this.#file = file;
        this.#receive = receive;
    }
    text(text) {
        const all = this.#rest + text;
        this.#mayReturn = all.includes('\r');
        this.#mayEscape = hasEscapes(all);
        this.#mayBeBad = !this.#hasBadText && all.includes('\uFFFD');
        let start = 0;
        for (let feed = all.indexOf('\n'); feed !== -1; feed = all.indexOf('\n', start)) {
            const line = all.slice(start, feed);
            if (this.#mayReturn)
                this.#states(line.endsWith('\r') ? line.slice(0, -1) : line);
            else
                this.#line(line);
            this.#number += 1;
            start = feed + 1;
        }
        this.#keep(all.slice(start));
    }
    #keep(rest) {
        const end = this.#mayReturn ? rest.slice(0, -1).lastIndexOf('\r') : -1;
        if (end !== -1)
            this.#states(rest.slice(0, end));
        this.#rest = rest.slice(end + 1);
        if (this.#rest.length > LONGEST_LINE) {
            this.#isTooLong = true;
            this.#rest = '';
        }
    }
    #states(line) {
        for (const state of line.split('\r'))
            this.#line(state);
    }
    end() {
        const last = this.#rest.endsWith('\r') ? this.#rest.slice(0, -1) : this.#rest;
        if (last !== '' || this.#isTooLong)
            this.#line(last, last === this.#rest ? 'open' : undefined);
        this.#rest = '';
    }
    #line(raw, end) {
        if (this.#isTooLong || raw.length > LONGEST_LINE) {
            this.#isTooLong = false;
            this.#warn('a line longer than 1 MiB was left out');
            return;
        }
        if (this.#mayBeBad && raw.includes('\uFFFD')) {
            this.#hasBadText = true;
            this.#mayBeBad = false;
            this.#warn('the output holds bytes that are no text; they read as U+FFFD');
        }
        this.#receive(this.#mayEscape ? stripAnsi(raw) : raw, this.#number, end);
    }
    #warn(message) {
        this.warnings.push({ message, file: this.#file, line: this.#number });
    }
}


/***/ }),

/***/ 7053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77502);
/* harmony import */ var _text_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20857);




const DEEPEST = 500;
function readXml(bytes, request) {
    const text = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(bytes, request.file);
    const reader = new XmlReader(text, request);
    return reader.read();
}
class XmlReader {
    #text;
    #request;
    #saxes = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: false, position: true });
    #open = [];
    #lines = { line: 1, start: 0 };
    #at = { line: 1, column: 1 };
    #root;
    #rootEnd;
    #doctype;
    #unread;
    #isClosing = false;
    constructor(text, request) {
        this.#text = text;
        this.#request = request;
    }
    read() {
        if (this.#text.trim() === '')
            throw this.#problem(0, 'the file is empty', { expected: 'one XML document' });
        this.#listen();
        try {
            this.#saxes.write(this.#text);
            this.#isClosing = true;
            this.#saxes.close();
        }
        catch (error) {
            if (this.#unread === undefined)
                throw error;
            return undefined;
        }
        return this.#root === undefined ? undefined : documentOf(this.#root, this.#request.file);
    }
    #listen() {
        this.#saxes.on('error', (error) => this.#fail(error));
        this.#saxes.on('doctype', () => {
            this.#doctype = this.#problem(this.#saxes.position - 1, 'the document has a DOCTYPE', {
                expected: 'XML without a document type, as benchmark tools write it',
                remedy: 'Entities and outside files of a document type are never read; remove it',
            });
        });
        this.#saxes.on('opentag', ({ name, attributes }) => this.#start(name, Object.entries(attributes)));
        this.#saxes.on('text', (text) => this.#append(text));
        this.#saxes.on('cdata', (text) => this.#append(text));
        this.#saxes.on('closetag', () => {
            this.#open.pop();
            if (this.#open.length === 0)
                this.#rootEnd = this.#saxes.position;
        });
        this.#saxes.on('opentagstart', () => this.#place(this.#saxes.position));
    }
    #place(end) {
        const offset = this.#text.lastIndexOf('<', end - 1);
        const lines = this.#lines;
        for (let at = this.#text.indexOf('\n', lines.start); at !== -1 && at < offset;) {
            lines.line += 1;
            lines.start = at + 1;
            at = this.#text.indexOf('\n', lines.start);
        }
        this.#at = { line: lines.line, column: offset - lines.start + 1 };
    }
    #start(name, attributes) {
        const element = {
            name,
            attributes: new Map(attributes),
            children: [],
            text: '',
            ...this.#at,
        };
        if (this.#root === undefined) {
            this.#root = element;
            if (!this.#request.accepts(element))
                throw this.#stop('refused');
            if (this.#doctype !== undefined)
                throw this.#doctype;
        }
        this.#open.at(-1)?.children.push(element);
        this.#open.push(element);
        if (this.#open.length > DEEPEST) {
            throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
                kind: 'measurement',
                what: `elements are nested more than ${DEEPEST} deep`,
                file: this.#request.file,
                ...this.#at,
                expected: 'the report of a benchmark tool',
            });
        }
    }
    #append(text) {
        const element = this.#open.at(-1);
        if (element !== undefined)
            element.text += text;
    }
    #fail(error) {
        const root = this.#root?.name;
        if (root === undefined && !this.#isClosing && !this.#text.trimStart().startsWith('<?xml')) {
            throw this.#stop('no-xml');
        }
        const text = this.#text.trimEnd();
        if (root !== undefined && this.#rootEnd !== undefined) {
            const offset = this.#text.length - this.#text.slice(this.#rootEnd).trimStart().length;
            throw this.#problem(offset, 'the text goes on after the end of the XML document', { cause: error });
        }
        if (this.#isClosing && (root === undefined || !text.endsWith(`</${root}>`))) {
            const remedy = 'The command probably died while it wrote; look at its log';
            throw this.#problem(text.length, 'the text ends in the middle of an XML document', { remedy });
        }
        const reason = this.#isClosing
            ? 'an entity, a comment or a tag never ends'
            : error.message.replace(/^(?:.*?:)?\d+:\d+: /, '').replace(/\.$/, '');
        const what = `this is not well-formed XML (${reason.slice(0, 120)})`;
        throw this.#problem(Math.max(0, this.#saxes.position - 1), what, { expected: 'XML 1.0', cause: error });
    }
    #stop(why) {
        this.#unread = why;
        return new Error(why);
    }
    #problem(offset, what, rest) {
        const position = (0,_text_position_js__WEBPACK_IMPORTED_MODULE_3__/* .textPosition */ .p)(this.#text, offset);
        return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({ kind: 'measurement', what, file: this.#request.file, ...position, ...rest });
    }
}
function documentOf(root, file) {
    return {
        root,
        problem: ({ line, column, name }, what, expected) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
            kind: 'measurement',
            what: `<${name.slice(0, 60)}>: ${what}`,
            file,
            line,
            column,
            ...(expected === undefined ? {} : { expected }),
        }),
    };
}


/***/ })

};

export const id = 5653;
export const ids = [5653,9095];
export const modules = {

/***/ 15653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCommand: () => (/* binding */ parseCommand)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _parsers_line_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13225);
/* harmony import */ var _parsers_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21799);
/* harmony import */ var _parsers_prepare_parser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9095);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3865);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61558);
/* harmony import */ var _render_warning_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74382);







async function parseCommand(line, host) {
    await (0,_parsers_prepare_parser_js__WEBPACK_IMPORTED_MODULE_3__.prepareParser)(line.parser);
    const set = line.files.length === 0 ? await parseStdin(line, host) : await parsePaths(line);
    if (set === undefined)
        throw notRecognised(line);
    const { failures, ...document } = set;
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(host.stdout, `${JSON.stringify(document, null, 2)}\n`);
    if (line.verbosity !== 'quiet')
        for (const warning of document.warnings)
            host.stderr.write((0,_render_warning_js__WEBPACK_IMPORTED_MODULE_5__/* .renderWarning */ .f)('warning', warning));
    for (const failure of failures)
        host.stderr.write((0,_render_warning_js__WEBPACK_IMPORTED_MODULE_5__/* .renderWarning */ .f)('error', failure));
    return failures.length === 0 ? 0 : 3;
}
async function parseStdin({ parser, options }, { stdin }) {
    const stream = (0,_parsers_line_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStream */ .V)(parser, { file: '<stdin>', options });
    for await (const chunk of stdin)
        stream.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return stream.end();
}
async function parsePaths({ files, parser, options }) {
    const inputs = [];
    for (const file of files)
        inputs.push(...(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)(file)));
    return (0,_parsers_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFiles */ .B)({ parser, files: inputs, options });
}
function notRecognised({ files }) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'measurement',
        what: 'no parser recognises this output',
        file: files[0] ?? '<stdin>',
        expected: 'the output of a benchmark tool; `noisegate parsers` lists them',
        remedy: 'Name the parser with --parser NAME',
    });
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

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareParser: () => (/* binding */ prepareParser)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38255);

async function prepareParser(name) {
    if (name === 'auto' || name === 'command')
        return;
    await (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__.parserByName)(name).prepare?.();
}


/***/ })

};

export const id = 1562;
export const ids = [1562];
export const modules = {

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


/***/ })

};

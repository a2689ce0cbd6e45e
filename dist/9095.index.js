export const id = 9095;
export const ids = [9095];
export const modules = {

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareParser: () => (/* binding */ prepareParser)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38255);

/**
 * Loads what only the parser of a name needs, so that nobody else's command waits for it. To be awaited before the parser's
 * options are checked or its output is read; `auto` and `command` need nothing, because a parser that has to be
 * prepared is never recognised, only named.
 * @throws Problem of kind `usage` for an unknown parser
 */
async function prepareParser(name) {
    if (name === 'auto' || name === 'command')
        return;
    await (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__.parserByName)(name).prepare?.();
}


/***/ })

};

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

async function prepareParser(name) {
    if (name === 'auto' || name === 'command')
        return;
    await (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__.parserByName)(name).prepare?.();
}


/***/ })

};

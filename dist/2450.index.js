export const id = 2450;
export const ids = [2450];
export const modules = {

/***/ 2450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsersCommand: () => (/* binding */ parsersCommand)
/* harmony export */ });
/* harmony import */ var _parsers_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38255);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3865);


async function parsersCommand({ json }, { stdout }) {
    const rows = _parsers_registry_js__WEBPACK_IMPORTED_MODULE_0__.PARSERS.map(({ name, tool, reads, metrics, primary }) => ({
        name,
        tool,
        reads,
        metrics,
        gates: primary,
    }));
    if (json) {
        await (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .write */ .M)(stdout, `${JSON.stringify(rows, null, 2)}\n`);
        return 0;
    }
    const text = rows.map(({ name, tool, reads, metrics, gates }) => `${name}\n  tool     ${tool}\n  reads    ${reads}\n  metrics  ${metrics.join(', ')}\n  gates    ${gates === 'all' ? 'every metric' : gates.join(', ')} (exact metrics always)\n`);
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .write */ .M)(stdout, `${text.join('\n')}\n`);
    return 0;
}


/***/ })

};

export const id = 6853;
export const ids = [6853];
export const modules = {

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lineStream: () => (/* reexport safe */ _parsers_line_stream_js__WEBPACK_IMPORTED_MODULE_0__.V),
/* harmony export */   parseFiles: () => (/* reexport safe */ _parsers_parse_js__WEBPACK_IMPORTED_MODULE_1__.B),
/* harmony export */   parsersOfCommand: () => (/* reexport safe */ _parsers_registry_js__WEBPACK_IMPORTED_MODULE_2__.parsersOfCommand)
/* harmony export */ });
/* harmony import */ var _parsers_line_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13225);
/* harmony import */ var _parsers_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21799);
/* harmony import */ var _parsers_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38255);





/***/ })

};

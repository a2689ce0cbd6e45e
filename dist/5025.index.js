export const id = 5025;
export const ids = [5025];
export const modules = {

/***/ 95025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setOutput: () => (/* reexport safe */ _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);



/***/ })

};

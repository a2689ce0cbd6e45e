export const id = 892;
export const ids = [892];
export const modules = {

/***/ 60892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defectText: () => (/* binding */ defectText)
/* harmony export */ });
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31673);

function defectText(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const what = 'Noisegate itself failed, which is a defect of it; nothing was decided';
    return `noisegate: error: ${what}; Report it with the lines below\n${(0,_platform_log_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(stack)}\n`;
}


/***/ }),

/***/ 31673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   MJ: () => (/* binding */ colourFor),
/* harmony export */   hM: () => (/* binding */ createLog)
/* harmony export */ });
/* unused harmony export logLevel */
const levels = ['error', 'warning', 'info', 'debug'];
const colours = {
    error: ['\x1b[1;31m', '\x1b[0m'],
    warning: ['\x1b[33m', '\x1b[0m'],
    info: ['', ''],
    debug: ['\x1b[2m', '\x1b[0m'],
};
function logLevel(switches) {
    if (switches.quiet)
        return 'warning';
    return switches.verbose ? 'debug' : 'info';
}
function colourFor(isTerminal, env) {
    const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
    return isTerminal === true && !refused ? 'colour' : 'plain';
}
function createLog({ write, level, colour }) {
    const at = (own) => (message) => {
        if (levels.indexOf(own) > levels.indexOf(level))
            return;
        const [before, after] = colour === 'colour' ? colours[own] : ['', ''];
        const label = own === 'error' || own === 'warning' ? `${own}: ` : '';
        write(`${before}noisegate: ${label}${harmless(message)}${after}\n`);
    };
    return { error: at('error'), warning: at('warning'), info: at('info'), debug: at('debug') };
}
function harmless(message) {
    return message
        .replace(/\x1b\[[0-?]*[ -/]*[@-~]/g, '')
        .replace(/\r\n?/g, '\n')
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
        .replaceAll('##[', '## [')
        .replace(/^(\s*)::/gm, '$1: :');
}


/***/ })

};

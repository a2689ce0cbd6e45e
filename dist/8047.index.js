export const id = 8047;
export const ids = [8047];
export const modules = {

/***/ 58047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   runGate: () => (/* binding */ runGate)
/* harmony export */ });
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20195);
/* harmony import */ var _local_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84789);
/* harmony import */ var _measure_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51648);



async function runCommand(line, host) {
    const report = await runGate(line, host);
    const { showLocalReport } = await Promise.all(/* import() */[__webpack_require__.e(8454), __webpack_require__.e(7114), __webpack_require__.e(6175), __webpack_require__.e(3249)]).then(__webpack_require__.bind(__webpack_require__, 53249));
    await showLocalReport(report, line, host);
    return report.exitCode;
}
async function runGate(line, host) {
    const surroundings = readSurroundings(line, host);
    surroundings.catch(() => { });
    const { localGate } = await Promise.all(/* import() */[__webpack_require__.e(8454), __webpack_require__.e(7114), __webpack_require__.e(6175), __webpack_require__.e(3249)]).then(__webpack_require__.bind(__webpack_require__, 53249));
    return localGate({ line, host, surroundings });
}
async function readSurroundings(line, host) {
    const base = line.inputs.base?.trim();
    const place = { git: (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .l)(host.env), directory: host.cwd };
    const [checkout, tools] = await Promise.all([
        (0,_local_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .readLocalCheckout */ .u)(base === undefined || base === '' ? place : { ...place, base }),
        (0,_measure_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .createMeasureTools */ .U)(host.env),
    ]);
    return { checkout, tools };
}


/***/ }),

/***/ 84789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readLocalCheckout)
/* harmony export */ });
/* harmony import */ var _platform_base_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58970);
/* harmony import */ var _platform_raw_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81019);


const OUTSIDE_GIT = {
    commit: { sha: '0'.repeat(40) },
    branch: 'local',
    branches: ['local'],
    warnings: [],
};
async function readLocalCheckout(input) {
    const commits = (0,_platform_raw_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .createCommitReader */ .Hk)(input.git, input.directory);
    try {
        return await describe(input, commits);
    }
    finally {
        await commits.close();
    }
}
async function describe(input, commits) {
    const [head, known, { branch, dirty }] = await Promise.all([
        commits.read('HEAD'),
        defaultBranch(input),
        workTree(input),
    ]);
    if (head === undefined)
        return OUTSIDE_GIT;
    const { sha, time } = head;
    const standard = known?.name ?? branch;
    const away = standard !== branch;
    const base = away || input.base !== undefined ? await baseOf(input, { head, commits, known }) : undefined;
    return {
        commit: { sha, ref: `refs/heads/${branch}`, time },
        branch,
        branches: away ? [standard, branch] : [branch],
        ...(base === undefined ? {} : { base }),
        warnings: dirty
            ? [{ message: `the checkout has uncommitted changes, measured as part of ${sha.slice(0, 12)}` }]
            : [],
    };
}
function baseOf({ git, directory, base }, { head, commits, known }) {
    return (0,_platform_base_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBase */ .g)(git, {
        ...{ directory, head, commits },
        ...(known === undefined ? {} : { defaultBranch: known.name, branchRefs: known.refs }),
        ...(base === undefined ? {} : { explicit: base }),
    });
}
const ORIGIN_HEAD = 'refs/remotes/origin/HEAD';
const BRANCH_HEAD = '# branch.head ';
async function defaultBranch({ git, directory }) {
    const heads = ['refs/heads/main', 'refs/heads/master'];
    const remotes = ['refs/remotes/origin/main', 'refs/remotes/origin/master'];
    const args = ['for-each-ref', '--format=%(refname) %(symref)', ORIGIN_HEAD, ...heads, ...remotes];
    const { stdout } = await git.run({ directory, args });
    const lines = stdout.toString('utf8').split('\n');
    const origin = lines.find((text) => text.startsWith(`${ORIGIN_HEAD} refs/remotes/origin/`));
    if (origin !== undefined) {
        const name = origin.slice(`${ORIGIN_HEAD} refs/remotes/origin/`.length);
        return { name, refs: [`origin/${name}`, name] };
    }
    const head = heads.find((ref) => lines.includes(`${ref} `));
    if (head === undefined)
        return undefined;
    const name = head.slice('refs/heads/'.length);
    return { name, refs: lines.includes(`refs/remotes/origin/${name} `) ? [`origin/${name}`, name] : [name] };
}
async function workTree({ git, directory, }) {
    const args = ['status', '--porcelain=v2', '--branch', '--untracked-files=no'];
    const { stdout } = await git.run({ directory, args });
    const lines = stdout.toString('utf8').split('\n');
    const branch = lines.find((text) => text.startsWith(BRANCH_HEAD))?.slice(BRANCH_HEAD.length);
    return {
        branch: branch === undefined || branch === '(detached)' ? 'detached' : branch,
        dirty: lines.some((text) => text !== '' && !text.startsWith('# ')),
    };
}


/***/ })

};

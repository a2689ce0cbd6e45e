export const id = 621;
export const ids = [621];
export const modules = {

/***/ 8005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   u: () => (/* binding */ systemMonotonic)
/* harmony export */ });
/** The wall clock of this machine, milliseconds since the epoch. */
const systemClock = () => Date.now();
/** `performance.now()` in seconds: unaffected by clock adjustments during a measurement. */
const systemMonotonic = () => performance.now() / 1000;


/***/ }),

/***/ 8035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ settingsEnvironment),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   _h: () => (/* binding */ NO_LAZY_FETCH)
/* harmony export */ });
/**
 * Variables of git that say how to reach a remote, where user configuration is, or what to trace. Every other `GIT_*`
 * (GIT_DIR, GIT_INDEX_FILE, GIT_OBJECT_DIRECTORY, GIT_AUTHOR_NAME, ...) would turn a call towards another repository
 * or change what it writes.
 */
const KEPT = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|SSL_[A-Z_]+|HTTP_[A-Z_]+|PROXY_COMMAND|PROXY_SSL_[A-Z_]+|ALLOW_PROTOCOL|EXEC_PATH|TRACE[0-9A-Z_]*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
/**
 * The environment for git: the given one without the variables of git that redirect it, with messages in English
 * (they are classified), no question at a terminal and no lock taken for convenience.
 * System and user configuration stay: proxies, certificates, `insteadOf` and credential helpers live there.
 */
function gitEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
    };
}
/** A partial clone then says that an object is missing instead of fetching it unasked (git 2.45 or newer). */
const NO_LAZY_FETCH = { GIT_NO_LAZY_FETCH: '1' };
/**
 * Configuration as environment variables, so that no value stands in an argument list or a file.
 * Counts on from what the given environment already passes that way.
 */
function settingsEnvironment(settings, environment) {
    const first = Number.parseInt(environment.GIT_CONFIG_COUNT ?? '0', 10) || 0;
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(first + settings.length) };
}


/***/ }),

/***/ 195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8035);



const DEFAULT_TIMEOUT_MS = 120_000;
/** Output beyond this is no answer to anything asked here (the largest is a listing): 256 MiB. */
const LARGEST_OUTPUT = 256 * 1024 * 1024;
/** The git found on PATH, run with a scrubbed environment (see `gitEnvironment`) and never asking at a terminal. */
function createGit(environment) {
    const base = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._K)(environment);
    return {
        run: (command) => runToEnd(spawnGit(command, base), command),
        start: (command) => startProcess(spawnGit(command, base)),
    };
}
function spawnGit(command, base) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...command.args], {
        ...(command.directory === undefined ? {} : { cwd: command.directory }),
        env: { ...base, ...command.env },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    // A git that ends before it has read its input is judged by its exit status, not by the broken pipe.
    child.stdin.on('error', () => { });
    return child;
}
function runToEnd(child, command) {
    const timeoutMs = command.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    return new Promise((resolve, reject) => {
        const stdout = collect(child.stdout, () => stop(`git printed more than ${LARGEST_OUTPUT} bytes`));
        const stderr = collect(child.stderr, () => stop('git printed too many messages'));
        const stop = (what) => {
            child.kill('SIGKILL');
            child.stdout.destroy();
            child.stderr.destroy();
            reject(failure(what, command, text(stderr)));
        };
        const timer = setTimeout(() => stop(`git did not end within ${timeoutMs / 1000} s`), timeoutMs);
        child.on('error', (error) => {
            clearTimeout(timer);
            reject(notRunnable(error, command));
        });
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            if (code === null)
                reject(failure(`git was ended by ${signal ?? 'a signal'}`, command, text(stderr)));
            else
                resolve({ exitCode: code, stdout: Buffer.concat(stdout), stderr: text(stderr) });
        });
        child.stdin.end(command.input ?? '');
    });
}
function startProcess(child) {
    const stderr = collect(child.stderr, () => child.kill('SIGKILL'));
    const ended = new Promise((resolve) => {
        child.on('error', (error) => resolve({ exitCode: -1, stderr: error.message }));
        child.on('close', (code) => resolve({ exitCode: code ?? -1, stderr: text(stderr) }));
    });
    return { stdin: child.stdin, stdout: child.stdout, ended, kill: () => void child.kill('SIGKILL') };
}
function collect(stream, overflow) {
    const chunks = [];
    let size = 0;
    stream.on('data', (chunk) => {
        size += chunk.length;
        if (size > LARGEST_OUTPUT)
            overflow();
        else
            chunks.push(chunk);
    });
    return chunks;
}
function text(chunks) {
    return Buffer.concat(chunks).toString('utf8');
}
function failure(what, command, stderr) {
    const evidence = stderr.trim().slice(-2000);
    const details = { kind: 'store', what: `${what} (git ${subcommand(command.args)})` };
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(evidence === '' ? details : { ...details, evidence });
}
function notRunnable(error, command) {
    const missing = error.code === 'ENOENT' && command.directory === undefined;
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        kind: 'store',
        what: `git ${subcommand(command.args)} could not be started: ${error.message}`,
        remedy: missing ? 'Install git 2.29 or newer and put it on PATH.' : 'See that git and its folder exist.',
        cause: error,
    });
}
/** The first argument that is no option: enough for a message, and never a URL. */
function subcommand(args) {
    return args.find((argument) => /^[a-z][a-z-]*$/.test(argument)) ?? '';
}


/***/ }),

/***/ 4037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ originUrl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);


/** The address of a checkout's `origin`, a relative path made absolute. Throws a Problem where there is none. */
async function originUrl(git, directory) {
    const { stdout } = await git.run({ directory, args: ['config', '--get', 'remote.origin.url'] });
    const url = stdout.toString('utf8').trim();
    if (url === '')
        throw noOrigin(directory);
    const isPath = !url.includes('://') && !/^[^/]+:/.test(url) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(url);
    if (!isPath)
        return url;
    const top = await git.run({ directory, args: ['rev-parse', '--show-toplevel'] });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(top.stdout.toString('utf8').trim() || directory, url);
}
function noOrigin(directory) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        kind: 'usage',
        what: `${directory} has no remote named origin to keep the history on`,
        remedy: 'Run inside a clone of the repository, or use `store: directory`.',
    });
}


/***/ }),

/***/ 3913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openPrivateRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5118);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8035);





/** Makes the repository. Costs one `git init`; nothing is fetched. */
async function openPrivateRepository(options) {
    const { git, remote, environment } = options;
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.temporary ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'noisegate-git-'));
    const env = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsEnvironment */ .NU)(settings(remote, directory), environment);
    const made = await git.run({ args: ['init', '--quiet', '--bare', '--template=', directory], env });
    if (made.exitCode !== 0) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A({
            kind: 'store',
            what: 'git could not make a temporary repository',
            evidence: made.stderr.trim(),
        });
    }
    const command = (args) => ({ args: [`--git-dir=${directory}`, ...args], env });
    return {
        remote: redact(remote.url, remote),
        async run(args, input) {
            const result = await git.run(input === undefined ? command(args) : { ...command(args), input });
            return { ...result, stderr: redact(result.stderr, remote) };
        },
        start: (args) => git.start({ ...command(args), env: { ...env, ..._git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_LAZY_FETCH */ ._h } }),
        close: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true, maxRetries: 3 }),
    };
}
function settings(remote, directory) {
    return [
        ['remote.origin.url', remote.url],
        ['remote.origin.promisor', 'true'],
        ['remote.origin.partialclonefilter', 'blob:none'],
        ['core.hooksPath', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'no-hooks')],
        ['core.fsmonitor', 'false'],
        ['commit.gpgSign', 'false'],
        ['push.gpgSign', 'false'],
        ['push.recurseSubmodules', 'no'],
        ['push.negotiate', 'false'],
        ['fetch.recurseSubmodules', 'no'],
        ['fetch.showForcedUpdates', 'false'],
        ['fetch.writeCommitGraph', 'false'],
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
        ['protocol.version', '2'],
        ...authorization(remote),
    ];
}
/**
 * The header of actions/checkout, for the token's own server only. The empty value first drops any header that the
 * user's configuration adds for this server: GitHub refuses a request with two.
 */
function authorization(remote) {
    if (remote.token === undefined)
        return [];
    const key = `http.${remote.token.server.replace(/\/+$/, '')}/.extraheader`;
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic(remote.token.value)}`],
    ];
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
/** Replaces the token, its header form and any password in a URL by `***`. */
function redact(text, remote) {
    const secrets = remote.token === undefined ? [] : [remote.token.value, basic(remote.token.value)];
    const masked = secrets
        .filter((secret) => secret !== '')
        .reduce((all, secret) => all.replaceAll(secret, '***'), text);
    return masked.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1***@');
}


/***/ }),

/***/ 6991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/core/model/run-path.js
var run_path = __webpack_require__(3334);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/stores/durable-file.js



/**
 * Writes a file that must not exist yet, so that it is there whole or not at all, also after a crash: a temporary file
 * in the same folder (its name starts with a dot), fsync, a link under the final name, fsync of the folder. Resolves to
 * the bytes found when another writer was there first. Costs two fsyncs, and one for each folder made.
 */
async function writeNewFile(path, bytes) {
    const folder = (0,external_node_path_.dirname)(path);
    await makeFolder(folder);
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}.part`);
    await writeSynced(temporary, bytes);
    try {
        await publish(temporary, path);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return await (0,promises_.readFile)(path);
        throw error;
    }
    finally {
        await (0,promises_.unlink)(temporary).catch(() => { });
    }
    await syncFolder(folder);
    return undefined;
}
async function writeSynced(path, bytes) {
    const file = await (0,promises_.open)(path, 'wx');
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** A link never replaces a file; file systems without links get a rename, whose only race is between equal names. */
async function publish(temporary, path) {
    try {
        await (0,promises_.link)(temporary, path);
    }
    catch (error) {
        if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error) ?? ''))
            throw error;
        const exists = await (0,promises_.readFile)(path).then(() => true, () => false);
        if (exists)
            throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' });
        await (0,promises_.rename)(temporary, path);
    }
}
async function makeFolder(folder) {
    const first = await (0,promises_.mkdir)(folder, { recursive: true });
    if (first === undefined)
        return;
    for (let made = folder; made.length >= first.length; made = (0,external_node_path_.dirname)(made))
        await syncFolder((0,external_node_path_.dirname)(made));
}
/** Windows cannot open folders; its file system keeps their entries in order by itself. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    if (handle === undefined)
        return;
    await handle.sync().catch(() => { });
    await handle.close();
}
/** The code of a system error, such as `ENOENT`. */
function codeOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}

// EXTERNAL MODULE: ./lib/stores/read-guard.js
var read_guard = __webpack_require__(252);
// EXTERNAL MODULE: ./lib/stores/run-conflict.js
var run_conflict = __webpack_require__(1730);
// EXTERNAL MODULE: ./lib/stores/run-document.js + 2 modules
var run_document = __webpack_require__(8265);
// EXTERNAL MODULE: ./lib/stores/run-listing.js
var run_listing = __webpack_require__(5614);
;// CONCATENATED MODULE: ./lib/stores/directory-store.js









/** Files read at once: enough to hide the disk's latency, few enough for any limit on open files. */
const AT_ONCE = 32;
/**
 * Runs as files of a folder. Any number of processes may append at the same time; a crash at any moment leaves whole
 * files only. An absent folder is an empty store.
 */
function createDirectoryStore({ path: root, label = root }) {
    const guard = (0,read_guard/* createReadGuard */.o)();
    const files = { list: (folder) => list(root, folder), read: (refs) => readAll(root, refs) };
    return {
        description: `directory ${label}`,
        warnings: [],
        strata: (query) => guard.read(() => (0,run_listing/* strataOf */.T$)(files, query)),
        suites: (branch) => guard.read(() => (0,run_listing/* suitesOf */.f3)(files, branch)),
        latest: (query) => guard.read(() => (0,run_listing/* latestRuns */.ee)(files, query)),
        read: (refs) => guard.read(() => readAll(root, refs)),
        async append(runs) {
            guard.assertWritable();
            const documents = await Promise.all(runs.map(async (run) => ({ path: (0,run_path/* runPath */.t0)(run), bytes: await (0,run_document/* writeRun */.b)(run) })));
            for (const { path, bytes } of documents)
                await store(root, path, bytes);
        },
        close: async () => { },
    };
}
async function list(root, folder) {
    try {
        return await (0,promises_.readdir)((0,external_node_path_.join)(root, folder));
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw unreadable((0,external_node_path_.join)(root, folder), error);
    }
}
async function readAll(root, refs) {
    const runs = [];
    for (let start = 0; start < refs.length; start += AT_ONCE) {
        const batch = refs.slice(start, start + AT_ONCE);
        runs.push(...(await Promise.all(batch.map((ref) => readOne(root, ref)))));
    }
    return runs;
}
async function readOne(root, { path }) {
    if ((0,run_path/* parseRunPath */.SN)(path) === undefined)
        throw new problem/* Problem */.A({ kind: 'store', what: 'not the path of a stored run', file: path });
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(root, path)).catch((error) => {
        throw unreadable((0,external_node_path_.join)(root, path), error);
    });
    return (0,run_document/* readRun */.c)(bytes, (0,external_node_path_.join)(root, path));
}
async function store(root, path, bytes) {
    const found = await writeNewFile((0,external_node_path_.join)(root, path), bytes).catch((error) => {
        throw notWritable((0,external_node_path_.join)(root, path), error);
    });
    if (found === undefined || Buffer.compare(found, bytes) === 0)
        return;
    throw (0,run_conflict/* conflict */.h)((0,external_node_path_.join)(root, path));
}
function unreadable(file, cause) {
    const absent = codeOf(cause) === 'ENOENT';
    return new problem/* Problem */.A({
        kind: 'store',
        what: absent ? 'the stored run vanished while it was read' : `the store cannot be read: ${reason(cause)}`,
        file,
        remedy: 'Nothing was written; give this user the right to read the folder, or name another with --store.',
        cause,
    });
}
function notWritable(file, cause) {
    return new problem/* Problem */.A({
        kind: 'store',
        what: `the run could not be stored: ${reason(cause)}`,
        file,
        remedy: 'Make the folder writable, free space on its disk, or name another with --store; stored runs are intact.',
        cause,
    });
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left on the device',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EISDIR: 'it is a folder, not a file',
};
function reason(error) {
    const code = codeOf(error);
    return ((code === undefined ? undefined : REASONS[code]) ??
        (error instanceof Error ? error.message : String(error)));
}

;// CONCATENATED MODULE: ./lib/stores/open-store.js


/** The store that the configuration names. Nothing is read or made before it is used. */
async function openStore(config, options) {
    if (config.kind === 'directory') {
        return createDirectoryStore({ path: (0,external_node_path_.resolve)(options.workingDirectory, config.path), label: config.path });
    }
    const { createBranchStore } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 1404));
    return createBranchStore({ branch: config.branch, repository: options.repository, clock: options.clock });
}


/***/ }),

/***/ 252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createReadGuard)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);

/** A guard of its own for each store instance. */
function createReadGuard() {
    let failed;
    return {
        async read(action) {
            try {
                return await action();
            }
            catch (error) {
                failed ??= error;
                throw error;
            }
        },
        assertWritable() {
            if (failed === undefined)
                return;
            throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
                kind: 'store',
                what: 'nothing was written because the stored history could not be read before',
                remedy: 'Repair what the first message names, then run again.',
                cause: failed,
            });
        },
    };
}


/***/ }),

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ conflict)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);

/** A stored run is immutable: other content under its name is another run that claims the same id and attempt. */
function conflict(file) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'store',
        what: 'another run is stored under this name, and stored runs are never changed',
        file,
        remedy: 'Record with another run id or a higher attempt.',
    });
}


/***/ }),

/***/ 5614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T$: () => (/* binding */ strataOf),
/* harmony export */   ee: () => (/* binding */ latestRuns),
/* harmony export */   f3: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var _core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
/* harmony import */ var _core_model_run_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3334);


/** Names of runs, newest first. Lists the day folders it needs and no more. */
async function latestRuns(files, query) {
    const found = [];
    const before = query.after === undefined ? undefined : fileName(query.after.path);
    if (query.limit < 1)
        return found;
    for await (const day of daysNewestFirst(files, (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolder */ .kQ)(query), before)) {
        const names = (await files.list(day)).filter((name) => (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRunFileName */ .C0)(name) !== undefined);
        const wanted = before === undefined ? names : names.filter((name) => name < before);
        for (const name of newestFirst(wanted)) {
            found.push({ path: `${day}/${name}` });
            if (found.length === query.limit)
                return found;
        }
    }
    return found;
}
/** Strata of a branch and suite that hold a run, sorted. */
async function strataOf(files, query) {
    const folder = ['runs', (0,_core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(query.branch), (0,_core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(query.suite)].join('/');
    const found = [];
    for (const component of await files.list(folder)) {
        const newest = await newestIn(files, `${folder}/${component}`);
        if (newest === undefined)
            continue;
        found.push((0,_core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPathComponent */ .t)(component) ?? (await documentOf(files, newest)).environment.stratum);
    }
    return found.sort();
}
/** Every (branch, suite) that holds a run, sorted; of one branch where given. */
async function suitesOf(files, branch) {
    const branches = branch === undefined ? await files.list('runs') : [(0,_core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(branch)];
    const found = [];
    for (const branchComponent of branches) {
        for (const suiteComponent of await files.list(`runs/${branchComponent}`)) {
            const pair = await branchAndSuite(files, branchComponent, suiteComponent);
            if (pair !== undefined)
                found.push(pair);
        }
    }
    return found.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}
async function branchAndSuite(files, branchComponent, suiteComponent) {
    const folder = `runs/${branchComponent}/${suiteComponent}`;
    for (const stratum of await files.list(folder)) {
        const newest = await newestIn(files, `${folder}/${stratum}`);
        if (newest === undefined)
            continue;
        const branch = (0,_core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPathComponent */ .t)(branchComponent);
        const suite = (0,_core_model_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPathComponent */ .t)(suiteComponent);
        if (branch !== undefined && suite !== undefined)
            return { branch, suite };
        const run = await documentOf(files, newest);
        return { branch: run.branch, suite: run.suite };
    }
    return undefined;
}
async function newestIn(files, folder) {
    for await (const day of daysNewestFirst(files, folder)) {
        const names = (await files.list(day)).filter((name) => (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRunFileName */ .C0)(name) !== undefined);
        const newest = newestFirst(names)[0];
        if (newest !== undefined)
            return { path: `${day}/${newest}` };
    }
    return undefined;
}
/** Only the document tells a name that was too long for its folder. */
async function documentOf(files, ref) {
    const [run] = await files.read([ref]);
    return run;
}
/** Day folders of a stratum, newest first, none later than the run file `before`. */
async function* daysNewestFirst(files, folder, before = '9') {
    for (const year of newestFirst(await folders(files, folder, /^\d{4}$/))) {
        if (year > before.slice(0, 4))
            continue;
        for (const month of newestFirst(await folders(files, `${folder}/${year}`, /^\d\d$/))) {
            if (year + month > before.slice(0, 6))
                continue;
            for (const day of newestFirst(await folders(files, `${folder}/${year}/${month}`, /^\d\d$/))) {
                if (year + month + day <= before.slice(0, 8))
                    yield `${folder}/${year}/${month}/${day}`;
            }
        }
    }
}
async function folders(files, folder, pattern) {
    return (await files.list(folder)).filter((name) => pattern.test(name));
}
function newestFirst(names) {
    return [...names].sort((one, other) => (one < other ? 1 : -1));
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function sortKey(pair) {
    return `${pair.branch}\0${pair.suite}`;
}


/***/ })

};

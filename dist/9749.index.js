export const id = 9749;
export const ids = [9749,985];
export const modules = {

/***/ 13342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ storedRuns)
/* harmony export */ });
/** Every series of runs that the filter lets through, each with its newest `limit` names. */
async function storedRuns(store, filter, limit) {
    const groups = [];
    for (const { branch, suite } of await store.suites(filter.branch)) {
        if (filter.suite !== undefined && suite !== filter.suite)
            continue;
        for (const stratum of await store.strata({ branch, suite })) {
            groups.push({ branch, suite, stratum, refs: await store.latest({ branch, suite, stratum, limit }) });
        }
    }
    return groups;
}


/***/ }),

/***/ 50985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localRepository: () => (/* binding */ localRepository)
/* harmony export */ });
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20195);
/* harmony import */ var _platform_origin_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24037);
/* harmony import */ var _platform_private_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13913);



/** A private repository on the checkout's origin, with git's own ways to authenticate. */
async function localRepository({ env, cwd }) {
    const git = (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .l)(env);
    return (0,_platform_private_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openPrivateRepository */ .k)({ git, environment: env, remote: { url: await (0,_platform_origin_url_js__WEBPACK_IMPORTED_MODULE_1__/* .originUrl */ .s)(git, cwd) } });
}


/***/ }),

/***/ 74382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renderWarning)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31673);


/** `warning: file:line: message` for standard error; safe to show, whatever the message quotes. */
function renderWarning(level, warning) {
    const position = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPosition */ .L)(warning);
    return `${level}: ${(0,_platform_log_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(position === '' ? warning.message : `${position}: ${warning.message}`)}\n`;
}


/***/ }),

/***/ 98468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ newSteps)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13542);
/* harmony import */ var _trend_change_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88749);
/* harmony import */ var _baseline_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72278);
/* harmony import */ var _collapse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72297);




/**
 * The steps that a run makes known, at most one a series; steps found before are in the runs that found them and are not
 * looked for again. A series with a value that is not positive since its last step has none: its changes have no ratio.
 *
 * @param window stored runs of the same suite and stratum, oldest first
 * @param threshold relative; level changes of less than half of it are no steps
 */
function newSteps(run, window, threshold) {
    // An earlier attempt of the same run is this run.
    const isAgain = window.some(({ id }) => id === run.id);
    const index = (0,_baseline_level_js__WEBPACK_IMPORTED_MODULE_1__/* .indexWindow */ .f)(isAgain ? window.filter(({ id }) => id !== run.id) : window);
    const magnitude = Math.log1p(threshold) / 2;
    return run.series.flatMap((series) => {
        const level = levelSoFar(index, run, series);
        if (level.some(({ value }) => value <= 0))
            return [];
        const logs = level.map(({ value }) => Math.log(value));
        const step = (0,_trend_change_points_js__WEBPACK_IMPORTED_MODULE_0__/* .nextStep */ .sk)(logs, { since: 0, until: logs.length }, { magnitude });
        if (step === undefined)
            return [];
        const { benchmark, parameters, metric } = series;
        // A ratio of the largest and the smallest number is infinite, which no store keeps.
        const change = Math.min(Number.MAX_VALUE, Math.expm1(step.change));
        return [{ benchmark, parameters, metric, run: level[step.index].id, change, pValue: step.pValue }];
    });
}
/** The values since the last known step, this run's last. */
function levelSoFar(index, run, series) {
    const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(series);
    const stored = index.byKey.get(key) ?? [];
    const last = index.steps.get(key);
    // A step of a run that left the window has all of the window behind it.
    const since = last === undefined
        ? 0
        : Math.max(0, stored.findIndex((entry) => entry.run.id === last.run));
    const before = stored.slice(since).map((entry) => ({ id: entry.run.id, value: entry.value }));
    return [...before, { id: run.id, value: (0,_collapse_js__WEBPACK_IMPORTED_MODULE_2__/* .runValue */ .L)(series) }];
}


/***/ }),

/***/ 88005:
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

/***/ 88035:
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

/***/ 20195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NEVER_RAN),
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88035);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29644);




const DEFAULT_TIMEOUT_MS = 120_000;
/** No exit status, so that these are mistaken for none. */
const NEVER_RAN = -1;
const KILLED = -2;
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
        // A group of its own, so that what can be cancelled ends together with the helpers that git starts.
        detached: command.signal !== undefined && process.platform !== 'win32',
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
        const end = (problem) => {
            kill(child, command);
            child.stdout.destroy();
            child.stderr.destroy();
            reject(problem);
        };
        const stop = (what) => end(failure(what, command, text(stderr)));
        const timer = setTimeout(() => stop(`git did not end within ${timeoutMs / 1000} s`), timeoutMs);
        const release = cancellation(child, command, () => end(cancelled(command)));
        child.on('error', (error) => {
            clearTimeout(timer);
            release();
            reject(notRunnable(error, command));
        });
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            release();
            if (code === null)
                reject(failure(`git was ended by ${signal ?? 'a signal'}`, command, text(stderr)));
            else
                resolve({ exitCode: code, stdout: Buffer.concat(stdout), stderr: text(stderr) });
        });
        child.stdin.end(command.input ?? '');
    });
}
function kill(child, { signal }) {
    if (signal !== undefined && child.pid !== undefined)
        (0,_process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .killGroupNow */ .sX)(child.pid);
    child.kill('SIGKILL');
}
/** Listens for cancellation, and for the end of this process, which a group of its own would outlive. */
function cancellation(child, command, onAbort) {
    const { signal } = command;
    if (signal === undefined)
        return () => { };
    const onExit = () => kill(child, command);
    signal.addEventListener('abort', onAbort, { once: true });
    process.on('exit', onExit);
    if (signal.aborted)
        onAbort();
    return () => {
        signal.removeEventListener('abort', onAbort);
        process.off('exit', onExit);
    };
}
function cancelled(command) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        kind: 'measurement',
        what: `git ${subcommand(command.args)} was cancelled`,
        remedy: 'Run it again; nothing of it counts',
    });
}
function startProcess(child) {
    const stderr = collect(child.stderr, () => child.kill('SIGKILL'));
    const ended = new Promise((resolve) => {
        child.on('error', (error) => resolve({ exitCode: NEVER_RAN, stderr: error.message }));
        child.on('close', (code) => resolve({ exitCode: code ?? KILLED, stderr: text(stderr) }));
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

/***/ 24037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ originUrl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
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

/***/ 13913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openPrivateRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5118);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88035);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27909);






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
        remote: (0,_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E)(remote.url, remote),
        async run(args, input) {
            const result = await git.run(input === undefined ? command(args) : { ...command(args), input });
            return { ...result, stderr: (0,_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E)(result.stderr, remote) };
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
        ...(0,_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .authorization */ .i)(remote),
    ];
}


/***/ }),

/***/ 29644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   dQ: () => (/* binding */ goneWithin),
/* harmony export */   rU: () => (/* binding */ groupMembers),
/* harmony export */   sX: () => (/* binding */ killGroupNow)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



/** How often a dying group is looked at; short beside any grace, cheap beside any benchmark. */
const pollMs = 20;
/** After SIGKILL only the kernel's own clean-up is left; what is still there then is stuck in the kernel. */
const killWaitMs = 2_000;
/**
 * Process ids that still run in the group or session that `leader` started; zombies are not counted, because a
 * container whose first process reaps nobody keeps them for ever. Cost: one pass over /proc, about 10 us a process.
 */
async function groupMembers(leader) {
    if (process.platform === 'linux')
        return linuxMembers(leader);
    if (process.platform === 'win32')
        return [];
    const table = await output('ps', ['-A', '-o', 'pid=,pgid=,stat=']);
    return table.split('\n').flatMap((line) => {
        const [pid, group, state] = line.trim().split(/\s+/);
        return Number(group) === leader && !state?.startsWith('Z') ? [Number(pid)] : [];
    });
}
/**
 * Ends every process of the group: SIGTERM, up to `graceMs` to leave in order, then SIGKILL. Members that made a
 * group of their own inside the session (a shell with job control) are signalled one by one. Resolves when none is left.
 */
async function endGroup(leader, graceMs) {
    if (process.platform === 'win32') {
        // Windows has no groups; /T follows the parents recorded in the process table.
        await output('taskkill', ['/PID', String(leader), '/T', '/F']);
        return;
    }
    signalAll(leader, await groupMembers(leader), 'SIGTERM');
    if (await goneWithin(leader, graceMs))
        return;
    // A member may fork between the look and the signal, hence again until nothing is left.
    for (let waited = 0; waited < killWaitMs; waited += pollMs) {
        const members = await groupMembers(leader);
        if (members.length === 0)
            return;
        signalAll(leader, members, 'SIGKILL');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
/** Whether the group empties by itself within `waitMs`. */
async function goneWithin(leader, waitMs) {
    for (let waited = 0;; waited += pollMs) {
        if ((await groupMembers(leader)).length === 0)
            return true;
        if (waited >= waitMs)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
/** Last resort of a process that is about to end itself: SIGKILL to the group, without waiting. */
function killGroupNow(leader) {
    send(process.platform === 'win32' ? leader : -leader, 'SIGKILL');
}
function signalAll(leader, members, signal) {
    // Without a member the number may already belong to a stranger.
    if (members.length === 0)
        return;
    send(-leader, signal);
    for (const pid of members)
        send(pid, signal);
    if (signal === 'SIGKILL')
        return;
    // A stopped process takes SIGTERM only when it continues.
    for (const pid of members)
        send(pid, 'SIGCONT');
}
function send(target, signal) {
    try {
        process.kill(target, signal);
    }
    catch {
        // Gone already, which is what was wanted.
    }
}
function linuxMembers(leader) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').flatMap((name) => {
        if (!/^\d+$/.test(name))
            return [];
        const stat = readStat(name);
        if (stat === undefined)
            return [];
        // The second field is the command in parentheses and may itself hold blanks and parentheses.
        const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const belongs = Number(group) === leader || Number(session) === leader;
        return belongs && state !== 'Z' && state !== 'X' ? [Number(name)] : [];
    });
}
/** A line of /proc is far shorter; one buffer for all halves the time, which every round pays. */
const statBuffer = Buffer.alloc(4096);
function readStat(pid) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(`/proc/${pid}/stat`, 'r');
        return statBuffer.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, statBuffer));
    }
    catch {
        // The process is gone.
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function output(file, args) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { windowsHide: true }, (_error, stdout) => resolve(stdout));
    });
}


/***/ }),

/***/ 27909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   i: () => (/* binding */ authorization)
/* harmony export */ });
/**
 * The header of actions/checkout, for the token's own server only. The empty value first drops any header that the
 * user's configuration adds for this server: GitHub refuses a request with two.
 */
function authorization({ token }) {
    if (token === undefined)
        return [];
    const key = `http.${token.server.replace(/\/+$/, '')}/.extraheader`;
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic(token.value)}`],
    ];
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
/** Replaces the token, its header form and any password in a URL by `***`. */
function redact(text, { token }) {
    const secrets = token === undefined ? [] : [token.value, basic(token.value)];
    const masked = secrets
        .filter((secret) => secret !== '')
        .reduce((all, secret) => all.replaceAll(secret, '***'), text);
    return masked.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1***@');
}


/***/ }),

/***/ 54773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readGithubActionBenchmarkHistory)
/* harmony export */ });
/* harmony import */ var _core_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13542);
/* harmony import */ var _core_units_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52176);
/* harmony import */ var _imported_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3897);
/* harmony import */ var _positioned_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76373);




/** Tools whose values are better when higher (github-action-benchmark 1.22, `src/write.ts`). The unit overrides them. */
const BIGGER_IS_BETTER = new Set(['benchmarkjs', 'pytest', 'customBiggerIsBetter']);
/** How a pull request's commit is linked; such entries are not the branch's. */
const PULL_REQUEST_URL = /\/pull\/\d+\/commits\/[0-9a-f]+$/;
/**
 * Reads `data.js` of github-action-benchmark, or the same JSON without its prefix, as it is written by version 1.22. Each
 * entry is a run on an unknown machine. Direction comes from the unit where it tells, else from the tool; values are
 * converted row by row, because the tool rescales units along a series; rows of one name in one entry are repetitions;
 * entries of pull requests and values that are no numbers are left out with a warning. Throws a Problem with position
 * where the file is not of this form.
 */
function readGithubActionBenchmarkHistory(text, target) {
    const prefix = /^\uFEFF?\s*(?:window\.BENCHMARK_DATA\s*=\s*)?/.exec(text)?.[0].length ?? 0;
    const document = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readPositionedJson */ .X3)(target.file, text.replace(/;\s*$/, ''), prefix);
    const entries = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)((0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(document.value)?.entries);
    if (entries === undefined) {
        throw document.problem(['entries'], 'the file is no history of github-action-benchmark', 'an object "entries"');
    }
    const idOf = (0,_imported_history_js__WEBPACK_IMPORTED_MODULE_1__/* .createImportIds */ .AC)('gab');
    const state = { document, target, idOf, warnings: [], unknownUnits: new Set() };
    const runs = Object.keys(entries).flatMap((suite) => readSuite(state, suite, entries[suite]));
    return { runs, warnings: state.warnings, unknownUnits: [...state.unknownUnits].sort() };
}
function readSuite(state, suite, entries) {
    const path = ['entries', suite];
    if (!Array.isArray(entries))
        throw state.document.problem(path, `suite ${JSON.stringify(suite)} is no list`, 'a list');
    const runs = entries.map((entry, index) => readEntry(state, suite, [...path, index], entry));
    const left = runs.filter((run) => run === 'pull request').length;
    if (left > 0) {
        const message = `${left} of ${entries.length} entries of ${JSON.stringify(suite)} are of pull requests and were left out`;
        state.warnings.push({ message, file: state.target.file });
    }
    return runs.filter((run) => typeof run === 'object');
}
function readEntry(state, suite, path, value) {
    const { document, target } = state;
    const entry = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value);
    const commit = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(entry?.commit);
    const sha = commit?.id;
    const startedAt = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(entry?.date);
    if (typeof sha !== 'string' || sha === '')
        throw document.problem([...path, 'commit', 'id'], 'an entry has no commit', 'a commit id');
    if (startedAt === undefined)
        throw document.problem([...path, 'date'], 'an entry has no time', 'milliseconds since 1970');
    if (!Array.isArray(entry?.benches))
        throw document.problem([...path, 'benches'], 'an entry has no benchmarks', 'a list');
    if (PULL_REQUEST_URL.test(String(commit?.url)))
        return 'pull request';
    const tool = typeof entry.tool === 'string' ? entry.tool : 'unknown';
    const series = readRows(state, tool, [...path, 'benches'], entry.benches);
    if (series.length === 0)
        return undefined;
    const time = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(commit?.timestamp);
    const name = target.suite ?? suite;
    return {
        ...{ schema: 'noisegate.run/1', id: state.idOf(name, sha), suite: name, branch: target.branch },
        ...{
            commit: time === undefined ? { sha } : { sha, time },
            startedAt,
            trigger: 'import',
            attempt: 1,
            parser: tool,
        },
        ...{ environment: _imported_history_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_ENVIRONMENT */ .z_, series, verdicts: [], accepted: [], steps: [], warnings: [] },
    };
}
function readRows(state, tool, path, values) {
    const rows = values.flatMap((value, index) => readRow(state, tool, [...path, index], value));
    const plain = new Set(rows.filter(({ double }) => !double).map(({ series }) => (0,_core_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(series)));
    const merged = new Map();
    for (const { series, double } of rows) {
        const key = (0,_core_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(series);
        if (double && plain.has(key))
            continue;
        const [earlier = []] = merged.get(key)?.rounds ?? [];
        merged.set(key, { ...series, rounds: [[...earlier, ...(series.rounds[0] ?? [])]] });
    }
    return [...merged.values()];
}
function readRow(state, tool, path, value) {
    const row = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value);
    if (typeof row?.name !== 'string')
        throw state.document.problem([...path, 'name'], 'a benchmark has no name', 'a text');
    const spelling = typeof row.unit === 'string' ? row.unit : '';
    const unit = (0,_imported_history_js__WEBPACK_IMPORTED_MODULE_1__/* .importedUnit */ .V5)(spelling);
    const converted = typeof row.value === 'number' ? (0,_core_units_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .toBaseUnit */ .h3)(row.value, unit) : Number.NaN;
    if (!Number.isFinite(converted)) {
        const message = `${JSON.stringify(row.name.slice(0, 200))} has no number as its value and was left out`;
        state.warnings.push({ message, ...state.document.position([...path, 'value']) });
        return [];
    }
    const suffix = ` - ${spelling}`;
    const double = spelling !== '' && row.name.endsWith(suffix);
    const benchmark = double ? row.name.slice(0, -suffix.length) : row.name;
    const { direction, metric } = directed(state, tool, spelling, unit);
    const series = {
        benchmark,
        parameters: {},
        metric,
        unit: unit.unit,
        direction,
        primary: true,
        rounds: [[converted]],
    };
    return [{ series, double }];
}
/** The user chose the direction of a custom tool; of any other the unit tells, and where it does not, the tool. */
function directed(state, tool, spelling, unit) {
    const ofTool = BIGGER_IS_BETTER.has(tool) ? 'higher' : 'lower';
    const chosen = tool.startsWith('custom');
    if (!unit.known && !chosen)
        state.unknownUnits.add(spelling);
    const direction = unit.known && !chosen ? unit.direction : ofTool;
    return { direction, metric: unit.known && direction !== unit.direction ? 'value' : unit.metric };
}


/***/ }),

/***/ 3897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ createImportIds),
/* harmony export */   V5: () => (/* binding */ importedUnit),
/* harmony export */   z_: () => (/* binding */ UNKNOWN_ENVIRONMENT)
/* harmony export */ });
/* harmony import */ var _core_units_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52176);

/** The machine of a history that does not tell it: a stratum of its own, comparable with no measured run. */
const UNKNOWN_ENVIRONMENT = {
    ...{ os: 'unknown', arch: 'unknown', cpu: 'unknown', cores: 0, image: 'unknown' },
    toolchain: {},
    stratum: 'unknown',
};
/** Base unit, direction and metric name of a unit's spelling. An unknown one passes through as metric `value`. */
function importedUnit(spelling) {
    const unit = (0,_core_units_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUnit */ .E8)(spelling);
    return {
        ...unit,
        direction: unit.direction ?? 'lower',
        metric: metricOf(unit.unit, spelling.trim()),
        known: unit.direction !== undefined,
    };
}
function metricOf(unit, spelling) {
    if (unit === 's')
        return 'time';
    if (unit === '1/s')
        return 'throughput';
    if (unit === 'B/s')
        return 'bytes-per-second';
    // Go's per-operation columns; other byte counts may be a file, a heap or a message.
    if (unit === 'B')
        return spelling === 'B/op' ? 'allocated-bytes' : 'bytes';
    if (unit === '1' && spelling === 'allocs/op')
        return 'allocations';
    return 'value';
}
/** Digits of a commit's name that tell it from any other of a repository. */
const NAME_LENGTH = 12;
/** Ids that stay the same when a longer file is imported again: commit and how often it was seen before. */
function createImportIds(source) {
    const seen = new Map();
    return (scope, sha) => {
        const name = sha.slice(0, NAME_LENGTH);
        // Counted by what the id shows: commits are also called `benchmark-run-1` and `benchmark-run-2`.
        const key = JSON.stringify([scope, name]);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return `${source}-${name}-${count}`;
    };
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readNeutralHistory)
/* harmony export */ });
/* harmony import */ var _core_units_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52176);
/* harmony import */ var _is_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34356);
/* harmony import */ var _imported_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3897);
/* harmony import */ var _positioned_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76373);




/**
 * Reads the neutral history form: `{source, tool, runs: [{time, commit, metrics: {name: {value, unit}}}]}`, oldest first.
 * Direction is the one beside the value, else that of the unit, else lower and listed. `rounds` beside a value wins over
 * `samples`, and these over `value`; `samples_per_process` splits samples into rounds. What `writeNeutralHistory` adds
 * (suite, benchmark, parameters, metric, environment, ...) is taken as it stands. Throws a Problem with position.
 */
function readNeutralHistory(text, target) {
    const document = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readPositionedJson */ .X3)(target.file, text);
    const top = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(document.value);
    if (!Array.isArray(top?.runs))
        throw document.problem(['runs'], 'the file is no neutral history', 'a list "runs"');
    const state = {
        ...{ document, target, tool: textOf(top.tool), idOf: (0,_imported_history_js__WEBPACK_IMPORTED_MODULE_1__/* .createImportIds */ .AC)('neutral') },
        unknownUnits: new Set(),
    };
    const runs = top.runs.map((run, index) => readRun(state, ['runs', index], run));
    return {
        runs: runs.filter(({ series }) => series.length > 0),
        warnings: [],
        unknownUnits: [...state.unknownUnits].sort(),
    };
}
function readRun(state, path, value) {
    const { document, target, tool } = state;
    const run = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value);
    const startedAt = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(run?.time);
    const metrics = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(run?.metrics);
    if (run === undefined || startedAt === undefined)
        throw document.problem([...path, 'time'], 'a run has no time', 'ISO 8601');
    // Some sources keep no commits; a null says so.
    const sha = textOf(run.commit ?? 'unknown');
    if (sha === undefined)
        throw document.problem([...path, 'commit'], 'the commit of a run is no text', 'a text, or null where it is not known');
    if (metrics === undefined)
        throw document.problem([...path, 'metrics'], 'a run has no metrics', 'an object');
    const suite = target.suite ?? textOf(run.suite) ?? tool ?? 'imported';
    const commitTime = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(run.commitTime);
    const ref = textOf(run.ref);
    const parser = textOf(run.parser) ?? tool;
    return {
        ...{ schema: 'noisegate.run/1', id: textOf(run.id) ?? state.idOf(suite, sha), suite },
        branch: textOf(run.branch) ?? target.branch,
        commit: {
            sha,
            ...(ref === undefined ? {} : { ref }),
            ...(commitTime === undefined ? {} : { time: commitTime }),
        },
        ...{ startedAt, trigger: textOf(run.trigger) ?? 'import', attempt: countOf(run.attempt) ?? 1 },
        ...(parser === undefined ? {} : { parser }),
        environment: readEnvironment(state, [...path, 'environment'], run.environment),
        series: Object.keys(metrics).map((name) => readMetric(state, [...path, 'metrics', name], name, metrics[name])),
        ...{ verdicts: [], accepted: [], steps: [], warnings: [] },
    };
}
function readEnvironment({ document }, path, value) {
    if (value === undefined || value === null)
        return _imported_history_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_ENVIRONMENT */ .z_;
    if ((0,_is_run_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnvironment */ .A)(value))
        return value;
    throw document.problem(path, 'the environment of a run is incomplete or wrong', 'os, arch, cpu, cores, image, toolchain and stratum as `history export` writes them, or none');
}
function readMetric(state, path, name, value) {
    const metric = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value) ?? {};
    const spelling = textOf(metric.unit) ?? '';
    const unit = (0,_imported_history_js__WEBPACK_IMPORTED_MODULE_1__/* .importedUnit */ .V5)(spelling);
    const given = metric.direction === 'lower' || metric.direction === 'higher' ? metric.direction : undefined;
    if (!unit.known && given === undefined)
        state.unknownUnits.add(spelling);
    const direction = given ?? unit.direction;
    const rounds = readRounds(metric).map((round) => round.map((one) => (0,_core_units_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .toBaseUnit */ .h3)(one, unit)));
    if (rounds.length === 0 || !rounds.every((round) => round.length > 0 && round.every(Number.isFinite))) {
        throw state.document.problem([...path, 'value'], `${JSON.stringify(name.slice(0, 200))} has no value`, 'a number');
    }
    const assume = metric.assume === 'noisy' || metric.assume === 'exact' ? { assume: metric.assume } : {};
    const agreed = direction === unit.direction ? unit.metric : 'value';
    return {
        ...{ benchmark: textOf(metric.benchmark) ?? name, parameters: parametersOf(metric.parameters) },
        ...{ metric: textOf(metric.metric) ?? agreed, unit: unit.unit, direction, ...assume },
        primary: typeof metric.primary === 'boolean' ? metric.primary : true,
        rounds,
    };
}
function readRounds(metric) {
    if (Array.isArray(metric.rounds))
        return metric.rounds.map(numbersOf);
    const samples = numbersOf(metric.samples ?? [metric.value]);
    const size = countOf(metric.samples_per_process);
    if (size === undefined)
        return [samples];
    return Array.from({ length: Math.ceil(samples.length / size) }, (_, round) => samples.slice(round * size, (round + 1) * size));
}
/** NaN for what is no number: the caller refuses it with its position. */
function numbersOf(values) {
    return Array.isArray(values)
        ? values.map((one) => (typeof one === 'number' ? one : Number.NaN))
        : [];
}
function parametersOf(value) {
    const fields = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value) ?? {};
    return Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, String(text)]));
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function countOf(value) {
    return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}


/***/ }),

/***/ 76373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   X3: () => (/* binding */ readPositionedJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);


/** Parses a document; `prefix` characters before the JSON count for positions. Positions are computed when asked for. */
function readPositionedJson(file, text, prefix = 0) {
    const json = text.slice(prefix);
    const at = (offset) => {
        const before = text.slice(0, prefix + offset).split('\n');
        return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    };
    const position = (path) => {
        const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json);
        for (let length = path.length; tree !== undefined && length >= 0; length -= 1) {
            const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, path.slice(0, length));
            if (node !== undefined)
                return at(node.offset);
        }
        return { file };
    };
    const problem = (path, what, expected) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({ kind: 'store', what, expected, ...position(path) });
    return { value: parseOrThrow(json, at), position, problem };
}
function parseOrThrow(json, at) {
    try {
        return JSON.parse(json);
    }
    catch (cause) {
        const errors = [];
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json, errors, { disallowComments: true });
        const offset = errors[0]?.offset ?? json.length;
        const truncated = offset >= json.trimEnd().length;
        const reason = errors[0] === undefined ? 'unknown error' : (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(errors[0].error);
        const what = truncated ? 'the history is truncated' : `the history is malformed JSON (${reason})`;
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
            kind: 'store',
            what,
            ...at(offset),
            remedy: 'Nothing was imported; fetch the file again.',
            cause,
        });
    }
}
/** The value as an object with any keys, or undefined. */
function fieldsOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : undefined;
}
/** ISO 8601 UTC of a time text or of milliseconds since the epoch, or undefined where it is neither. */
function isoTime(value) {
    const milliseconds = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
    // Four-digit years only: the path of a run is sorted as text.
    return milliseconds >= 0 && milliseconds < Date.UTC(10_000, 0)
        ? new Date(milliseconds).toISOString()
        : undefined;
}


/***/ })

};

export const id = 1039;
export const ids = [1039];
export const modules = {

/***/ 51648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createMeasureTools)
});

// EXTERNAL MODULE: ./lib/measure/resource-usage.js
var resource_usage = __webpack_require__(95412);
// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(88005);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/platform/cpu-model.js
const armParts = {
    '0x41/0xd08': 'Cortex-A72',
    '0x41/0xd0b': 'Cortex-A76',
    '0x41/0xd0c': 'Neoverse-N1',
    '0x41/0xd40': 'Neoverse-V1',
    '0x41/0xd49': 'Neoverse-N2',
    '0x41/0xd4f': 'Neoverse-V2',
    '0x41/0xd84': 'Neoverse-V3',
    '0x41/0xd8e': 'Neoverse-N3',
    '0x6d/0xd49': 'Azure-Cobalt-100',
    '0xc0/0xac3': 'Ampere-1',
    '0xc0/0xac4': 'Ampere-1A',
};
function cpuModel(reported, cpuinfo) {
    const named = (reported ?? '').replace(/\s+/g, ' ').trim();
    if (named === '' || named.toLowerCase() === 'unknown')
        return armModel(cpuinfo) ?? 'unknown';
    if (/\d/.test(named))
        return named;
    const family = field(cpuinfo, 'cpu family');
    const model = field(cpuinfo, 'model');
    return family === undefined || model === undefined ? named : `${named} (family ${family} model ${model})`;
}
function armModel(cpuinfo) {
    const implementer = field(cpuinfo, 'CPU implementer');
    const part = field(cpuinfo, 'CPU part');
    if (implementer === undefined || part === undefined)
        return undefined;
    return armParts[`${implementer}/${part}`] ?? `Arm ${implementer} ${part}`;
}
function field(cpuinfo, name) {
    const line = cpuinfo?.split('\n').find((candidate) => candidate.split(':')[0]?.trim() === name);
    return line?.slice(line.indexOf(':') + 1).trim();
}

;// CONCATENATED MODULE: ./lib/platform/os-image.js
const macosOfDarwin = { 20: 11, 21: 12, 22: 13, 23: 14, 24: 15, 25: 26 };
const windowsOfBuild = { 17763: 'win19', 20348: 'win22', 26100: 'win25' };
function osImage({ os, imageOs, osRelease, kernel }) {
    if (imageOs !== undefined && imageOs !== '')
        return imageOs;
    const [major = '', , build = ''] = kernel.split('.');
    if (os === 'macos')
        return macosOfDarwin[major] === undefined ? `darwin${major}` : `macos${macosOfDarwin[major]}`;
    if (os === 'windows')
        return windowsOfBuild[build] ?? `win-${build}`;
    const id = value(osRelease, 'ID');
    const version = value(osRelease, 'VERSION_ID')?.split('.')[0] ?? '';
    return id === undefined ? 'unknown' : `${id}${version}`;
}
function value(osRelease, key) {
    const line = osRelease?.split('\n').find((candidate) => candidate.startsWith(`${key}=`));
    return line
        ?.slice(key.length + 1)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2');
}

;// CONCATENATED MODULE: ./lib/platform/usable-cores.js
function usableCores(parallelism, readText) {
    const quota = controlGroupQuota(readText);
    return quota === undefined ? parallelism : Math.max(1, Math.min(parallelism, Math.floor(quota)));
}
function controlGroupQuota(readText) {
    const groups = (readText('/proc/self/cgroup') ?? '').split('\n');
    const unified = groups.find((line) => line.startsWith('0::'))?.slice('0::'.length);
    const limits = unified === undefined ? [] : ancestors(unified).map((path) => unifiedQuota(path, readText));
    const legacy = legacyQuota(readText);
    const known = [...limits, legacy].filter((limit) => limit !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}
function ancestors(path) {
    const names = path.split('/').filter((name) => name !== '');
    return Array.from({ length: names.length + 1 }, (_, depth) => names.slice(0, depth).join('/'));
}
function unifiedQuota(path, readText) {
    const [quota, period] = (readText(`/sys/fs/cgroup/${path === '' ? '' : `${path}/`}cpu.max`) ?? '')
        .trim()
        .split(' ');
    return share(quota, period);
}
function legacyQuota(readText) {
    const folder = '/sys/fs/cgroup/cpu';
    return share(readText(`${folder}/cpu.cfs_quota_us`)?.trim(), readText(`${folder}/cpu.cfs_period_us`)?.trim());
}
function share(quota, period) {
    const processors = Number(quota) / Number(period);
    return quota !== undefined && quota !== '' && Number.isFinite(processors) && processors > 0
        ? processors
        : undefined;
}

;// CONCATENATED MODULE: ./lib/platform/machine.js





const osNames = { darwin: 'macos', win32: 'windows' };
function readMachine(sources) {
    const name = osNames[sources.platform] ?? sources.platform;
    const runner = sources.env.RUNNER_NAME;
    return {
        os: name,
        arch: sources.arch,
        cpu: cpuModel(sources.cpuModel, sources.readText('/proc/cpuinfo')),
        cores: usableCores(sources.parallelism, sources.readText),
        image: osImage({
            os: name,
            imageOs: sources.env.ImageOS,
            osRelease: sources.readText('/etc/os-release'),
            kernel: sources.kernel,
        }),
        kernel: sources.kernel,
        node: sources.nodeVersion.replace(/^v/, ''),
        ...(runner === undefined || runner === '' ? {} : { runner }),
    };
}
function machineSources(env) {
    return {
        platform: process.platform,
        arch: process.arch,
        cpuModel: external_node_os_.cpus()[0]?.model,
        parallelism: external_node_os_.availableParallelism(),
        kernel: external_node_os_.release(),
        nodeVersion: process.version,
        env,
        readText: readTextFile,
    };
}
function readTextFile(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/platform/noise-witness.js
function watchNoise(readText, monotonic) {
    const before = read(readText, monotonic);
    return () => {
        const after = read(readText, monotonic);
        const steal = noise_witness_share(difference(after.stolenTicks, before.stolenTicks), difference(after.cpuTicks, before.cpuTicks));
        const waited = difference(after.pressureUs, before.pressureUs);
        const pressure = noise_witness_share(waited === undefined ? undefined : waited / 1e6, after.seconds - before.seconds);
        return { ...(steal === undefined ? {} : { steal }), ...(pressure === undefined ? {} : { pressure }) };
    };
}
function read(readText, monotonic) {
    const line = /^cpu +(.*)$/m.exec(readText('/proc/stat') ?? '')?.[1];
    const ticks = line?.trim().split(/\s+/).slice(0, 8).map(Number);
    const pressure = /^some .*total=(\d+)/m.exec(readText('/proc/pressure/cpu') ?? '')?.[1];
    return {
        seconds: monotonic(),
        cpuTicks: ticks?.reduce((sum, value) => sum + value, 0),
        stolenTicks: ticks?.[7],
        pressureUs: pressure === undefined ? undefined : Number(pressure),
    };
}
function difference(after, before) {
    return after === undefined || before === undefined ? undefined : after - before;
}
function noise_witness_share(part, whole) {
    if (part === undefined || whole === undefined || !(whole > 0))
        return undefined;
    return Math.min(1, Math.max(0, part / whole));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/platform/find-executable.js



function findExecutable(name, place) {
    let blocked;
    for (const candidate of candidates(name, place)) {
        const finding = look(candidate);
        if (finding === 'executable')
            return candidate;
        if (finding === 'not-executable')
            blocked ??= candidate;
    }
    if (blocked !== undefined) {
        throw new problem/* Problem */.A({
            kind: 'measurement',
            what: `the command \`${name}\` cannot be executed: ${blocked} is not an executable file`,
            remedy: `Make it executable (chmod +x), or name the program that runs it`,
        });
    }
    throw new problem/* Problem */.A({
        kind: 'measurement',
        what: `the command \`${name}\` was not found`,
        expected: /[/\\]/.test(name) ? `a file relative to ${place.cwd}` : 'a program on PATH',
        remedy: 'Check its spelling, or install it before this step or in `setup`',
    });
}
function candidates(name, { cwd, env, platform }) {
    const windows = platform === 'win32';
    const suffixes = windows ? ['', ...(env.PATHEXT ?? '.EXE;.COM').split(';')] : [''];
    const named = (base) => suffixes.map((suffix) => base + suffix);
    if (name.includes('/') || (windows && name.includes('\\')))
        return named((0,external_node_path_.resolve)(cwd, name));
    const path = env.PATH ?? env.Path ?? '';
    return path.split(external_node_path_.delimiter).flatMap((folder) => named((0,external_node_path_.resolve)(cwd, folder, name)));
}
function look(path) {
    try {
        if (!(0,external_node_fs_.statSync)(path).isFile())
            return 'absent';
    }
    catch {
        return 'absent';
    }
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return 'executable';
    }
    catch {
        return 'not-executable';
    }
}

// EXTERNAL MODULE: ./lib/platform/process-group.js
var process_group = __webpack_require__(29644);
;// CONCATENATED MODULE: ./lib/platform/shell-argv.js
const shells = new Map([
    ['bash', ['bash', '-eo', 'pipefail', '-c']],
    ['sh', ['sh', '-e', '-c']],
    ['zsh', ['zsh', '-eo', 'pipefail', '-c']],
    ['pwsh', ['pwsh', '-NoProfile', '-NonInteractive', '-Command']],
    ['powershell', ['powershell', '-NoProfile', '-NonInteractive', '-Command']],
    ['cmd', ['cmd', '/d', '/s', '/c']],
]);
function commandArgv(command, shell = 'bash') {
    if (command.kind === 'argv')
        return command.argv;
    const words = shell.split(/\s+/).filter((word) => word !== '');
    const prefix = shells.get(words.join(' ')) ?? words;
    const [file = 'bash', ...rest] = prefix;
    return [file, ...rest, command.line];
}

;// CONCATENATED MODULE: ./lib/platform/process.js







const drainMs = 1_000;
const longestTimerMs = 2 ** 31 - 1;
function createRunProcess(options) {
    const live = new Set();
    const onExit = () => live.forEach(process_group/* killGroupNow */.sX);
    return async (request) => {
        assertDirectory(request.cwd);
        const argv = resolvedArgv(request);
        if (request.signal?.aborted)
            return cancelledBeforeStart;
        if (live.size === 0)
            process.on('exit', onExit);
        const startedAt = options.monotonic();
        const child = await started(argv, request);
        const leader = child.pid;
        live.add(leader);
        try {
            return await watched(child, request, { ...options, startedAt });
        }
        finally {
            live.delete(leader);
            if (live.size === 0)
                process.off('exit', onExit);
        }
    };
}
const cancelledBeforeStart = {
    wallSeconds: 0,
    timedOut: false,
    cancelled: true,
    leftBehind: 0,
    outputHeld: false,
};
async function watched(child, request, options) {
    const graceMs = options.graceMs ?? 2_000;
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    let stop;
    let ending;
    const endEarly = (reason) => {
        if (stop !== undefined)
            return;
        stop = reason;
        ending = (0,process_group/* endGroup */.N4)(child.pid, graceMs);
    };
    const exited = exit(child, () => options.monotonic() - options.startedAt);
    stream(child.stdout, request.onStdout, endEarly);
    stream(child.stderr, request.onStderr, endEarly);
    const release = limits(request, endEarly);
    const ended = await exited.finally(release);
    await ending;
    const searched = stop === undefined && request.leftovers !== 'skip';
    const leftBehind = searched ? await endLeftovers(child.pid, options.settleMs ?? 300, graceMs) : 0;
    const outputHeld = !(await drained(child, closed));
    await ending;
    const stopped = stop;
    if (stopped?.why === 'sink')
        throw stopped.error;
    return {
        ...ended,
        timedOut: stopped?.why === 'timeout',
        cancelled: stopped?.why === 'cancelled',
        leftBehind,
        outputHeld,
    };
}
function stream(source, sink, endEarly) {
    let failed = false;
    source?.on('data', (chunk) => {
        if (failed)
            return;
        try {
            sink?.(chunk);
        }
        catch (error) {
            failed = true;
            endEarly({ why: 'sink', error });
        }
    });
}
function limits({ timeoutMs, signal }, endEarly) {
    const timer = timeoutMs === undefined
        ? undefined
        : setTimeout(() => endEarly({ why: 'timeout' }), Math.min(timeoutMs, longestTimerMs));
    const onAbort = () => endEarly({ why: 'cancelled' });
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted)
        onAbort();
    return () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
    };
}
function exit(child, elapsed) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            const wallSeconds = elapsed();
            if (signal !== null)
                resolve({ signal, wallSeconds });
            else
                resolve({ exitCode: code ?? 0, wallSeconds });
        });
    });
}
async function endLeftovers(leader, settleMs, graceMs) {
    if (await (0,process_group/* goneWithin */.dQ)(leader, settleMs))
        return 0;
    const { length } = await (0,process_group/* groupMembers */.rU)(leader);
    await (0,process_group/* endGroup */.N4)(leader, graceMs);
    return length;
}
async function drained(child, closed) {
    const bound = new AbortController();
    const late = (0,promises_.setTimeout)(drainMs, 'late', { signal: bound.signal }).catch(() => 'late');
    const first = await Promise.race([closed.then(() => 'closed'), late]);
    bound.abort();
    if (first === 'closed')
        return true;
    child.stdout?.destroy();
    child.stderr?.destroy();
    return false;
}
function resolvedArgv(request) {
    const place = { cwd: request.cwd, env: request.env, platform: process.platform };
    const [name, ...rest] = commandArgv(request.command, request.shell);
    const file = findExecutable(name, place);
    const [wrapper, ...options] = request.prefix ?? [];
    return wrapper === undefined ? [file, ...rest] : [wrapper, ...options, file, ...rest];
}
function started([file, ...args], request) {
    return new Promise((resolve, reject) => {
        const failed = (cause) => reject(doesNotStart(file, cause));
        try {
            const child = (0,external_node_child_process_.spawn)(file, args, {
                cwd: request.cwd,
                env: request.env,
                detached: process.platform !== 'win32',
                stdio: ['ignore', 'pipe', 'pipe'],
                windowsHide: true,
            });
            child.once('error', failed);
            child.once('spawn', () => {
                child.off('error', failed);
                child.on('error', () => { });
                resolve(child);
            });
        }
        catch (cause) {
            failed(cause);
        }
    });
}
function doesNotStart(file, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `the command \`${file}\` did not start: ${why}`,
        remedy: 'Check that the file is a program for this system, and that its arguments are not too long',
        cause,
    });
}
function assertDirectory(cwd) {
    const stat = (0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false });
    if (stat?.isDirectory())
        return;
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `the working directory ${cwd} ${stat === undefined ? 'does not exist' : 'is not a directory'}`,
        remedy: 'Set `working-directory` to a folder of the repository',
    });
}

;// CONCATENATED MODULE: ./lib/app/measure-tools.js





async function createMeasureTools(env) {
    const runProcess = createRunProcess({ monotonic: clock/* systemMonotonic */.u });
    const path = env.PATH === undefined ? {} : { PATH: env.PATH };
    return {
        runProcess,
        clock: clock/* systemClock */.m,
        monotonic: clock/* systemMonotonic */.u,
        machine: readMachine(machineSources(env)),
        meter: await (0,resource_usage/* probeResourceMeter */.Q)({ runProcess, env: path, platform: process.platform }),
        watchNoise: () => watchNoise(readTextFile, clock/* systemMonotonic */.u),
    };
}


/***/ }),

/***/ 95412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ probeResourceMeter),
/* harmony export */   y: () => (/* binding */ signalName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const wallOnly = {
    prefix: () => [],
    read: () => undefined,
    warnings: [
        {
            message: 'no GNU time (Linux) or BSD time (macOS) at /usr/bin/time: plain commands are measured by wall time alone, ' +
                'without user time, system time and peak RSS; install the package `time` for them',
        },
    ],
};
async function probeResourceMeter(options) {
    const program = options.program ?? '/usr/bin/time';
    if (options.platform !== 'linux' && options.platform !== 'darwin')
        return wallOnly;
    const flavour = options.platform === 'darwin' ? bsdTime(program) : gnuTime(program);
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'noisegate-time-'));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'usage');
    const meter = {
        prefix: flavour.prefix,
        read: (path) => {
            const text = readText(path);
            return text === undefined ? undefined : flavour.parse(text);
        },
        warnings: [],
    };
    try {
        const { exitCode } = await options.runProcess({
            command: { kind: 'argv', argv: ['true'] },
            prefix: meter.prefix(file),
            cwd: folder,
            env: options.env,
            timeoutMs: 5_000,
            leftovers: 'skip',
        });
        return exitCode === 0 && meter.read(file) !== undefined ? meter : wallOnly;
    }
    catch {
        return wallOnly;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
function gnuTime(program) {
    return {
        prefix: (file) => [program, `--output=${file}`, '--format=%U %S %M'],
        parse: (text) => {
            const numbers = /^([\d.]+) ([\d.]+) (\d+)$/m.exec(text);
            if (numbers === null)
                return undefined;
            const killed = /^Command terminated by signal (\d+)$/m.exec(text);
            const signal = killed === null ? undefined : signalName(Number(killed[1]));
            return {
                user: Number(numbers[1]),
                system: Number(numbers[2]),
                peakRss: Number(numbers[3]) * 1024,
                ...(signal === undefined ? {} : { signal }),
            };
        },
    };
}
function bsdTime(program) {
    return {
        prefix: (file) => [program, '-l', '-o', file],
        parse: (text) => {
            const times = /([\d.]+) user\s+([\d.]+) sys/.exec(text);
            const memory = /(\d+)\s+maximum resident set size/.exec(text);
            if (times === null || memory === null)
                return undefined;
            return { user: Number(times[1]), system: Number(times[2]), peakRss: Number(memory[1]) };
        },
    };
}
function signalName(number) {
    const entry = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals).find(([, value]) => value === number);
    return entry?.[0];
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 58970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88035);
/* harmony import */ var _raw_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81019);



async function resolveBase(git, request) {
    const event = readEvent(request.event);
    if (request.explicit !== undefined)
        return explicitBase(git, request, request.explicit);
    if (event.mergeGroupBase !== undefined) {
        return timed(git, request, { sha: event.mergeGroupBase, how: 'base of the merge group' });
    }
    const head = request.head ?? (await (0,_raw_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommit */ .kN)(git, request.directory, 'HEAD'));
    if (head === undefined)
        throw noHead(request.directory);
    const [first, second] = head.parents;
    if (first !== undefined && second !== undefined && second === event.pullRequestHead) {
        const found = { sha: first, how: 'first parent of the merge commit' };
        return timed(git, request, event.baseRef === undefined ? found : { ...found, ref: event.baseRef });
    }
    return (await comparedBase(request, event, head)) ?? (await localBase(git, request, event, head));
}
async function explicitBase(git, request, revision) {
    const commit = await (0,_raw_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommit */ .kN)(git, request.directory, revision);
    if (commit !== undefined)
        return { sha: commit.sha, time: commit.time, ref: revision, how: 'given by --base' };
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
        return timed(git, request, { sha: revision, ref: revision, how: 'given by --base' });
    }
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'usage',
        what: `--base ${JSON.stringify(revision)} is no commit that this checkout knows`,
        expected: 'a branch, tag or commit that is fetched, or a full commit name',
        remedy: 'Fetch it first, such as with `fetch-depth: 0` in actions/checkout.',
    });
}
async function comparedBase(request, event, head) {
    const branch = event.baseRef ?? request.defaultBranch ?? event.defaultBranch;
    if (request.compare === undefined || branch === undefined)
        return undefined;
    const found = await request.compare(branch, event.pullRequestHead ?? head.sha);
    return found === undefined ? undefined : { ...found, ref: branch, how: 'merge base by the compare API' };
}
async function localBase(git, request, event, head) {
    const named = event.baseRef ?? request.defaultBranch ?? event.defaultBranch;
    const candidates = request.branchRefs ?? refsOf(named);
    const bases = await Promise.all(candidates.map((ref) => mergeBase(git, request.directory, head.sha, ref)));
    const found = bases.findIndex((sha) => sha !== undefined);
    const [sha, ref] = [bases[found], candidates[found]];
    if (sha !== undefined && ref !== undefined)
        return timed(git, request, { sha, ref, how: `merge base with ${ref}` });
    throw await noMergeBase(git, request.directory, candidates);
}
function refsOf(branch) {
    return branch === undefined ? ['origin/HEAD', 'main', 'master'] : [`origin/${branch}`, branch];
}
async function mergeBase(git, directory, head, ref) {
    const args = ['merge-base', '--end-of-options', head, ref];
    const { exitCode, stdout } = await git.run({ directory, args, env: _git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LAZY_FETCH */ ._h });
    const sha = stdout.toString('utf8').trim();
    return exitCode === 0 && sha !== '' ? sha : undefined;
}
async function timed(git, request, base) {
    const local = await (request.commits?.read(base.sha) ?? (0,_raw_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommit */ .kN)(git, request.directory, base.sha));
    const time = local?.time ?? (await request.commitTime?.(base.sha));
    return time === undefined ? base : { ...base, time };
}
async function noMergeBase(git, directory, tried) {
    const answer = await git.run({ directory, args: ['rev-parse', '--is-shallow-repository'] });
    const shallow = answer.stdout.toString('utf8').trim() === 'true';
    const where = tried.join(' and ');
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'usage',
        what: shallow
            ? `the base commit cannot be found: this clone is shallow and holds no merge base with ${where}`
            : `the base commit cannot be found: HEAD has no merge base with ${where}`,
        remedy: 'Use `fetch-depth: 0` in actions/checkout, give the action a token that can read the repository, or name --base.',
    });
}
function noHead(directory) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'usage',
        what: `the base commit cannot be found: ${directory} is no git checkout with a commit`,
        remedy: 'Run inside a checkout (actions/checkout comes first), or name --base with a full commit name.',
    });
}
function readEvent(event) {
    return {
        mergeGroupBase: commitName(textAt(event, 'merge_group', 'base_sha')),
        pullRequestHead: commitName(textAt(event, 'pull_request', 'head', 'sha')),
        baseRef: textAt(event, 'pull_request', 'base', 'ref'),
        defaultBranch: textAt(event, 'repository', 'default_branch'),
    };
}
function commitName(text) {
    return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}
function textAt(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return typeof current === 'string' && current !== '' ? current : undefined;
}


/***/ }),

/***/ 88005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   u: () => (/* binding */ systemMonotonic)
/* harmony export */ });
const systemClock = () => Date.now();
const systemMonotonic = () => performance.now() / 1000;


/***/ }),

/***/ 88035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ settingsEnvironment),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   _h: () => (/* binding */ NO_LAZY_FETCH)
/* harmony export */ });
const KEPT = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|SSL_[A-Z_]+|HTTP_[A-Z_]+|PROXY_COMMAND|PROXY_SSL_[A-Z_]+|ALLOW_PROTOCOL|EXEC_PATH|TRACE[0-9A-Z_]*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
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
const NO_LAZY_FETCH = { GIT_NO_LAZY_FETCH: '1' };
function settingsEnvironment(settings, environment) {
    const first = Number.parseInt(environment.GIT_CONFIG_COUNT ?? '0', 10) || 0;
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(first + settings.length) };
}


/***/ }),

/***/ 88746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createGitObjects),
/* harmony export */   r: () => (/* binding */ treeEntries)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);

function createGitObjects(process) {
    const waiting = [];
    const answers = createAnswerReader((object) => waiting.shift()?.resolve(object));
    process.stdout.on('data', answers);
    let over;
    process.ended.then(({ stderr }) => {
        over = new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ kind: 'store', what: 'git cat-file ended early', evidence: stderr.trim() });
        for (const one of waiting.splice(0))
            one.reject(over);
    });
    return {
        read(expression) {
            if (/[\n\r]/.test(expression))
                return Promise.resolve(undefined);
            if (over !== undefined)
                return Promise.reject(over);
            return new Promise((resolve, reject) => {
                waiting.push({ resolve, reject });
                process.stdin.write(`${expression}\n`);
            });
        },
        async close() {
            process.stdin.end();
            await process.ended;
        },
    };
}
function treeEntries(tree) {
    const width = tree.oid.length / 2;
    const entries = [];
    for (let at = 0; at < tree.bytes.length;) {
        const space = tree.bytes.indexOf(0x20, at);
        const end = tree.bytes.indexOf(0, space);
        const oid = tree.bytes.toString('hex', end + 1, end + 1 + width);
        entries.push({ name: tree.bytes.toString('utf8', space + 1, end), oid });
        at = end + 1 + width;
    }
    return entries;
}
function createAnswerReader(answer) {
    let chunks = [];
    let length = 0;
    let needed = 1;
    return (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length < needed)
            return;
        let rest = Buffer.concat(chunks);
        for (;;) {
            const next = readAnswer(rest);
            needed = next.needed;
            if (next.used === 0)
                break;
            answer(next.object);
            rest = rest.subarray(next.used);
        }
        chunks = [rest];
        length = rest.length;
    };
}
function readAnswer(bytes) {
    const end = bytes.indexOf(0x0a);
    if (end < 0)
        return { used: 0, needed: bytes.length + 1 };
    const header = /^([0-9a-f]+) (\w+) (\d+)$/.exec(bytes.toString('utf8', 0, end));
    if (header === null)
        return { used: end + 1, needed: 1 };
    const [, oid = '', type = '', size] = header;
    const total = end + 1 + Number(size) + 1;
    if (bytes.length < total)
        return { used: 0, needed: total };
    return {
        object: { oid, type, bytes: Buffer.from(bytes.subarray(end + 1, total - 1)) },
        used: total,
        needed: 1,
    };
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
const NEVER_RAN = -1;
const KILLED = -2;
const LARGEST_OUTPUT = 256 * 1024 * 1024;
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
        detached: command.signal !== undefined && process.platform !== 'win32',
    });
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
function subcommand(args) {
    return args.find((argument) => /^[a-z][a-z-]*$/.test(argument)) ?? '';
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



const pollMs = 20;
const killWaitMs = 2_000;
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
async function endGroup(leader, graceMs) {
    if (process.platform === 'win32') {
        await output('taskkill', ['/PID', String(leader), '/T', '/F']);
        return;
    }
    signalAll(leader, await groupMembers(leader), 'SIGTERM');
    if (await goneWithin(leader, graceMs))
        return;
    for (let waited = 0; waited < killWaitMs; waited += pollMs) {
        const members = await groupMembers(leader);
        if (members.length === 0)
            return;
        signalAll(leader, members, 'SIGKILL');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
async function goneWithin(leader, waitMs) {
    for (let waited = 0;; waited += pollMs) {
        if ((await groupMembers(leader)).length === 0)
            return true;
        if (waited >= waitMs)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
function killGroupNow(leader) {
    send(process.platform === 'win32' ? leader : -leader, 'SIGKILL');
}
function signalAll(leader, members, signal) {
    if (members.length === 0)
        return;
    send(-leader, signal);
    for (const pid of members)
        send(pid, signal);
    if (signal === 'SIGKILL')
        return;
    for (const pid of members)
        send(pid, 'SIGCONT');
}
function send(target, signal) {
    try {
        process.kill(target, signal);
    }
    catch {
    }
}
function linuxMembers(leader) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').flatMap((name) => {
        if (!/^\d+$/.test(name))
            return [];
        const stat = readStat(name);
        if (stat === undefined)
            return [];
        const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const belongs = Number(group) === leader || Number(session) === leader;
        return belongs && state !== 'Z' && state !== 'X' ? [Number(name)] : [];
    });
}
const statBuffer = Buffer.alloc(4096);
function readStat(pid) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(`/proc/${pid}/stat`, 'r');
        return statBuffer.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, statBuffer));
    }
    catch {
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

/***/ 81019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ createCommitReader),
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20195);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88035);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88746);



function createCommitReader(git, directory) {
    const process = git.start({ directory, args: ['cat-file', '--batch'], env: _git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LAZY_FETCH */ ._h });
    const objects = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .createGitObjects */ .Z)(process);
    return {
        async read(revision) {
            const object = await objects.read(`${revision}^{commit}`).catch(async (error) => {
                if ((await process.ended).exitCode === _git_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER_RAN */ .L)
                    throw error;
                return undefined;
            });
            return object?.type === 'commit' ? parseCommit(object.oid, object.bytes.toString('utf8')) : undefined;
        },
        close: () => objects.close(),
    };
}
async function readCommit(git, directory, revision) {
    const reader = createCommitReader(git, directory);
    try {
        return await reader.read(revision);
    }
    finally {
        await reader.close();
    }
}
function parseCommit(sha, content) {
    const header = content.split('\n\n', 1)[0] ?? '';
    const committer = /^committer .*> (\d+) [+-]\d{4}$/m.exec(header)?.[1];
    if (committer === undefined)
        return undefined;
    const parents = Array.from(header.matchAll(/^parent ([0-9a-f]{40,64})$/gm), ([, parent]) => parent);
    return { sha, parents, time: new Date(Number(committer) * 1000).toISOString() };
}


/***/ })

};

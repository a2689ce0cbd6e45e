export const id = 104;
export const ids = [104];
export const modules = {

/***/ 57055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ARMS)
/* harmony export */ });
const ARMS = ['baseline', 'candidate'];


/***/ }),

/***/ 60104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ eachArm),
  C: () => (/* binding */ ofArm),
  prepareArms: () => (/* binding */ prepareArms)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/model/arm.js
var arm = __webpack_require__(57055);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/platform/marked-processes.js
var marked_processes = __webpack_require__(92459);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/platform/remove-tree.js



const REMOVED_SUFFIX = '.removed';
async function removeTree(path) {
    const doomed = renamed(path);
    if (doomed === undefined)
        return;
    try {
        await (0,promises_.rm)(doomed, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        openFolders(doomed);
        await (0,promises_.rm)(doomed, { recursive: true, force: true, maxRetries: 3 });
    }
}
function removeTreeNow(path) {
    try {
        const doomed = renamed(path);
        if (doomed === undefined)
            return;
        openFolders(doomed);
        (0,external_node_fs_.rmSync)(doomed, { recursive: true, force: true });
    }
    catch {
    }
}
function renamed(path) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined)
        return undefined;
    if (path.endsWith(REMOVED_SUFFIX))
        return path;
    const doomed = path + REMOVED_SUFFIX;
    try {
        (0,external_node_fs_.renameSync)(path, doomed);
        return doomed;
    }
    catch {
        return path;
    }
}
function openFolders(path) {
    if (!(0,external_node_fs_.lstatSync)(path).isDirectory())
        return;
    (0,external_node_fs_.chmodSync)(path, 0o700);
    for (const entry of (0,external_node_fs_.readdirSync)(path, { withFileTypes: true })) {
        if (entry.isDirectory())
            openFolders((0,external_node_path_.join)(path, entry.name));
    }
}

;// CONCATENATED MODULE: ./lib/platform/arms-folder.js






const NAME = /^noisegate-arms-(?<place>[0-9a-f]{8})-(?<pid>\d+)-(?<started>\d+)-[^.]+(?:\.removed)?$/;
const graceMs = 1_000;
async function openArmsFolder(temporary) {
    await pruneLeftovers(temporary);
    const prefix = `noisegate-arms-${place()}-${process.pid}-${startOf(process.pid) ?? '0'}-`;
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)(temporary), prefix));
    const mark = workspaceMark(path);
    const onExit = () => {
        (0,marked_processes/* killMarkedProcessesNow */.oS)(mark);
        removeTreeNow(path);
    };
    process.on('exit', onExit);
    return {
        path,
        async remove() {
            await (0,marked_processes/* endMarkedProcesses */.jk)(mark, { graceMs });
            await removeTree(path);
            process.off('exit', onExit);
        },
    };
}
function workspaceMark(folder) {
    return `GITHUB_WORKSPACE=${folder}/`;
}
async function pruneLeftovers(temporary) {
    for (const name of (0,external_node_fs_.readdirSync)(temporary)) {
        const owner = NAME.exec(name)?.groups;
        if (owner === undefined || owner.place !== place() || isAlive(Number(owner.pid), owner.started))
            continue;
        const path = (0,external_node_path_.join)(temporary, name);
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (stat?.isDirectory() !== true || stat.uid !== (process.getuid?.() ?? stat.uid))
            continue;
        const tree = path.endsWith(REMOVED_SUFFIX) ? path.slice(0, -REMOVED_SUFFIX.length) : path;
        await (0,marked_processes/* endMarkedProcesses */.jk)(workspaceMark(tree), { graceMs });
        await removeTree(path).catch(() => { });
    }
}
function isAlive(pid, started) {
    const now = startOf(pid);
    if (now !== undefined)
        return now === started;
    if (process.platform === 'linux')
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function startOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    }
    catch {
        return undefined;
    }
}
function place() {
    return (0,external_node_crypto_.createHash)('sha256').update(`${(0,external_node_os_.hostname)()} ${namespace()}`).digest('hex').slice(0, 8);
}
function namespace() {
    try {
        return (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/platform/git-environment.js
var git_environment = __webpack_require__(88035);
// EXTERNAL MODULE: ./lib/platform/remote.js
var remote = __webpack_require__(27909);
;// CONCATENATED MODULE: ./lib/platform/work-tree/checkout-git.js



const timeoutMs = 1_800_000;
const quiet = [
    ['core.fsmonitor', 'false'],
    ['core.untrackedCache', 'false'],
    ['core.splitIndex', 'false'],
    ['submodule.recurse', 'false'],
    ['fetch.recurseSubmodules', 'no'],
    ['fetch.showForcedUpdates', 'false'],
    ['fetch.writeCommitGraph', 'false'],
    ['advice.detachedHead', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
async function askGit(tools, call) {
    const { directory, args, settings = [], input } = call;
    const result = await tools.git.run({
        ...{ directory, args, timeoutMs },
        env: { ...(0,git_environment/* settingsEnvironment */.NU)([...quiet, ...settings], tools.environment), ...call.env },
        ...(input === undefined ? {} : { input }),
        ...(tools.signal === undefined ? {} : { signal: tools.signal }),
    });
    return { ...result, stderr: (0,remote/* redact */.E)(result.stderr, tools.token === undefined ? {} : { token: tools.token }) };
}
async function runGit(tools, call, what) {
    const result = await askGit(tools, call);
    if (result.exitCode === 0)
        return result.stdout.toString('utf8');
    throw new problem/* Problem */.A({
        kind: 'measurement',
        what: `${what}: git ended with status ${result.exitCode}`,
        evidence: evidence(result.stderr),
    });
}
function evidence(messages) {
    const lines = messages.trim().split(/\r?\n/).slice(-20);
    return lines.map((line) => `  | ${line.slice(0, 300)}`).join('\n');
}

;// CONCATENATED MODULE: ./lib/platform/work-tree/changed-files.js



async function copyChanges(tools, request) {
    const { checkout, directory, exclude } = request;
    const own = (0,external_node_path_.join)(directory, '.git');
    const index = copyIndex(checkout, (0,external_node_path_.join)(own, 'checkout-index'));
    if (index === undefined)
        return 0;
    const call = {
        directory: checkout.directory,
        env: { GIT_INDEX_FILE: index },
        settings: [
            ['lfs.storage', (0,external_node_path_.join)(own, 'lfs-changes')],
            ['core.hooksPath', (0,external_node_path_.join)(own, 'no-hooks')],
        ],
    };
    const diff = [
        'diff',
        '--name-only',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--ignore-submodules=all',
        'HEAD',
        '--',
    ];
    const others = ['ls-files', '-z', '--others', '--exclude-standard'];
    const what = "the checkout's changes could not be read";
    const changed = split(await runGit(tools, { ...call, args: diff }, what));
    const untracked = split(await runGit(tools, { ...call, args: others }, what));
    (0,external_node_fs_.rmSync)(index, { force: true });
    const paths = [...changed, ...untracked].filter((path) => !isExcluded(path, exclude));
    for (const path of paths)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, path), { recursive: true, force: true });
    for (const path of paths)
        copyPath((0,external_node_path_.join)(checkout.directory, path), (0,external_node_path_.join)(directory, path));
    return paths.length;
}
function copyIndex(checkout, to) {
    const from = checkout.file('index');
    if (!(0,external_node_fs_.existsSync)(from))
        return undefined;
    (0,external_node_fs_.copyFileSync)(from, to);
    const seconds = Math.floor((0,external_node_fs_.statSync)(from).mtimeMs / 1_000) - 1;
    (0,external_node_fs_.utimesSync)(to, seconds, seconds);
    return to;
}
function split(list) {
    return list.split('\0').filter((path) => path !== '');
}
function isExcluded(path, exclude) {
    return exclude.some((folder) => path === folder || path.startsWith(`${folder.replace(/\/+$/, '')}/`));
}
function copyPath(from, to) {
    const stat = (0,external_node_fs_.lstatSync)(from, { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to), { recursive: true });
    if (stat.isSymbolicLink())
        (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(from), to);
    else if (stat.isFile())
        (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    else if (stat.isDirectory())
        copyFolder(from, to);
}
function copyFolder(from, to) {
    (0,external_node_fs_.cpSync)(from, to, {
        recursive: true,
        verbatimSymlinks: true,
        mode: external_node_fs_.constants.COPYFILE_FICLONE,
        filter: (source) => (0,external_node_path_.basename)(source) !== '.git' || (0,external_node_fs_.lstatSync)(source).isDirectory(),
    });
}

;// CONCATENATED MODULE: ./lib/platform/work-tree/config-text.js
function configText(settings) {
    return settings.map(([key, value]) => `${header(key)}\t${config_text_name(key)} = "${escaped(value)}"\n`).join('');
}
function header(key) {
    const section = key.slice(0, key.indexOf('.'));
    const sub = key.slice(section.length + 1, -config_text_name(key).length - 1);
    return sub === '' ? `[${section}]\n` : `[${section} "${sub.replace(/[\\"]/g, '\\$&')}"]\n`;
}
function config_text_name(key) {
    return key.slice(key.lastIndexOf('.') + 1);
}
function escaped(value) {
    return value
        .replace(/[\\"]/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\t', '\\t')
        .replaceAll('\b', '\\b');
}

;// CONCATENATED MODULE: ./lib/platform/work-tree/lfs-state.js



const pointerStart = Buffer.from('version https://git-lfs.github.com/spec/');
const mostFiles = 200;
async function lfsState(tools, checkout) {
    const args = ['ls-files', '-z', '--', ':(attr:filter=lfs)'];
    const listed = await askGit(tools, { directory: checkout.directory, args });
    const paths = listed.stdout.toString('utf8').split('\0');
    const present = paths.filter((path) => path !== '').slice(0, mostFiles);
    const starts = present
        .map((path) => firstBytes((0,external_node_path_.join)(checkout.directory, path)))
        .filter((start) => start !== undefined);
    if (starts.length === 0)
        return 'unused';
    return starts.some((start) => !start.equals(pointerStart)) ? 'content' : 'pointers';
}
function firstBytes(path) {
    const start = Buffer.alloc(pointerStart.length);
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            return start.subarray(0, (0,external_node_fs_.readSync)(file, start, 0, start.length, 0));
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/platform/work-tree/make-repository.js






const mostTags = 20_000;
async function makeRepository(tools, { checkout, directory }) {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const format = `--object-format=${checkout.objectFormat}`;
    const args = ['init', '--quiet', '--template=', '--initial-branch=noisegate', format, directory];
    await runGit(tools, { directory, args }, 'a work tree could not be made');
    const own = (0,external_node_path_.join)(directory, '.git');
    (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(own, 'config'), configText([...treeSettings(own), ...checkout.settings]));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(own, 'objects', 'info'), { recursive: true });
    const alternates = [...checkout.objects, ...lfsReference(checkout, own)];
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'objects', 'info', 'alternates'), alternates.map(alternateLine).join(''));
    for (const name of ['shallow', 'info/sparse-checkout', 'info/attributes', 'info/exclude']) {
        if ((0,external_node_fs_.existsSync)(checkout.file(name)))
            copyInto(checkout.file(name), (0,external_node_path_.join)(own, name));
    }
    await copyTags(tools, checkout, directory);
}
function treeSettings(own) {
    return [
        ['core.hooksPath', (0,external_node_path_.join)(own, 'no-hooks')],
        ['core.fsmonitor', 'false'],
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
    ];
}
function lfsReference({ lfsStorage }, own) {
    if (lfsStorage === undefined)
        return [];
    const reference = (0,external_node_path_.join)(own, 'lfs-reference');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(reference, 'objects'), { recursive: true });
    (0,external_node_fs_.symlinkSync)(lfsStorage, (0,external_node_path_.join)(reference, 'lfs'));
    return [(0,external_node_path_.join)(reference, 'objects')];
}
function alternateLine(path) {
    const slashed = path.replaceAll('\\', '/');
    return slashed.includes('\n') ? `${JSON.stringify(slashed)}\n` : `${slashed}\n`;
}
function copyInto(from, to) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to), { recursive: true });
    (0,external_node_fs_.copyFileSync)(from, to);
}
async function copyTags(tools, checkout, directory) {
    const args = ['for-each-ref', '--format=create %(refname) %(objectname)', 'refs/tags'];
    const listed = await askGit(tools, { directory: checkout.directory, args });
    const input = listed.stdout.toString('utf8');
    const count = input.split('\n').length - 1;
    if (listed.exitCode !== 0 || count === 0 || count > mostTags)
        return;
    await askGit(tools, { directory, args: ['update-ref', '--stdin'], input });
}
function fetchSettings(checkout) {
    const { origin, access } = checkout;
    return origin === undefined ? access : [['remote.origin.url', origin], ...access];
}
function nameOrigin({ origin }, directory) {
    if (origin === undefined)
        return;
    const url = (0,remote/* redact */.E)(origin, {}).replace('://***@', '://');
    const settings = [
        ['remote.origin.url', url],
        ['remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*'],
    ];
    (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(directory, '.git', 'config'), configText(settings));
}
async function ensureCommit(tools, tree) {
    const { checkout, directory, commit } = tree;
    const env = { GIT_NO_LAZY_FETCH: '1' };
    const here = await askGit(tools, { directory, args: ['cat-file', '-e', `${commit}^{commit}`], env });
    if (here.exitCode === 0)
        return;
    if (checkout.origin === undefined)
        throw absentCommit(tree, 'and it has no remote named origin to fetch it from');
    const args = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-auto-gc',
        '--depth=1',
        'origin',
        commit,
    ];
    const fetched = await askGit(tools, { directory, args, settings: fetchSettings(checkout) });
    if (fetched.exitCode !== 0)
        throw absentCommit(tree, 'and it could not be fetched', fetched.stderr);
}
function absentCommit({ checkout, commit }, why, messages = '') {
    const evidence = (0,remote/* redact */.E)(messages.trim().slice(-1_000), {});
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `the commit ${commit.slice(0, 12)} is not in the checkout ${checkout.directory}, ${why}`,
        remedy: 'Use `fetch-depth: 0` in actions/checkout, or give the action a token that can read the repository (`contents: read`)',
        ...(evidence === '' ? {} : { evidence }),
    });
}

;// CONCATENATED MODULE: ./lib/platform/work-tree/read-checkout.js





const shaping = /^(?:core\.(?:autocrlf|eol|safecrlf|symlinks|filemode|ignorecase|precomposeunicode|longpaths|protecthfs|protectntfs|sparsecheckout|sparsecheckoutcone)|filter\..+|lfs\.(?!storage$).+|remote\.origin\.(?:promisor|partialclonefilter))$/;
const reaching = /^(?:(?:http|credential|url|protocol|ssh)\..+|core\.(?:sshcommand|askpass|gitproxy))$/;
async function readCheckout(tools, directory) {
    const args = ['rev-parse', '--show-toplevel', '--show-object-format', '--verify', 'HEAD^{commit}'];
    const answer = await askGit(tools, { directory, args });
    const lines = answer.stdout.toString('utf8').split('\n');
    const [objectFormat, head] = lines.slice(-3);
    if (answer.exitCode !== 0 || !objectFormat || !head)
        throw noCheckout(directory, answer.stderr);
    const root = (0,external_node_fs_.realpathSync)(lines.slice(0, -3).join('\n'));
    const file = await gitFiles(tools, root);
    const local = await localSettings(tools, root);
    const origin = local.findLast(([key]) => key === 'remote.origin.url')?.[1];
    const storage = local.findLast(([key]) => key === 'lfs.storage')?.[1];
    return {
        ...{ directory: root, objectFormat, head, file },
        objects: withAlternates(file('objects')),
        settings: local.filter(([key]) => shaping.test(key)),
        access: accessSettings(local, tools),
        ...(origin === undefined ? {} : { origin: absoluteOrigin(origin, root) }),
        ...(storage === undefined ? {} : { lfsStorage: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file('lfs')), storage) }),
    };
}
const names = [
    ...['objects', 'index', 'lfs', 'shallow'],
    ...['info/sparse-checkout', 'info/attributes', 'info/exclude'],
];
async function gitFiles(tools, root) {
    const what = 'the checkout could not be read';
    const paths = await Promise.all(names.map(async (name) => {
        const args = ['rev-parse', '--git-path', name];
        const path = await runGit(tools, { directory: root, args }, what);
        return [name, (0,external_node_path_.resolve)(root, path.replace(/\n$/, ''))];
    }));
    const pathOf = new Map(paths);
    return (name) => pathOf.get(name) ?? (0,external_node_path_.join)(root, '.git', name);
}
async function localSettings(tools, directory) {
    const args = ['config', '--list', '--show-scope', '-z'];
    const printed = await runGit(tools, { directory, args }, "the checkout's settings could not be read");
    const fields = printed.split('\0');
    return fields.flatMap((scope, index) => {
        if (index % 2 !== 0 || (scope !== 'local' && scope !== 'worktree'))
            return [];
        const entry = fields[index + 1] ?? '';
        const end = entry.indexOf('\n');
        return [end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)]];
    });
}
function accessSettings(local, tools) {
    const kept = local.filter(([key]) => reaching.test(key));
    const hasHeader = kept.some(([key]) => /^http\..*extraheader$/i.test(key));
    return hasHeader || tools.token === undefined ? kept : [...kept, ...(0,remote/* authorization */.i)({ token: tools.token })];
}
function withAlternates(objects, seen = []) {
    if (seen.includes(objects) || !(0,external_node_fs_.existsSync)(objects))
        return seen;
    const list = (0,external_node_path_.join)(objects, 'info', 'alternates');
    const lines = (0,external_node_fs_.existsSync)(list) ? (0,external_node_fs_.readFileSync)(list, 'utf8').split('\n') : [];
    const alternates = lines
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => (0,external_node_path_.resolve)(objects, unquoted(line)));
    let all = [...seen, objects];
    for (const alternate of alternates)
        all = withAlternates(alternate, all);
    return all;
}
function unquoted(line) {
    if (!line.startsWith('"'))
        return line;
    try {
        return String(JSON.parse(line));
    }
    catch {
        return line;
    }
}
function absoluteOrigin(url, root) {
    const isPath = !url.includes('://') && !/^[^/]+:/.test(url) && !(0,external_node_path_.isAbsolute)(url);
    return isPath ? (0,external_node_path_.resolve)(root, url) : url;
}
function noCheckout(directory, messages) {
    return new problem/* Problem */.A({
        kind: 'usage',
        what: `${directory} is no git checkout with a commit, so base and head cannot be measured side by side`,
        remedy: 'Run inside a checkout (actions/checkout comes first), or use `compare: history`',
        ...(messages.trim() === '' ? {} : { evidence: messages.trim().slice(-1_000) }),
    });
}

;// CONCATENATED MODULE: ./lib/platform/work-tree/submodules.js



async function treeSubmodules(tools, directory) {
    const names = await submoduleNames(tools, directory);
    if (names.size === 0)
        return [];
    const listed = await runGit(tools, { directory, args: ['ls-files', '-s', '-z'] }, 'a work tree could not be read');
    return listed.split('\0').flatMap((entry) => {
        const [, commit = '', path = ''] = /^160000 ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
        const name = names.get(path);
        return name === undefined ? [] : [{ name, path, commit }];
    });
}
async function submoduleNames(tools, directory) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.gitmodules')))
        return new Map();
    const args = ['config', '--file', '.gitmodules', '-z', '--get-regexp', '^submodule\\..*\\.path$'];
    const { stdout } = await askGit(tools, { directory, args });
    const entries = stdout.toString('utf8').split('\0');
    return new Map(entries.flatMap((entry) => {
        const end = entry.indexOf('\n');
        const name = entry.slice('submodule.'.length, end - '.path'.length);
        return end < 0 ? [] : [[entry.slice(end + 1), name]];
    }));
}
function isInitialised(directory, path) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, path, '.git'));
}

;// CONCATENATED MODULE: ./lib/platform/work-tree.js










async function makeWorkTree(tools, request) {
    const { checkout, directory, commit } = request;
    await makeRepository(tools, request);
    await ensureCommit(tools, request);
    const skip = (await lfsState(tools, checkout)) === 'pointers';
    await runGit(tools, {
        ...{ directory, args: ['checkout', '--quiet', '--force', '--detach', commit] },
        settings: fetchSettings(checkout),
        env: skip ? { GIT_LFS_SKIP_SMUDGE: '1' } : {},
    }, `the commit ${commit.slice(0, 12)} could not be checked out`);
    const changed = request.changes === 'take' ? await copyChanges(tools, request) : 0;
    const nested = await makeSubmodules(tools, request);
    nameOrigin(checkout, directory);
    return { changedFiles: changed + nested.changedFiles, warnings: nested.warnings };
}
async function makeSubmodules(tools, request) {
    const { checkout, directory } = request;
    const submodules = await treeSubmodules(tools, directory);
    if (submodules.length === 0)
        return { changedFiles: 0, warnings: [] };
    const known = await submoduleNames(tools, checkout.directory);
    const pathOfName = new Map([...known].map(([path, name]) => [name, path]));
    const allInitialised = [...known.keys()].every((path) => isInitialised(checkout.directory, path));
    const warnings = [];
    let changedFiles = 0;
    for (const submodule of submodules) {
        const from = pathOfName.get(submodule.name);
        if (from !== undefined && isInitialised(checkout.directory, from)) {
            const made = await makeSubmodule(tools, request, { submodule, from });
            changedFiles += made.changedFiles;
            warnings.push(...made.warnings);
        }
        else if (from === undefined && allInitialised) {
            warnings.push(...(await fetchSubmodule(tools, request, submodule)));
        }
    }
    return { changedFiles, warnings };
}
async function makeSubmodule(tools, request, { submodule, from }) {
    const { directory, changes } = request;
    const checkout = await readCheckout(tools, (0,external_node_path_.join)(request.checkout.directory, from));
    const isMoved = changes === 'take' && checkout.head !== submodule.commit;
    const made = await makeWorkTree(tools, {
        checkout,
        directory: (0,external_node_path_.join)(directory, submodule.path),
        commit: isMoved ? checkout.head : submodule.commit,
        changes,
        exclude: [],
    });
    register(directory, submodule, checkout.origin ?? checkout.directory);
    return { ...made, changedFiles: made.changedFiles + (isMoved ? 1 : 0) };
}
function register(directory, { name }, url) {
    const settings = configText([
        [`submodule.${name}.active`, 'true'],
        [`submodule.${name}.url`, url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]+@/i, '$1')],
    ]);
    (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(directory, '.git', 'config'), settings);
}
async function fetchSubmodule(tools, { checkout, directory }, { path }) {
    const args = ['submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1', '--', path];
    const answer = await askGit(tools, { directory, args, settings: fetchSettings(checkout) });
    if (answer.exitCode === 0)
        return [];
    return [
        {
            message: `the submodule ${path} of the baseline is not in the checkout and could not be fetched:\n${evidence(answer.stderr)}`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/measure/arms.js






const folders = { baseline: 'arm-b', candidate: 'arm-c' };
async function prepareArms(request) {
    const checkout = await readCheckout(request, request.checkout);
    const folder = await openArmsFolder(request.temporary ?? (0,external_node_os_.tmpdir)());
    try {
        const baseline = await makeArm(request, checkout, { name: 'baseline', root: folder.path });
        const candidate = await makeArm(request, checkout, { name: 'candidate', root: folder.path });
        const files = candidate.changedFiles;
        return {
            arms: { baseline: baseline.arm, candidate: candidate.arm },
            checkout: checkout.directory,
            ...(files === 0 ? {} : { dirty: { files } }),
            warnings: [...baseline.warnings, ...candidate.warnings, ...(files === 0 ? [] : [dirtyWarning(files)])],
            remove: () => folder.remove(),
        };
    }
    catch (error) {
        await folder.remove();
        throw error;
    }
}
async function makeArm(request, checkout, { name, root }) {
    const directory = (0,external_node_path_.join)(root, folders[name], (0,external_node_path_.basename)(checkout.directory));
    const commit = name === 'baseline' ? request.base : (request.head ?? checkout.head);
    const changes = name === 'candidate' && request.head === undefined ? 'take' : 'leave';
    try {
        const exclude = request.exclude ?? [];
        const tree = await makeWorkTree(request, { checkout, directory, commit, changes, exclude });
        return { arm: { name, directory, commit }, ...tree };
    }
    catch (error) {
        throw ofArm(name, error);
    }
}
function ofArm(arm, error) {
    if (!(error instanceof problem/* Problem */.A) || error.details.arm !== undefined)
        return error;
    const kind = error.kind === 'store' ? 'measurement' : error.kind;
    const { what } = error.details;
    return new problem/* Problem */.A({ ...error.details, kind, arm, what: what.includes(arm) ? what : `${arm}: ${what}` });
}
function dirtyWarning(files) {
    const count = files === 1 ? '1 file' : `${files} files`;
    return {
        message: `the checkout is dirty: ${count} with uncommitted changes became part of the candidate, so it is not its commit alone`,
    };
}
function eachArm(arms) {
    return [arms[arm/* ARMS */.u[0]], arms[arm/* ARMS */.u[1]]];
}


/***/ }),

/***/ 92459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ markedProcesses),
/* harmony export */   jk: () => (/* binding */ endMarkedProcesses),
/* harmony export */   oS: () => (/* binding */ killMarkedProcessesNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


const pollMs = 20;
const killWaitMs = 2_000;
function markedProcesses(mark) {
    if (process.platform !== 'linux')
        return [];
    const entry = Buffer.from(`\0${mark}`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').flatMap((name) => {
        if (!/^\d+$/.test(name) || Number(name) === process.pid)
            return [];
        return isMarked(name, entry) ? [Number(name)] : [];
    });
}
function isMarked(pid, entry) {
    try {
        const environment = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`);
        return environment.includes(entry) || environment.subarray(0, entry.length - 1).equals(entry.subarray(1));
    }
    catch {
        return false;
    }
}
async function endMarkedProcesses(mark, { graceMs, spared = [] }) {
    const left = () => markedProcesses(mark).filter((pid) => !spared.includes(pid));
    const found = left();
    if (found.length === 0)
        return 0;
    signalEach(found, 'SIGTERM');
    for (let waited = 0; waited < graceMs; waited += pollMs) {
        if (left().length === 0)
            return found.length;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs);
    }
    for (let waited = 0; waited < killWaitMs; waited += pollMs) {
        const rest = left();
        if (rest.length === 0)
            break;
        signalEach(rest, 'SIGKILL');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs);
    }
    return found.length;
}
function killMarkedProcessesNow(mark) {
    signalEach(markedProcesses(mark), 'SIGKILL');
}
function signalEach(pids, signal) {
    for (const pid of pids) {
        try {
            process.kill(pid, signal);
            if (signal === 'SIGTERM')
                process.kill(pid, 'SIGCONT');
        }
        catch {
        }
    }
}


/***/ }),

/***/ 27909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   i: () => (/* binding */ authorization)
/* harmony export */ });
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
function redact(text, { token }) {
    const secrets = token === undefined ? [] : [token.value, basic(token.value)];
    const masked = secrets
        .filter((secret) => secret !== '')
        .reduce((all, secret) => all.replaceAll(secret, '***'), text);
    return masked.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1***@');
}


/***/ })

};

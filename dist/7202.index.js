export const id = 7202;
export const ids = [7202];
export const modules = {

/***/ 71941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ shortenedSuite),
/* harmony export */   OL: () => (/* binding */ filteredSuite),
/* harmony export */   vi: () => (/* binding */ canFilter)
/* harmony export */ });
/* harmony import */ var _parsers_filters_filter_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18974);
/* harmony import */ var _parsers_filters_shorten_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(861);
/* harmony import */ var _parsers_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38255);
/* harmony import */ var _whole_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64509);




function shortenedSuite(suite) {
    const parser = toolOf(suite);
    const run = (0,_parsers_filters_shorten_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenCommand */ .bW)({
        run: suite.run,
        shell: suite.shell,
        ...(parser === undefined ? {} : { parser }),
    });
    return run === undefined ? undefined : { ...suite, run };
}
function canFilter(suite) {
    return filtered(suite, ['benchmark']).kind === 'filtered';
}
function filteredSuite(suite, names) {
    if (names === undefined || names.length === 0)
        return { suite: (0,_whole_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeSuite */ .C)(suite), gaveUp: [] };
    const command = filtered(suite, names);
    if (command.kind === 'filtered')
        return { suite: { ...suite, run: command.command }, gaveUp: [] };
    const gaveUp = [`the whole suite was measured for ${names.length} of its benchmarks: ${command.reason}`];
    return { suite: (0,_whole_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeSuite */ .C)(suite), gaveUp };
}
function filtered(suite, names) {
    const parser = toolOf(suite);
    return (0,_parsers_filters_filter_command_js__WEBPACK_IMPORTED_MODULE_0__/* .filterCommand */ .Si)({
        run: suite.run,
        shell: suite.shell,
        names,
        ...(suite.filter === undefined ? {} : { filter: suite.filter }),
        ...(parser === undefined ? {} : { parser }),
    });
}
function toolOf({ parser, run }) {
    if (parser !== 'auto')
        return _parsers_registry_js__WEBPACK_IMPORTED_MODULE_2__.PARSERS.find(({ name }) => name === parser);
    const line = run.kind === 'shell' ? run.line : run.argv.join(' ');
    return (0,_parsers_registry_js__WEBPACK_IMPORTED_MODULE_2__.parsersOfCommand)(line).find(({ filter, shorten }) => filter !== undefined || shorten !== undefined);
}


/***/ }),

/***/ 58897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ recordNoiseFloors),
/* harmony export */   o: () => (/* binding */ readNoiseFloors)
/* harmony export */ });
/* harmony import */ var _core_decide_noise_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15693);
/* harmony import */ var _core_model_stratum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9229);


function floorSuite(suite) {
    return `aa:${suite}`;
}
async function recordNoiseFloors(store, report, place) {
    const floors = Object.values(report.noiseFloor);
    const suites = [...new Set(floors.map((floor) => floor.suite))];
    await store.append(suites.map((suite) => {
        const own = floors.filter((floor) => floor.suite === suite);
        return {
            schema: 'noisegate.run/1',
            id: `aa-${place.startedAt.replace(/[^0-9]/g, '')}`,
            suite: floorSuite(suite),
            branch: place.branch,
            commit: place.commit,
            startedAt: place.startedAt,
            trigger: 'aa',
            attempt: 1,
            parser: 'noisegate',
            environment: { ...place.machine, toolchain: {}, stratum: (0,_core_model_stratum_js__WEBPACK_IMPORTED_MODULE_1__/* .stratum */ .vy)(place.machine) },
            series: own.map(({ benchmark, parameters, metric, p95 }) => ({
                ...{ benchmark, parameters, metric },
                unit: '1',
                direction: 'lower',
                rounds: [[p95]],
            })),
            verdicts: [],
            accepted: [],
            steps: [],
            warnings: [],
        };
    }));
}
async function readNoiseFloors(store, query) {
    const floors = new Map();
    for (const branch of query.branches) {
        for (const suite of query.suites) {
            const refs = await store.latest({
                branch,
                suite: floorSuite(suite),
                stratum: (0,_core_model_stratum_js__WEBPACK_IMPORTED_MODULE_1__/* .stratum */ .vy)(query.machine),
                limit: 1,
            });
            for (const run of await store.read(refs)) {
                for (const series of run.series)
                    floors.set((0,_core_decide_noise_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .noiseFloorKey */ .M)(suite, series), series.rounds[0]?.[0] ?? 0);
            }
        }
    }
    return floors;
}


/***/ }),

/***/ 68402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createArmsHolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/measure/arm-session.js
var arm_session = __webpack_require__(37955);
;// CONCATENATED MODULE: ./lib/measure/compare-outputs.js





async function compareOutputs(suite, arms, checkout) {
    if (suite.outputs.length === 0)
        return undefined;
    const inside = (0,arm_session/* pathInCheckout */.B)(suite, checkout);
    const baseline = await digestOf(suite.outputs, (0,external_node_path_.join)(arms.baseline.directory, inside));
    if (typeof baseline === 'string')
        return { result: 'absent', arm: 'baseline', pattern: baseline };
    const candidate = await digestOf(suite.outputs, (0,external_node_path_.join)(arms.candidate.directory, inside));
    if (typeof candidate === 'string')
        return { result: 'absent', arm: 'candidate', pattern: candidate };
    if (baseline.digest === candidate.digest)
        return { result: 'equal', ...baseline };
    return { result: 'different', digests: { baseline: baseline.digest, candidate: candidate.digest } };
}
async function digestOf(patterns, cwd) {
    const paths = new Set();
    for (const pattern of patterns) {
        const matched = await filesOf(pattern, cwd);
        if (matched.length === 0)
            return pattern;
        for (const path of matched)
            paths.add(path);
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sorted = [...paths].sort();
    for (const path of sorted)
        hash.update(`${JSON.stringify(path)} ${await fileDigest((0,external_node_path_.join)(cwd, path))}\n`);
    return { files: sorted.length, digest: hash.digest('hex') };
}
async function filesOf(pattern, cwd) {
    const { glob, escapePath } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const stat = (0,external_node_fs_.statSync)((0,external_node_path_.join)(cwd, pattern), { throwIfNoEntry: false });
    if (stat?.isFile())
        return [pattern];
    const isFolder = stat?.isDirectory() === true;
    return glob(isFolder ? `${escapePath(pattern.replace(/\/+$/, ''))}/**` : pattern, {
        ...{ cwd, dot: true, expandDirectories: false, followSymbolicLinks: false },
    });
}
async function fileDigest(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    const isExecutable = ((0,external_node_fs_.statSync)(path).mode & 0o111) !== 0;
    return `${isExecutable ? 'x' : '-'} ${hash.digest('hex')}`;
}

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/measure/arms.js + 10 modules
var measure_arms = __webpack_require__(60104);
// EXTERNAL MODULE: ./lib/measure/output-tail.js
var output_tail = __webpack_require__(91130);
// EXTERNAL MODULE: ./lib/measure/run-setup.js
var run_setup = __webpack_require__(60801);
;// CONCATENATED MODULE: ./lib/measure/arm-identity.js




const mostBytes = 1024 * 1024;
async function assertDistinct(line, arms, commits = 'different') {
    const baseline = await identityOf(line, arms.baseline);
    const candidate = await identityOf(line, arms.candidate);
    if (baseline !== candidate || commits === 'same')
        return;
    throw new problem/* Problem */.A({
        kind: 'measurement',
        what: `suite \`${arms.baseline.with({ padding: 0 }).suite.name}\`: both arms run the same code: \`identity\` printed the same in baseline and candidate`,
        expected: 'the path or hash of the code under test, which differs between the trees',
        remedy: 'Install in `setup` into a folder of the tree (`python3 -m venv .venv`, a relative target directory) instead of one that both share',
        evidence: (0,output_tail/* evidenceLines */.p)(baseline),
    });
}
async function identityOf(line, session) {
    const { name } = session.arm;
    const chunks = [];
    let size = 0;
    const running = session.with({ padding: 0 });
    try {
        await (0,run_setup/* runSetup */.x)(running, line, `${name}, identity`, (chunk) => {
            size += chunk.length;
            if (size <= mostBytes)
                chunks.push(Uint8Array.from(chunk));
        });
    }
    catch (error) {
        throw (0,measure_arms/* ofArm */.C)(name, error);
    }
    const text = Buffer.concat(chunks).toString('utf8').trim();
    if (text !== '')
        return text;
    throw new problem/* Problem */.A({
        kind: 'measurement',
        arm: name,
        what: `suite \`${running.suite.name}\`, ${name}: \`identity\` printed nothing`,
        expected: 'the path or hash of the code under test',
    });
}

// EXTERNAL MODULE: ./lib/measure/path-mention.js
var path_mention = __webpack_require__(11050);
;// CONCATENATED MODULE: ./lib/measure/shared-installs/shared-place.js


function strangerTree({ arm, other, checkout }, path) {
    const target = real(path);
    if (isInside(target, arm.directory))
        return undefined;
    if (isInside(target, other.directory))
        return `the ${other.name}`;
    return isInside(target, real(checkout)) ? 'the checkout' : undefined;
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(path));
    return way === '' || (!/^\.\.(?:[/\\]|$)/.test(way) && !/^(?:[/\\]|[a-z]:)/i.test(way));
}
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return (0,external_node_path_.resolve)(path);
    }
}

;// CONCATENATED MODULE: ./lib/measure/shared-installs/build-folders.js



const cargoVariables = ['CARGO_TARGET_DIR', 'CARGO_BUILD_TARGET_DIR', 'CARGO_BUILD_BUILD_DIR'];
const cargoRemedy = 'Let each tree build into its own folder: leave the setting away, or set it in `env` of the suite to a relative path';
function sharedBuildFolders(place) {
    const lines = commandLines(place);
    const cargo = /\bcargo\b/.test(lines) ? [...cargoSettings(place, lines), ...cargoFiles(place)] : [];
    const go = /\bgo\s/.test(lines) ? goSettings(place, lines) : [];
    return [...cargo, ...go].filter(({ path }) => (0,external_node_path_.isAbsolute)(path) && !isInside(path, place.arm.directory));
}
function cargoSettings({ session }, lines) {
    const found = cargoVariables.map((name) => [name, session.env[name] ?? '']);
    const inLines = /(CARGO_(?:BUILD_)?TARGET_DIR=|--target-dir[= ]\s*)["']?(\/[^\s"';&|]+)/g;
    const written = [...lines.matchAll(inLines)].map(([, name = '', path = '']) => [name.trim(), path]);
    return [...found, ...written].map(([name, path]) => ({
        ...{ path, remedy: cargoRemedy },
        what: `what Cargo builds in ${path} (${name}), which both trees share`,
    }));
}
function cargoFiles({ arm, session }) {
    const { env, suite } = session;
    const home = env.CARGO_HOME ?? (0,external_node_path_.join)(env.HOME ?? '/', '.cargo');
    const files = [
        ...foldersUpTo(suite.workingDirectory, arm.directory).map((folder) => (0,external_node_path_.join)(folder, '.cargo')),
        home,
    ]
        .flatMap((folder) => [(0,external_node_path_.join)(folder, 'config.toml'), (0,external_node_path_.join)(folder, 'config')])
        .filter((path) => (0,external_node_fs_.existsSync)(path));
    return files.flatMap((file) => {
        const path = buildFolder((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (path === undefined)
            return [];
        return [
            { path, remedy: cargoRemedy, what: `what Cargo builds in ${path} (${file}), which both trees share` },
        ];
    });
}
function buildFolder(toml) {
    let table = '';
    for (const line of toml.split('\n')) {
        table = /^\s*\[\s*([\w.-]+)\s*\]/.exec(line)?.[1] ?? table;
        const [, key = '', path = ''] = /^\s*([\w.-]+)\s*=\s*["']([^"']+)["']/.exec(line) ?? [];
        if (/^build\.(?:target|build)-dir$/.test(table === '' ? key : `${table}.${key}`))
            return path;
    }
    return undefined;
}
function foldersUpTo(from, root) {
    const folders = [];
    for (let folder = from; isInside(folder, root); folder = (0,external_node_path_.dirname)(folder))
        folders.push(folder);
    return folders;
}
function goSettings({ session }, lines) {
    const remedy = 'Name a file of the tree by a relative path, or leave the setting away';
    const flags = `${session.env.GOFLAGS ?? ''} ${lines}`;
    const files = [...flags.matchAll(/--?(modfile|overlay|C)[= ]["']?(\/[^\s"';&|]+)/g)];
    const work = session.env.GOWORK;
    const named = [
        ...files.map(([, name, path = '']) => [`-${name}`, path]),
        ['GOWORK', work ?? ''],
    ];
    return named.map(([name, path]) => ({ path, remedy, what: `Go code as ${path} (${name}) says` }));
}
function commandLines({ session }) {
    const { run, setup } = session.suite;
    return `${run.kind === 'shell' ? run.line : run.argv.join(' ')}\n${setup ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/measure/shared-installs/linked-packages.js



const remedy = 'Install in `setup` with a lockfile (`npm ci`) instead of `npm link`; workspaces link inside their own tree';
function linkedPackages(place) {
    const folders = [];
    const { arm, session } = place;
    for (let at = session.suite.workingDirectory; isInside(at, arm.directory); at = (0,external_node_path_.dirname)(at))
        folders.push(at);
    return folders
        .flatMap((folder) => packagePaths((0,external_node_path_.join)(folder, 'node_modules')))
        .flatMap((path) => {
        const tree = isLink(path) ? strangerTree(place, path) : undefined;
        return tree === undefined
            ? []
            : [{ what: `the package of ${tree} (${path} -> ${(0,external_node_fs_.realpathSync)(path)})`, remedy }];
    });
}
function packagePaths(modules) {
    const packages = names(modules).map((name) => (0,external_node_path_.join)(modules, name));
    const scoped = packages
        .filter((path) => path.slice(modules.length + 1).startsWith('@') && !isLink(path))
        .flatMap((path) => names(path).map((name) => (0,external_node_path_.join)(path, name)));
    return [modules, ...packages, ...scoped];
}
function names(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function isLink(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/measure/shared-installs/python-installs.js




const pythonTools = /(?:^|[\s/;&|(])(?:python[\d.]*|pytest|py\.test|asv|pyperf|uv|poetry|pdm|pipenv|rye|hatch|tox|nox)\b/;
const pythonParsers = ['pytest-benchmark', 'pyperf', 'asv'];
const launcher = /(?:^|[\s;&|(])(uv|poetry|pdm|pipenv|rye|hatch)\s+run\s/;
const environmentFolder = /(?:^|[\s='"])((?:[^\s='"]*\/)?[^\s='"/]+)\/(?:bin|Scripts)\/(?:activate|python[\d.]*|pytest|py\.test|asv)\b/;
const probe = `
import glob, importlib.metadata, json, os, sys
places = [p for p in sys.path if p]
found = [("import path", p) for p in places]
def strings(value, depth=0):
    if isinstance(value, (str, os.PathLike)): yield os.fspath(value)
    elif isinstance(value, dict) and depth < 4:
        for k, v in value.items():
            yield from strings(k, depth + 1); yield from strings(v, depth + 1)
    elif isinstance(value, (list, tuple, set)) and depth < 4:
        for v in value: yield from strings(v, depth + 1)
owners = list(sys.meta_path) + [m for n, m in list(sys.modules.items()) if n.startswith("__editable__") or n.endswith("_editable") or n.endswith("_editable_loader")]
for owner in owners:
    for s in strings(list(getattr(owner, "__dict__", {}).values())):
        if isinstance(s, str) and os.path.isabs(s): found.append(("editable install", s))
for p in places:
    for link in glob.glob(os.path.join(glob.escape(p), "*.egg-link")):
        with open(link, errors="replace") as f: found.append(("egg-link", f.readline().strip()))
for d in importlib.metadata.distributions():
    try: url = json.loads(d.read_text("direct_url.json") or "{}").get("url", "")
    except Exception: continue
    if url.startswith("file:"): found.append(("install of " + str(d.metadata["Name"]), url))
print("\\x1enoisegate:" + json.dumps({"executable": sys.executable, "found": found}))
`;
function isPython({ session }) {
    return pythonParsers.includes(session.suite.parser) || pythonTools.test(python_installs_commandLines(session.suite));
}
async function sharedPython(place) {
    const answer = await ask(place);
    if (answer === undefined) {
        const message = `suite \`${place.session.suite.name}\`, ${place.arm.name}: no Python interpreter could be asked for its import path, so a shared install would go unseen; name \`identity\``;
        return { shared: [], warnings: [{ message }] };
    }
    const remedy = 'Install in `setup` into a virtual environment of the tree: `python3 -m venv .venv && .venv/bin/pip install -e .`, and run `.venv/bin/pytest`; or name `identity`';
    const shared = answer.found.flatMap(([how, where]) => {
        const path = where.startsWith('file:') ? urlPath(where) : where;
        const tree = path === undefined ? undefined : strangerTree(place, path);
        return tree === undefined
            ? []
            : [{ what: `Python code of ${tree} (${how}: ${path}, by ${answer.executable})`, remedy }];
    });
    return { shared, warnings: [] };
}
async function ask({ session }) {
    const { suite, tools, env } = session;
    for (const argv of interpreters(python_installs_commandLines(suite), suite.workingDirectory)) {
        const chunks = [];
        try {
            const { exitCode } = await tools.runProcess({
                command: { kind: 'argv', argv: [...argv, '-c', probe] },
                ...{ cwd: suite.workingDirectory, env, timeoutMs: 120_000 },
                ...(session.options.signal === undefined ? {} : { signal: session.options.signal }),
                onStdout: (chunk) => chunks.push(Uint8Array.from(chunk)),
            });
            const printed = Buffer.concat(chunks).toString('utf8');
            const at = printed.indexOf('\x1enoisegate:');
            if (exitCode === 0 && at >= 0)
                return JSON.parse(printed.slice(at + '\x1enoisegate:'.length));
        }
        catch {
        }
    }
    return undefined;
}
function interpreters(line, cwd) {
    const launched = launcher.exec(line)?.[1];
    const folder = environmentFolder.exec(line)?.[1];
    const inFolder = ['bin/python', 'Scripts/python.exe'].map((path) => (0,external_node_path_.resolve)(cwd, folder ?? '', path));
    return [
        ...(launched === undefined ? [] : [[launched, 'run', 'python']]),
        ...(folder === undefined
            ? []
            : inFolder.filter((path) => (0,external_node_fs_.existsSync)(path)).map((path) => [path])),
        ['python3'],
        ['python'],
    ];
}
function python_installs_commandLines({ run, setup }) {
    return `${run.kind === 'shell' ? run.line : run.argv.join(' ')}\n${setup ?? ''}`;
}
function urlPath(url) {
    try {
        return (0,external_node_url_.fileURLToPath)(url);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/measure/shared-installs.js






async function assertNothingShared(arms, checkout) {
    const warnings = [];
    for (const [own, other] of [
        [arms.baseline, arms.candidate],
        [arms.candidate, arms.baseline],
    ]) {
        const place = placeOf(own, other, checkout);
        const python = isPython(place) ? await sharedPython(place) : { shared: [], warnings: [] };
        const shared = [
            ...python.shared,
            ...sharedBuildFolders(place),
            ...linkedPackages(place),
            ...lostEnvironment(place),
        ];
        const [first] = shared;
        if (first !== undefined)
            throw sharedProblem(place, first, shared.length - 1);
        warnings.push(...python.warnings);
    }
    return warnings;
}
function assertNoPathOfCheckout(suite, checkout) {
    const run = suite.run.kind === 'shell' ? suite.run.line : suite.run.argv.join('\n');
    const said = [
        ['run', run],
        ['setup', suite.setup ?? ''],
        ...Object.entries(suite.env).map(([name, value]) => [`env.${name}`, value]),
    ];
    const found = said.find(([, text]) => (0,path_mention/* leadsInto */.g)(text, checkout));
    if (found === undefined)
        return;
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `suite \`${suite.name}\`: \`${found[0]}\` names ${checkout}, the checkout itself, so base and head would run the same code`,
        remedy: "Use a relative path, or $GITHUB_WORKSPACE, which is each tree's own in its commands",
    });
}
function placeOf(own, other, checkout) {
    return { arm: own.arm, other: other.arm, checkout, session: own.with({ padding: 0 }) };
}
function lostEnvironment({ arm, session }) {
    const folder = session.env.VIRTUAL_ENV;
    if (folder === undefined || !(0,path_mention/* leadsInto */.g)(folder, arm.directory) || (0,external_node_fs_.existsSync)(folder))
        return [];
    return [
        {
            what: `no environment of its own: the job has activated one in the checkout, and ${folder} does not exist`,
            remedy: 'Make it in `setup`, or activate none before Noisegate runs',
        },
    ];
}
function sharedProblem({ arm, session }, found, others) {
    const more = others === 0 ? '' : ` (and ${others} more)`;
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `suite \`${session.suite.name}\`: the ${arm.name} would run ${found.what}${more}; measured like this, base and head are the same code`,
        remedy: found.remedy,
    });
}

;// CONCATENATED MODULE: ./lib/measure/set-up-arms.js





async function setUpArms(suite, arms, options, tools) {
    if (suite.identity === undefined)
        assertNoPathOfCheckout(suite, options.checkout);
    const sessions = (0,arm_session/* openArmSessions */.G)({ suite, arms, options, tools });
    try {
        const warnings = [];
        for (const { name } of (0,measure_arms/* eachArm */.G)(arms))
            warnings.push(...(await setUpArm(suite, sessions.arms[name])));
        if (suite.identity !== undefined)
            await assertDistinct(suite.identity, sessions.arms, options.commits);
        else
            warnings.push(...(await assertNothingShared(sessions.arms, options.checkout)));
        return warnings;
    }
    finally {
        sessions.close();
    }
}
async function setUpArm(suite, session) {
    if (suite.setup === undefined)
        return [];
    const { name } = session.arm;
    const running = session.with({ padding: 0 });
    const { options, tools } = running;
    const began = tools.monotonic();
    const report = (state) => {
        const elapsedSeconds = tools.monotonic() - began;
        options.onProgress({ suite: suite.name, stage: 'setup', state, arm: name, rounds: 1, elapsedSeconds });
    };
    report('began');
    try {
        return await (0,run_setup/* runSetup */.x)(running, suite.setup, `${name}, setup`);
    }
    catch (error) {
        throw (0,measure_arms/* ofArm */.C)(name, error);
    }
    finally {
        report('ended');
    }
}

;// CONCATENATED MODULE: ./lib/app/paired/changed-definitions.js
const DEFINITION = /(?:_test\.go|(?:^|[/._-])(?:bench|benches|benchmark|benchmarks|perf)(?:[/._-]|$))/i;
const NAMED = 5;
async function changedDefinitions(git, { arms }) {
    const { baseline, candidate } = arms;
    const args = ['diff', '--name-only', '-z', '--no-ext-diff', baseline.commit];
    const answer = await git.run({ directory: candidate.directory, args });
    if (answer.exitCode !== 0)
        return undefined;
    const changed = answer.stdout
        .toString('utf8')
        .split('\0')
        .filter((name) => DEFINITION.test(name));
    if (changed.length === 0)
        return undefined;
    const more = changed.length > NAMED ? `, and ${changed.length - NAMED} more` : '';
    const files = `${changed.slice(0, NAMED).join(', ')}${more}`;
    return {
        message: `benchmark definitions differ between base and head (${files}): a different result may be different work`,
    };
}

;// CONCATENATED MODULE: ./lib/app/paired/arms-holder.js



function createArmsHolder({ git, measurer, prepareArms, commits = 'different', }) {
    let prepared;
    const suites = new Map();
    const setUp = async (suite) => {
        prepared ??= prepareArms();
        const arms = await prepared;
        const options = { ...measurer.optionsOf(suite, 'setup'), checkout: arms.checkout, commits };
        const warnings = await setUpArms(suite, arms.arms, options, measurer.tools);
        const outputs = await compareOutputs(suite, arms.arms, arms.checkout);
        const changed = await changedDefinitions(git, arms);
        const pointedOut = changed === undefined ? [] : [changed];
        return { arms, outputs, warnings: [...arms.warnings, ...warnings, ...pointedOut] };
    };
    return {
        ready: (suite) => {
            const known = suites.get(suite.name) ?? setUp(suite);
            suites.set(suite.name, known);
            return known;
        },
        remove: async () => {
            await (await prepared?.catch(() => undefined))?.remove();
        },
    };
}


/***/ }),

/***/ 86064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ measureSuspects)
/* harmony export */ });
/* harmony import */ var _core_decide_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95189);

async function measureSuspects(session, { suspects, alpha, stage }) {
    const own = suspects.filter(({ suite }) => suite === session.suite.name);
    if (own.length === 0)
        return undefined;
    const rounds = Math.max((0,_core_decide_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .suspectRounds */ .XY)(suspects.length, alpha), session.suite.rounds.remeasure);
    return session.measure({ rounds, stage, names: [...new Set(own.map(({ benchmark }) => benchmark))] });
}


/***/ }),

/***/ 89487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pairSeries)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _core_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13542);


function pairSeries(suite, rounds, renamed) {
    const collected = new Map();
    for (const round of rounds) {
        collect(collected, 'candidate', round.candidate);
        collect(collected, 'baseline', round.baseline.map((measurement) => today(measurement, renamed)));
    }
    return [...collected.values()].map(({ first, rounds: values }) => {
        for (const arm of ['baseline', 'candidate']) {
            const seen = values[arm].length;
            if (seen !== 0 && seen !== rounds.length)
                throw unsteady({ suite, arm, first, seen, rounds: rounds.length });
        }
        return pairedSeries(suite, first, values);
    });
}
function today(measurement, renamed) {
    const name = measurement.benchmark;
    return Object.hasOwn(renamed, name) ? { ...measurement, benchmark: renamed[name] } : measurement;
}
function collect(collected, arm, measurements) {
    for (const measurement of measurements) {
        const key = (0,_core_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(measurement);
        const known = collected.get(key) ?? { first: measurement, rounds: { baseline: [], candidate: [] } };
        known.rounds[arm].push(measurement.values);
        collected.set(key, known);
    }
}
function pairedSeries(suite, first, rounds) {
    const { benchmark, parameters, metric, unit, direction, assume, primary, location } = first;
    return {
        ...{ suite, benchmark, parameters, metric, unit, direction },
        ...(assume === undefined ? {} : { assume }),
        ...(primary === undefined ? {} : { primary }),
        ...(location === undefined ? {} : { location }),
        ...rounds,
    };
}
function unsteady(found) {
    const { suite, arm, first, seen, rounds } = found;
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'measurement',
        what: `suite ${suite}: ${first.benchmark} (${first.metric}) appeared in ${seen} of ${rounds} rounds of the ${arm}`,
        expected: 'every round of an arm to report the same benchmarks',
        remedy: 'make the command report the same benchmarks in every run',
    });
}


/***/ }),

/***/ 40889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ crashWarnings),
/* harmony export */   Q2: () => (/* binding */ outOfReachFailures),
/* harmony export */   RI: () => (/* binding */ assertBaselineRan),
/* harmony export */   hx: () => (/* binding */ crashFailures),
/* harmony export */   lA: () => (/* binding */ undecidedFailures)
/* harmony export */ });
/* harmony import */ var _core_decide_adjust_for_multiplicity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84682);
/* harmony import */ var _core_decide_pair_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5858);
/* harmony import */ var _core_decide_plan_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3593);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);




function crashFailures(measurement) {
    const crashed = measurement.crashed.filter(({ arm }) => arm === 'candidate');
    const [first] = crashed;
    if (first === undefined)
        return [];
    return [{ suite: measurement.suite, kind: 'measurement', message: candidateCrash(first, crashed.length) }];
}
function candidateCrash({ round, kind, message, wall }, count) {
    const where = round === 0 ? 'the warm-up round' : `round ${round}`;
    const more = count === 1 ? '' : ` (and in ${count - 1} more)`;
    if (kind === 'failed')
        return `the candidate crashed in ${where}${more}: ${message}`;
    const baseline = wall.baseline === undefined ? 'did not end either' : `took ${(0,_core_decide_plan_text_js__WEBPACK_IMPORTED_MODULE_1__/* .spanText */ .C)(wall.baseline)}`;
    return `the candidate timed out in ${where}${more} after ${(0,_core_decide_plan_text_js__WEBPACK_IMPORTED_MODULE_1__/* .spanText */ .C)(wall.candidate ?? 0)}, where the baseline ${baseline}: ${message}`;
}
function crashWarnings(measurement) {
    const crashed = measurement.crashed.filter(({ arm }) => arm === 'baseline');
    const [first] = crashed;
    if (first === undefined)
        return [];
    const rounds = crashed.length === 1 ? '1 round' : `${crashed.length} rounds`;
    return [
        { message: `suite ${measurement.suite}: ${rounds} without a baseline, which crashed: ${first.message}` },
    ];
}
function assertBaselineRan(measurement) {
    const last = measurement.crashed.at(-1);
    if (measurement.rounds.length > 0 || last === undefined || last.arm !== 'baseline')
        return;
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({ kind: 'measurement', arm: 'baseline', what: last.message });
}
function undecidedFailures(suite, rounds, alpha) {
    const needed = (0,_core_decide_pair_test_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsToDecide */ .nk)(alpha);
    if (rounds >= needed)
        return [];
    const message = `${rounds} rounds of both arms were measured, and ${needed} are needed to decide at alpha ${alpha}; raise \`time-limit\` or make a round shorter`;
    return [{ suite, kind: 'measurement', message }];
}
function outOfReachFailures(comparisons, alpha) {
    const tests = (0,_core_decide_adjust_for_multiplicity_js__WEBPACK_IMPORTED_MODULE_3__/* .gatedTests */ .xl)(comparisons);
    const open = comparisons.filter((row) => row.gated && row.reason?.startsWith(_core_decide_adjust_for_multiplicity_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_CONFIRMED */ .gN) && (0,_core_decide_adjust_for_multiplicity_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutOfReach */ .Hh)(row, tests, alpha));
    return [...new Set(open.map(({ suite }) => suite))].map((suite) => {
        const own = open.filter((row) => row.suite === suite);
        const [first] = own;
        const more = own.length === 1 ? '' : ` (and ${own.length - 1} more)`;
        const message = `${first?.benchmark} ${first?.metric}${more} stayed undecided: ${first?.rounds} rounds cannot reach alpha ${alpha} among ${tests} series tested at once; raise \`rounds.remeasure\` or \`time-limit\`, or make a round shorter`;
        return { suite, kind: 'measurement', message };
    });
}


/***/ }),

/***/ 397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openPairedSession)
});

// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/decide/collapse.js
var collapse = __webpack_require__(72297);
;// CONCATENATED MODULE: ./lib/core/decide/usual-deviation.js


const FEWEST_ROUNDS = 3;
function usualDeviation(series) {
    const deviations = series.flatMap(({ metric, baseline, candidate }) => {
        if (baseline.length < FEWEST_ROUNDS || candidate.length !== baseline.length)
            return [];
        const hasGap = [...baseline, ...candidate].some((values) => values.length === 0);
        if (hasGap)
            return [];
        const before = (0,collapse/* roundValues */.b)({ metric, rounds: baseline });
        const after = (0,collapse/* roundValues */.b)({ metric, rounds: candidate });
        if ([...before, ...after].some((value) => value <= 0))
            return [];
        return [(0,center/* cautiousDeviation */.L2)(after.map((value, round) => Math.log(value / before[round])))];
    });
    return deviations.length === 0 ? undefined : (0,center/* median */.JZ)(deviations);
}

// EXTERNAL MODULE: ./lib/app/filtered-suite.js
var filtered_suite = __webpack_require__(71941);
// EXTERNAL MODULE: ./lib/core/decide/plan-text.js
var plan_text = __webpack_require__(3593);
;// CONCATENATED MODULE: ./lib/app/paired/paired-plan.js

function planOf(measurement, stage, gaveUp) {
    const { suite, planned, rounds, crashed, seed, plan } = measurement;
    const lost = plan === undefined || plan.outcome === 'fits' ? [] : [(0,plan_text/* planText */.P)(plan)];
    return {
        suite,
        ...(stage === undefined ? {} : { stage }),
        planned,
        rounds: rounds.length,
        crashed: crashed.length,
        seed,
        gaveUp: [...gaveUp, ...lost],
    };
}

// EXTERNAL MODULE: ./lib/measure/arms.js + 10 modules
var arms = __webpack_require__(60104);
// EXTERNAL MODULE: ./lib/core/stats/signed-rank-reach.js
var signed_rank_reach = __webpack_require__(23580);
;// CONCATENATED MODULE: ./lib/core/decide/plan-rounds.js

const FEWEST = 2;
function planRounds(request) {
    const { secondsPerPair, timeLimit } = request;
    if (!(secondsPerPair > 0 && secondsPerPair < Infinity)) {
        throw new RangeError(`secondsPerPair is ${secondsPerPair}; expected a positive number`);
    }
    if (!(request.wanted >= FEWEST && request.wanted < Infinity)) {
        throw new RangeError(`wanted is ${request.wanted}; expected at least ${FEWEST}`);
    }
    const wanted = even(request.wanted);
    const least = Math.min(wanted, fewestToDecide(request.alpha));
    const fitting = even(Math.max(0, timeLimit) / secondsPerPair);
    const overrunning = even((2 * Math.max(0, timeLimit)) / secondsPerPair);
    const plan = (outcome, rounds) => ({
        ...{ rounds, wanted, seconds: rounds * secondsPerPair, timeLimit, outcome },
        ...detectable(request, rounds, wanted),
    });
    if (fitting >= wanted)
        return plan('fits', wanted);
    if (fitting >= least)
        return plan('fewer', fitting);
    if (overrunning >= least)
        return plan('overruns', least);
    return plan('undecidable', Math.max(FEWEST, overrunning));
}
function fewestToDecide(alpha) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`alpha is ${alpha}; expected a number in (0, 1)`);
    return Math.max(FEWEST, 2 * Math.ceil(Math.ceil(-Math.log2(alpha)) / 2));
}
function even(rounds) {
    return 2 * Math.floor(rounds / 2);
}
function detectable({ deviation, delta, alpha }, rounds, wanted) {
    if (deviation === undefined)
        return {};
    const mde = (n) => Math.expm1((0,signed_rank_reach/* signedRankDetectableShift */.w)({ deviation, n, delta, alpha }));
    return rounds === wanted ? { mde: mde(rounds) } : { mde: mde(rounds), mdeWanted: mde(wanted) };
}

// EXTERNAL MODULE: ./lib/core/model/arm.js
var arm = __webpack_require__(57055);
// EXTERNAL MODULE: ./lib/core/stats/random.js
var stats_random = __webpack_require__(68400);
;// CONCATENATED MODULE: ./lib/core/decide/round-order.js


const LARGEST_PADDING = 4096;
function roundOrder({ rounds, seed, }) {
    if (!Number.isInteger(rounds) || rounds < 0 || rounds % 2 !== 0) {
        throw new RangeError(`rounds is ${rounds}; expected an even number`);
    }
    const random = (0,stats_random/* seededRandom */.I)(seed);
    const balanced = Array.from({ length: rounds }, (_, index) => arm/* ARMS */.u[index % 2]);
    return random
        .shuffle(balanced)
        .map((first, index) => ({ round: index + 1, first, padding: random.integer(LARGEST_PADDING + 1) }));
}
function warmUpLaunch(seed) {
    const random = (0,stats_random/* seededRandom */.I)(seed);
    return { round: 0, first: arm/* ARMS */.u[random.integer(2)], padding: random.integer(LARGEST_PADDING + 1) };
}

// EXTERNAL MODULE: ./lib/core/model/witness-warnings.js
var witness_warnings = __webpack_require__(95030);
// EXTERNAL MODULE: ./lib/measure/arm-session.js
var arm_session = __webpack_require__(37955);
// EXTERNAL MODULE: ./lib/measure/duration-text.js
var duration_text = __webpack_require__(43756);
// EXTERNAL MODULE: ./lib/measure/results-files.js
var results_files = __webpack_require__(16660);
;// CONCATENATED MODULE: ./lib/measure/round-warnings.js
function roundWarnings(warnings) {
    const groups = new Map();
    for (const warning of warnings) {
        const key = warning.message.replace(/(?:warm-up round|round \d+ of \d+)/, '');
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: warning, count: 1 });
        else
            group.count++;
    }
    return [...groups.values()].map(({ first, count }) => count === 1 ? first : { ...first, message: `${first.message} (and so in ${count - 1} more rounds)` });
}

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/measure/arm-environment.js
var arm_environment = __webpack_require__(15322);
// EXTERNAL MODULE: ./lib/platform/marked-processes.js
var marked_processes = __webpack_require__(92459);
// EXTERNAL MODULE: ./lib/measure/measure-round.js + 1 modules
var measure_round = __webpack_require__(99697);
;// CONCATENATED MODULE: ./lib/measure/run-arm.js




const graceMs = 1_000;
async function runArm(session, run) {
    const mark = (0,arm_environment/* armMark */.oR)(session.arm);
    const before = (0,marked_processes/* markedProcesses */.KT)(mark);
    const { tools, options } = session.with({ padding: run.padding });
    let last;
    const runProcess = async (request) => {
        last = await tools.runProcess(request);
        return last;
    };
    const { stdout: _, ...shared } = options;
    const running = session.with({
        padding: run.padding,
        label: () => run.label,
        tools: { ...tools, runProcess, meter: prefixed(tools.meter, run.prefix) },
        options: run.stdout === undefined ? shared : { ...shared, stdout: run.stdout },
    });
    const began = tools.monotonic();
    try {
        const measured = await (0,measure_round/* measureRound */.L)(running, run.round);
        const escaped = await (0,marked_processes/* endMarkedProcesses */.jk)(mark, { graceMs, spared: before });
        return {
            kind: 'measured',
            wall: measured.output.resources.wall,
            measured: withEscaped(measured, run, escaped),
        };
    }
    catch (error) {
        await (0,marked_processes/* endMarkedProcesses */.jk)(mark, { graceMs, spared: before });
        const isOurs = error instanceof problem/* Problem */.A && error.kind === 'measurement';
        if (!isOurs || last?.cancelled === true || options.signal?.aborted === true)
            throw error;
        const wall = last?.wallSeconds ?? tools.monotonic() - began;
        return { kind: last?.timedOut === true ? 'timed-out' : 'failed', message: error.message, wall };
    }
}
function prefixed(meter, prefix) {
    return { ...meter, prefix: (file) => [...prefix, ...meter.prefix(file)] };
}
function withEscaped(measured, { label }, escaped) {
    if (escaped === 0)
        return measured;
    const what = escaped === 1 ? '1 process' : `${escaped} processes`;
    const message = `${label}: the command left ${what} outside its process group, ended before the next round`;
    return { ...measured, warnings: [...measured.warnings, { message }] };
}

;// CONCATENATED MODULE: ./lib/measure/run-paired-round.js



async function runPairedRound(context, seen, { launch, secondsLeft }) {
    const { suite, options, elapsed, arms } = context;
    const { round, first, padding } = launch;
    assertNotCancelled(context);
    const progress = (state, arm) => options.onProgress({
        ...{ suite: suite.name, stage: 'round', state, round, rounds: seen.planned, elapsedSeconds: elapsed() },
        ...(arm === undefined ? {} : { arm }),
        ...(secondsLeft === undefined ? {} : { secondsLeft }),
    });
    const outcomes = {};
    for (const arm of [first, (0,arm_environment/* otherArm */.VG)(first)]) {
        if (!isNeeded(arm, outcomes[(0,arm_environment/* otherArm */.VG)(arm)], seen))
            break;
        progress('began', arm);
        outcomes[arm] = await runArm(arms[arm], {
            ...{ round, padding, label: roundLabel(arm, round, seen.planned), prefix: options.prefix ?? [] },
            ...(options.stdout === undefined ? {} : { stdout: options.stdout[arm] }),
        });
    }
    progress('ended');
    note(seen, outcomes);
    const complete = completeRound(launch, outcomes);
    if (complete === undefined)
        seen.crashed.push(...crashOf(launch, outcomes, seen));
    else
        options.onRound?.(complete);
    return complete;
}
function isNeeded(arm, before, { lastWall }) {
    if (before === undefined || before.kind === 'measured')
        return true;
    return before.kind === 'timed-out' && lastWall[arm] === undefined;
}
function note(seen, outcomes) {
    for (const arm of ['baseline', 'candidate']) {
        const outcome = outcomes[arm];
        if (outcome?.kind !== 'measured')
            continue;
        seen.lastWall[arm] = outcome.wall;
        seen.warnings.push(...outcome.measured.warnings);
    }
}
function completeRound(launch, { baseline, candidate }) {
    if (baseline?.kind !== 'measured' || candidate?.kind !== 'measured')
        return undefined;
    return { ...launch, baseline: baseline.measured.output, candidate: candidate.measured.output };
}
function crashOf(launch, outcomes, { lastWall }) {
    const order = [launch.first, (0,arm_environment/* otherArm */.VG)(launch.first)];
    return order
        .flatMap((arm) => {
        const crash = outcomes[arm];
        if (crash === undefined || crash.kind === 'measured')
            return [];
        const other = (0,arm_environment/* otherArm */.VG)(arm);
        const otherWall = outcomes[other]?.wall ?? lastWall[other];
        const wall = { [arm]: crash.wall, ...(otherWall === undefined ? {} : { [other]: otherWall }) };
        return [{ round: launch.round, arm, kind: crash.kind, message: crash.message, wall }];
    })
        .slice(0, 1);
}
function roundLabel(arm, round, rounds) {
    return round === 0 ? `${arm}, warm-up round` : `${arm}, round ${round} of ${rounds}`;
}
function assertNotCancelled({ suite, options }) {
    if (options.signal?.aborted !== true)
        return;
    throw new problem/* Problem */.A({
        kind: 'measurement',
        what: `suite \`${suite.name}\`: measuring was cancelled`,
        remedy: 'Run it again; nothing of it counts',
    });
}

;// CONCATENATED MODULE: ./lib/measure/measure-paired.js









const mostCrashes = 3;
const limitTolerance = 1.25;
const shortestPair = 1e-3;
const overrun = 2;
async function measurePaired(suite, arms, options, tools) {
    const { name, results, workingDirectory } = suite;
    if (results !== undefined)
        (0,results_files/* assertResultsInside */.dD)({ suite: name, results, workingDirectory });
    const sessions = (0,arm_session/* openArmSessions */.G)({ suite, arms, options, tools });
    try {
        const startedAt = new Date(tools.clock()).toISOString();
        const noise = tools.watchNoise();
        const began = tools.monotonic();
        const elapsed = () => tools.monotonic() - began;
        const found = await measureRounds({ suite, options, elapsed, arms: sessions.arms });
        const witnesses = noise();
        return {
            ...{ suite: name, startedAt, seed: options.seed, log: options.logPath, ...found },
            environment: { ...tools.machine, ...(Object.keys(witnesses).length === 0 ? {} : { witnesses }) },
            warnings: [...found.warnings, ...(0,witness_warnings/* witnessWarnings */.f)(witnesses)],
        };
    }
    finally {
        sessions.close();
    }
}
async function measureRounds(context) {
    const seen = { rounds: [], crashed: [], warnings: [], lastWall: {}, planned: context.options.rounds };
    const warm = await warmUp(context, seen);
    if (typeof warm !== 'number')
        return { ...found(context, seen, warm), ended: warm };
    const plan = planned(context, warm);
    seen.planned = plan.rounds;
    const ended = await plannedRounds(context, seen, plan);
    return { ...found(context, seen, ended), plan, ...(ended === undefined ? {} : { ended }) };
}
function found({ suite }, seen, ended) {
    const why = ended === undefined ? [] : [endedWarning(suite, seen, ended)];
    const { rounds, crashed, planned } = seen;
    return { rounds, crashed, planned, warnings: [...roundWarnings(seen.warnings), ...why] };
}
async function warmUp(context, seen) {
    for (;;) {
        const began = context.elapsed();
        const round = await runPairedRound(context, seen, { launch: warmUpLaunch(context.options.seed) });
        if (round !== undefined)
            return context.elapsed() - began;
        const early = tooManyCrashes(seen);
        if (early !== undefined)
            return early;
    }
}
function tooManyCrashes({ crashed }) {
    if (crashed.at(-1)?.kind === 'timed-out')
        return 'timed-out';
    return crashed.length >= mostCrashes ? 'crashed' : undefined;
}
function planned({ suite, options, elapsed }, secondsPerPair) {
    const { alpha, delta, deviation } = options;
    const plan = planRounds({
        secondsPerPair: Math.max(secondsPerPair, shortestPair),
        timeLimit: suite.timeLimitMs / 1_000 - elapsed(),
        ...{ wanted: options.rounds, alpha, delta },
        ...(deviation === undefined ? {} : { deviation }),
    });
    options.onPlan?.(plan, (0,plan_text/* planText */.P)(plan));
    return plan;
}
async function plannedRounds(context, seen, plan) {
    const { suite, options, elapsed } = context;
    const limit = suite.timeLimitMs / 1_000;
    const least = Math.min(plan.rounds, fewestToDecide(options.alpha));
    const began = elapsed();
    for (const launch of roundOrder({ rounds: plan.rounds, seed: options.seed })) {
        const done = launch.round - 1;
        const expected = done === 0 ? plan.seconds / plan.rounds : (elapsed() - began) / done;
        const after = elapsed() + expected;
        const isEnough = seen.rounds.length >= least;
        if (after > limit * (isEnough ? limitTolerance : overrun))
            return 'time-limit';
        const round = await runPairedRound(context, seen, {
            launch,
            secondsLeft: expected * (plan.rounds - done),
        });
        if (round !== undefined)
            seen.rounds.push(round);
        const early = tooManyCrashes(seen);
        if (early !== undefined)
            return early;
    }
    return undefined;
}
function endedWarning({ name, timeLimitMs }, seen, ended) {
    const done = `suite \`${name}\`: ${seen.rounds.length} of ${seen.planned} rounds measured`;
    const last = seen.crashed.at(-1);
    const why = {
        'time-limit': `no more fit the time limit of ${(0,duration_text/* durationText */.S)(timeLimitMs)}, overrun included; raise \`time-limit\``,
        'timed-out': `the ${last?.arm} timed out: ${last?.message}`,
        crashed: `${seen.crashed.length} rounds crashed; the last: ${last?.message}`,
    };
    return { message: `${done}, because ${why[ended]}` };
}

;// CONCATENATED MODULE: ./lib/measure/placement.js
async function probePlacement(request, place) {
    const parts = [
        ...(request.cpus === undefined
            ? []
            : [{ name: `pinning to processors ${request.cpus}`, argv: ['taskset', '-c', request.cpus] }]),
        ...(request.niceness === undefined
            ? []
            : [{ name: `niceness ${request.niceness}`, argv: ['nice', '-n', String(request.niceness)] }]),
    ];
    const prefix = [];
    const warnings = [];
    for (const { name, argv } of parts) {
        if (await works(argv, place))
            prefix.push(...argv);
        else
            warnings.push({ message: `${name} is not possible here; both arms are measured without it` });
    }
    return { prefix, warnings };
}
async function works(argv, { runProcess, env }) {
    let said = 0;
    try {
        const { exitCode } = await runProcess({
            ...{ command: { kind: 'argv', argv: ['true'] }, prefix: argv, cwd: '/', env, timeoutMs: 5_000 },
            onStderr: (chunk) => {
                said += chunk.length;
            },
        });
        return exitCode === 0 && said === 0;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/app/command-benchmark.js
var command_benchmark = __webpack_require__(18932);
// EXTERNAL MODULE: ./lib/app/measure-run.js + 3 modules
var measure_run = __webpack_require__(3420);
// EXTERNAL MODULE: ./lib/app/round-reader.js + 1 modules
var round_reader = __webpack_require__(96350);
// EXTERNAL MODULE: ./lib/app/paired/pair-series.js
var pair_series = __webpack_require__(89487);
;// CONCATENATED MODULE: ./lib/app/paired/paired-suite.js







async function measurePairedSuite(request) {
    const { suite, arms, measurer, policy } = request;
    const readers = {
        baseline: (0,round_reader/* createRoundReader */.I)(suite, measurer.tools.machine.cores),
        candidate: (0,round_reader/* createRoundReader */.I)(suite, measurer.tools.machine.cores),
    };
    const placement = await probePlacement(placementOf(suite), {
        runProcess: measurer.tools.runProcess,
        env: (0,measure_run/* definedOnly */.Uv)(measurer.optionsOf(suite, request.stage).inherited),
    });
    const measurement = await measurePaired(suite, arms.arms, {
        ...measurer.optionsOf(suite, request.stage),
        checkout: arms.checkout,
        rounds: request.rounds,
        seed: request.seed,
        alpha: policy.gate.alpha,
        delta: Math.log1p(policy.gate.threshold),
        prefix: placement.prefix,
        ...(request.deviation === undefined ? {} : { deviation: request.deviation }),
        stdout: { baseline: readers.baseline.stdout, candidate: readers.candidate.stdout },
        onPlan: (plan, text) => {
            request.onPlan?.(plan);
            request.note(`${suite.name}: ${text}`);
        },
    }, measurer.tools);
    return readRounds(request, { ...measurement, warnings: [...placement.warnings, ...measurement.warnings] }, readers);
}
async function readRounds({ suite, policy }, measurement, readers) {
    const reading = measurement.rounds.map(async (round) => ({
        round,
        baseline: await readArm(suite, readers, {
            arm: 'baseline',
            round: round.round,
            files: round.baseline.files,
        }),
        candidate: await readArm(suite, readers, {
            arm: 'candidate',
            round: round.round,
            files: round.candidate.files,
        }),
    }));
    const read = await Promise.all(reading);
    const isCommand = read.every(({ baseline, candidate }) => baseline === undefined && candidate === undefined);
    const rounds = read.map(({ round, baseline, candidate }) => ({
        baseline: isCommand
            ? (0,command_benchmark/* commandBenchmark */.X)(suite.name, round.baseline.resources)
            : (baseline?.measurements ?? []),
        candidate: isCommand
            ? (0,command_benchmark/* commandBenchmark */.X)(suite.name, round.candidate.resources)
            : (candidate?.measurements ?? []),
    }));
    const first = read[0]?.candidate ?? read[0]?.baseline;
    return {
        measurement,
        series: (0,pair_series/* pairSeries */.Q)(suite.name, rounds, policy.renamed),
        rounds,
        parser: first?.parser ?? 'command',
        told: first?.environment ?? {},
        warnings: uniqueWarnings([
            ...measurement.warnings,
            ...read.flatMap(({ candidate }) => candidate?.warnings ?? []),
        ]),
    };
}
async function readArm(suite, readers, { arm, round, files, }) {
    try {
        const set = await readers[arm].read(round, files);
        if (set !== undefined && set.failures.length > 0)
            throw (0,measure_run/* benchmarkFailed */.fT)(suite, set.failures);
        return set;
    }
    catch (error) {
        throw (0,arms/* ofArm */.C)(arm, error);
    }
}
function uniqueWarnings(warnings) {
    return [...new Map(warnings.map((warning) => [warning.message, warning])).values()];
}
function placementOf({ cpus, nice }) {
    return { ...(cpus === undefined ? {} : { cpus }), ...(nice === undefined ? {} : { niceness: nice }) };
}

// EXTERNAL MODULE: ./lib/app/paired/round-failures.js
var round_failures = __webpack_require__(40889);
;// CONCATENATED MODULE: ./lib/app/paired/suite-session.js





const SHORTENED = 'each benchmark got less time than the command gives it, so that the rounds fit the time limit';
class TooLong extends Error {
}
function withOldNames(names, { renamed }) {
    const before = Object.entries(renamed).flatMap(([old, today]) => (names.includes(today) ? [old] : []));
    return [...names, ...before];
}
function openPairedSession(input) {
    const { suite, policy, parts, holder } = input;
    const plans = [];
    const failures = [];
    const warnings = [];
    let spentMs = 0;
    let isShortened = false;
    let deviation;
    const measureWithin = async (chosen, run) => {
        const shorter = (0,filtered_suite/* shortenedSuite */.DF)(chosen);
        if (shorter === undefined)
            return run(chosen, () => { });
        if (isShortened)
            return run(shorter, () => { });
        try {
            return await run(chosen, (plan) => {
                if (plan.outcome !== 'fits')
                    throw new TooLong();
            });
        }
        catch (error) {
            if (!(error instanceof TooLong))
                throw error;
            isShortened = true;
            return run(shorter, () => { });
        }
    };
    const ready = async () => {
        const found = await holder.ready(suite);
        if (plans.length === 0)
            warnings.push(...found.warnings);
        return found;
    };
    const measure = async (request) => {
        const { arms } = await ready();
        const began = input.monotonic();
        const filtered = (0,filtered_suite/* filteredSuite */.OL)(suite, request.names === undefined ? undefined : withOldNames(request.names, policy));
        const reading = await measureWithin(filtered.suite, (chosen, onPlan) => measurePairedSuite({
            suite: { ...chosen, timeLimitMs: Math.max(1, suite.timeLimitMs - spentMs) },
            arms,
            measurer: parts.measurer,
            policy,
            stage: request.stage ?? 'paired',
            rounds: request.rounds,
            seed: (input.seed + plans.length) % 2 ** 32,
            note: parts.note,
            onPlan,
            ...(deviation === undefined ? {} : { deviation }),
        }));
        spentMs += (input.monotonic() - began) * 1_000;
        deviation = usualDeviation(reading.series) ?? deviation;
        const { measurement } = reading;
        const gaveUp = isShortened ? [...filtered.gaveUp, SHORTENED] : filtered.gaveUp;
        plans.push(planOf(measurement, request.stage, gaveUp));
        failures.push(...(0,round_failures/* crashFailures */.hx)(measurement));
        warnings.push(...(0,round_failures/* crashWarnings */.NK)(measurement), ...reading.warnings);
        (0,round_failures/* assertBaselineRan */.RI)(measurement);
        return reading;
    };
    return { suite, ready, measure, plans, failures, warnings };
}


/***/ }),

/***/ 84682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gN: () => (/* binding */ NOT_CONFIRMED),
  aH: () => (/* binding */ adjustForMultiplicity),
  xl: () => (/* binding */ gatedTests),
  Hh: () => (/* binding */ isOutOfReach)
});

// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
;// CONCATENATED MODULE: ./lib/core/stats/benjamini-hochberg.js

function benjaminiHochberg(pValues) {
    (0,finite_values/* requireProbabilities */.t9)(pValues);
    const order = pValues.map((_, index) => index).sort((first, second) => pValues[second] - pValues[first]);
    const adjusted = new Array(pValues.length);
    let smallest = 1;
    order.forEach((index, fromTop) => {
        smallest = Math.min(smallest, pValues[index] * (pValues.length / (pValues.length - fromTop)));
        adjusted[index] = smallest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./lib/core/stats/holm.js

function holm(pValues) {
    (0,finite_values/* requireProbabilities */.t9)(pValues);
    const order = pValues.map((_, index) => index).sort((first, second) => pValues[first] - pValues[second]);
    const adjusted = new Array(pValues.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./lib/core/decide/adjust-for-multiplicity.js


const NOT_CONFIRMED = 'not confirmed';
function adjustForMultiplicity(comparisons, alpha) {
    const gated = familyOf(comparisons.filter((row) => row.gated));
    const reported = familyOf(comparisons.filter((row) => !row.gated));
    const tested = comparisons.filter(isTested);
    const qValues = benjaminiHochberg(tested.map((row) => row.pValue));
    const qOf = new Map(tested.map((row, index) => [row, qValues[index]]));
    return comparisons.map((row) => {
        const family = gated.get(row) === undefined ? reported : gated;
        const pAdjusted = family.get(row);
        if (pAdjusted === undefined)
            return row;
        const adjusted = { ...row, pAdjusted, qValue: qOf.get(row) };
        if (row.verdict !== 'regressed' || pAdjusted <= alpha)
            return adjusted;
        return { ...adjusted, verdict: 'inconclusive', reason: notConfirmed(row, family.size, alpha) };
    });
}
function isOutOfReach(row, tests, alpha) {
    return row.pSmallest !== undefined && row.pSmallest * tests > alpha;
}
function gatedTests(comparisons) {
    return comparisons.filter((row) => row.gated && isTested(row)).length;
}
function isTested(row) {
    return row.method === 'paired-signed-rank' && row.pValue !== undefined;
}
function familyOf(rows) {
    const tested = rows.filter(isTested);
    const adjusted = holm(tested.map((row) => row.pValue));
    return new Map(tested.map((row, index) => [row, adjusted[index]]));
}
function notConfirmed(row, tests, alpha) {
    if (isOutOfReach(row, tests, alpha))
        return `${NOT_CONFIRMED}: ${row.rounds ?? 0} rounds are too few for ${tests} series tested`;
    return `${NOT_CONFIRMED} among ${tests} series tested`;
}


/***/ }),

/***/ 2743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ comparePairedCase)
/* harmony export */ });
/* unused harmony export comparePairedRounds */
/* harmony import */ var _stats_center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57854);
/* harmony import */ var _judge_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1672);
/* harmony import */ var _paired_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43856);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7655);




const ROUNDS_FOR_NEAR_EXACT = 5;
const DISTINCT_OF_COARSE = 3;
const NEAR_EXACT = {
    message: 'declared exact, but its values differ between rounds of one arm, so it was tested like a noisy metric',
};
const COARSE = {
    message: 'most rounds repeat the same few ratios, so the tool prints too few digits to resolve small changes; let one round do more work',
};
function comparePairedRounds(series, context) {
    return pairedCases(series, context.policy).map((entry) => comparePairedCase(entry, context));
}
function comparePairedCase(entry, context) {
    const { series, settings, warnings } = entry;
    const fields = fieldsOf(entry, context.policy.gate.alpha);
    const crashed = context.crashedRounds?.get(series.suite) ?? 0;
    return {
        suite: series.suite,
        benchmark: series.benchmark,
        parameters: series.parameters,
        metric: series.metric,
        unit: series.unit,
        direction: settings.direction,
        threshold: settings.threshold,
        ...(settings.floor === undefined ? {} : { floor: settings.floor }),
        ...(series.location === undefined ? {} : { location: series.location }),
        rounds: entry.rounds.length,
        ...(context.stage === undefined ? {} : { stage: context.stage }),
        ...(crashed === 0 ? {} : { crashedRounds: crashed }),
        ...fields,
        warnings: [...warnings, ...fields.warnings],
    };
}
function fieldsOf(entry, alpha) {
    const { series, settings, baseline, candidate } = entry;
    const plain = { gated: settings.gated, warnings: [] };
    if (!(0,_paired_case_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsValues */ .d)(series.candidate)) {
        if (!(0,_paired_case_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsValues */ .d)(series.baseline))
            return { ...plain, verdict: 'inconclusive', method: 'advisory', reason: NO_ROUND };
        return { ...plain, verdict: 'missing', baseline: armMedian(series.baseline) };
    }
    if (!(0,_paired_case_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsValues */ .d)(series.baseline))
        return { ...plain, verdict: 'new', candidate: armMedian(series.candidate) };
    if (baseline.length === 0)
        return { ...plain, gated: false, verdict: 'inconclusive', method: 'advisory', reason: NO_ROUND };
    const input = { metric: series.metric, baseline, candidate, settings, alpha };
    const kind = kindOf(entry);
    if (kind === 'exact')
        return { ...plain, ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .exactFields */ .XJ)({ baseline: baseline[0], candidate: candidate[0], settings }) };
    if (kind === 'noisy')
        return (0,_judge_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .judgePairs */ .d)(input);
    const warning = kind === 'near-exact' ? NEAR_EXACT : COARSE;
    const fields = enoughForNearExact(entry) ? (0,_judge_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .judgePairs */ .d)(input) : tooFew(input);
    return { ...fields, warnings: [warning, ...fields.warnings] };
}
const NO_ROUND = 'no round holds a value of both arms';
function enoughForNearExact({ rounds }) {
    return rounds.length >= ROUNDS_FOR_NEAR_EXACT;
}
function tooFew(input) {
    const pairs = (0,_judge_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .scalePairs */ .kE)(input);
    const reason = `near-exact: ${input.baseline.length} of ${ROUNDS_FOR_NEAR_EXACT} rounds`;
    return pairs === undefined ? (0,_judge_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .judgePairs */ .d)(input) : (0,_judge_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioFields */ .PF)(input, pairs, reason);
}
function kindOf({ series, settings, rounds, baseline, candidate, }) {
    if (settings.assume === 'exact') {
        const steady = [series.baseline, series.candidate].every((arm) => isSteady(rounds.map((index) => arm[index])));
        return steady ? 'exact' : 'near-exact';
    }
    const ratios = candidate.map((value, index) => value - baseline[index]);
    return isCoarse(ratios) ? 'coarse' : 'noisy';
}
function isSteady(arm) {
    const first = arm[0]?.[0];
    return arm.every((values) => values.every((value) => value === first));
}
function isCoarse(differences) {
    const counts = new Map();
    for (const difference of differences)
        counts.set(difference, (counts.get(difference) ?? 0) + 1);
    const tied = differences.filter((difference) => counts.get(difference) > 1).length;
    return (tied > differences.length / 2 ||
        (counts.size <= DISTINCT_OF_COARSE && differences.length > DISTINCT_OF_COARSE));
}
function armMedian(arm) {
    return (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(arm.flat());
}


/***/ }),

/***/ 35057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ confirmSuspects)
});

// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
// EXTERNAL MODULE: ./lib/core/decide/adjust-for-multiplicity.js + 2 modules
var adjust_for_multiplicity = __webpack_require__(84682);
// EXTERNAL MODULE: ./lib/core/decide/decide-paired.js + 1 modules
var decide_paired = __webpack_require__(46983);
// EXTERNAL MODULE: ./lib/core/decide/pair-test.js + 3 modules
var pair_test = __webpack_require__(5858);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/decide/machine-effect.js
var machine_effect = __webpack_require__(85767);
;// CONCATENATED MODULE: ./lib/core/decide/settle-shifts.js


const EXPLAINED = 'moved with the machine: series of its suite measured side by side did not move';
function settleShifts(comparisons, seen, paired) {
    const open = seen.filter(({ suite }) => paired.every((shift) => shift.suite !== suite));
    const explained = new Map(open.filter((shift) => isMachine(shift.suite, comparisons)).map((shift) => [shift.suite, shift]));
    const settled = comparisons.map((row) => explained.has(row.suite) && row.reason === machine_effect/* MACHINE_EFFECT */.uv ? { ...row, reason: EXPLAINED } : row);
    const warnings = [...explained.values()].map(({ suite, change }) => ({
        message: `suite ${suite} moved by ${(change * 100).toFixed(1)} % as a whole against the stored runs, but not in rounds of base and head side by side: a machine effect`,
    }));
    const left = open.filter(({ suite }) => !explained.has(suite));
    return { comparisons: settled, shifts: [...left, ...paired], warnings };
}
function isMachine(suite, comparisons) {
    const fresh = comparisons.filter((row) => row.suite === suite && row.stage === 'remeasured' && row.scale === 'log' && row.effect !== undefined);
    if (fresh.length === 0)
        return false;
    return (0,center/* median */.JZ)(fresh.map(({ effect, threshold }) => effect - Math.log1p(threshold) / 2)) <= 0;
}

// EXTERNAL MODULE: ./lib/core/decide/stages.js
var stages = __webpack_require__(95189);
;// CONCATENATED MODULE: ./lib/core/decide/confirm-suspects.js






const NAMED = 5;
function confirmSuspects(input) {
    const suspects = (0,stages/* suspectsOf */.k_)(input.screened);
    const wanted = new Set(suspects.map(identify));
    const { renamed } = input.policy;
    const today = (name) => (Object.hasOwn(renamed, name) ? renamed[name] : name);
    const own = input.remeasured.filter((entry) => [entry.benchmark, today(entry.benchmark)].some((benchmark) => wanted.has(identify({ ...entry, benchmark }))));
    const decision = (0,decide_paired/* decidePaired */.C)(own, { ...input, stage: 'remeasured' });
    const fresh = new Map(decision.comparisons.filter(hasBothArms).map((row) => [identify(row), row]));
    const comparisons = input.screened.map((row) => wanted.has(identify(row)) && row.suspect === true ? decided(row, fresh.get(identify(row))) : row);
    const settled = settleShifts(comparisons, input.shifts, decision.shifts);
    return { ...settled, failures: failuresOf(comparisons, suspects, input.policy.gate.alpha) };
}
function decided(screened, fresh) {
    if (fresh === undefined)
        return { ...screened, reason: LOST };
    const { history, baselineRuns, pScreen } = screened;
    const row = {
        ...fresh,
        suspect: true,
        ...(history === undefined ? {} : { history }),
        ...(baselineRuns === undefined ? {} : { baselineRuns }),
        ...(pScreen === undefined ? {} : { pScreen }),
    };
    return isDecided(row) ? row : { ...row, verdict: 'inconclusive', gated: true };
}
const LOST = 'suspect, but it did not come back from the re-measurement';
function hasBothArms({ verdict }) {
    return verdict !== 'new' && verdict !== 'missing';
}
function isDecided({ method, reason }) {
    return method === 'exact' || method === 'paired-signed-rank' || reason === 'below floor';
}
function failuresOf(rows, suspects, alpha) {
    const wanted = new Set(suspects.map(identify));
    const tests = (0,adjust_for_multiplicity/* gatedTests */.xl)(rows.filter((row) => row.stage === 'remeasured'));
    const open = rows.filter((row) => wanted.has(identify(row)));
    const causes = [
        { rows: open.filter(({ reason }) => reason === LOST), what: 'did not come back from the re-measurement' },
        {
            rows: open.filter((row) => row.reason !== LOST && !isDecided(row)),
            what: `stayed undecided: fewer than the ${(0,pair_test/* pairsToDecide */.nk)(alpha)} rounds that alpha ${alpha} needs, or nothing to judge by`,
        },
        {
            rows: open.filter((row) => row.reason?.startsWith(adjust_for_multiplicity/* NOT_CONFIRMED */.gN) && (0,adjust_for_multiplicity/* isOutOfReach */.Hh)(row, tests, alpha)),
            what: `stayed undecided: too few rounds for ${tests} series tested at once`,
        },
    ];
    return causes.flatMap(({ rows: affected, what }) => [...new Set(affected.map(({ suite }) => suite))].map((suite) => {
        const names = affected.filter((row) => row.suite === suite).map(nameOf);
        return { suite, kind: 'measurement', message: `${listed(names)} ${what}` };
    }));
}
function listed(names) {
    const more = names.length > NAMED ? `, and ${names.length - NAMED} more` : '';
    const count = names.length === 1 ? '1 suspect' : `${names.length} suspects`;
    return `${count} (${names.slice(0, NAMED).join(', ')}${more})`;
}
function nameOf({ benchmark, metric }) {
    return `${benchmark} ${metric}`;
}
function identify(row) {
    return JSON.stringify([row.suite, (0,series_key/* seriesKey */.X)(row)]);
}


/***/ }),

/***/ 46983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ decidePaired)
});

// EXTERNAL MODULE: ./lib/core/decide/adjust-for-multiplicity.js + 2 modules
var adjust_for_multiplicity = __webpack_require__(84682);
// EXTERNAL MODULE: ./lib/core/decide/compare-paired-rounds.js
var compare_paired_rounds = __webpack_require__(2743);
// EXTERNAL MODULE: ./lib/core/decide/paired-case.js
var paired_case = __webpack_require__(43856);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/hodges-lehmann.js
var hodges_lehmann = __webpack_require__(45897);
// EXTERNAL MODULE: ./lib/core/decide/judge-pairs.js + 3 modules
var judge_pairs = __webpack_require__(1672);
// EXTERNAL MODULE: ./lib/core/decide/machine-effect.js
var machine_effect = __webpack_require__(85767);
// EXTERNAL MODULE: ./lib/core/decide/pair-test.js + 3 modules
var pair_test = __webpack_require__(5858);
;// CONCATENATED MODULE: ./lib/core/decide/paired-shift.js





function pairedShift(suite, cases, alpha) {
    const series = shiftSeries(cases, alpha);
    const rounds = series[0]?.differences.length ?? 0;
    if (series.length < machine_effect/* SMALLEST_SUITE */.xh || rounds < (0,pair_test/* pairsToDecide */.nk)(alpha))
        return undefined;
    const share = series.filter(({ differences }) => isWorse(differences)).length / series.length;
    if (share < machine_effect/* COMMON_SHARE */.wH)
        return undefined;
    const overRounds = (value) => Array.from({ length: rounds }, (_, round) => (0,center/* median */.JZ)(series.map((entry) => value(entry, round))));
    const excess = overRounds(({ differences, limit }, round) => differences[round] - limit);
    const test = (0,pair_test/* testPairs */.ix)({ differences: excess, delta: 0, alpha });
    if (test === undefined || test.lower <= 0)
        return undefined;
    const effect = (0,hodges_lehmann/* hodgesLehmann */.i)(overRounds(({ differences }, round) => differences[round]));
    return {
        suite,
        effect,
        change: Math.expm1(effect),
        series: series.length,
        share,
        verdict: 'regressed',
        pValue: test.pValue,
        rounds,
    };
}
function shiftSeries(cases, alpha) {
    const usable = cases.filter(({ settings, rounds }) => settings.gated && settings.assume !== 'exact' && rounds.length > 0);
    const common = (usable[0]?.rounds ?? []).filter((round) => usable.every(({ rounds }) => rounds.includes(round)));
    return usable.flatMap((entry) => {
        const { series, settings, baseline, candidate } = entry;
        const pairs = (0,judge_pairs/* scalePairs */.kE)({ metric: series.metric, baseline, candidate, settings, alpha });
        if (pairs === undefined || pairs.scale.kind !== 'log')
            return [];
        const differences = common.map((round) => pairs.differences[entry.rounds.indexOf(round)]);
        return [{ limit: pairs.limit, differences }];
    });
}
function isWorse(differences) {
    return (0,hodges_lehmann/* hodgesLehmann */.i)(differences) > (0,center/* cautiousDeviation */.L2)(differences) / Math.sqrt(differences.length);
}

;// CONCATENATED MODULE: ./lib/core/decide/decide-paired.js




function decidePaired(series, context) {
    const { alpha } = context.policy.gate;
    const cases = (0,paired_case/* pairedCases */.n)(series, context.policy);
    const comparisons = (0,adjust_for_multiplicity/* adjustForMultiplicity */.aH)(cases.map((entry) => (0,compare_paired_rounds/* comparePairedCase */.L)(entry, context)), alpha);
    const suites = [...new Set(cases.map((entry) => entry.series.suite))];
    const shifts = suites.flatMap((suite) => {
        const own = cases.filter((entry) => entry.series.suite === suite);
        const shift = pairedShift(suite, own, alpha);
        if (shift === undefined)
            return [];
        return [{ ...shift, ...(context.stage === undefined ? {} : { stage: context.stage }) }];
    });
    return { comparisons, shifts };
}


/***/ }),

/***/ 43856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ holdsValues),
/* harmony export */   n: () => (/* binding */ pairedCases)
/* harmony export */ });
/* harmony import */ var _model_name_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52221);
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13542);
/* harmony import */ var _collapse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72297);
/* harmony import */ var _series_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28997);




function pairedCases(series, policy) {
    return joinRenamed(series, policy.renamed)
        .filter((entry) => !isRemoved(entry, policy))
        .map((entry) => pairedCase(entry, (0,_series_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesSettings */ .V)(policy, entry)));
}
function pairedCase(series, settings) {
    const { baseline, candidate } = series;
    if (baseline.length > 0 && candidate.length > 0 && baseline.length !== candidate.length) {
        throw new RangeError(`${series.benchmark} ${series.metric}: ${baseline.length} baseline and ${candidate.length} candidate rounds; expected as many`);
    }
    const rounds = baseline.flatMap((values, index) => values.length > 0 && (candidate[index]?.length ?? 0) > 0 ? [index] : []);
    const values = (arm) => (0,_collapse_js__WEBPACK_IMPORTED_MODULE_0__/* .roundValues */ .b)({ metric: series.metric, rounds: rounds.map((index) => arm[index]) });
    const lost = Math.min(baseline.length, candidate.length) - rounds.length;
    const message = `${lost} of ${baseline.length} rounds have no value of ${series.metric} in one arm and were left out`;
    return {
        series,
        settings,
        rounds,
        baseline: values(baseline),
        candidate: values(candidate),
        warnings: lost > 0 ? [{ message }] : [],
    };
}
function holdsValues(arm) {
    return arm.some((values) => values.length > 0);
}
function isRemoved({ benchmark, baseline, candidate }, { removed }) {
    if (!holdsValues(baseline) || holdsValues(candidate))
        return false;
    return removed.some((pattern) => (0,_model_name_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(pattern, benchmark));
}
function joinRenamed(series, renamed) {
    if (Object.keys(renamed).length === 0)
        return series;
    const joined = new Map();
    for (const entry of series) {
        const former = Object.hasOwn(renamed, entry.benchmark) && !holdsValues(entry.candidate);
        const today = former ? { ...entry, benchmark: renamed[entry.benchmark] } : entry;
        const key = JSON.stringify([entry.suite, (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(today)]);
        const known = joined.get(key);
        joined.set(key, known === undefined ? today : join(known, today));
    }
    return [...joined.values()];
}
function join(known, entry) {
    const [described, other] = holdsValues(known.candidate) ? [known, entry] : [entry, known];
    return holdsValues(described.baseline) ? described : { ...described, baseline: other.baseline };
}


/***/ }),

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ spanText),
/* harmony export */   P: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);

function planText(plan) {
    return `${rounds(plan)}${sees(plan)}`;
}
function rounds(plan) {
    const cost = `about ${spanText(plan.seconds)}`;
    const limit = spanText(plan.timeLimit);
    switch (plan.outcome) {
        case 'fits':
            return `${plan.rounds} rounds of both arms, ${cost} of ${limit}`;
        case 'fewer':
            return `${plan.rounds} of ${plan.wanted} rounds of both arms, ${cost}, because no more fit into ${limit}`;
        case 'overruns':
            return `${plan.rounds} of ${plan.wanted} rounds of both arms, ${cost}, beyond the ${limit} left of \`time-limit\`: fewer cannot decide`;
        case 'undecidable':
            return `${plan.rounds} of ${plan.wanted} rounds of both arms, ${cost}; this cannot decide, and more do not fit into twice the ${limit} left of \`time-limit\`: raise it, or make a round shorter`;
    }
}
function sees({ mde, mdeWanted }) {
    if (mde === undefined)
        return '';
    const instead = mdeWanted === undefined ? '' : ` (with all rounds: ${(0,_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(mdeWanted)})`;
    return `; would detect a slowdown of ${(0,_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(mde)}${instead}`;
}
function spanText(seconds) {
    if (seconds < 9.95)
        return `${Number(Math.max(0, seconds).toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 96058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ screenPaired)
/* harmony export */ });
/* harmony import */ var _stats_center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57854);
/* harmony import */ var _stats_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45897);
/* harmony import */ var _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65738);
/* harmony import */ var _stats_signed_rank_reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23580);
/* harmony import */ var _compare_paired_rounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2743);
/* harmony import */ var _judge_pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1672);
/* harmony import */ var _paired_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43856);
/* harmony import */ var _screened_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1198);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95189);









function screenPaired(series, context) {
    return (0,_paired_case_js__WEBPACK_IMPORTED_MODULE_4__/* .pairedCases */ .n)(series, context.policy).map((entry) => screenCase(entry, context));
}
function screenCase(entry, context) {
    const row = (0,_compare_paired_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePairedCase */ .L)(entry, context);
    const { settings, series, baseline, candidate } = entry;
    const isDecided = row.verdict === 'new' || row.verdict === 'missing' || row.method === 'exact';
    if (isDecided)
        return row;
    if (!settings.gated)
        return { ...row, stage: 'screened' };
    if (baseline.length === 0)
        return (0,_screened_row_js__WEBPACK_IMPORTED_MODULE_5__/* .screenedRow */ .U)({ ...row, gated: true }, { suspect: true });
    const { alpha } = context.policy.gate;
    const pairs = (0,_judge_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .scalePairs */ .kE)({ metric: series.metric, baseline, candidate, settings, alpha });
    if (pairs === undefined)
        return { ...row, stage: 'screened' };
    const { pValue, pSmallest } = (0,_stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_6__/* .signedRank */ .d)({ differences: pairs.differences, delta: 0 });
    const leans = (0,_stats_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_7__/* .hodgesLehmann */ .i)(pairs.differences) > pairs.limit / 2 && !isTiny(row);
    const suspect = leans && (pSmallest > _stages_js__WEBPACK_IMPORTED_MODULE_8__/* .PAIRED_CUT */ .fU || pValue <= _stages_js__WEBPACK_IMPORTED_MODULE_8__/* .PAIRED_CUT */ .fU);
    const mde = mdeThroughStages(pairs, alpha);
    return (0,_screened_row_js__WEBPACK_IMPORTED_MODULE_5__/* .screenedRow */ .U)({ ...row, gated: true, pScreen: pValue, ...(mde === undefined ? {} : { mde }) }, { suspect });
}
function isTiny({ floor, scale, baseline, candidate }) {
    if (floor === undefined || scale === 'difference')
        return false;
    return baseline !== undefined && candidate !== undefined && Math.abs(candidate - baseline) < floor / 2;
}
function mdeThroughStages({ differences, limit, scale }, alpha) {
    const n = differences.length;
    if (n < 2)
        return undefined;
    const deviation = (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_0__/* .cautiousDeviation */ .L2)(differences);
    const screen = (0,_stats_signed_rank_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .signedRankDetectableShift */ .w)({ deviation, n, delta: 0, alpha: _stages_js__WEBPACK_IMPORTED_MODULE_8__/* .PAIRED_CUT */ .fU });
    const rounds = (0,_stages_js__WEBPACK_IMPORTED_MODULE_8__/* .suspectRounds */ .XY)(1, alpha);
    const decision = (0,_stats_signed_rank_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .signedRankDetectableShift */ .w)({ deviation, n: rounds, delta: limit, alpha });
    const shift = Math.max(screen, decision);
    return scale.kind === 'log' ? Math.expm1(shift) : shift;
}


/***/ }),

/***/ 1198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ screenedRow)
/* harmony export */ });
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95189);

function screenedRow(comparison, screen) {
    const { reason, roundsNeeded, ...row } = comparison;
    if (screen.suspect)
        return { ...row, stage: 'screened', suspect: true, verdict: 'inconclusive', reason: _stages_js__WEBPACK_IMPORTED_MODULE_0__/* .SUSPECT */ .C9 };
    if (reason === 'below floor')
        return { ...row, stage: 'screened', reason };
    if (row.verdict === 'unchanged' || row.verdict === 'improved')
        return { ...row, stage: 'screened' };
    return { ...row, stage: 'screened', verdict: 'inconclusive', reason: _stages_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SIGN */ .QE };
}


/***/ }),

/***/ 95189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ SUSPECT),
/* harmony export */   QE: () => (/* binding */ NO_SIGN),
/* harmony export */   XY: () => (/* binding */ suspectRounds),
/* harmony export */   du: () => (/* binding */ tooNoisy),
/* harmony export */   fU: () => (/* binding */ PAIRED_CUT),
/* harmony export */   k_: () => (/* binding */ suspectsOf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11248);

const PAIRED_CUT = 0.1;
const NO_SIGN = 'no sign of a slowdown';
const SUSPECT = 'suspect: to be measured again';
const NOISY_FACTOR = 2;
const FEWEST_ROUNDS = 12;
const MOST_ROUNDS = 20;
const SPARE_ROUNDS = 3;
function suspectRounds(suspects, alpha) {
    if (suspects < 1)
        return 0;
    const needed = Math.max(FEWEST_ROUNDS, Math.ceil(Math.log2(suspects / alpha)) + SPARE_ROUNDS);
    return Math.min(MOST_ROUNDS, needed + (needed % 2));
}
function tooNoisy({ method, baselineRuns = 0, scale, threshold, floor }, mde) {
    if (method === 'exact')
        return false;
    if (method !== 'history-tail' || baselineRuns < _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNS_TO_GATE */ .JW)
        return true;
    const limit = scale === 'difference' ? (floor ?? 0) : threshold;
    return mde !== undefined && mde > NOISY_FACTOR * limit;
}
function suspectsOf(comparisons) {
    return comparisons.filter(({ suspect, stage }) => suspect === true && stage === 'screened');
}


/***/ }),

/***/ 15322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ otherArm),
/* harmony export */   mt: () => (/* binding */ armEnvironment),
/* harmony export */   oR: () => (/* binding */ armMark)
/* harmony export */ });
/* harmony import */ var _path_mention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11050);
/* harmony import */ var _scrubbed_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33392);


const redirectsGit = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX|NAMESPACE)$/;
function armEnvironment(sources) {
    const { inherited, suite, arm, checkout } = sources;
    const moved = Object.entries(inherited).flatMap(([name, value]) => value === undefined || redirectsGit.test(name) || name === 'OLDPWD'
        ? []
        : [[name, (0,_path_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsInto */ .g)(value, checkout) ? (0,_path_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .replacePath */ .W)(value, checkout, arm.directory) : value]]);
    return {
        ...(0,_scrubbed_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .scrubbedEnvironment */ .a)({ inherited: Object.fromEntries(moved), suite }),
        GITHUB_WORKSPACE: arm.directory,
        PWD: sources.workingDirectory,
        NOISEGATE_ARM: arm.name,
        NOISEGATE_PADDING: 'x'.repeat(sources.padding + longest - arm.name.length),
    };
}
const longest = 'candidate'.length;
function armMark({ directory }) {
    return `GITHUB_WORKSPACE=${directory}`;
}
function otherArm(arm) {
    return arm === 'baseline' ? 'candidate' : 'baseline';
}


/***/ }),

/***/ 37955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pathInCheckout),
/* harmony export */   G: () => (/* binding */ openArmSessions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_model_arm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57055);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5118);
/* harmony import */ var _arm_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15322);
/* harmony import */ var _command_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64090);
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1624);
/* harmony import */ var _tracked_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58740);









function openArmSessions(request) {
    const { options, arms, suite } = request;
    const inside = pathInCheckout(suite, options.checkout);
    const log = (0,_command_log_js__WEBPACK_IMPORTED_MODULE_5__/* .createCommandLog */ .m)({ path: options.logPath });
    const scratch = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'noisegate-'));
    const places = { log, echo: options.echo, secretForms: (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .secretForms */ .e)(options.secrets) };
    const open = (name) => armSession(request, { arm: arms[name], inside, scratch, places });
    return {
        arms: { [_core_model_arm_js__WEBPACK_IMPORTED_MODULE_7__/* .ARMS */ .u[0]]: open(_core_model_arm_js__WEBPACK_IMPORTED_MODULE_7__/* .ARMS */ .u[0]), [_core_model_arm_js__WEBPACK_IMPORTED_MODULE_7__/* .ARMS */ .u[1]]: open(_core_model_arm_js__WEBPACK_IMPORTED_MODULE_7__/* .ARMS */ .u[1]) },
        close: () => {
            log.close();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true, force: true });
        },
    };
}
function armSession({ suite, options, tools }, opened) {
    const { arm, inside, places } = opened;
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(arm.directory, inside);
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(opened.scratch, arm.name === _core_model_arm_js__WEBPACK_IMPORTED_MODULE_7__/* .ARMS */ .u[0] ? 'b' : 'c');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(scratch, { recursive: true });
    const env = (padding) => (0,_arm_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .armEnvironment */ .mt)({
        ...{ inherited: options.inherited, suite: suite.env, checkout: options.checkout },
        ...{ arm, workingDirectory, padding },
    });
    const trackedFiles = (0,_tracked_files_js__WEBPACK_IMPORTED_MODULE_8__/* .gitTrackedFiles */ .e)(tools.runProcess, { cwd: workingDirectory, env: env(0) });
    return {
        arm,
        with: ({ padding, ...change }) => ({
            ...{ suite: { ...suite, workingDirectory }, options: { ...options, rounds: 1 }, tools },
            ...{ env: env(padding), places, trackedFiles, scratch },
            ...change,
        }),
    };
}
function pathInCheckout({ name, workingDirectory }, checkout) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(checkout, real((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory)));
    if (inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside))
        return inside;
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A({
        kind: 'usage',
        what: `suite \`${name}\`: the working directory ${workingDirectory} is outside the checkout ${checkout}, so base and head would both run in it`,
        remedy: 'Set `working-directory` to a folder of the repository, or use `compare: history`',
    });
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 11050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ replacePath),
/* harmony export */   g: () => (/* binding */ leadsInto)
/* harmony export */ });
const before = /[\s:;,='"`(<>[{|&]/;
const after = /[\s:;,/\\'"`)<>\]}|&]/;
function leadsInto(text, path) {
    return mentions(text, path).length > 0;
}
function replacePath(text, path, replacement) {
    const places = mentions(text, path);
    let end = 0;
    const pieces = places.map((place) => {
        const piece = text.slice(end, place) + replacement;
        end = place + path.length;
        return piece;
    });
    return pieces.join('') + text.slice(end);
}
function mentions(text, path) {
    const places = [];
    if (path.length <= 1)
        return places;
    for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + path.length)) {
        const start = text[at - 1];
        const end = text[at + path.length];
        const isLong = path.split('/').length > 3 && start !== '/';
        const isUrl = text.slice(0, at).endsWith('file://');
        const begins = start === undefined || before.test(start) || isLong || isUrl;
        if (begins && (end === undefined || after.test(end)))
            places.push(at);
    }
    return places;
}


/***/ })

};

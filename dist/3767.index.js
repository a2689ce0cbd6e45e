export const id = 3767;
export const ids = [3767];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 57454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/app/exit-code.js
var exit_code = __webpack_require__(90245);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(66097);
// EXTERNAL MODULE: ./lib/config/read-inputs.js + 5 modules
var read_inputs = __webpack_require__(41389);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 230 modules
var registry = __webpack_require__(38255);
// EXTERNAL MODULE: ./lib/platform/git.js
var platform_git = __webpack_require__(20195);
;// CONCATENATED MODULE: ./lib/platform/github-client.js
const PATIENCE_SECONDS = 120;
const REQUEST_TIMEOUT_MS = 30_000;
const FINAL_STATUSES = [400, 401, 403, 404, 405, 409, 410, 422, 429, 451];
async function createGithubClient(options) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 11758)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const { token, baseUrl, secondMs = 1000 } = options;
    const settings = {
        baseUrl,
        userAgent: 'noisegate',
        log: silent,
        retry: { doNotRetry: FINAL_STATUSES, retries: 3, retryAfterBaseValue: secondMs },
        throttle: { ...patience(options), retryAfterBaseValue: secondMs, id: baseUrl, ...pace(options) },
    };
    return getOctokit(token, settings, deadline, retry, throttling);
}
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing() { }
const deadline = ({ hook }) => {
    hook.wrap('request', (request, options) => {
        const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
        return request({ ...options, request: { ...options.request, signal } });
    });
    return {};
};
function patience({ patienceSeconds = PATIENCE_SECONDS }) {
    let waited = 0;
    const wait = (seconds) => {
        if (waited + seconds > patienceSeconds)
            return false;
        waited += seconds;
        return true;
    };
    return { onRateLimit: wait, onSecondaryRateLimit: wait };
}
function pace({ pacing = 'github' }) {
    if (pacing === 'github')
        return {};
    const atOnce = {
        key: () => ({
            schedule: (_, job, ...args) => job(...args),
        }),
    };
    return { write: atOnce, notifications: atOnce };
}

;// CONCATENATED MODULE: ./lib/platform/github.js

const PAGE = 100;
function connectGithub(options) {
    let client;
    const send = async (request) => {
        client ??= createGithubClient(options);
        try {
            return await request(await client, { owner: options.owner, repo: options.repo });
        }
        catch (error) {
            throw requestFailure(error, options.token);
        }
    };
    return { ...commentRequests(send), ...checkRequests(send), ...repositoryRequests(send) };
}
function commentRequests(send) {
    return {
        listComments: (issue) => send(async ({ paginate, rest }, repository) => {
            const page = { ...repository, issue_number: issue, per_page: PAGE };
            return (await paginate(rest.issues.listComments, page)).map(issueComment);
        }),
        getComment: (comment) => send(({ rest }, repository) => absentOn404(async () => issueComment((await rest.issues.getComment({ ...repository, comment_id: comment })).data))),
        createComment: (issue, body) => send(async ({ rest }, repository) => issueComment((await rest.issues.createComment({ ...repository, issue_number: issue, body })).data)),
        updateComment: (comment, body) => send(async ({ rest }, repository) => issueComment((await rest.issues.updateComment({ ...repository, comment_id: comment, body })).data)),
        deleteComment: (comment) => send(async ({ rest }, repository) => {
            await absentOn404(() => rest.issues.deleteComment({ ...repository, comment_id: comment }));
        }),
    };
}
function checkRequests(send) {
    return {
        createCheckRun: (run) => send(async ({ rest }, repository) => {
            const { data } = await rest.checks.create({
                ...repository,
                name: run.name,
                head_sha: run.headSha,
                status: 'completed',
                conclusion: run.conclusion,
                output: { ...run.output, annotations: [...run.output.annotations] },
            });
            return { id: data.id, url: data.html_url ?? undefined };
        }),
        appendAnnotations: (checkRun, output) => send(async ({ rest }, repository) => {
            const annotations = [...output.annotations];
            await rest.checks.update({
                ...repository,
                check_run_id: checkRun,
                output: { ...output, annotations },
            });
        }),
        createCommitStatus: ({ targetUrl, ...status }) => send(async ({ rest }, repository) => {
            const target = targetUrl === undefined ? {} : { target_url: targetUrl };
            await rest.repos.createCommitStatus({ ...repository, ...status, ...target });
        }),
    };
}
function repositoryRequests(send) {
    return {
        authenticatedUser: () => send(async ({ rest }) => {
            try {
                return (await rest.users.getAuthenticated()).data.login;
            }
            catch (error) {
                if ([401, 403, 404].includes(statusOf(error) ?? 0))
                    return undefined;
                throw error;
            }
        }),
        mergeBase: (base, head) => send(({ rest }, repository) => absentOn404(async () => {
            const range = { ...repository, basehead: `${base}...${head}`, per_page: 1 };
            return (await rest.repos.compareCommitsWithBasehead(range)).data.merge_base_commit.sha;
        })),
    };
}
function issueComment({ id, html_url: url, body, user }) {
    const author = user === null ? {} : { author: user.login };
    return {
        id,
        url,
        body: body ?? '',
        ...author,
        ...(user?.type === undefined ? {} : { authorType: user.type }),
    };
}
async function absentOn404(request) {
    try {
        return await request();
    }
    catch (error) {
        if (statusOf(error) === 404)
            return undefined;
        throw error;
    }
}
function statusOf(error) {
    const status = error?.status;
    return typeof status === 'number' ? status : undefined;
}
function requestFailure(error, token) {
    const { message, response } = error;
    const status = response === undefined ? undefined : statusOf(error);
    const exhausted = response?.headers?.['x-ratelimit-remaining'] === '0';
    const rateLimited = status === 429 || (status === 403 && (exhausted || /secondary rate/i.test(message ?? '')));
    const text = (message ?? String(error)).replaceAll(token === '' ? '\0' : token, '***');
    return Object.assign(new Error(text), { rateLimited, ...(status === undefined ? {} : { status }) });
}

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
;// CONCATENATED MODULE: ./lib/platform/github-context.js

function readGithubContext(env, eventJson) {
    const payload = parsePayload(eventJson, env.GITHUB_EVENT_PATH);
    const [owner, repo] = repositoryName(env);
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const runId = positiveInteger(env, 'GITHUB_RUN_ID');
    const defaultBranch = github_context_text(object(payload.repository).default_branch);
    const common = {
        eventName: required(env, 'GITHUB_EVENT_NAME'),
        owner,
        repo,
        sha: required(env, 'GITHUB_SHA'),
        ref: env.GITHUB_REF ?? '',
        runId,
        attempt: env.GITHUB_RUN_ATTEMPT ? positiveInteger(env, 'GITHUB_RUN_ATTEMPT') : 1,
        serverUrl,
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
        workflow: env.GITHUB_WORKFLOW ?? '',
        job: env.GITHUB_JOB ?? '',
        actor: env.GITHUB_ACTOR ?? '',
    };
    return {
        ...common,
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...eventParts(common, payload),
    };
}
function isDefaultBranchPush({ eventName, ref, defaultBranch }) {
    return eventName === 'push' && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}
function refuseUnsafeEvent({ eventName }) {
    if (eventName !== 'pull_request_target' && eventName !== 'workflow_run')
        return;
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `benchmark commands are not run under the event ${eventName}, whose token and secrets are those of the base repository`,
        expected: 'an event whose token is limited, such as pull_request',
        remedy: 'Measure in a workflow with `on: pull_request`',
    });
}
function eventParts({ eventName, owner, repo }, payload) {
    if (eventName === 'merge_group') {
        const group = object(payload.merge_group);
        const [baseSha, headSha] = [github_context_text(group.base_sha), github_context_text(group.head_sha)];
        return baseSha !== undefined && headSha !== undefined ? { mergeGroup: { baseSha, headSha } } : {};
    }
    if (eventName === 'push')
        return { push: pushed(payload) };
    const pullRequest = pullRequestOf(object(payload.pull_request), `${owner}/${repo}`);
    return pullRequest === undefined ? {} : { pullRequest };
}
function pushed(payload) {
    const commit = payload.deleted === true ? undefined : github_context_text(payload.after);
    const time = github_context_text(object(payload.head_commit).timestamp);
    return {
        forced: payload.forced === true,
        ...(commit === undefined ? {} : { commit }),
        ...(time === undefined ? {} : { time }),
    };
}
function pullRequestOf(payload, repository) {
    const [head, base] = [object(payload.head), object(payload.base)];
    const [headSha, headRef, baseSha, baseRef] = [head.sha, head.ref, base.sha, base.ref].map(github_context_text);
    if (typeof payload.number !== 'number' || !headSha || !headRef || !baseSha || !baseRef)
        return undefined;
    const headRepository = github_context_text(object(head.repo).full_name);
    const isFork = headRepository?.toLowerCase() !== repository.toLowerCase();
    const named = headRepository === undefined ? {} : { headRepository };
    return { number: payload.number, headSha, headRef, baseRef, baseSha, isFork, ...named };
}
function parsePayload(json, file) {
    if (json === undefined || json.trim() === '')
        return {};
    const at = file === undefined ? {} : { file };
    try {
        const value = JSON.parse(json);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
    }
    catch (cause) {
        throw new problem/* Problem */.A({
            kind: 'usage',
            what: 'the event payload is not JSON',
            ...at,
            ...PAYLOAD_REMEDY,
            cause,
        });
    }
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: 'the event payload is not a JSON object',
        ...at,
        ...PAYLOAD_REMEDY,
    });
}
const PAYLOAD_REMEDY = { remedy: 'Let GITHUB_EVENT_PATH name the file that the runner wrote' };
function repositoryName(env) {
    const name = required(env, 'GITHUB_REPOSITORY');
    const [owner, repo, ...rest] = name.split('/');
    if (owner && repo && rest.length === 0)
        return [owner, repo];
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `GITHUB_REPOSITORY is ${JSON.stringify(name)}`,
        expected: 'owner/name',
    });
}
function required(env, name) {
    const value = env[name];
    if (value)
        return value;
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `the environment variable ${name} is not set`,
        remedy: 'Run this entry inside a workflow job, or use the command line: noisegate run',
    });
}
function positiveInteger(env, name) {
    const value = required(env, name);
    if (/^[1-9]\d{0,15}$/.test(value))
        return Number(value);
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `${name} is ${JSON.stringify(value)}`,
        expected: 'a positive integer',
    });
}
function object(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function github_context_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./lib/platform/log.js
var log = __webpack_require__(31673);
// EXTERNAL MODULE: ./lib/platform/raw-commit.js
var raw_commit = __webpack_require__(81019);
;// CONCATENATED MODULE: ./lib/publish/outputs.js
function writeOutputs(outputs, set) {
    for (const [name, value] of Object.entries(outputs)) {
        if (value !== undefined)
            set(name, String(value));
    }
}

;// CONCATENATED MODULE: ./lib/publish/workflow-commands.js
const PER_LEVEL = 10;
const MAX_MESSAGE = 4096;
const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' };
function annotationCommands(annotations) {
    const levels = Object.keys(COMMANDS);
    const shown = levels.flatMap((level) => annotations.filter((one) => one.level === level).slice(0, PER_LEVEL));
    return { lines: shown.map(annotationCommand), dropped: annotations.length - shown.length };
}
function annotationCommand({ path, startLine, endLine, level, title, message }) {
    const properties = { file: path, line: startLine, endLine, title };
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${COMMANDS[level]} ${list.join(',')}::${escapeData(cut(message))}`;
}
function warningCommand(message) {
    return `::warning::${escapeData(cut(message))}`;
}
function errorCommand(message) {
    return `::error::${escapeData(cut(message))}`;
}
function cut(message) {
    return message.length <= MAX_MESSAGE ? message : `${message.slice(0, MAX_MESSAGE - 1)}…`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./lib/reports/terminal.js
var terminal = __webpack_require__(89875);
;// CONCATENATED MODULE: ./lib/app/action-arms.js

function actionArms({ host, github, settings, base, }) {
    if (base === undefined)
        return undefined;
    const token = settings.githubToken;
    return async () => {
        const { prepareArms } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60104));
        return prepareArms({
            git: (0,platform_git/* createGit */.l)(host.env),
            environment: host.env,
            checkout: host.workspace,
            base: base.sha,
            signal: host.signal,
            ...(token === undefined ? {} : { token: { server: github.serverUrl, value: token } }),
        });
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/platform/base-commit.js
var base_commit = __webpack_require__(58970);
;// CONCATENATED MODULE: ./lib/platform/commit-time.js

async function fetchCommitTime(repository, sha) {
    if (!/^[0-9a-f]{40,64}$/.test(sha))
        return undefined;
    const fetched = await repository.run([
        ...['fetch', '--no-tags', '--no-write-fetch-head', '--no-auto-gc', '--depth=1', '--filter=tree:0'],
        ...['origin', sha],
    ]);
    if (fetched.exitCode !== 0)
        return undefined;
    const commit = await repository.run(['cat-file', 'commit', sha]);
    return commit.exitCode === 0 ? (0,raw_commit/* parseCommit */.L5)(sha, commit.stdout.toString('utf8'))?.time : undefined;
}

// EXTERNAL MODULE: ./lib/platform/origin-url.js
var origin_url = __webpack_require__(24037);
// EXTERNAL MODULE: ./lib/platform/private-repository.js
var private_repository = __webpack_require__(13913);
;// CONCATENATED MODULE: ./lib/app/checkout-repository.js


async function checkoutRepository({ git, host, github, settings, }) {
    const url = await (0,origin_url/* originUrl */.s)(git, host.workspace);
    const token = settings.githubToken;
    return (0,private_repository/* openPrivateRepository */.k)({
        git,
        environment: host.env,
        remote: { url, ...(token === undefined ? {} : { token: { server: github.serverUrl, value: token } }) },
    });
}

;// CONCATENATED MODULE: ./lib/app/action-base.js





async function actionBase(input) {
    const { host, github, settings, api } = input;
    if (github.pullRequest === undefined && github.mergeGroup === undefined && settings.base === undefined)
        return undefined;
    const git = (0,platform_git/* createGit */.l)(host.env);
    return (0,base_commit/* resolveBase */.g)(git, {
        directory: host.workspace,
        ...(settings.base === undefined ? {} : { explicit: settings.base }),
        event: await readEvent(host.env.GITHUB_EVENT_PATH),
        ...(github.defaultBranch === undefined ? {} : { defaultBranch: github.defaultBranch }),
        ...(api === undefined ? {} : { compare: compareBy(api) }),
        commitTime: (sha) => commitTime(git, input, sha),
    });
}
function compareBy(api) {
    return async (base, head) => {
        const sha = await api.mergeBase(base, head).catch(() => undefined);
        return sha === undefined ? undefined : { sha };
    };
}
async function commitTime(git, { host, github, settings }, sha) {
    try {
        const repository = await checkoutRepository({ git, host, github, settings });
        try {
            return await fetchCommitTime(repository, sha);
        }
        finally {
            await repository.close();
        }
    }
    catch {
        return undefined;
    }
}
async function readEvent(path) {
    return path === undefined || path === '' ? undefined : JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
}

// EXTERNAL MODULE: ./lib/measure/output-echo.js
var output_echo = __webpack_require__(6965);
// EXTERNAL MODULE: ./lib/platform/progress.js
var platform_progress = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/app/log-file-name.js
var log_file_name = __webpack_require__(65910);
// EXTERNAL MODULE: ./lib/app/measure-tools.js + 8 modules
var measure_tools = __webpack_require__(51648);
// EXTERNAL MODULE: ./lib/app/measurer.js
var measurer = __webpack_require__(15077);
;// CONCATENATED MODULE: ./lib/app/action-measurer.js







const SECRET_NAME = /TOKEN|SECRET|PASSWORD/i;
const SHORTEST_SECRET = 8;
async function actionMeasurer({ host, github, settings, meaning, }) {
    const tools = await (0,measure_tools/* createMeasureTools */.U)(host.env);
    const progress = await (0,platform_progress/* createProgress */.m)({ stream: process.stderr, style: 'lines' });
    const token = settings.githubToken;
    const secrets = secretsOf(host.env);
    const echo = (0,output_echo/* runnerEcho */.so)((text) => process.stdout.write(text), () => (0,external_node_crypto_.randomBytes)(16).toString('hex'));
    return (0,measurer/* createMeasurer */.h)(tools, (suite, stage) => ({
        identity: {
            id: `${github.runId}.${settings.id}`,
            branch: meaning.branch,
            commit: meaning.candidate,
            trigger: meaning.trigger,
            attempt: github.attempt,
        },
        logPath: (0,external_node_path_.join)(host.env.RUNNER_TEMP ?? '.', 'noisegate', 'logs', (0,log_file_name/* logFileName */.E)(`${suite.name}.${stage}`)),
        inherited: host.env,
        secrets: token === undefined || secrets.includes(token) ? secrets : [...secrets, token],
        echo,
        onProgress: (event) => progress.on(event),
        signal: host.signal,
    }));
}
function secretsOf(env) {
    const values = Object.entries(env).flatMap(([name, value]) => value !== undefined && value.length >= SHORTEST_SECRET && SECRET_NAME.test(name) ? [value] : []);
    return [...new Set(values)];
}

;// CONCATENATED MODULE: ./lib/publish/commit-status.js
const MAX_DESCRIPTION = 140;
const STATES = { pass: 'success', fail: 'failure', pending: 'pending', error: 'error' };
function commitStatus({ check, outcome }, { headSha, runUrl }) {
    const characters = [...check.title];
    const cut = characters.length > MAX_DESCRIPTION;
    const description = cut ? `${characters.slice(0, MAX_DESCRIPTION - 1).join('')}…` : check.title;
    return { sha: headSha, state: STATES[outcome], context: check.name, description, targetUrl: runUrl };
}

;// CONCATENATED MODULE: ./lib/publish/check-run.js


const PER_REQUEST = 50;
const MAX_TITLE = 255;
const check_run_MAX_MESSAGE = 16_000;
function checkRunPublisher(options) {
    return {
        what: 'the check run',
        permission: 'checks: write',
        deliver: (delivery) => deliverCheck(options, delivery),
    };
}
async function deliverCheck(options, delivery) {
    const { api, headSha } = options;
    const { check } = delivery;
    const pages = pagesOf(check.annotations);
    let created;
    try {
        const output = outputOf(check, pages[0] ?? []);
        created = await api.createCheckRun({ name: check.name, headSha, conclusion: check.conclusion, output });
    }
    catch (error) {
        if (!isUnavailable(error)) {
            printAnnotations(options, check.annotations);
            throw error;
        }
        return fallBack(options, delivery, error);
    }
    const warnings = await appendRest(options, { check, id: created.id, pages: pages.slice(1) });
    return { ...(created.url === undefined ? {} : { checkUrl: created.url }), warnings };
}
function isUnavailable(error) {
    const { status, rateLimited } = error;
    return rateLimited !== true && status !== undefined && [403, 404, 405, 422].includes(status);
}
async function appendRest(options, { check, id, pages }) {
    for (const [index, page] of pages.entries()) {
        try {
            await options.api.appendAnnotations(id, outputOf(check, page));
        }
        catch (error) {
            const rest = pages.slice(index).flat();
            printAnnotations(options, rest);
            const reason = error.message;
            return [
                {
                    message: `The check run lacks ${rest.length} of ${check.annotations.length} annotations: ${reason}.`,
                },
            ];
        }
    }
    return [];
}
async function fallBack(options, delivery, refusal) {
    printAnnotations(options, delivery.check.annotations);
    try {
        await options.api.createCommitStatus(commitStatus(delivery, options));
    }
    catch {
        throw refusal;
    }
    return { warnings: [{ message: `A commit status was set instead of a check run: ${refusal.message}.` }] };
}
function printAnnotations({ print }, annotations) {
    for (const line of annotationCommands(annotations).lines)
        print(line);
}
function pagesOf(annotations) {
    const count = Math.ceil(annotations.length / PER_REQUEST);
    return Array.from({ length: count }, (_, page) => annotations.slice(page * PER_REQUEST, (page + 1) * PER_REQUEST));
}
function outputOf({ title, summary }, annotations) {
    return { title, summary, annotations: annotations.map(checkAnnotation) };
}
function checkAnnotation({ path, startLine, endLine, level, title, message }) {
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        annotation_level: level,
        title: title.slice(0, MAX_TITLE),
        message: message.slice(0, check_run_MAX_MESSAGE),
    };
}

;// CONCATENATED MODULE: ./lib/publish/comment-marker.js

const MAX_ID = 120;
const PATTERN = /^<!-- noisegate id=([A-Za-z0-9._%~]+) head=([0-9a-f]{0,64}) run=(\d{1,15}) attempt=(\d{1,15}) outcome=(pass|fail|pending|error) -->(?:\r?\n|$)/;
function encodeId(id) {
    const encoded = [...new TextEncoder().encode(id)].map(encodeByte).join('');
    if (encoded.length <= MAX_ID)
        return encoded;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex').slice(0, 32);
    return `${encoded.slice(0, MAX_ID - 33).replace(/%.?$/, '')}~${digest}`;
}
function encodeByte(byte) {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9._]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
function formatMarker({ id, headSha, runId, attempt, outcome }) {
    const head = /^[0-9a-f]{1,64}$/.test(headSha) ? headSha : '';
    return `<!-- noisegate id=${id} head=${head} run=${runId} attempt=${attempt} outcome=${outcome} -->`;
}
function readMarker(body) {
    const [, id, headSha, runId, attempt, outcome] = PATTERN.exec(body) ?? [];
    if (id === undefined || headSha === undefined)
        return undefined;
    return {
        id,
        headSha,
        runId: Number(runId),
        attempt: Number(attempt),
        outcome: outcome,
    };
}
function compareRuns(left, right) {
    return left.runId - right.runId || left.attempt - right.attempt;
}

;// CONCATENATED MODULE: ./lib/publish/find-comment.js

async function findComments(api, issue, id) {
    const encoded = encodeId(id);
    const marked = [];
    for (const comment of await api.listComments(issue)) {
        const marker = readMarker(comment.body);
        if (marker?.id === encoded)
            marked.push({ comment, marker });
    }
    const own = await onlyOwn(api, marked);
    return own.sort((left, right) => left.comment.id - right.comment.id);
}
async function onlyOwn(api, marked) {
    if (marked.every(({ comment }) => isBot(comment)))
        return [...marked];
    const login = await api.authenticatedUser();
    return marked.filter(({ comment }) => (login === undefined ? isBot(comment) : comment.author === login));
}
const JOB_ACCOUNTS = new Set(['gitea-actions', 'forgejo-actions']);
function isBot({ authorType, author }) {
    return authorType === undefined ? JOB_ACCOUNTS.has(author ?? '') : authorType === 'Bot';
}

;// CONCATENATED MODULE: ./lib/publish/job-summary.js

const MAX_BYTES = 1024 * 1024;
const REST = '\n\n*The rest does not fit into a job summary; the report files have it.*\n';
function jobSummaryPublisher({ path }) {
    return {
        what: 'the job summary',
        deliver: async ({ summary }) => {
            const room = MAX_BYTES - (await sizeOf(path));
            const text = `${summary}\n`;
            const fits = Buffer.byteLength(text) <= room;
            await (0,promises_.appendFile)(path, fits ? text : cutToBytes(text, room));
            return fits ? {} : { warnings: shortened };
        },
    };
}
const shortened = [
    { message: 'The job summary was cut at 1 MiB, the runner’s limit.' },
];
function cutToBytes(text, room) {
    const bytes = Buffer.from(text).subarray(0, Math.max(0, room - Buffer.byteLength(REST)));
    const end = bytes.lastIndexOf(0x0a);
    return end < 0 ? '' : bytes.subarray(0, end).toString() + REST;
}
async function sizeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return 0;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/publish/publish.js
async function publish(delivery, publishers) {
    const results = await Promise.all(publishers.map((publisher) => attempt(publisher, delivery)));
    const merged = Object.assign({}, ...results);
    return { ...merged, warnings: results.flatMap(({ warnings = [] }) => warnings) };
}
async function attempt(publisher, delivery) {
    try {
        return await publisher.deliver(delivery);
    }
    catch (error) {
        return { warnings: [failureWarning(publisher, error)] };
    }
}
function failureWarning({ what, permission }, error) {
    const { message, status, rateLimited } = (error ?? {});
    const reason = (message ?? String(error)).replace(/[.\s]+$/, '');
    const refused = status === 401 || status === 403 || status === 404;
    const remedy = rateLimited === true
        ? ' The server asked for a longer pause than a job should wait; re-run the job later.'
        : refused && permission !== undefined
            ? ` Give the job \`permissions: ${permission}\`; a fork's pull request has a read-only token whatever the workflow says.`
            : '';
    return { message: `Not delivered: ${what}: ${reason}.${remedy} The outcome stands.` };
}

;// CONCATENATED MODULE: ./lib/publish/sticky-comment.js


const MAX_COMMENT_LENGTH = 65_536;
function stickyCommentPublisher(options) {
    return {
        what: 'the pull request comment',
        permission: 'pull-requests: write',
        deliver: (delivery) => deliverComment(options, delivery),
    };
}
function previousOutcome(found, position) {
    const latest = newest(found);
    return latest !== undefined && compareRuns(latest.marker, position) <= 0 ? latest.marker.outcome : undefined;
}
async function deliverComment(options, delivery) {
    if (options.mode === 'never')
        return {};
    try {
        return await upsert(options, delivery);
    }
    catch (error) {
        const refused = error.status === 403;
        const rateLimited = error.rateLimited === true;
        if (options.mode !== 'auto' || !options.isFork || !refused || rateLimited)
            throw error;
        return {};
    }
}
async function upsert(options, delivery) {
    const { api, issue, mode, position } = options;
    const found = options.found ?? (await findComments(api, issue, delivery.id));
    const body = commentBody(delivery, position);
    const keep = await stillThere(api, found);
    if (keep === undefined) {
        if (mode === 'on-change' && !delivery.noteworthy)
            return {};
        return settle(options, delivery.id, await api.createComment(issue, body));
    }
    const ahead = newest([...found, keep]);
    if (ahead !== undefined && compareRuns(ahead.marker, position) > 0)
        return stale(ahead, position);
    const updated = await api.updateComment(keep.comment.id, body);
    const doubles = found.filter(({ comment }) => comment.id !== keep.comment.id);
    return { commentUrl: updated.url, warnings: await removeAll(api, doubles, updated.url) };
}
function commentBody({ id, comment, outcome }, position) {
    const body = `${formatMarker({ ...position, id: encodeId(id), outcome })}\n${comment}`;
    if (body.length <= MAX_COMMENT_LENGTH)
        return body;
    const rest = '\n\n*The rest does not fit into a comment; the job summary has it.*\n';
    return body.slice(0, MAX_COMMENT_LENGTH - rest.length).replace(/[\uD800-\uDBFF]$/, '') + rest;
}
async function stillThere(api, found) {
    for (const { comment, marker } of found) {
        const current = await api.getComment(comment.id);
        if (current !== undefined)
            return { comment: current, marker: readMarker(current.body) ?? marker };
    }
    return undefined;
}
function stale({ comment, marker }, position) {
    const message = `The pull request comment was left as it is: run ${marker.runId} (attempt ${marker.attempt}), newer than this ` +
        `run ${position.runId} (attempt ${position.attempt}), has already reported commit ${marker.headSha.slice(0, 12)}.`;
    return { commentUrl: comment.url, warnings: [{ message }] };
}
async function settle({ api, issue }, id, created) {
    const found = await findComments(api, issue, id);
    const [oldest, ...others] = found;
    const latest = newest(found);
    if (oldest === undefined || latest === undefined || others.length === 0)
        return { commentUrl: created.url };
    if (oldest.comment.body !== latest.comment.body)
        await api.updateComment(oldest.comment.id, latest.comment.body);
    return { commentUrl: oldest.comment.url, warnings: await removeAll(api, others, oldest.comment.url) };
}
function newest(found) {
    return found.reduce((latest, own) => (latest === undefined || compareRuns(own.marker, latest.marker) >= 0 ? own : latest), undefined);
}
async function removeAll(api, doubles, url) {
    const warnings = await Promise.all(doubles.map(async ({ comment }) => {
        try {
            await api.deleteComment(comment.id);
            return [];
        }
        catch {
            return neutralise(api, comment, url);
        }
    }));
    return warnings.flat();
}
async function neutralise(api, comment, url) {
    try {
        await api.updateComment(comment.id, `Superseded by ${url}`);
        return [];
    }
    catch (error) {
        const { message } = error;
        return [
            { message: `A second comment could not be removed (${comment.url}): ${message}. Delete it by hand.` },
        ];
    }
}

// EXTERNAL MODULE: ./lib/reports/shared/benchmark-label.js
var benchmark_label = __webpack_require__(84341);
// EXTERNAL MODULE: ./lib/reports/shared/budget-words.js
var budget_words = __webpack_require__(93236);
// EXTERNAL MODULE: ./lib/reports/shared/comparison-cells.js + 1 modules
var comparison_cells = __webpack_require__(95776);
// EXTERNAL MODULE: ./lib/reports/shared/row-groups.js
var row_groups = __webpack_require__(83466);
// EXTERNAL MODULE: ./lib/reports/shared/shorten-middle.js
var shorten_middle = __webpack_require__(47096);
// EXTERNAL MODULE: ./lib/reports/shared/visible-text.js
var visible_text = __webpack_require__(67827);
;// CONCATENATED MODULE: ./lib/reports/shared/annotations.js






const TITLE_LIMIT = 200;
const MESSAGE_LIMIT = 4000;
function annotationsOf(report, suites) {
    const groups = (0,row_groups/* groupRows */.f)(report);
    const drafts = [
        ...report.failures.map((failure) => failureAnnotation(failure, suites)),
        ...groups.regressions.map((row) => rowAnnotation(row, 'failure', suites)),
        ...report.budgets.filter(({ broken }) => broken).map((budget) => budgetAnnotation(budget, suites)),
        ...groups.missing.map((row) => rowAnnotation({ ...row, ...NOWHERE }, row.gated ? 'failure' : 'warning', suites)),
        ...groups.ungatedRegressions.map((row) => rowAnnotation(row, 'warning', suites)),
        ...groups.inconclusive.map((row) => rowAnnotation(row, 'warning', suites)),
        ...report.warnings.map(({ message, file, line }) => annotation(located(file, line), 'warning', 'Noisegate', message)),
    ];
    return drafts.filter((draft) => draft !== undefined);
}
const NOWHERE = { location: { file: '' } };
function rowAnnotation(row, level, suites) {
    const cells = (0,comparison_cells/* comparisonCells */.R)(row);
    const name = (0,shorten_middle/* shortenMiddle */.j)((0,visible_text/* visibleText */.Q)((0,benchmark_label/* benchmarkLabel */.k)(row, 'benchmark')), TITLE_LIMIT / 2);
    const change = cells.change === '' ? '' : ` ${cells.change}`;
    const values = cells.baseline === '' || cells.candidate === '' ? '' : `${cells.baseline} to ${cells.candidate}`;
    const details = [values, cells.interval, cells.evidence].filter((part) => part !== '').join('; ');
    const title = `${row.verdict}: ${name}, ${(0,shorten_middle/* shortenMiddle */.j)(row.metric, 40)}${change}`;
    return annotation(placeOf(row.location, row.suite, suites), level, title, details);
}
function budgetAnnotation(budget, suites) {
    const { limit, value, basis } = (0,budget_words/* budgetWords */.h)(budget);
    const name = (0,shorten_middle/* shortenMiddle */.j)((0,visible_text/* visibleText */.Q)((0,benchmark_label/* benchmarkLabel */.k)(budget, 'benchmark')), TITLE_LIMIT / 2);
    const title = `budget broken: ${name}, ${(0,shorten_middle/* shortenMiddle */.j)(budget.metric, 40)}`;
    return annotation(suites.get(budget.suite), 'failure', title, `${value}, ${limit} (${basis})`);
}
function failureAnnotation({ suite, message }, suites) {
    return annotation(suites.get(suite), 'failure', `suite ${(0,shorten_middle/* shortenMiddle */.j)(suite, TITLE_LIMIT / 2)} failed`, message);
}
function placeOf(location, suite, suites) {
    return location !== undefined && repositoryPath(location.file) !== undefined ? location : suites.get(suite);
}
function located(file, line) {
    if (file === undefined)
        return undefined;
    return line === undefined ? { file } : { file, line };
}
function annotation(place, level, title, message) {
    const path = place === undefined ? undefined : repositoryPath(place.file);
    if (place === undefined || path === undefined)
        return undefined;
    const line = Math.max(1, Math.trunc(place.line ?? 1));
    const text = (0,visible_text/* visibleLines */.g)((0,shorten_middle/* shortenMiddle */.j)(message, MESSAGE_LIMIT));
    const shown = { title: (0,shorten_middle/* shortenMiddle */.j)((0,visible_text/* visibleText */.Q)(title), TITLE_LIMIT), message: text === '' ? title : text };
    return { path, startLine: line, endLine: line, level, ...shown };
}
function repositoryPath(file) {
    const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const outside = path === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..');
    return outside || path.startsWith('<') || (0,visible_text/* visibleText */.Q)(path) !== path ? undefined : path;
}

// EXTERNAL MODULE: ./lib/reports/shared/fit-blocks.js + 1 modules
var fit_blocks = __webpack_require__(22300);
// EXTERNAL MODULE: ./lib/reports/shared/markdown-sections.js + 5 modules
var markdown_sections = __webpack_require__(11954);
;// CONCATENATED MODULE: ./lib/reports/shared/utf8-length.js
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./lib/reports/check-run.js






const SUMMARY_LIMIT = 65_000;
const check_run_TITLE_LIMIT = 200;
const LIMITS = { rowLimit: 100, foldLimit: 50, listLimit: 20 };
function renderCheckRun(report, options = {}) {
    const blocks = (0,markdown_sections/* markdownSections */.i)(report, LIMITS);
    const fit = { limit: SUMMARY_LIMIT, size: utf8Length, elsewhere: 'the job summary' };
    return {
        name: `noisegate/${(0,shorten_middle/* shortenMiddle */.j)((0,visible_text/* visibleText */.Q)(report.id), 100)}`,
        conclusion: conclusionOf(report),
        title: (0,shorten_middle/* shortenMiddle */.j)((0,visible_text/* visibleText */.Q)(report.headline), check_run_TITLE_LIMIT),
        summary: (0,fit_blocks/* fitBlocks */.U)(blocks, fit),
        annotations: annotationsOf(report, options.suites ?? new Map()),
    };
}
function conclusionOf({ outcome, exitCode }) {
    if (exitCode !== 0)
        return 'failure';
    return outcome === 'pass' ? 'success' : 'neutral';
}

// EXTERNAL MODULE: ./lib/reports/markdown.js
var markdown = __webpack_require__(6);
// EXTERNAL MODULE: ./lib/reports/shared/outcome-mark.js
var outcome_mark = __webpack_require__(94707);
// EXTERNAL MODULE: ./lib/reports/shared/code-fence.js
var code_fence = __webpack_require__(58532);
;// CONCATENATED MODULE: ./lib/reports/shared/full-name-blocks.js



const FULL_LIMIT = 2000;
function fullNameBlocks(report) {
    const names = new Set(report.comparisons.map(({ benchmark }) => (0,visible_text/* visibleText */.Q)(benchmark)));
    const long = [...names].filter((name) => name.length > shorten_middle/* NAME_LIMIT */.U);
    if (long.length === 0)
        return [];
    const lines = long.map((name) => (0,shorten_middle/* shortenMiddle */.j)(name, FULL_LIMIT)).join('\n');
    const text = `<details><summary>Full names</summary>\n\n${(0,code_fence/* codeFence */.d)(lines, 'text')}\n\n</details>`;
    return [{ kind: 'text', name: 'full names', keep: 0, text }];
}

;// CONCATENATED MODULE: ./lib/reports/summary.js




const summary_SUMMARY_LIMIT = 1_000_000;
const LIST_LIMIT = 200;
function renderSummary(report, options = {}) {
    const limits = {
        rowLimit: Number.MAX_SAFE_INTEGER,
        foldLimit: Number.MAX_SAFE_INTEGER,
        listLimit: LIST_LIMIT,
    };
    const blocks = [...(0,markdown_sections/* markdownSections */.i)(report, limits), ...fullNameBlocks(report)];
    return (0,fit_blocks/* fitBlocks */.U)(blocks, {
        limit: options.limit ?? summary_SUMMARY_LIMIT,
        size: utf8Length,
        elsewhere: 'the JSON report',
    });
}

;// CONCATENATED MODULE: ./lib/app/deliver-report.js









async function deliverReport(input) {
    const { report, settings, github, api } = input;
    const found = await lookForComment(input);
    const previous = found.comments === undefined ? undefined : previousOutcome(found.comments, positionOf(github));
    const delivery = {
        id: settings.id,
        comment: (0,markdown/* renderMarkdown */.G)(report, previous === undefined ? {} : { previousOutcome: previous }),
        summary: renderSummary(report),
        check: renderCheckRun(report, { suites: suiteLocations(settings.config.suites) }),
        outcome: report.outcome,
        noteworthy: (0,outcome_mark/* isNoteworthy */.e$)(report),
    };
    const publishers = [
        ...summaryOf(input),
        ...(api === undefined ? [] : apiPublishers(input, api, found.comments)),
    ];
    const delivered = await publish(delivery, publishers);
    return { ...delivered, warnings: [...found.warnings, ...delivered.warnings] };
}
async function lookForComment({ settings, github, api }) {
    if (api === undefined || github.pullRequest === undefined || settings.comment === 'never')
        return { warnings: [] };
    try {
        return { comments: await findComments(api, github.pullRequest.number, settings.id), warnings: [] };
    }
    catch {
        return { warnings: [] };
    }
}
function summaryOf({ settings, summaryPath }) {
    return settings.summary && summaryPath !== undefined ? [jobSummaryPublisher({ path: summaryPath })] : [];
}
function apiPublishers({ settings, github, print }, api, found) {
    const { pullRequest, runUrl } = github;
    const headSha = pullRequest?.headSha ?? github.mergeGroup?.headSha ?? github.sha;
    const check = settings.check ? [checkRunPublisher({ api, headSha, runUrl, print })] : [];
    if (pullRequest === undefined)
        return check;
    const comment = stickyCommentPublisher({
        api,
        issue: pullRequest.number,
        mode: settings.comment,
        position: positionOf(github),
        isFork: pullRequest.isFork,
        ...(found === undefined ? {} : { found }),
    });
    return [comment, ...check];
}
function positionOf(github) {
    const head = github.pullRequest?.headSha ?? github.sha;
    return { headSha: head, runId: github.runId, attempt: github.attempt };
}
function suiteLocations(suites) {
    return new Map(suites.flatMap(({ name, file, line }) => file === undefined ? [] : [[name, { file, ...(line === undefined ? {} : { line }) }]]));
}

// EXTERNAL MODULE: ./lib/app/gate.js
var gate = __webpack_require__(94680);
;// CONCATENATED MODULE: ./lib/app/gate-context.js


function branchName(ref) {
    return ref.replace(/^refs\/heads\//, '');
}
function eventMeaning(github, record) {
    const { pullRequest, mergeGroup, eventName } = github;
    if (pullRequest !== undefined || mergeGroup !== undefined) {
        if (record === 'true')
            throw refusedRecord(eventName);
        return { ...judged(github), context: 'pull-request', record: false };
    }
    const records = record === 'true' || (record === 'auto' && isDefaultBranchPush(github));
    const branch = records ? branchName(github.ref) : (github.defaultBranch ?? branchName(github.ref));
    const sha = github.push?.commit ?? github.sha;
    const time = github.push?.time === undefined ? {} : { time: new Date(github.push.time).toISOString() };
    return {
        context: records ? 'record' : 'pull-request',
        record: records,
        branch,
        candidate: { sha, ref: github.ref, ...time },
        trigger: eventName,
    };
}
function judged({ pullRequest, mergeGroup, ref, defaultBranch, sha, eventName, }) {
    if (pullRequest !== undefined) {
        const candidate = { sha: pullRequest.headSha, ref: `refs/heads/${pullRequest.headRef}` };
        return { branch: pullRequest.baseRef, candidate, trigger: eventName };
    }
    const queued = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-[^/]+$/.exec(ref)?.[1];
    return {
        branch: queued ?? defaultBranch ?? branchName(ref),
        candidate: { sha: mergeGroup?.headSha ?? sha, ref },
        trigger: eventName,
    };
}
function refusedRecord(event) {
    return new problem/* Problem */.A({
        kind: 'usage',
        what: `record: true on the event ${event}`,
        expected: 'runs of a pull request to stay out of the baseline',
        remedy: 'Record on pushes to the default branch (record: auto does)',
    });
}

// EXTERNAL MODULE: ./lib/app/in-folder.js
var in_folder = __webpack_require__(69045);
// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(88005);
// EXTERNAL MODULE: ./lib/stores/open-store.js
var open_store = __webpack_require__(31204);
;// CONCATENATED MODULE: ./lib/app/open-action-store.js




function openActionStore(input) {
    const git = (0,platform_git/* createGit */.l)(input.host.env);
    return (0,open_store/* openStore */.C)(input.settings.config.store, {
        workingDirectory: input.host.workspace,
        repository: () => checkoutRepository({ ...input, git }),
        clock: clock/* systemClock */.m,
    });
}

// EXTERNAL MODULE: ./lib/app/paired/gate-side-by-side.js + 5 modules
var gate_side_by_side = __webpack_require__(19778);
// EXTERNAL MODULE: ./lib/core/decide/merge-confirmation.js
var merge_confirmation = __webpack_require__(8828);
;// CONCATENATED MODULE: ./lib/app/paired/suspect-list.js


function writeSuspects(report) {
    const rows = (0,merge_confirmation/* toConfirm */.SK)({ comparisons: report.comparisons, shifts: report.suiteShift ?? [] });
    return JSON.stringify(rows.map(({ suite, benchmark, parameters, metric }) => ({ suite, benchmark, parameters, metric })));
}
function readSuspects(text) {
    if (text === undefined)
        throw unusable('mode: confirm has no suspects');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw unusable('the input suspects is no JSON');
    }
    if (!Array.isArray(value) || !value.every(isSuspect))
        throw unusable('the input suspects is no list of series');
    return value;
}
function isSuspect(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { suite, benchmark, metric, parameters } = value;
    if (![suite, benchmark, metric].every((text) => typeof text === 'string'))
        return false;
    if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters))
        return false;
    return Object.values(parameters).every((text) => typeof text === 'string');
}
function unusable(what) {
    return new problem/* Problem */.A({
        kind: 'usage',
        what,
        expected: 'the output suspects of the job that gated',
        remedy: 'Pass it on with `suspects: ${{ needs.gate.outputs.suspects }}`',
    });
}

// EXTERNAL MODULE: ./lib/app/read-optional.js
var read_optional = __webpack_require__(83588);
// EXTERNAL MODULE: ./lib/app/reference-runs.js
var reference_runs = __webpack_require__(59897);
// EXTERNAL MODULE: ./lib/app/reproduce-command.js
var reproduce_command = __webpack_require__(4620);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(81271);
// EXTERNAL MODULE: ./lib/app/write-report-files.js
var write_report_files = __webpack_require__(38985);
;// CONCATENATED MODULE: ./lib/app/run-action.js




























async function runAction(host) {
    const { env } = host;
    const github = readGithubContext(env, await (0,read_optional/* readOptional */.T)(env.GITHUB_EVENT_PATH));
    refuseUnsafeEvent(github);
    const settings = await readSettings(host, github);
    const token = settings.githubToken;
    const api = token === undefined ? undefined : connect(github, token);
    const meaning = await actionMeaning(host, github, settings);
    const base = await actionBase({ host, github, settings, ...(api === undefined ? {} : { api }) });
    const seed = (0,external_node_crypto_.randomBytes)(4).readUInt32LE();
    const measurer = await actionMeasurer({ host, github, settings, meaning });
    const arms = actionArms({ host, github, settings, base });
    const request = {
        config: (0,in_folder/* inFolder */._)(settings.config, host.workspace),
        id: settings.id,
        context: meaning.context,
        branches: [meaning.branch],
        candidate: meaning.candidate,
        ...(base === undefined ? {} : { base }),
        record: meaning.record,
        seed,
        version: version/* VERSION */.x,
        ...(0,reproduce_command/* reproduceCommand */.n)(settings.repetition),
    };
    const note = (text) => void process.stderr.write(`noisegate: ${(0,log/* harmless */.Is)(text)}\n`);
    const paired = arms === undefined ? undefined : { git: (0,platform_git/* createGit */.l)(env), measurer, prepareArms: arms, note };
    const result = settings.mode === 'confirm'
        ? await (0,gate_side_by_side/* confirmGate */.w)(request, paired, readSuspects(settings.suspects))
        : await (0,gate/* gate */.G)(request, {
            measure: (suite) => measurer.measure(suite),
            openStore: () => openActionStore({ host, github, settings }),
            findCommit: (revision) => (0,reference_runs.readNamedCommit)(revision, { env, cwd: host.workspace }),
            ...(paired === undefined ? {} : { paired }),
        });
    await deliver({ host, github, settings, result, ...(api === undefined ? {} : { api }) });
    return result.report.exitCode;
}
async function actionMeaning({ env, workspace }, github, settings) {
    const meaning = eventMeaning(github, settings.mode === 'record' ? 'true' : settings.record);
    if (meaning.candidate.time !== undefined)
        return meaning;
    const commit = await (0,raw_commit/* readCommit */.kN)((0,platform_git/* createGit */.l)(env), workspace, meaning.candidate.sha);
    return commit === undefined
        ? meaning
        : { ...meaning, candidate: { ...meaning.candidate, time: commit.time } };
}
function connect({ owner, repo, apiUrl }, token) {
    return connectGithub({ owner, repo, token, baseUrl: apiUrl });
}
async function readSettings({ env, workspace }, github) {
    const inputs = Object.fromEntries(config_inputs/* INPUTS */.m.flatMap(({ name }) => {
        const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
        return value === undefined || value.trim() === '' ? [] : [[name, value]];
    }));
    const configText = await (0,read_optional/* readOptional */.T)((0,external_node_path_.resolve)(workspace, (0,read_inputs/* configPath */.eQ)(inputs)));
    return (0,read_inputs/* readInputs */.Ko)({
        surface: 'action',
        inputs,
        configText,
        parsers: registry.PARSER_NAMES,
        ...(github.job === '' ? {} : { jobId: github.job }),
    });
}
async function deliver({ host, github, settings, result, api }) {
    const { report } = result;
    host.print((0,terminal/* renderTerminal */.b)(report));
    const files = reportFiles(host.env, settings.id);
    await warnOnFailure(host, () => (0,write_report_files/* writeReportFiles */.t)(report, files));
    const delivered = await deliverReport({
        report,
        settings,
        github,
        ...(api === undefined ? {} : { api }),
        ...(host.env.GITHUB_STEP_SUMMARY ? { summaryPath: host.env.GITHUB_STEP_SUMMARY } : {}),
        print: host.print,
    });
    for (const warning of delivered.warnings)
        host.print(warningCommand(warning.message));
    await warnOnFailure(host, async () => {
        const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(7264), __webpack_require__.e(5025)]).then(__webpack_require__.bind(__webpack_require__, 95025));
        writeOutputs(outputsOf(result, delivered, files), setOutput);
    });
}
async function warnOnFailure(host, action) {
    try {
        await action();
    }
    catch (error) {
        host.print(warningCommand(error.message));
    }
}
function reportFiles(env, id) {
    const name = id.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 80);
    const folder = (0,external_node_path_.join)(env.RUNNER_TEMP ?? '.', 'noisegate');
    return { json: (0,external_node_path_.join)(folder, `report-${name}.json`), markdown: (0,external_node_path_.join)(folder, `report-${name}.md`) };
}
function outputsOf({ report, runs }, delivered, files) {
    const count = (verdict) => report.comparisons.filter((row) => row.verdict === verdict).length;
    const runId = runs[0]?.id;
    return {
        outcome: report.outcome,
        regressions: report.comparisons.filter((row) => row.verdict === 'regressed' && row.gated).length,
        improvements: count('improved'),
        inconclusive: count('inconclusive'),
        compared: report.accounting.compared,
        suspects: writeSuspects(report),
        'report-json': files.json,
        'report-markdown': files.markdown,
        ...(delivered.commentUrl === undefined ? {} : { 'comment-url': delivered.commentUrl }),
        ...(delivered.checkUrl === undefined ? {} : { 'check-url': delivered.checkUrl }),
        ...(report.recorded && runId !== undefined ? { 'run-id': runId } : {}),
    };
}
function usageErrorLines(problem) {
    const { file, line } = problem.details;
    if (file === undefined)
        return [errorCommand(problem.message)];
    const at = line ?? 1;
    return annotationCommands([
        {
            path: file,
            startLine: at,
            endLine: at,
            level: 'failure',
            title: 'Noisegate',
            message: problem.message,
        },
    ]).lines;
}

;// CONCATENATED MODULE: ./lib/action.js



async function main() {
    const cancelled = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => cancelled.abort());
    const host = {
        env: { ...process.env },
        workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
        print: (line) => void process.stdout.write(`${line}\n`),
        signal: cancelled.signal,
    };
    try {
        return await runAction(host);
    }
    catch (error) {
        await sayOutcome();
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        for (const line of usageErrorLines(error))
            host.print(line);
        return exit_code/* EXIT_CODE_OF */.J[error.kind];
    }
}
async function sayOutcome() {
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(7264), __webpack_require__.e(5025)]).then(__webpack_require__.bind(__webpack_require__, 95025));
    try {
        setOutput('outcome', 'error');
    }
    catch {
    }
}


/***/ }),

/***/ 90245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ EXIT_CODE_OF)
/* harmony export */ });
const EXIT_CODE_OF = { usage: 2, measurement: 3, store: 4 };


/***/ }),

/***/ 94680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   Y: () => (/* binding */ NOTHING_JUDGED)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _check_suites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97525);


const NOTHING_JUDGED = {
    comparisons: [],
    shifts: [],
    budgets: [],
    failures: [],
    warnings: [],
    windows: new Map(),
    baselineRuns: 0,
};
async function gate(request, parts) {
    await (0,_check_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSuites */ .i)(request.config.suites);
    const mode = modeOf(request, parts);
    if (mode !== 'history' && parts.paired !== undefined) {
        const { gateSideBySide } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(8255), __webpack_require__.e(5998), __webpack_require__.e(2623), __webpack_require__.e(104), __webpack_require__.e(6504), __webpack_require__.e(7202), __webpack_require__.e(9778), __webpack_require__.e(5105)]).then(__webpack_require__.bind(__webpack_require__, 19778));
        return gateSideBySide(request, { openStore: parts.openStore, paired: parts.paired }, mode);
    }
    const { runs, failures } = await measureAll(request.config.suites, parts.measure);
    const stored = await judgeAndRecord(request, parts, runs);
    const { assembleReport } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(3375), __webpack_require__.e(5998), __webpack_require__.e(2623), __webpack_require__.e(5200), __webpack_require__.e(6504), __webpack_require__.e(798)]).then(__webpack_require__.bind(__webpack_require__, 94344));
    const report = assembleReport({
        request,
        runs,
        judged: stored.judged,
        failures: [...failures, ...stored.judged.failures, ...stored.failures],
        store: stored.description,
        recorded: stored.recorded,
        ...(stored.found === undefined ? {} : { found: stored.found }),
    });
    return { report, runs };
}
function modeOf({ config, context, base }, { paired }) {
    const { compare } = config.policy.gate;
    if (compare === 'history' || context === 'record')
        return 'history';
    if (base !== undefined && paired !== undefined)
        return compare;
    if (compare === 'auto')
        return 'history';
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'usage',
        what: 'compare: paired has no base to measure beside this checkout',
        remedy: 'Name one with --base REV (input: base), or use compare: history',
    });
}
async function measureAll(suites, measure) {
    const runs = [];
    const failures = [];
    for (const suite of suites) {
        try {
            runs.push(await measure(suite));
        }
        catch (error) {
            if (!(error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) || error.kind === 'usage')
                throw error;
            failures.push({ suite: suite.name, kind: 'measurement', message: error.message });
        }
    }
    return { runs, failures };
}
async function judgeAndRecord(request, parts, runs) {
    if (runs.length === 0)
        return { judged: NOTHING_JUDGED, failures: [], recorded: false };
    let store;
    let judged = NOTHING_JUDGED;
    try {
        const { judgeRuns, recordRuns } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(3375), __webpack_require__.e(5998), __webpack_require__.e(2623), __webpack_require__.e(5200), __webpack_require__.e(6504), __webpack_require__.e(798)]).then(__webpack_require__.bind(__webpack_require__, 94344));
        store = await parts.openStore();
        const { config, context, branches, base } = request;
        judged = await judgeRuns({
            context,
            policy: config.policy,
            store,
            branches,
            runs,
            ...(base === undefined ? {} : { base }),
        });
        const recorded = request.record && judged.failures.every((failure) => failure.kind !== 'store');
        const { description } = store;
        if (!recorded)
            return { judged, failures: [], recorded, description };
        const { reference, warnings } = await referenceOf(request, parts);
        const found = await recordRuns({
            ...recordInput(request, { store, runs, judged }),
            ...(reference === undefined ? {} : { reference }),
        });
        const told = { ...judged, warnings: [...judged.warnings, ...warnings] };
        return { judged: told, failures: [], recorded, found, description };
    }
    catch (error) {
        if (!(error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) || error.kind !== 'store')
            throw error;
        const failures = [{ suite: '', kind: 'store', message: error.message }];
        return {
            judged,
            failures,
            recorded: false,
            ...(store === undefined ? {} : { description: store.description }),
        };
    }
    finally {
        await store?.close();
    }
}
async function referenceOf({ config }, { findCommit }) {
    if (config.reference === undefined || findCommit === undefined)
        return { warnings: [] };
    try {
        return { reference: await findCommit(config.reference), warnings: [] };
    }
    catch (error) {
        if (!(error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A))
            throw error;
        return { warnings: [{ message: `reference: ${error.message}` }] };
    }
}
function recordInput(request, found) {
    const { comparisons, windows } = found.judged;
    const { threshold } = request.config.policy.gate;
    return { store: found.store, runs: found.runs, comparisons, windows, threshold };
}


/***/ }),

/***/ 59897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNamedCommit: () => (/* binding */ readNamedCommit),
/* harmony export */   referenceRuns: () => (/* binding */ referenceRuns)
/* harmony export */ });
/* harmony import */ var _core_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3716);
/* harmony import */ var _core_model_choose_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69091);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);
/* harmony import */ var _core_model_run_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83334);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20195);
/* harmony import */ var _platform_raw_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81019);






async function readNamedCommit(name, { env, cwd }) {
    const known = await (0,_platform_raw_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .readCommit */ .kN)((0,_platform_git_js__WEBPACK_IMPORTED_MODULE_4__/* .createGit */ .l)(env), cwd, name);
    if (known !== undefined)
        return { name, sha: known.sha, time: known.time };
    if (/^[0-9a-f]{7,64}$/.test(name))
        return { name, sha: name };
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
        kind: 'usage',
        what: `${JSON.stringify(name)} is no commit that this checkout knows`,
        expected: 'a tag, branch or commit that is fetched, or the name of a commit',
        remedy: 'Fetch it first, such as with `git fetch --tags`',
    });
}
async function referenceRuns(store, group, { name, sha, time }) {
    const refs = await store.latest({ ...group, limit: Number.MAX_SAFE_INTEGER });
    const own = refs.findIndex((ref) => isOf(ref, sha));
    const at = own < 0 && time !== undefined ? refs.findIndex((ref) => isBefore(ref, time)) : own;
    if (at < 0)
        return undefined;
    const first = Math.max(0, at - _core_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_RUNS */ .T);
    const read = await store.read(refs.slice(first, at + _core_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_RUNS */ .T + 1));
    const anchor = read[at - first];
    const { runs } = (0,_core_model_choose_window_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseWindow */ .I)(read, { limit: read.length });
    const reference = { name, commit: anchor.commit.sha, run: anchor.id, isExact: own >= 0 };
    return { runs, run: anchor.id, reference };
}
function isOf({ path }, sha) {
    const sha12 = (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunPath */ .SN)(path)?.sha12;
    return sha12 !== undefined && sha12 !== '' && (sha12 === sha.slice(0, 12) || sha12.startsWith(sha));
}
function isBefore({ path }, time) {
    const startedAt = (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunPath */ .SN)(path)?.startedAt;
    return startedAt !== undefined && Date.parse(startedAt) <= Date.parse(time);
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reproduceCommand)
/* harmony export */ });
function reproduceCommand({ flags, commands }) {
    const given = Object.entries(flags).flatMap(([name, value]) => flagWords(name, value));
    const lines = commands.flatMap((command) => command.kind === 'shell' ? flagWords('command', command.line) : []);
    const argv = commands.flatMap((command) => command.kind === 'argv' ? ['--', ...command.argv.map(shellWord)] : []);
    return { reproduce: ['npx noisegate run', ...given, ...lines, ...argv].join(' ') };
}
function flagWords(name, value) {
    return value.startsWith('-') ? [shellWord(`--${name}=${value}`)] : [`--${name}`, shellWord(value)];
}
function shellWord(word) {
    if (/^[\w@%+=:,./-]+$/.test(word))
        return word;
    return `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 81271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 32664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ConfigProblem),
/* harmony export */   j: () => (/* binding */ describeFinding)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);

const MOST_LISTED = 50;
class ConfigProblem extends _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A {
    findings;
    constructor(subject, findings) {
        super(summarise(subject, findings));
        this.name = 'ConfigProblem';
        this.findings = findings;
    }
}
function describeFinding(finding) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ ...finding, kind: 'usage' }).message;
}
function summarise(subject, findings) {
    const only = findings.length === 1 ? findings[0] : undefined;
    if (only !== undefined)
        return { ...only, kind: 'usage' };
    const listed = findings.slice(0, MOST_LISTED).map(describeFinding);
    const unlisted = findings.length - listed.length;
    if (unlisted > 0)
        listed.push(`and ${unlisted} more`);
    const errors = `${findings.length} errors`;
    return {
        kind: 'usage',
        what: findings[0]?.file === subject ? errors : `${errors} in ${subject}`,
        ...(findings[0]?.file === undefined ? {} : { file: findings[0].file }),
        evidence: listed.join('\n'),
    };
}


/***/ }),

/***/ 66097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS),
/* harmony export */   n: () => (/* binding */ FLAG_INPUTS)
/* harmony export */ });
const TRUE_FALSE = ['true', 'false'];
const MEASURING = [
    {
        name: 'run',
        scope: 'action',
        description: 'The benchmark command, run by the shell. Makes one suite without a configuration file; with a file that declares suites it needs the input suite, whose command it replaces.',
        fallback: 'the suites of the configuration file',
    },
    {
        name: 'setup',
        scope: 'both',
        description: 'Command that prepares the checkout once before the rounds, such as npm ci. It is not measured.',
        fallback: 'none',
        placeholder: 'COMMAND',
    },
    {
        name: 'parser',
        scope: 'both',
        description: 'Which tool wrote the output: a name that `noisegate parsers` lists, `auto` to recognise it, or `command` to measure the command itself.',
        fallback: 'auto',
        placeholder: 'NAME',
    },
    {
        name: 'results',
        scope: 'both',
        description: 'File, glob or folder that the command writes, relative to the working directory. It is deleted before each round, so that a stale one is never read.',
        fallback: 'standard output',
        placeholder: 'PATH',
    },
    {
        name: 'suite',
        scope: 'both',
        description: 'Selects one suite of the configuration file; without a file it names the suite, which is part of its history.',
        fallback: 'every suite of the file; else the id',
        placeholder: 'NAME',
    },
    {
        name: 'rounds',
        scope: 'both',
        description: 'Fresh processes of the command in a run that is compared with stored runs. More rounds narrow the result and cost time.',
        fallback: '1 for a tool that repeats by itself, 5 for a plain command',
        placeholder: 'N',
    },
    {
        name: 'time-limit',
        scope: 'both',
        description: 'For all rounds of one suite, such as 12m. Rounds that would not fit are left out, with a warning.',
        fallback: '20m',
        placeholder: 'DURATION',
    },
    {
        name: 'working-directory',
        scope: 'both',
        description: 'Folder in which setup and run start, relative to the checkout.',
        fallback: 'the checkout',
        placeholder: 'DIR',
    },
    {
        name: 'shell',
        scope: 'both',
        description: 'Interpreter of setup and run, called with -eo pipefail so that a failing part of a pipe counts.',
        fallback: 'bash',
        placeholder: 'NAME',
    },
];
const DECIDING = [
    {
        name: 'config',
        scope: 'both',
        description: 'The configuration file. One that is named and absent is an error, exit code 2.',
        fallback: '.github/noisegate.yml, where it exists',
        placeholder: 'FILE',
    },
    {
        name: 'mode',
        scope: 'action',
        description: 'gate measures, compares and decides. record also stores the run, whatever branch was pushed. confirm measures only the suspects of an earlier job, on this fresh machine: what regresses again fails.',
        fallback: 'gate',
        values: ['gate', 'record', 'confirm'],
    },
    {
        name: 'compare',
        scope: 'both',
        description: 'Which evidence decides. paired measures base and head side by side in this job; history compares with stored runs; auto screens by the stored runs, or by six paired rounds where too few are kept, and measures suspects again side by side.',
        fallback: 'auto',
        values: ['auto', 'history', 'paired'],
    },
    {
        name: 'confirm',
        scope: 'both',
        description: 'Whether a regression needs a fresh machine. required ends this job with outcome pending and exit code 0 where regressions were found; a job with mode: confirm and its suspects then gates.',
        fallback: 'off',
        values: ['off', 'required'],
    },
    {
        name: 'suspects',
        scope: 'action',
        description: 'What mode: confirm measures again: the output suspects of the earlier job. An empty list passes.',
        fallback: 'none',
    },
    {
        name: 'threshold',
        scope: 'both',
        description: 'Smallest relative change the project cares about, in per cent. Overrides gate.threshold of the file; rules still win.',
        fallback: '5%',
        placeholder: 'PERCENT',
    },
    {
        name: 'alpha',
        scope: 'both',
        description: 'One-sided significance level of every test, above 0 and below 0.5. Smaller means fewer false alarms and less power.',
        fallback: '0.01',
        placeholder: 'LEVEL',
    },
    {
        name: 'fail-on',
        scope: 'both',
        description: 'What makes the job fail. inconclusive also fails for rows that cannot be decided; never turns exit code 1 into 0 and nothing else. An error where it contradicts gate.inconclusive of the file.',
        fallback: 'regression',
        values: ['regression', 'inconclusive', 'never'],
    },
    {
        name: 'base',
        scope: 'both',
        description: 'Revision whose history the candidate is judged against.',
        fallback: 'the first parent of the merge commit in a pull request, else the merge base with the default branch',
        placeholder: 'REV',
    },
];
const KEEPING = [
    {
        name: 'id',
        scope: 'action',
        description: 'Key of suite, comment and check. Set it where one job runs several times, as in a matrix; without it the legs would overwrite each other.',
        fallback: "the job's id",
    },
    {
        name: 'store',
        scope: 'both',
        description: 'Where runs are kept: an orphan branch of the repository, or a directory that the workflow keeps itself.',
        fallback: 'branch in the action, the directory .noisegate in the command line',
        values: ['branch', 'directory'],
        placeholder: 'DIR',
    },
    {
        name: 'store-branch',
        scope: 'both',
        description: 'Branch of the branch store. It is created when absent and never checked out.',
        fallback: 'noisegate-data',
        placeholder: 'NAME',
    },
    {
        name: 'store-path',
        scope: 'action',
        description: 'Folder of the directory store.',
        fallback: '.noisegate',
    },
    {
        name: 'record',
        scope: 'action',
        description: 'Whether this run joins the history. auto records pushes to the default branch. true on a pull request is an error: its runs never become a baseline.',
        fallback: 'auto',
        values: ['auto', ...TRUE_FALSE],
    },
];
const PUBLISHING = [
    {
        name: 'comment',
        scope: 'action',
        description: 'When the sticky comment is written. auto writes it when there is something to act on and keeps an existing one current; on-change writes nothing until something is noteworthy; always and never do as they say.',
        fallback: 'auto',
        values: ['auto', 'always', 'on-change', 'never'],
    },
    {
        name: 'check',
        scope: 'action',
        description: 'Whether a check run with annotations is made. The exit status of the job is the gate with or without it.',
        fallback: 'true',
        values: TRUE_FALSE,
    },
    {
        name: 'summary',
        scope: 'action',
        description: 'Whether the job summary shows the report.',
        fallback: 'true',
        values: TRUE_FALSE,
    },
    {
        name: 'github-token',
        scope: 'action',
        description: 'Token for comment, check run and store branch. What it may not do is left out with a warning; the outcome stands. Benchmark commands do not see it.',
        fallback: "the workflow's token",
        actionDefault: '${{ github.token }}',
    },
];
const INPUTS = [...MEASURING, ...DECIDING, ...KEEPING, ...PUBLISHING];
const FLAG_INPUTS = INPUTS.filter(({ scope }) => scope === 'both');


/***/ }),

/***/ 90948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

const LONGEST_WORD = 64;
function nearest(word, candidates) {
    if (word.length > LONGEST_WORD)
        return undefined;
    const wanted = plain(word);
    let best;
    for (const candidate of candidates) {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, plain(candidate));
        const longest = Math.max(candidate.length, wanted.length);
        const tolerated = Math.min(Math.ceil(longest / 2), Math.max(2, Math.floor(longest / 3)));
        if (edits <= tolerated && (best === undefined || edits < best.edits)) {
            best = { candidate, edits };
        }
    }
    return best?.candidate;
}
function plain(word) {
    return word.toLowerCase().replaceAll('_', '-');
}


/***/ }),

/***/ 62774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ escapeControls),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const LONGEST_QUOTE = 80;
function quote(text) {
    const cut = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}...` : text;
    return escapeControls(JSON.stringify(cut));
}
function escapeControls(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (point) => `\\u{${point.codePointAt(0).toString(16)}}`);
}


/***/ }),

/***/ 3716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ DRIFT_RUNS),
  U: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
// EXTERNAL MODULE: ./lib/core/stats/log-gamma.js
var log_gamma = __webpack_require__(44097);
// EXTERNAL MODULE: ./lib/core/stats/normal.js
var normal = __webpack_require__(50020);
;// CONCATENATED MODULE: ./lib/core/stats/u-distribution.js
function uDistribution(tieSizes, chosen) {
    const pooled = tieSizes.reduce((sum, size) => sum + size, 0);
    const stepsPerPair = tieSizes.some((size) => size > 1) ? 2 : 1;
    const width = stepsPerPair * chosen * (pooled - chosen) + 1;
    let weights = Array.from({ length: chosen + 1 }, () => new Float64Array(width));
    weights[0][0] = 1;
    let below = 0;
    for (const size of tieSizes) {
        weights = withGroup(weights, { size, below, stepsPerPair });
        below += size;
    }
    const last = weights[chosen];
    const total = last.reduce((sum, weight) => sum + weight, 0);
    return { shares: last.map((weight) => weight / total), step: 1 / stepsPerPair };
}
function withGroup(weights, { size, below, stepsPerPair }) {
    const chosen = weights.length - 1;
    const next = weights.map((row) => row.slice());
    for (let before = 0; before <= Math.min(chosen, below); before++) {
        const reached = weights[before].subarray(0, stepsPerPair * before * (below - before) + 1);
        let ways = 1;
        for (let taken = 1; taken <= Math.min(size, chosen - before); taken++) {
            ways *= (size - taken + 1) / taken;
            const gained = taken * (below - before) + (taken * (size - taken)) / 2;
            addShifted(next[before + taken], reached, stepsPerPair * gained, ways);
        }
    }
    return next;
}
function addShifted(target, source, shift, factor) {
    const end = Math.min(source.length, target.length - shift);
    for (let k = 0; k < end; k++)
        target[k + shift] = target[k + shift] + source[k] * factor;
}

;// CONCATENATED MODULE: ./lib/core/stats/mann-whitney-u.js




const EXACT_U_UP_TO = 60;
function mannWhitneyU({ baseline, candidate, shift = 0, }) {
    (0,finite_values/* requireSample */.OR)(baseline, 'baseline', 1);
    (0,finite_values/* requireSample */.OR)(candidate, 'candidate', 1);
    const shifted = baseline.map((value) => value + shift);
    (0,finite_values/* requireFinite */.hp)(shifted, 'baseline + shift');
    const groups = tieGroups(shifted, candidate);
    const n = candidate.length;
    const pooled = baseline.length + n;
    const tieSizes = groups.map(({ size }) => size);
    const doubledU = doubledUOf(groups);
    const isExact = pooled <= EXACT_U_UP_TO;
    return {
        u: doubledU / 2,
        pValue: isExact ? exactP(tieSizes, n, doubledU) : normalP(tieSizes, n, doubledU / 2),
        pSmallest: smallestP(tieSizes, n),
        method: isExact ? 'exact' : 'normal',
        tiedShare: tieSizes.reduce((sum, size) => sum + (size > 1 ? size : 0), 0) / pooled,
    };
}
function tieGroups(baseline, candidate) {
    const counts = new Map();
    const add = (value, isCandidate) => {
        const group = counts.get(value) ?? { size: 0, candidates: 0 };
        counts.set(value, { size: group.size + 1, candidates: group.candidates + isCandidate });
    };
    for (const value of baseline)
        add(value, 0);
    for (const value of candidate)
        add(value, 1);
    return [...counts.entries()].sort(([first], [second]) => first - second).map(([, group]) => group);
}
function doubledUOf(groups) {
    let baselinesBelow = 0;
    let doubled = 0;
    for (const { size, candidates } of groups) {
        doubled += candidates * (2 * baselinesBelow + (size - candidates));
        baselinesBelow += size - candidates;
    }
    return doubled;
}
function exactP(tieSizes, n, doubledU) {
    const { shares, step } = uDistribution(tieSizes, n);
    let tail = 0;
    for (let k = shares.length - 1; 2 * k * step >= doubledU; k--)
        tail += shares[k];
    return Math.min(1, tail);
}
function normalP(tieSizes, n, u) {
    const pooled = tieSizes.reduce((sum, size) => sum + size, 0);
    const pairs = n * (pooled - n);
    const ties = tieSizes.reduce((sum, size) => sum + (size ** 3 - size), 0);
    const variance = (pairs / 12) * (pooled + 1 - ties / (pooled * (pooled - 1)));
    if (variance <= 0)
        return 1;
    return Math.max((0,normal/* normalSurvival */.IL)((u - pairs / 2 - 0.5) / Math.sqrt(variance)), Number.MIN_VALUE);
}
function smallestP(tieSizes, n) {
    const pooled = tieSizes.reduce((sum, size) => sum + size, 0);
    let needed = n;
    for (const size of tieSizes.toReversed()) {
        if (needed <= size)
            return Math.min(1, Math.exp((0,log_gamma/* logChoose */.Oo)(size, needed) - (0,log_gamma/* logChoose */.Oo)(pooled, n)));
        needed -= size;
    }
    return 1;
}

// EXTERNAL MODULE: ./lib/core/trend/change-points.js + 4 modules
var change_points = __webpack_require__(88749);
;// CONCATENATED MODULE: ./lib/core/decide/drift.js



const DRIFT_RUNS = 15;
function drift({ reference, at, current, magnitude }) {
    const newest = current.slice(-DRIFT_RUNS);
    if (newest.length === 0 || [...reference, ...newest].some((value) => !(value > 0)))
        return undefined;
    const steps = (0,change_points/* findSteps */.B0)(reference.map(Math.log), { magnitude }).map(({ index }) => index);
    const start = steps.find((index) => index <= at) ?? 0;
    const end = steps.findLast((index) => index > at) ?? reference.length;
    const level = reference.slice(start, end);
    const [baseline, candidate] = [(0,center/* median */.JZ)(level), (0,center/* median */.JZ)(newest)];
    const change = Math.min(Number.MAX_VALUE, candidate / baseline - 1);
    const pValue = change < 0 ? exceeds(newest, level) : exceeds(level, newest);
    return { baseline, candidate, change, pValue: Math.min(1, 2 * pValue), runs: [level.length, newest.length] };
}
function exceeds(baseline, candidate) {
    return mannWhitneyU({ baseline, candidate }).pValue;
}


/***/ }),

/***/ 5118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   L: () => (/* binding */ formatPosition)
/* harmony export */ });
class Problem extends Error {
    details;
    constructor(details) {
        super(formatProblem(details), details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'Problem';
        this.details = details;
    }
    get kind() {
        return this.details.kind;
    }
}
function formatPosition(at) {
    if (at.file === undefined)
        return '';
    return [at.file, at.line, at.line === undefined ? undefined : at.column]
        .filter((part) => part !== undefined)
        .join(':');
}
function formatProblem(details) {
    const position = formatPosition(details);
    const parts = [position === '' ? details.what : `${position}: ${details.what}`];
    if (details.expected !== undefined)
        parts.push(`expected ${details.expected}`);
    if (details.remedy !== undefined)
        parts.push(details.remedy);
    const text = parts.join('; ');
    return details.evidence === undefined ? text : `${text}\n${details.evidence}`;
}


/***/ }),

/***/ 88749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $j: () => (/* binding */ MIN_SEGMENT),
  Ax: () => (/* binding */ STEP_WINDOW),
  B0: () => (/* binding */ findSteps),
  sk: () => (/* binding */ nextStep)
});

// EXTERNAL MODULE: ./lib/core/stats/center.js
var stats_center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
;// CONCATENATED MODULE: ./lib/core/trend/split-place.js

const MARGIN = 3;
function splitPlace(segment) {
    let place = MARGIN;
    let least = Number.POSITIVE_INFINITY;
    for (let k = MARGIN; k <= segment.length - MARGIN; k++) {
        const deviation = deviationOf(segment.slice(0, k)) + deviationOf(segment.slice(k));
        if (deviation < least) {
            place = k;
            least = deviation;
        }
    }
    return place;
}
function deviationOf(values) {
    const center = (0,stats_center/* median */.JZ)(values);
    return values.reduce((sum, value) => sum + Math.abs(value - center), 0);
}

;// CONCATENATED MODULE: ./lib/core/trend/split-statistic.js
const KEPT = new Uint32Array(64);
function centeredRanks(values) {
    const count = values.length;
    const order = count <= KEPT.length ? KEPT : new Uint32Array(count);
    order[0] = 0;
    for (let at = 1; at < count; at++) {
        const value = values[at];
        let place = at;
        for (; place > 0 && values[order[place - 1]] > value; place--)
            order[place] = order[place - 1];
        order[place] = at;
    }
    const ranks = new Float64Array(count);
    let start = 0;
    while (start < count) {
        let end = start;
        while (end + 1 < count && values[order[end + 1]] === values[order[start]])
            end++;
        for (let at = start; at <= end; at++)
            ranks[order[at]] = (start + end - count + 1) / 2;
        start = end + 1;
    }
    return ranks;
}
function bestSplit(ranks, weights) {
    let index = 0;
    let statistic = 0;
    let sum = 0;
    for (let k = 1; k < ranks.length; k++) {
        sum += ranks[k - 1];
        const weighted = Math.abs(sum) * weights[k];
        if (weighted > statistic) {
            index = k;
            statistic = weighted;
        }
    }
    return { index, statistic };
}
function randomStatistic(ranks, weights, random) {
    const count = ranks.length;
    let statistic = 0;
    let sum = 0;
    for (let k = 1; k < count; k++) {
        const drawn = k - 1 + random.integer(count - k + 1);
        const rank = ranks[drawn];
        ranks[drawn] = ranks[k - 1];
        ranks[k - 1] = rank;
        sum += rank;
        const weighted = Math.abs(sum) * weights[k];
        if (weighted > statistic)
            statistic = weighted;
    }
    return statistic;
}

// EXTERNAL MODULE: ./lib/core/stats/random.js
var stats_random = __webpack_require__(68400);
;// CONCATENATED MODULE: ./lib/core/trend/split-weights.js
const SPLITS = 10;
function splitWeights(largest, level) {
    const weights = [new Float64Array(1)];
    const choices = [Float64Array.of(1)];
    for (let count = 1; count <= largest; count++) {
        const half = Math.min(count, Math.floor(largest / 2));
        for (let k = half; k >= 1; k--)
            choices[k] = withRank(choices, { k, count });
        weights.push(weightsOf(choices, count, level));
    }
    return weights;
}
function withRank(choices, { k, count }) {
    const sums = new Float64Array(k * (count - k) + 1);
    if (count > k)
        sums.set(choices[k]);
    const taken = choices[k - 1];
    for (let u = 0; u < taken.length; u++)
        sums[u + count - k] += taken[u];
    return sums;
}
function weightsOf(choices, count, { alpha, minSegment }) {
    const weights = new Float64Array(count + 1);
    for (let k = minSegment; k <= count / 2; k++) {
        const weight = 1 / rareDeviation(choices[k], alpha / SPLITS);
        weights[k] = weight;
        weights[count - k] = weight;
    }
    return weights;
}
function rareDeviation(sums, p) {
    const total = sums.reduce((sum, ways) => sum + ways, 0);
    const mean = (sums.length - 1) / 2;
    let tail = 0;
    let rare;
    for (let u = sums.length - 1; u > mean; u--) {
        tail += (2 * sums[u]) / total;
        if (tail > p)
            break;
        rare = u - mean;
    }
    return rare ?? mean * Math.sqrt(Math.log(1 / p) / Math.log(total / 2));
}

;// CONCATENATED MODULE: ./lib/core/trend/split-test.js



const TOLERATED = { untied: 10, tied: 2 };
const FEW_TIES = 0.98;
const HOPELESS = 0.9;
function splitTest(level) {
    const { alpha, seed, largest } = level;
    const weights = splitWeights(largest, level);
    const drawn = [];
    return {
        weights: (count) => weights[count],
        pValue: (ranks, statistic) => {
            const count = ranks.length;
            drawn[count] ??= largestStatistics(count, weights[count], { alpha, seed });
            const spread = spreadOf(ranks);
            const corrected = statistic / spread;
            if (spread >= FEW_TIES)
                return lookedUpP(drawn[count], corrected, alpha);
            if (corrected < HOPELESS * drawn[count][0])
                return undefined;
            return tiedP(ranks, weights[count], { statistic, alpha, seed });
        },
    };
}
function orders(alpha, tolerated) {
    return Math.ceil(tolerated / alpha) - 1;
}
function spreadOf(ranks) {
    let squares = 0;
    for (const rank of ranks)
        squares += rank * rank;
    return Math.sqrt(squares / ((ranks.length ** 3 - ranks.length) / 12));
}
function largestStatistics(count, weights, { alpha, seed }) {
    const random = (0,stats_random/* seededRandom */.I)(seed);
    const order = Float64Array.from({ length: count }, (_, rank) => rank - (count - 1) / 2);
    const drawn = new Float64Array(orders(alpha, TOLERATED.untied));
    for (let at = 0; at < drawn.length; at++)
        drawn[at] = randomStatistic(order, weights, random);
    return drawn.sort().slice(-TOLERATED.untied);
}
function lookedUpP(drawn, statistic, alpha) {
    const reached = drawn.reduce((sum, other) => sum + (other >= statistic ? 1 : 0), 0);
    const pValue = (reached + 1) / (orders(alpha, TOLERATED.untied) + 1);
    return pValue > alpha ? undefined : pValue;
}
function tiedP(ranks, weights, { statistic, alpha, seed }) {
    const permutations = orders(alpha, TOLERATED.tied);
    const random = (0,stats_random/* seededRandom */.I)(seed);
    const order = ranks.slice();
    let reached = 0;
    for (let count = 0; count < permutations; count++) {
        if (randomStatistic(order, weights, random) < statistic)
            continue;
        reached++;
        if ((reached + 1) / (permutations + 1) > alpha)
            return undefined;
    }
    return (reached + 1) / (permutations + 1);
}

;// CONCATENATED MODULE: ./lib/core/trend/change-points.js





const STEP_WINDOW = 51;
const ALPHA = 0.001;
const MIN_SEGMENT = 5;
const SEED = 1;
function nextStep(values, { since, until }, options) {
    const { magnitude, seed = SEED, alpha = ALPHA, minSegment = MIN_SEGMENT } = options;
    const test = testFor({ alpha, minSegment, seed });
    const from = Math.max(since, until - STEP_WINDOW);
    const segment = values.slice(from, until);
    (0,finite_values/* requireFinite */.hp)(segment, 'segment');
    const ranks = centeredRanks(segment);
    const split = bestSplit(ranks, test.weights(segment.length));
    if (split.statistic === 0 || Math.abs(changeAt(segment, split.index)) < magnitude)
        return undefined;
    const pValue = test.pValue(ranks, split.statistic);
    if (pValue === undefined)
        return undefined;
    const place = splitPlace(segment);
    const change = changeAt(segment, place);
    return Math.abs(change) < magnitude ? undefined : { index: from + place, change, pValue };
}
function findSteps(values, options) {
    (0,finite_values/* requireFinite */.hp)(values, 'values');
    const steps = [];
    for (let until = 1; until <= values.length; until++) {
        const step = nextStep(values, { since: steps[0]?.index ?? 0, until }, options);
        if (step !== undefined)
            steps.unshift(step);
    }
    return steps;
}
let latest;
function testFor(level) {
    const { alpha, minSegment, seed } = level;
    const known = latest?.level;
    if (known?.alpha === alpha && known.minSegment === minSegment && known.seed === seed)
        return latest.test;
    (0,finite_values/* requireLevel */.q1)(alpha);
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`seed is ${seed}; expected an integer`);
    if (!(Number.isInteger(minSegment) && minSegment >= 1))
        throw new RangeError(`minSegment is ${minSegment}; expected an integer of at least 1`);
    const test = splitTest({ ...level, largest: STEP_WINDOW });
    latest = { level, test };
    return test;
}
function changeAt(segment, index) {
    return (0,stats_center/* median */.JZ)(segment.slice(index)) - (0,stats_center/* median */.JZ)(segment.slice(0, index));
}


/***/ }),

/***/ 26117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fastNumber),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
function numberOf(text) {
    const plain = plainNumber(text);
    if (!Number.isNaN(plain))
        return plain;
    const trimmed = text.trim();
    if (!NUMBER.test(trimmed))
        return undefined;
    const value = Number(trimmed);
    return Number.isFinite(value) ? value : undefined;
}
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
function fastNumber(text) {
    const plain = plainNumber(text);
    return Number.isNaN(plain) ? Number(text) : plain;
}
const ZERO = 0x30;
const POINT = 0x2e;
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);
function plainNumber(text) {
    const { length } = text;
    let digits = 0;
    let point = -1;
    if (length === 0 || length > MOST_DIGITS + 1)
        return Number.NaN;
    for (let at = 0; at < length; at += 1) {
        const char = text.charCodeAt(at);
        const digit = char - ZERO;
        if (digit >= 0 && digit <= 9)
            digits = digits * 10 + digit;
        else if (char === POINT && point === -1 && at > 0)
            point = at;
        else
            return Number.NaN;
    }
    if (point === -1)
        return length > MOST_DIGITS ? Number.NaN : digits;
    return digits / POWERS[length - point - 1];
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


/***/ }),

/***/ 24037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ originUrl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);


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

/***/ 89875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(84341);
/* harmony import */ var _shared_budget_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93236);
/* harmony import */ var _shared_comparison_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95776);
/* harmony import */ var _shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26383);
/* harmony import */ var _shared_history_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95627);
/* harmony import */ var _shared_outcome_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94707);
/* harmony import */ var _shared_plural_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(57043);
/* harmony import */ var _shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91630);
/* harmony import */ var _shared_quiet_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16809);
/* harmony import */ var _shared_ratio_strip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40205);
/* harmony import */ var _shared_row_groups_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83466);
/* harmony import */ var _shared_row_warnings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18071);
/* harmony import */ var _shared_shift_evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3963);
/* harmony import */ var _shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47096);
/* harmony import */ var _shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81299);
/* harmony import */ var _shared_text_table_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(71849);
/* harmony import */ var _shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67827);


















const ROW_LIMIT = 200;
const NAME_WIDTH = 60;
const TEXT_LIMIT = 400;
const FAILURE_LIMIT = 4000;
const WORDS = {
    pass: 'PASS',
    attention: 'ATTENTION',
    fail: 'FAIL',
    pending: 'PENDING',
};
function renderTerminal(report, options = {}) {
    const { style = (_tone, text) => text, rowLimit = ROW_LIMIT } = options;
    const sections = [
        [answerLine(report, style)],
        ...failureSections(report, style),
        ...budgetSections(report, style),
        shiftLines(report),
        ...tableSections(report, { style, rowLimit }),
        ...historySections(report, { style, rowLimit }),
        (0,_shared_row_warnings_js__WEBPACK_IMPORTED_MODULE_8__/* .warningLines */ ._)(report)
            .slice(0, rowLimit)
            .map((line) => `warning: ${plain(line, TEXT_LIMIT)}`),
        closingLines(report, style),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function answerLine(report, style) {
    const tone = (0,_shared_outcome_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeTone */ .FL)(report);
    const word = report.outcome === 'error' && tone === 'fail' ? 'ERROR' : WORDS[tone];
    return `${style(tone, word)}  ${style('strong', plain(report.headline, TEXT_LIMIT))}`;
}
function failureSections({ failures }, style) {
    return failures.map(({ suite, message }) => {
        const lines = (0,_shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLines */ .g)((0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(message, FAILURE_LIMIT)).split('\n');
        return [
            style('fail', `suite ${plain(suite)} failed`),
            ...lines.map((line) => `  ${(0,_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e)(line)}`.trimEnd()),
        ];
    });
}
function tableSections(report, options) {
    const groups = (0,_shared_row_groups_js__WEBPACK_IMPORTED_MODULE_14__/* .groupRows */ .f)(report);
    const label = (0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .labelStyle */ .c)([...report.comparisons, ...report.budgets]);
    const section = (title, tone, comparisons) => {
        if (comparisons.length === 0)
            return [];
        const heading = options.style(tone, `${title} (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(comparisons.length)})`);
        return [heading, ...rowLines(comparisons, label, options)];
    };
    return [
        section('regressed', 'fail', groups.regressions),
        section('worse, not gated', 'attention', groups.ungatedRegressions),
        section('missing', 'attention', groups.missing),
        section('inconclusive', 'attention', groups.inconclusive),
        section('improved', 'pass', groups.improvements),
        section('advisory: ratios without a test', 'strong', groups.advisory),
        section('new', 'strong', groups.fresh),
        section('in suites that moved as a whole', 'attention', groups.shifted),
        quietLines(groups, options.style),
    ];
}
function quietLines(groups, style) {
    const words = (0,_shared_quiet_words_js__WEBPACK_IMPORTED_MODULE_6__/* .quietWords */ .i)(groups);
    return words === '' ? [] : [style('faint', words)];
}
function rowLines(comparisons, label, { style, rowLimit }) {
    const rows = comparisons.slice(0, rowLimit).map((comparison) => {
        const cells = (0,_shared_comparison_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonCells */ .R)(comparison);
        const name = (0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(plain((0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .benchmarkLabel */ .k)(comparison, label), 10_000), NAME_WIDTH);
        const { metric, baseline, candidate, change, interval, mde, trend, evidence } = cells;
        const texts = [baseline, candidate, change, interval, mde].map((text) => plain(text, 60));
        const shown = (0,_shared_ratio_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .ratioStrip */ .c)(comparison)?.bars ?? trend;
        return [name, plain(metric, 40), ...texts, shown, plain(evidence, TEXT_LIMIT)];
    });
    const lines = (0,_shared_text_table_js__WEBPACK_IMPORTED_MODULE_17__/* .textTable */ .e)(COLUMNS, rows, (text, column) => column === 'evidence' ? style('faint', text) : text);
    const more = comparisons.length - rows.length;
    if (more > 0)
        lines.push(`... and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(more)} more, see the JSON report`);
    return lines.map((line) => `  ${line}`);
}
const COLUMNS = [
    { title: 'benchmark', align: 'left' },
    { title: 'metric', align: 'left' },
    { title: 'baseline', align: 'right' },
    { title: 'candidate', align: 'right' },
    { title: 'change', align: 'right' },
    { title: 'interval', align: 'right' },
    { title: 'MDE', align: 'right' },
    { title: 'trend', align: 'left' },
    { title: 'evidence', align: 'left' },
];
function budgetSections({ budgets, comparisons }, style) {
    const broken = budgets.filter((budget) => budget.broken);
    if (broken.length === 0)
        return [];
    const label = (0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .labelStyle */ .c)([...comparisons, ...budgets]);
    const lines = broken.map((budget) => {
        const { limit, value, basis } = (0,_shared_budget_words_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetWords */ .h)(budget);
        return `  ${plain((0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .benchmarkLabel */ .k)(budget, label), NAME_WIDTH)} ${plain(budget.metric)}: ${plain(value)}, ${plain(limit)} (${basis})`;
    });
    return [
        [
            style('fail', `broken budgets (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(broken.length)} of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(budgets.length)})`),
            ...lines,
        ],
    ];
}
function shiftLines({ suiteShift }) {
    return (suiteShift ?? []).map((shift) => {
        const { suite, change, series, share, verdict } = shift;
        const moved = `${Math.round(share * 100)} % of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .plural */ .L)(series, 'series', 'series')}`;
        if (verdict === 'regressed')
            return `suite ${plain(suite)} got slower as a whole: ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)} at the median, ${moved}; ${(0,_shared_shift_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .shiftEvidence */ .s)(shift)}`;
        return `suite ${plain(suite)} moved together: ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)} at the median, ${moved}; run the job again, a machine effect goes away`;
    });
}
function historySections(report, { style, rowLimit }) {
    return (0,_shared_history_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .historyLists */ .U)(report).map(({ title, entries }) => {
        const lines = entries.slice(0, rowLimit).map(({ name, metric, where, what, evidence }) => {
            const series = `${(0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(plain(name, 10_000), NAME_WIDTH)} ${plain(metric, 40)}`;
            return `  ${series}: ${plain(where, 120)}: ${what}  ${style('faint', evidence)}`;
        });
        const more = entries.length - lines.length;
        if (more > 0)
            lines.push(`  ... and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(more)} more, see the JSON report`);
        return [style('attention', `${title.toLowerCase()} (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(entries.length)})`), ...lines];
    });
}
function closingLines(report, style) {
    const lines = [
        `candidate  ${sideLine(report.candidate)}`,
        `baseline   ${sideLine(report.baseline)}`,
        `counted    ${(0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .accountingSentence */ .Fc)(report)}`,
        ...(report.plans ?? []).map((plan) => `measured   ${plain((0,_shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__/* .planLine */ .od)(plan), TEXT_LIMIT)}`),
        ...(0,_shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__/* .givenUpLines */ .WJ)(report).map((line) => `given up   ${plain(line, TEXT_LIMIT)}`),
        ...(0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .caveats */ .oW)(report),
    ].map((line) => style('faint', line));
    if (report.reproduce === undefined)
        return lines;
    return [
        ...lines,
        `reproduce  ${(0,_shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLines */ .g)(report.reproduce).split('\n').map(_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e).join('\n           ')}`,
    ];
}
function sideLine(side) {
    const { commit, details } = (0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .sideWords */ .H)(side);
    const parts = commit === undefined ? details : [commit, ...details];
    return parts.length === 0 ? 'unknown' : parts.map((part) => plain(part)).join(', ');
}
function plain(text, limit = 160) {
    return (0,_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e)((0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(text, limit));
}


/***/ }),

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _directory_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73491);


async function openStore(config, options) {
    if (config.kind === 'directory') {
        return (0,_directory_store_js__WEBPACK_IMPORTED_MODULE_1__/* .createDirectoryStore */ .$)({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.workingDirectory, config.path), label: config.path });
    }
    const { createBranchStore } = await __webpack_require__.e(/* import() */ 8458).then(__webpack_require__.bind(__webpack_require__, 8458));
    return createBranchStore({ branch: config.branch, repository: options.repository, clock: options.clock });
}


/***/ })

};

export const id = 8458;
export const ids = [8458];
export const modules = {

/***/ 71675:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
var __generator = (this && this.__generator) || function (thisArg, body) {
    var _ = { label: 0, sent: function() { if (t[0] & 1) throw t[1]; return t[1]; }, trys: [], ops: [] }, f, y, t, g;
    return g = { next: verb(0), "throw": verb(1), "return": verb(2) }, typeof Symbol === "function" && (g[Symbol.iterator] = function() { return this; }), g;
    function verb(n) { return function (v) { return step([n, v]); }; }
    function step(op) {
        if (f) throw new TypeError("Generator is already executing.");
        while (_) try {
            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
            if (y = 0, t) op = [op[0] & 2, t.value];
            switch (op[0]) {
                case 0: case 1: t = op; break;
                case 4: _.label++; return { value: op[1], done: false };
                case 5: _.label++; y = op[1]; op = [0]; continue;
                case 7: op = _.ops.pop(); _.trys.pop(); continue;
                default:
                    if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) { _ = 0; continue; }
                    if (op[0] === 3 && (!t || (op[1] > t[0] && op[1] < t[3]))) { _.label = op[1]; break; }
                    if (op[0] === 6 && _.label < t[1]) { _.label = t[1]; t = op; break; }
                    if (t && _.label < t[2]) { _.label = t[2]; _.ops.push(op); break; }
                    if (t[2]) _.ops.pop();
                    _.trys.pop(); continue;
            }
            op = body.call(thisArg, _);
        } catch (e) { op = [6, e]; y = 0; } finally { f = t = 0; }
        if (op[0] & 5) throw op[1]; return { value: op[0] ? op[1] : void 0, done: true };
    }
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
var options_1 = __webpack_require__(21917);
var delay_factory_1 = __webpack_require__(65616);
/**
 * Executes a function with exponential backoff.
 * @param request the function to be executed
 * @param options options to customize the backoff behavior
 * @returns Promise that resolves to the result of the `request` function
 */
function backOff(request, options) {
    if (options === void 0) { options = {}; }
    return __awaiter(this, void 0, void 0, function () {
        var sanitizedOptions, backOff;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    sanitizedOptions = options_1.getSanitizedOptions(options);
                    backOff = new BackOff(request, sanitizedOptions);
                    return [4 /*yield*/, backOff.execute()];
                case 1: return [2 /*return*/, _a.sent()];
            }
        });
    });
}
exports.backOff = backOff;
var BackOff = /** @class */ (function () {
    function BackOff(request, options) {
        this.request = request;
        this.options = options;
        this.attemptNumber = 0;
    }
    BackOff.prototype.execute = function () {
        return __awaiter(this, void 0, void 0, function () {
            var e_1, shouldRetry;
            return __generator(this, function (_a) {
                switch (_a.label) {
                    case 0:
                        if (!!this.attemptLimitReached) return [3 /*break*/, 7];
                        _a.label = 1;
                    case 1:
                        _a.trys.push([1, 4, , 6]);
                        return [4 /*yield*/, this.applyDelay()];
                    case 2:
                        _a.sent();
                        return [4 /*yield*/, this.request()];
                    case 3: return [2 /*return*/, _a.sent()];
                    case 4:
                        e_1 = _a.sent();
                        this.attemptNumber++;
                        return [4 /*yield*/, this.options.retry(e_1, this.attemptNumber)];
                    case 5:
                        shouldRetry = _a.sent();
                        if (!shouldRetry || this.attemptLimitReached) {
                            throw e_1;
                        }
                        return [3 /*break*/, 6];
                    case 6: return [3 /*break*/, 0];
                    case 7: throw new Error("Something went wrong.");
                }
            });
        });
    };
    Object.defineProperty(BackOff.prototype, "attemptLimitReached", {
        get: function () {
            return this.attemptNumber >= this.options.numOfAttempts;
        },
        enumerable: true,
        configurable: true
    });
    BackOff.prototype.applyDelay = function () {
        return __awaiter(this, void 0, void 0, function () {
            var delay;
            return __generator(this, function (_a) {
                switch (_a.label) {
                    case 0:
                        delay = delay_factory_1.DelayFactory(this.options, this.attemptNumber);
                        return [4 /*yield*/, delay.apply()];
                    case 1:
                        _a.sent();
                        return [2 /*return*/];
                }
            });
        });
    };
    return BackOff;
}());
//# sourceMappingURL=backoff.js.map

/***/ }),

/***/ 45877:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __extends = (this && this.__extends) || (function () {
    var extendStatics = function (d, b) {
        extendStatics = Object.setPrototypeOf ||
            ({ __proto__: [] } instanceof Array && function (d, b) { d.__proto__ = b; }) ||
            function (d, b) { for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p]; };
        return extendStatics(d, b);
    };
    return function (d, b) {
        extendStatics(d, b);
        function __() { this.constructor = d; }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
var delay_base_1 = __webpack_require__(64973);
var AlwaysDelay = /** @class */ (function (_super) {
    __extends(AlwaysDelay, _super);
    function AlwaysDelay() {
        return _super !== null && _super.apply(this, arguments) || this;
    }
    return AlwaysDelay;
}(delay_base_1.Delay));
exports.AlwaysDelay = AlwaysDelay;
//# sourceMappingURL=always.delay.js.map

/***/ }),

/***/ 64973:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
var jitter_factory_1 = __webpack_require__(18210);
var Delay = /** @class */ (function () {
    function Delay(options) {
        this.options = options;
        this.attempt = 0;
    }
    Delay.prototype.apply = function () {
        var _this = this;
        return new Promise(function (resolve) { return setTimeout(resolve, _this.jitteredDelay); });
    };
    Delay.prototype.setAttemptNumber = function (attempt) {
        this.attempt = attempt;
    };
    Object.defineProperty(Delay.prototype, "jitteredDelay", {
        get: function () {
            var jitter = jitter_factory_1.JitterFactory(this.options);
            return jitter(this.delay);
        },
        enumerable: true,
        configurable: true
    });
    Object.defineProperty(Delay.prototype, "delay", {
        get: function () {
            var constant = this.options.startingDelay;
            var base = this.options.timeMultiple;
            var power = this.numOfDelayedAttempts;
            var delay = constant * Math.pow(base, power);
            return Math.min(delay, this.options.maxDelay);
        },
        enumerable: true,
        configurable: true
    });
    Object.defineProperty(Delay.prototype, "numOfDelayedAttempts", {
        get: function () {
            return this.attempt;
        },
        enumerable: true,
        configurable: true
    });
    return Delay;
}());
exports.Delay = Delay;
//# sourceMappingURL=delay.base.js.map

/***/ }),

/***/ 65616:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
var skip_first_delay_1 = __webpack_require__(81519);
var always_delay_1 = __webpack_require__(45877);
function DelayFactory(options, attempt) {
    var delay = initDelayClass(options);
    delay.setAttemptNumber(attempt);
    return delay;
}
exports.DelayFactory = DelayFactory;
function initDelayClass(options) {
    if (!options.delayFirstAttempt) {
        return new skip_first_delay_1.SkipFirstDelay(options);
    }
    return new always_delay_1.AlwaysDelay(options);
}
//# sourceMappingURL=delay.factory.js.map

/***/ }),

/***/ 81519:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __extends = (this && this.__extends) || (function () {
    var extendStatics = function (d, b) {
        extendStatics = Object.setPrototypeOf ||
            ({ __proto__: [] } instanceof Array && function (d, b) { d.__proto__ = b; }) ||
            function (d, b) { for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p]; };
        return extendStatics(d, b);
    };
    return function (d, b) {
        extendStatics(d, b);
        function __() { this.constructor = d; }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
    };
})();
var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
var __generator = (this && this.__generator) || function (thisArg, body) {
    var _ = { label: 0, sent: function() { if (t[0] & 1) throw t[1]; return t[1]; }, trys: [], ops: [] }, f, y, t, g;
    return g = { next: verb(0), "throw": verb(1), "return": verb(2) }, typeof Symbol === "function" && (g[Symbol.iterator] = function() { return this; }), g;
    function verb(n) { return function (v) { return step([n, v]); }; }
    function step(op) {
        if (f) throw new TypeError("Generator is already executing.");
        while (_) try {
            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
            if (y = 0, t) op = [op[0] & 2, t.value];
            switch (op[0]) {
                case 0: case 1: t = op; break;
                case 4: _.label++; return { value: op[1], done: false };
                case 5: _.label++; y = op[1]; op = [0]; continue;
                case 7: op = _.ops.pop(); _.trys.pop(); continue;
                default:
                    if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) { _ = 0; continue; }
                    if (op[0] === 3 && (!t || (op[1] > t[0] && op[1] < t[3]))) { _.label = op[1]; break; }
                    if (op[0] === 6 && _.label < t[1]) { _.label = t[1]; t = op; break; }
                    if (t && _.label < t[2]) { _.label = t[2]; _.ops.push(op); break; }
                    if (t[2]) _.ops.pop();
                    _.trys.pop(); continue;
            }
            op = body.call(thisArg, _);
        } catch (e) { op = [6, e]; y = 0; } finally { f = t = 0; }
        if (op[0] & 5) throw op[1]; return { value: op[0] ? op[1] : void 0, done: true };
    }
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
var delay_base_1 = __webpack_require__(64973);
var SkipFirstDelay = /** @class */ (function (_super) {
    __extends(SkipFirstDelay, _super);
    function SkipFirstDelay() {
        return _super !== null && _super.apply(this, arguments) || this;
    }
    SkipFirstDelay.prototype.apply = function () {
        return __awaiter(this, void 0, void 0, function () {
            return __generator(this, function (_a) {
                return [2 /*return*/, this.isFirstAttempt ? true : _super.prototype.apply.call(this)];
            });
        });
    };
    Object.defineProperty(SkipFirstDelay.prototype, "isFirstAttempt", {
        get: function () {
            return this.attempt === 0;
        },
        enumerable: true,
        configurable: true
    });
    Object.defineProperty(SkipFirstDelay.prototype, "numOfDelayedAttempts", {
        get: function () {
            return this.attempt - 1;
        },
        enumerable: true,
        configurable: true
    });
    return SkipFirstDelay;
}(delay_base_1.Delay));
exports.SkipFirstDelay = SkipFirstDelay;
//# sourceMappingURL=skip-first.delay.js.map

/***/ }),

/***/ 96589:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
function fullJitter(delay) {
    var jitteredDelay = Math.random() * delay;
    return Math.round(jitteredDelay);
}
exports.fullJitter = fullJitter;
//# sourceMappingURL=full.jitter.js.map

/***/ }),

/***/ 18210:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
var full_jitter_1 = __webpack_require__(96589);
var no_jitter_1 = __webpack_require__(32681);
function JitterFactory(options) {
    switch (options.jitter) {
        case "full":
            return full_jitter_1.fullJitter;
        case "none":
        default:
            return no_jitter_1.noJitter;
    }
}
exports.JitterFactory = JitterFactory;
//# sourceMappingURL=jitter.factory.js.map

/***/ }),

/***/ 32681:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
function noJitter(delay) {
    return delay;
}
exports.noJitter = noJitter;
//# sourceMappingURL=no.jitter.js.map

/***/ }),

/***/ 21917:
/***/ (function(__unused_webpack_module, exports) {


var __assign = (this && this.__assign) || function () {
    __assign = Object.assign || function(t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
            s = arguments[i];
            for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p))
                t[p] = s[p];
        }
        return t;
    };
    return __assign.apply(this, arguments);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
var defaultOptions = {
    delayFirstAttempt: false,
    jitter: "none",
    maxDelay: Infinity,
    numOfAttempts: 10,
    retry: function () { return true; },
    startingDelay: 100,
    timeMultiple: 2
};
function getSanitizedOptions(options) {
    var sanitized = __assign(__assign({}, defaultOptions), options);
    if (sanitized.numOfAttempts < 1) {
        sanitized.numOfAttempts = 1;
    }
    return sanitized;
}
exports.getSanitizedOptions = getSanitizedOptions;
//# sourceMappingURL=options.js.map

/***/ }),

/***/ 31701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName),
/* harmony export */   a: () => (/* binding */ BRANCH_NAME_FORM)
/* harmony export */ });
const BRANCH_NAME_FORM = 'letters, digits and `-`, `_`, `.`, `/`, such as noisegate-data';
function isBranchName(name) {
    return /^[A-Za-z0-9_][\w./-]*$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(name);
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

/***/ 8458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBranchStore: () => (/* binding */ createBranchStore)
});

// EXTERNAL MODULE: ./lib/core/model/branch-name.js
var branch_name = __webpack_require__(31701);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/core/model/run-path.js
var run_path = __webpack_require__(83334);
;// CONCATENATED MODULE: ./lib/stores/branch-readme.js
const BRANCH_README = `# Performance history

Noisegate keeps one file a benchmark run here, under \`runs/\`; see docs/history-format.md of Noisegate.
Files are added and never changed. The branch shares no commit with the code and is never merged.
Delete a file to forget a run; delete the branch to forget them all.
`;

// EXTERNAL MODULE: ./node_modules/exponential-backoff/dist/backoff.js
var backoff = __webpack_require__(71675);
;// CONCATENATED MODULE: ./lib/stores/git-failure.js

const PATTERNS = [
    ['absent', /couldn't find remote ref/i],
    [
        'protected',
        /protected branch|GH006|GH013|rule violations|hook declined|aborted by hook|push declined|TF402455/i,
    ],
    [
        'denied',
        /authentication failed|could not read (username|password)|permission (to .* )?denied|error: 40[13]|write access to repository not granted|access denied|not allowed to push|unauthorized/i,
    ],
    [
        'race',
        /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|reference already exists|incorrect old value|\.lock': File exists|shallow file has changed/i,
    ],
    [
        'transient',
        /error: (408|429|5\d\d)|connection (reset|timed out|was reset)|operation timed out|timeout|early EOF|hung up unexpectedly|RPC failed|unexpected disconnect|unpacker error|unable to migrate|remote error: internal|try again/i,
    ],
];
function gitFailure(messages) {
    return PATTERNS.find(([, pattern]) => pattern.test(messages))?.[0] ?? 'unreachable';
}
function isPassing(failure) {
    return failure === 'race' || failure === 'transient';
}
function gitProblem({ action, branch, remote, failure, messages }) {
    const [why, remedy] = EXPLANATIONS[failure];
    return new problem/* Problem */.A({
        kind: 'store',
        what: `the stored history (branch ${branch} of ${remote}) could not be ${action}: ${why}`,
        remedy: remedy.replaceAll('{branch}', branch),
        evidence: messages.trim().slice(-2000),
    });
}
const RUN_AGAIN = 'Nothing stored was lost or changed; run the job again to record this run.';
const EXPLANATIONS = {
    absent: ['the branch vanished', RUN_AGAIN],
    race: ['other writers were faster on every try', RUN_AGAIN],
    transient: ['the connection or the server failed on every try', RUN_AGAIN],
    denied: [
        'the credentials do not allow it',
        'Give the job that records `permissions: contents: write` (reading needs `contents: read`), or check the token.',
    ],
    protected: [
        'a branch protection, ruleset or hook of the server refuses the push',
        'Exempt the branch {branch} from the rule, let the token bypass it, or name another branch with store-branch.',
    ],
    unreachable: [
        'the remote does not answer or is no repository',
        'Check its address and the network; nothing was written.',
    ],
};

;// CONCATENATED MODULE: ./lib/stores/branch-retry.js


class RemoteFailure extends Error {
    failure;
    action;
    constructor(failure, messages, action) {
        super(messages);
        this.name = 'RemoteFailure';
        this.failure = failure;
        this.action = action;
    }
}
const TRANSIENT_TRIES = 4;
function retrying(action, tries) {
    let transient = 0;
    const mayPass = (failure) => {
        if (failure === 'transient')
            transient += 1;
        return isPassing(failure) && transient < TRANSIENT_TRIES;
    };
    return (0,backoff.backOff)(action, {
        numOfAttempts: tries,
        jitter: 'full',
        startingDelay: 100,
        maxDelay: 5000,
        retry: (error) => error instanceof RemoteFailure && mayPass(error.failure),
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/platform/git-objects.js
var git_objects = __webpack_require__(88746);
;// CONCATENATED MODULE: ./lib/stores/branch-remote.js

const TIP = 'refs/noisegate/tip';
const FETCH = ['fetch', '--no-tags', '--no-write-fetch-head', '--no-auto-gc', '--filter=blob:none'];
const NOT_FILTERED = {
    message: 'the remote of the stored history does not support partial fetches and sent every stored file; ' +
        'reading will take longer as the history grows',
};
function createBranchRemote(repository, branch) {
    const ref = `refs/heads/${branch}`;
    return {
        async fetchTip() {
            const result = await repository.run([...FETCH, '--depth=1', 'origin', `+${ref}:${TIP}`]);
            const failure = result.exitCode === 0 ? undefined : gitFailure(result.stderr);
            if (failure === 'absent')
                return { ok: true, warnings: [] };
            if (failure !== undefined)
                return { ok: false, failure, messages: result.stderr };
            const tip = await repository.run(['rev-parse', '--verify', TIP]);
            const unfiltered = /filtering not recognized by server/.test(result.stderr);
            return {
                ok: true,
                commit: tip.stdout.toString('utf8').trim(),
                warnings: unfiltered ? [NOT_FILTERED] : [],
            };
        },
        async fetchObjects(oids) {
            const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...FETCH, '--stdin', 'origin'];
            return answer(await repository.run(args, `${oids.join('\n')}\n`));
        },
        async push(commit, expected) {
            const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
            const args = ['push', '--porcelain', '--no-verify', '--no-signed', lease, 'origin', `${commit}:${ref}`];
            return answer(await repository.run(args));
        },
    };
}
function answer({ exitCode, stdout, stderr, }) {
    if (exitCode === 0)
        return { ok: true };
    const messages = `${stderr}${stdout.toString('utf8')}`;
    return { ok: false, failure: gitFailure(messages), messages };
}

;// CONCATENATED MODULE: ./lib/stores/branch-session.js




const READ_TRIES = 4;
function createBranchSession(repository, branch) {
    const remote = createBranchRemote(repository, branch);
    const warnings = [];
    let folders = new Map();
    let current;
    const moveTo = (commit) => {
        folders = new Map();
        current = Promise.resolve(commit);
    };
    const refresh = async () => {
        const { commit, warnings: met } = expectAnswer(await remote.fetchTip(), 'read');
        if (warnings.length === 0)
            warnings.push(...met);
        moveTo(commit);
        return commit;
    };
    const tip = () => {
        current ??= retrying(refresh, READ_TRIES);
        return current;
    };
    const objects = lazyObjects(repository);
    return {
        ...{ repository, remote, warnings, tip, refresh, moveTo },
        async entries(folder) {
            const commit = await tip();
            const known = folders.get(folder) ?? readFolder(objects, commit, folder);
            folders.set(folder, known);
            return known;
        },
        blobs: blobReader(remote, objects, warnings),
        async close() {
            await objects.close();
            await repository.close();
        },
    };
}
function lazyObjects(repository) {
    let started;
    return {
        read(expression) {
            started ??= (0,git_objects/* createGitObjects */.Z)(repository.start(['cat-file', '--batch']));
            return started.read(expression);
        },
        close: async () => started?.close(),
    };
}
async function readFolder(objects, commit, folder) {
    const tree = commit === undefined ? undefined : await objects.read(`${commit}:${folder}`);
    return tree?.type === 'tree' ? (0,git_objects/* treeEntries */.r)(tree) : [];
}
function blobReader(remote, objects, warnings) {
    const here = new Set();
    return async (oids) => {
        const wanted = warnings.length > 0 ? [] : [...new Set(oids)].filter((oid) => !here.has(oid));
        if (wanted.length > 0) {
            await retrying(async () => expectAnswer(await remote.fetchObjects(wanted), 'read'), READ_TRIES);
        }
        for (const oid of wanted)
            here.add(oid);
        return Promise.all(oids.map(async (oid) => (await objects.read(oid))?.bytes));
    };
}
function expectAnswer(answer, action) {
    if (answer.ok)
        return answer;
    throw new RemoteFailure(answer.failure, answer.messages, action);
}
function blobName(bytes, like) {
    const hash = (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/stores/commit-files.js

const AUTHOR = 'Noisegate <noisegate@noreply.invalid>';
const WORKING_REF = 'refs/noisegate/next';
async function commitFiles(repository, commit) {
    const result = await repository.run(['fast-import', '--quiet', '--force', '--date-format=raw'], importStream(commit));
    const name = result.stdout.toString('utf8').trim();
    if (result.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(name))
        return name;
    throw new problem/* Problem */.A({
        kind: 'store',
        what: 'git could not make the commit',
        evidence: result.stderr.trim().slice(-2000),
    });
}
function importStream({ parent, files, message, time }) {
    const parts = ['feature done\n'];
    parts.push(`reset ${WORKING_REF}\n\n`, `commit ${WORKING_REF}\nmark :1\n`);
    parts.push(`author ${AUTHOR} ${Math.floor(time / 1000)} +0000\n`, `committer ${AUTHOR} ${Math.floor(time / 1000)} +0000\n`);
    parts.push(...data(new TextEncoder().encode(message)));
    if (parent !== undefined)
        parts.push(`from ${parent}\n`);
    for (const { path, bytes } of files)
        parts.push(`M 100644 inline ${path}\n`, ...data(bytes));
    parts.push('\nget-mark :1\ndone\n');
    return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}
function data(bytes) {
    return [`data ${bytes.length}\n`, bytes, '\n'];
}

// EXTERNAL MODULE: ./lib/stores/read-guard.js
var read_guard = __webpack_require__(10252);
// EXTERNAL MODULE: ./lib/stores/run-conflict.js
var run_conflict = __webpack_require__(31730);
// EXTERNAL MODULE: ./lib/stores/run-document.js + 2 modules
var run_document = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/stores/run-listing.js
var run_listing = __webpack_require__(5614);
;// CONCATENATED MODULE: ./lib/stores/branch-store.js












const DEFAULT_TRIES = 30;
function createBranchStore({ branch, repository, clock, tries = DEFAULT_TRIES, }) {
    checkBranch(branch);
    const guard = (0,read_guard/* createReadGuard */.o)();
    const connection = connect(branch, repository);
    const { talk } = connection;
    const files = {
        list: (folder) => talk(async (session) => (await session.entries(folder)).map(({ name }) => name)),
        read: (refs) => talk((session) => readRuns(session, refs)),
    };
    return {
        description: `branch ${branch}`,
        warnings: connection.warnings,
        strata: (query) => guard.read(() => (0,run_listing/* strataOf */.T$)(files, query)),
        suites: (name) => guard.read(() => (0,run_listing/* suitesOf */.f3)(files, name)),
        latest: (query) => guard.read(() => (0,run_listing/* latestRuns */.ee)(files, query)),
        read: (refs) => guard.read(() => files.read(refs)),
        async append(runs) {
            guard.assertWritable();
            if (runs.length > 0)
                await talk((session) => append(session, { runs, clock, tries }));
        },
        close: connection.close,
    };
}
function connect(branch, repository) {
    const warnings = [];
    let opened;
    const open = async () => createBranchSession(await repository(), branch);
    return {
        warnings,
        async talk(action) {
            opened ??= open();
            const session = await opened;
            try {
                return await action(session);
            }
            catch (error) {
                throw error instanceof RemoteFailure ? finalProblem(error, branch, session.repository.remote) : error;
            }
            finally {
                warnings.splice(0, warnings.length, ...session.warnings);
            }
        },
        async close() {
            await (await opened?.catch(() => undefined))?.close();
        },
    };
}
async function readRuns(session, refs) {
    const oids = await Promise.all(refs.map((ref) => fileOf(session, ref.path)));
    const blobs = await session.blobs(oids.map((oid, index) => oid ?? vanished(refs[index])));
    return Promise.all(blobs.map((bytes, index) => (0,run_document/* readRun */.c)(bytes ?? vanished(refs[index]), refs[index]?.path ?? '')));
}
async function append(session, { runs, clock, tries }) {
    const files = await Promise.all(runs.map(async (run) => ({ path: (0,run_path/* runPath */.t0)(run), bytes: await (0,run_document/* writeRun */.b)(run) })));
    let attempt = 0;
    await retrying(async () => {
        attempt += 1;
        const parent = attempt === 1 ? await session.tip() : await session.refresh();
        const missing = await notStored(session, files);
        if (missing.length === 0)
            return;
        const readme = { path: 'README.md', bytes: new TextEncoder().encode(BRANCH_README) };
        const commit = await commitFiles(session.repository, {
            ...(parent === undefined ? {} : { parent }),
            files: parent === undefined ? [readme, ...missing] : missing,
            message: commitMessage(runs),
            time: clock(),
        });
        expectAnswer(await session.remote.push(commit, parent), 'written');
        session.moveTo(commit);
    }, tries);
}
async function notStored(session, files) {
    const missing = new Map();
    for (const file of files) {
        const stored = await fileOf(session, file.path);
        const earlier = missing.get(file.path);
        if (earlier !== undefined && Buffer.compare(earlier.bytes, file.bytes) !== 0)
            throw (0,run_conflict/* conflict */.h)(file.path);
        if (stored === undefined)
            missing.set(file.path, file);
        else if (stored !== blobName(file.bytes, stored))
            throw (0,run_conflict/* conflict */.h)(file.path);
    }
    return [...missing.values()];
}
async function fileOf(session, path) {
    if ((0,run_path/* parseRunPath */.SN)(path) === undefined)
        throw new problem/* Problem */.A({ kind: 'store', what: 'not the path of a stored run', file: path });
    const cut = path.lastIndexOf('/');
    const entries = await session.entries(path.slice(0, cut));
    return entries.find(({ name }) => name === path.slice(cut + 1))?.oid;
}
function vanished(ref) {
    throw new problem/* Problem */.A({
        kind: 'store',
        what: 'the stored run is not in the branch, or the remote did not send it',
        file: ref?.path ?? '',
        remedy: 'Nothing was written; run again, and see `git fsck` on the remote if it stays so.',
    });
}
function commitMessage(runs) {
    const [first] = runs;
    const more = runs.length === 1 ? '' : ` and ${runs.length - 1} more`;
    const subject = `Record ${first?.suite} at ${first?.commit.sha.slice(0, 12)} of ${first?.branch}${more}`;
    return `${subject.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').slice(0, 200)}\n`;
}
function finalProblem(error, branch, remote) {
    const { action, failure, message: messages } = error;
    return gitProblem({ action, branch, remote, failure, messages });
}
function checkBranch(branch) {
    if ((0,branch_name/* isBranchName */.Q)(branch))
        return;
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `${JSON.stringify(branch)} is no name for the branch of the store`,
        expected: branch_name/* BRANCH_NAME_FORM */.a,
    });
}


/***/ })

};

export const id = 9815;
export const ids = [9815];
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

/***/ 91161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseArguments)
});

// EXTERNAL MODULE: ./lib/config/config-problem.js
var config_problem = __webpack_require__(32664);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(90948);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(62774);
;// CONCATENATED MODULE: ./lib/core/backtest/replay-settings.js
const INJECTED_SIZES = [0.05, 0.1, 0.2, 0.5];

// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(66097);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/app/read-flags.js




const SIDES = new Set(['compare', 'explain']);
function readFlags(row, argv) {
    const rows = new Map(row.flags.map((flag) => [flag.name, flag]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: Object.fromEntries(row.flags.map((flag) => [flag.name, parseArgsOption(flag)])),
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const flags = new Map();
    const positionals = [];
    let list;
    let behind;
    for (const token of tokens) {
        if (token.kind === 'option-terminator') {
            behind = argv.slice(token.index + 1);
            break;
        }
        if (token.kind === 'positional') {
            ;
            (list ?? positionals).push(token.value);
            continue;
        }
        const flag = rows.get(token.name);
        if (flag === undefined)
            throw unknownFlag(row, token.rawName);
        const values = flags.get(flag.name) ?? [];
        flags.set(flag.name, [...values, ...flagValue(row, flag, token)]);
        list = flag.repeatable === true && SIDES.has(row.name) ? flags.get(flag.name) : undefined;
        if (values.length > 0 && flag.repeatable !== true)
            throw usage(row, { what: `--${flag.name} is given twice`, expected: 'it once' });
    }
    return { flags, positionals, ...(behind === undefined ? {} : { argv: behind }) };
}
function parseArgsOption(flag) {
    const type = flag.placeholder === undefined ? 'boolean' : 'string';
    return { type, ...(flag.short === undefined ? {} : { short: flag.short }) };
}
function flagValue(row, flag, { value, inlineValue }) {
    if (flag.placeholder === undefined) {
        if (value === undefined)
            return [];
        throw usage(row, { what: `--${flag.name} takes no value, and ${(0,quote/* quote */.h)(value)} is given` });
    }
    if (value === undefined || value.trim() === '') {
        throw usage(row, { what: `--${flag.name} needs a value`, expected: flag.placeholder });
    }
    if (inlineValue !== true && value.startsWith('-')) {
        const remedy = `write --${flag.name}=${value} if that is its value`;
        throw usage(row, {
            what: `--${flag.name} needs a value, and ${(0,quote/* quote */.h)(value)} follows`,
            expected: flag.placeholder,
            remedy,
        });
    }
    if (flag.values === undefined || flag.values.includes(value))
        return [value];
    const likely = (0,nearest/* nearest */.p)(value, flag.values);
    const remedy = likely === undefined ? {} : { remedy: `did you mean ${likely}?` };
    throw usage(row, {
        what: `--${flag.name} is ${(0,quote/* quote */.h)(value)}`,
        expected: `one of ${flag.values.join(', ')}`,
        ...remedy,
    });
}
function one(given, name) {
    return given.flags.get(name)?.[0];
}
function keyValues(row, given, name) {
    const pairs = new Map();
    for (const text of given.flags.get(name) ?? []) {
        const at = text.indexOf('=');
        if (at < 1)
            throw usage(row, { what: `--${name} is ${(0,quote/* quote */.h)(text)}`, expected: 'KEY=VALUE' });
        const key = text.slice(0, at);
        if (pairs.has(key))
            throw usage(row, { what: `--${name} ${key} is given twice`, expected: 'it once' });
        pairs.set(key, text.slice(at + 1));
    }
    return Object.fromEntries(pairs);
}
function countOf(row, given, name) {
    const text = one(given, name);
    if (text === undefined)
        return undefined;
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw usage(row, { what: `--${name} is ${(0,quote/* quote */.h)(text)}`, expected: 'a whole number of at least 1' });
}
function expectPositionals(row, { positionals }, names) {
    const missing = names[positionals.length];
    if (missing !== undefined)
        throw usage(row, {
            what: `${missing} is missing`,
            expected: row.usage.map((line) => `noisegate ${line}`).join(' or '),
        });
    const surplus = positionals[names.length];
    if (surplus !== undefined)
        throw usage(row, {
            what: `${(0,quote/* quote */.h)(surplus)} is one argument too many`,
            expected: row.usage.map((line) => `noisegate ${line}`).join(' or '),
        });
    return positionals;
}
function usage(row, finding) {
    const remedy = finding.remedy ?? `see noisegate ${row.name} --help`;
    return new config_problem/* ConfigProblem */.Y('the arguments', [{ ...finding, remedy }]);
}
function unknownFlag(row, flag) {
    const likely = (0,nearest/* nearest */.p)(flag.replace(/^-+/, ''), row.flags.map(({ name }) => name));
    const what = `unknown flag ${(0,quote/* quote */.h)(flag)} of ${row.name}`;
    return usage(row, likely === undefined ? { what } : { what, remedy: `did you mean --${likely}?` });
}

;// CONCATENATED MODULE: ./lib/app/inputs-of.js


function inputsOf(given) {
    const inputs = {};
    for (const { name } of config_inputs/* FLAG_INPUTS */.n) {
        const value = one(given, name);
        if (value === undefined)
            continue;
        if (name !== 'store')
            inputs[name] = value;
        else if (value === 'branch')
            inputs.store = value;
        else
            Object.assign(inputs, { store: 'directory', 'store-path': value });
    }
    return inputs;
}

;// CONCATENATED MODULE: ./lib/app/backtest-line.js




const MOST_SIZES = 12;
const LARGEST_SIZE = 10;
function backtestLine(row, given, verbosity) {
    const inputs = inputsOf(given);
    const history = given.positionals[0];
    if (history !== undefined)
        expectPositionals(row, given, ['HISTORY']);
    if (history !== undefined && inputs.store !== undefined)
        throw usage(row, { what: 'both HISTORY and --store are given', expected: 'one of the two' });
    const { suite: _, ...others } = inputs;
    const suite = one(given, 'suite');
    const [branch, jsonFile, html] = [one(given, 'branch'), one(given, 'json-file'), one(given, 'html')];
    return {
        command: 'backtest',
        inputs: suite === undefined ? others : { ...others, suite },
        ...(history === undefined ? {} : { history }),
        ...(branch === undefined ? {} : { branch }),
        sizes: sizesOf(row, given),
        level: (one(given, 'level') ?? 'at-base'),
        output: outputOf(row, given),
        verbosity,
        ...(jsonFile === undefined ? {} : { jsonFile }),
        ...(html === undefined ? {} : { html }),
    };
}
function outputOf(row, { flags }) {
    if (flags.has('json') && flags.has('suggest'))
        throw usage(row, { what: '--json and --suggest contradict each other', expected: 'one of the two' });
    return flags.has('json') ? 'json' : flags.has('suggest') ? 'suggest' : 'text';
}
function sizesOf(row, given) {
    const text = one(given, 'inject');
    if (text === undefined)
        return INJECTED_SIZES;
    const sizes = text.split(',').map((part) => {
        const match = /^\s*(\d{1,4}(?:\.\d{1,6})?)\s*%?\s*$/.exec(part);
        const size = Number(match?.[1]) / 100;
        if (size > 0 && size <= LARGEST_SIZE)
            return size;
        throw usage(row, {
            what: `--inject holds ${(0,quote/* quote */.h)(part)}`,
            expected: 'per cents above 0 and up to 1000, such as 5,10,20,50',
        });
    });
    const distinct = [...new Set(sizes)].sort((one, next) => one - next);
    if (distinct.length > MOST_SIZES)
        throw usage(row, { what: `--inject names ${distinct.length} sizes`, expected: `at most ${MOST_SIZES}` });
    return distinct;
}

;// CONCATENATED MODULE: ./lib/app/command-line.js
const EXPORT_FORMATS = [
    'neutral',
    'github-action-benchmark',
    'github-action-benchmark-history',
    'bencher',
];

;// CONCATENATED MODULE: ./lib/app/profile-commands.js
const PROFILE_FLAGS = [
    {
        name: 'format',
        placeholder: 'NAME',
        description: 'Which tool wrote it: pprof, cpuprofile, perf-script, collapsed and others.',
        fallback: 'auto',
    },
    {
        name: 'quantity',
        placeholder: 'NAME',
        description: 'What to look at where a profile holds several: alloc_space, samples, Ir.',
        fallback: 'what the tool itself shows',
    },
    { name: 'top', placeholder: 'N', description: 'Functions to show.', fallback: '20' },
    { name: 'html', placeholder: 'FILE', description: 'Write a page with the flame graph; it works offline.' },
    {
        name: 'usage',
        placeholder: 'FILE',
        repeatable: true,
        description: 'What the profiled program used, to tell CPU-, I/O-, wait- or memory-bound: time -v, memory by mprof, a PostgreSQL log or plan.',
    },
];
const profile_commands_SIDES = [
    {
        name: 'baseline',
        placeholder: 'GLOB',
        repeatable: true,
        description: 'Profiles of the baseline, one for each round.',
    },
    {
        name: 'candidate',
        placeholder: 'GLOB',
        repeatable: true,
        description: 'Profiles of the candidate, one for each round.',
    },
    {
        name: 'change',
        placeholder: 'PERCENT',
        description: 'Measured change of the benchmark, such as 11%; it is divided among the functions.',
        fallback: 'each profile is taken to have done the same work',
    },
    {
        name: 'baseline-usage',
        placeholder: 'FILE',
        repeatable: true,
        description: 'The same as --usage, of the baseline: then the increase is classified, not the whole.',
    },
];
function profileCommands(common) {
    return [
        {
            name: 'profile',
            usage: ['profile [flags] FILE...'],
            summary: 'Show where a profile spends its time or memory; several files are processes of one program.',
            flags: [...PROFILE_FLAGS, ...common],
            examples: [
                { command: 'noisegate profile cpu.pb.gz', does: 'the functions that cost most' },
                { command: 'noisegate profile --quantity alloc_space --top 50 mem.pb.gz', does: 'who allocates' },
            ],
        },
        {
            name: 'explain',
            usage: ['explain [flags] BASELINE CANDIDATE', 'explain [flags] --baseline GLOB... --candidate GLOB...'],
            summary: 'Compare profiles of two versions: the functions that became slower, and what each explains.',
            flags: [...profile_commands_SIDES, ...PROFILE_FLAGS, ...common],
            examples: [
                { command: 'noisegate explain main.cpuprofile branch.cpuprofile', does: 'one profile against one' },
                {
                    command: "noisegate explain --baseline 'main/*.pb.gz' --candidate 'branch/*.pb.gz' --change 11%",
                    does: 'rounds against rounds, so that noise is told from news',
                },
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./lib/app/cli-commands.js



const QUIET = { name: 'quiet', description: 'No progress on standard error; errors still appear.' };
const VERBOSE = {
    name: 'verbose',
    description: 'Show what the benchmark commands print, and every step.',
};
const HELP = { name: 'help', short: 'h', description: 'Show this help.' };
const JSON_SWITCH = {
    name: 'json',
    description: 'Print one JSON document on standard output and nothing else.',
};
const REPORTS = [
    JSON_SWITCH,
    { name: 'json-file', placeholder: 'FILE', description: 'Write the report as JSON to FILE.' },
    { name: 'markdown', placeholder: 'FILE', description: 'Write the report as Markdown to FILE.' },
];
const STORE = {
    name: 'store',
    placeholder: 'DIR',
    description: 'Directory that keeps the runs. The word branch selects the branch store (write ./branch for a folder of that name).',
    fallback: 'the directory .noisegate',
};
const INPUT_FLAGS = config_inputs/* FLAG_INPUTS */.n.map(inputFlag);
function inputFlag({ name, description, fallback, placeholder, values, }) {
    if (name === 'store')
        return STORE;
    return {
        name,
        placeholder: placeholder ?? 'VALUE',
        description,
        fallback,
        ...(values === undefined ? {} : { values, placeholder: values.join('|') }),
    };
}
const STORES = [STORE, INPUT_FLAGS.find(({ name }) => name === 'store-branch')];
const COMPARE_INPUTS = ['parser', 'config', 'threshold', 'alpha', 'fail-on'];
const OPTION = {
    name: 'option',
    placeholder: 'KEY=VALUE',
    repeatable: true,
    description: 'An option of the parser, as in parser-options of a suite; docs/parsers.md lists them.',
};
const SERIES = [
    { name: 'branch', placeholder: 'NAME', description: 'Only runs of this branch.', fallback: 'every branch' },
    { name: 'suite', placeholder: 'NAME', description: 'Only runs of this suite.', fallback: 'every suite' },
];
const COMMANDS = [
    {
        name: 'run',
        usage: ['run [flags] -- COMMAND [ARGUMENT...]', 'run [flags] --command STRING...', 'run [flags]'],
        summary: 'Measure, compare with stored runs, decide, report.',
        flags: [
            {
                name: 'command',
                placeholder: 'STRING',
                repeatable: true,
                description: 'A benchmark command for bash -eo pipefail; each is a suite. After -- stands one command that no shell sees.',
            },
            ...INPUT_FLAGS,
            { name: 'record', description: 'Store this run, so that later ones are compared with it.' },
            ...REPORTS,
            QUIET,
            VERBOSE,
            HELP,
        ],
        examples: [
            {
                command: 'noisegate run --record -- go test -run=^$ -bench=. -count=5 ./...',
                does: 'measure and remember',
            },
            { command: 'noisegate run --threshold 3% -- ./bench.sh', does: 'gate at 3 %' },
            {
                command: 'noisegate run --suite parser --json > report.json',
                does: 'one suite of .github/noisegate.yml',
            },
        ],
    },
    {
        name: 'parse',
        usage: ['parse [--parser NAME] [--option KEY=VALUE]... [FILE...]'],
        summary: 'Turn the output of a benchmark tool into measurement JSON.',
        flags: [
            {
                name: 'parser',
                placeholder: 'NAME',
                description: 'Which tool wrote it; see noisegate parsers.',
                fallback: 'auto',
            },
            OPTION,
            QUIET,
            HELP,
        ],
        examples: [
            { command: 'go test -bench=. ./... | noisegate parse', does: 'read standard input' },
            { command: 'noisegate parse --parser criterion target/criterion', does: 'read a folder' },
            {
                command: "noisegate parse --parser regex --option 'pattern=^(?<name>.+): (?<value>.+) ms$' run.log",
                does: 'try a pattern',
            },
        ],
    },
    {
        name: 'parsers',
        usage: ['parsers [--json]'],
        summary: 'List every parser: what it reads, the metrics it keeps, which gate.',
        flags: [JSON_SWITCH, HELP],
        examples: [],
    },
    {
        name: 'compare',
        usage: ['compare [flags] BASELINE CANDIDATE', 'compare [flags] --baseline GLOB... --candidate GLOB...'],
        summary: 'Compare recorded runs or raw tool outputs; each file is a run.',
        flags: [
            { name: 'baseline', placeholder: 'GLOB', repeatable: true, description: 'Files of the baseline.' },
            { name: 'candidate', placeholder: 'GLOB', repeatable: true, description: 'Files of the candidate.' },
            {
                name: 'paired',
                description: 'The files belong together in their order: the n-th of one side was measured with the n-th of the other.',
            },
            ...INPUT_FLAGS.filter(({ name }) => COMPARE_INPUTS.includes(name)),
            OPTION,
            ...REPORTS,
            QUIET,
            HELP,
        ],
        examples: [
            { command: 'noisegate compare main.txt branch.txt', does: 'one file against one' },
            {
                command: "noisegate compare --baseline 'main/*.json' --candidate branch.json",
                does: 'many runs against one',
            },
        ],
    },
    {
        name: 'backtest',
        usage: ['backtest [flags] HISTORY', 'backtest [flags]'],
        summary: 'Replay a history as if the gate had run at each point: alarms, power, thresholds.',
        flags: [
            {
                name: 'inject',
                placeholder: 'PERCENT,...',
                description: 'Slowdowns to inject, in per cent, each into one series at a time and into all at once.',
                fallback: '5,10,20,50',
            },
            {
                name: 'level',
                placeholder: 'at-base|accepted',
                values: ['at-base', 'accepted'],
                description: 'at-base judges each run as a pull request is judged; accepted as a push is, where a slowdown alarms until it is accepted.',
                fallback: 'at-base',
            },
            ...SERIES,
            ...INPUT_FLAGS.filter(({ name }) => name !== 'suite'),
            { name: 'suggest', description: 'Print the suggested configuration (YAML) and nothing else.' },
            JSON_SWITCH,
            { name: 'json-file', placeholder: 'FILE', description: 'Write the backtest as JSON to FILE.' },
            { name: 'html', placeholder: 'FILE', description: 'Write the backtest as a page to FILE.' },
            QUIET,
            HELP,
        ],
        examples: [
            { command: 'noisegate backtest .noisegate', does: 'the runs stored here' },
            {
                command: 'noisegate backtest dev/bench/data.js --threshold 10% --html backtest.html',
                does: 'what github-action-benchmark kept, at 10 %',
            },
            {
                command: 'noisegate backtest history.json --suggest > .github/noisegate.yml',
                does: 'begin with what suits the history',
            },
        ],
    },
    {
        name: 'history list',
        usage: ['history list [flags]'],
        summary: 'List stored runs, newest first.',
        flags: [
            ...STORES,
            ...SERIES,
            { name: 'limit', placeholder: 'N', description: 'At most N runs of each series.', fallback: '20' },
            JSON_SWITCH,
            HELP,
        ],
        examples: [{ command: 'noisegate history list --suite parser --limit 5', does: 'the last five runs' }],
    },
    {
        name: 'history show',
        usage: ['history show [flags]', 'history show [flags] RUN'],
        summary: 'Show series with their steps, or one stored RUN (its id, or the path that list prints).',
        flags: [
            ...STORES,
            ...SERIES,
            {
                name: 'benchmark',
                placeholder: 'GLOB',
                description: 'Only benchmarks of this name; * within a segment, ** anything.',
                fallback: 'every benchmark',
            },
            {
                name: 'against',
                placeholder: 'REV',
                description: "Compare today's level with that at a tag, branch or commit, such as the last release.",
            },
            { name: 'limit', placeholder: 'N', description: 'The newest N runs.', fallback: '50' },
            JSON_SWITCH,
            HELP,
        ],
        examples: [
            { command: 'noisegate history show --branch main', does: 'every series, and where its level changed' },
            {
                command: "noisegate history show --against v1.4.0 --benchmark 'codec/**'",
                does: 'drift since a release',
            },
        ],
    },
    {
        name: 'history export',
        usage: ['history export [flags]'],
        summary: 'Print stored runs for other tools.',
        flags: [
            {
                name: 'to',
                placeholder: 'FORMAT',
                values: EXPORT_FORMATS,
                description: 'neutral: every run, nothing measured is lost. github-action-benchmark: its custom JSON of one run. github-action-benchmark-history: its data.js. bencher: Bencher Metric Format of one run.',
                fallback: 'neutral',
            },
            {
                name: 'run',
                placeholder: 'RUN',
                description: 'One run: its id or the path that list prints.',
                fallback: 'the newest, or every run where the format holds a history',
            },
            {
                name: 'direction',
                placeholder: 'lower|higher',
                values: ['lower', 'higher'],
                description: 'Which series github-action-benchmark gets: lower for its tool customSmallerIsBetter, higher for customBiggerIsBetter; a file holds one of the two.',
                fallback: "the run's, where it has one only",
            },
            ...STORES,
            ...SERIES,
            QUIET,
            HELP,
        ],
        examples: [
            { command: 'noisegate history export --branch main > history.json', does: 'take it elsewhere' },
            {
                command: 'noisegate history export --to github-action-benchmark --direction lower > smaller.json',
                does: 'the newest run for customSmallerIsBetter',
            },
            { command: 'noisegate history export --to bencher --suite parser > bmf.json', does: 'for Bencher' },
        ],
    },
    {
        name: 'history import',
        usage: ['history import --from FORMAT [flags] FILE'],
        summary: "Store the runs of another tool's history.",
        flags: [
            {
                name: 'from',
                placeholder: 'FORMAT',
                values: ['github-action-benchmark', 'neutral'],
                description: 'Format of FILE: github-action-benchmark (data.js) or neutral.',
            },
            ...STORES,
            {
                name: 'branch',
                placeholder: 'NAME',
                description: 'Branch that the runs belong to.',
                fallback: 'main',
            },
            {
                name: 'suite',
                placeholder: 'NAME',
                description: 'Suite that the runs belong to.',
                fallback: 'the name in the file',
            },
            QUIET,
            HELP,
        ],
        examples: [
            {
                command: 'noisegate history import --from github-action-benchmark dev/bench/data.js',
                does: 'move in',
            },
        ],
    },
    ...profileCommands([JSON_SWITCH, QUIET, HELP]),
    {
        name: 'aa',
        usage: ['aa [flags] -- COMMAND [ARGUMENT...]', 'aa [flags]'],
        summary: 'Measure a commit beside a second build of itself: false-alarm rate and noise floor.',
        flags: [
            {
                name: 'command',
                placeholder: 'STRING',
                repeatable: true,
                description: 'A benchmark command for bash -eo pipefail; each is a suite.',
            },
            {
                name: 'trials',
                placeholder: 'N',
                description: 'Times that the gate is played against itself.',
                fallback: '10',
            },
            {
                name: 'rounds',
                placeholder: 'N',
                description: 'Rounds of the first stage, an even number.',
                fallback: "the suite's, 6",
            },
            ...INPUT_FLAGS.filter(({ name }) => name !== 'rounds' && name !== 'compare'),
            {
                name: 'record',
                description: 'Keep the noise floors with the history, for gate.noise-floor: measured.',
            },
            JSON_SWITCH,
            QUIET,
            VERBOSE,
            HELP,
        ],
        examples: [
            { command: 'noisegate aa --trials 20 --record', does: 'every suite of .github/noisegate.yml' },
        ],
    },
    {
        name: 'demo',
        usage: ['demo'],
        summary: 'Measure a small example with a planted slowdown in a temporary folder.',
        flags: [QUIET, HELP],
        examples: [],
    },
];
const PLANNED_COMMANDS = ['report', 'init', 'doctor'];

;// CONCATENATED MODULE: ./lib/config/outputs.js
const OUTPUTS = [
    { name: 'outcome', description: 'pass, fail or error. Set also when the step fails.' },
    { name: 'regressions', description: 'Number of gated series that regressed.' },
    { name: 'improvements', description: 'Number of series that improved.' },
    { name: 'inconclusive', description: 'Number of series that could not be decided.' },
    { name: 'compared', description: 'Number of series that were compared. 0 means that nothing was.' },
    {
        name: 'suspects',
        description: 'JSON list of the regressions that a job with mode: confirm can measure on a fresh machine.',
    },
    { name: 'report-json', description: 'Path of the report as JSON, schema noisegate.report/1.' },
    { name: 'report-markdown', description: 'Path of the report as Markdown, as the job summary shows it.' },
    { name: 'comment-url', description: 'Address of the comment; empty when there is none.' },
    { name: 'check-url', description: 'Address of the check run; empty when there is none.' },
    { name: 'run-id', description: 'Id of the stored run; empty when nothing was recorded.' },
];
const EXIT_CODES = [
    { code: 0, meaning: 'Pass: nothing gated regressed, budgets hold.' },
    {
        code: 1,
        meaning: 'Fail: a regression, a broken budget, or a policy that fails missing or inconclusive rows.',
    },
    { code: 2, meaning: 'Usage or configuration error, with its position. Nothing was run.' },
    {
        code: 3,
        meaning: 'Measurement failed or undecidable: a crash, a timeout, unreadable output, nothing measured.',
    },
    {
        code: 4,
        meaning: 'The baseline store could not be read or written. An absent one is a first run, not this.',
    },
];

;// CONCATENATED MODULE: ./lib/app/help-text.js


const WIDTH = 96;
function overviewText() {
    const commands = COMMANDS.map(({ name, summary }) => [name, summary]);
    const codes = EXIT_CODES.map(({ code, meaning }) => [String(code), meaning]);
    return joinBlocks([
        'Noisegate fails a change when a benchmark really got slower, and stays quiet otherwise.',
        'Usage: noisegate COMMAND [flags]',
        `Commands:\n${table(commands)}`,
        `Exit codes:\n${table(codes)}`,
        "noisegate COMMAND --help shows a command's flags; noisegate --version prints the version.",
    ]);
}
function commandText(command) {
    const flags = command.flags.map((flag) => [flagUsage(flag), flagMeaning(flag)]);
    const examples = command.examples.map(({ command: line, does }) => `  # ${does}\n  ${line}`);
    return joinBlocks([
        command.summary,
        command.usage.map((line, i) => `${i === 0 ? 'Usage:' : '      '} noisegate ${line}`).join('\n'),
        `Flags:\n${table(flags)}`,
        ...(examples.length === 0 ? [] : [`Examples:\n${examples.join('\n')}`]),
    ]);
}
function flagUsage({ name, short, placeholder }) {
    const flag = short === undefined ? `--${name}` : `-${short}, --${name}`;
    return placeholder === undefined ? flag : `${flag} ${placeholder}`;
}
function flagMeaning({ description, fallback }) {
    return fallback === undefined ? description : `${description} Default: ${fallback}.`;
}
function joinBlocks(blocks) {
    return `${blocks.join('\n\n')}\n`;
}
const LEFT = 26;
function table(rows) {
    const left = Math.min(LEFT, Math.max(...rows.map(([cell]) => cell.length)));
    return rows.flatMap(([cell, text]) => tableRow(cell, wrap(text, WIDTH - left - 4), left)).join('\n');
}
function tableRow(cell, lines, left) {
    const indent = ' '.repeat(left + 4);
    if (cell.length > left)
        return [`  ${cell}`, ...lines.map((line) => indent + line)];
    return lines.map((line, i) => (i === 0 ? `  ${cell.padEnd(left)}  ${line}` : indent + line));
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}

// EXTERNAL MODULE: ./lib/parsers/shared/number-of.js
var number_of = __webpack_require__(26117);
;// CONCATENATED MODULE: ./lib/app/profile-line.js


const TOP = 20;
function profileLine(row, given, verbosity) {
    if (given.positionals.length === 0)
        expectPositionals(row, given, ['FILE']);
    return { command: 'profile', files: given.positionals, ...profileOptions(row, given), verbosity };
}
function explainLine(row, given, verbosity) {
    const change = changeOf(row, given);
    const rest = {
        ...profileOptions(row, given),
        ...(change === undefined ? {} : { change }),
        ...{ baselineUsage: given.flags.get('baseline-usage') ?? [], verbosity },
    };
    const baseline = given.flags.get('baseline') ?? [];
    const candidate = given.flags.get('candidate') ?? [];
    if (baseline.length === 0 && candidate.length === 0) {
        const [first, second] = expectPositionals(row, given, ['BASELINE', 'CANDIDATE']);
        return { command: 'explain', baseline: [first], candidate: [second], ...rest };
    }
    expectPositionals(row, given, []);
    const missing = baseline.length === 0 ? 'baseline' : candidate.length === 0 ? 'candidate' : undefined;
    if (missing !== undefined)
        throw usage(row, { what: `--${missing} is missing`, expected: 'both --baseline and --candidate' });
    return { command: 'explain', baseline, candidate, ...rest };
}
function profileOptions(row, given) {
    const quantity = one(given, 'quantity');
    const html = one(given, 'html');
    return {
        format: one(given, 'format') ?? 'auto',
        ...(quantity === undefined ? {} : { quantity }),
        top: countOf(row, given, 'top') ?? TOP,
        json: given.flags.has('json'),
        ...(html === undefined ? {} : { html }),
        usage: given.flags.get('usage') ?? [],
    };
}
function changeOf(row, given) {
    const text = one(given, 'change');
    if (text === undefined)
        return undefined;
    const percent = (0,number_of/* numberOf */.r)(text.replace(/\s*%$/, ''));
    if (percent !== undefined && percent > -100)
        return percent / 100;
    throw usage(row, {
        what: `--change is ${JSON.stringify(text)}`,
        expected: 'a percentage such as 11% or -3.5%',
    });
}

;// CONCATENATED MODULE: ./lib/app/cli-arguments.js









const LISTED_RUNS = 20;
function parseArguments(argv) {
    const [first, second] = argv;
    if (first === undefined || first === '--help' || first === '-h' || first === 'help')
        return { command: 'help', text: helpFor(argv.slice(1)) };
    if (first === '--version' || first === 'version')
        return { command: 'version' };
    const row = COMMANDS.find(({ name }) => name === first) ?? COMMANDS.find(({ name }) => name === `${first} ${second}`);
    if (row === undefined) {
        if (first === 'history' && (second === undefined || second === '--help' || second === '-h'))
            return { command: 'help', text: historyText() };
        throw unknownCommand(argv);
    }
    const given = readFlags(row, argv.slice(row.name.split(' ').length));
    return given.flags.has('help') ? { command: 'help', text: commandText(row) } : interpret(row, given);
}
function interpret(row, given) {
    if (row.name !== 'run' && row.name !== 'aa' && given.argv !== undefined)
        throw usage(row, { what: `${row.name} takes no command after --` });
    const verbosity = given.flags.has('quiet')
        ? 'quiet'
        : given.flags.has('verbose')
            ? 'verbose'
            : 'normal';
    switch (row.name) {
        case 'run':
            return runLine(row, given, verbosity);
        case 'parse':
            return {
                command: 'parse',
                parser: one(given, 'parser') ?? 'auto',
                options: keyValues(row, given, 'option'),
                files: given.positionals,
                verbosity,
            };
        case 'parsers':
            expectPositionals(row, given, []);
            return { command: 'parsers', json: given.flags.has('json') };
        case 'compare':
            return compareLine(row, given, verbosity);
        case 'backtest':
            return backtestLine(row, given, verbosity);
        case 'profile':
            return profileLine(row, given, verbosity);
        case 'explain':
            return explainLine(row, given, verbosity);
        case 'aa':
            return aaLine(row, given, verbosity);
        case 'demo':
            expectPositionals(row, given, []);
            return { command: 'demo', verbosity };
        default:
            return historyLine(row, given, verbosity);
    }
}
function runLine(row, given, verbosity) {
    const [stray] = given.positionals;
    if (stray !== undefined)
        throw usage(row, { what: `${(0,quote/* quote */.h)(stray)} is no flag`, remedy: 'write the command after --' });
    if (given.flags.has('quiet') && given.flags.has('verbose'))
        throw usage(row, { what: '--quiet and --verbose contradict each other' });
    const lines = (given.flags.get('command') ?? []).map((line) => ({ kind: 'shell', line }));
    const commands = given.argv === undefined ? lines : [...lines, argvCommand(row, given.argv)];
    const record = given.flags.has('record');
    const inputs = { ...inputsOf(given), record: String(record) };
    return { command: 'run', inputs, commands, record, targets: targetsOf(given), verbosity };
}
const SHOWN_RUNS = 50;
const TRIALS = 10;
function aaLine(row, given, verbosity) {
    expectPositionals(row, given, []);
    const lines = (given.flags.get('command') ?? []).map((line) => ({ kind: 'shell', line }));
    const commands = given.argv === undefined ? lines : [...lines, argvCommand(row, given.argv)];
    const rounds = countOf(row, given, 'rounds');
    if (rounds !== undefined && rounds % 2 !== 0)
        throw usage(row, {
            what: `--rounds is ${rounds}`,
            expected: 'an even number, so that each arm goes first equally often',
        });
    const { rounds: _, ...inputs } = inputsOf(given);
    return {
        ...{ command: 'aa', inputs, commands, verbosity },
        trials: countOf(row, given, 'trials') ?? TRIALS,
        ...(rounds === undefined ? {} : { rounds }),
        record: given.flags.has('record'),
        json: given.flags.has('json'),
    };
}
function argvCommand(row, argv) {
    const [program, ...rest] = argv;
    if (program === undefined || program === '')
        throw usage(row, { what: 'there is no command after --', expected: 'COMMAND [ARGUMENT...]' });
    return { kind: 'argv', argv: [program, ...rest] };
}
function compareLine(row, given, verbosity) {
    const baseline = given.flags.get('baseline') ?? [];
    const candidate = given.flags.get('candidate') ?? [];
    const pairing = given.flags.has('paired') ? 'paired' : 'unpaired';
    const options = keyValues(row, given, 'option');
    const rest = { pairing, options, inputs: inputsOf(given), targets: targetsOf(given), verbosity };
    if (baseline.length === 0 && candidate.length === 0) {
        const [first, second] = expectPositionals(row, given, ['BASELINE', 'CANDIDATE']);
        return { command: 'compare', baseline: [first], candidate: [second], ...rest };
    }
    expectPositionals(row, given, []);
    if (baseline.length === 0 || candidate.length === 0) {
        throw usage(row, {
            what: `--${baseline.length === 0 ? 'baseline' : 'candidate'} is missing`,
            expected: 'both --baseline and --candidate',
        });
    }
    return { command: 'compare', baseline, candidate, ...rest };
}
function historyLine(row, given, verbosity) {
    const branch = one(given, 'branch');
    const suite = one(given, 'suite');
    const { suite: _, ...inputs } = inputsOf(given);
    const common = {
        command: 'history',
        inputs,
        ...(branch === undefined ? {} : { branch }),
        ...(suite === undefined ? {} : { suite }),
    };
    const json = given.flags.has('json');
    switch (row.name) {
        case 'history list':
            expectPositionals(row, given, []);
            return { ...common, action: 'list', limit: countOf(row, given, 'limit') ?? LISTED_RUNS, json };
        case 'history show':
            return { ...common, ...showLine(row, given), json };
        case 'history export':
            return { ...common, action: 'export', ...exportLine(row, given), verbosity };
        default: {
            const from = one(given, 'from');
            if (from === undefined)
                throw usage(row, {
                    what: '--from is missing',
                    expected: '--from github-action-benchmark or --from neutral',
                });
            const file = expectPositionals(row, given, ['FILE'])[0];
            return {
                ...common,
                action: 'import',
                from: from,
                file,
                verbosity,
            };
        }
    }
}
function showLine(row, given) {
    if (given.positionals.length === 0) {
        const benchmark = one(given, 'benchmark');
        const against = one(given, 'against');
        return {
            action: 'series',
            ...(benchmark === undefined ? {} : { benchmark }),
            ...(against === undefined ? {} : { against }),
            limit: countOf(row, given, 'limit') ?? SHOWN_RUNS,
        };
    }
    const stray = ['branch', 'suite', 'benchmark', 'against', 'limit'].find((name) => given.flags.has(name));
    if (stray !== undefined)
        throw usage(row, {
            what: `--${stray} chooses series, and one run is named`,
            remedy: 'leave one of them out',
        });
    return { action: 'show', run: expectPositionals(row, given, ['RUN'])[0] };
}
function exportLine(row, given) {
    expectPositionals(row, given, []);
    const to = (one(given, 'to') ?? 'neutral');
    const run = one(given, 'run');
    const direction = one(given, 'direction');
    if (direction !== undefined && to !== 'github-action-benchmark')
        throw usage(row, { what: `--to ${to} takes no --direction`, remedy: 'leave --direction out' });
    return {
        to,
        ...(run === undefined ? {} : { run }),
        ...(direction === undefined ? {} : { direction }),
    };
}
function targetsOf(given) {
    const jsonFile = one(given, 'json-file');
    const markdown = one(given, 'markdown');
    return {
        json: given.flags.has('json'),
        ...(jsonFile === undefined ? {} : { jsonFile }),
        ...(markdown === undefined ? {} : { markdown }),
    };
}
function unknownCommand(argv) {
    const [first, second] = argv;
    const words = first === 'history' && second !== undefined ? `${first} ${second}` : first;
    const what = `unknown ${first.startsWith('-') ? 'flag' : 'command'} ${(0,quote/* quote */.h)(words)}`;
    if (PLANNED_COMMANDS.includes(first)) {
        return new config_problem/* ConfigProblem */.Y('the arguments', [
            { what: `the command ${first} is not in this version`, remedy: 'see noisegate --help' },
        ]);
    }
    const likely = (0,nearest/* nearest */.p)(words, COMMANDS.map(({ name }) => name));
    const remedy = likely === undefined ? 'see noisegate --help' : `did you mean ${likely}?`;
    return new config_problem/* ConfigProblem */.Y('the arguments', [{ what, remedy }]);
}
function helpFor(words) {
    if (words.length === 0)
        return overviewText();
    if (words.join(' ') === 'history')
        return historyText();
    const row = COMMANDS.find(({ name }) => name === words.join(' '));
    if (row === undefined)
        throw unknownCommand(words);
    return commandText(row);
}
function historyText() {
    return COMMANDS.filter(({ name }) => name.startsWith('history '))
        .map(commandText)
        .join('\n');
}


/***/ }),

/***/ 90245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ EXIT_CODE_OF)
/* harmony export */ });
const EXIT_CODE_OF = { usage: 2, measurement: 3, store: 4 };


/***/ }),

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write)
/* harmony export */ });
function write(stream, text) {
    return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
            if (error === null || error === undefined || error.code === 'EPIPE')
                resolve();
            else
                reject(error);
        });
    });
}


/***/ }),

/***/ 81271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 9815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/platform/log.js
var platform_log = __webpack_require__(31673);
// EXTERNAL MODULE: ./lib/app/cli-arguments.js + 10 modules
var cli_arguments = __webpack_require__(91161);
// EXTERNAL MODULE: ./lib/app/exit-code.js
var exit_code = __webpack_require__(90245);
// EXTERNAL MODULE: ./lib/app/host.js
var app_host = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(81271);
;// CONCATENATED MODULE: ./lib/app/run-command-line.js






async function runCommandLine(argv, host) {
    try {
        return await runCommand((0,cli_arguments/* parseArguments */.W)(argv), host);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        const log = (0,platform_log/* createLog */.hM)({
            write: (text) => void host.stderr.write(text),
            level: 'error',
            colour: (0,platform_log/* colourFor */.MJ)(host.stderr.isTTY, host.env),
        });
        log.error(error.message);
        return exit_code/* EXIT_CODE_OF */.J[error.kind];
    }
}
async function runCommand(line, host) {
    switch (line.command) {
        case 'help':
            await (0,app_host/* write */.M)(host.stdout, line.text.endsWith('\n') ? line.text : `${line.text}\n`);
            return 0;
        case 'version':
            await (0,app_host/* write */.M)(host.stdout, `${version/* VERSION */.x}\n`);
            return 0;
        case 'run':
            return (await Promise.all(/* import() */[__webpack_require__.e(1039), __webpack_require__.e(8047)]).then(__webpack_require__.bind(__webpack_require__, 58047))).runCommand(line, host);
        case 'parse':
            return (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(9800), __webpack_require__.e(8255), __webpack_require__.e(8454), __webpack_require__.e(1799), __webpack_require__.e(5653)]).then(__webpack_require__.bind(__webpack_require__, 15653))).parseCommand(line, host);
        case 'parsers':
            return (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(8255), __webpack_require__.e(8454), __webpack_require__.e(2450)]).then(__webpack_require__.bind(__webpack_require__, 2450))).parsersCommand(line, host);
        case 'compare':
            return (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(9800), __webpack_require__.e(3382), __webpack_require__.e(8255), __webpack_require__.e(8454), __webpack_require__.e(3375), __webpack_require__.e(5998), __webpack_require__.e(2623), __webpack_require__.e(1799), __webpack_require__.e(7114), __webpack_require__.e(1718)]).then(__webpack_require__.bind(__webpack_require__, 21718))).compareCommand(line, host);
        case 'history':
            return (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(5200), __webpack_require__.e(1182), __webpack_require__.e(6276)]).then(__webpack_require__.bind(__webpack_require__, 93123))).historyCommand(line, host);
        case 'backtest':
            return (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(8255), __webpack_require__.e(8454), __webpack_require__.e(3375), __webpack_require__.e(5998), __webpack_require__.e(2623), __webpack_require__.e(5200), __webpack_require__.e(7114), __webpack_require__.e(1182), __webpack_require__.e(1728), __webpack_require__.e(4619)]).then(__webpack_require__.bind(__webpack_require__, 94619))).backtestCommand(line, host);
        case 'profile':
            return (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(9800), __webpack_require__.e(3382), __webpack_require__.e(9819), __webpack_require__.e(8255), __webpack_require__.e(8454), __webpack_require__.e(3375), __webpack_require__.e(1799), __webpack_require__.e(5461), __webpack_require__.e(6238)]).then(__webpack_require__.bind(__webpack_require__, 26238))).profileCommand(line, host);
        case 'explain':
            return (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(9800), __webpack_require__.e(3382), __webpack_require__.e(9819), __webpack_require__.e(8255), __webpack_require__.e(8454), __webpack_require__.e(3375), __webpack_require__.e(1799), __webpack_require__.e(5461), __webpack_require__.e(3550)]).then(__webpack_require__.bind(__webpack_require__, 33550))).explainCommand(line, host);
        case 'aa':
            return (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(8255), __webpack_require__.e(8454), __webpack_require__.e(5998), __webpack_require__.e(5200), __webpack_require__.e(7114), __webpack_require__.e(1039), __webpack_require__.e(104), __webpack_require__.e(7202), __webpack_require__.e(6175), __webpack_require__.e(7414)]).then(__webpack_require__.bind(__webpack_require__, 67821))).aaCommand(line, host);
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(3375), __webpack_require__.e(1039), __webpack_require__.e(3892)]).then(__webpack_require__.bind(__webpack_require__, 43892))).demoCommand(line, host);
    }
}

;// CONCATENATED MODULE: ./lib/cli.js


function main() {
    const cancelled = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            if (cancelled.signal.aborted)
                process.exit(128 + external_node_os_.constants.signals[signal]);
            cancelled.abort();
        });
    }
    process.stdout.on('error', () => { });
    return runCommandLine(process.argv.slice(2), {
        env: { ...process.env },
        cwd: process.cwd(),
        stdin: process.stdin,
        stdout: process.stdout,
        stderr: process.stderr,
        signal: cancelled.signal,
    });
}


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


/***/ })

};

export const id = 8454;
export const ids = [8454];
export const modules = {

/***/ 45097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ METRIC_ROWS),
/* harmony export */   d: () => (/* binding */ metricRow)
/* harmony export */ });
const COUNT_TOLERANCE = 0;
const SIZE_TOLERANCE = 0.01;
const ERROR_FLOOR = 0.01;
const LATENCY_SLOPE_FLOOR = 0.01 / 3600;
const MEMORY_SLOPE_FLOOR = 1e7 / 3600;
const RECOVERY_FLOOR = 2;
function noisy(name, unit, direction, collapse = 'median') {
    return { name, unit, direction, assume: 'noisy', collapse, gated: false, percentile: false };
}
function exact(name, unit, exactThreshold) {
    return {
        name,
        unit,
        direction: 'lower',
        assume: 'exact',
        collapse: 'median',
        gated: true,
        percentile: false,
        exactThreshold,
    };
}
function percentile(name) {
    return { ...noisy(name, 's', 'lower'), percentile: true };
}
const METRIC_ROWS = [
    noisy('allocated-bytes', 'B', 'lower'),
    exact('allocations', '1', COUNT_TOLERANCE),
    noisy('bytes-per-second', 'B/s', 'higher'),
    noisy('cache-misses', '1', 'lower'),
    noisy('cpu-time', 's', 'lower'),
    noisy('cycles', '1', 'lower'),
    { ...noisy('error-rate', '1', 'lower', 'ratio'), floor: ERROR_FLOOR },
    noisy('estimated-cycles', '1', 'lower'),
    noisy('first-byte-time', 's', 'lower'),
    noisy('gc-time', 's', 'lower'),
    exact('instructions', '1', SIZE_TOLERANCE),
    noisy('l1-accesses', '1', 'lower'),
    noisy('l2-accesses', '1', 'lower'),
    noisy('latency.max', 's', 'lower', 'max'),
    noisy('latency.mean', 's', 'lower'),
    noisy('latency.min', 's', 'lower'),
    percentile('latency.p50'),
    percentile('latency.p90'),
    percentile('latency.p95'),
    percentile('latency.p99'),
    noisy('load.baseline-latency', 's', 'lower'),
    noisy('load.knee', '1', 'higher'),
    noisy('memory', 'B', 'lower'),
    noisy('peak-memory', 'B', 'lower', 'max'),
    noisy('peak-rss', 'B', 'lower', 'max'),
    noisy('ram-accesses', '1', 'lower'),
    exact('size', 'B', SIZE_TOLERANCE),
    { ...noisy('soak.latency-slope', 's/s', 'lower'), floor: LATENCY_SLOPE_FLOOR },
    { ...noisy('soak.memory-slope', 'B/s', 'lower'), floor: MEMORY_SLOPE_FLOOR },
    noisy('source-map-size', 'B', 'lower'),
    { ...noisy('spike.recovery-time', 's', 'lower'), floor: RECOVERY_FLOOR },
    noisy('stress.throughput', '1/s', 'higher'),
    noisy('system-time', 's', 'lower'),
    noisy('throughput', '1/s', 'higher'),
    noisy('time', 's', 'lower'),
    noisy('time.max', 's', 'lower', 'max'),
    noisy('time.mean', 's', 'lower'),
    noisy('time.min', 's', 'lower'),
    noisy('time.stddev', 's', 'lower'),
    noisy('user-time', 's', 'lower'),
];
const ROW_BY_NAME = new Map(METRIC_ROWS.map((row) => [row.name, row]));
const OTHER_PERCENTILE = /^latency\.p\d{1,2}(?:\.\d+)?$/;
function metricRow(name) {
    return ROW_BY_NAME.get(name) ?? (OTHER_PERCENTILE.test(name) ? percentile(name) : undefined);
}


/***/ }),

/***/ 13542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ seriesKey)
/* harmony export */ });
function seriesKey({ benchmark, parameters, metric }) {
    const entries = Object.entries(parameters);
    if (entries.length === 0)
        return `${benchmark.length} ${metric.length} ${benchmark}${metric}`;
    if (entries.length === 1 && entries[0] !== undefined) {
        const [name, value] = entries[0];
        return `=${benchmark.length} ${metric.length} ${name.length} ${benchmark}${metric}${name}${value}`;
    }
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return JSON.stringify([benchmark, metric, ...sorted]);
}


/***/ }),

/***/ 97372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseQuantity)
/* harmony export */ });
/* harmony import */ var _parse_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52176);

const QUANTITY = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)\s*(\S*(?:\s*\/\s*\S+)?)\s*$/;
function parseQuantity(text) {
    const match = QUANTITY.exec(text);
    if (match === null)
        return undefined;
    const spelling = (0,_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .knownUnit */ ._7)(match[2] ?? '');
    if (spelling === undefined)
        return undefined;
    const value = (0,_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .toBaseUnit */ .h3)(Number(match[1]), spelling);
    return Number.isFinite(value) ? { value, unit: spelling.unit } : undefined;
}


/***/ }),

/***/ 52176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kv: () => (/* binding */ fromBaseUnit),
  _7: () => (/* binding */ knownUnit),
  E8: () => (/* binding */ parseUnit),
  h3: () => (/* binding */ toBaseUnit)
});

;// CONCATENATED MODULE: ./lib/core/units/unit-spellings.js
const TIMES = [
    [1e-12, ['ps']],
    [1e-9, ['ns', 'nsec', 'nsecs']],
    [1e-6, ['us', '\u00b5s', '\u03bcs', 'usec', 'usecs']],
    [1e-3, ['ms', 'msec', 'msecs']],
    [1, ['s', 'sec', 'secs']],
    [60, ['min', 'mins']],
    [3600, ['h', 'hr', 'hrs']],
];
const SIZES = [
    [1, ['B']],
    [1e3, ['kB', 'KB']],
    [1e6, ['MB']],
    [1e9, ['GB']],
    [1e12, ['TB']],
    [1024, ['KiB', 'kiB']],
    [1024 ** 2, ['MiB']],
    [1024 ** 3, ['GiB']],
    [1024 ** 4, ['TiB']],
];
const TIME_WORDS = [
    [1e-9, ['nanosecond', 'nanoseconds']],
    [1e-6, ['microsecond', 'microseconds']],
    [1e-3, ['millisecond', 'milliseconds']],
    [1, ['second', 'seconds']],
    [60, ['minute', 'minutes']],
    [3600, ['hour', 'hours']],
];
const SIZE_WORDS = [
    [1, ['byte', 'bytes']],
    [1e3, ['kilobyte', 'kilobytes']],
    [1e6, ['megabyte', 'megabytes']],
    [1e9, ['gigabyte', 'gigabytes']],
    [1024, ['kibibyte', 'kibibytes']],
    [1024 ** 2, ['mebibyte', 'mebibytes']],
    [1024 ** 3, ['gibibyte', 'gibibytes']],
];
const COST_WORDS = ('count counts alloc allocs allocation allocations instruction instructions cycle cycles ' +
    'cache-misses branch-misses page-faults').split(' ');
const WORK_WORDS = [
    '',
    ...'1 op ops operation operations it iter iters iteration iterations call calls run runs'.split(' '),
    ...'req reqs request requests tx txs transaction transactions query queries'.split(' '),
    ...'msg msgs message messages'.split(' '),
    ...'char chars elem elems element elements item items row rows event events frame frames record records'.split(' '),
];
const WORK_PREFIXES = [
    [1e3, 'k'],
    [1e3, 'K'],
    [1e6, 'M'],
    [1e9, 'G'],
    [1e12, 'T'],
];
const RATE_WORDS = ['hz', 'fps', 'qps', 'rps', 'tps'];
function spread(rows, spelling) {
    return rows.flatMap(([factor, names]) => names.map((name) => [name, { ...spelling, factor }]));
}
function workSpellings() {
    const plain = WORK_WORDS.map((word) => [word, 1]);
    const prefixed = WORK_PREFIXES.flatMap(([factor, prefix]) => ['op', 'ops', 'char', 'chars', 'elem', 'elems', 'item', 'items', 'req', 'reqs'].map((word) => [prefix + word, factor]));
    return [...plain, ...prefixed];
}
const symbols = new Map([
    ...spread(TIMES, { unit: 's', direction: 'lower' }),
    ...spread(SIZES, { unit: 'B', direction: 'lower' }),
]);
const words = new Map([
    ...spread(TIME_WORDS, { unit: 's', direction: 'lower' }),
    ...spread(SIZE_WORDS, { unit: 'B', direction: 'lower' }),
    ...spread([[1, COST_WORDS]], { unit: '1', direction: 'lower' }),
    ...spread([[1, RATE_WORDS]], { unit: '1/s', direction: 'higher' }),
    ...spread([[1, ['1', '']]], { unit: '1' }),
    ...spread([[0.01, ['%', 'percent']]], { unit: '1' }),
    ...spread([[1, ['score']]], { unit: 'score', direction: 'higher' }),
]);
const work = new Map(workSpellings());
const executions = new Set('op ops operation iter iters iteration it call run exec execution'.split(' '));

;// CONCATENATED MODULE: ./lib/core/units/parse-unit.js

function parseUnit(spelling) {
    let unit = understood.get(spelling);
    if (unit === undefined) {
        unit = readUnit(spelling);
        if (understood.size < MOST_UNDERSTOOD && spelling.length <= LONGEST_UNDERSTOOD)
            understood.set(spelling, unit);
    }
    return unit;
}
const understood = new Map();
const MOST_UNDERSTOOD = 500;
const LONGEST_UNDERSTOOD = 40;
function readUnit(spelling) {
    const cleaned = cleanUnit(spelling);
    const known = findUnit(cleaned);
    if (known !== undefined)
        return known;
    const denominator = cleaned.slice(cleaned.lastIndexOf('/') + 1);
    if (!cleaned.includes('/'))
        return { unit: cleaned, factor: 1 };
    if (executions.has(denominator.toLowerCase()))
        return { unit: cleaned, factor: 1, direction: 'lower' };
    if (timeOf(denominator)?.factor === 1)
        return { unit: cleaned, factor: 1, direction: 'higher' };
    return { unit: cleaned, factor: 1 };
}
function knownUnit(spelling) {
    return findUnit(cleanUnit(spelling));
}
function toBaseUnit(value, spelling) {
    if (spelling.factor >= 1)
        return value * spelling.factor;
    return value / Math.round(1 / spelling.factor);
}
function fromBaseUnit(value, spelling) {
    const nearest = spelling.factor >= 1 ? value / spelling.factor : value * Math.round(1 / spelling.factor);
    const digits = [15, 16].find((count) => toBaseUnit(Number(nearest.toPrecision(count)), spelling) === value);
    return digits === undefined ? nearest : Number(nearest.toPrecision(digits));
}
function cleanUnit(spelling) {
    const trimmed = spelling.trim();
    const certain = trimmed.endsWith('?') ? trimmed.slice(0, -1).trimEnd() : trimmed;
    return certain.replace(/\s*\/\s*/g, '/');
}
function findUnit(cleaned) {
    const whole = symbols.get(cleaned) ?? words.get(cleaned.toLowerCase());
    if (whole !== undefined)
        return whole;
    const slash = cleaned.lastIndexOf('/');
    if (slash < 0)
        return undefined;
    const numerator = cleaned.slice(0, slash);
    const denominator = cleaned.slice(slash + 1);
    if (executions.has(denominator.toLowerCase()))
        return perExecution(numerator);
    const time = timeOf(denominator);
    return time === undefined ? undefined : rate(numerator, time.factor);
}
function perExecution(numerator) {
    const cost = symbols.get(numerator) ?? words.get(numerator.toLowerCase());
    return cost?.direction === 'lower' ? cost : undefined;
}
function rate(numerator, seconds) {
    const size = symbols.get(numerator) ?? words.get(numerator.toLowerCase());
    if (size?.unit === 'B')
        return { unit: 'B/s', factor: divide(size.factor, seconds), direction: 'higher' };
    const amount = work.get(numerator) ?? work.get(numerator.toLowerCase());
    return amount === undefined
        ? undefined
        : { unit: '1/s', factor: divide(amount, seconds), direction: 'higher' };
}
function divide(amount, seconds) {
    return seconds >= 1 ? amount / seconds : amount * Math.round(1 / seconds);
}
function timeOf(denominator) {
    const time = symbols.get(denominator) ?? words.get(denominator.toLowerCase());
    return time?.unit === 's' ? time : undefined;
}


/***/ }),

/***/ 18974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Si: () => (/* binding */ filterCommand),
  cX: () => (/* binding */ isPosix),
  Tg: () => (/* binding */ shellLine),
  zv: () => (/* binding */ withoutFilter)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
;// CONCATENATED MODULE: ./lib/parsers/filters/common-part.js
const shortest = 3;
function commonPart(names) {
    const [first = '', ...others] = names;
    let length = first.length;
    for (const name of others) {
        while (length > 0 && !name.startsWith(first.slice(0, length)))
            length--;
    }
    const plain = /^[\w:/ =,-]*/.exec(first.slice(0, length))?.[0] ?? '';
    const part = plain.trimStart() === plain ? plain.trimEnd() : '';
    return part.length < shortest || part.startsWith('-') ? undefined : part;
}

;// CONCATENATED MODULE: ./lib/parsers/filters/alternatives.js
const special = /[\\^$.*+?()[\]{}|]/g;
function escapeRegex(text) {
    return text.replace(special, '\\$&');
}
function alternatives(texts) {
    const escaped = [...new Set(texts)].map(escapeRegex);
    return escaped.length === 1 ? escaped[0] : `(${escaped.join('|')})`;
}

;// CONCATENATED MODULE: ./lib/parsers/filters/go.js

const benchmarkName = /^(?:.*?\.)??(Benchmark[\p{L}\p{N}_]*)((?:\/.*)?)$/su;
function goFilter(names) {
    const split = names.map((name) => {
        const [, benchmark, rest = ''] = benchmarkName.exec(name) ?? [];
        return benchmark === undefined ? undefined : [benchmark, ...rest.split('/').slice(1)];
    });
    const parts = split.filter((name) => name !== undefined);
    if (parts.length === 0 || parts.length < names.length)
        return undefined;
    const depth = Math.min(...parts.map((name) => name.length));
    return Array.from({ length: depth }, (_, index) => {
        const texts = parts.map((name) => name[index] ?? '');
        return `^${alternatives(texts)}$`;
    }).join('/');
}

;// CONCATENATED MODULE: ./lib/parsers/filters/pytest.js
const nodeId = /^(?:[^[]*::)?([^[:]+)(?:\[(.*)\])?$/s;
const safeId = /^[\w:+\-.]+$/;
const operators = ['and', 'or', 'not', 'None', 'True', 'False'];
function pytestFilter(names) {
    const words = names.map((name) => {
        const [, test = '', id] = nodeId.exec(name) ?? [];
        if (!/^\w+$/u.test(test) || operators.includes(test))
            return undefined;
        return id !== undefined && safeId.test(id) ? `${test}[${id}]` : test;
    });
    const known = words.filter((word) => word !== undefined);
    return known.length === 0 || known.length < names.length ? undefined : [...new Set(known)].join(' or ');
}

;// CONCATENATED MODULE: ./lib/parsers/filters/regex.js

function regexFilter(names) {
    return names.length === 0 ? undefined : `^${alternatives(names)}$`;
}

// EXTERNAL MODULE: ./lib/parsers/filters/shell-words.js
var shell_words = __webpack_require__(80830);
;// CONCATENATED MODULE: ./lib/parsers/filters/vitest.js

const separator = ' > ';
function vitestFilter(names) {
    const texts = names.flatMap((name) => {
        const titles = name.split(separator).slice(1);
        if (titles.length === 0)
            return [];
        const whole = [titles, titles.slice(0, -1)].filter((part) => part.length > 0);
        return whole.map((part) => part.map(escapeRegex).join('( > | )'));
    });
    if (texts.length === 0 || names.some((name) => !name.includes(separator)))
        return undefined;
    return `(^| )(${[...new Set(texts)].join('|')})$`;
}

;// CONCATENATED MODULE: ./lib/parsers/filters/render-filter.js







const FILTER_PIPES = new Map([
    ['regex', regexFilter],
    ['go', goFilter],
    ['pytest', pytestFilter],
    ['vitest', vitestFilter],
    ['criterion', regexFilter],
    ['jmh', regexFilter],
    ['google-benchmark', regexFilter],
    ['common', commonPart],
]);
const placeholder = /\{names(?:\|([a-z|-]*))?\}/g;
const longestArgument = 100_000;
function renderFilter(template, names) {
    const places = [...template.matchAll(placeholder)];
    if (places.length === 0)
        throw badTemplate(template, 'has no {names}');
    let rendered = '';
    let end = 0;
    for (const match of places) {
        const text = argument(template, match, names);
        if (text === undefined)
            return undefined;
        rendered += template.slice(end, match.index) + text;
        end = match.index + match[0].length;
    }
    rendered += template.slice(end);
    return rendered.length > longestArgument || rendered.includes('\0') ? undefined : rendered;
}
function argument(template, match, names) {
    const place = (0,shell_words/* placeIn */.VV)(template, match.index);
    if (place === 'unknown')
        throw badTemplate(template, `has ${match[0]} where it cannot be quoted`);
    const pipes = (match[1] ?? '').split('|').filter((pipe) => pipe !== '' && pipe !== 'shell');
    if (pipes.length > 1)
        throw badTemplate(template, `has more than one pipe in ${match[0]}`);
    const [name] = pipes;
    if (name === undefined) {
        if (place !== 'outside')
            throw badTemplate(template, 'has {names} without a pipe inside quotes');
        return names.length === 0 ? undefined : names.map(shell_words/* quoteWord */.XW).join(' ');
    }
    const pipe = FILTER_PIPES.get(name);
    if (pipe === undefined)
        throw badTemplate(template, `has the unknown pipe ${JSON.stringify(name)}`);
    const text = pipe(names);
    return text === undefined ? undefined : (0,shell_words/* quoteAt */.MO)(text, place);
}
function badTemplate(template, what) {
    return new problem/* Problem */.A({
        kind: 'usage',
        what: `the filter ${JSON.stringify(template.slice(0, 200))} ${what}`,
        expected: `{names|PIPE} with one of ${['shell', ...FILTER_PIPES.keys()].join(', ')}`,
        remedy: "Write it as the tool's argument, such as -t '{names|vitest}' or -bench={names|go}",
    });
}

;// CONCATENATED MODULE: ./lib/parsers/filters/filter-command.js



const MARK = '{filter}';
function filterCommand(request) {
    if (request.names.length === 0)
        throw new RangeError('no benchmark is named');
    const { run, filter } = request;
    if (filter !== undefined)
        return ownFilter(request, filter);
    const known = request.parser?.filter;
    if (known === undefined)
        return whole('the tool has no known filter; name one with `filter`');
    const words = run.kind === 'argv' ? run.argv : isPosix(request.shell) ? (0,shell_words/* plainWords */.c5)(run.line) : undefined;
    const line = run.kind === 'argv' ? run.argv.join(' ') : run.line;
    if (words === undefined)
        return whole('the command is not a plain one; name `{filter}` in it');
    if (!known.command.test(line))
        return whole('the command hides the tool; name `{filter}` in it');
    const rendered = renderFilter(known.template, request.names);
    const argument = rendered === undefined ? undefined : plainArgument(rendered);
    if (argument === undefined)
        return whole('the tool cannot select these benchmarks by name');
    const placed = known.place(words, argument);
    if (placed === undefined || placed[0] === undefined)
        return whole('the command selects benchmarks itself');
    const [file, ...rest] = placed;
    if (run.kind === 'argv')
        return { kind: 'filtered', command: { kind: 'argv', argv: [file, ...rest] } };
    return { kind: 'filtered', command: { kind: 'shell', line: shellLine(words, placed) } };
}
function shellLine(words, placed) {
    const settings = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
    const quoted = (word, index) => {
        const at = index < settings ? word.indexOf('=') + 1 : 0;
        return word.slice(0, at) + (at > 0 && at === word.length ? '' : (0,shell_words/* quoteWord */.XW)(word.slice(at)));
    };
    return placed.map(quoted).join(' ');
}
function plainArgument(rendered) {
    const words = [];
    const piece = /(\s+)|'([^']*)'|\\(')|([^\s'\\]+)/gy;
    let word;
    for (const [, blank, single, escaped, bare] of rendered.matchAll(piece)) {
        if (blank === undefined)
            word = (word ?? '') + (single ?? escaped ?? bare ?? '');
        else if (word !== undefined) {
            words.push(word);
            word = undefined;
        }
    }
    return word === undefined ? words : [...words, word];
}
function ownFilter({ run, shell, names }, template) {
    const rendered = renderFilter(template, names);
    if (rendered === undefined)
        return whole('the filter has no text for these benchmarks');
    if (run.kind === 'argv')
        return whole('the command is an argv without `{filter}`');
    if (!isPosix(shell))
        throw unusable(`the shell ${shell}, whose quoting is not known; use bash or sh`);
    const at = run.line.indexOf(MARK);
    if (at < 0)
        return whole('the command has no `{filter}`');
    if ((0,shell_words/* placeIn */.VV)(run.line, at) !== 'outside')
        throw unusable('quotes, a substitution or a comment around {filter}');
    if (/(?:^|[\s;&|])eval\s/.test(run.line))
        throw unusable('eval, which reads the filter a second time');
    return { kind: 'filtered', command: { kind: 'shell', line: replaceMarks(run.line, rendered) } };
}
function replaceMarks(line, rendered) {
    const pieces = line.split(MARK);
    let at = 0;
    for (const piece of pieces.slice(0, -1)) {
        at += piece.length;
        if ((0,shell_words/* placeIn */.VV)(line, at) !== 'outside')
            throw unusable('quotes, a substitution or a comment around {filter}');
        at += MARK.length;
    }
    return pieces.join(rendered);
}
function withoutFilter(line) {
    return line.replaceAll(MARK, '');
}
function isPosix(shell) {
    return /^(?:\S*\/)?(?:ba|z|da|k)?sh(?:\s|$)/.test(shell);
}
function whole(reason) {
    return { kind: 'whole', reason };
}
function unusable(what) {
    return new problem/* Problem */.A({
        kind: 'usage',
        what: `the filter cannot be put into the command: it has ${what}`,
        expected: '{filter} as a word of its own, outside quotes, such as `npx vitest bench {filter}`',
    });
}


/***/ }),

/***/ 80830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ quoteAt),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   XW: () => (/* binding */ quoteWord),
/* harmony export */   c5: () => (/* binding */ plainWords)
/* harmony export */ });
const operators = /[|;&<>()`$\n\r{}!~*?#\\[\]]/;
function plainWords(line) {
    const words = [];
    const rest = line.trim();
    if (/[\r\n]/.test(rest))
        return undefined;
    const piece = /(\s+)|'([^']*)'|"([^"$`\\!]*)"|([^\s'"]+)/y;
    let word;
    while (piece.lastIndex < rest.length) {
        const match = piece.exec(rest);
        if (match === null)
            return undefined;
        const [, blank, single, double, bare] = match;
        const text = bare?.replace(/\$$/, /['"]/.test(rest[piece.lastIndex] ?? '') ? '$&' : '') ?? '';
        if (operators.test(text))
            return undefined;
        if (blank === undefined)
            word = (word ?? '') + (single ?? double ?? bare ?? '');
        else if (word !== undefined) {
            words.push(word);
            word = undefined;
        }
    }
    return word === undefined ? words : [...words, word];
}
function quoteWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function quoteAt(text, place) {
    if (place === 'outside')
        return quoteWord(text);
    return place === 'single' ? text.replaceAll("'", "'\\''") : text.replace(/[\\"$`]/g, '\\$&');
}
function placeIn(line, at) {
    let place = 'outside';
    for (let index = 0; index < at; index++) {
        const character = line[index];
        if (place === 'single') {
            if (character === "'")
                place = 'outside';
        }
        else if (character === '\\') {
            index++;
            if (index === at)
                return 'unknown';
        }
        else if (character === '`' ||
            (character === '$' && /[('"]/.test(line[index + 1] ?? '') && place === 'outside')) {
            return 'unknown';
        }
        else if (character === '$' && line[index + 1] === '(') {
            return 'unknown';
        }
        else if (place === 'double') {
            if (character === '"')
                place = 'outside';
        }
        else if (character === "'" || character === '"') {
            place = character === "'" ? 'single' : 'double';
        }
        else if (line.startsWith('<<', index) || (character === '#' && /\s|^$/.test(line[index - 1] ?? ''))) {
            return 'unknown';
        }
    }
    return place;
}


/***/ })

};

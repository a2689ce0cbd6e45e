/** Names in a text that grows: more of it repeats these, as `-count` and long soak runs do, where the format allows that. */
const BENCHMARKS = 500

/** What a fixture's copies must multiply its values by, of 3, for them to count as read. */
const COPIES = 3
const READ = 2.5

/** Stands in a template where a copy's number goes; no fixture holds it. */
const MARK = '\uE000'

/** Lines at the start and at the end of a text that may stand once: headings, rulers, totals. */
const MOST_HEAD = 12
const MOST_FOOT = 8

/**
 * How a fixture grows to any size and still reads: `head`, then copies of `body`, then `foot`, with what joins two copies.
 * A copy is numbered where `MARK` stands. Shapes are tried, the least changed first, until the copies' values are all
 * read; then until the text is at least accepted (`grows: false`: the tool prints one result, however long its log).
 * @param {{ kind: string }} parser
 * @param {{ text: string, set: { measurements: readonly { benchmark: string, values: readonly number[] }[] } }} fixture
 * @param {(text: string) => { measurements: readonly object[] } | undefined} parse undefined where the text is refused
 */
export function enlargeable({ kind }, fixture, parse) {
  const names = [...new Set(fixture.set.measurements.map(({ benchmark }) => benchmark))]
  const once = valuesIn(fixture.set)
  let accepted
  for (const shape of SHAPES[kind](fixture.text, names)) {
    const set = parse(enlarge(shape, COPIES))
    if (set === undefined) continue
    if (valuesIn(set) >= READ * once) return { ...shape, grows: true }
    accepted ??= shape
  }
  if (accepted === undefined) throw new Error('no number of copies of the fixture is read')
  return { ...accepted, grows: false }
}

/** The text of that many copies. */
export function enlarge({ head, body, joint, foot, cycle }, copies) {
  const parts = body.split(MARK)
  const numbered = Array.from({ length: copies }, (_, index) =>
    parts.join(`_${cycle ? index % BENCHMARKS : index}`),
  )
  return head + numbered.join(joint) + foot
}

/** Copies that make about that many bytes. */
export function copiesFor({ head, body, foot }, bytes) {
  return Math.max(1, Math.ceil((bytes - head.length - foot.length) / (Buffer.byteLength(body) + 1)))
}

const SHAPES = { text: textShapes, json: jsonShapes, xml: xmlShapes }

function valuesIn({ measurements }) {
  return measurements.reduce((total, { values }) => total + values.length, 0)
}

function* textShapes(text, names) {
  const lines = text.replace(/\n*$/, '\n').split(/(?<=\n)/)
  for (const [head, foot] of frames(lines.length)) {
    const body = lines.slice(head, lines.length - foot).join('')
    const frame = {
      head: lines.slice(0, head).join(''),
      joint: '',
      foot: lines.slice(lines.length - foot).join(''),
    }
    const numbered = withMarks(body, names)
    yield { ...frame, body: numbered, cycle: true }
    yield { ...frame, body: numbered, cycle: false }
    yield { ...frame, body, cycle: true }
  }
}

/** How many lines stand once at the start and the end: few before many. */
function frames(length) {
  const all = []
  for (let head = 0; head <= Math.min(MOST_HEAD, length - 1); head++)
    for (let foot = 0; foot <= Math.min(MOST_FOOT, length - 1 - head); foot++) all.push([head, foot])
  return all.sort((one, other) => one[0] + one[1] - (other[0] + other[1]))
}

/** The text with a mark behind each name, or behind its last part that stands in the text. */
function withMarks(text, names) {
  const spelled = [...new Set(names.flatMap((name) => spelling(text, name)))]
  if (spelled.length === 0) return text
  const longestFirst = spelled.sort((one, other) => other.length - one.length)
  const pattern = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{N}_])`, 'gu'), `$&${MARK}`)
}

function spelling(text, name) {
  if (text.includes(name)) return [name]
  const parts = name.split(/ > |::|[/. ]/).filter((part) => /\p{L}/u.test(part) && text.includes(part))
  return parts.slice(-1)
}

/** Each array and each object of objects, the one with the most text first, with its elements repeated. */
function* jsonShapes(text, names) {
  const indent = text.trimEnd().includes('\n') ? 2 : 0
  // What is no number in JSON and some tools print; a text of that name reads the same.
  const root = JSON.parse(text.replace(/([[:,\s])(-?(?:NaN|Infinity))\b/g, '$1"$2"'))
  const marked = new Set(names.flatMap((name) => [name, ...name.split(/ > |::|[/. ]/)]).filter(Boolean))
  const containers = [...containersIn(root, [])].sort((one, other) => other.size - one.size)
  for (const { path, value } of containers) {
    for (const isNamed of [true, false]) {
      const elements = isNamed ? markedJson(value, marked, Array.isArray(value) ? 'values' : 'keys') : value
      const body = JSON.stringify(elements, null, indent).slice(1, -1).trim()
      const [head, foot] = JSON.stringify(replaced(root, path, MARK), null, indent).split(`"${MARK}"`)
      const [open, close] = Array.isArray(value) ? '[]' : '{}'
      if (isNamed || Array.isArray(value))
        yield { head: head + open, body, joint: ',', foot: close + foot, cycle: false }
    }
  }
}

function* containersIn(value, path) {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return
  yield { path, value, size: JSON.stringify(value).length }
  for (const [key, child] of Object.entries(value)) yield* containersIn(child, [...path, key])
}

/** A copy with a mark behind every text that is a name, and every key of the outermost object. */
function markedJson(value, names, what) {
  if (typeof value === 'string') return names.has(value) ? value + MARK : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((child) => markedJson(child, names, 'values'))
  const mark = (key) => (what === 'keys' || names.has(key) ? key + MARK : key)
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [mark(key), markedJson(child, names, 'values')]),
  )
}

function replaced(value, [key, ...path], by) {
  if (key === undefined) return by
  if (Array.isArray(value))
    return value.map((child, index) => (String(index) === key ? replaced(child, path, by) : child))
  return { ...value, [key]: replaced(value[key], path, by) }
}

/** From the first start tag of a name to the last end tag of it. */
function* xmlShapes(text, names) {
  for (const tag of new Set(Array.from(text.matchAll(/<([A-Za-z][\w-]*)/g), ([, name]) => name))) {
    const start = text.indexOf(`<${tag}`)
    const end = text.lastIndexOf(`</${tag}>`) + tag.length + 3
    if (end < start) continue
    yield {
      head: text.slice(0, start),
      body: withMarks(text.slice(start, end), names),
      joint: '\n',
      foot: text.slice(end),
      cycle: false,
    }
  }
}

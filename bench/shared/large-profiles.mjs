// Profiles of any size as a profiler writes them, one generator of text or bytes for each format.
import { closeSync, openSync, writeSync } from 'node:fs'

/** A program of this many functions and call paths; tools repeat paths, so files grow by samples. */
const FUNCTIONS = 600
const PATHS = 20_000
const DEEPEST = 48
/** Text is written in pieces of about this size. */
const PIECE = 1 << 20

/** A generator for each format: yields pieces until about `bytes` are written, and then what closes the file. */
export const LARGE_PROFILES = {
  'perf-script': perfScript,
  collapsed,
  callgrind,
  cpuprofile,
  heapprofile,
  speedscope,
  'chrome-trace': chromeTrace,
  pprof,
}

/** Writes a profile of a format of about that many bytes; returns how many it has. */
export function writeLargeProfile(format, path, { bytes, random }) {
  const file = openSync(path, 'w')
  let written = 0
  try {
    for (const piece of LARGE_PROFILES[format]({ bytes, random, program: program(random) }))
      written += writeSync(file, piece)
  } finally {
    closeSync(file)
  }
  return written
}

/** Call paths as a tree: node 0 is `main`, each other node a function called from an earlier one. */
function program(random) {
  const parents = new Int32Array(PATHS)
  const functions = new Int32Array(PATHS)
  const depths = new Int32Array(PATHS)
  for (let node = 1; node < PATHS; node++) {
    // Half of the nodes continue one of the last paths, so that stacks are deep, as in real programs.
    const near = random.uniform() < 0.5 ? Math.max(0, node - 1 - random.integer(8)) : random.integer(node)
    parents[node] = depths[near] < DEEPEST ? near : 0
    depths[node] = depths[parents[node]] + 1
    functions[node] = Math.floor(FUNCTIONS * random.uniform() ** 2)
  }
  return { parents, functions, hot: () => Math.floor(PATHS * random.uniform() ** 3) }
}

/** Functions from the innermost outwards. */
function stackOf({ parents, functions }, node) {
  const stack = []
  for (let at = node; at !== 0; at = parents[at]) stack.push(functions[at])
  return [...stack, 0]
}

/** Joins small texts to pieces until `bytes` are reached. */
function* pieces(bytes, next) {
  let total = 0
  let piece = ''
  while (total + piece.length < bytes) {
    piece += next()
    if (piece.length < PIECE) continue
    total += piece.length
    yield piece
    piece = ''
  }
  yield piece
}

const symbolOf = (at) =>
  `codec::v${at % 7}::Decoder<codec::Block<${at % 13}> >::step_${at}(codec::Frame const&)`

function* perfScript({ bytes, random, program: shape }) {
  let at = 0
  yield* pieces(bytes, () => {
    at += 1
    const frames = stackOf(shape, shape.hot()).map((index) => {
      const offset = random.integer(0x400)
      const address = (0x55d0_0000_0000 + index * 4096 + offset).toString(16)
      return `\t    ${address} ${symbolOf(index)}+0x${offset.toString(16)} (/home/user/build/bin/codec)\n`
    })
    const time = (100 + at / 997).toFixed(6)
    return `codec 4711/4712 [00${at % 4}] ${time}:    1003009 cpu-clock:u: \n${frames.join('')}\n`
  })
}

function* collapsed({ bytes, random, program: shape }) {
  // With the line that ran, as py-spy writes it: one path of functions stands in many lines.
  const part = (index) =>
    `decode_${index} (/home/user/app/codec/module_${index % 40}.py:${10 + random.integer(200)})`
  yield* pieces(bytes, () => {
    const stack = stackOf(shape, shape.hot()).reverse()
    return `${stack.map(part).join(';')} ${1 + random.integer(50)}\n`
  })
}

function* callgrind({ bytes, random }) {
  yield '# callgrind format\nversion: 1\ncreator: callgrind-3.19.0\npositions: line\nevents: Ir Dr Dw I1mr D1mr D1mw\n\n'
  const seen = new Set()
  const name = (index) => {
    if (seen.has(index)) return `(${index + 1})`
    seen.add(index)
    return `(${index + 1}) ${symbolOf(index)}`
  }
  const costs = () => `${1 + random.integer(2000)} ${random.integer(90)} ${random.integer(40)} 1 2 1`
  let total = 0
  yield* pieces(bytes, () => {
    const index = random.integer(FUNCTIONS)
    let text = `fn=${name(index)}\n`
    for (let row = 0; row < 20; row++) {
      const cost = costs()
      total += Number(cost.slice(0, cost.indexOf(' ')))
      text += `+${row} ${cost}\n`
      if (row % 5 === 4)
        text += `cfn=${name((index * 7 + row) % FUNCTIONS)}\ncalls=${1 + random.integer(9)} 12\n* ${costs()}\n`
    }
    return `${text}\n`
  })
  yield `totals: ${total} 0 0 0 0 0\n`
}

const callFrame = (index) => ({
  ...{ functionName: `decode${index}`, scriptId: String(100 + (index % 40)) },
  ...{
    url: `file:///home/user/app/src/codec/module-${index % 40}.js`,
    lineNumber: 10 + index,
    columnNumber: 17,
  },
})

/** V8 writes one object of nodes and two long arrays: a node for each path, all of them a fifth of the file at most. */
function* cpuprofile({ bytes, random, program: shape }) {
  const children = Array.from({ length: PATHS }, () => [])
  for (let node = 1; node < PATHS; node++) children[shape.parents[node]].push(node + 2)
  const root = {
    id: 1,
    callFrame: { ...callFrame(0), functionName: '(root)', url: '' },
    hitCount: 0,
    children: [2],
  }
  const nodes = children.map((below, node) =>
    JSON.stringify({
      ...{ id: node + 2, callFrame: callFrame(shape.functions[node]), hitCount: 3, children: below },
      positionTicks: [{ line: 12 + (node % 90), ticks: 3 }],
    }),
  )
  const head = `{"nodes":[${JSON.stringify(root)},${nodes.join(',')}],"startTime":1000,"endTime":9000000000000,"samples":[`
  yield head
  let count = 1
  const [id, delta] = [() => shape.hot() + 2, () => 900 + random.integer(400)]
  // An id takes about five characters, a time difference four, each with its comma.
  yield* pieces(0.53 * (bytes - head.length), () => {
    count += 1
    return `${id()},`
  })
  yield `${id()}],"timeDeltas":[`
  for (let at = 1; at < count; at += 10_000)
    yield Array.from({ length: Math.min(10_000, count - at) }, () => `${delta()},`).join('')
  yield `${delta()}]}`
}

/** Nested: one node inside the other, then a list of samples. Files grow by both. */
function* heapprofile({ bytes, random }) {
  let id = 0
  const node = (depth) => {
    id += 1
    const below = depth === 0 ? [] : Array.from({ length: 1 + random.integer(2) }, () => node(depth - 1))
    return {
      callFrame: callFrame(random.integer(FUNCTIONS)),
      selfSize: random.integer(90_000),
      id,
      children: below,
    }
  }
  const head = JSON.stringify({
    ...node(0),
    selfSize: 0,
    callFrame: { ...callFrame(0), functionName: '(root)', url: '' },
  })
  yield `{"head":${head.slice(0, -2)}`
  let first = true
  yield* pieces(0.7 * bytes, () => {
    const text = (first ? '' : ',') + JSON.stringify(node(14))
    first = false
    return text
  })
  yield ']},"samples":['
  let ordinal = 0
  yield* pieces(0.3 * bytes, () => {
    ordinal += 1
    return `{"size":${8 * (1 + random.integer(4000))},"nodeId":${1 + random.integer(id)},"ordinal":${ordinal}},`
  })
  yield `{"size":8,"nodeId":1,"ordinal":${ordinal + 1}}]}`
}

/** As py-spy writes it: stacks of indexes, every weight the same. */
function* speedscope({ bytes, program: shape }) {
  const frames = Array.from({ length: FUNCTIONS }, (_, index) => ({
    ...{
      name: `decode_${index}`,
      file: `/home/user/app/codec/module_${index % 40}.py`,
      line: 10 + index,
      col: null,
    },
  }))
  yield `{"$schema":"https://www.speedscope.app/file-format-schema.json","shared":${JSON.stringify({ frames })},`
  yield '"profiles":[{"type":"sampled","name":"Thread 1","unit":"seconds","startValue":0.0,"endValue":1.0,"samples":['
  let count = 1
  const stack = () => JSON.stringify(stackOf(shape, shape.hot()).reverse())
  yield* pieces(bytes, () => {
    count += 1
    return `${stack()},`
  })
  yield `${stack()}],"weights":[`
  for (let at = 1; at < count; at += 10_000) yield '0.01,'.repeat(Math.min(10_000, count - at))
  yield '0.01]}],"activeProfileIndex":null,"exporter":"py-spy@0.4.1","name":"py-spy profile"}'
}

/** As py-spy writes it: a frame that differs from the sample before opens or closes. */
function* chromeTrace({ bytes, program: shape }) {
  let open = []
  let ts = 0
  const event = (ph, index) =>
    `{"args":{"filename":"/home/user/app/codec/module_${index % 40}.py","line":${10 + index}},"cat":"py-spy","name":"decode_${index}","ph":"${ph}","pid":4711,"tid":1,"ts":${ts}},`
  const turnTo = (stack) => {
    let same = 0
    while (same < stack.length && stack[same] === open[same]) same += 1
    ts += 10_000
    const closed = open.slice(same).reverse()
    const opened = stack.slice(same)
    open = stack
    return (
      closed.map((index) => event('E', index)).join('') + opened.map((index) => event('B', index)).join('')
    )
  }
  yield '['
  yield* pieces(bytes, () => turnTo(stackOf(shape, shape.hot()).reverse()))
  yield `${turnTo([]).slice(0, -1)}]`
}

/** Field numbers of profile.proto; samples stand before locations, functions and texts, as Go writes them. */
function* pprof({ bytes, program: shape }) {
  const texts = ['', 'samples', 'count', 'cpu', 'nanoseconds']
  for (let index = 0; index < FUNCTIONS; index++) texts.push(`example.com/codec.decode${index}`)
  texts.push('/home/user/app/codec/decode.go')
  yield Buffer.from([
    ...message(1, [...number(1, 1), ...number(2, 2)]),
    ...message(1, [...number(1, 3), ...number(2, 4)]),
  ])
  let [total, piece] = [0, []]
  while (total < bytes) {
    const ids = stackOf(shape, shape.hot()).flatMap((index) => varint(index + 1))
    piece.push(
      Buffer.from(message(2, [...message(1, ids), ...message(2, [...varint(1), ...varint(10_000_000)])])),
    )
    if (piece.length < 2000) continue
    const joined = Buffer.concat(piece)
    total += joined.length
    piece = []
    yield joined
  }
  const rest = []
  for (let index = 0; index < FUNCTIONS; index++) {
    const id = number(1, index + 1)
    rest.push(...message(4, [...id, ...message(4, [...id, ...number(2, 10 + index)])]))
    rest.push(...message(5, [...id, ...number(2, 5 + index), ...number(4, texts.length - 1)]))
  }
  for (const text of texts) rest.push(...message(6, [...Buffer.from(text)]))
  yield Buffer.from([
    ...rest,
    ...number(10, 30_000_000_000),
    ...message(11, [...number(1, 3), ...number(2, 4)]),
    ...number(12, 10_000_000),
  ])
}

function varint(value) {
  const found = []
  let left = value
  for (; left >= 128; left = Math.floor(left / 128)) found.push((left % 128) + 128)
  return [...found, left]
}

function number(field, value) {
  return [...varint(field * 8), ...varint(value)]
}

function message(field, content) {
  return [...varint(field * 8 + 2), ...varint(content.length), ...content]
}

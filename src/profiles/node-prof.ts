import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { Decoded, FormatContext, ProfileSink, TextFormat } from './format.js'
import type { Frame } from './frame.js'
import type { FunctionCost } from './profile.js'
import { problemsOf } from './shared/problems.js'

const TITLE = /^Statistical profiling result from .+, \((\d+) ticks, (\d+) unaccounted, (\d+) excluded\)\.$/
const SECTION = /^ \[(.+)\]:$/
const ROW = /^ +(\d+) +\d+\.\d+%(?: +\d+\.\d+%)? {2,}(\S.*)$/
const JS =
  /^(?:JS|LazyCompile|Function|Script|Eval|RegExp): [*~^+]?(?<name>.*?)(?: (?<file>\S+?):(?<line>\d+)(?::(?<column>\d+))?)?$/

/** The sections whose rows are ticks of functions themselves. */
const SELF = new Set(['Shared libraries', 'JavaScript', 'C++'])

/**
 * What `node --prof-process` prints: ticks of functions themselves. Its bottom-up tree leaves out callers below a threshold and
 * beyond a depth, so the cost with callees is not known and no stacks are made of it. Optimised and interpreted code of
 * one function are one.
 */
export const nodeProfFormat: TextFormat = {
  kind: 'text',
  name: 'node-prof',
  tool: 'node --prof-process (read with Node 20)',
  reads: 'the summary of an isolate log',
  quantities: ['ticks'],
  tells: 'table',
  recognises: (line) => TITLE.test(line),
  start: (context) => new TicksSink(context),
}

class TicksSink implements ProfileSink {
  readonly #file: string
  readonly #functions = new Map<string, FunctionCost & { self: number }>()
  readonly #warnings: Warning[] = []
  #ticks: number | undefined
  #section = ''
  #hasSummary = false
  #last = 1

  constructor({ file }: FormatContext) {
    this.#file = file
  }

  push(line: string, n: number): void {
    this.#last = n
    const [, ticks, unaccounted] = TITLE.exec(line) ?? []
    if (ticks !== undefined) {
      this.#ticks = Number(ticks)
      if (Number(unaccounted) > 0) this.#add({ name: '(unaccounted)' }, Number(unaccounted))
    }
    this.#section = SECTION.exec(line)?.[1] ?? this.#section
    if (this.#section === 'Bottom up (heavy) profile') this.#hasSummary = true
    const [, count, name] = ROW.exec(line) ?? []
    if (count !== undefined && SELF.has(this.#section)) this.#add(frameOf(name!), Number(count))
    if (count !== undefined && this.#section === 'Summary' && name === 'GC')
      this.#add({ name: '(garbage collector)' }, Number(count))
  }

  end(): Decoded {
    if (this.#ticks === undefined || !this.#hasSummary)
      throw problemsOf(this.#file)(
        this.#last,
        'the summary is cut off',
        'its sections up to the bottom-up profile',
      )
    const functions = [...this.#functions.values()]
    const known = functions.reduce((sum, { self }) => sum + self, 0)
    if (known < this.#ticks * 0.99) {
      const message = `the rows lack ${this.#ticks - known} of ${plural(this.#ticks, 'tick')}`
      this.#warnings.push({ message, file: this.#file, line: 1 })
    }
    const common = { kind: 'table', format: nodeProfFormat.name, quantity: 'ticks', unit: 'samples' } as const
    const total = Math.max(known, this.#ticks)
    return {
      profiles: [{ ...common, samples: this.#ticks, total, functions, lines: [], calls: [] }],
      warnings: this.#warnings,
    }
  }

  #add(frame: Frame, ticks: number): void {
    const key = `${frame.name}\n${frame.file ?? ''}\n${frame.line ?? ''}:${frame.column ?? ''}`
    const before = this.#functions.get(key)
    if (before === undefined) this.#functions.set(key, { frame, self: ticks })
    else before.self += ticks
  }
}

function frameOf(text: string): Frame {
  const groups = JS.exec(text)?.groups
  // A library is a path, a C++ function is not.
  if (groups === undefined)
    return text.startsWith('/')
      ? { name: '[unknown]', module: text.slice(text.lastIndexOf('/') + 1) }
      : { name: text }
  const { name, file, line, column } = groups
  const known = name === undefined || name === '' || name === '<anonymous>' ? '(anonymous)' : name
  if (file === undefined) return { name: known }
  return {
    name: known,
    file,
    line: Number(line),
    ...(column === undefined ? {} : { column: Number(column) }),
  }
}

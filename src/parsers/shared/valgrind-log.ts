import { Problem } from '../../core/model/problem.js'
import { type MeasurementBuilder, problemAtLine } from './measurement-builder.js'
import { addValgrindCosts } from './valgrind-costs.js'

/** Reads what a tool of Valgrind prints: `==1234== I   refs: 29,742,047`. Processes are told apart by their number. */
export interface ValgrindLog {
  push(line: string, n: number): void
  /** Adds what the processes counted. @throws Problem for a process whose counts are missing. */
  end(builder: MeasurementBuilder): { readonly environment: Readonly<Record<string, string>> }
}

interface Process {
  readonly line: number
  command: string
  events?: string
  collected?: { readonly costs: string; readonly line: number }
  references?: { readonly count: string; readonly line: number }
}

const LINE = /^==(\d+)== (.*)$/
const REFERENCES = /^I\s+refs:\s+([\d,]+)$/
const FIELD = /^(Command|Events|Collected)\s*: (.*)$/
const VERSION = /^Using Valgrind-(\d+(?:\.\d+)+)/

class Log implements ValgrindLog {
  readonly #file: string
  readonly #head: string
  readonly #processes = new Map<string, Process>()
  #version: string | undefined

  constructor(file: string, head: string) {
    this.#file = file
    this.#head = head
  }

  push(line: string, n: number): void {
    const [, pid = '', text = ''] = LINE.exec(line) ?? []
    if (text === this.#head) this.#processes.set(pid, { line: n, command: '' })
    const process = this.#processes.get(pid)
    if (process === undefined) return
    this.#version ??= VERSION.exec(text)?.[1]
    const [, field, value = ''] = FIELD.exec(text) ?? []
    if (field === 'Command') process.command = value
    if (field === 'Events') process.events = value
    if (field === 'Collected') process.collected = { costs: value, line: n }
    const references = REFERENCES.exec(text)?.[1]
    if (references !== undefined) process.references = { count: references.replaceAll(',', ''), line: n }
  }

  end(builder: MeasurementBuilder): { readonly environment: Readonly<Record<string, string>> } {
    for (const process of this.#processes.values()) this.#add(builder, process)
    return { environment: this.#version === undefined ? {} : { valgrind: this.#version } }
  }

  #add(builder: MeasurementBuilder, { line, command, events, collected, references }: Process): void {
    const common = { benchmark: command, file: this.#file }
    if (references === undefined) {
      throw new Problem({
        kind: 'measurement',
        what: 'the log that starts here does not tell the instructions',
        file: this.#file,
        line,
        expected: '"I   refs:" when the program ends',
        remedy: 'The program, or its log, was cut off',
      })
    }
    if (events !== undefined && collected !== undefined) {
      addValgrindCosts(builder, { events: events.trim().split(/\s+/), ...common, ...collected })
      return
    }
    const problem = problemAtLine(this.#file, references.line)
    builder.add({
      benchmark: command,
      metric: 'instructions',
      value: Number(references.count),
      unit: '1',
      problem,
    })
  }
}

/** `head` is the first line of the tool whose log it is, without the process. */
export const valgrindLog = {
  /** Whether a line starts the log of that tool. */
  startsWith: (line: string, head: string): boolean => line.startsWith('==') && LINE.exec(line)?.[2] === head,
  start: (file: string, head: string): ValgrindLog => new Log(file, head),
}

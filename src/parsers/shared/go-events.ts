import { Problem } from '../../core/model/problem.js'
import { type GoFindings, GoLines } from './go-lines.js'

interface GoEvent {
  readonly Action: string
  readonly Package?: string
  readonly ImportPath?: string
  readonly Test?: string
  readonly Output?: string
}

/** Whether a line is an event of `go test -json` (test2json): an object whose first keys are those of Go's TestEvent. */
export function isGoEvent(line: string): boolean {
  return /^\{"(?:Time|Action|ImportPath)":"/.test(line) && line.includes('"Action":"')
}

interface PackageText {
  readonly lines: GoLines
  /** Output of this package since its last line break: one line comes in several events. */
  rest: string
  isFinished: boolean
}

/**
 * Reads the events of `go test -json`. Events of packages that run at the same time are mixed, and a benchmark's name and
 * result come in separate events, so the text of each package is put together before it is read.
 */
export class GoEvents {
  readonly #file: string
  readonly #findings: GoFindings
  readonly #packages = new Map<string, PackageText>()
  #lastLine = 0

  constructor(file: string, findings: GoFindings) {
    this.#file = file
    this.#findings = findings
  }

  /** @throws Problem for a line that is no complete event. */
  push(line: string, n: number): void {
    this.#lastLine = n
    const event = this.#event(line, n)
    const name = event.Package ?? event.ImportPath ?? ''
    const text = this.#package(name)
    if (event.Output !== undefined) {
      const parts = (text.rest + event.Output).split('\n')
      text.rest = parts.pop() ?? ''
      for (const part of parts) text.lines.push(part.replace(/\r$/, ''), n)
    }
    if (event.Test !== undefined) return
    if (event.Action === 'fail' || event.Action === 'build-fail') this.#fail(name, event.Action, n)
    // Build events carry an import path only; a package that failed to build ends with an event of its own.
    if (['pass', 'fail', 'skip', 'build-fail'].includes(event.Action) || event.Package === undefined)
      text.isFinished = true
  }

  /** A package without a last event means that the run was cut off. */
  end(): void {
    for (const [name, text] of this.#packages) {
      if (text.rest !== '') text.lines.push(text.rest, this.#lastLine, 'open')
      text.lines.end()
      if (!text.isFinished) {
        const message = `${name} has no final event: the run was cut off`
        this.#findings.failures.push({ message, file: this.#file, line: this.#lastLine })
      }
    }
  }

  #event(line: string, n: number): GoEvent {
    try {
      return JSON.parse(line) as GoEvent
    } catch (cause) {
      throw new Problem({
        kind: 'measurement',
        what: 'this is no complete event of go test -json',
        file: this.#file,
        line: n,
        expected: 'one JSON object a line',
        remedy: 'The command probably died while it wrote; look at its log',
        cause,
      })
    }
  }

  #package(name: string): PackageText {
    const known = this.#packages.get(name)
    if (known !== undefined) return known
    const added = { lines: new GoLines(this.#file, this.#findings, name), rest: '', isFinished: false }
    this.#packages.set(name, added)
    return added
  }

  #fail(name: string, action: string, n: number): void {
    const message = action === 'fail' ? `${name} failed` : `${name} failed to build`
    this.#findings.failures.push({ message, file: this.#file, line: n })
  }
}

import type { Warning } from '../../core/model/measurement.js'
import type { JsonDocument } from '../parser.js'
import { readJsonAtLine } from '../shared/json-at-line.js'
import { isGungraunSummary } from './read-summary.js'

const ONE_LINE = /^\s*\{\s*"baselines"\s*:/
const FIRST_KEY = /^\s*"baselines"\s*:/
const OPENING = /^(\s*)\{\s*$/

/** Whether a line starts a summary: whole, or as the first key below its bracket. */
export function isSummaryLine(line: string): boolean {
  return ONE_LINE.test(line) || FIRST_KEY.test(line)
}

/** Puts the summaries in a text together: one a line (`--output-format=json`) or indented (`pretty-json`). */
export class SummaryLines {
  readonly failures: Warning[] = []
  readonly #file: string
  readonly #receive: (document: JsonDocument) => void
  #block: { readonly indent: string; readonly line: number; readonly lines: string[] } | undefined

  #hasRead = false

  constructor(file: string, receive: (document: JsonDocument) => void) {
    this.#file = file
    this.#receive = receive
  }

  /** Whether the line belongs to a summary. */
  push(line: string, n: number): boolean {
    if (ONE_LINE.test(line)) {
      this.#giveUp()
      this.#read(line, n)
      return true
    }
    const opening = OPENING.exec(line)
    if (this.#block === undefined || this.#isOther(line)) {
      this.#giveUp()
      if (opening === null) return false
      this.#block = { indent: opening[1] ?? '', line: n, lines: [line] }
      return true
    }
    this.#block.lines.push(line)
    if (line.trimEnd() === `${this.#block.indent}}`) this.#close(this.#block)
    return true
  }

  /** A summary that is open now is cut; so is one of which there is no more than its bracket, where others came before. */
  end(): void {
    this.#giveUp(this.#hasRead ? 1 : 2)
  }

  /** @param fewest lines that show a bracket to be that of a summary */
  #giveUp(fewest = 2): void {
    const block = this.#block
    this.#block = undefined
    if (block === undefined || block.lines.length < fewest) return
    this.failures.push({
      message: 'a summary of gungraun ends in the middle: its benchmark is missing',
      file: this.#file,
      line: block.line,
    })
  }

  /** A bracket on a line of its own opens a summary only when its first key follows. */
  #isOther(line: string): boolean {
    return this.#block?.lines.length === 1 && !FIRST_KEY.test(line)
  }

  #close(block: { readonly line: number; readonly lines: readonly string[] }): void {
    this.#block = undefined
    this.#read(block.lines.join('\n'), block.line)
  }

  #read(text: string, line: number): void {
    const document = readJsonAtLine(text, this.#file, line)
    if (!isGungraunSummary(document.value)) return
    this.#hasRead = true
    this.#receive(document)
  }
}

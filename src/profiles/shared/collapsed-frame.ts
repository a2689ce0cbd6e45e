import type { Frame } from '../frame.js'

export type CollapsedFrame = Frame

// py-spy and rbspy put the running line behind the name: `work (prof.py:5)`, `work - prof.rb:5`.
const WITH_LINE = /^(?<name>.+?) (?:\((?<file>[^()]+):(?<line>\d+)\)|- (?<dash>\S+):(?<dashLine>\d+))$/

// async-profiler and perf-map-agent mark how code was compiled, which changes between runs: j i 0 1 w; k is the kernel.
const MARK = /_\[([jikw01])\]$/

// A process id is another one in every run.
const PROCESS = /^process \d+:/

/** The frame that one part of a collapsed stack names. */
export function collapsedFrame(part: string): CollapsedFrame {
  const groups = WITH_LINE.exec(part)?.groups
  if (groups !== undefined) {
    const { name = '', file = groups.dash ?? '', line = groups.dashLine } = groups
    return { name, file, seenLine: Number(line) }
  }
  const mark = MARK.exec(part)?.[1]
  const name = part.replace(MARK, '').replace(PROCESS, 'process:')
  if (name === '') return { name: part }
  return mark === 'k' ? { name, module: '[kernel]' } : { name }
}

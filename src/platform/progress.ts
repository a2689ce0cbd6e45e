import type { SingleBar } from 'cli-progress'

/** A stage of measuring has begun or ended. */
export interface ProgressEvent {
  readonly suite: string
  readonly stage: 'setup' | 'round'
  readonly state: 'began' | 'ended'
  /** Counts from 1; absent for setup. */
  readonly round?: number
  /** Rounds planned for this suite. */
  readonly rounds: number
  /** Since the suite began. */
  readonly elapsedSeconds: number
}

/** Renders progress; results never go where it writes. */
export interface Progress {
  on(event: ProgressEvent): void
  /** Leaves the terminal clean; to be called before anything else is written to it. */
  stop(): void
}

export interface ProgressOptions {
  /** Standard error. */
  readonly stream: NodeJS.WriteStream | (NodeJS.WritableStream & { readonly isTTY?: boolean })
  /** `bar` redraws one line; `lines` writes one line a stage; `none` is `--quiet`. */
  readonly style: 'bar' | 'lines' | 'none'
}

/** The style that fits: nothing when quiet, a bar on a terminal, lines elsewhere. A runner's page is no terminal. */
export function progressStyle(where: {
  readonly isTerminal: boolean
  readonly quiet: boolean
}): ProgressOptions['style'] {
  if (where.quiet) return 'none'
  return where.isTerminal ? 'bar' : 'lines'
}

/** Opens the progress display; the bar's package is loaded only for a bar. */
export async function createProgress({ stream, style }: ProgressOptions): Promise<Progress> {
  if (style === 'none') return { on: () => {}, stop: () => {} }
  if (style === 'lines') return { on: (event) => writeLine(stream, event), stop: () => {} }
  const { default: cliProgress } = await import('cli-progress')
  const { SingleBar, Presets } = cliProgress
  const bar = new SingleBar(
    {
      stream,
      format: '{suite} {bar} {stage} {elapsed}',
      barsize: 24,
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      linewrap: false,
    },
    Presets.shades_classic,
  )
  return barProgress(bar)
}

function barProgress(bar: SingleBar): Progress {
  let suite: string | undefined
  return {
    on: (event) => {
      const done = event.state === 'ended' ? (event.round ?? 0) : (event.round ?? 1) - 1
      const payload = {
        suite: plain(event.suite),
        stage: stageText(event),
        elapsed: `${event.elapsedSeconds.toFixed(0)} s`,
      }
      if (suite !== event.suite) {
        if (suite !== undefined) bar.stop()
        suite = event.suite
        bar.start(event.rounds, done, payload)
        return
      }
      bar.setTotal(event.rounds)
      bar.update(done, payload)
    },
    stop: () => {
      if (suite !== undefined) bar.stop()
      suite = undefined
    },
  }
}

function writeLine(stream: NodeJS.WritableStream, event: ProgressEvent): void {
  // One line a stage: the end of a round is the beginning of the next.
  if (event.state === 'ended' && !(event.round === event.rounds)) return
  const what = event.state === 'began' ? stageText(event) : `measured in ${event.elapsedSeconds.toFixed(1)} s`
  stream.write(`noisegate: ${plain(event.suite)}: ${what}\n`)
}

function stageText({ stage, round, rounds }: ProgressEvent): string {
  return stage === 'setup' ? 'setup' : `round ${round} of ${rounds}`
}

/** A suite's name on one line, at most 60 characters, without what steers a terminal. */
function plain(name: string): string {
  const harmless = name
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .trim()
  return harmless.length <= 60 ? harmless : `${harmless.slice(0, 59)}…`
}

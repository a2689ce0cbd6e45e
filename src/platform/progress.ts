import type { SingleBar } from 'cli-progress'
import type { ArmName } from '../core/model/arm.js'

/** A stage of measuring has begun or ended. */
export interface ProgressEvent {
  readonly suite: string
  readonly stage: 'setup' | 'round'
  readonly state: 'began' | 'ended'
  /** Counts from 1; 0 is a warm-up; absent for setup. */
  readonly round?: number
  /** The side that is set up or measured; a paired round begins once for each and ends once, without it. */
  readonly arm?: ArmName
  /** Rounds planned for this suite. */
  readonly rounds: number
  /** Since the suite began. */
  readonly elapsedSeconds: number
  /** What the rounds still to come are expected to take; absent where nothing tells yet. */
  readonly secondsLeft?: number
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
  if (style === 'lines') return lineProgress(stream)
  const { default: cliProgress } = await import('cli-progress')
  const { SingleBar, Presets } = cliProgress
  const bar = new SingleBar(
    {
      stream,
      format: '{suite} {bar} {stage} {elapsed}{left}',
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
      const done = event.state === 'ended' ? (event.round ?? 0) : Math.max(0, (event.round ?? 1) - 1)
      const payload = {
        suite: plain(event.suite),
        stage: stageText(event),
        elapsed: `${event.elapsedSeconds.toFixed(0)} s`,
        left: event.secondsLeft === undefined ? '' : `, about ${timeText(event.secondsLeft)} left`,
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

function lineProgress(stream: NodeJS.WritableStream): Progress {
  let last = ''
  return {
    on: (event) => {
      // One line a stage: the end of a round is the beginning of the next, and both arms are one round.
      if (event.state === 'ended' && event.round !== event.rounds) return
      const left = event.secondsLeft === undefined ? '' : `, about ${timeText(event.secondsLeft)} left`
      const what =
        event.state === 'began'
          ? `${event.stage === 'setup' ? stageText(event) : roundText(event)}`
          : `measured in ${event.elapsedSeconds.toFixed(1)} s`
      const line = `noisegate: ${plain(event.suite)}: ${what}`
      if (event.state === 'began' && line === last) return
      last = line
      stream.write(`${line}${event.state === 'began' ? left : ''}\n`)
    },
    stop: () => {},
  }
}

function stageText(event: ProgressEvent): string {
  const what = event.stage === 'setup' ? 'setup' : roundText(event)
  return event.arm === undefined ? what : `${what}, ${event.arm}`
}

function roundText({ round, rounds }: ProgressEvent): string {
  return round === 0 ? 'warm-up' : `round ${round} of ${rounds}`
}

function timeText(seconds: number): string {
  return seconds < 90 ? `${seconds.toFixed(0)} s` : `${(seconds / 60).toFixed(0)} min`
}

/** A suite's name on one line, at most 60 characters, without what steers a terminal. */
function plain(name: string): string {
  const harmless = name
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .trim()
  return harmless.length <= 60 ? harmless : `${harmless.slice(0, 59)}…`
}

import type { ProcessCommand, ProcessRequest, ProcessResult, RunProcess } from '../platform/process.js'
import { commandFailure } from './command-failure.js'
import type { CommandLog } from './command-log.js'
import { commandText } from './command-text.js'
import type { OutputEcho } from './output-echo.js'
import { createSecretMask, maskText } from './secret-mask.js'

/** Where the output of commands goes, the same for setup and rounds. */
export interface OutputPlaces {
  readonly log: CommandLog
  readonly echo: OutputEcho
  /** See `secretForms`. */
  readonly secretForms: readonly Uint8Array[]
}

/** One command of a suite. */
export interface SuiteCommand {
  /** `suite "x", round 2 of 5`. */
  readonly where: string
  /** Heads its part of log and echo: `x, round 2 of 5`. */
  readonly title: string
  readonly request: Omit<ProcessRequest, 'onStdout' | 'onStderr' | 'timeoutMs'> & {
    readonly timeoutMs: number
  }
  readonly timeoutRemedy: string
  readonly onStdout: (chunk: Uint8Array) => void
  /** Restores what a wrapper in front of the command did to its result. */
  readonly unwrapped?: (result: ProcessResult) => ProcessResult
}

/**
 * Runs a command to success. Every byte passes the mask before log, echo or parser sees it.
 *
 * @throws Problem (measurement) for any other end, with the last lines; whatever the sink threw.
 */
export async function runCommand(
  runProcess: RunProcess,
  command: SuiteCommand,
  places: OutputPlaces,
): Promise<ProcessResult> {
  const { log, echo, secretForms } = places
  const text = commandText(maskedCommand(command.request.command, secretForms))
  const title = `${maskText(command.title, secretForms)}: ${text}`
  log.begin(title)
  echo.begin(title)
  const show = (chunk: Uint8Array) => {
    log.write(chunk)
    echo.write(chunk)
  }
  const stdout = masked(secretForms, (chunk) => {
    show(chunk)
    command.onStdout(chunk)
  })
  const stderr = masked(secretForms, show)
  try {
    const ended = await runProcess({ ...command.request, onStdout: stdout.write, onStderr: stderr.write })
    stdout.end()
    stderr.end()
    const result = command.unwrapped?.(ended) ?? ended
    const { where, timeoutRemedy } = command
    const { timeoutMs } = command.request
    const failure = commandFailure({
      where,
      command: text,
      result,
      timeoutMs,
      timeoutRemedy,
      ...evidenceOf(log),
    })
    if (failure !== undefined) throw failure
    return result
  } finally {
    echo.end()
  }
}

function evidenceOf(log: CommandLog): { readonly evidence: string; readonly logPath: string } {
  return { evidence: log.evidence(), logPath: log.path }
}

/** Hidden before the text is cut to its bound, so that half a secret never stays. */
function maskedCommand(command: ProcessCommand, forms: readonly Uint8Array[]): ProcessCommand {
  if (command.kind === 'shell') return { kind: 'shell', line: maskText(command.line, forms) }
  const [file, ...rest] = command.argv
  return { kind: 'argv', argv: [maskText(file, forms), ...rest.map((word) => maskText(word, forms))] }
}

interface MaskedSink {
  readonly write: (chunk: Uint8Array) => void
  readonly end: () => void
}

function masked(forms: readonly Uint8Array[], sink: (chunk: Uint8Array) => void): MaskedSink {
  const mask = createSecretMask(forms)
  const pass = (bytes: Uint8Array) => {
    if (bytes.length > 0) sink(bytes)
  }
  return { write: (chunk) => pass(mask.write(chunk)), end: () => pass(mask.end()) }
}

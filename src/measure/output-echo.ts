import { stripVTControlCharacters } from 'node:util'
import { createSecretMask } from './secret-mask.js'

/** Shows a person what a command prints, while it prints it. */
export interface OutputEcho {
  begin(title: string): void
  write(chunk: Uint8Array): void
  end(): void
}

/** Where the echo goes: a stream's `write`. */
export type EchoWriter = (text: string | Uint8Array) => void

/** A runner's page and a terminal both suffer from more; the log has it all. */
const maxEchoBytes = 1024 * 1024

/** Shows nothing: `--quiet`, and a command line without `--verbose`. */
export const silentEcho: OutputEcho = { begin: () => {}, write: () => {}, end: () => {} }

/**
 * Echo on a runner: a folded group, its content between `::stop-commands::TOKEN` and `::TOKEN::`, so that nothing a
 * benchmark prints is obeyed. The token is fresh for each command, and hidden should the output hold it.
 */
export function runnerEcho(write: EchoWriter, randomToken: () => string): OutputEcho {
  let token = ''
  let mask = createSecretMask([])
  let shown = bounded(write)
  return {
    begin: (title) => {
      token = randomToken()
      mask = createSecretMask([Buffer.from(token)])
      shown = bounded(write)
      write(`::group::${escapeCommand(title)}\n::stop-commands::${token}\n`)
    },
    write: (chunk) => shown.write(mask.write(chunk)),
    end: () => {
      shown.write(mask.end())
      shown.endLine()
      write(`::${token}::\n::endgroup::\n`)
    },
  }
}

/** Echo of `--verbose` on a terminal, dim where colour is allowed; control sequences are dropped, they are not ours. */
export function terminalEcho(write: EchoWriter, style: 'dim' | 'plain'): OutputEcho {
  const [before, after] = style === 'dim' ? ['\x1b[2m', '\x1b[22m'] : ['', '']
  let shown = bounded(write)
  // A character may be cut between two chunks.
  let decoder = new TextDecoder()
  const plain = (text: string) => {
    const harmless = stripVTControlCharacters(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    return Buffer.from(`${before}${harmless}${after}`)
  }
  return {
    begin: (title) => {
      shown = bounded(write)
      decoder = new TextDecoder()
      shown.write(plain(`$ ${title}\n`))
    },
    write: (chunk) => shown.write(plain(decoder.decode(chunk, { stream: true }))),
    end: () => shown.endLine(),
  }
}

function bounded(write: EchoWriter): { write(chunk: Uint8Array): void; endLine(): void } {
  let left = maxEchoBytes
  let atLineStart = true
  return {
    write: (chunk) => {
      if (chunk.length === 0 || left === 0) return
      const fitting = chunk.subarray(0, left)
      left -= fitting.length
      write(fitting)
      atLineStart = fitting.at(-1) === 0x0a
      if (left > 0) return
      write(`${atLineStart ? '' : '\n'}(more than ${maxEchoBytes} bytes; the rest is in the log)\n`)
      atLineStart = true
    },
    endLine: () => {
      if (!atLineStart) write('\n')
    },
  }
}

/** Escaping of a workflow command's message (actions/toolkit, command.ts). */
function escapeCommand(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

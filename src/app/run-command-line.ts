import { Problem } from '../core/model/problem.js'
import { colourFor, createLog } from '../platform/log.js'
import { parseArguments } from './cli-arguments.js'
import type { CommandLine } from './command-line.js'
import { EXIT_CODE_OF } from './exit-code.js'
import { type Host, write } from './host.js'
import { VERSION } from './version.js'

/** Runs one command line. Returns its exit code; a Problem is worded on standard error, anything else is a defect and thrown. */
export async function runCommandLine(argv: readonly string[], host: Host): Promise<number> {
  try {
    return await runCommand(parseArguments(argv), host)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const log = createLog({
      write: (text) => void host.stderr.write(text),
      level: 'error',
      colour: colourFor(host.stderr.isTTY, host.env),
    })
    log.error(error.message)
    return EXIT_CODE_OF[error.kind]
  }
}

/** Each command is loaded when it is asked for: `--help` must not wait for what measuring needs. */
async function runCommand(line: CommandLine, host: Host): Promise<number> {
  switch (line.command) {
    case 'help':
      await write(host.stdout, line.text.endsWith('\n') ? line.text : `${line.text}\n`)
      return 0
    case 'version':
      await write(host.stdout, `${VERSION}\n`)
      return 0
    case 'run':
      return (await import('./commands/run.js')).runCommand(line, host)
    case 'parse':
      return (await import('./commands/parse.js')).parseCommand(line, host)
    case 'parsers':
      return (await import('./commands/parsers.js')).parsersCommand(line, host)
    case 'compare':
      return (await import('./commands/compare.js')).compareCommand(line, host)
    case 'history':
      return (await import('./commands/history.js')).historyCommand(line, host)
    case 'backtest':
      return (await import('./commands/backtest.js')).backtestCommand(line, host)
    case 'profile':
      return (await import('./commands/profile.js')).profileCommand(line, host)
    case 'explain':
      return (await import('./commands/explain.js')).explainCommand(line, host)
    case 'aa':
      return (await import('./commands/aa.js')).aaCommand(line, host)
    case 'demo':
      return (await import('./demo/demo.js')).demoCommand(line, host)
  }
}

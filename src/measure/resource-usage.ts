import { accessSync, constants as fileConstants, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Warning } from '../core/model/measurement.js'
import type { RunProcess } from '../platform/process.js'

/** What a command used, its children included: seconds, bytes and counts. What the program does not tell is absent. */
export interface ResourceUsage {
  readonly user: number
  readonly system: number
  readonly peakRss: number
  readonly majorFaults?: number
  readonly minorFaults?: number
  readonly voluntarySwitches?: number
  readonly involuntarySwitches?: number
  /** Read from and written to file systems, without what the page cache served. */
  readonly deviceBytes?: number
  /** The signal that ended the command, which GNU time turns into an exit status of its own. */
  readonly signal?: NodeJS.Signals
}

/** A program that starts a command and writes down what it used. */
export interface ResourceMeter {
  /** Argv in front of the command; empty where the platform has no such program. */
  prefix(file: string): readonly string[]
  /** Undefined where the file does not tell, because the program was itself ended. */
  read(file: string): ResourceUsage | undefined
  readonly warnings: readonly Warning[]
}

export interface ProbeOptions {
  readonly runProcess: RunProcess
  readonly env: Readonly<Record<string, string>>
  readonly platform: NodeJS.Platform
  /** The program; only a test names another. */
  readonly program?: string
}

type Flavour = Pick<ResourceMeter, 'prefix'> & { parse(text: string): ResourceUsage | undefined }

const wallOnly: ResourceMeter = {
  prefix: () => [],
  read: () => undefined,
  warnings: [
    {
      message:
        'no GNU time (Linux) or BSD time (macOS) at /usr/bin/time: plain commands are measured by wall time alone, ' +
        'without user time, system time and peak RSS; install the package `time` for them',
    },
  ],
}

/**
 * Finds out whether `/usr/bin/time` is a program that can be read: GNU time 1.7 to 1.9 on Linux, BSD time with `-l -o` on
 * macOS. GNU time is known by its name in the program; anything else is tried once with `true`. Busybox's fails the
 * trial: it knows no long options, and its `%M` counts pages. Cost: 30 kB read, else two processes, about 5 ms before
 * the user's command may start.
 */
export async function probeResourceMeter(options: ProbeOptions): Promise<ResourceMeter> {
  const program = options.program ?? '/usr/bin/time'
  if (options.platform !== 'linux' && options.platform !== 'darwin') return wallOnly
  const flavour = options.platform === 'darwin' ? bsdTime(program) : gnuTime(program)
  if (options.platform === 'linux' && isGnuTime(program)) return meterOf(flavour)
  const folder = mkdtempSync(join(tmpdir(), 'noisegate-time-'))
  const file = join(folder, 'usage')
  const meter = meterOf(flavour)
  try {
    const { exitCode } = await options.runProcess({
      command: { kind: 'argv', argv: ['true'] },
      prefix: meter.prefix(file),
      cwd: folder,
      env: options.env,
      timeoutMs: 5_000,
      leftovers: 'skip',
    })
    return exitCode === 0 && meter.read(file) !== undefined ? meter : wallOnly
  } catch {
    return wallOnly
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function meterOf(flavour: Flavour): ResourceMeter {
  return {
    prefix: flavour.prefix,
    read: (path) => {
      const text = readText(path)
      return text === undefined ? undefined : flavour.parse(text)
    },
    warnings: [],
  }
}

/** GNU time has 27 kB in Debian 12; what is this much larger is another program. */
const LARGEST_TIME = 2 ** 20

/** The first bytes of every program of Linux: a script of that name is tried. */
const ELF = Buffer.from('\u007fELF', 'latin1')

const GNU_TIME_NAMES = ['GNU Time', 'GNU time']

/** Whether the file is a program that calls itself GNU time, as it does in its `--version` (1.7 with a small t). */
function isGnuTime(program: string): boolean {
  try {
    if (statSync(program).size > LARGEST_TIME) return false
    accessSync(program, fileConstants.X_OK)
    const bytes = readFileSync(program)
    return bytes.subarray(0, ELF.length).equals(ELF) && GNU_TIME_NAMES.some((name) => bytes.includes(name))
  } catch {
    return false
  }
}

/** What `%I` and `%O` count in: `ru_inblock` and `ru_oublock` of getrusage(2) on Linux. */
const blockBytes = 512

/**
 * GNU time: `%U` and `%S` in seconds with two decimals, `%M` in KiB, then faults, switches and blocks as counts. A signal
 * is told by a line of its own.
 */
function gnuTime(program: string): Flavour {
  return {
    prefix: (file) => [program, `--output=${file}`, '--format=%U %S %M %F %R %w %c %I %O'],
    parse: (text) => {
      const line = /^[\d.]+ [\d.]+(?: \d+){7}$/m.exec(text)
      if (line === null) return undefined
      const killed = /^Command terminated by signal (\d+)$/m.exec(text)
      const signal = killed === null ? undefined : signalName(Number(killed[1]))
      return { ...gnuUsage(line[0].split(' ').map(Number)), ...(signal === undefined ? {} : { signal }) }
    },
  }
}

function gnuUsage(numbers: readonly number[]): ResourceUsage {
  const [
    user,
    system,
    peakKib,
    majorFaults,
    minorFaults,
    voluntarySwitches,
    involuntarySwitches,
    read,
    wrote,
  ] = numbers as readonly [number, number, number, number, number, number, number, number, number]
  return {
    ...{ user, system, peakRss: peakKib * 1024, majorFaults, minorFaults },
    ...{ voluntarySwitches, involuntarySwitches, deviceBytes: (read + wrote) * blockBytes },
  }
}

/**
 * BSD time of macOS: `0.01 real 0.00 user 0.00 sys`, then `1163264  maximum resident set size` in bytes and counts the
 * same way. Its block operations are of no told size, so bytes stay unknown.
 */
function bsdTime(program: string): Flavour {
  return {
    prefix: (file) => [program, '-l', '-o', file],
    parse: (text) => {
      const times = /([\d.]+) user\s+([\d.]+) sys/.exec(text)
      const memory = bsdCount(text, 'maximum resident set size')
      if (times === null || memory === undefined) return undefined
      const counts = {
        majorFaults: bsdCount(text, 'page faults'),
        minorFaults: bsdCount(text, 'page reclaims'),
        voluntarySwitches: bsdCount(text, 'voluntary context switches'),
        involuntarySwitches: bsdCount(text, 'involuntary context switches'),
      }
      return { user: Number(times[1]), system: Number(times[2]), peakRss: memory, ...known(counts) }
    },
  }
}

function bsdCount(text: string, name: string): number | undefined {
  const count = new RegExp(`^ *(\\d+) +${name}$`, 'm').exec(text)
  return count === null ? undefined : Number(count[1])
}

function known<Name extends string>(
  counts: Readonly<Record<Name, number | undefined>>,
): Partial<Record<Name, number>> {
  const told = Object.entries(counts).filter(([, count]) => count !== undefined)
  return Object.fromEntries(told) as Partial<Record<Name, number>>
}

/** The name of a signal number on this system. */
export function signalName(number: number): NodeJS.Signals | undefined {
  const entry = Object.entries(constants.signals).find(([, value]) => value === number)
  return entry?.[0] as NodeJS.Signals | undefined
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

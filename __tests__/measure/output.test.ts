import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCommandLog } from '../../src/measure/command-log.js'
import { commandText } from '../../src/measure/command-text.js'
import { durationText } from '../../src/measure/duration-text.js'
import { runnerEcho, terminalEcho } from '../../src/measure/output-echo.js'
import { createOutputTail } from '../../src/measure/output-tail.js'
import { probeResourceMeter } from '../../src/measure/resource-usage.js'
import { tools } from './measuring.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const bytes = (text: string) => Buffer.from(text)

describe('log of commands', () => {
  it('says where it was cut, how much is missing, and ends with the last lines', () => {
    const log = createCommandLog({ path: join(folder, 'deep/suite.log'), maxBytes: 10 })
    log.begin('a\nb')
    log.write(bytes('12345678'))
    log.write(bytes('9012\nlast'))
    log.begin('next')
    log.write(bytes('lost\n'))
    log.close()
    expect(readFileSync(log.path, 'utf8')).toBe(
      [
        '== a; b',
        '1234567890',
        '== cut here: the log holds at most 10 bytes; 7 more were printed and not kept; the last lines:',
        '  | 123456789012',
        '  | last',
        '== next',
        '== cut here: the log holds at most 10 bytes; 5 more were printed and not kept; the last lines:',
        '  | lost',
        '',
      ].join('\n'),
    )
  })
})

describe('tail of output', () => {
  it('is bounded in lines, characters and memory', () => {
    const tail = createOutputTail()
    for (let line = 0; line < 1000; line++)
      tail.push(bytes(`${line} ${'x'.repeat(line % 7 === 0 ? 10_000 : 10)}\n`))
    const lines = tail.evidence().split('\n')
    expect(lines.length).toBeLessThanOrEqual(20)
    expect(lines.every((line) => line.length <= 304)).toBe(true)
    expect(tail.evidence().length).toBeLessThan(3_200)
    expect(lines.at(-1)).toBe('  | 999 xxxxxxxxxx')
  })

  it('is empty without output', () => {
    expect(createOutputTail().evidence()).toBe('')
  })
})

describe('echo', () => {
  function echoed(
    make: (write: (text: string | Uint8Array) => void) => ReturnType<typeof runnerEcho>,
    text: string,
  ) {
    let all = ''
    const echo = make((part) => {
      all += Buffer.from(part).toString()
    })
    echo.begin('title')
    // Pieces that cut characters in two.
    for (const byte of bytes(text)) echo.write(Uint8Array.of(byte))
    echo.end()
    return all
  }

  it('of a terminal is dim, or plain, and steers nothing', () => {
    expect(echoed((write) => terminalEcho(write, 'plain'), 'é\x07\n').replaceAll('', '')).toBe('$ title\né\n')
    const all = echoed((write) => terminalEcho(write, 'dim'), 'ok')
    expect(all.startsWith('\x1b[2m$ title\n\x1b[22m')).toBe(true)
  })

  it('of a runner is cut at 1 MiB, and still closed', () => {
    let all = ''
    const echo = runnerEcho(
      (part) => {
        all += Buffer.from(part).toString()
      },
      () => 'stop',
    )
    echo.begin('title')
    for (let index = 0; index < 40; index++) echo.write(bytes('y'.repeat(65_536)))
    echo.end()
    expect(all.length).toBeLessThan(1.1 * 1024 * 1024)
    expect(
      all.endsWith('y\n(more than 1048576 bytes; the rest is in the log)\n::stop::\n::endgroup::\n'),
    ).toBe(true)
  })
})

/** As macOS 14 prints it; the first lines of a report that goes on with instructions and cycles. */
const bsdReport = `        1.00 real         0.25 user         0.50 sys
             1163264  maximum resident set size
                   0  average shared memory size
                   0  average unshared data size
                   0  average unshared stack size
                 208  page reclaims
                   3  page faults
                   0  swaps
                   5  block input operations
                   6  block output operations
                   0  messages sent
                   0  messages received
                   0  signals received
                   7  voluntary context switches
                  11  involuntary context switches
`

describe('meter of resources', () => {
  it('is wall time alone, said so, where no program measures more', async () => {
    const { runProcess } = await tools()
    const env = { PATH: process.env.PATH ?? '' }
    for (const [platform, program] of [
      ['linux', join(folder, 'absent')],
      ['linux', '/bin/false'],
      ['linux', '/bin/true'],
      ['win32', '/usr/bin/time'],
    ] as const) {
      const meter = await probeResourceMeter({ runProcess, env, platform, program })
      expect(meter.prefix('x')).toEqual([])
      expect(meter.warnings[0]?.message).toContain('wall time alone')
    }
  })

  it.runIf(process.platform === 'linux')(
    'reads faults, switches and blocks of the real program',
    async () => {
      const { runProcess } = await tools()
      const env = { PATH: process.env.PATH ?? '' }
      const meter = await probeResourceMeter({ runProcess, env, platform: 'linux' })
      expect(meter.warnings).toEqual([])
      const usage = join(folder, 'usage')
      const line = 'dd if=/dev/zero of=written bs=4096 count=256 conv=fsync 2>&1; sleep 0.01; sleep 0.01'
      const request = { command: { kind: 'shell', line } as const, cwd: folder, env }
      const { exitCode } = await runProcess({ ...request, prefix: meter.prefix(usage), leftovers: 'skip' })
      expect(exitCode).toBe(0)
      const used = meter.read(usage)!
      expect(used.minorFaults).toBeGreaterThan(100)
      // Each wait for a child and each sleep is one.
      expect(used.voluntarySwitches).toBeGreaterThan(2)
      expect(used.majorFaults).toBeGreaterThanOrEqual(0)
      expect(used.involuntarySwitches).toBeGreaterThanOrEqual(0)
      expect(used.deviceBytes! % 512).toBe(0)
      expect(used.deviceBytes).toBeLessThan(1e9)
      expect(used).not.toHaveProperty('signal')
    },
  )

  it.runIf(process.platform === 'linux')('starts nothing where the program is GNU time itself', async () => {
    const runProcess = () => Promise.reject(new Error('no process is needed'))
    const meter = await probeResourceMeter({ runProcess, env: {}, platform: 'linux' })
    expect(meter.prefix('x')[0]).toBe('/usr/bin/time')
  })

  it.runIf(process.platform === 'linux')(
    'tries what only calls itself so: a script before the real one works, one that fails does not',
    async () => {
      const { runProcess } = await tools()
      const env = { PATH: process.env.PATH ?? '' }
      const script = (line: string) => {
        const program = join(folder, 'time')
        writeFileSync(program, `#!/bin/sh\n# GNU Time\n${line}\n`, { mode: 0o755 })
        return probeResourceMeter({ runProcess, env, platform: 'linux', program })
      }
      expect((await script('exec /usr/bin/time "$@"')).prefix('x')[0]).toBe(join(folder, 'time'))
      expect((await script('exit 125')).prefix('x')).toEqual([])
    },
  )

  it('reads what BSD time of macOS prints, whose block operations have no size', async () => {
    const { runProcess } = await tools()
    const program = join(folder, 'bsd-time')
    writeFileSync(program, `#!/bin/sh\ncat > "$3" <<'END'\n${bsdReport}END\n`, { mode: 0o755 })
    const env = { PATH: process.env.PATH ?? '' }
    const meter = await probeResourceMeter({ runProcess, env, platform: 'darwin', program })
    expect(meter.prefix('file')).toEqual([program, '-l', '-o', 'file'])
    const report = join(folder, 'report')
    writeFileSync(report, bsdReport)
    expect(meter.read(report)).toEqual({
      ...{ user: 0.25, system: 0.5, peakRss: 1163264, majorFaults: 3, minorFaults: 208 },
      ...{ voluntarySwitches: 7, involuntarySwitches: 11 },
    })
    writeFileSync(report, bsdReport.slice(0, bsdReport.indexOf('page reclaims')))
    expect(meter.read(report)).toEqual({ user: 0.25, system: 0.5, peakRss: 1163264 })
  })
})

describe('texts', () => {
  it('spell durations as the configuration does', () => {
    expect([250, 1500, 60_000, 720_000, 7_200_000, 90_000].map(durationText)).toEqual([
      '250ms',
      '1.5s',
      '1m',
      '12m',
      '2h',
      '90s',
    ])
  })

  it('spell a command on one bounded line', () => {
    expect(commandText({ kind: 'shell', line: 'npm ci\n  npm test\n' })).toBe('npm ci; npm test')
    expect(commandText({ kind: 'argv', argv: ['go', 'test', '-run=^$', "it's"] })).toBe(
      "go test '-run=^$' 'it'\\''s'",
    )
    expect(commandText({ kind: 'shell', line: 'x'.repeat(500) })).toHaveLength(200)
  })
})

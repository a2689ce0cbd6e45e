import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GroupHistory } from '../../../src/core/model/series-history.js'
import { displayWidth } from '../../../src/reports/shared/display-width.js'
import { wobble } from '../../core/decide/sample-run.js'
import { runInProcess } from '../memory-host.js'

const HOSTILE = `${'very/long/'.repeat(30)}::error::\u001b[31m|\u202e`
let folder: string

/** 70 commits: one benchmark gets 12 % slower at the 52nd, one slides by a tenth, one stays. */
const history = {
  source: {},
  tool: 'go',
  runs: Array.from({ length: 70 }, (_, at) => ({
    time: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
    commit: sha(at),
    metrics: {
      'codec/Decode': { value: wobble(at < 52 ? 100 : 112, 70)[at], unit: 'ns/op' },
      'codec/Encode': { value: wobble(200 * (1 + at * 0.0015), 70)[at], unit: 'ns/op' },
      [HOSTILE]: { value: wobble(7, 70)[at], unit: 'ns/op' },
    },
  })),
}

function sha(at: number): string {
  return String(at).padStart(4, '0').repeat(10)
}

async function show(...flags: string[]) {
  return runInProcess(['history', 'show', ...flags], folder)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'noisegate-history-series-'))
  writeFileSync(join(folder, 'history.json'), JSON.stringify(history))
  await runInProcess(['history', 'import', '--from', 'neutral', '--suite', 'codec', 'history.json'], folder)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('history show', () => {
  it('marks each step in the values and says between which commits it lies', async () => {
    const { code, stdout } = await show()
    expect(code).toBe(0)
    const lines = stdout.split('\n')
    expect(lines[0]).toBe('codec on main, unknown: 50 runs')
    const at = lines.indexOf('  codec/Decode  time')
    expect(lines[at + 1]).toMatch(/^ +111 ns {2}[▁-█]{32}│[▁-█]{18}$/)
    expect(lines[at + 2]).toMatch(
      /^ {4}level changed at 005100510051\.\.005200520052: \+1[12]\.\d %, worse \(p = 0\.\d{4}\)$/,
    )
  })

  it('stays below 100 columns and lets no name speak to the terminal or the runner', async () => {
    const { stdout } = await show('--against', sha(25))
    for (const line of stdout.split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(100)
      expect(line).not.toMatch(/^::/)
    }
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toContain('\u202e')
  })

  it('names the drift since a reference, and brackets what is not sure', async () => {
    const { stdout } = await show('--against', sha(25))
    expect(stdout).toContain(`  reference ${sha(25)}, measured at 002500250025\n`)
    expect(stdout).toMatch(/codec\/Decode {2}time\n.*│.*\n.*\n {4}since 0025\d*: \+1[12]\.\d %\n/)
    expect(stdout).toMatch(/ {4}since 0025\d*: \([+-]?0(\.\d)? %\)\n/)
  })

  it('--json holds values, commits, steps and drift; --benchmark chooses', async () => {
    const { stdout } = await show('--json', '--benchmark', 'codec/D*', '--against', sha(25).slice(0, 8))
    const [group, ...others] = JSON.parse(stdout) as GroupHistory[]
    expect(others).toEqual([])
    expect(group!.reference).toMatchObject({ commit: sha(25), isExact: true })
    const [series, ...more] = group!.series
    expect(more).toEqual([])
    expect(series!.points.length).toBe(50)
    expect(series!.steps).toMatchObject([{ last: sha(51), first: sha(52), metric: 'time' }])
    expect(series!.drift!.change).toBeCloseTo(0.12, 2)
  })

  it("judges with the configuration's threshold, and says where the file is wrong", async () => {
    const file = join(folder, '.github/noisegate.yml')
    mkdirSync(join(folder, '.github'))
    try {
      // A step is a change of half the threshold.
      writeFileSync(file, 'gate: { threshold: 40% }\n')
      expect((await show()).stdout).not.toContain('level changed')
      writeFileSync(file, 'gate: { threshold: 3% }\n')
      expect((await show()).stdout).toContain('level changed')
      writeFileSync(file, 'gate: { threshold: lots }\n')
      const wrong = await show()
      expect([wrong.code, wrong.stdout]).toEqual([2, ''])
      expect(wrong.stderr).toContain('noisegate.yml:1')
    } finally {
      rmSync(file)
    }
  })

  it('says what is not there', async () => {
    expect((await show('--suite', 'none')).stdout).toContain('no such runs in ')
    const unknown = await show('--against', 'v9.9')
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain('"v9.9" is no commit that this checkout knows')
    const nowhere = await show('--against', 'feed'.repeat(10))
    expect(nowhere.stdout).not.toContain('since')
    const both = await show('--against', 'v9.9', 'some-run')
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('--against chooses series')])
  })
})

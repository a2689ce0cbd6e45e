import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { row } from './cli-harness.js'
import {
  closePairedProject,
  openPairedProject,
  type PairedProject,
  type PairedSettings,
  verdicts,
} from './paired-project.js'

let project: PairedProject
afterEach(closePairedProject)

function open(settings?: PairedSettings): PairedProject {
  project = openPairedProject(settings)
  return project
}

/** A filter that gives each name as a word of its own. */
const FILTERED = { run: 'node bench.mjs {filter}', filter: '{names}' }

/** `count` series of about a microsecond, each its own. */
function series(count: number, factor = 1): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`b${index}`, (1 + index / 7) * 1e-6 * factor]),
  )
}

/** A build backend of the standard library alone, so that pip really installs without a network. */
const BACKEND = `
import os, zipfile
NAME = 'thing-1-py3-none-any.whl'
META = 'Metadata-Version: 2.1\\nName: thing\\nVersion: 1\\n'
def wheel(folder, files):
    files = {**files, 'thing-1.dist-info/METADATA': META, 'thing-1.dist-info/WHEEL': 'Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n'}
    files['thing-1.dist-info/RECORD'] = ''.join(f'{name},,\\n' for name in [*files, 'thing-1.dist-info/RECORD'])
    with zipfile.ZipFile(os.path.join(folder, NAME), 'w') as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return NAME
def build_wheel(folder, settings=None, metadata=None):
    return wheel(folder, {'thing.py': open('thing.py').read()})
def build_editable(folder, settings=None, metadata=None):
    return wheel(folder, {'__editable__.thing.pth': os.getcwd() + '\\n'})
`

describe('traps that must not pass', () => {
  it('an editable install that both arms share is an error, never "unchanged"', async () => {
    const { outside, path } = open()
    const venv = join(outside, 'venv')
    execFileSync('python3', ['-m', 'venv', '--without-pip', venv])
    const pip = [
      '-m',
      'pip',
      '--quiet',
      '--disable-pip-version-check',
      '--python',
      join(venv, 'bin/python'),
      'install',
    ]
    const settings = {
      suites: [{ name: 'codec', run: 'python bench.py', parser: 'noisegate' }],
    }
    const bench = (seconds: number) => ({
      'thing.py': `SECONDS = ${seconds}\n`,
      'backend.py': BACKEND,
      'pyproject.toml': "[build-system]\nrequires = []\nbuild-backend = 'backend'\nbackend-path = ['.']\n",
      'bench.py': `import json, thing\nprint(json.dumps({'schema': 'noisegate.measurements/1', 'parser': 'b', 'environment': {}, 'warnings': [], 'measurements': [{'benchmark': 'one', 'parameters': {}, 'metric': 'time', 'unit': 's', 'direction': 'lower', 'values': [thing.SECONDS]}]}))\n`,
      '.github/noisegate.yml': JSON.stringify(settings),
    })
    project.commit({ series: {} }, bench(1))
    project.change({ series: {} }, bench(2))
    execFileSync('python3', [...pip, '--no-index', '--no-build-isolation', '--no-deps', '-e', path], {
      stdio: 'pipe',
    })
    const env = { PATH: `${join(venv, 'bin')}:${process.env.PATH}`, VIRTUAL_ENV: venv }
    for (const mode of ['auto', 'paired'] as const) {
      const { code, report } = await project.judge(mode, [], { env })
      expect({ code, verdicts: verdicts(report) }).toEqual({ code: 3, verdicts: {} })
      expect(report.failures[0]?.message).toMatch(
        /would run .*measured like this, base and head are the same code/s,
      )
    }
  })

  it('six benchmarks of one suite, all 15 % slower, are a slower suite', async () => {
    // 2^-10 x 6 is below alpha, so that each series can be told as well as the suite.
    open({ suite: { rounds: { screen: 6, remeasure: 10 } } })
    project.commit({ series: series(6) })
    project.change({ series: series(6, 1.15) })
    for (const mode of ['auto', 'paired'] as const) {
      const { code, report } = await project.judge(mode)
      expect({ mode, code, outcome: report.outcome }).toEqual({ mode, code: 1, outcome: 'fail' })
      expect(report.suiteShift).toMatchObject([{ suite: 'codec', verdict: 'regressed' }])
      expect(report.suiteShift?.[0]?.change).toBeCloseTo(0.15, 1)
      expect(Object.values(verdicts(report))).toEqual(Array(6).fill('regressed'))
    }
  })

  it('a real slowdown among 40 suspects still fails, and alone', async () => {
    open({ suite: FILTERED })
    const base = series(40)
    // Screened rounds see all of them slower, as a noisy neighbour would make them; fresh rounds see one.
    const head = Object.fromEntries(
      Object.entries(base).map(([name, value]) => [
        name,
        Array.from({ length: 40 }, (_, process) => value * (name === 'b17' ? 1.3 : process <= 7 ? 1.08 : 1)),
      ]),
    )
    project.commit({ series: base })
    project.change({ series: head })
    const { code, report } = await project.judge('auto')
    expect(code).toBe(1)
    expect(report.comparisons.filter(({ suspect }) => suspect)).toHaveLength(40)
    expect(
      report.comparisons.filter(({ verdict }) => verdict === 'regressed').map(({ benchmark }) => benchmark),
    ).toEqual(['b17'])
    expect(row(report, 'b17')).toMatchObject({ stage: 'remeasured', rounds: 16, pSmallest: 2 ** -16 })
    expect(row(report, 'b17').pAdjusted).toBeLessThanOrEqual(0.01)
  })

  it('a head 50 times slower that meets the time limit is never green', async () => {
    open({ suite: { 'time-limit': '2s', timeout: '60s' } })
    project.commit({ series: { one: 0.03 }, sleep: 30 })
    project.change({ series: { one: 1.5 }, sleep: 1500 })
    for (const mode of ['auto', 'paired'] as const) {
      const { code, report } = await project.judge(mode)
      expect([1, 3]).toContain(code)
      expect(['fail', 'error']).toContain(report.outcome)
      expect(report.plans?.length).toBeGreaterThan(0)
      if (code === 3) expect(report.failures[0]?.message).toMatch(/raise `time-limit`/)
    }
  })

  it('a metric that is negative in half of its rounds is reported, and gates only with a floor', async () => {
    open()
    const wave = (level: number) =>
      Array.from({ length: 20 }, (_, index) => level + (index % 2 === 0 ? 10 : -10))
    const named = { metric: 'balance', unit: '1' }
    project.commit({ ...named, series: { drift: wave(0) } })
    project.change({ ...named, series: { drift: wave(5) } })
    const open_ = await project.judge('paired')
    expect(row(open_.report, 'drift', 'balance')).toMatchObject({ gated: false })
    expect(JSON.stringify(row(open_.report, 'drift', 'balance').warnings)).toMatch(/floor/)
    const config = JSON.parse(readFileSync(join(project.path, '.github/noisegate.yml'), 'utf8'))
    const floored = { ...config, rules: [{ metric: 'balance', floor: 1 }] }
    project.change(
      { ...named, series: { drift: wave(5) } },
      { '.github/noisegate.yml': JSON.stringify(floored) },
    )
    const { code, report } = await project.judge('paired')
    expect(row(report, 'drift', 'balance')).toMatchObject({
      verdict: 'regressed',
      scale: 'difference',
      gated: true,
    })
    expect(code).toBe(1)
  })
})

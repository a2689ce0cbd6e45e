import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readProfiles } from '../../../src/app/profiling/read-profiles.js'
import { frameIdentity } from '../../../src/profiles/frame.js'
import { functionCosts } from '../../../src/profiles/function-costs.js'

let out: string

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'noisegate-profiles-'))
})
afterEach(() => rmSync(out, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, name)), { recursive: true })
    writeFileSync(join(out, name), text)
  }
}

const read = (patterns = ['*.txt']) => readProfiles({ out, read: patterns, root: '/arm' })

describe('what a profiler left', () => {
  it('is added up over processes, and everything else is deleted', async () => {
    write({
      'a.txt': 'main;decode 30\nmain;encode 10\n',
      'b.txt': 'main;decode 20\n',
      'perf.data': 'x',
      'hook.cjs': 'y',
    })
    const { whole } = await read()
    const costs = functionCosts(whole).map(({ frame, self }) => [frame.name, self])
    expect(costs).toContainEqual(['decode', 50])
    expect(costs).toContainEqual(['encode', 10])
    expect(readdirSync(out).sort()).toEqual(['a.txt', 'b.txt'])
  })

  it('may lie in a folder of its own', async () => {
    write({ 'deep/er/a.txt': 'main;decode 30\n', 'perf.data': 'PERFILE2\0\0' })
    const { whole, warnings } = await read(['**/*'])
    expect(functionCosts(whole)).toHaveLength(2)
    expect(warnings).toEqual([])
  })

  it('tells the functions of the project by their paths', async () => {
    const frames = [
      'main (/arm/src/main.py:3)',
      'parse (/arm/node_modules/tool/parse.js:1)',
      'loads (/usr/lib/python3/json.py:9)',
      'other (/armour/x.py:1)',
    ]
    write({ 'a.txt': `${frames.join(';')} 30\n` })
    const { whole, project } = await read()
    expect([...project].map((identity) => identity.split('\n').slice(0, 2))).toEqual([
      ['main', 'src/main.py'],
    ])
    const identities = functionCosts(whole).map(({ frame }) => frameIdentity(frame))
    expect(identities).toEqual(expect.arrayContaining([...project]))
  })

  it('has a message of its own where it is absent, no profile, and without samples', async () => {
    await expect(read()).rejects.toThrow('the profiler left no profile; expected files that match *.txt')
    write({ 'a.txt': 'what is this' })
    await expect(read()).rejects.toThrow('no profile format recognises what the profiler left')
    const callFrame = { functionName: '(root)', scriptId: '0', url: '', lineNumber: -1, columnNumber: -1 }
    const idle = { nodes: [{ id: 1, callFrame }], startTime: 0, endTime: 0, samples: [], timeDeltas: [] }
    write({ 'a.txt': JSON.stringify(idle) })
    await expect(read()).rejects.toThrow('nothing was sampled')
    write({ 'b.txt': 'main;decode 20\n' })
    const { whole, warnings } = await read()
    expect(functionCosts(whole)).toHaveLength(2)
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^a process is not in the profile: .*nothing was sampled/),
    ])
  })
})

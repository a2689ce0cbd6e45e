import { describe, expect, it } from 'vitest'
import { stratum } from '../../src/core/model/stratum.js'
import { readToolchain } from '../../src/measure/toolchain.js'
import { askThroughToolkit, askVersion } from '../../src/platform/tool-version.js'

const cwd = process.cwd()
const env = { PATH: process.env.PATH ?? '' }
const asking = (answer: string | undefined) => ({ cwd, env, told: {}, ask: async () => answer })

describe('toolchain', () => {
  it('is what the output tells, without asking', async () => {
    const ask = async () => {
      throw new Error('asked')
    }
    const told = { go: 'go1.26.8', procs: 4 }
    const known = await readToolchain({ parser: 'go', told, ask, cwd, env })
    expect(known).toEqual({ toolchain: { go: '1.26.8' }, tool: 'go', version: '1.26.8' })
  })

  it.each([
    ['go', 'go version go1.26.8 linux/amd64', 'go', '1.26.8'],
    ['criterion', 'rustc 1.91.0 (abc 2026-01-01)', 'rustc', '1.91.0'],
    ['pytest-benchmark', 'Python 3.12.4', 'python', '3.12.4'],
    ['vitest', 'v24.19.0', 'node', '24.19.0'],
    ['hyperfine', 'hyperfine 1.15.0', 'hyperfine', '1.15.0'],
    ['jmh', 'openjdk version "17.0.16" 2026-07-15\nOpenJDK Runtime', 'java', '17.0.16'],
    ['jmh', 'java version "1.8.0_392"', 'java', '1.8.0_392'],
  ])('of %s is read from `%s`', async (parser, answer, tool, version) => {
    const known = await readToolchain({ ...asking(answer), parser })
    expect(known).toEqual({ toolchain: { [tool]: version }, tool, version })
  })

  it('is unknown, not guessed, where nothing tells', async () => {
    for (const parser of ['go', 'google-benchmark', 'noisegate', 'command', '__proto__']) {
      expect(await readToolchain({ ...asking(undefined), parser })).toEqual({ toolchain: {} })
    }
    expect(await readToolchain({ ...asking('no idea'), parser: 'go' })).toEqual({ toolchain: {} })
  })

  it.each([
    ['directly', askVersion],
    ['through the toolkit, as on Windows', askThroughToolkit],
  ])('asks the real tool %s', async (_, ask) => {
    const known = await readToolchain({ parser: 'vitest', told: {}, ask, cwd, env })
    expect(known.version).toMatch(/^\d+\.\d+\.\d+$/)
    const fields = { os: 'linux', arch: 'x64', image: 'debian12', cpu: 'AMD EPYC', cores: 2, ...known }
    expect(stratum(fields)).toMatch(/^linux-x64-debian12-amd-epyc-2c-node\d+$/)
    expect(await ask(['no-such-program'], { cwd, env })).toBeUndefined()
    expect(await ask(['false'], { cwd, env })).toBeUndefined()
    expect(await ask(['sh', '-c', 'echo 1.2 >&2'], { cwd, env })).toBe('1.2')
  })
})

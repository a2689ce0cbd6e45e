import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../contract/git-fixture.js'
import { arms, repository, write } from './arms-fixture.js'

let root: ReturnType<typeof temporaryFolder>
const at = (...path: string[]) => join(root.path, ...path)
const temporary = () => {
  mkdirSync(at('temporary'), { recursive: true })
  return at('temporary')
}

beforeEach(() => {
  root = temporaryFolder()
})
afterEach(() => root.remove())

describe('removal', () => {
  it('removes read-only folders without touching modes elsewhere', async () => {
    const [base = ''] = repository(at('checkout'), [{ 'a.txt': '1' }, { 'a.txt': '2' }])
    const { arms: pair, remove } = await arms({ checkout: at('checkout'), base, temporary: temporary() })
    write(pair.candidate.directory, { 'mod/cache/file.go': 'package a' })
    chmodSync(join(pair.candidate.directory, 'mod/cache/file.go'), 0o444)
    chmodSync(join(pair.candidate.directory, 'mod/cache'), 0o555)
    chmodSync(join(pair.candidate.directory, 'mod'), 0o555)
    await remove()
    await remove()
    expect(readdirSync(temporary())).toEqual([])
  })

  it('prunes what a killed process left, and ends what it started; nothing of a live one', async () => {
    const [base = ''] = repository(at('checkout'), [{ 'a.txt': '1' }, { 'a.txt': '2' }])
    const live = await arms({ checkout: at('checkout'), base, temporary: temporary() })
    const owner = spawn('sleep', ['600'])
    await once(owner, 'spawn')
    const started = readFileSync(`/proc/${owner.pid}/stat`, 'latin1').split(') ')[1]?.split(' ')[19]
    const own = live.arms.baseline.directory.split('/arm-b/')[0]!
    const folder = own.replace(/-\d+-\d+-[^-]+$/, `-${owner.pid}-${started}-abc`)
    write(folder, { 'arm-b/checkout/a.txt': 'in use' })
    write(`${folder}d.removed`, { 'arm-b/checkout/a.txt': 'half removed' })
    write(temporary(), { 'noisegate-arms-notes': 'somebody else' })
    const env = { PATH: process.env.PATH, GITHUB_WORKSPACE: `${folder}/arm-b/checkout` }
    const child = spawn('sleep', ['600'], { env, detached: true, stdio: 'ignore' })
    const ended = once(child, 'exit')
    await (await arms({ checkout: at('checkout'), base, temporary: temporary() })).remove()
    expect(existsSync(folder)).toBe(true)
    owner.kill('SIGKILL')
    await once(owner, 'exit')
    await (await arms({ checkout: at('checkout'), base, temporary: temporary() })).remove()
    expect(existsSync(folder)).toBe(false)
    expect(existsSync(`${folder}d.removed`)).toBe(false)
    expect((await ended)[1]).toBe('SIGTERM')
    expect(existsSync(live.arms.baseline.directory)).toBe(true)
    await live.remove()
    expect(readdirSync(temporary())).toEqual(['noisegate-arms-notes'])
  })

  it('happens at once when the process ends before it could be asked for, with what runs in the trees', async () => {
    const [base = ''] = repository(at('checkout'), [{ 'a.txt': '1' }, { 'a.txt': '2' }])
    const { arms: pair } = await arms({ checkout: at('checkout'), base, temporary: temporary() })
    const env = { PATH: process.env.PATH, GITHUB_WORKSPACE: pair.candidate.directory }
    const child = spawn('sleep', ['600'], { env, detached: true, stdio: 'ignore' })
    const ended = once(child, 'exit')
    await once(child, 'spawn')
    const last = process.listeners('exit').at(-1) as () => void
    last()
    expect(readdirSync(temporary())).toEqual([])
    expect((await ended)[1]).toBe('SIGKILL')
    process.off('exit', last)
  })
})

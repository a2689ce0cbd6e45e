import { describe, expect, it } from 'vitest'
import { readProfileChoice } from '../../src/config/profile-choice.js'
import { readConfig } from '../../src/config/read-config.js'
import { readInputs } from '../../src/config/read-inputs.js'
import { Problem } from '../../src/core/model/problem.js'

const read = (profile: string) =>
  readConfig(`suites:\n  - name: a\n    run: ./bench\n    ${profile}\n`, 'c.yml')

function refusal(profile: string): string {
  try {
    read(profile)
  } catch (error) {
    return (error as Problem).message
  }
  throw new Error('it was accepted')
}

describe('profile of a suite', () => {
  it.each([
    ['auto', { kind: 'auto' }],
    [' off ', { kind: 'off' }],
    ['python', { kind: 'preset', name: 'python' }],
    ['perf record -o {out}/a ./b', { kind: 'command', line: 'perf record -o {out}/a ./b' }],
  ])('%j is a choice', (text, choice) => {
    expect(readProfileChoice(text, 'profile')).toEqual(choice)
  })

  it('is a text, or a map with rounds and a limit of its own', () => {
    expect(read('profile: go').suites[0]?.profile).toEqual({
      choice: { kind: 'preset', name: 'go' },
      rounds: 5,
      timeLimitMs: 300_000,
    })
    expect(read('profile: { run: node, rounds: 3, time-limit: 90s }').suites[0]?.profile).toEqual({
      choice: { kind: 'preset', name: 'node' },
      rounds: 3,
      timeLimitMs: 90_000,
    })
    expect(read('profile: { rounds: 2 }').suites[0]?.profile).toMatchObject({
      choice: { kind: 'auto' },
      rounds: 2,
    })
  })

  it('refuses a command that writes nowhere, at its position, and names the likely word', () => {
    expect(refusal('profile: perf record ./b')).toContain(
      'c.yml:4:14: suites[0].profile is "perf record ./b"; expected auto, off, go, java, native, node, python, or a command that writes its profile into the folder {out}',
    )
    expect(refusal('profile: pyton')).toContain('did you mean python?')
    expect(refusal('profile: { run: fo }')).toContain('c.yml:4:21: suites[0].profile.run is "fo"')
    expect(refusal('profile: { run: auto, rounds: 0 }')).toContain('a whole number from 1 to 100')
    expect(refusal('profile: "x {filter} {out}"')).toContain(
      'suites[0].profile holds {filter}, and the suite has no filter',
    )
  })

  it('is an input too, which wins over the file', async () => {
    const configText = 'suites:\n  - { name: a, run: ./bench, profile: native }\n'
    const settings = (profile: string) =>
      readInputs({ surface: 'action', inputs: { profile }, configText, parsers: [], jobId: 'j' })
    expect((await settings('off')).config.suites[0]?.profile.choice).toEqual({ kind: 'off' })
    await expect(settings('of')).rejects.toThrow('input profile is "of"')
    await expect(settings('of')).rejects.toThrow(Problem)
  })
})

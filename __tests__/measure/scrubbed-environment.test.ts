import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import { scrubbedEnvironment } from '../../src/measure/scrubbed-environment.js'

describe('environment of measured commands', () => {
  it('withholds inputs, tokens and the files of the runner, and keeps the rest', () => {
    const inherited = {
      PATH: '/bin',
      RUNNER_TRACKING_ID: 'github_1',
      GITHUB_SHA: 'abc',
      GITHUB_WORKSPACE: '/w',
      CI: 'true',
      'INPUT_GITHUB-TOKEN': 'secret',
      input_run: 'x',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
      GITHUB_TOKEN: 'secret',
      GITHUB_OUTPUT: 'x',
      GITHUB_ENV: 'x',
      GITHUB_PATH: 'x',
      GITHUB_STATE: 'x',
      GITHUB_STEP_SUMMARY: 'x',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.extraheader',
      GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic x',
      ABSENT: undefined,
    }
    expect({ ...scrubbedEnvironment({ inherited, suite: {} }) }).toEqual({
      PATH: '/bin',
      RUNNER_TRACKING_ID: 'github_1',
      GITHUB_SHA: 'abc',
      GITHUB_WORKSPACE: '/w',
      CI: 'true',
      NOISEGATE: '1',
    })
  })

  it("lets the suite's own values win, under any name", () => {
    const suite = Object.fromEntries([
      ['GOGC', 'off'],
      ['__proto__', 'text'],
    ])
    const environment = scrubbedEnvironment({ inherited: { GOGC: '100' }, suite })
    expect(Object.entries(environment)).toEqual([
      ['GOGC', 'off'],
      ['__proto__', 'text'],
      ['NOISEGATE', '1'],
    ])
  })

  it.each([
    ['A=B', 'x'],
    ['', 'x'],
    ['A', 'x\0y'],
    ['A\0', 'x'],
  ])('refuses %j', (name, value) => {
    expect(() => scrubbedEnvironment({ inherited: {}, suite: { [name]: value } })).toThrow(Problem)
  })
})

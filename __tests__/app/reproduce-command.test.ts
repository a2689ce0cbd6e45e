import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/app/cli-arguments.js'
import { reproduceCommand } from '../../src/app/reproduce-command.js'
import type { InputSource } from '../../src/config/input-source.js'
import { readInputs } from '../../src/config/read-inputs.js'

const FILE = 'suites:\n  - { name: parser, run: ./a }\n  - { name: codec, run: ./b }\n'

async function reproduced(source: Partial<InputSource>): Promise<string> {
  const whole = {
    surface: 'cli',
    inputs: {},
    configText: undefined,
    parsers: ['go', 'regex'],
    ...source,
  } as const
  return reproduceCommand((await readInputs(whole)).repetition).reproduce
}

/** The words as a shell reads them. */
function words(command: string): readonly string[] {
  const script = `set -- ${command}; printf '%s\\0' "$@"`
  return spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout.split('\0').slice(0, -1)
}

describe('reproduceCommand', () => {
  it('keeps suite, parser and what else says what is measured', async () => {
    const inputs = { suite: 'my suite', parser: 'go', setup: 'npm ci', results: 'out/*.txt', threshold: '3%' }
    const command = { kind: 'argv', argv: ['go', 'test', '-run=^$'] } as const
    expect(await reproduced({ inputs, commands: [command] })).toBe(
      "npx noisegate run --suite 'my suite' --setup 'npm ci' --parser go --results 'out/*.txt' -- go test '-run=^$'",
    )
  })

  it('runs suites of a file by name, from the file that was named', async () => {
    expect(await reproduced({ configText: FILE })).toBe('npx noisegate run')
    const inputs = { suite: 'codec', config: 'ci/gate.yml' }
    expect(await reproduced({ configText: FILE, inputs })).toBe(
      'npx noisegate run --config ci/gate.yml --suite codec',
    )
  })

  it('names the suite of the action by its id, which is part of its history', async () => {
    const inputs = { run: './bench.sh | tee out' }
    expect(await reproduced({ surface: 'action', jobId: 'gate', inputs })).toBe(
      "npx noisegate run --suite gate --command './bench.sh | tee out'",
    )
  })

  it('is read back by a shell and by the command line, whatever the values hold', async () => {
    const inputs = { suite: "it's $HOME", setup: '-x `y` "z"\n::error::', 'working-directory': 'ä b' }
    const line = '--weird; rm -rf / # |'
    const [, , ...argv] = words(await reproduced({ inputs, commands: [{ kind: 'shell', line }] }))
    expect(parseArguments(argv)).toMatchObject({ inputs, commands: [{ kind: 'shell', line }] })
  })
})

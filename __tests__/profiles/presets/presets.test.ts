import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/core/command/plain-command.js'
import { plainWords } from '../../../src/core/command/shell-words.js'
import type { ProfilePlan } from '../../../src/profiles/presets/preset.js'
import { PROFILE_PRESETS, presetFor, presetNamed } from '../../../src/profiles/presets/registry.js'

const OUT = `/tmp/o'u"t $(touch x) %p, \\`

function shell(line: string): Command {
  return { kind: 'shell', line }
}

function planned(
  line: string,
  { parser = 'auto', subject = 'time' as 'time' | 'memory', out = OUT, name = '' } = {},
) {
  const command = { run: shell(line), shell: 'bash', parser }
  const preset = name === '' ? presetFor(command) : presetNamed(name)
  return preset!.plans({ ...command, subject, out })
}

function lines(...args: Parameters<typeof planned>): readonly string[] {
  const plans = planned(...args)
  if ('reason' in plans) throw new Error(plans.reason)
  return plans.map(({ run }: ProfilePlan) => (run.kind === 'shell' ? run.line : run.argv.join(' ')))
}

function reason(...args: Parameters<typeof planned>): string {
  const plans = planned(...args)
  return 'reason' in plans ? plans.reason : 'none'
}

describe('the preset of a command', () => {
  it.each([
    ['go test -bench=. ./...', 'auto', 'go'],
    ['cd x && go test -bench=.', 'auto', 'go'],
    ['make bench', 'go', 'go'],
    ['FOO=1 taskset -c 0 ./bench', 'auto', 'native'],
    ['cargo +nightly bench', 'criterion', 'native'],
    ['make bench', 'google-benchmark', 'native'],
    ['npm run bench', 'auto', 'node'],
    ['npx vitest bench', 'vitest', 'node'],
    ['./node_modules/.bin/vitest bench', 'auto', 'node'],
    ['poetry run pytest', 'auto', 'python'],
    ['uv run --with x pytest', 'auto', 'python'],
    ['python3.12 -m pytest', 'auto', 'python'],
    ['java -jar target/benchmarks.jar', 'jmh', 'java'],
    ['./gradlew jmh', 'auto', 'java'],
    ['bun run bench', 'mitata', undefined],
    ['valgrind ./bench', 'auto', undefined],
    ['make bench', 'auto', undefined],
    ['/usr/bin/time ls', 'command', undefined],
  ])('%s read by %s: %s', (line, parser, name) => {
    const command = { run: shell(line), shell: 'bash', parser }
    expect(presetFor(command)?.name).toBe(name)
    expect(PROFILE_PRESETS.filter((preset) => preset.appliesTo(command)).length).toBe(
      name === undefined ? 0 : 1,
    )
  })
})

describe('changed commands', () => {
  it('keep what they hold, and read a hostile folder as one word', () => {
    const [go] = lines("A='x y' go test -run=^$ -bench . ./a ./b")
    expect(go).toMatch(/^A='x y' go test -exec 'sh -c '\\''.*'\\''' '-run=\^\$' -bench \. \.\/a \.\/b$/)
    const [perf, callgrind] = lines('FOO=1 ./bench --filter "a b"')
    expect(perf).toMatch(/^FOO=1 sh -c 'exec perf record .*' \.\/bench --filter 'a b'$/)
    expect(callgrind).toContain('--tool=callgrind')
    const [cargo] = lines('cargo +nightly bench -- x', { parser: 'criterion' })
    expect(plainWords(cargo!.replace(/'target.*' bench/s, 'CONFIG bench'))).toEqual([
      'cargo',
      '+nightly',
      '--config',
      'CONFIG',
      'bench',
      '--',
      'x',
    ])
    const [spy, cprofile] = lines('poetry run pytest -q', { out: '/tmp/a b' })
    expect(spy).toMatch(/^poetry run py-spy record .* -o '\/tmp\/a b\/py-spy.txt' -- pytest -q$/)
    expect(cprofile).toMatch(/^poetry run python3 -c '.*' -o '\/tmp\/a b\/cprofile.prof' -m pytest -q$/)
    expect(lines('python -W ignore bench.py x', { out: '/o' })[1]).toBe(
      'python -W ignore -m cProfile -o /o/cprofile.prof bench.py x',
    )
  })

  it('keep options that the environment or the command sets', () => {
    expect(lines('cd x && npm run bench', { out: '/o' })).toEqual([
      `export NODE_OPTIONS='--require "/o/noisegate-hook.cjs"'"\${NODE_OPTIONS:+ $NODE_OPTIONS}"\ncd x && npm run bench`,
    ])
    expect(lines('NODE_OPTIONS=--expose-gc node x.js', { out: '/o' })).toEqual([
      `NODE_OPTIONS='--require "/o/noisegate-hook.cjs" --expose-gc' node x.js`,
    ])
    expect(lines('java -jar x.jar', { out: "/o'" })[0]).toContain('JAVA_TOOL_OPTIONS')
  })

  it('name the quantity of memory', () => {
    const quantity = (line: string) => {
      const plans = planned(line, { subject: 'memory', out: '/o' })
      return 'reason' in plans ? plans.reason : plans[0]!.quantity
    }
    expect(quantity('go test -bench=.')).toBe('alloc_space')
    expect(quantity('./bench')).toBe('total-bytes')
    expect(quantity('java -jar x.jar')).toBe('allocated')
  })
})

describe('refusals say what to do', () => {
  it.each([
    ['cd x && go test -bench=.', {}],
    ['go test -cpuprofile=x -bench=.', {}],
    ['go test -exec x -bench=.', {}],
    ['make bench', { parser: 'go' }],
    ['./bench | tee x', { parser: 'catch2' }],
    ['go run .', {}],
    ['cargo bench --no-run', {}],
    ['pytest | cat', {}],
    ['python -c pass', {}],
    ['pytest --benchmark-cprofile=tottime', {}],
    ['export NODE_OPTIONS=-x; node x.js', {}],
    ['java -jar x.jar | NODE=1 JAVA_TOOL_OPTIONS=-Dx java x', { name: 'java', out: '/o' }],
  ])('%s', (line, options) => {
    expect(reason(line, options)).toMatch(/`profile: /)
  })

  it('says what Java cannot be told', () => {
    expect(reason('java -jar x.jar', { out: '/o"' })).toContain('double quote')
  })
})

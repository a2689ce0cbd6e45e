import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/app/cli-arguments.js'
import { COMMANDS } from '../../src/app/cli-commands.js'
import { FLAG_INPUTS } from '../../src/config/inputs.js'
import { Problem } from '../../src/core/model/problem.js'

function error(argv: readonly string[]): string {
  try {
    parseArguments(argv)
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Problem)
    expect((thrown as Problem).kind).toBe('usage')
    return (thrown as Problem).message
  }
  throw new Error('the arguments were accepted')
}

describe('run', () => {
  it('takes flags, and one command behind --, untouched', () => {
    const argv = [
      'run',
      '--threshold',
      '3%',
      '--store',
      'runs',
      '--record',
      '--json-file=out.json',
      '--quiet',
      '--',
      'go',
      'test',
      '--json',
      '--',
      '-x',
    ]
    expect(parseArguments(argv)).toEqual({
      command: 'run',
      inputs: { threshold: '3%', store: 'directory', 'store-path': 'runs', record: 'true' },
      commands: [{ kind: 'argv', argv: ['go', 'test', '--json', '--', '-x'] }],
      record: true,
      targets: { json: false, jsonFile: 'out.json' },
      verbosity: 'quiet',
    })
  })

  it('takes several shell commands', () => {
    const line = parseArguments(['run', '--command', 'a | b', '--command=-x', '--json', '--verbose'])
    expect(line).toMatchObject({
      commands: [
        { kind: 'shell', line: 'a | b' },
        { kind: 'shell', line: '-x' },
      ],
      inputs: { record: 'false' },
      record: false,
      targets: { json: true },
      verbosity: 'verbose',
    })
  })

  it('selects the branch store by its word', () => {
    expect(parseArguments(['run', '--store', 'branch'])).toMatchObject({ inputs: { store: 'branch' } })
    expect(parseArguments(['run', '--store', './branch'])).toMatchObject({
      inputs: { store: 'directory', 'store-path': './branch' },
    })
  })

  it('has every input that is not about GitHub as a flag', () => {
    const flags = COMMANDS.find(({ name }) => name === 'run')!.flags.map(({ name }) => name)
    expect(flags).toEqual(expect.arrayContaining(FLAG_INPUTS.map(({ name }) => name)))
  })

  it.each([
    [['run', '--treshold', '5%'], 'unknown flag "--treshold" of run; did you mean --threshold?'],
    [['run', '--html', 'x.html'], 'unknown flag "--html" of run; see noisegate run --help'],
    [['run', '-x'], 'unknown flag "-x" of run; see noisegate run --help'],
    [['run', '--record=no'], '--record takes no value, and "no" is given; see noisegate run --help'],
    [['run', '--suite'], '--suite needs a value; expected NAME; see noisegate run --help'],
    [['run', '--suite', ''], '--suite needs a value; expected NAME; see noisegate run --help'],
    [
      ['run', '--suite', '--json'],
      '--suite needs a value, and "--json" follows; expected NAME; write --suite=--json if that is its value',
    ],
    [
      ['run', '--suite', 'a', '--suite', 'b'],
      '--suite is given twice; expected it once; see noisegate run --help',
    ],
    [
      ['run', '--compare', 'histroy'],
      '--compare is "histroy"; expected one of auto, history, paired; did you mean history?',
    ],
    [['run', 'go', 'test'], '"go" is no flag; write the command after --'],
    [['run', '--'], 'there is no command after --; expected COMMAND [ARGUMENT...]; see noisegate run --help'],
    [
      ['run', '--quiet', '--verbose'],
      '--quiet and --verbose contradict each other; see noisegate run --help',
    ],
    [['run', '--__proto__', 'x'], 'unknown flag "--__proto__" of run; see noisegate run --help'],
    [
      ['run', '--\u001b[31m\n::error::'],
      'unknown flag "--\\u001b[31m\\n::error::" of run; see noisegate run --help',
    ],
  ])('%j is refused', (argv, expected) => {
    expect(error(argv)).toBe(expected)
  })
})

describe('compare', () => {
  it('takes two files', () => {
    expect(parseArguments(['compare', 'a.txt', 'b.txt', '--alpha', '0.001'])).toEqual({
      command: 'compare',
      baseline: ['a.txt'],
      candidate: ['b.txt'],
      pairing: 'unpaired',
      options: {},
      inputs: { alpha: '0.001' },
      targets: { json: false },
      verbosity: 'normal',
    })
  })

  it('takes lists, as flags again and again or as a shell expands them', () => {
    const expanded = parseArguments(['compare', '--baseline', 'a', 'b', '--candidate', 'c', 'd', '--json'])
    const repeated = parseArguments([
      'compare',
      '--baseline=a',
      '--baseline=b',
      '--candidate=c',
      '--candidate=d',
      '--json',
    ])
    expect(expanded).toEqual(repeated)
    expect(expanded).toMatchObject({ baseline: ['a', 'b'], candidate: ['c', 'd'], pairing: 'unpaired' })
    expect(parseArguments(['compare', '--paired', 'a', 'b'])).toMatchObject({ pairing: 'paired' })
  })

  it.each([
    [
      ['compare', 'a'],
      'CANDIDATE is missing; expected noisegate compare [flags] BASELINE CANDIDATE or noisegate compare [flags] --baseline GLOB... --candidate GLOB...; see noisegate compare --help',
    ],
    [
      ['compare', 'a', 'b', 'c'],
      '"c" is one argument too many; expected noisegate compare [flags] BASELINE CANDIDATE or noisegate compare [flags] --baseline GLOB... --candidate GLOB...; see noisegate compare --help',
    ],
    [
      ['compare', '--baseline', 'a'],
      '--candidate is missing; expected both --baseline and --candidate; see noisegate compare --help',
    ],
    [['compare', 'a', 'b', '--', 'c'], 'compare takes no command after --; see noisegate compare --help'],
  ])('%j is refused', (argv, expected) => {
    expect(error(argv)).toBe(expected)
  })
})

describe('the other commands', () => {
  it.each([
    [['parse'], { command: 'parse', parser: 'auto', options: {}, files: [], verbosity: 'normal' }],
    [
      ['parse', '--parser', 'go', 'a', 'b'],
      { command: 'parse', parser: 'go', options: {}, files: ['a', 'b'], verbosity: 'normal' },
    ],
    [
      ['parse', '--parser', 'regex', '--option', 'pattern=a=(?<value>.)', '--option', 'name=', 'a'],
      {
        command: 'parse',
        parser: 'regex',
        options: { pattern: 'a=(?<value>.)', name: '' },
        files: ['a'],
        verbosity: 'normal',
      },
    ],
    [['parsers', '--json'], { command: 'parsers', json: true }],
    [['demo', '--quiet'], { command: 'demo', verbosity: 'quiet' }],
    [['history', 'list'], { command: 'history', action: 'list', inputs: {}, limit: 20, json: false }],
    [
      ['history', 'list', '--suite', 's', '--branch', 'main', '--limit', '3', '--store-branch', 'perf'],
      {
        command: 'history',
        action: 'list',
        inputs: { 'store-branch': 'perf' },
        suite: 's',
        branch: 'main',
        limit: 3,
        json: false,
      },
    ],
    [
      ['history', 'show', 'id', '--store', 'd'],
      {
        command: 'history',
        action: 'show',
        run: 'id',
        inputs: { store: 'directory', 'store-path': 'd' },
        json: false,
      },
    ],
    [
      ['history', 'export'],
      { command: 'history', action: 'export', to: 'neutral', inputs: {}, verbosity: 'normal' },
    ],
    [
      ['history', 'export', '--to', 'github-action-benchmark', '--direction=higher', '--run', '7', '--quiet'],
      {
        ...{ command: 'history', action: 'export', inputs: {}, verbosity: 'quiet' },
        ...{ to: 'github-action-benchmark', direction: 'higher', run: '7' },
      },
    ],
    [
      ['history', 'import', '--from', 'neutral', 'h.json'],
      {
        command: 'history',
        action: 'import',
        from: 'neutral',
        file: 'h.json',
        inputs: {},
        verbosity: 'normal',
      },
    ],
    [
      ['backtest', 'h.json', '--inject', '10,5%,10', '--suite', 'codec', '--threshold', '3%', '--json'],
      {
        ...{ command: 'backtest', history: 'h.json', sizes: [0.05, 0.1], level: 'at-base', output: 'json' },
        ...{ inputs: { suite: 'codec', threshold: '3%' }, verbosity: 'normal' },
      },
    ],
    [['--version'], { command: 'version' }],
  ])('%j', (argv, expected) => {
    expect(parseArguments(argv)).toEqual(expected)
  })

  it.each([
    [['rnu'], 'unknown command "rnu"; did you mean run?'],
    [['history', 'lsit'], 'unknown command "history lsit"; did you mean history list?'],
    [['doctor', 'x'], 'the command doctor is not in this version; see noisegate --help'],
    [['--jsn'], 'unknown flag "--jsn"; see noisegate --help'],
    [
      ['history', 'import', 'x'],
      '--from is missing; expected --from github-action-benchmark or --from neutral; see noisegate history import --help',
    ],
    [
      ['history', 'import', '--from', 'bencher', 'x'],
      '--from is "bencher"; expected one of github-action-benchmark, neutral; see noisegate history import --help',
    ],
    [
      ['history', 'export', '--to', 'benchr'],
      '--to is "benchr"; expected one of neutral, github-action-benchmark, github-action-benchmark-history, bencher; did you mean bencher?',
    ],
    [
      ['history', 'export', '--to', 'bencher', '--direction', 'lower'],
      '--to bencher takes no --direction; leave --direction out',
    ],
    [
      ['history', 'list', '--limit', '0'],
      '--limit is "0"; expected a whole number of at least 1; see noisegate history list --help',
    ],
    [
      ['history', 'show', 'run-1', '--limit', '3'],
      '--limit chooses series, and one run is named; leave one of them out',
    ],
  ])('%j is refused', (argv, expected) => {
    expect(error(argv)).toBe(expected)
  })
})

describe('compare', () => {
  it('takes options of the parser', () => {
    const options = ['--parser', 'regex', '--option', 'pattern=^(?<name>a)=(?<value>1)$', '--option', 'unit=']
    expect(parseArguments(['compare', ...options, '--baseline', 'a', 'b', '--candidate', 'c'])).toMatchObject(
      {
        ...{ baseline: ['a', 'b'], candidate: ['c'], inputs: { parser: 'regex' } },
        options: { pattern: '^(?<name>a)=(?<value>1)$', unit: '' },
      },
    )
    expect(parseArguments(['compare', 'a', 'b'])).toMatchObject({ options: {} })
    expect(parseArguments(['compare', '--option', 'unit=ms', 'a', 'b'])).toMatchObject({
      ...{ options: { unit: 'ms' }, baseline: ['a'], candidate: ['b'] },
    })
    expect(error(['compare', '--option', 'pattern', 'a', 'b'])).toContain('expected KEY=VALUE')
  })
})

describe('explain and profile', () => {
  it('leave the files behind --usage alone: it takes one value each time', () => {
    const usages = ['--usage', 'u', '--baseline-usage', 'v', '--usage', 'w']
    expect(parseArguments(['explain', ...usages, 'a', 'b'])).toMatchObject({
      ...{ baseline: ['a'], candidate: ['b'], usage: ['u', 'w'], baselineUsage: ['v'] },
    })
    expect(parseArguments(['profile', '--usage', 'u', 'a', 'b'])).toMatchObject({
      ...{ files: ['a', 'b'], usage: ['u'] },
    })
  })

  it('take the words of an expanded glob behind --baseline and --candidate', () => {
    const sides = ['--baseline', 'a', 'b', '--usage', 'u', '--candidate', 'c', 'd']
    expect(parseArguments(['explain', ...sides])).toMatchObject({
      ...{ baseline: ['a', 'b'], candidate: ['c', 'd'], usage: ['u'] },
    })
  })
})

describe('help', () => {
  const help = (argv: readonly string[]) => {
    const line = parseArguments(argv)
    return line.command === 'help' ? line.text : ''
  }

  it('is there for every command, by flag and by word, within 96 columns', () => {
    for (const { name, summary, flags } of COMMANDS) {
      const text = help([...name.split(' '), '--help'])
      expect(text).toContain(summary)
      for (const flag of flags) expect(text).toContain(`--${flag.name}`)
      expect(help(['help', ...name.split(' ')])).toBe(text)
      expect(Math.max(...text.split('\n').map((line) => line.length)), name).toBeLessThanOrEqual(96)
    }
  })

  it('shows every command and exit code without arguments', () => {
    const text = help([])
    expect(help(['--help'])).toBe(text)
    expect(help(['-h'])).toBe(text)
    for (const { name, summary } of COMMANDS) {
      expect(text).toMatch(new RegExp(`^  ${name} `, 'm'))
      expect(text.replace(/\s+/g, ' ')).toContain(summary)
    }
    expect(text).toMatch(/^ {2}4 {2}The baseline store/m)
  })

  it('of history shows its four commands', () => {
    for (const argv of [['history'], ['history', '--help'], ['help', 'history']]) {
      expect(help(argv).match(/^Usage: noisegate history \w+/gm)).toHaveLength(4)
    }
  })

  it.each([[['run', '--help', '--suite', 'x']], [['run', '-h']]])('%j', (argv) => {
    expect(help(argv)).toContain('Usage: noisegate run [flags] -- COMMAND')
  })

  it('stands behind -- for the command there', () => {
    expect(parseArguments(['run', '--', 'tool', '--help'])).toMatchObject({ command: 'run' })
  })

  it('has examples that parse', () => {
    for (const { examples } of COMMANDS) {
      for (const { command } of examples) {
        const words = command
          .replace(/ > .*$/, '')
          .replace(/^.*\| /, '')
          .replaceAll("'", '')
          .split(' ')
        expect(words[0]).toBe('noisegate')
        expect(parseArguments(words.slice(1)).command).toBe(words[1])
      }
    }
  })
})

import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeIn, plainWords, quoteAt, quoteWord } from '../../src/core/command/shell-words.js'
import { escapeRegex } from '../../src/parsers/filters/alternatives.js'
import { commonPart } from '../../src/parsers/filters/common-part.js'
import { canFilterCommand, filterCommand, withoutFilter } from '../../src/parsers/filters/filter-command.js'
import { goFilter } from '../../src/parsers/filters/go.js'
import { pytestFilter } from '../../src/parsers/filters/pytest.js'
import { regexFilter } from '../../src/parsers/filters/regex.js'
import { FILTER_PIPES, renderFilter, sampleName } from '../../src/parsers/filters/render-filter.js'
import { vitestFilter } from '../../src/parsers/filters/vitest.js'
import { parserByName } from '../../src/parsers/registry.js'

/** The words that bash passes to a program, for lines that print them with `printf '%s\0' ...`. */
function bashWords(words: string): readonly string[] {
  return execFileSync('bash', ['-eo', 'pipefail', '-c', `printf '%s\\0' ${words}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)
}

const hostile = [
  "it's",
  'a "b" c',
  '$(touch pwned)',
  '`id`',
  'a\nb',
  'x; rm -rf /',
  '|&<>',
  '\\',
  "\\'",
  '!history',
  '-flag',
  '*?[a-z]',
  '~root',
  '$' + '{HOME}',
  '::error::x',
  '\u202etxt',
  '\x1b[31mred',
  '../..',
  '@user',
  "'",
  ' ',
  '__proto__',
] as const

/** Text that a process can be given: no zero byte, and no half of a pair, which UTF-8 cannot write. */
const names = fc
  .array(
    fc
      .oneof(
        fc.constantFrom(...hostile),
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ minLength: 1 }),
      )
      .filter((name) => !name.includes('\0') && !/[\ud800-\udfff]/u.test(name)),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => [...new Set(list)])

describe('quoting', () => {
  it('is read back by bash as exactly the intended argument, wherever the template puts it', () => {
    const property = fc.property(names, (list) => {
      const intended = regexFilter(list)!
      for (const template of [
        '{names|regex}',
        "'{names|regex}'",
        '"{names|regex}"',
        "-t '{names|regex}'",
        '-t={names|regex}',
      ]) {
        const rendered = renderFilter(template, list)!
        const words = bashWords(rendered)
        expect(words.at(-1)).toBe(template.startsWith('-t=') ? `-t=${intended}` : intended)
        expect(words).toHaveLength(template.startsWith('-t ') ? 2 : 1)
      }
      expect(bashWords(renderFilter('{names}', list)!)).toEqual(list)
    })
    fc.assert(property, { numRuns: 40 })
    expect(bashWords(hostile.map(quoteWord).join(' '))).toEqual(hostile)
    for (const text of hostile) {
      expect(bashWords(`"${quoteAt(text, 'double')}" '${quoteAt(text, 'single')}'`)).toEqual([text, text])
    }
  })

  it('knows where a position stands, and says so where it does not', () => {
    const at = (line: string) => placeIn(line, line.indexOf('@'))
    expect(at('run @')).toBe('outside')
    expect(at("run '@'")).toBe('single')
    expect(at('run "it\'s @"')).toBe('double')
    expect(at("run 'a'\\''b' @")).toBe('outside')
    expect(at('echo "$x" a#b @')).toBe('outside')
    for (const line of [
      'run $(@)',
      'run "$(@)"',
      'run `@`',
      "run $'@'",
      'run # @',
      'cat <<E\n@',
      'run \\@',
    ]) {
      expect(at(line)).toBe('unknown')
    }
  })

  it('reads the words of a plain command and of no other', () => {
    expect(plainWords(`go test -run='^$' -bench=. ./...`)).toEqual([
      'go',
      'test',
      '-run=^$',
      '-bench=.',
      './...',
    ])
    expect(plainWords(' go  test -run=^$ -bench "A B"')).toEqual(['go', 'test', '-run=^$', '-bench', 'A B'])
    expect(plainWords("a ''")).toEqual(['a', ''])
    for (const line of [
      'a | b',
      'a; b',
      'a && b',
      'a > f',
      'a $(b)',
      'a $x',
      'a `b`',
      'a\nb',
      'a "$x"',
      "a $'x'",
      "a 'b",
      'a \\b',
      'a *',
      '(a)',
    ]) {
      expect(plainWords(line)).toBeUndefined()
    }
  })
})

describe('expressions', () => {
  it('of the whole name find exactly these names', () => {
    const property = fc.property(names, fc.string(), (list, other) => {
      const expression = new RegExp(regexFilter(list)!, 's')
      expect(list.every((name) => expression.test(name))).toBe(true)
      expect(expression.test(other)).toBe(list.includes(other))
    })
    fc.assert(property)
  })

  it('of Go anchor each part between slashes, and are no deeper than the shortest name', () => {
    expect(goFilter(['example.com/codec.BenchmarkDecode/size=64'])).toBe('^BenchmarkDecode$/^size=64$')
    expect(goFilter(['example.com/a.Benchmark.x/p.BenchmarkA/b.Benchmark/c'])).toBe(
      '^BenchmarkA$/^b\\.Benchmark$/^c$',
    )
    expect(goFilter(['BenchmarkÄ/a+b(c)', 'p.BenchmarkB/x'])).toBe(
      '^(BenchmarkÄ|BenchmarkB)$/^(a\\+b\\(c\\)|x)$',
    )
    expect(goFilter(['p.BenchmarkA', 'p.BenchmarkB/x'])).toBe('^(BenchmarkA|BenchmarkB)$')
    expect(goFilter(['p.BenchmarkA', 'nothing of go'])).toBeUndefined()
  })

  it('of pytest name tests, with an id only where it is a word', () => {
    expect(pytestFilter(['tests/test_a.py::TestX::test_sort[10-a.b]'])).toBe('test_sort[10-a.b]')
    expect(pytestFilter(['tests/test_a.py::test_sort[a b::c or d]', 't.py::test_b'])).toBe(
      'test_sort or test_b',
    )
    expect(pytestFilter(['t.py::not'])).toBeUndefined()
  })

  it('of Vitest find the titles without the file, in old versions and new ones', () => {
    const found = (name: string, title: string) => new RegExp(vitestFilter([name])!).test(title)
    expect(found('bench/a.bench.ts > outer > inner > parse', 'outer inner parse')).toBe(true)
    expect(found('a.test.ts > group > sorts > native', 'group sorts')).toBe(true)
    expect(found('a.ts > sort größe=64 > native | "x"', 'sort größe=64 native | "x"')).toBe(true)
    expect(found('a.ts > a > b > c', 'a > b c')).toBe(true)
    expect(found('a.ts > group > parse', 'group parses')).toBe(false)
    expect(vitestFilter(['no titles'])).toBeUndefined()
  })

  it('of libtest and criterion at once are a beginning that all share', () => {
    expect(commonPart(['decode/64', 'decode/128'])).toBe('decode/')
    expect(commonPart(['tests::bench_one'])).toBe('tests::bench_one')
    expect(commonPart(['sort (fast)'])).toBe('sort')
    expect(commonPart(['alpha', 'beta'])).toBeUndefined()
    expect(commonPart(['--exact'])).toBeUndefined()
  })

  it('escape what any dialect reads as more than text', () => {
    expect(escapeRegex('a.b*c[d](e){f}|g^h$i\\j+k?')).toBe(
      'a\\.b\\*c\\[d\\]\\(e\\)\\{f\\}\\|g\\^h\\$i\\\\j\\+k\\?',
    )
  })
})

describe('a template', () => {
  it('is refused with what is wrong in it', () => {
    const wrong: Readonly<Record<string, RegExp>> = {
      '-t all': /has no \{names\}/,
      '-t {names|nose}': /unknown pipe "nose".*pytest/,
      '-t {names|regex|go}': /more than one pipe/,
      "-t '{names}'": /without a pipe inside quotes/,
      '-t "$(x {names|regex})"': /cannot be quoted/,
    }
    for (const [template, message] of Object.entries(wrong)) {
      expect(() => renderFilter(template, ['a'])).toThrow(message)
    }
  })

  it('gives nothing where it would be too long, or cannot be said', () => {
    expect(renderFilter('{names|regex}', ['x'.repeat(200_000)])).toBeUndefined()
    expect(renderFilter('{names|regex}', ['a\0b'])).toBeUndefined()
    expect(renderFilter('{names|go}', ['not a Go name'])).toBeUndefined()
    expect(renderFilter('-t {names|shell|regex}', ['a b'])).toBe("-t '^a b$'")
    for (const { text } of FILTER_PIPES.values()) if (text !== commonPart) expect(text([])).toBeUndefined()
  })

  it('tells by its pipe a name that it can select', () => {
    for (const [name, { sample, text }] of FILTER_PIPES) {
      expect(text([sample]), name).toBeDefined()
      expect(sampleName(`-x {names|shell|${name}}`)).toBe(sample)
    }
    expect(renderFilter('--only {names}', [sampleName('--only {names}')])).toBe('--only decode')
  })
})

describe('a command for some benchmarks', () => {
  const filtered = (line: string, parser: string, list: readonly string[], filter?: string) =>
    filterCommand({
      ...{ run: { kind: 'shell', line }, shell: 'bash', names: list, parser: parserByName(parser) },
      ...(filter === undefined ? {} : { filter }),
    })
  const line = (...args: Parameters<typeof filtered>) => {
    const found = filtered(...args)
    return found.kind === 'filtered' && found.command.kind === 'shell' ? found.command.line : found
  }
  const reason = (...args: Parameters<typeof filtered>) => {
    const found = filtered(...args)
    return found.kind === 'whole' ? found.reason : found
  }

  it('has the filter in its place, as one word, however hostile the name', () => {
    const property = fc.property(names, (list) => {
      const result = line("printf '%s\\0' {filter} end | cat", 'vitest', list, "-t '{names|regex}'")
      const printed = execFileSync('bash', ['-eo', 'pipefail', '-c', String(result)], { encoding: 'utf8' })
      expect(printed.split('\0')).toEqual(['-t', regexFilter(list), 'end', ''])
    })
    fc.assert(property, { numRuns: 40 })
    expect(line('a {filter} {filter}', 'vitest', ['{filter}'], '{names|regex}')).toBe(
      "a '^\\{filter\\}$' '^\\{filter\\}$'",
    )
    expect(withoutFilter('a {filter} b')).toBe('a  b')
  })

  it('can be had where the names are such as the tool gives them', () => {
    const can = (line: string, filter?: string) =>
      canFilterCommand({
        ...{ run: { kind: 'shell', line }, shell: 'bash', parser: parserByName('go') },
        ...(filter === undefined ? {} : { filter }),
      })
    expect(can('go test -bench .')).toBe(true)
    expect(can('go test -bench . | tee log')).toBe(false)
    expect(can('./bench {filter}', '-t {names|vitest}')).toBe(true)
    expect(can('./bench {filter}', '{names|common}')).toBe(true)
    expect(can('./bench', '{names|common}')).toBe(false)
    expect(() => can('./bench "{filter}"', '{names}')).toThrow('quotes')
    expect(() => can('./bench {filter}', '{names|go-lang}')).toThrow(/\{names\}|unknown pipe/)
    expect(canFilterCommand({ run: { kind: 'shell', line: 'go test -bench .' }, shell: 'bash' })).toBe(false)
  })

  it('of a known tool gets its own filter where it is plain', () => {
    expect(line('go test -run=^$ -bench=. -count 3 ./...', 'go', ['p.BenchmarkA/b'])).toBe(
      "go test '-run=^$' '-bench=^BenchmarkA$/^b$' -count 3 ./...",
    )
    expect(line('GOMAXPROCS=1 A= go test -bench . .', 'go', ['p.BenchmarkA'])).toBe(
      "GOMAXPROCS=1 A= go test '-bench=^BenchmarkA$' .",
    )
    expect(line('cargo bench --bench codec', 'criterion', ['g/a b'])).toBe(
      "cargo bench --bench codec -- '^g/a b$'",
    )
    expect(line('cargo bench -- --measurement-time 2', 'cargo-bench', ['g/a', 'g/ab'])).toBe(
      'cargo bench -- --measurement-time 2 g/a',
    )
    expect(
      line('pytest tests --benchmark-json=o.json', 'pytest-benchmark', ['t.py::test_a', 't.py::test_b']),
    ).toBe("pytest tests --benchmark-json=o.json -k 'test_a or test_b'")
    expect(line('npx vitest bench --run', 'vitest', ["a.ts > it's > b"])).toBe(
      "npx vitest bench --run '--testNamePattern=(^| )(it'\\''s( > | )b|it'\\''s)$'",
    )
    expect(line('./b --benchmark_format=json', 'google-benchmark', ['BM_A/8'])).toBe(
      "./b --benchmark_format=json '--benchmark_filter=^BM_A/8$'",
    )
    const argv = filterCommand({
      run: { kind: 'argv', argv: ['go', 'test', '-bench', '.'] },
      ...{ shell: 'bash', names: ['p.BenchmarkA'], parser: parserByName('go') },
    })
    expect(argv).toEqual({
      kind: 'filtered',
      command: { kind: 'argv', argv: ['go', 'test', '-bench=^BenchmarkA$'] },
    })
  })

  it('is left whole, with the reason, where a filter would be a guess', () => {
    const go = ['p.BenchmarkA']
    for (const shell of [
      'go test -bench=. | tee out',
      'go test -bench=. ; x',
      'go test -bench=. && x',
      'go test -bench=. > f',
      'go test -bench=. $(pkgs)',
    ]) {
      expect(reason(shell, 'go', go)).toBe('the command is not a plain one; name `{filter}` in it')
    }
    expect(reason('make bench', 'go', go)).toContain('hides the tool')
    expect(reason('go test -bench=. -args x', 'go', go)).toContain('selects benchmarks itself')
    expect(reason('cargo bench decode', 'criterion', ['a'])).toContain('selects benchmarks itself')
    expect(reason('cargo bench -- decode', 'criterion', ['a'])).toContain('selects benchmarks itself')
    expect(reason('pytest -k fast --benchmark-only', 'pytest-benchmark', ['t::test_a'])).toContain('selects')
    expect(reason('cargo bench', 'cargo-bench', ['alpha', 'beta'])).toContain('cannot select')
    expect(reason('java -jar benchmarks.jar -rf json', 'jmh', ['a.B.c'])).toContain(
      'selects benchmarks itself',
    )
    expect(reason('hyperfine x', 'hyperfine', ['x'])).toContain('no known filter')
    expect(reason('vitest bench', 'vitest', ['a > b'], '-t {names|vitest}')).toContain('has no `{filter}`')
  })

  it('is refused where the filter stands in quotes or would be read twice', () => {
    for (const run of [
      "bash -c 'go test {filter}'",
      'x "$(y {filter})"',
      'eval go test {filter}',
      'x # {filter}',
      'x {filter} "{filter}"',
    ]) {
      expect(() => filtered(run, 'go', ['BenchmarkA'], '-bench={names|go}')).toThrow(
        /the filter cannot be put into/,
      )
    }
    const run = { kind: 'shell', line: 'x {filter}' } as const
    expect(() => filterCommand({ run, filter: '{names|go}', shell: 'pwsh', names: ['BenchmarkA'] })).toThrow(
      /pwsh/,
    )
  })
})

import { placeIn, quoteAt, quoteWord } from '../../core/command/shell-words.js'
import { Problem } from '../../core/model/problem.js'
import { commonPart } from './common-part.js'
import type { FilterPipe } from './filter.js'
import { goFilter } from './go.js'
import { pytestFilter } from './pytest.js'
import { regexFilter } from './regex.js'
import { vitestFilter } from './vitest.js'

/** A name of a tool whose names have no form of their own. */
const SAMPLE = 'decode'

/** The pipes of a template, by name. */
export const FILTER_PIPES: ReadonlyMap<string, FilterPipe> = new Map<string, FilterPipe>([
  ['regex', { sample: SAMPLE, text: regexFilter }],
  ['go', { sample: 'example.com/codec.BenchmarkDecode', text: goFilter }],
  ['pytest', { sample: 'bench/test_codec.py::test_decode', text: pytestFilter }],
  ['vitest', { sample: 'bench/codec.bench.ts > decode', text: vitestFilter }],
  ['criterion', { sample: SAMPLE, text: regexFilter }],
  ['jmh', { sample: 'com.example.Codec.decode', text: regexFilter }],
  ['google-benchmark', { sample: 'BM_Decode/64', text: regexFilter }],
  ['common', { sample: SAMPLE, text: commonPart }],
])

const placeholder = /\{names(?:\|([a-z|-]*))?\}/g

/** A single argument may have 128 KiB on Linux (MAX_ARG_STRLEN), quotes included. */
const longestArgument = 100_000

/**
 * A template of the suite key `filter` with the names in it: `{names|PIPE}` becomes the text of that pipe, made so that a
 * POSIX shell reads it back unchanged, quoted as its place in the template asks for: `-t '{names|regex}'`, `--filter
 * {names|go}` and `--filter="{names|regex}"` are all right. `{names}` without a pipe is each name as a word of its own.
 * Undefined where the tool has no text for these names, or it is longer than an argument may be.
 *
 * @throws Problem (usage) for a template without a placeholder, with an unknown pipe, or a place that cannot be quoted.
 */
export function renderFilter(template: string, names: readonly string[]): string | undefined {
  const places = [...template.matchAll(placeholder)]
  if (places.length === 0) throw badTemplate(template, 'has no {names}')
  let rendered = ''
  let end = 0
  for (const match of places) {
    const text = argument(template, match, names)
    if (text === undefined) return undefined
    rendered += template.slice(end, match.index) + text
    end = match.index + match[0].length
  }
  rendered += template.slice(end)
  return rendered.length > longestArgument || rendered.includes('\0') ? undefined : rendered
}

/** A name that the template's tool can select; one of any form where it is passed on as it is. */
export function sampleName(template: string): string {
  const [, pipes = ''] = new RegExp(placeholder.source).exec(template) ?? []
  const known = pipes.split('|').map((name) => FILTER_PIPES.get(name))
  return known.find((pipe) => pipe !== undefined)?.sample ?? SAMPLE
}

function argument(template: string, match: RegExpExecArray, names: readonly string[]): string | undefined {
  const place = placeIn(template, match.index)
  if (place === 'unknown') throw badTemplate(template, `has ${match[0]} where it cannot be quoted`)
  const pipes = (match[1] ?? '').split('|').filter((pipe) => pipe !== '' && pipe !== 'shell')
  if (pipes.length > 1) throw badTemplate(template, `has more than one pipe in ${match[0]}`)
  const [name] = pipes
  if (name === undefined) {
    if (place !== 'outside') throw badTemplate(template, 'has {names} without a pipe inside quotes')
    return names.length === 0 ? undefined : names.map(quoteWord).join(' ')
  }
  const pipe = FILTER_PIPES.get(name)
  if (pipe === undefined) throw badTemplate(template, `has the unknown pipe ${JSON.stringify(name)}`)
  const text = pipe.text(names)
  return text === undefined ? undefined : quoteAt(text, place)
}

function badTemplate(template: string, what: string): Problem {
  return new Problem({
    kind: 'usage',
    what: `the filter ${JSON.stringify(template.slice(0, 200))} ${what}`,
    expected: `{names|PIPE} with one of ${['shell', ...FILTER_PIPES.keys()].join(', ')}`,
    remedy: "Write it as the tool's argument, such as -t '{names|vitest}' or -bench={names|go}",
  })
}

import { expect, it } from 'vitest'
import { parseText, refusal } from './parse-output.js'

const ROW = '{"fullname": "a.py::b", "stats": {"data": [1], "mean": NaN}}'

it('reads bare NaN in the output of a tool that writes it', () => {
  const set = parseText(`{"machine_info": {}, "benchmarks": [\n${ROW}]}`)
  expect(set.measurements[0]?.values).toEqual([1])
})

it('refuses it, at its place, where a value is needed', () => {
  const text = '[{"name": "a", "unit": "ns",\n "value": NaN}]'
  for (const parser of ['auto', 'github-action-benchmark']) {
    expect(refusal(text, parser).details).toMatchObject({ file: 'output', line: 2, column: 11 })
  }
})

it('tells a truncated document that holds NaN from a malformed one', () => {
  expect(refusal(`{"machine_info": {}, "benchmarks": [\n${ROW},\n{"full`).message).toContain(
    'output:3:7: the text ends',
  )
})

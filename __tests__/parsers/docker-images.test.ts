import { expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

it('keeps exact sizes and layers of docker image inspect; tags only where they tell images apart', () => {
  const set = parseFixture('docker-image-inspect', 'images.json')
  expect(measurementOf(set, 'localhost:5000/team/app', 'size', {})).toMatchObject({
    values: [245_312_345],
    assume: 'exact',
  })
  expect(measurementOf(set, 'localhost:5000/team/app', 'layers').values).toEqual([3])
  expect(measurementOf(set, 'alpine', 'size', { tag: '3.21' }).values).toEqual([7_797_760])
})

it('reads the table and the JSON lines of docker image ls, decimal units, and warns of the rounding', () => {
  const set = parseFixture('docker-image-ls', 'table.txt')
  expect(measurementOf(set, 'alpine', 'size', { tag: '3.22' }).values).toEqual([8_310_000])
  expect(measurementOf(set, 'scratchy', 'size').values).toEqual([512])
  expect(set.measurements.some(({ benchmark }) => benchmark === '<none>')).toBe(false)
  expect(set.warnings[0]?.message).toContain('rounds')
  expect(measurementOf(parseFixture('docker-image-ls', 'json.txt'), 'alpine', 'size', {}).values).toEqual([
    8_310_000,
  ])
})

it('reads the table of Engine 29: disk usage, and packed layers beside it', () => {
  const set = parseFixture('docker-image-ls', 'table-29.txt')
  expect(measurementOf(set, 'alpine', 'size', { tag: '3.22' }).values).toEqual([13_100_000])
  expect(measurementOf(set, 'alpine', 'compressed-size', { tag: '3.21' }).values).toEqual([3_640_000])
  expect(measurementOf(set, 'localhost:5000/team/app', 'size').values).toEqual([13_100_000])
  expect(measurementOf(set, 'hello-world', 'compressed-size').values).toEqual([4210])
  expect(set.measurements.filter(({ metric }) => metric === 'size')).toHaveLength(4)
})

it('refuses a size that is none', () => {
  const header = 'REPOSITORY   TAG   IMAGE ID   CREATED   SIZE\n'
  expect(refusal(`${header}a   b   c   d   much\n`).details).toMatchObject({ line: 2 })
  expect(parseText(`${header}a   b   c   2 days ago   1.5GB\n`).measurements[0]?.values).toEqual([1.5e9])
})

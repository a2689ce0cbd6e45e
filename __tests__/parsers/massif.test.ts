import { expect, it } from 'vitest'
import { measurementOf, parseFixture, refusal } from './parse-output.js'

it('keeps the largest snapshot of Massif 3.19, stacks included, and the length of the run', () => {
  const set = parseFixture('massif', 'stacks.txt')
  expect(measurementOf(set, './work 100000', 'peak-memory')).toMatchObject({
    values: [802_424],
    unit: 'B',
    primary: true,
  })
  expect(measurementOf(set, './work 100000', 'peak-heap').values).toEqual([800_000])
  expect(measurementOf(set, './work 100000', 'peak-stacks').values).toEqual([2408])
  const odd = parseFixture('massif', 'odd-name.txt')
  expect(measurementOf(odd, './größe | `tick` @user 2000', 'peak-memory').values).toEqual([16_016])
})

it('refuses a profile that ends inside a snapshot or a tree', () => {
  const head = 'desc: x\ncmd: ./x\ntime_unit: i\n#-----------\nsnapshot=0\n#-----------\ntime=0\n'
  expect(refusal(`${head}mem_heap_B=0\n`).details).toMatchObject({ line: 5 })
  const tree = `${head}mem_heap_B=10\nmem_heap_extra_B=0\nmem_stacks_B=0\nheap_tree=peak\nn1: 10 (heap) malloc\n`
  expect(refusal(tree).details).toMatchObject({ line: 5 })
})

it('refuses the report of ms_print by name', () => {
  const report = `${'-'.repeat(80)}\nCommand:            ./tiny\nMassif arguments:   (none)\n`
  expect(refusal(report).details).toMatchObject({
    line: 3,
    what: 'this is the report of ms_print',
    expected: 'the profile that it was made of, massif.out.PID',
  })
})

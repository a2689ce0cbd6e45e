import { expect, it } from 'vitest'
import { type CsvRecord, startCsvReader } from '../../../src/parsers/shared/csv.js'

function records(text: string, separator?: string): readonly CsvRecord[] {
  const reader = startCsvReader('out.csv', separator)
  const read = text.split('\n').flatMap((line, index) => reader.push(line, index + 1) ?? [])
  reader.end()
  return read
}

const fields = (text: string, separator?: string) => records(text, separator).map((record) => record.fields)

it('reads plain, quoted and empty fields, and keeps blanks', () => {
  expect(fields('a, b ,\n"x,y","say ""hi""",""')).toEqual([
    ['a', ' b ', ''],
    ['x,y', 'say "hi"', ''],
  ])
  expect(fields('')).toEqual([['']])
  expect(fields('a;"b;c"', ';')).toEqual([['a', 'b;c']])
  expect(fields('a"b,c')).toEqual([['a"b', 'c']])
})

it('reads the number that a field spells, quoted or not', () => {
  const [record] = records('12.5,"3", 4e2 ,,nan,"1""2",x,12345678901234567')
  const numbers = record?.fields.map((_, index) => record.number(index))
  expect(numbers).toEqual([12.5, 3, 400, undefined, undefined, undefined, undefined, 12345678901234568])
  expect(record?.number(8)).toBeUndefined()
})

it('joins a field that goes over several lines and says where it started', () => {
  const read = records('h\na,"one\n\ntwo ""x""",c\nd,,e')
  expect(read.map(({ fields, line }) => ({ fields, line }))).toEqual([
    { fields: ['h'], line: 1 },
    { fields: ['a', 'one\n\ntwo "x"', 'c'], line: 2 },
    { fields: ['d', '', 'e'], line: 5 },
  ])
  const columns = read.map((record) => record.fields.map((_, index) => record.column(index)))
  expect(columns).toEqual([[1], [1, 3, 12], [1, 3, 4]])
})

it.each(['"one, two",3,,4', '"one","two",3', '"one ""x""",2', '"",a'])(
  'says where each field of %s starts',
  (line) => {
    const [record] = records(line)
    const starts = record?.fields.map((_, index) => record.column(index) - 1) ?? []
    expect(starts.map((start) => line[start - 1] ?? ',')).toEqual(starts.map(() => ','))
    expect(starts.map((start) => line[start] === '"')).toEqual(
      record?.fields.map((field) => line.includes(`"${field.replaceAll('"', '""')}"`)),
    )
  },
)

it('refuses what follows a closing quote, and an end inside quotes', () => {
  expect(() => records('a\nb,"c"d')).toThrow('out.csv:2:6: text follows the closing quote of a field')
  expect(() => records('a\nb,"c\nd')).toThrow('out.csv:2:3: the text ends inside a quoted field')
})

it('is linear in a long field of many lines', () => {
  const text = `"${'x\n'.repeat(200_000)}"`
  expect(fields(text)[0]?.[0]).toHaveLength(400_000)
})

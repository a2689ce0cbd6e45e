import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '__tests__', 'fixtures')

/**
 * The fixture of a parser with the most values a byte: its text, what was measured, and the options that stand beside it.
 * One whose tool failed is taken only where there is no other.
 * @param {(bytes: Uint8Array, options: object | undefined) => object} parse
 * @param {string} [file] the fixture, where not the densest is asked for
 */
export function fixtureOf(name, parse, file) {
  const folder = join(FIXTURES, name)
  const read = filesBelow(folder)
    .filter((path) => file === undefined || path.endsWith(file))
    .flatMap((path) => readFixture(path, parse))
  const densest = read.sort((one, other) => one.failures - other.failures || other.density - one.density)[0]
  if (densest === undefined) throw new Error(`${folder} holds no fixture that the parser ${name} reads`)
  return densest
}

function readFixture(path, parse) {
  const optionsPath = join(dirname(path), 'options.json')
  const options = existsSync(optionsPath) ? JSON.parse(readFileSync(optionsPath, 'utf8')) : undefined
  const bytes = readFileSync(path)
  try {
    const set = parse(bytes, options)
    const values = set.measurements.reduce((total, measurement) => total + measurement.values.length, 0)
    if (values === 0) return []
    const failures = Math.min(set.failures.length, 1)
    return [{ text: bytes.toString('utf8'), set, options, failures, density: values / bytes.length }]
  } catch {
    return []
  }
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .filter((path) => !/SOURCE\.md$|options\.json$|[/\\]refused[/\\]/.test(path))
}

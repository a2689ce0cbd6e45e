// How fast is every parser, does its time follow the size of what it reads, and does a log stay out of memory?
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MEGABYTES = [1, 10, 100]
/** A second form of a format, where the fixture with the most values a byte does not stand for it. */
const FORMS = { go: ['events.json.txt'], curl: ['template.ndjson.txt'], 'perf-stat': ['hardware.txt'] }

const MEASURE_PARSER = fileURLToPath(new URL('./shared/measure-parser.mjs', import.meta.url))

/** The rows are read; what the process says of an error is shown. */
const OUTPUT = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }

export const question = 'processor time of each parser on its own enlarged fixtures'

/**
 * Each parser and form in a process of its own, as a job runs one of them: what all share is compiled for every parser
 * that went before, and is then slower for the next one by a fifth to a half.
 * @param {{ product: object, parsers?: string[], megabytes?: number[] }} request all parsers and sizes where not named
 */
export async function measure({ product, parsers, megabytes = MEGABYTES }) {
  const { PARSERS } = await product.load('parsers/registry.js')
  const subjects = PARSERS.filter(
    ({ name, kind }) => kind !== 'directory' && (parsers?.includes(name) ?? true),
  ).flatMap(({ name }) => [{ name }, ...(FORMS[name] ?? []).map((file) => ({ name, file }))])
  return subjects.flatMap(({ name, file }, index) => {
    console.error(`  ${index + 1} of ${subjects.length}: ${name}${file === undefined ? '' : ` (${file})`}`)
    const request = JSON.stringify({ root: product.root, parser: name, file, megabytes })
    return JSON.parse(execFileSync(process.execPath, [MEASURE_PARSER, request], OUTPUT))
  })
}

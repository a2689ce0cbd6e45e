// Writes __tests__/fixtures/github-openapi.json: the operations Noisegate and its tests use, cut out of GitHub's
// own OpenAPI description with everything they refer to. Run it when the pinned version or the list changes:
//   node scripts/refresh-openapi.mjs
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = '@octokit/openapi@23.0.2'
const TARGET = fileURLToPath(new URL('../__tests__/fixtures/github-openapi.json', import.meta.url))

const OPERATIONS = [
  'actions/list-artifacts-for-repo',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs-for-repo',
  'checks/create',
  'checks/get',
  'checks/list-annotations',
  'checks/list-for-ref',
  'checks/update',
  'git/create-blob',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/get-blob',
  'git/get-ref',
  'git/get-tree',
  'git/update-ref',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-events',
  'issues/list-labels-on-issue',
  'issues/update-comment',
  'pulls/get',
  'pulls/list-files',
  'rate-limit/get',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/list-commit-statuses-for-ref',
  'repos/list-pull-requests-associated-with-commit',
  'users/get-authenticated',
]

/** Keys that say nothing about validity; they are most of the text. */
const PROSE = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'summary',
  'title',
  'tags',
  'servers',
])

/** Keys whose children are names, not keywords: a property may well be called `title`. */
const NAMED = new Set(['properties', 'schemas', 'parameters', 'patternProperties'])

const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
try {
  writeFileSync(TARGET, render(subset(download(folder))))
} finally {
  rmSync(folder, { recursive: true })
}

function download(cwd) {
  const [tarball] = execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd, encoding: 'utf8' })
    .trim()
    .split('\n')
  const file = 'package/generated/api.github.com.json'
  execFileSync('tar', ['xzf', tarball, file], { cwd })
  return JSON.parse(readFileSync(join(cwd, file), 'utf8'))
}

function subset(document) {
  const operations = []
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (OPERATIONS.includes(operation.operationId))
        operations.push(describe(document, { path, method, operation }))
    }
  }
  const found = operations.map(({ operationId }) => operationId)
  const absent = OPERATIONS.filter((id) => !found.includes(id))
  if (absent.length > 0) throw new Error(`not in ${PACKAGE}: ${absent.join(', ')}`)
  return { source: PACKAGE, operations, schemas: reachable(document, operations) }
}

function describe(document, { path, method, operation }) {
  const parameters = (operation.parameters ?? []).map((parameter) => {
    const { name, in: place, required = false, schema } = dereference(document, parameter)
    return { name, in: place, required, schema: lower(schema) }
  })
  const body = operation.requestBody?.content?.['application/json']?.schema
  const responses = {}
  for (const [status, response] of Object.entries(operation.responses)) {
    const schema = dereference(document, response).content?.['application/json']?.schema
    if (status.startsWith('2') && schema !== undefined) responses[status] = lower(schema)
  }
  const { operationId } = operation
  return {
    operationId,
    method,
    path,
    parameters,
    ...(body === undefined ? {} : { body: lower(body) }),
    responses,
  }
}

function dereference(document, value) {
  if (value.$ref === undefined) return value
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], document)
}

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type or branch `null`, prose goes, references become local. */
function lower(schema) {
  if (Array.isArray(schema)) return schema.map(lower)
  if (typeof schema !== 'object' || schema === null) return schema
  const { nullable, ...rest } = schema
  const plain = {}
  for (const [key, value] of Object.entries(rest)) {
    if (PROSE.has(key) || key === 'discriminator' || key.startsWith('x-')) continue
    plain[key] = NAMED.has(key) ? mapValues(value, lower) : key === 'enum' ? value : lower(value)
  }
  if (typeof plain.$ref === 'string') plain.$ref = plain.$ref.replace('#/components/schemas/', '#/schemas/')
  return nullable === true ? withNull(plain) : plain
}

function withNull(schema) {
  if (schema.enum !== undefined && !schema.enum.includes(null)) schema.enum = [...schema.enum, null]
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] }
  return { anyOf: [schema, { type: 'null' }] }
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

/** Every schema that the operations refer to, directly or through another. */
function reachable(document, operations) {
  const schemas = {}
  const visit = (text) => {
    for (const [, name] of text.matchAll(/"#\/schemas\/([^"]+)"/g)) {
      if (schemas[name] !== undefined) continue
      schemas[name] = lower(document.components.schemas[name])
      visit(JSON.stringify(schemas[name]))
    }
  }
  visit(JSON.stringify(operations))
  return Object.fromEntries(Object.entries(schemas).sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** One operation and one schema a line, so that a refresh shows what changed. */
function render({ source, operations, schemas }) {
  const rows = operations.map((operation) => `  ${JSON.stringify(operation)}`).join(',\n')
  const named = Object.entries(schemas)
    .map(([name, schema]) => `  "${name}": ${JSON.stringify(schema)}`)
    .join(',\n')
  return `{"source": "${source}", "licence": "MIT", "operations": [\n${rows}\n], "schemas": {\n${named}\n}}\n`
}

import { readFileSync } from 'node:fs'
import Ajv, { type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: object
}

interface Operation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?: JsonSchema
  readonly responses: Readonly<Record<string, object>>
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly oneOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
}

/** A request or answer as the validator sees it; `body` is the parsed JSON, undefined when there was none. */
export interface Exchange {
  readonly method: string
  /** Path with query. */
  readonly url: string
  readonly body?: unknown
}

interface Matched {
  readonly operation: Operation
  readonly pathValues: Readonly<Record<string, string>>
}

/** Checks requests, and answers made here, against the committed subset of GitHub's OpenAPI description. */
export class RequestValidator {
  readonly #operations: readonly { readonly operation: Operation; readonly pattern: RegExp }[]
  readonly #ajv = new Ajv.default({
    strict: false,
    allErrors: true,
    coerceTypes: false,
    validateFormats: true,
  })
  readonly #compiled = new Map<object, ValidateFunction>()

  constructor() {
    const file = new URL('../fixtures/github-openapi.json', import.meta.url)
    const document = JSON.parse(readFileSync(file, 'utf8')) as {
      operations: readonly Operation[]
      schemas: Readonly<Record<string, object>>
    }
    addFormats.default(this.#ajv)
    this.#ajv.addFormat('timestamp', true)
    this.#ajv.addSchema({ $id: 'github', schemas: document.schemas })
    this.#operations = document.operations.map((operation) => ({
      operation,
      pattern: pathPattern(operation.path),
    }))
  }

  /** Everything wrong with a request, one sentence each; empty when it is valid. */
  request({ method, url, body }: Exchange): readonly string[] {
    const { pathname, searchParams } = new URL(url, 'http://server')
    const matched = this.#match(method, pathname)
    if (matched === undefined) return [`${method} ${pathname}: no such operation in the subset`]
    const { operation } = matched
    const problems = [
      ...this.#parameters(matched, searchParams),
      ...unknownQuery(operation, searchParams),
      ...this.#body(operation, body),
    ]
    return problems.map((problem) => `${operation.operationId}: ${problem}`)
  }

  /** Everything wrong with a successful answer. */
  response({ method, url, body, status }: Exchange & { readonly status: number }): readonly string[] {
    const matched = this.#match(method, new URL(url, 'http://server').pathname)
    const schema = matched?.operation.responses[String(status)]
    if (matched === undefined || schema === undefined) return []
    return this.#check(schema, body).map(
      (problem) => `answer of ${matched.operation.operationId}: ${problem}`,
    )
  }

  #match(method: string, pathname: string): Matched | undefined {
    for (const { operation, pattern } of this.#operations) {
      if (operation.method !== method.toLowerCase()) continue
      const match = pattern.exec(pathname)
      if (match !== null) return { operation, pathValues: decoded(match.groups ?? {}) }
    }
    return undefined
  }

  #parameters({ operation, pathValues }: Matched, query: URLSearchParams): string[] {
    return operation.parameters.flatMap(({ name, in: place, required, schema }) => {
      const text = place === 'path' ? pathValues[name] : place === 'query' ? query.get(name) : undefined
      if (text === undefined || text === null) return required && place === 'query' ? [`lacks ?${name}`] : []
      return this.#check(schema, typed(text, schema)).map(
        (problem) => `${place} parameter ${name}: ${problem}`,
      )
    })
  }

  #body(operation: Operation, body: unknown): string[] {
    if (operation.body === undefined) return body === undefined ? [] : ['takes no body']
    if (body === undefined) return ['lacks a body']
    const known = propertyNames(operation.body)
    const unknown = Object.keys(body as object).filter((key) => known.size > 0 && !known.has(key))
    const names = unknown.map((key) => `body has the unknown property ${key}`)
    return [...names, ...this.#check(operation.body, body).map((problem) => `body${problem}`)]
  }

  #check(schema: object, value: unknown): string[] {
    const validate = this.#compiled.get(schema) ?? this.#ajv.compile(absolute(schema))
    this.#compiled.set(schema, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
  }
}

/** `{basehead}` and `{ref}` may hold slashes; everything else is one segment. */
function pathPattern(path: string): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'basehead' || name === 'ref' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  )
  return new RegExp(`^${source}$`)
}

function decoded(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
}

function typed(text: string, schema: { type?: unknown }): unknown {
  if (schema.type === 'integer' || schema.type === 'number') return Number(text)
  if (schema.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}

function unknownQuery(operation: Operation, query: URLSearchParams): string[] {
  const known = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  return [...query.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => `unknown query parameter ${name}`)
}

function propertyNames(schema: JsonSchema): Set<string> {
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  return new Set([
    ...Object.keys(schema.properties ?? {}),
    ...branches.flatMap((branch) => [...propertyNames(branch)]),
  ])
}

/** References to other schemas as Ajv finds them: in the document added under the name `github`. */
function absolute(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"$ref":"#/schemas/', '"$ref":"github#/schemas/'),
  ) as object
}

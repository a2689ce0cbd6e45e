import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import { addCurlRequest, type CurlRequest } from './curl/add-curl-request.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { isJsonObject } from './shared/json-path.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'
import { quotedName } from './shared/quoted-name.js'

const TEXT_FIRST = /^\s*time_namelookup:\s*\d+[.,]\d+s?$/
const TEXT = /^\s*(time_\w+|http_code|size_download|speed_download|exitcode):\s*(\d+(?:[.,]\d+)?)s?$/
// curl prints the code of a request without answer as 000, which is no JSON number.
const CODE = /"(http_code|response_code)":0+(?=\d)/g

/**
 * `curl -w`: `%{json}`, a template of JSON objects, or the text form in common use, one request after another. curl's times count
 * from the start; phases are differences of them. Requests of one address are repetitions. The template to use is
 * `{"url":"%{url_effective}","http_code":%{http_code},"exitcode":%{exitcode},"time_namelookup":%{time_namelookup},...}`.
 */
export const curlParser: TextParser = {
  kind: 'text',
  name: 'curl',
  tool: 'curl 7.70 or newer (read with 7.88)',
  reads: "what curl -w '%{json}\\n' or a template with time_namelookup to time_total writes",
  metrics: [
    'time',
    'dns',
    'connect',
    'tls',
    'first-byte',
    'transfer',
    'redirect',
    'bytes-per-second',
    'download-size',
  ],
  primary: ['time'],
  recognises: (line) => isCurlJson(line) || TEXT_FIRST.test(line),
  start: (context) => new CurlSink(context),
}

function isCurlJson(line: string): boolean {
  return line.startsWith('{') && line.includes('"time_namelookup":') && line.includes('"time_total":')
}

class CurlSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(curlParser)
  readonly #failures: Warning[] = []
  readonly #unnamed: string
  /** Figures of the text form that goes on, and the line it starts on. */
  #open: { readonly fields: Map<string, number>; readonly line: number } | undefined
  #version: string | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
    this.#unnamed = nameOfFile(file, 'request')
  }

  push(line: string, n: number, end?: 'open'): void {
    if (isCurlJson(line)) this.#json(line, n)
    else if (line.startsWith('{') && end === 'open') throw this.#cut(n)
    else this.#text(line, n, end)
  }

  end(): Parsed {
    if (this.#open !== undefined) throw this.#cut(this.#open.line)
    return {
      measurements: this.#builder.measurements(),
      environment: this.#version === undefined ? {} : { curl: this.#version },
      warnings: this.#builder.warnings(),
      failures: this.#failures,
    }
  }

  #json(line: string, n: number): void {
    let fields: unknown
    try {
      fields = JSON.parse(line.replace(CODE, '"$1":'))
    } catch {
      throw this.#cut(n)
    }
    if (!isJsonObject(fields)) return
    const { url_effective, url, curl_version } = fields
    if (typeof curl_version === 'string') this.#version ??= /\d+(?:\.\d+)+/.exec(curl_version)?.[0]
    const numbers = Object.entries(fields).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    )
    const name = [url_effective, url].find((text) => typeof text === 'string' && text !== '')
    this.#add({ name: typeof name === 'string' ? name : this.#unnamed, fields: new Map(numbers) }, n)
  }

  #text(line: string, n: number, end: 'open' | undefined): void {
    const [, key, value = ''] = TEXT.exec(line) ?? []
    if (key === undefined) return
    if (end === 'open') throw this.#cut(n)
    if (key === 'time_namelookup' && this.#open !== undefined) throw this.#cut(this.#open.line)
    this.#open ??= { fields: new Map(), line: n }
    this.#open.fields.set(key, Number(value.replace(',', '.')))
    if (key !== 'time_total') return
    this.#add({ name: this.#unnamed, fields: this.#open.fields }, n)
    this.#open = undefined
  }

  #add(request: CurlRequest, n: number): void {
    const { name, fields } = request
    const code = fields.get('response_code') ?? fields.get('http_code')
    const exit = fields.get('exitcode') ?? (code === 0 ? 1 : 0)
    if (exit !== 0 || (code !== undefined && code >= 400)) {
      const how = exit === 0 ? `was answered with status ${code}` : 'got no answer'
      this.#failures.push({ message: `${quotedName(name)} ${how}`, file: this.#file, line: n })
    } else addCurlRequest(this.#builder, request, problemAtLine(this.#file, n))
  }

  #cut(line: number): Problem {
    return new Problem({
      kind: 'measurement',
      what: 'this request is not complete',
      file: this.#file,
      line,
      expected: 'one JSON object a line, or all times of the text form, up to time_total',
    })
  }
}

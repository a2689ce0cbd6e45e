import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

/** Errors of a document against what a peer documents of its format; empty where it is accepted. */
export function peerErrors(name: string, document: unknown): readonly unknown[] {
  const url = new URL(`../../fixtures/peer-schemas/${name}.schema.json`, import.meta.url)
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(url, 'utf8')))
  // What is written is text: values that JSON cannot hold must not pass here.
  return validate(JSON.parse(JSON.stringify(document))) ? [] : (validate.errors ?? [])
}

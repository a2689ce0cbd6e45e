import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { fillBlocks, renderBlocks, renderFiles } from '../scripts/doc-blocks.mjs'
import { COMMANDS } from '../src/app/cli-commands.js'
import { commandText } from '../src/app/help-text.js'
import { configJsonSchema } from '../src/config/config-schema.js'
import { INPUTS } from '../src/config/inputs.js'
import { EXIT_CODES, OUTPUTS } from '../src/config/outputs.js'
import { readConfig } from '../src/config/read-config.js'
import { PARSERS } from '../src/parsers/registry.js'
import { PROFILE_PRESETS } from '../src/profiles/presets/registry.js'
import { FORMATS } from '../src/profiles/registry.js'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const data = {
  inputs: INPUTS,
  outputs: OUTPUTS,
  exitCodes: EXIT_CODES,
  commands: COMMANDS.map((row) => ({ name: row.name, summary: row.summary, help: commandText(row) })),
  parsers: PARSERS,
  profileFormats: FORMATS,
  profilePresets: PROFILE_PRESETS,
  configSchema: configJsonSchema(),
}
const blocks = renderBlocks(data)

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map((name) => join('docs', String(name)))
    .filter((name) => name.endsWith('.md')),
]

interface Fence {
  readonly language: string
  readonly text: string
}

function fences(path: string): Fence[] {
  return [...read(path).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }))
}

const examples = documents.flatMap((path) => fences(path).map((fence, index) => ({ path, index, ...fence })))

describe('generated parts', () => {
  it.each(Object.entries(renderFiles(data)))(
    '%s is current (npm run compile && node scripts/sync-docs.mjs)',
    (path, text) => {
      expect(read(path)).toBe(text)
    },
  )

  it.each(documents)('%s is current', (path) => {
    const text = read(path)
    expect(fillBlocks(text, blocks, path)).toBe(text)
  })

  it('every block is shown somewhere', () => {
    const shown = documents.flatMap((path) =>
      [...read(path).matchAll(/<!-- generated:([\w-]+) -->/g)].map(([, name]) => name),
    )
    expect(new Set(shown)).toEqual(new Set(Object.keys(blocks)))
  })

  it('a block without an end, or without a source, is an error', () => {
    expect(() => fillBlocks('<!-- generated:inputs -->', blocks, 'x.md')).toThrow(
      'the block inputs has no end',
    )
    expect(() => fillBlocks('<!-- generated:x --><!-- /generated:x -->', blocks, 'x.md')).toThrow(
      'nothing renders the block x',
    )
  })
})

describe('action.yml', () => {
  const action = parse(read('action.yml'))

  it('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  it('has no default that could contradict a configuration file', () => {
    const defaults = Object.entries<{ default?: string }>(action.inputs).filter(
      ([, input]) => input.default !== undefined,
    )
    expect(defaults).toEqual([
      ['github-token', expect.objectContaining({ default: '$' + '{{ github.token }}' })],
    ])
  })
})

describe('links', () => {
  it.each(documents)('%s points to files that exist', (path) => {
    const targets = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!)
    const broken = targets
      .filter((target) => !/^(?:https?:|#|mailto:)/.test(target))
      .filter((target) => !existsSync(resolve(root, dirname(path), target.replace(/#.*$/, ''))))
    expect(broken).toEqual([])
  })
})

describe('examples', () => {
  const yaml = examples.filter(({ language }) => language === 'yaml')

  it.each(yaml.map((example) => [`${example.path} ${example.index}`, example.text]))(
    '%s is valid YAML',
    (_, text) => {
      expect(parseDocument(text).errors).toEqual([])
    },
  )

  const workflows = yaml.filter(({ text }) => /^jobs:/m.test(text))
  it.each(workflows.map((example) => [example.path, example.text]))(
    '%s: the workflow gives only inputs that exist',
    (_, text) => {
      const { jobs } = parse(text)
      const steps = Object.values<{ steps: { uses?: string; with?: object }[] }>(jobs).flatMap(
        (job) => job.steps,
      )
      const ours = steps.filter(({ uses }) => uses?.startsWith('noisegate/'))
      expect(ours.length).toBeGreaterThan(0)
      for (const step of ours)
        expect(INPUTS.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
    },
  )

  const configurations = yaml.filter(({ text }) => /^(suites|gate):/m.test(text))
  it('there are workflows and configurations to check', () => {
    expect([workflows.length > 0, configurations.length > 1]).toEqual([true, true])
  })

  it.each(configurations.map((example) => [example.path, example.text]))(
    '%s: the configuration is accepted',
    (_, text) => {
      expect(readConfig(text, 'example').warnings).toEqual([])
    },
  )

  const json = examples.filter(({ language }) => language === 'json')
  it('JSON parses', () => {
    for (const { path, text } of json) expect(() => JSON.parse(text), path).not.toThrow()
  })
})

it('the licence names the year and the authors', () => {
  expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} The Noisegate authors/)
})

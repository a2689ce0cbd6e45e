// Writes what is generated from data: action.yml, schema/config.schema.json, and the marked blocks of the documents.
// `npm run compile && node scripts/sync-docs.mjs [--check]`; with --check it writes nothing and exits 1 on a difference.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fillBlocks, renderBlocks, renderFiles } from './doc-blocks.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

if (!existsSync(join(root, 'lib/config/inputs.js'))) {
  console.error('lib/ is not there; run npm run compile first')
  process.exit(1)
}

const data = await loadData()
const blocks = renderBlocks(data)
const wanted = new Map(Object.entries(renderFiles(data)))
for (const path of documents())
  wanted.set(path, fillBlocks(readFileSync(join(root, path), 'utf8'), blocks, path))

const stale = [...wanted].filter(
  ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
)
for (const [path, text] of stale) {
  console.log(`${values.check ? 'stale' : 'written'}: ${path}`)
  if (values.check) continue
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
if (values.check && stale.length > 0) {
  console.error('run npm run compile && node scripts/sync-docs.mjs')
  process.exit(1)
}

async function loadData() {
  const [inputs, outputs, commands, help, schema, parsers, formats, presets] = await Promise.all([
    import('../lib/config/inputs.js'),
    import('../lib/config/outputs.js'),
    import('../lib/app/cli-commands.js'),
    import('../lib/app/help-text.js'),
    import('../lib/config/config-schema.js'),
    import('../lib/parsers/registry.js'),
    import('../lib/profiles/registry.js'),
    import('../lib/profiles/presets/registry.js'),
  ])
  return {
    inputs: inputs.INPUTS,
    outputs: outputs.OUTPUTS,
    exitCodes: outputs.EXIT_CODES,
    commands: commands.COMMANDS.map((row) => ({
      name: row.name,
      summary: row.summary,
      help: help.commandText(row),
    })),
    parsers: parsers.PARSERS,
    profileFormats: formats.FORMATS,
    profilePresets: presets.PROFILE_PRESETS,
    configSchema: schema.configJsonSchema(),
  }
}

/** Every Markdown document of the project that holds a generated block. */
function documents() {
  const here = readdirSync(root).filter((name) => name.endsWith('.md'))
  const docs = readdirSync(join(root, 'docs'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md'))
  return [...here, ...docs.map((name) => join('docs', name))].filter((path) =>
    readFileSync(join(root, path), 'utf8').includes('<!-- generated:'),
  )
}

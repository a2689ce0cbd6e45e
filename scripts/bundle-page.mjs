// Bundles web/ into what HTML pages hold: one script without imports, and its style sheet. Used by the build and by tests,
// so that both see one thing. Deterministic: no clock, no absolute path.
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** The files of dist/assets by name, and the packages whose code is in them. */
export async function bundlePage() {
  const bundle = await rolldown({
    input: join(root, 'web/profile-page/main.ts'),
    cwd: root,
    platform: 'browser',
    // The style sheet of d3-flame-graph sets colours for light pages only; ours takes its place.
    moduleTypes: { '.css': 'empty' },
  })
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false })
    const [script, ...others] = output
    if (others.length > 0) throw new Error(`web/ bundles to ${output.length} files instead of one`)
    // An end tag inside a string of the script would end the script.
    if (/<\/script|<!--/i.test(script.code)) throw new Error('the bundled script cannot stand in a page')
    const style = readFileSync(join(root, 'web/profile-page/style.css'), 'utf8')
    return {
      files: { 'profile-page.js': script.code, 'profile-page.css': style.replaceAll('\r\n', '\n') },
      packages: packagesOf(script.moduleIds),
    }
  } finally {
    await bundle.close()
  }
}

/** Licences of packages in the form that ncc writes: name, licence, text. */
export function licenceTexts(packages) {
  return packages
    .map((name) => {
      const folder = join(root, 'node_modules', name)
      const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      return `${name}\n${license}\n${readFileSync(join(folder, 'LICENSE'), 'utf8').replaceAll('\r\n', '\n')}`
    })
    .join('\n')
}

function packagesOf(moduleIds) {
  const names = moduleIds.flatMap((id) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? [])
  return [...new Set(names)].sort()
}

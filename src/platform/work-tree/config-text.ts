import type { GitSettings } from '../git-environment.js'

/** Settings in the syntax of git's config files (git-config, "Syntax"), each under its own header. */
export function configText(settings: GitSettings): string {
  return settings.map(([key, value]) => `${header(key)}\t${name(key)} = "${escaped(value)}"\n`).join('')
}

function header(key: string): string {
  const section = key.slice(0, key.indexOf('.'))
  const sub = key.slice(section.length + 1, -name(key).length - 1)
  return sub === '' ? `[${section}]\n` : `[${section} "${sub.replace(/[\\"]/g, '\\$&')}"]\n`
}

function name(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1)
}

function escaped(value: string): string {
  return value
    .replace(/[\\"]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\b', '\\b')
}

import { parserByName } from './registry.js'

/**
 * Loads what only the parser of a name needs, so that nobody else's command waits for it. To be awaited before the parser's
 * options are checked or its output is read; `auto` and `command` need nothing, because a parser that has to be
 * prepared is never recognised, only named.
 * @throws Problem of kind `usage` for an unknown parser
 */
export async function prepareParser(name: string): Promise<void> {
  if (name === 'auto' || name === 'command') return
  await parserByName(name).prepare?.()
}

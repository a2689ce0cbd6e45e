import { ownText } from './own-text.js'

/**
 * One text for all mentions of a name, and none that holds the log it was cut from. Equal names are then equal by a
 * comparison of pointers, and hashed once.
 */
export function startOwnNames(): (name: string) => string {
  const known = new Map<string, string>()
  // Mentions of one name stand together (`-count`), and comparing it is cheaper than looking it up.
  let last = ''
  return (name) => {
    if (name === last) return last
    const found = known.get(name)
    last = found ?? ownText(name)
    if (found === undefined) known.set(last, last)
    return last
  }
}

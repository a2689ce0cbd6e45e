/** `path::Class::test_name[id]`; an id may itself hold anything. */
const nodeId = /^(?:[^[]*::)?([^[:]+)(?:\[(.*)\])?$/s

/** What the expression of `-k` reads as one word (pytest 5.4 and newer). */
const safeId = /^[\w:+\-.]+$/

/** Words that mean something else in the expression. */
const operators: readonly string[] = ['and', 'or', 'not', 'None', 'True', 'False']

/**
 * The expression of `pytest -k`: the tests' names, with the id where its characters may stand there. The expression finds
 * parts of names, so `test_a` selects `test_ab` too. Undefined for a name that no word can be found in.
 */
export function pytestFilter(names: readonly string[]): string | undefined {
  const words = names.map((name) => {
    const [, test = '', id] = nodeId.exec(name) ?? []
    if (!/^\w+$/u.test(test) || operators.includes(test)) return undefined
    return id !== undefined && safeId.test(id) ? `${test}[${id}]` : test
  })
  const known = words.filter((word) => word !== undefined)
  return known.length === 0 || known.length < names.length ? undefined : [...new Set(known)].join(' or ')
}

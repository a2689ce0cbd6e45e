/** Operators of C++ that hold the signs of generics. */
const OPERATOR = /operator\s*(?:<=>|<<=?|>>=?|<=|>=|->\*?|<|>)/g

/**
 * A name without the arguments of generics: `Vec<u32>::push` is `Vec::push`, `sort.Slice[int]` is `sort.Slice`. A name that is
 * nothing else (`<module>`) stays. O(length).
 */
export function genericFreeName(name: string): string {
  const operators: string[] = []
  const masked = name.replace(OPERATOR, (operator) => `\u0000${operators.push(operator) - 1}\u0000`)
  let depth = 0
  let plain = ''
  for (const character of masked) {
    if (character === '<' || character === '[') depth += 1
    else if ((character === '>' || character === ']') && depth > 0) depth -= 1
    else if (depth === 0) plain += character
  }
  if (depth !== 0 || plain.trim() === '') return name
  return plain.replace(/\u0000(\d+)\u0000/g, (_, index: string) => operators[Number(index)] ?? '')
}

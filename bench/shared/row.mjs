/**
 * One line of the table. `value` is a number in `unit`; `target` the largest value that is accepted, absent where a figure
 * is only reported; `incumbent` the incumbent's value in the same unit, absent where it has none.
 */
export function row(figure, value, unit, { target, incumbent, note } = {}) {
  return { figure, value, unit, ...defined({ target, incumbent, note }) }
}

/** Whether the row holds its target; a row without one always does. */
export function holds({ value, target }) {
  return target === undefined || value <= target
}

function defined(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

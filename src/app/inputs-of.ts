import { FLAG_INPUTS } from '../config/inputs.js'
import { type Given, one } from './read-flags.js'

/** The flags that are inputs, under the names of `readInputs`. */
export function inputsOf(given: Given): Readonly<Record<string, string>> {
  const inputs: Record<string, string> = {}
  for (const { name } of FLAG_INPUTS) {
    const value = one(given, name)
    if (value === undefined) continue
    if (name !== 'store') inputs[name] = value
    else if (value === 'branch') inputs.store = value
    else Object.assign(inputs, { store: 'directory', 'store-path': value })
  }
  return inputs
}

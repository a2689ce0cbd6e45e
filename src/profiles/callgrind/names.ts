import type { Frame } from '../frame.js'
import { ownText } from '../shared/own-text.js'

const COMPRESSED = /^\((\d+)\)(?: (.*))?$/

/** Which of the three tables of short names a keyword uses. */
const TABLE_OF: Readonly<Record<string, 'file' | 'function' | 'object'>> = {
  ...{ fl: 'file', fi: 'file', fe: 'file', cfl: 'file', cfi: 'file' },
  ...{ fn: 'function', cfn: 'function', ob: 'object', cob: 'object' },
}

/** `name'2` counts levels of recursion (--separate-recs) or threads; the levels of one function are kept apart by the file. */
const UNKNOWN = '???'

/** The state of callgrind's position lines: which function costs belong to, and which one is called. Names are compressed. */
export class CallgrindNames {
  readonly #tables = {
    file: new Map<string, string>(),
    function: new Map<string, string>(),
    object: new Map<string, string>(),
  }
  #file = ''
  /** With inlined code: the file that costs stand in now, which a call without a file means. */
  #place = ''
  #object = ''
  #function: string | undefined
  /** The function of `fn`, made once for all its lines. */
  #current: Frame | undefined
  #called: { file?: string; object?: string; function?: string } = {}
  /** By function, file and object. */
  readonly #frames = new Map<string, Map<string, Map<string, Frame>>>()

  /** Takes `fn=(3) main` and the like; false for a number that has no name yet. */
  set(kind: string, value: string): boolean {
    const name = this.#expand(TABLE_OF[kind]!, value)
    if (name === undefined) return false
    if (!kind.startsWith('c')) this.#current = undefined
    if (kind === 'fl') this.#file = name
    if (kind === 'fl' || kind === 'fi' || kind === 'fe') this.#place = name
    else if (kind === 'fn') this.#function = name
    else if (kind === 'ob') this.#object = name
    else if (kind === 'cfn') this.#called = { ...this.#called, function: name }
    else if (kind === 'cob') this.#called = { ...this.#called, object: name }
    else if (kind === 'cfi' || kind === 'cfl') this.#called = { ...this.#called, file: name }
    // The cost of inlined code (fi, fe) is the function's all the same.
    return true
  }

  /** The function that costs belong to; undefined before the first. */
  current(): Frame | undefined {
    if (this.#function === undefined) return undefined
    this.#current ??= this.#frameOf(this.#function, this.#file, this.#object)
    return this.#current
  }

  /** The function that is called; what was not said of it is as in the caller. Said for one call only. */
  takeCalled(): Frame {
    const { function: name = UNKNOWN, file = this.#place, object = this.#object } = this.#called
    this.#called = {}
    return this.#frameOf(name, file, object)
  }

  /** One frame for each function, so that it can be looked up by the object. */
  #frameOf(name: string, file: string, object: string): Frame {
    const byFile = this.#frames.get(name) ?? new Map<string, Map<string, Frame>>()
    const byObject = byFile.get(file) ?? new Map<string, Frame>()
    const known = byObject.get(object)
    if (known !== undefined) return known
    const frame = frameOf(name, file, object)
    this.#frames.set(name, byFile.set(file, byObject.set(object, frame)))
    return frame
  }

  #expand(table: 'file' | 'function' | 'object', value: string): string | undefined {
    const [, short, name] = COMPRESSED.exec(value) ?? []
    if (short === undefined) return ownText(value)
    if (name !== undefined) this.#tables[table].set(short, ownText(name))
    return this.#tables[table].get(short)
  }
}

function frameOf(name: string, file: string, object: string): Frame {
  const known = name === '' ? UNKNOWN : name
  const module = object.slice(object.lastIndexOf('/') + 1)
  const place = file === '' || file === UNKNOWN ? {} : { file }
  return { name: known, ...place, ...(module === '' ? {} : { module }) }
}

import type { Frame } from '../frame.js'
import { demangleRust } from './demangle-rust.js'

/** What compilers and runtimes add to a name that says nothing about the source, and what takes its place. */
const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // GCC and LLVM clone functions: `sort.constprop.0`, `run.part.0.cold`, `f [clone .isra.0]`, `g.llvm.123`.
  [/(?: \[clone [^\]]*\])+$/, ''],
  [/(?:\.(?:constprop|isra|part|cold|lto_priv|llvm)(?:\.\d+)*)+$/, ''],
  // A hash of the crate and its types, another one for every build.
  [/::h[0-9a-f]{16}$/, ''],
  // Java numbers lambdas, proxies and accessors as they are made.
  [/\$\$Lambda(?:\$\d+)?(?:[/+.]0x[0-9a-f]+)?(?:\.\d+)?/g, '$$$$Lambda'],
  [/\b(\$Proxy|GeneratedMethodAccessor|GeneratedConstructorAccessor)\d+/g, '$1'],
  // Callgrind counts levels of recursion: `sort'2`.
  [/'\d+$/, ''],
  // Go's instances of a generic function, as `go tool pprof` prints them.
  [/\[go\.shape\.[^\]]*\]/g, '[...]'],
  // Symbol versions of shared libraries.
  [/@@?[A-Z][A-Z0-9]*_[\w.]+$/, ''],
  // `<function f at 0x7f01>`
  [/ at 0x[0-9a-f]+/gi, ''],
]

/** A longer name is generated or hostile; it stays as it is, because the rules look for the end of a name from every place. */
const LONGEST = 4096

const ADDRESS = /^(?:\[?0x[0-9a-f]+\]?|[0-9a-f]{8,16}|\?\?\??)$/i

// Go keeps modules under their version, and Python its libraries under that of the interpreter.
const VERSIONED = /@v\d[^/]*(?=\/)/

/**
 * A frame without what differs between two builds of one source: addresses, hashes, clones, versions of modules. Arguments of
 * generic functions stay, because two instances are two functions; `alignFunctions` may drop them.
 */
export function normaliseFrame(frame: Frame): Frame {
  const name = normaliseName(frame.name)
  const file = frame.file?.replaceAll('\\', '/').replace(VERSIONED, '')
  if (name === frame.name && file === frame.file) return frame
  return file === undefined ? { ...frame, name } : { ...frame, name, file }
}

/** The name alone; never empty. */
export function normaliseName(name: string): string {
  if (name.length > LONGEST) return name
  if (ADDRESS.test(name)) return '[unknown]'
  const plain = RULES.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    demangleRust(name),
  )
  return plain === '' ? name : plain
}

import { readMarshal } from './cprofile/marshal.js'
import { pstatsTable } from './cprofile/pstats-table.js'
import type { BinaryFormat } from './format.js'

/** A dictionary of CPython's marshal, and behind it a tuple as key or the end. */
const DICTIONARY = 0x7b
const REFERENCE = 0x80
const KEY = new Set([0x28, 0x29, 0x30])

/**
 * The statistics that Python's cProfile and profile write (`-o FILE`, `dump_stats`), in CPython's marshal format. Functions and
 * who called whom, no stacks: cProfile does not keep them.
 */
export const cprofileFormat: BinaryFormat = {
  kind: 'binary',
  name: 'cprofile',
  tool: 'CPython cProfile (read with 3.8 to 3.13)',
  reads: 'the file of python -m cProfile -o, or of Profile.dump_stats',
  quantities: ['time in seconds'],
  tells: 'table',
  recognises: (head) =>
    head.length >= 2 &&
    (head[0]! & ~REFERENCE) === DICTIONARY &&
    KEY.has(head[1]! & ~REFERENCE) &&
    isNoText(head),
  decode: (bytes, { file }) => pstatsTable(readMarshal(bytes, file), file),
}

/** JSON starts with the same brace, but holds no bytes below a tab. */
function isNoText(head: Uint8Array): boolean {
  return head.some((byte) => byte < 9)
}

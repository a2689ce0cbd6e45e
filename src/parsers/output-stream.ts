import type { ParsedSet } from './parsed-set.js'

/** Reads one output while the command still writes it. */
export interface OutputStream {
  /** Never throws: what is wrong is thrown by `end`. */
  push(chunk: Uint8Array): void
  /**
   * What was measured; undefined only with `auto`, where no parser recognises the output.
   * @throws Problem of kind `measurement` for output that is recognised and cannot be read.
   */
  end(): ParsedSet | undefined
}

import { Problem } from '../core/model/problem.js'

/** Remembers the first failed read of a store, so that nothing is written after it. */
export interface ReadGuard {
  /** Runs a read; a failure is remembered and thrown on. */
  read<T>(action: () => Promise<T>): Promise<T>
  /** Throws a Problem when a read has failed before. */
  assertWritable(): void
}

/** A guard of its own for each store instance. */
export function createReadGuard(): ReadGuard {
  let failed: unknown
  return {
    async read(action) {
      try {
        return await action()
      } catch (error) {
        failed ??= error
        throw error
      }
    },
    assertWritable() {
      if (failed === undefined) return
      throw new Problem({
        kind: 'store',
        what: 'nothing was written because the stored history could not be read before',
        remedy: 'Repair what the first message names, then run again.',
        cause: failed,
      })
    },
  }
}

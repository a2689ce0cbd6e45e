/** Something that is read in pieces. */
export interface PushStream<Result> {
  push(chunk: Uint8Array): void
  end(): Result
}

/** Keeps the first thing that `push` throws for `end`, because `push` runs where nobody can catch it. */
export function deferringProblems<Result>(stream: PushStream<Result>): PushStream<Result> {
  let thrown: { readonly error: unknown } | undefined
  return {
    push(chunk) {
      if (thrown !== undefined) return
      try {
        stream.push(chunk)
      } catch (error) {
        thrown = { error }
      }
    },
    end() {
      if (thrown !== undefined) throw thrown.error
      return stream.end()
    },
  }
}

/** How the suspects of a tool are selected on its command line. */
export interface BenchmarkFilter {
  /** Template of the argument, in the syntax of the suite key `filter`; see `renderFilter`. */
  readonly template: string
  /** Command lines of the tool. */
  readonly command: RegExp
  /**
   * The command with the argument in its place, where it is plain enough to be understood: `words` are its words with
   * their quotes removed. Undefined where another selection may already stand in it.
   */
  place(words: readonly string[], argument: readonly string[]): readonly string[] | undefined
}

/**
 * Turns names of benchmarks into text that selects at least them; undefined where the tool has no such text. More may be
 * selected than was asked for, never less: what was not asked for is not judged.
 */
export type FilterPipe = (names: readonly string[]) => string | undefined

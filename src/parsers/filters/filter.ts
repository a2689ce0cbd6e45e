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

/** How a tool selects benchmarks by name. */
export interface FilterPipe {
  /** A name as the tool gives them, which it can select: whether a command can be filtered at all is asked with it. */
  readonly sample: string
  /**
   * Text that selects at least these benchmarks; undefined where the tool has no such text. More may be selected than was
   * asked for, never less: what was not asked for is not judged.
   */
  text(names: readonly string[]): string | undefined
}

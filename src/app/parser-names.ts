/**
 * The names that a configuration may give to `parser`, for checking it; none where nothing can have named one. All parsers are
 * loaded for them, and the first command waits.
 * @param input the flag or input `parser`
 * @param configText the configuration file, where there is one
 */
export async function parserNames(
  input: string | undefined,
  configText: string | undefined,
): Promise<readonly string[]> {
  if ((input === undefined || input === '') && configText?.includes('parser') !== true) return []
  return (await import('../parsers/registry.js')).PARSER_NAMES
}

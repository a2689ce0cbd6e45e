/** Why a command cannot be changed, and what to say instead: `example` is a profiler's command with `{out}`. */
export function notPlain(example: string): { readonly reason: string } {
  return {
    reason: `the command is not one plain command, so no profiler is put into it; name one: \`profile: ${example}\``,
  }
}

/** The command runs something else than this preset profiles. */
export function otherProgram(expected: string, example: string): { readonly reason: string } {
  return { reason: `the command does not run ${expected}; name a profiler: \`profile: ${example}\`` }
}

/** An option of the command takes the place that the profiler needs. */
export function optionTaken(option: string, example: string): { readonly reason: string } {
  return { reason: `the command has ${option} already; name the profiler: \`profile: ${example}\`` }
}

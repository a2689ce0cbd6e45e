import { quoteWord } from '../../core/command/shell-words.js'
import { extendedVariable } from './extended-variable.js'
import type { ProfilePreset } from './preset.js'
import { programKind } from './program-kind.js'
import { notPlain } from './refusals.js'

const EXAMPLE =
  'java -XX:StartFlightRecording=filename={out}/x.jfr -jar target/benchmarks.jar && jfr print {out}/x.jfr > {out}/x.txt'

const EVENTS = {
  time: 'jdk.ExecutionSample',
  // The second and third are those of Java 11 to 15, which do not know the first.
  memory: 'jdk.ObjectAllocationSample,jdk.ObjectAllocationInNewTLAB,jdk.ObjectAllocationOutsideTLAB',
} as const

/** JVMs that build and start; what they start is recorded by itself. */
const LAUNCHERS =
  'org\\.codehaus\\.plexus\\.classworlds|org\\.gradle\\.(wrapper|launcher)|org\\.apache\\.maven\\.wrapper'

/**
 * Every JVM below the command makes a flight recording, told by JAVA_TOOL_OPTIONS, so that forks of JMH and programs started by
 * Maven or Gradle are recorded too; with the finer settings of `profile`.
 */
export const javaPreset: ProfilePreset = {
  name: 'java',
  summary:
    'a flight recording of every JVM below the command, read by `jfr print`; for memory its allocation samples; needs a JDK 11 or newer',
  appliesTo: (command) => programKind(command) === 'java',
  plans({ run, shell, subject, out }) {
    const option = recordingOption(out)
    if (option === undefined)
      return { reason: 'the path of the folder for profiles holds a double quote, which Java cannot be told' }
    const changed = extendedVariable({ run, shell }, 'JAVA_TOOL_OPTIONS', option)
    if (changed === undefined) return notPlain(EXAMPLE)
    return [
      {
        profiler: 'Java Flight Recorder',
        needs: ['java', 'jfr'],
        // Java 8 without flight recordings does not even start with the option.
        probe: 'JAVA_TOOL_OPTIONS= java -XX:StartFlightRecording=dumponexit=false -version',
        run: changed,
        env: {},
        files: {},
        convert: conversion(out, EVENTS[subject]),
        read: ['*.jfr.txt'],
        ...(subject === 'memory' ? { quantity: 'allocated' } : {}),
      },
    ]
  },
}

/** Quoted for the recorder, where a comma ends a value, and for the variable, where a blank ends an option. */
function recordingOption(out: string): string | undefined {
  if (/["\n\r]/.test(out)) return undefined
  const option = `-XX:StartFlightRecording=filename="${out}",settings=profile,dumponexit=true`
  return /^[^']*$/.test(option) ? `'${option}'` : `'${option.replaceAll("'", `'"'"'`)}'`
}

/**
 * Each recording as text, where it holds samples. Build tools count only where nothing else was recorded, as with the benchmarks
 * that Maven runs in its own process.
 */
function conversion(out: string, events: string): string {
  return [
    `cd ${quoteWord(out)} && for recording in *.jfr; do`,
    '  [ -e "$recording" ] || continue',
    `  jfr print --events jdk.JVMInformation,${events} --stack-depth 64 "$recording" > "$recording.text" || exit`,
    `  if ! grep -qE '^jdk\\.(Exec|Object)' "$recording.text"; then continue; fi`,
    `  if grep -qE '^  javaArguments = "(${LAUNCHERS})' "$recording.text"; then kind=tool; else kind=txt; fi`,
    '  mv "$recording.text" "$recording.$kind"',
    'done',
    'for recording in *.jfr.txt; do [ -e "$recording" ] && exit; done',
    'for recording in *.jfr; do',
    '  if [ -e "$recording.tool" ]; then mv "$recording.tool" "$recording.txt"; fi',
    'done',
  ].join('\n')
}

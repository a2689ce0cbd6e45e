import type { Command } from '../../core/command/plain-command.js'
import type { ProfileSubject } from '../../core/model/profile-subject.js'

/** The command of a suite, already filtered to what is to be profiled. */
export interface ProfiledCommand {
  readonly run: Command
  /** As in the suite; only POSIX shells are known. */
  readonly shell: string
  /** Registry name of the parser, `auto` or `command`. */
  readonly parser: string
}

export interface PresetRequest extends ProfiledCommand {
  readonly subject: ProfileSubject
  /** Absolute path of an empty folder of ours for what the profiler writes. */
  readonly out: string
}

/** One way to profile a command. Everything that it changes is here, so that it can be shown. */
export interface ProfilePlan {
  /** As reports name it: `go test -cpuprofile`. */
  readonly profiler: string
  /** Programs that must be on PATH; empty where the suite's own tool profiles. */
  readonly needs: readonly string[]
  /** Shell line that exits 0 where the profiler may be used on this machine; absent: having the programs is enough. */
  readonly probe?: string
  readonly run: Command
  /** Added to the environment of the suite. */
  readonly env: Readonly<Record<string, string>>
  /** Text files put into `out` before the run, name to content, such as a hook. */
  readonly files: Readonly<Record<string, string>>
  /** Shell line run after it in the same folder and environment, that turns what was written into something readable. */
  readonly convert?: string
  /** Globs below `out`: each file is the profile of one process; they are added up. */
  readonly read: readonly string[]
  /** Which of a file's profiles; absent: the one that its tool shows by default. */
  readonly quantity?: string
}

/** The profilers of one kind of program. */
export interface ProfilePreset {
  /** As `profile:` of the configuration names it. */
  readonly name: string
  /** One sentence for the documentation: what is run, and what it needs. */
  readonly summary: string
  /** Whether `profile: auto` takes it for this command. At most one preset does. */
  appliesTo(command: ProfiledCommand): boolean
  /** Ways in order of preference; none where the command cannot be changed that way, with the reason. */
  plans(request: PresetRequest): readonly ProfilePlan[] | { readonly reason: string }
}

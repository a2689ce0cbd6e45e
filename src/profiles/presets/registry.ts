import { goPreset } from './go.js'
import { javaPreset } from './java.js'
import { nativePreset } from './native.js'
import { nodePreset } from './node.js'
import type { ProfiledCommand, ProfilePreset } from './preset.js'
import { pythonPreset } from './python.js'

/** Every preset, sorted by name: the values of `profile` beside `auto`, `off` and a command. */
export const PROFILE_PRESETS: readonly ProfilePreset[] = [
  goPreset,
  javaPreset,
  nativePreset,
  nodePreset,
  pythonPreset,
]

/** The preset of a name; undefined where there is none. */
export function presetNamed(name: string): ProfilePreset | undefined {
  return PROFILE_PRESETS.find((preset) => preset.name === name)
}

/** The one that `profile: auto` takes for a command; undefined where its kind of program is not known. */
export function presetFor(command: ProfiledCommand): ProfilePreset | undefined {
  return PROFILE_PRESETS.find((preset) => preset.appliesTo(command))
}

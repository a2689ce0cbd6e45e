/** What `profile:` of a suite may name beside a command: the kinds of programs whose profilers are known. */
export const PROFILE_PRESET_NAMES = ['go', 'java', 'native', 'node', 'python'] as const

export type ProfilePresetName = (typeof PROFILE_PRESET_NAMES)[number]

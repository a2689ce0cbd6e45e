import type { Frame } from './frame.js'
import type { FunctionProfile } from './profile.js'

/**
 * The profile with source files below `root` named relative to it, so that two trees of one project show the same paths. Takes
 * absolute paths and file URLs. O(frames).
 */
export function relativeFrames(profile: FunctionProfile, root: string): FunctionProfile {
  const prefix = `${root.replace(/\/+$/, '')}/`
  const frameOf = (frame: Frame): Frame => {
    const file = frame.file === undefined ? undefined : relativePath(frame.file, prefix)
    return file === undefined || file === frame.file ? frame : { ...frame, file }
  }
  if (profile.kind === 'stacks')
    return { ...profile, tree: { ...profile.tree, frames: profile.tree.frames.map(frameOf) } }
  return {
    ...profile,
    functions: profile.functions.map((cost) => ({ ...cost, frame: frameOf(cost.frame) })),
    lines: profile.lines.map((line) => ({ ...line, file: relativePath(line.file, prefix) })),
  }
}

function relativePath(file: string, prefix: string): string {
  const path = file.startsWith('file://') ? decoded(file.slice('file://'.length)) : file
  return path.startsWith(prefix) ? path.slice(prefix.length) : file
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

import type { Frame } from './frame.js'
import type { FunctionProfile } from './profile.js'

/**
 * The profile with source files below `root` named relative to it, so that two trees of one project show the same paths. Takes
 * absolute paths and file URLs. O(frames).
 */
export function relativeFrames(profile: FunctionProfile, root: string): FunctionProfile {
  const prefix = prefixOf(root)
  const frameOf = (frame: Frame) => relativeFrame(frame, root)
  if (profile.kind === 'stacks')
    return { ...profile, tree: { ...profile.tree, frames: profile.tree.frames.map(frameOf) } }
  return {
    ...profile,
    functions: profile.functions.map((cost) => ({ ...cost, frame: frameOf(cost.frame) })),
    lines: profile.lines.map((line) => ({ ...line, file: relativePath(line.file, prefix) })),
  }
}

/** One frame of such a profile. */
export function relativeFrame(frame: Frame, root: string): Frame {
  const file = frame.file === undefined ? undefined : relativePath(frame.file, prefixOf(root))
  return file === undefined || file === frame.file ? frame : { ...frame, file }
}

function prefixOf(root: string): string {
  return `${root.replace(/\/+$/, '')}/`
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

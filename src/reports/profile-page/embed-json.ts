import { shortenMiddle } from '../shared/shorten-middle.js'
import { visibleText } from '../shared/visible-text.js'
import type { EmbeddedPage, PageFrame, PageGraph, ProfilePage } from './page.js'

/** A page wraps names, so more of them fits than at a terminal. */
const LONGEST_NAME = 300

/** A name or a place of a profile as the page shows it: nothing unseen, of bounded length. */
export function pageText(text: string): string {
  return shortenMiddle(visibleText(text), LONGEST_NAME)
}

/**
 * What the script reads, as a data block: `<` is escaped, so no text can end the block or open a comment, and a data block
 * runs nothing.
 */
export function embeddedPage({ kind, unit }: ProfilePage, graph: PageGraph): string {
  const embedded: EmbeddedPage = { kind, unit, graph: { ...graph, frames: graph.frames.map(shownFrame) } }
  const json = JSON.stringify(embedded).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="profile">${json}</script>`
}

function shownFrame(frame: PageFrame): PageFrame {
  return { ...frame, name: pageText(frame.name), location: pageText(frame.location) }
}

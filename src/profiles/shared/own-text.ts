const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * The same text with storage of its own. V8 keeps a part of a string as a view of the whole, so that one name taken from
 * a chunk of a file would hold the chunk: names that outlive their line go through here.
 */
export function ownText(text: string): string {
  return decoder.decode(encoder.encode(text))
}

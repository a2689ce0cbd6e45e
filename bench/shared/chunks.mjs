const encoder = new TextEncoder()

/** What a pipe hands over at once. */
const CHUNK = 65_536

/** A text as a pipe gives it: its bytes in chunks. */
export function mapToChunks(text) {
  const bytes = encoder.encode(text)
  return Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, at) =>
    bytes.subarray(at * CHUNK, (at + 1) * CHUNK),
  )
}

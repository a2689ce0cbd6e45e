import { readFileSync } from 'node:fs'

/**
 * What a traced run fetched (GIT_TRACE2_EVENT and GIT_TRACE_PACKET of a local remote hold both ends): objects that
 * `pack-objects` sent, by process, and the filters that were asked for.
 */
export function fetchedObjects({ events, packets }) {
  const lines = readFileSync(events, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const uploads = new Set(lines.filter(isUpload).map(({ sid }) => sid))
  const sent = lines
    .filter(({ key }) => key === 'write_pack_file/wrote')
    .filter(({ sid }) => [...uploads].some((upload) => sid.startsWith(upload)))
    .map(({ value }) => Number(value))
  const filters = new Set(readFileSync(packets, 'utf8').match(/(?<=fetch> filter )\S+/g) ?? [])
  return {
    objects: sent.reduce((total, count) => total + count, 0),
    fetches: sent.length,
    filters: [...filters],
  }
}

function isUpload({ event, argv }) {
  return event === 'start' && argv.some((word) => word.endsWith('upload-pack'))
}

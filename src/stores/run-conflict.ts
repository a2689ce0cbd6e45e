import { Problem } from '../core/model/problem.js'

/** A stored run is immutable: other content under its name is another run that claims the same id and attempt. */
export function conflict(file: string): Problem {
  return new Problem({
    kind: 'store',
    what: 'another run is stored under this name, and stored runs are never changed',
    file,
    remedy: 'Record with another run id or a higher attempt.',
  })
}

import { createDirectoryStore } from '../../src/stores/directory-store.js'
import { branchStore } from '../contract/git-fixture.js'
import { sampleRun } from '../contract/sample-run.js'

/**
 * A writer as a process of its own: `node store-writer.js KIND PLACE TEMPORARY FIRST COUNT`. Appends COUNT runs one by one,
 * each after the other was acknowledged, and prints the index of each acknowledged run on a line.
 */
const [kind, place = '', temporary = '', first, count] = process.argv.slice(2)
const store =
  kind === 'directory'
    ? createDirectoryStore({ path: place })
    : branchStore({ remote: { url: place }, temporary })
for (let index = Number(first); index < Number(first) + Number(count); index += 1) {
  await store.append([sampleRun(index, {}, 20)])
  process.stdout.write(`${index}\n`)
}
await store.close()

import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeFolder } from '../../src/platform/make-folder.js'

const scratch = mkdtempSync(join(tmpdir(), 'noisegate-make-folder-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

it('makes what is missing, also where several ask at once', async () => {
  const path = join(scratch, 'a', 'b', 'c')
  await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(scratch, 'a', 'd'))])
  expect(statSync(path).isDirectory()).toBe(true)
  await makeFolder(path)
})

it('fails below a file', async () => {
  writeFileSync(join(scratch, 'file'), '')
  await expect(makeFolder(join(scratch, 'file', 'x', 'y'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

it.skipIf(!existsSync('/proc/self'))(
  'fails below a folder of the system, in which nothing can be made',
  async () => {
    await expect(makeFolder('/proc/noisegate/a/b')).rejects.toMatchObject({ code: 'ENOENT' })
  },
)

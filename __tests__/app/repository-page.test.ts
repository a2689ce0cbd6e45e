import { expect, it } from 'vitest'
import { pageOf } from '../../src/app/repository-page.js'

it.each([
  ['https://github.com/o/r.git', 'https://github.com/o/r'],
  ['https://user:secret@github.com/o/r', 'https://github.com/o/r'],
  ['git@github.com:o/r.git', 'https://github.com/o/r'],
  ['github.com:o/r', 'https://github.com/o/r'],
  ['ssh://git@git.example.org:2222/o/r.git/', 'https://git.example.org/o/r'],
  ['http://localhost:3000/o/r', 'http://localhost:3000/o/r'],
  ['/srv/git/r.git', ''],
  ['file:///srv/git/r.git', ''],
  ['https://', ''],
])('%s is shown as %j', (address, page) => {
  expect(pageOf(address)).toBe(page)
})

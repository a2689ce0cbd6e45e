import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, FIXTURES, type Project } from './cli-harness.js'

describe('the page of explain, from the bundle', () => {
  let project: Project
  beforeAll(() => {
    project = createProject()
  })
  afterAll(() => project.remove())

  const fixture = (name: string) => join(FIXTURES, 'bottlenecks', name)

  it('is one file without addresses, in a folder that is made', async () => {
    const { code, stderr } = await project.noisegate([
      ...['explain', '--quiet', '--change', '40%', '--html', 'out/page.html'],
      ...[fixture('node-spin.cpuprofile'), fixture('node-allocate.cpuprofile')],
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const page = readFileSync(join(project.path, 'out/page.html'), 'utf8')
    expect(page).toMatch(/<h1>.*GC pressure<\/h1>/)
    expect(page).toContain('id="profile"')
    expect(page).not.toMatch(/(?:src|href)=/)
  })

  it('is written for one profile too, beside the text', async () => {
    const { code, stdout } = await project.noisegate([
      'profile',
      fixture('go-spin.pb.gz'),
      '--html',
      'page.html',
    ])
    expect(code).toBe(0)
    expect(stdout).toContain('main.spin')
    expect(readFileSync(join(project.path, 'page.html'), 'utf8')).toContain('main.spin takes the most')
  })

  it('is refused where it cannot be written', async () => {
    const { code, stderr } = await project.noisegate([
      ...['profile', '--quiet', fixture('go-spin.pb.gz'), '--html', '/dev/null/page.html'],
    ])
    expect(code).toBe(2)
    expect(stderr).toContain('the report cannot be written')
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
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

  it('names who of this folder called what grew, in the sentence and in the table', async () => {
    const frames = [
      { name: 'codec.Decode', file: 'codec/codec.go', line: 41 },
      { name: 'runtime.mallocgc', file: '/usr/lib/go/src/runtime/malloc.go', line: 1 },
    ]
    const speedscope = (weight: number) => ({
      $schema: 'https://www.speedscope.app/file-format-schema.json',
      shared: { frames },
      profiles: [
        {
          ...{ type: 'sampled', name: 'cpu', unit: 'milliseconds', startValue: 0, endValue: 500 + weight },
          ...{ samples: [[0], [0, 1]], weights: [500, weight] },
        },
      ],
    })
    const files = [80, 82, 81, 300, 303, 301].map((weight, index) => {
      const name = `${index < 3 ? 'base' : 'head'}-${index}.json`
      writeFileSync(join(project.path, name), JSON.stringify(speedscope(weight)))
      return name
    })
    const sides = ['--baseline', ...files.slice(0, 3), '--candidate', ...files.slice(3)]
    const { code } = await project.noisegate(['explain', ...sides, '--quiet', '--html', 'callers.html'])
    expect(code).toBe(0)
    const page = readFileSync(join(project.path, 'callers.html'), 'utf8')
    expect(page).toMatch(/<h1>runtime\.mallocgc \(malloc\.go:1\), called by codec\.Decode, self time 14 %/)
    expect(page).toContain('<span class="where">called by codec.Decode</span></th>')
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

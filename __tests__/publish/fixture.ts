import type { Annotation } from '../../src/core/model/annotation.js'
import { connectGithub } from '../../src/platform/github.js'
import type { GithubApi } from '../../src/platform/github-api.js'
import type { RunPosition } from '../../src/publish/comment-marker.js'
import type { Delivery } from '../../src/publish/publisher.js'
import type { GithubServer } from '../e2e/github-server.js'

export const HEAD = 'a'.repeat(40)

/** A client of the test server: real requests, real retries, without the pauses. */
export function connect(server: GithubServer, token: string): GithubApi {
  const { url: baseUrl, owner, repo } = server
  return connectGithub({ token, baseUrl, owner, repo, secondMs: 2, pacing: 'none' })
}

export function position(runId: number, attempt = 1, headSha = HEAD): RunPosition {
  return { headSha, runId, attempt }
}

export function delivery(changes: Partial<Delivery> = {}): Delivery {
  const check = {
    name: 'go',
    conclusion: 'failure',
    title: '1 regression',
    summary: 'slower',
    annotations: [],
  } as const
  const texts = { comment: 'BenchmarkDecode is 20 % slower.', summary: '# 1 regression' }
  return { id: 'go', ...texts, check, outcome: 'fail', noteworthy: true, ...changes }
}

export function annotations(count: number, level: Annotation['level'] = 'failure'): Annotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: 'decode_test.go',
    startLine: index + 1,
    endLine: index + 1,
    level,
    title: `row ${index}`,
    message: `BenchmarkDecode/${index} is slower`,
  }))
}

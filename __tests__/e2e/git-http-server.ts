import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface GitHttpServerOptions {
  /** Folder whose bare repositories are served as `/<name>.git`. */
  readonly root: string
  /** Accepted as the password of basic authorization. Absent: anyone may read and write. */
  readonly token?: string
  /** Lets reads pass without authorization, as for a public repository. */
  readonly publicRead?: boolean
  /** Answers pushes with 403 even with the token, as for a read-only one. */
  readonly readOnly?: boolean
}

export interface GitHttpServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  /** `METHOD /path` of every request, in order. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** Git's smart HTTP protocol on a free port, by git's own `http-backend` as a CGI program. */
export async function startGitHttpServer(options: GitHttpServerOptions): Promise<GitHttpServer> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    const refusal = refuse(request, options)
    if (refusal === undefined) serve(request, response, options.root)
    else response.writeHead(refusal, refusal === 401 ? { 'www-authenticate': 'Basic realm="git"' } : {}).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function refuse(
  request: IncomingMessage,
  { token, publicRead, readOnly }: GitHttpServerOptions,
): number | undefined {
  const writes = /git-receive-pack/.test(request.url ?? '')
  const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`.toLowerCase()
  const authorized = token === undefined || (request.headers.authorization ?? '').toLowerCase() === expected
  if (!authorized && !(publicRead && !writes)) return 401
  return writes && readOnly ? 403 : undefined
}

function serve(request: IncomingMessage, response: ServerResponse, root: string): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn('git', ['-c', 'http.receivepack=true', 'http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
      REMOTE_USER: 'writer',
      REMOTE_ADDR: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const chunks: Buffer[] = []
  child.stdin.on('error', () => {})
  request.pipe(child.stdin)
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', () => {
    const output = Buffer.concat(chunks)
    const end = output.indexOf('\r\n\r\n')
    const lines = output.toString('latin1', 0, end).split('\r\n')
    const headers = lines.map((line): [string, string] => [
      line.slice(0, line.indexOf(':')),
      line.slice(line.indexOf(':') + 2),
    ])
    const status = Number.parseInt(new Map(headers).get('Status') ?? '200', 10)
    response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status')))
    response.end(output.subarray(end + 4))
  })
}

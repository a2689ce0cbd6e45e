import type { GitSettings } from './git-environment.js'

/** Where a repository is fetched from and pushed to. */
export interface Remote {
  /** As git takes it: a URL, `host:path`, or an absolute path. */
  readonly url: string
  /** Sent to this server only, whatever the URL says. Absent: git's own ways (credential helper, ssh agent). */
  readonly token?: { readonly server: string; readonly value: string }
}

/**
 * The header of actions/checkout, for the token's own server only. The empty value first drops any header that the
 * user's configuration adds for this server: GitHub refuses a request with two.
 */
export function authorization({ token }: Pick<Remote, 'token'>): GitSettings {
  if (token === undefined) return []
  const key = `http.${token.server.replace(/\/+$/, '')}/.extraheader`
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic(token.value)}`],
  ]
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}

/** Replaces the token, its header form and any password in a URL by `***`. */
export function redact(text: string, { token }: Pick<Remote, 'token'>): string {
  const secrets = token === undefined ? [] : [token.value, basic(token.value)]
  const masked = secrets
    .filter((secret) => secret !== '')
    .reduce((all, secret) => all.replaceAll(secret, '***'), text)
  return masked.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1***@')
}

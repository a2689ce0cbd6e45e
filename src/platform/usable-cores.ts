/** Reads a file; undefined where it is absent or unreadable. */
export type ReadText = (path: string) => string | undefined

/**
 * Processors that this process may use: the smaller of what the scheduler allows and the quota of its control group, as
 * libuv computes it since 1.49 (Node 20 carries an older one, and both must name the same stratum). Versions 1 and 2.
 */
export function usableCores(parallelism: number, readText: ReadText): number {
  const quota = controlGroupQuota(readText)
  return quota === undefined ? parallelism : Math.max(1, Math.min(parallelism, Math.floor(quota)))
}

function controlGroupQuota(readText: ReadText): number | undefined {
  const groups = (readText('/proc/self/cgroup') ?? '').split('\n')
  const unified = groups.find((line) => line.startsWith('0::'))?.slice('0::'.length)
  const limits = unified === undefined ? [] : ancestors(unified).map((path) => unifiedQuota(path, readText))
  const legacy = legacyQuota(readText)
  const known = [...limits, legacy].filter((limit) => limit !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

/** `/a/b` limits at most what `/a` allows, hence every level counts. */
function ancestors(path: string): string[] {
  const names = path.split('/').filter((name) => name !== '')
  return Array.from({ length: names.length + 1 }, (_, depth) => names.slice(0, depth).join('/'))
}

function unifiedQuota(path: string, readText: ReadText): number | undefined {
  const [quota, period] = (readText(`/sys/fs/cgroup/${path === '' ? '' : `${path}/`}cpu.max`) ?? '')
    .trim()
    .split(' ')
  return share(quota, period)
}

function legacyQuota(readText: ReadText): number | undefined {
  const folder = '/sys/fs/cgroup/cpu'
  return share(
    readText(`${folder}/cpu.cfs_quota_us`)?.trim(),
    readText(`${folder}/cpu.cfs_period_us`)?.trim(),
  )
}

/** Quota over period in processors; undefined for `max`, `-1` and anything unreadable. */
function share(quota: string | undefined, period: string | undefined): number | undefined {
  const processors = Number(quota) / Number(period)
  return quota !== undefined && quota !== '' && Number.isFinite(processors) && processors > 0
    ? processors
    : undefined
}

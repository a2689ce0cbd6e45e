import type { FunctionProfile, StackProfile } from '../profile.js'
import { profileTotal } from '../profile-total.js'
import type { Activity, ActivityShares, ProfileEvidence } from './evidence.js'

/** Strongest first: a lock inside the garbage collector is its cost, and so is a page that it touches. */
const ORDER: readonly Activity[] = ['gc', 'lock', 'wait', 'io', 'allocation']

/**
 * Names as runtimes give them: Go 1.18 to 1.26, V8, CPython's C functions (pstats and native), HotSpot, glibc and Linux. A name
 * that is not here counts as computing, so shares are lower bounds.
 */
const NAMES: Readonly<Record<Activity, readonly RegExp[]>> = {
  gc: [
    /^runtime\.(?:gc[A-Z]|\(\*gc|scan(?:object|block|stack|Conservative)|mark(?:root|Bits)|greyobject|bgsweep|bgscavenge|sweepone|\(\*sweep|wbBufFlush|\(\*mspan\)\.(?:sweep|markBits)|\(\*pageAlloc\)\.scavenge)/,
    /^\(?garbage collector\)?$/,
    /^v8::internal::(?:Heap::|MarkCompact|Scaveng|MinorMarkCompact|MarkingVisitor|ConcurrentMark|Sweeper)/,
    /^(?:_?PyGC_|gc_collect|_?gc_collect_main$|\{built-in method gc\.collect\})/,
    /^(?:G1(?!$)[A-Z]\w*::|G1\w*Task|PSPromotion|ParallelGC|GCTaskThread|ZMark|ZRelocate|Shenandoah|CMS|DefNew|VM_G1|VM_GC)/,
    /^(?:gc_marks?|gc_sweep|rb_gc|WKS::gc_heap|SVR::gc_heap|GC_\w+)/,
  ],
  lock: [
    /^(?:internal\/)?sync\.\(\*(?:RW)?Mutex\)\.(?:R?Lock|lockSlow)$|^sync\.runtime_Semacquire|^runtime\.(?:semacquire|lock2?$|lockWithRank)/,
    /^_*(?:GI_)*(?:pthread_(?:mutex_(?:timed)?lock|rwlock_\w*lock|cond_(?:timed)?wait|spin_lock)|lll_lock_wait)/,
    /^(?:futex_wait|do_futex|__x64_sys_futex|__futex_abstimed_wait|native_queued_spin_lock_slowpath|osq_lock|rwsem_down_)/,
    /^(?:java\.util\.concurrent\.locks\.|jdk\.internal\.misc\.Unsafe\.park|sun\.misc\.Unsafe\.park|ObjectMonitor::enter|ObjectSynchronizer::)/,
    /^\{method '(?:acquire|__enter__)' of '_thread\.R?[lL]ock' objects\}$|^take_gil$|^lock_PyThread_acquire_lock$/,
    /^(?:parking_lot\w*::.*lock_slow|std::sys(?:_common)?::.*(?:lock_contended|futex_wait))/,
  ],
  wait: [
    /^\(idle\)$/,
    /(?:^|[.{ ])time\.sleep\b|^time\.Sleep$|^runtime\.timeSleep$|^java\.lang\.Thread\.sleep/,
    /^_*(?:GI_)*(?:clock_)?(?:nano|u)?sleep(?:64|_time64)?$|^(?:__x64_sys_(?:clock_)?nanosleep|hrtimer_nanosleep|do_nanosleep)$/,
    /^_*(?:GI_)*(?:p?poll|p?select|epoll_p?wait)(?:_nocancel)?$|^(?:do_epoll_wait|ep_poll|do_sys_poll)$/,
    /^\{(?:built-in method|method) '?(?:select\.|poll\b|posix\.wait)/,
    /^_*(?:waitpid|wait4|waitid)$|^(?:do_wait|\{method 'join' of)/,
  ],
  io: [
    /^_*(?:GI_|libc_)*(?:p?(?:read|write)v?(?:64)?|f(?:data)?sync|openat?(?:64)?|recv(?:from|msg)?|send(?:to|msg)?|connect|accept4?)(?:_nocancel)?$/,
    /^(?:__x64_sys_|ksys_|vfs_|do_sys_)(?:p?(?:read|write)v?|f(?:data)?sync|openat|recv|send|connect|accept)/,
    /^(?:syscall|internal\/syscall\/unix)\.(?:Read|Write|Pread|Pwrite|Fsync|Open|read|write)\b|^internal\/poll\.\(\*FD\)\.(?:Read|Write|Fsync|Pread|Pwrite|Accept|Connect)/,
    /^\{(?:built-in method|method) '?(?:_?io\.|posix\.(?:read|write|fsync|fdatasync|open)|(?:read|readinto|readline|write|flush)' of '_io\.|(?:recv|recv_into|send|sendall|connect|accept|read|write)' of '_s(?:ocket|sl)\.|(?:execute|fetch\w*|commit)' of ')/,
    /^(?:readSync|writeSync|readFileSync|writeFileSync|fsyncSync|fdatasyncSync|openSync|appendFileSync|readFileUtf8|tryReadSync)$/,
    /^java\.(?:io\.File(?:In|Out)putStream|net\.Socket\w*Stream|io\.RandomAccessFile)\.|^sun\.nio\.ch\./,
  ],
  allocation: [
    /^runtime\.(?:mallocgc|newobject|makeslice|growslice|newarray|makemap|rawbyteslice|rawstring|\(\*mcache\)|\(\*mcentral\)|\(\*mheap\)|memclrNoHeapPointers)/,
    /^_*(?:GI_|libc_)*(?:malloc|calloc|realloc|free|cfree|posix_memalign|aligned_alloc|int_malloc|int_free|int_realloc|malloc_consolidate|sysmalloc|mmap(?:64)?|munmap|brk)(?:_nocancel)?$/,
    /^operator (?:new|delete)|^(?:_Znw|_Zna|_ZdlPv|_ZdaPv)|^(?:je_|tc_|mi_)(?:malloc|calloc|realloc|free)/,
    /^(?:_PyObject_(?:Malloc|Free|Realloc)|_PyMem_|pymalloc_alloc|__rust_(?:alloc|dealloc|realloc)|alloc::alloc::)/,
    /^(?:asm_)?exc_page_fault$|^(?:do_user_addr_fault|handle_mm_fault|do_anonymous_page|clear_page_\w+|clear_huge_page)$/,
  ],
}

/** Formats whose samples go on while a program waits. */
const WALL_CLOCK: ReadonlySet<string> = new Set(['cprofile', 'cprofile-text', 'cpuprofile'])

/**
 * What a profile of time says about activities; undefined for one of anything else. Each sample counts once, for the strongest
 * activity on its stack; where a format keeps no stacks, what functions cost themselves is added up.
 */
export function profileEvidence(profile: FunctionProfile): ProfileEvidence | undefined {
  const isTime =
    profile.unit === 's' ||
    (profile.unit === 'samples' && /^(?:samples|cpu|wall|cycles)/.test(profile.quantity))
  const total = profileTotal(profile)
  if (!isTime || !(total > 0)) return undefined
  const weights = profile.kind === 'stacks' ? weighStacks(profile) : weighFunctions(profile.functions)
  const shares = Object.fromEntries(ORDER.map((activity) => [activity, (weights.get(activity) ?? 0) / total]))
  const clock = WALL_CLOCK.has(profile.format) ? 'wall' : 'unknown'
  return { shares: shares as ActivityShares, clock, total }
}

/** The activity of a function by its name; undefined for one that computes. */
export function activityOf(name: string): Activity | undefined {
  return ORDER.find((activity) => NAMES[activity].some((pattern) => pattern.test(name)))
}

type Weights = Map<Activity, number>

/** The strongest activity is handed down from caller to callee, so one pass over the tree does. O(nodes + frames). */
function weighStacks({ tree }: StackProfile): Weights {
  const ranks = tree.frames.map(({ name }) => rankOf(activityOf(name)))
  const best = new Int8Array(tree.parents.length).fill(ORDER.length)
  const weights: Weights = new Map()
  for (let node = 1; node < best.length; node++) {
    best[node] = Math.min(best[tree.parents[node]!]!, ranks[tree.nodeFrames[node]!]!)
    add(weights, ORDER[best[node]!], tree.self[node]!)
  }
  return weights
}

function rankOf(activity: Activity | undefined): number {
  return activity === undefined ? ORDER.length : ORDER.indexOf(activity)
}

function weighFunctions(
  functions: readonly { readonly frame: { readonly name: string }; readonly self?: number }[],
): Weights {
  const weights: Weights = new Map()
  for (const { frame, self = 0 } of functions) add(weights, activityOf(frame.name), self)
  return weights
}

function add(weights: Weights, activity: Activity | undefined, weight: number): void {
  if (activity !== undefined) weights.set(activity, (weights.get(activity) ?? 0) + weight)
}

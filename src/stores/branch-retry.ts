import { backOff } from 'exponential-backoff'
import { type GitFailure, isPassing } from './git-failure.js'

/** A call to the remote that failed, before it is known whether the failure is final. */
export class RemoteFailure extends Error {
  readonly failure: GitFailure
  readonly action: 'read' | 'written'

  constructor(failure: GitFailure, messages: string, action: 'read' | 'written') {
    super(messages)
    this.name = 'RemoteFailure'
    this.failure = failure
    this.action = action
  }
}

/** Failures of the connection or the server in one call; each may last a minute, unlike a lost race. */
const TRANSIENT_TRIES = 4

/**
 * Repeats a call while it fails in a way that passes, at most `tries` times (4 where the server itself fails), after
 * full-jitter exponential delays (AWS, "Exponential Backoff And Jitter": the least work under contention).
 */
export function retrying<T>(action: () => Promise<T>, tries: number): Promise<T> {
  let transient = 0
  const mayPass = (failure: GitFailure) => {
    if (failure === 'transient') transient += 1
    return isPassing(failure) && transient < TRANSIENT_TRIES
  }
  return backOff(action, {
    numOfAttempts: tries,
    jitter: 'full',
    startingDelay: 100,
    maxDelay: 5000,
    retry: (error: unknown) => error instanceof RemoteFailure && mayPass(error.failure),
  })
}

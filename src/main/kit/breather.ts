import { isMainThread } from 'node:worker_threads'

/** Milliseconds of work between two pauses. */
const slice = 10

/**
 * Lets a thread of its own take no more than this share of a core: what it gives is called often, and sleeps in between.
 * Where everything waits for this thread it does not.
 */
export const breather = (share: number): (() => void) => {
  if (isMainThread) return () => undefined
  const nothing = new Int32Array(new SharedArrayBuffer(4))
  let since = performance.now()
  return () => {
    const worked = performance.now() - since
    if (worked < slice) return
    Atomics.wait(nothing, 0, 0, worked * (1 / share - 1))
    since = performance.now()
  }
}

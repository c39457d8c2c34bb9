/** Works of the same name, one after the other in the order they came. */
export interface Turns {
  take<Result>(name: string, work: () => Promise<Result>): Promise<Result>
  /** What waits begins at once. */
  release(): void
}

/** `areOver`: from then on no work waits for another. */
export const createTurns = (areOver: () => boolean): Turns => {
  const ends = new Map<string, Promise<unknown>>()
  let released = Promise.withResolvers<void>()

  return {
    take(name, work) {
      const before = areOver() ? undefined : ends.get(name)
      const done = before === undefined ? work() : Promise.race([before, released.promise]).then(work)
      const end = done.then(
        () => undefined,
        () => undefined,
      )
      ends.set(name, end)
      void end.then(() => ends.get(name) === end && ends.delete(name))
      return done
    },
    release() {
      released.resolve()
      released = Promise.withResolvers<void>()
    },
  }
}

/** Names, written many to a line. */
export const setOf = (...names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((some) => some.split(' ')))

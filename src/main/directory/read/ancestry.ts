/**
 * Those above a row, the nearest first. Two postes may each have made one the antenna of the other: a row is never
 * above itself, and the way up ends where it would turn round.
 */
export const ancestorsOf = <Id>(id: Id, parentOf: (id: Id) => Id | null): readonly Id[] => {
  const above: Id[] = []
  for (let next = parentOf(id); next !== null && next !== id && !above.includes(next); next = parentOf(next))
    above.push(next)
  return above
}

import { addTo } from './keys.ts'

/** What a line is about, and by which evidence: the lower, the surer. */
export interface FoundBy<Thing> {
  readonly thing: Thing
  readonly by: number
}

/** The first that finds something. @param by of the first of them */
export const firstFound = <Thing>(
  by: number,
  finds: readonly (() => Thing | null | undefined)[],
): FoundBy<Thing> | null => {
  for (const [rank, find] of finds.entries()) {
    const thing = find()
    if (thing != null) return { thing, by: by + rank }
  }
  return null
}

/**
 * Takes for each line what it finds, those of the surest evidence first. What was taken may keep others away from what they
 * found: each looks again when its turn comes.
 */
export const surestFirst = <Line, Thing>(
  lines: readonly Line[],
  find: (line: Line) => FoundBy<Thing> | null,
  take: (line: Line, found: FoundBy<Thing>) => void,
): void => {
  const waiting = new Map<number, Line[]>()
  const wait = (line: Line, found: FoundBy<Thing> | null): void => {
    if (found !== null) addTo(waiting, found.by, line)
  }
  for (const line of lines) wait(line, find(line))
  while (waiting.size > 0) {
    const surest = Math.min(...waiting.keys())
    const turn = waiting.get(surest) ?? []
    waiting.delete(surest)
    for (const line of turn) {
      const found = find(line)
      if (found === null || found.by > surest) wait(line, found)
      else take(line, found)
    }
  }
}

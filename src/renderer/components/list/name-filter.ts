import { folded } from '../../words/folded.ts'
import type { Filter } from './list-view.ts'

const french = new Intl.Collator('fr', { numeric: true })

/** By a name of a line, each offered once, as first written; accents and case aside. */
export const nameFilter = <List, Line>(
  { label, all }: Pick<Filter<List, Line>, 'label' | 'all'>,
  lines: (list: List) => readonly Line[],
  of: (line: Line) => readonly string[],
): Filter<List, Line> => ({
  label,
  all,
  options: (list) => {
    const names = lines(list).flatMap((line) => of(line).map((name) => [folded(name), name] as const))
    return [...new Map(names.toReversed()).values()].toSorted(french.compare).map((name) => [name, name])
  },
  keeps: (line, want) => of(line).some((name) => folded(name) === folded(want)),
})

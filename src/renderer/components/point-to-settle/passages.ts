import type { ConflictView, PassageTake, PassageView } from '#shared/contract/exchanges/conflicts.ts'
import { originWords } from './point-words.ts'

/** Something one may keep of a passage. */
export interface Take {
  readonly take: PassageTake
  readonly title: string
  readonly lines: readonly string[]
}

export const isCommon = ({ before, one, other }: PassageView): boolean => isSame(before, one) && isSame(before, other)

/** What is kept unless someone says otherwise; `null` where both sides changed the passage: that is nobody's to guess. */
export const suggested = ({ before, one, other }: PassageView): PassageTake | null => {
  if (isSame(one, other) || isSame(before, other)) return 'one'
  return isSame(before, one) ? 'other' : null
}

/** What one chooses between, each text once, one's own first. */
export const takesOf = ({ before, one, other }: PassageView, sides: ConflictView['sides']): readonly Take[] => {
  const [first, second] = sides.map((side) => originWords(side, sides))
  const whole: readonly Take[] = [
    { take: 'one', title: first ?? '', lines: one },
    { take: 'other', title: second ?? '', lines: other },
  ]
  const takes: readonly Take[] = [
    ...(sides[1]?.origin.kind === 'own' ? whole.toReversed() : whole),
    { take: 'both', title: 'Les deux, l’un après l’autre', lines: [...one, ...other] },
    { take: 'before', title: 'Comme avant', lines: before },
  ]
  const changed = [one, other].filter((lines) => !isSame(lines, before))
  if (changed.length === 2 && !isSame(one, other))
    return takes.filter(({ take }) => take !== 'both' || (one.length > 0 && other.length > 0))
  const only = isSame(one, before) ? 'other' : 'one'
  return takes.filter(({ take }) => take === only || take === 'before')
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n')

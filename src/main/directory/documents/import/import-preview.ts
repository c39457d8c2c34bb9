import type { ImportLine } from '#shared/contract/import-line.ts'
import type { ToldLine } from './told-lines.ts'

type Effect = ImportLine['effect']

/** Those that ask something, then those that change something; identical ones only when there is something to tell. */
const order: readonly Effect[] = ['refused', 'doubtful', 'changed', 'new', 'skipped', 'identical']

export const linesToTell = (lines: readonly ToldLine[], limit: number): readonly ImportLine[] =>
  order
    .flatMap((effect) => lines.filter((line) => line.effect === effect && (effect !== 'identical' || line.hasIssues)))
    .slice(0, limit)
    .map(({ tell }) => tell())

export const countEffects = (lines: readonly ToldLine[]): Readonly<Record<Effect, number>> => {
  const counts: Record<Effect, number> = { new: 0, changed: 0, identical: 0, doubtful: 0, refused: 0, skipped: 0 }
  for (const { effect } of lines) counts[effect] += 1
  return counts
}

import { readMeta } from '#main/db/meta.ts'
import { row } from '#main/db/query.ts'
import { countOf, prepared } from '#main/db/statements.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { readCopies } from '#main/kit/copies-state.ts'
import { knownPostes } from '#main/kit/postes.ts'
import type { FirstStep } from '#shared/contract/workspace/workspace.ts'

/**
 * What a new espace is begun with, each done once what it asks stands in the data; whoever consolidates the secretariats begins
 * otherwise. Nothing once all are done, nor in the demonstration.
 */
export const firstSteps = ({ workspace: { db } }: FeatureContext): readonly FirstStep[] => {
  if (readMeta(db, 'demo') !== null) return []
  const isHub = row(db, 'member', readMeta(db, 'member'))?.role === 'hub'
  const counts = {
    place: 1,
    copy: readCopies(db).second === null ? 0 : 1,
    actors: countOf(db, 'actor'),
    meeting: countOf(db, 'meeting'),
    sectors: prepared<[], { n: number }>(db, 'SELECT count(*) AS n FROM replica WHERE seq > 0').get()?.n ?? 0,
    campaign: countOf(db, 'campaign'),
    colleague: knownPostes(db).length,
  }
  // The first of them is one's own.
  const least = { sectors: 2, colleague: 2 } as const
  const keys = isHub
    ? (['place', 'copy', 'sectors', 'campaign', 'colleague'] as const)
    : (['place', 'copy', 'actors', 'meeting', 'colleague'] as const)
  const steps = keys.map((key) => ({ key, done: counts[key] >= (least[key as keyof typeof least] ?? 1) }))
  return steps.every(({ done }) => done) ? [] : steps
}

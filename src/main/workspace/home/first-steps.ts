import { hasReceived } from '#main/db/exchanges.ts'
import { readMeta } from '#main/db/meta.ts'
import { row } from '#main/db/query.ts'
import { countOf } from '#main/db/statements.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { readCopies } from '#main/kit/copies-state.ts'
import { knownPostes } from '#main/kit/postes.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import type { FirstStep } from '#shared/contract/workspace/workspace.ts'
import { keptPreferences } from './kept-preferences.ts'

/**
 * What a new espace is begun with, each done once what it asks stands in the data; whoever consolidates the secretariats begins
 * otherwise. Nothing once all were seen done, for good: they are put away as if by hand. Nor in the demonstration.
 */
export const firstSteps = ({ workspace: { db }, emit }: FeatureContext): readonly FirstStep[] => {
  if (readMeta(db, 'demo') !== null) return []
  const isHub = row(db, 'member', readMeta(db, 'member'))?.role === 'hub'
  const done = {
    place: loadEspace(db)?.departementName != null,
    copy: readCopies(db).second !== null,
    actors: countOf(db, 'actor') > 0,
    meeting: countOf(db, 'meeting') > 0,
    campaign: countOf(db, 'campaign') > 0,
    sectors: hasReceived(db),
    colleague: knownPostes(db).length > 1,
  }
  // Without sectors, its structures are entered here.
  const first = countOf(db, 'sector') > 0 ? 'sectors' : 'actors'
  const keys = isHub
    ? (['place', 'copy', first, 'campaign', 'colleague'] as const)
    : (['place', 'copy', 'actors', 'meeting', 'colleague'] as const)
  if (!keys.every((key) => done[key])) return keys.map((key) => ({ key, done: done[key] }))
  const isShown = () => keptPreferences.read(db).firstSteps === 'shown'
  if (isShown()) {
    keptPreferences.note(db, { firstSteps: 'hidden' })
    // Where nothing is to be written they stay: told each time, the home would be read again for ever.
    if (!isShown()) emit({ kind: 'preferred' })
  }
  return []
}

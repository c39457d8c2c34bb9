import { firstAuthors } from '#main/db/first-authors.ts'
import { rows } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { firstWriter } from '#main/kit/first-writer.ts'
import type { NearFiche, NearFiches } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Fiche } from '#shared/records/records.ts'
import { nearFiches } from '#shared/records/roadmap/fiche/near-fiches.ts'
import { inStandingFiche, standingFiches } from '../read/standing-fiches.ts'
import { loadSurroundings } from '../read/surroundings.ts'

/** Fiches of several sectors, or of several people, that may be one. */
export const loadNearFiches = (workspace: WorkspaceDb): readonly NearFiches[] => {
  const { db } = workspace
  const fiches = standingFiches(db, (q) => q.orderBy('id'))
  const known = new Map(fiches.map((fiche) => [fiche.id, fiche]))
  const { axes, sectors } = loadSurroundings(db)
  const steps = Map.groupBy(rows(db, 'ficheStep').map(inStandingFiche(db)), ({ fiche }) => fiche)
  const told = (id: RowId): NearFiche => {
    const { title, axis, sector } = known.get(id) as Fiche
    return {
      fiche: { id, title },
      ...firstWriter(workspace, 'fiche', id),
      sector: sectors.find((one) => one.id === sector)?.name ?? null,
      axis: axes.find((one) => one.id === axis) ?? null,
      steps: steps.get(id)?.length ?? 0,
    }
  }
  const isAlone = rows(db, 'member', (q) => q.limit(2)).length < 2
  const authors = isAlone ? null : firstAuthors(db, 'fiche')
  const from = ({ id, sector }: Fiche): string => JSON.stringify([sector, authors?.get(id) ?? null])
  return nearFiches(fiches.map((fiche) => ({ ...fiche, from: from(fiche) }))).map(([one, other]) => ({
    fiches: [told(one), told(other)],
  }))
}

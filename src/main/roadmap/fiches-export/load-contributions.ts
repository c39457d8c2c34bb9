import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { firstWriterId } from '#main/kit/first-writer.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Fiche } from '#shared/records/records.ts'
import type { FicheSource, GatheredHere } from '../documents/fiche/printed-fiche.ts'
import { loadGathered } from '../read/gathered-fiches.ts'
import { gatheredFiches } from '../read/standing-fiches.ts'

/** What was gathered in a fiche, and from where. @param told whether what its contributions say is wanted too */
export const contributionsTo =
  (workspace: WorkspaceDb, { told }: { readonly told: boolean }) =>
  (main: Fiche): GatheredHere | null => {
    const gathered = gatheredFiches(workspace.db, main.id)
    if (gathered.length === 0) return null
    const sources = new Map([main, ...gathered].map((fiche) => [fiche.id, sourceOf(workspace, fiche)]))
    return {
      fiches: sources.size,
      sources: [...sources.values()].filter((source) => source !== null),
      contributions: told
        ? loadGathered(workspace, main).map(({ id, title, at, said }) => ({
            title,
            source: sources.get(id) ?? null,
            day: localDay(new Date(at)),
            said,
          }))
        : [],
    }
  }

/** The sector of who wrote it, whichever poste prints it; else the one it is written for; else the hub. */
const sourceOf = (workspace: WorkspaceDb, { id, sector }: Fiche): FicheSource | null => {
  const { db } = workspace
  const author = row(db, 'member', firstWriterId(workspace, 'fiche', id))
  const name = sectorName(db, author?.sector ?? null) ?? sectorName(db, sector)
  if (name !== null) return { kind: 'sector', name }
  return author?.role === 'hub' ? { kind: 'hub' } : null
}

const sectorName = (db: Db, id: RowId | null): string | null => row(db, 'sector', id)?.name ?? null

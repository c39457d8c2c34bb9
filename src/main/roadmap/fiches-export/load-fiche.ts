import { rows } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { missing } from '#main/kit/demand.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FicheDocument } from '../documents/fiche/printed-fiche.ts'
import { loadPrinted } from './load-printed.ts'
import { loadPart } from './load-roadmap.ts'
import { picturesIn } from './pictures-in.ts'

/** A fiche with all that its document says. @throws AppFailure `not-found` */
export const loadFicheDocument = (
  workspace: WorkspaceDb,
  id: RowId,
  wanted: { readonly comments: boolean },
): FicheDocument & { readonly reference: string } => {
  const { db } = workspace
  const { standing } = sameEntry(db, 'fiche', id)
  const { fiches } = loadPart(db, { kind: 'all' })
  const [printed] = loadPrinted(
    workspace,
    fiches.filter(({ fiche }) => fiche.id === standing),
    wanted,
  )
  if (printed === undefined) throw missing('fiche')
  return {
    ...printed,
    espace: rows(db, 'espace', (q) => q.orderBy('id').limit(1))[0] ?? null,
    pictures: picturesIn(db, [printed.fiche, ...printed.rubricTexts]),
  }
}

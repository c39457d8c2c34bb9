import type { Db } from '#main/db/db.ts'
import type { Change } from '#main/db/intent.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Fiche } from '#shared/records/records.ts'
import { fiche as declaration } from '#shared/records/roadmap/fiche/fiche.ts'
import { write } from '#shared/records/row-write.ts'
import { type FicheField, isUnsaid } from '../read/gathered-fiches.ts'
import { movedReferences } from '../read/moved-references.ts'

/**
 * Makes one fiche of several. The smallest id stands for all, everywhere alike (FS-9): it keeps what it says, takes from the others
 * what it does not say, and what is followed of them is of it. The others stay as they were written, and are read beneath it.
 */
export const gatherWrites = (
  db: Db,
  fiches: readonly Fiche[],
  title: string,
): { readonly id: RowId } & Required<Pick<Change, 'writes' | 'again'>> => {
  const [standing, ...others] = fiches.toSorted((a, b) => (a.id < b.id ? -1 : 1)) as [Fiche, ...Fiche[]]
  const { id } = standing
  return {
    id,
    writes: [
      { record: 'fiche', id, values: { title } },
      ...others.map((other) => write('fiche', other.id, { sameAs: id })),
      ...others.flatMap((other) => movedReferences(db, 'fiche', other.id, id, keepsItsFiche)),
    ],
    again: [{ record: 'fiche', id, values: taken(standing, others) }],
  }
}

/** Texts of added rubrics and versions stay with the fiche they were written for: one of each says the main fiche. */
const keepsItsFiche = ['rubricText', 'ficheVersion'] as const

/** Where it stands, for whom: each fiche has its own, that no other fills. */
const own: ReadonlySet<string> = new Set<FicheField>(['sector', 'position', 'number', 'title', 'sameAs'])

const taken = (standing: Fiche, others: readonly Fiche[]): Partial<Fiche> =>
  Object.fromEntries(
    (Object.keys(declaration.fields) as FicheField[])
      .filter((field) => !own.has(field) && isUnsaid(standing, field))
      .flatMap((field) => {
        const from = others.find((other) => !isUnsaid(other, field))
        return from === undefined ? [] : [[field, from[field]]]
      }),
  )

import type { Db } from '#main/db/db.ts'
import { fiche as declaration } from '#shared/domain/fiche/fiche.ts'
import type { Fiche } from '#shared/domain/records.ts'
import { type FieldsOf, type RowWrite, write } from '#shared/domain/row-write.ts'
import { type FicheField, isUnsaid } from '../gathered-fiches.ts'
import { movedReferences } from '../moved-references.ts'

/**
 * Makes one fiche of several. The smallest id stands for all, everywhere alike (FS-9): it keeps what it says, takes from the others
 * what it does not say, and what is followed of them is of it. The others stay as they were written, and are read beneath it.
 */
export const gatherWrites = (db: Db, fiches: readonly Fiche[], title: string): readonly RowWrite[] => {
  const [standing, ...others] = fiches.toSorted((a, b) => (a.id < b.id ? -1 : 1)) as [Fiche, ...Fiche[]]
  return [
    { record: 'fiche', id: standing.id, values: { ...taken(standing, others), title } },
    ...others.map(({ id }) => write('fiche', id, { sameAs: standing.id })),
    ...others.flatMap(({ id }) => movedReferences(db, 'fiche', id, standing.id, keepsItsFiche)),
  ]
}

/** Texts of added rubrics and versions stay with the fiche they were written for: one of each says the main fiche. */
const keepsItsFiche = ['rubricText', 'ficheVersion'] as const

/** Where it stands, for whom: each fiche has its own, that no other fills. */
const own: ReadonlySet<string> = new Set<FicheField>(['sector', 'position', 'number', 'title', 'sameAs'])

const taken = (standing: Fiche, others: readonly Fiche[]): FieldsOf<'fiche'> =>
  Object.fromEntries(
    (Object.keys(declaration.fields) as FicheField[])
      .filter((field) => !own.has(field) && isUnsaid(standing, field))
      .flatMap((field) => {
        const from = others.find((other) => !isUnsaid(other, field))
        return from === undefined ? [] : [[field, from[field]]]
      }),
  )

import { AppFailure } from '#shared/kernel/app-error.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/**
 * The row of this id, or of this name without regard to accents and capitals. @param what « secteur »
 * @throws AppFailure `unknown-name`
 */
export const chosen = <Row extends { readonly id: RowId }>(
  what: string,
  wanted: string,
  rows: readonly Row[],
  nameOf: (row: Row) => string | null,
): RowId => {
  const found = rows.find((row) => row.id === wanted || fold(nameOf(row) ?? '') === fold(wanted))
  if (found === undefined) throw unknown(what, wanted)
  return found.id
}

const unknown = (what: string, wanted: string) =>
  new AppFailure({
    code: 'unknown-name',
    fact: 'Le fichier n’a pas été écrit.',
    cause: `Aucun ${what} ne répond à « ${wanted} ».`,
    unchanged: 'Rien n’a été écrit.',
    next: `Donnez le nom du ${what}, ou son numéro, tel que Concerto le montre.`,
  })

import type { ChosenList } from '#main/kit/chosen-list.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { departementOf } from '#shared/records/directory/territory.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import { readPostalLine } from '#shared/text/normalise/postal-line.ts'
import { departementsAt, type KnownTerritory } from '../documents/import/addresses.ts'

/** The départements where the communes of a table are to be looked for, and the espace's own. */
export const territoryOfFile = (
  { workspace: { db }, territories }: FeatureContext,
  list: ChosenList<ImportTarget>,
): KnownTerritory => {
  const [{ table }] = list.sheets
  const postcodes = columnsOf(list, 'actor.postcode', 'code postal')
  // « 12 rue du Gué 69400 Villefranche »
  const addresses = [...columnsOf(list, 'actor.street', 'adresse'), ...columnsOf(list, 'actor.commune', 'commune')]
  const inseeCodes = columnsOf(list, 'actor.inseeCode', 'code insee')
  const communes = columnsOf(list, 'actor.commune', 'commune')
  const home = loadEspace(db)?.departementCode ?? null
  const codes = new Set(home === null ? [] : [home])
  for (const { cells } of table.lines) {
    const insee = inseeCodes.map((at) => cells[at] ?? '').find(isInsee)
    // The commune of a line that tells both needs no looking for.
    if (insee !== undefined && communes.some((at) => !isBlank(cells[at] ?? ''))) continue
    if (insee !== undefined) codes.add(departementOf(insee.toUpperCase()))
    const written = [
      ...postcodes.map((at) => /\d{4,5}/.exec(cells[at] ?? '')?.[0]),
      ...addresses.map((at) => readPostalLine(cells[at] ?? '')?.postcode),
    ]
    for (const code of written) {
      if (code === undefined) continue
      // A spreadsheet may have taken the zero away.
      for (const one of departementsAt(code.padStart(5, '0'), (own) => territories.of(own)?.data)) codes.add(one)
    }
  }
  const found = [...codes].map((code) => [code, territories.of(code)?.data] as const)
  return {
    home,
    departements: Object.fromEntries(found.filter(([, data]) => data !== undefined)) as KnownTerritory['departements'],
  }
}

const isInsee = (cell: string): boolean => /^(?:\d{2}|2[AB])\d{3}$/i.test(cell)

/** Columns of the known standards are known by their names, those of a list by what they feed. */
const columnsOf = (
  { names, targets }: ChosenList<ImportTarget>,
  target: ImportTarget,
  name: string,
): readonly number[] => names.flatMap((own, at) => (targets[at] === target || sortKey(own) === name ? [at] : []))

import type { FeatureContext } from '#main/kit/context.ts'
import type { Remark } from '#main/office/paper/remarks.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type Contact, listedName } from '../documents/entries.ts'
import type { ListedRow } from '../documents/list-table.ts'
import { namedAfterSomeone } from './discreet-rows.ts'
import { discreetListed, listedRows } from './listed-rows.ts'
import { loadStructures } from './load-entries.ts'
import type { Loading } from './loading.ts'

/** The rows of a list in its order, without what is to be kept; structures with those who serve them, when they may be named. */
export const loadList = ({
  context,
  list,
  ids,
  discretion,
  persons,
  day,
}: Loading): { readonly rows: readonly ListedRow[]; readonly remarks: readonly Remark[] } => {
  const people = list === 'actors' && persons ? peopleOf(context, ids, day) : new Map<RowId, string>()
  const rows = listedRows(context, list, ids)
  const isHidden = ({ name }: ListedRow): boolean => discretion.hides(name)
  return {
    rows: rows
      .filter((row) => !isHidden(row))
      .map((row) => ({ ...discreetListed(row, discretion), people: people.get(row.id) ?? null })),
    remarks: rows.filter(isHidden).map(({ name }) => ({ name, what: namedAfterSomeone })),
  }
}

const peopleOf = (context: FeatureContext, ids: readonly RowId[], day: string): ReadonlyMap<RowId, string> =>
  new Map(
    loadStructures(context, ids, day)
      .filter(({ people }) => people.length > 0)
      .map(({ actor, people }) => [actor.id, people.map(inWords).join('\u00a0; ')]),
  )

/** « ARGENTÉTOILE Céleste (Directrice) » */
const inWords = (contact: Contact): string =>
  contact.title === null ? listedName(contact) : `${listedName(contact)} (${contact.title})`

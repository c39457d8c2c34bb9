import type { FeatureContext } from '#main/kit/context.ts'
import type { Remark } from '#main/office/paper/remarks.ts'
import type { DirectoryRow } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type Contact, listedName } from '../documents/entries.ts'
import type { ListedRow } from '../documents/list-table.ts'
import { entryRows } from '../read/entry-rows.ts'
import { namedAfterSomeone } from './discreet-rows.ts'
import type { Discretion } from './discretion.ts'
import { loadStructures } from './load-entries.ts'
import type { Loading } from './loading.ts'

/** Rows asked at once. */
const window = 500

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
  const rows = Array.from({ length: Math.ceil(ids.length / window) }, (_, rank) =>
    entryRows(context, list, ids.slice(rank * window, (rank + 1) * window)),
  ).flat()
  const hidden = ({ name }: DirectoryRow): boolean => discretion.hides(name)
  return {
    rows: rows
      .filter((row) => !hidden(row))
      .map((row) => ({ ...discreetRow(row, discretion), people: people.get(row.id) ?? null })),
    remarks: rows.filter(hidden).map(({ name }) => ({ name, what: namedAfterSomeone })),
  }
}

const discreetRow = <Row extends DirectoryRow>(row: Row, { hides }: Discretion): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'string' && hides(value) ? null : value]),
  ) as unknown as Row

const peopleOf = (context: FeatureContext, ids: readonly RowId[], day: string): ReadonlyMap<RowId, string> =>
  new Map(
    loadStructures(context, ids, day)
      .filter(({ people }) => people.length > 0)
      .map(({ actor, people }) => [actor.id, people.map(inWords).join('\u00a0; ')]),
  )

/** « ARGENTÉTOILE Céleste (Directrice) » */
const inWords = (contact: Contact): string =>
  contact.title === null ? listedName(contact) : `${listedName(contact)} (${contact.title})`

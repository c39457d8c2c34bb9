import { organisation } from '#main/kit/organisation.ts'
import type { Workbook } from '#main/office/xlsx/workbook.ts'
import { directoryLists } from '#shared/records/directory/saved-view.ts'
import { records } from '#shared/records/records.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { listTable } from '../documents/list-table.ts'
import { filterWords } from './filter-words.ts'
import { loadList } from './load-list.ts'
import type { LoadedFile, Loading } from './loading.ts'

/** The list as it is shown, in a table. */
export const loadListFile =
  (format: 'list-xlsx' | 'list-csv') =>
  (loading: Loading): LoadedFile => {
    const { rows, remarks } = loadList(loading)
    const table = listTable(loading.list, rows, { ...loading, at: loading.context.clock.now().toISOString() })
    const file = format === 'list-csv' ? { format, table } : { format, workbook: workbookOf(table, loading) }
    return { file, remarks }
  }

const tableNames = { actors: 'tblActeurs', places: 'tblLieux', persons: 'tblPersonnes' } as const

const workbookOf = (table: ReturnType<typeof listTable>, loading: Loading): Workbook => {
  const { context, list, espace, day } = loading
  const author = organisation(espace)
  return {
    title: `Annuaire – ${author}`,
    subject: espace?.programmeName ?? 'Inclusion numérique',
    author,
    day,
    sheets: [
      {
        name: directoryLists[list],
        kind: 'list',
        table: tableNames[list],
        title: `Annuaire – ${directoryLists[list]}`,
        scope: [counted(list, table.rows.length), author, espace?.scope].filter(Boolean).join(', '),
        filters: filterWords(context, loading),
        ...table,
      },
    ],
  }
}

/** « 1 498 structures ». */
const counted = (list: Loading['list'], count: number): string => {
  const { one, many } = records[recordOf[list]].label
  return plural(count, one, many)
}

const recordOf = { actors: 'actor', places: 'place', persons: 'person' } as const

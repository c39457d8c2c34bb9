import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { type ListFeed, wholeDepartementWords } from '../../list-table.ts'
import type { Column } from '../cells/column.ts'
import { fieldColumn } from '../cells/field-column.ts'
import { type DraftRecord, say } from '../draft.ts'
import { feedsOf } from '../own-list.ts'
import { listColumn } from './list-targets.ts'

/** How the columns of one of Concerto's own lists are read; `null` for those that were added. */
export const ownColumns = (
  list: DirectoryListName,
  header: readonly string[],
  sectors: ReadonlyMap<string, string>,
): readonly (Column | null)[] =>
  feedsOf(list, header).map((feeds) => (feeds === undefined ? null : columnOf(feeds, sectors)))

const columnOf = (feeds: ListFeed, sectors: ReadonlyMap<string, string>): Column => {
  if (feeds === null || feeds === 'id' || feeds === 'writtenAt') return () => null
  if (feeds === 'actor.sector') return sectorColumn(sectors)
  const target = asInAnyList[feeds]
  if (target !== undefined) return listColumn(target, sectors)
  const [record, name = ''] = feeds.split('.') as [DraftRecord, string]
  return fieldColumn(record, name)
}

/** What is written in more ways than its field says. */
const asInAnyList: Readonly<Record<string, ImportTarget>> = {
  'actor.kind': 'actor.kind',
  'actor.alias': 'actor.alias',
  'actor.parent': 'actor.parent',
  'place.actor': 'actor.parent',
  'post.actor': 'actor.parent',
  'post.quality': 'person.quality',
  'person.fullName': 'person.fullName',
  'person.civility': 'person.civility',
}

/** « Tout le département » stands in place of a sector. */
const sectorColumn = (sectors: ReadonlyMap<string, string>): Column => {
  const read = listColumn('actor.sector', sectors)
  return (text, draft) => {
    if (text !== wholeDepartementWords) return read(text, draft)
    say(draft.actor, 'given', 'wholeDepartement', true)
    return null
  }
}

import { type FieldWrite, fieldHistory, valueAfter } from '#main/db/field-history.ts'
import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { Cell } from '#main/office/paper/table.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { qualityWord } from '#shared/records/directory/quality-word.ts'
import type { Person, Post } from '#shared/records/records.ts'
import type { ListedAt } from '../documents/import/own-list.ts'
import { fieldCell, type ListFeed, wholeDepartementWords } from '../documents/list-table.ts'
import { personName } from '../read/person-rows.ts'
import { structureNames } from '../read/structure-names.ts'

/**
 * What a list of the directory said at an instant of what changed since, by the log: whoever wrote it in a spreadsheet before
 * that change did not mean to undo it.
 */
export const createListedAt =
  (context: FeatureContext): ListedAt =>
  ({ id, post }, feeds, instant) => {
    const record = recordOf(feeds)
    const owner = record === 'post' ? post : id
    if (feeds === null || record === null || owner === null) return null
    const { db, names } = context.workspace
    const writes = fieldHistory(db, names, record, owner)
    const fields = madeOf[feeds] ?? [feeds.slice(record.length + 1)]
    const latest = writes.find(({ field }) => fields.includes(field))
    if (latest === undefined || latest.at <= instant) return null
    const held = (field: string): unknown => heldAt(record, field, writes, instant)
    const special = cells[feeds]
    return {
      cell:
        special === undefined ? fieldCell(record, fields[0] ?? '', held(fields[0] ?? '')) : special(held, context, id),
      changedOn: localDay(new Date(latest.at)),
    }
  }

type Listed = 'actor' | 'place' | 'person' | 'post'

const recordOf = (feeds: ListFeed): Listed | null =>
  (['actor', 'place', 'person', 'post'] as const).find((record) => feeds?.startsWith(`${record}.`)) ?? null

/** The value of a field at an instant; what its first write replaced, when all are later. */
const heldAt = (record: Listed, name: string, writes: readonly FieldWrite[], instant: string): unknown => {
  const own = writes.filter(({ field }) => field === name)
  const then = own.find(({ at }) => at <= instant)
  if (then !== undefined) return valueAfter(record, then)
  const first = own.at(-1)
  return first === undefined ? null : valueAfter(record, { ...first, after: first.before })
}

/** The fields of columns that are no single field. */
const madeOf: Readonly<Partial<Record<string, readonly string[]>>> = {
  'person.fullName': ['lastName', 'firstName'],
  'actor.sector': ['sector', 'wholeDepartement'],
}

type CellHeld = (held: (field: string) => unknown, context: FeatureContext, id: RowId) => Cell

const structureAt =
  (field: string): CellHeld =>
  (held, { workspace: { db } }) => {
    const id = held(field) as RowId | null
    return structureNames(db, [id])(id)
  }

const cells: Readonly<Partial<Record<string, CellHeld>>> = {
  'person.fullName': (held) =>
    personName({ lastName: held('lastName'), firstName: held('firstName') } as Pick<Person, 'lastName' | 'firstName'>),
  'actor.sector': (held, { workspace: { db } }) =>
    held('wholeDepartement') === true
      ? wholeDepartementWords
      : (row(db, 'sector', held('sector') as string | null)?.name ?? null),
  'actor.parent': structureAt('parent'),
  'place.actor': structureAt('actor'),
  'post.actor': structureAt('actor'),
  'post.quality': (held, { workspace: { db } }, person) => {
    const quality = held('quality') as Post['quality']
    return quality === null ? null : qualityWord(quality, row(db, 'person', person)?.civility ?? null)
  },
}

import { sql } from 'kysely'
import { representativesOf } from '#main/db/identity.ts'
import { rows, select } from '#main/db/query.ts'
import { announcedPosts } from '#main/directory/read/announced-posts.ts'
import { among, isOneOf, standingFor } from '#main/directory/read/fragments.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { attendanceRoles } from '#shared/records/meetings/attendance.ts'
import type { RowWrite, WriteOf } from '#shared/records/row-write.ts'
import { lastTold } from '../read/told-of-meeting.ts'
import type { EntryIds } from './candidates.ts'

/**
 * The writes that invite these people and structures. Someone who is on the list already keeps their line, and is invited
 * on it; someone invited already is left as is. Whatever row of an entry is named, the one that stands for it is invited.
 */
export const invitationWrites = (
  context: FeatureContext,
  meeting: RowId,
  asked: EntryIds,
  part: Part = 'participant',
): readonly RowWrite[] => {
  const { persons, structures } = standingIds(context, asked)
  const listed = linesListed(context, meeting)
  const known = new Map(listed.map((line) => [line.entry, line]))
  const fresh = (ids: readonly RowId[]) => ids.filter((id) => !known.has(id))
  return [
    ...[...persons, ...structures].flatMap((id) => {
      const line = known.get(id)
      return line === undefined || line.invited === 1
        ? []
        : [{ record: 'attendance' as const, id: line.attendance, values: { invited: true } }]
    }),
    ...[
      ...namedLines(context, meeting, personWrites(context, meeting, fresh(persons))),
      ...structureWrites(context, meeting, fresh(structures)),
    ].map((row) => (part === 'participant' ? row : { ...row, values: { ...row.values, part } })),
  ]
}

/**
 * Someone whose structure is on the list without a name gives it theirs, as long as nobody was told nor answered: it is
 * not there twice.
 */
export const namedLines = (
  { workspace: { db } }: FeatureContext,
  meeting: RowId,
  lines: readonly WriteOf<'attendance'>[],
): readonly WriteOf<'attendance'>[] => {
  const standing = representativesOf(db, 'actor')
  const told = lastTold(db, meeting)
  const unnamed = new Map(
    rows(db, 'attendance', (q) => q.where('meeting', '=', meeting).where('invited', '=', 1).orderBy('id', 'desc'))
      .filter(({ id, lastName, firstName, person }) => (lastName ?? firstName ?? person) === null && !told.has(id))
      .filter(({ status, answer, sheetLine }) => (status ?? answer ?? sheetLine) === null)
      .flatMap(({ id, actor }) => (actor === null ? [] : [[standing(actor), id] as const])),
  )
  return lines.map((line) => {
    const { actor, meeting: _, part: __, invited: ___, ...person } = line.values
    const structure = actor ? standing(actor) : null
    const id = structure === null ? undefined : unnamed.get(structure)
    if (structure === null || id === undefined) return line
    unnamed.delete(structure)
    return { record: 'attendance', id, values: person }
  })
}

/** What they will do there. */
type Part = keyof typeof attendanceRoles

interface ListedLine {
  readonly attendance: RowId
  /** The person, or the structure of a line that names nobody: the row that stands for it. */
  readonly entry: RowId
  readonly invited: 0 | 1
}

/** Of several lines of one entry, one that is invited comes last. */
const linesListed = ({ workspace: { db } }: FeatureContext, meeting: RowId): readonly ListedLine[] =>
  select(
    db,
    sql<ListedLine>`SELECT attendance.id AS attendance, coalesce(attendance.invited, 0) AS invited,
        CASE WHEN attendance.person IS NULL THEN ${standingFor('actor', sql`attendance.actor`)}
          ELSE ${standingFor('person', sql`attendance.person`)} END AS entry
      FROM attendance WHERE attendance.meeting = ${meeting} AND (attendance.person IS NOT NULL
        OR (attendance.actor IS NOT NULL AND (attendance.invited OR attendance.lastName IS NULL)))
      ORDER BY coalesce(attendance.invited, 0), attendance.id DESC`,
  )

/** Only rows that are there, each by the one that stands for it, once. */
const standingIds = ({ workspace: { db } }: FeatureContext, { persons, structures }: EntryIds): EntryIds => {
  const standing = (record: 'person' | 'actor', ids: readonly RowId[]): readonly RowId[] => {
    const table = sql.ref(record)
    return select(
      db,
      sql<{ id: RowId }>`SELECT DISTINCT ${standingFor(record, sql`${table}.id`)} AS id FROM ${table}
        WHERE ${among(sql`${table}.id`, ids)}`,
    ).map(({ id }) => id)
  }
  return { persons: standing('person', persons), structures: standing('actor', structures) }
}

const personWrites = (
  context: FeatureContext,
  meeting: RowId,
  ids: readonly RowId[],
): readonly WriteOf<'attendance'>[] => {
  const { db } = context.workspace
  const posts = announcedPosts(db, ids)
  const nameOf = structureNames(
    db,
    [...posts.values()].map(({ structure }) => structure),
  )
  return rows(db, 'person', (q) => q.where(isOneOf(ids)).orderBy('id')).map(({ id, lastName, firstName }) => {
    const post = posts.get(id)
    return invitedLine(context, meeting, {
      person: id,
      lastName,
      firstName,
      role: post?.title ?? null,
      actor: post?.structure ?? null,
      structure: nameOf(post?.structure ?? null),
    })
  })
}

const structureWrites = (
  context: FeatureContext,
  meeting: RowId,
  ids: readonly RowId[],
): readonly WriteOf<'attendance'>[] =>
  rows(context.workspace.db, 'actor', (q) => q.where(isOneOf(ids)).orderBy('id')).map(({ id, name }) =>
    invitedLine(context, meeting, { actor: id, structure: name }),
  )

/** Someone on the list, invited. */
export const invitedLine = ({ ids }: FeatureContext, meeting: RowId, values: object): WriteOf<'attendance'> => ({
  record: 'attendance',
  id: ids.row(),
  values: { meeting, invited: true, part: 'participant', ...values },
})

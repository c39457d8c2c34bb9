import { sql } from 'kysely'
import { fieldHistory } from '#main/db/field-history.ts'
import { row, select } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { EntryEvent } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { compareKeys } from '#shared/kernel/sort-key.ts'
import { unnamedStructure } from './read/actor-rows.ts'
import { presences } from './read/presences.ts'
import { verifiedEvents } from './verified-events.ts'

/** What happened to a structure, newest first. @param joined rows that it stands for */
export const actorEvents = (context: FeatureContext, id: RowId, joined: readonly RowId[]): readonly EntryEvent[] => {
  const { db, names } = context.workspace
  const nameOf = (member: string | null) => row(db, 'member', member)?.name ?? null
  const events = [
    ...meetingsOf(context, id),
    ...verifiedEvents(fieldHistory(db, names, 'actor', id), nameOf),
    ...joined.flatMap((other) => joinedEvent(context, other)),
  ]
  return events.toSorted((a, b) => compareKeys(b.on, a.on))
}

const meetingsOf = ({ workspace: { db } }: FeatureContext, actor: RowId): readonly EntryEvent[] =>
  select(
    db,
    sql<{ id: RowId; title: string | null; date: string; persons: number }>`
      SELECT meeting.id, meeting.title, meeting.date, count(DISTINCT person) AS persons
      FROM (${presences}) AS presence JOIN meeting ON meeting.id = presence.meeting
      WHERE presence.actor = ${actor} AND meeting.date IS NOT NULL GROUP BY meeting.id ORDER BY meeting.id`,
  ).map(({ id, title, date, persons }) => ({
    kind: 'meeting',
    on: date,
    meeting: id,
    title: title ?? 'Réunion sans intitulé',
    persons,
  }))

/** The day a row was joined, when the log still tells. */
const joinedEvent = ({ workspace: { db, names } }: FeatureContext, id: RowId): readonly EntryEvent[] => {
  const write = fieldHistory(db, names, 'actor', id).find(({ field, after }) => field === 'sameAs' && after !== 'null')
  if (write === undefined) return []
  return [
    { kind: 'joined', on: localDay(new Date(write.at)), name: row(db, 'actor', id)?.name ?? unnamedStructure, id },
  ]
}

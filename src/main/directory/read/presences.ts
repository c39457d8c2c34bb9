import { type RawBuilder, sql } from 'kysely'
import type { RowId } from '#shared/kernel/ids.ts'
import { standingFor } from './fragments.ts'

/** Someone who was at a meeting for a structure. */
export interface Presence {
  readonly actor: RowId
  readonly person: RowId
  readonly meeting: RowId
}

/**
 * Who was present, for each structure they served on that day as far as their functions say. What points to a
 * joined row counts for the row that stands for it.
 */
export const presences: RawBuilder<Presence> = sql`
  SELECT ${standingFor('actor', sql`post.actor`)} AS actor, coalesce(own.representative, attendance.person) AS person,
    meeting.id AS meeting
  FROM attendance
  JOIN meeting ON meeting.id = attendance.meeting
  LEFT JOIN identity AS own ON own.record = 'person' AND own.id = attendance.person
  LEFT JOIN identity AS joined ON joined.record = 'person' AND joined.representative = own.representative
  JOIN post ON post.person = coalesce(joined.id, attendance.person)
  WHERE attendance.status = 'present' AND post.actor IS NOT NULL
    AND (post.startsOn IS NULL OR meeting.date IS NULL OR post.startsOn <= meeting.date)
    AND (post.endsOn IS NULL OR meeting.date IS NULL OR post.endsOn >= meeting.date)`

/** Persons who were present somewhere, for a structure or not. */
export const presentPersons: RawBuilder<Pick<Presence, 'person' | 'meeting'>> = sql`
  SELECT ${standingFor('person', sql`attendance.person`)} AS person, attendance.meeting AS meeting
  FROM attendance WHERE attendance.status = 'present' AND attendance.person IS NOT NULL`

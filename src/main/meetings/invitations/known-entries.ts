import { type RawBuilder, sql } from 'kysely'
import { announcedPosts, firstSites } from '#main/directory/read/announced.ts'
import { type Fragment, isCurrent, standing, standingFor } from '#main/directory/read/fragments.ts'
import { presences, presentPersons } from '#main/directory/read/presences.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Actor } from '#shared/records/records.ts'

/** Someone of the directory who may be invited: a person, or a structure that nobody is known to serve. */
export interface KnownEntry {
  readonly kind: 'person' | 'structure'
  readonly id: RowId
  readonly actorKind: Actor['kind']
  /** 1: as the function they are announced with says. */
  readonly elected: 0 | 1
  /** 1: for the whole département. */
  readonly whole: 0 | 1
  /** Of the structure, else of its first place. */
  readonly inseeCode: string | null
  readonly invited: 0 | 1
  readonly present: 0 | 1
  /** 1: was at some meeting. */
  readonly came: 0 | 1
}

/**
 * Everyone who may be invited to this meeting, each once: joined rows count for the one that stands for them. A structure
 * invited as such stays, when someone is known to serve it since.
 * @param today `YYYY-MM-DD`, local
 */
export const knownEntries = (meeting: RowId, today: string): RawBuilder<KnownEntry> => sql`
  SELECT entry.kind, entry.id, actor.kind AS actorKind, entry.elected, coalesce(actor.wholeDepartement, 0) AS whole,
    coalesce(actor.inseeCode, site.inseeCode) AS inseeCode,
    entry.id IN (${invitedIds(meeting)}) AS invited,
    entry.id IN (${personsListed(meeting, sql`attendance.status = 'present'`)}) AS present,
    CASE entry.kind WHEN 'person' THEN entry.id IN (SELECT person FROM (${presentPersons}))
      ELSE entry.id IN (SELECT actor FROM (${presences})) END AS came
  FROM (${persons} UNION ALL ${structures(meeting, today)}) AS entry
  LEFT JOIN actor ON actor.id = entry.structure
  LEFT JOIN (${firstSites}) AS site ON site.structure = entry.structure`

/** The pluses have SQLite search by person: not by the rank, which all share, nor line by line, as it does where one side alone is typed text. */
const persons: Fragment = sql`
  SELECT 'person' AS kind, person.id AS id, announced.structure AS structure,
    coalesce(announced.quality = 'elected', 0) AS elected
  FROM person LEFT JOIN (${announcedPosts}) AS announced ON announced.person = +person.id AND +announced.rank = 1
  WHERE ${standing('person')}`

const structures = (meeting: RowId, today: string): Fragment => sql`
  SELECT 'structure', actor.id, actor.id, 0 FROM actor
  WHERE ${standing('actor')}
    AND (actor.id NOT IN (${servedStructures(today)}) OR actor.id IN (${structuresListed(meeting)}))`

/** Structures that someone is known to serve now. */
const servedStructures = (today: string): Fragment =>
  sql`SELECT ${standingFor('actor', sql`post.actor`)} FROM post
    WHERE post.actor IS NOT NULL AND post.person IS NOT NULL AND ${isCurrent(today)}`

const invitedIds = (meeting: RowId): Fragment =>
  sql`${personsListed(meeting, sql`attendance.invited`)} UNION ALL ${structuresListed(meeting)}`

const personsListed = (meeting: RowId, condition: Fragment): Fragment =>
  sql`SELECT ${standingFor('person', sql`attendance.person`)} FROM attendance
    WHERE attendance.meeting = ${meeting} AND attendance.person IS NOT NULL AND ${condition}`

/** Structures invited as such, nobody of theirs being named by the directory. */
const structuresListed = (meeting: RowId): Fragment =>
  sql`SELECT ${standingFor('actor', sql`attendance.actor`)} FROM attendance
    WHERE attendance.meeting = ${meeting} AND attendance.actor IS NOT NULL AND attendance.person IS NULL
      AND attendance.invited`

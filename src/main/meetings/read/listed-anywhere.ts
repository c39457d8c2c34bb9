import { sql } from 'kysely'
import { select } from '#main/db/query.ts'
import { announcedPosts, firstSites } from '#main/directory/read/announced.ts'
import { standingFor } from '#main/directory/read/fragments.ts'
import { untilWritten } from '#main/directory/read/until-written.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { type Listed, structureKey } from './turnout-of.ts'

type Flag = 0 | 1

export type ListedLine = Omit<Listed, 'present' | 'invited' | 'elected' | 'outside' | 'column'> & {
  readonly date: string | null
  readonly present: Flag
  readonly invited: Flag
  readonly elected: Flag
  /** The directory says whether they are elected or not. */
  readonly qualified: Flag
  readonly outside: Flag
  readonly whole: Flag
  readonly inseeCode: string | null
}

/**
 * Everyone on the list of a meeting, by name: what the report of a meeting and the indicators count. The structure is that
 * of the list; else the one the person is announced with.
 */
export const listedAnywhere = ({ workspace: { db } }: FeatureContext): readonly ListedLine[] =>
  untilWritten(db, 'listedAnywhere', () =>
    byName(
      select(
        db,
        sql<ListedLine>`
      SELECT listed.*, actor.name AS actorName, coalesce(actor.field = 'outside', 0) AS outside,
        coalesce(actor.wholeDepartement, 0) AS whole, coalesce(actor.inseeCode, site.inseeCode) AS inseeCode
      FROM (
        SELECT attendance.id, attendance.meeting, meeting.date, attendance.lastName, attendance.firstName,
          attendance.structure, attendance.arrivalText, ${standingFor('person', sql`attendance.person`)} AS person,
          coalesce(${standingFor('actor', sql`attendance.actor`)}, announced.structure) AS actor,
          coalesce(attendance.status = 'present', 0) AS present, coalesce(attendance.invited, 0) AS invited,
          coalesce(announced.quality = 'elected', 0) AS elected, announced.quality IS NOT NULL AS qualified
        FROM attendance JOIN meeting ON meeting.id = attendance.meeting
        LEFT JOIN (${announcedPosts}) AS announced
          ON announced.person = ${standingFor('person', sql`attendance.person`)} AND +announced.rank = 1
      ) AS listed
      LEFT JOIN actor ON actor.id = listed.actor
      LEFT JOIN (${firstSites}) AS site ON site.structure = listed.actor`,
      ),
    ),
  )

/** How many structures had someone present at some meeting. */
export const structuresMet = (context: FeatureContext): number =>
  new Set(
    listedAnywhere(context)
      .filter(({ present }) => present === 1)
      .map(structureKey)
      .filter((key) => key !== null),
  ).size

const byName = (lines: readonly ListedLine[]): readonly ListedLine[] => {
  const french = new Intl.Collator('fr')
  return lines.toSorted(
    (a, b) =>
      french.compare(a.lastName ?? '', b.lastName ?? '') ||
      french.compare(a.firstName ?? '', b.firstName ?? '') ||
      (a.id < b.id ? -1 : 1),
  )
}

import { sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { select } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { governanceRoles, governanceStatuses } from '#shared/records/directory/actor.ts'
import type { Actor } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import type { Governance, Said } from '../documents/roadmap/roadmap.ts'

/** Who decides, and how the roadmap was written. @param day the committee is the next one from that day on */
export const loadGovernance = (db: Db, unattached: readonly Said[], day: string): Governance => ({
  committee: committeeFrom(db, day),
  members: membersOf(db),
  rounds: roundsOf(db),
  unattached,
  structures: structuresOf(db),
})

const committeeFrom = (db: Db, day: string): Governance['committee'] =>
  select(
    db,
    sql<
      NonNullable<Governance['committee']>
    >`SELECT coalesce(meeting.title, 'Comité de pilotage') AS title, sector.name AS sector,
      meeting.date, meeting."startsAt", meeting.place
      FROM meeting LEFT JOIN sector ON sector.id = meeting.sector
      WHERE meeting.kind = 'committee' AND meeting.date >= ${day} AND coalesce(meeting.state, '') NOT IN ('cancelled', 'postponed')
      ORDER BY meeting.date, meeting.id LIMIT 1`,
  )[0] ?? null

interface MemberLine {
  readonly name: string
  readonly status: string | null
  /** JSON */
  readonly roles: string | null
  readonly lastName: string | null
  readonly firstName: string | null
  readonly role: string | null
}

/** Those of the national governance, who bear it first. */
const membersOf = (db: Db): Governance['members'] =>
  select(
    db,
    sql<MemberLine>`SELECT actor.name, actor."governanceStatus" AS status, actor."governanceRoles" AS roles,
      person."lastName", person."firstName", post.title AS role
      FROM actor LEFT JOIN post ON post.id = (SELECT post.id FROM post JOIN person ON person.id = post.person
          WHERE post.actor = actor.id AND post."endsOn" IS NULL AND (post."fneReferent" = 1 OR person.purpose = 'governance')
          ORDER BY post."fneReferent" IS NULL, post.id LIMIT 1)
        LEFT JOIN person ON person.id = post.person
      WHERE actor."governanceStatus" IS NOT NULL AND actor.name IS NOT NULL
        AND actor.id NOT IN (SELECT id FROM identity WHERE record = 'actor' AND id <> representative)
      ORDER BY actor."governanceStatus" = 'candidate', actor."governanceRoles" IS NULL, actor.name, actor.id`,
  ).map((line) => ({
    name: line.name,
    quality: qualityOf(line),
    person: personWords(line),
  }))

const qualityOf = ({ status, roles }: MemberLine): string => {
  const told = (JSON.parse(roles ?? '[]') as readonly string[]).flatMap((role) =>
    Object.hasOwn(governanceRoles, role) ? [governanceRoles[role as keyof typeof governanceRoles]] : [],
  )
  const known = codeOf('actor', 'governanceStatus', status) as Actor['governanceStatus']
  return [known === null ? '' : choiceWord(governanceStatuses, known), ...told].filter(Boolean).join(', ')
}

const personWords = ({ lastName, firstName, role }: MemberLine): string | null =>
  lastName === null ? null : [[firstName, lastName].filter(Boolean).join(' '), role].filter(Boolean).join(', ')

interface RoundLine {
  readonly number: number | null
  readonly date: string | null
  readonly people: number
  readonly formulations: number
  readonly votes: number
}

/** Concertations that are held or to be, together by their rank. */
const roundsOf = (db: Db): Governance['rounds'] => {
  const lines = select(
    db,
    sql<RoundLine>`SELECT meeting.number, meeting.date,
      (SELECT count(*) FROM attendance WHERE attendance.meeting = meeting.id AND attendance.status = 'present'
        AND coalesce(attendance.part, 'participant') = 'participant') AS people,
      (SELECT count(*) FROM formulation WHERE formulation.meeting = meeting.id AND formulation.stage = 'first') AS formulations,
      (SELECT coalesce(sum(votes), 0) FROM formulation WHERE formulation.meeting = meeting.id AND formulation.stage = 'first') AS votes
      FROM meeting WHERE meeting.kind = 'concertation' AND coalesce(meeting.state, '') NOT IN ('cancelled', 'postponed')
      ORDER BY meeting.number IS NULL, meeting.number, meeting.date`,
  )
  return [...Map.groupBy(lines, ({ number }) => number)].map(([number, own]) => ({
    number,
    dates: own.flatMap(({ date }) => date ?? []),
    meetings: own.length,
    people: sumOf(own, ({ people }) => people),
    formulations: sumOf(own, ({ formulations }) => formulations),
    votes: sumOf(own, ({ votes }) => votes),
  }))
}

const sumOf = <Of>(of: readonly Of[], amount: (one: Of) => number): number =>
  of.reduce((sum, one) => sum + amount(one), 0)

/** Structures that were present at a concertation, as the directory calls them. */
const structuresOf = (db: Db): Governance['structures'] => {
  const lines = select(
    db,
    sql<{
      readonly sector: string | null
      readonly name: string
      readonly id: RowId
    }>`SELECT DISTINCT sector.name AS sector,
      actor.name, actor.id
      FROM attendance JOIN meeting ON meeting.id = attendance.meeting
        LEFT JOIN sector ON sector.id = meeting.sector
        LEFT JOIN identity ON identity.record = 'actor' AND identity.id = attendance.actor
        JOIN actor ON actor.id = coalesce(identity.representative, attendance.actor)
      WHERE meeting.kind = 'concertation' AND attendance.status = 'present' AND actor.name IS NOT NULL
      ORDER BY sector.position, sector.name, actor.name, actor.id`,
  )
  return [...Map.groupBy(lines, ({ sector }) => sector ?? 'Tout le département')].map(([sector, own]) => ({
    sector,
    names: own.map(({ name }) => name),
  }))
}

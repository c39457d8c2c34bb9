import { sql } from 'kysely'
import { select } from '#main/db/query.ts'
import type { InvitationColumn } from '#shared/contract/invitations.ts'
import type { Meeting } from '#shared/domain/records.ts'
import type { FeatureContext } from '../context.ts'
import { areasOf } from '../directory-query/areas.ts'
import { localDay } from '../local-day.ts'
import { territoryMap } from '../territory-map.ts'
import { type KnownEntry, knownEntries } from './known-entries.ts'
import { type CountedGroup, columnKey, familyOf } from './representativity.ts'

type About = Pick<Meeting, 'id' | 'sector'>

/** The EPCI of the meeting's sector, of the whole espace when it has none, then the two columns beside. */
export const columnsOf = (context: FeatureContext, { sector }: About): readonly InvitationColumn[] => {
  const map = territoryMap(context)
  const communes = (map.departement?.communes ?? []).filter(
    ({ code }) => !map.isExcluded(code) && (sector === null || map.sectorOf(code) === sector),
  )
  const codes = new Set(communes.map(({ epci }) => epci))
  const epci = (map.departement?.epci ?? []).filter(({ code }) => codes.has(code))
  return [
    ...epci.map(({ code, name }) => ({ kind: 'epci', code, name }) as const),
    { kind: 'departement' },
    { kind: 'elsewhere' },
  ]
}

/** Everyone who may be invited, counted by what they are and where. */
export const countedGroups = (context: FeatureContext, meeting: About): readonly CountedGroup[] => {
  const columnOf = columnFinder(context, meeting)
  return select(
    context.workspace.db,
    sql<CountedLine>`SELECT actorKind, elected, whole, inseeCode, count(*) AS known, sum(invited) AS invited,
        sum(present) AS present, sum(came) AS came
      FROM (${knownEntries(meeting.id, localDay(context.clock.now()))}) GROUP BY actorKind, elected, whole, inseeCode`,
  ).map(({ whole, inseeCode, elected, ...line }) => ({
    ...line,
    elected: elected === 1,
    column: columnOf({ whole, inseeCode }),
  }))
}

type CountedLine = Pick<KnownEntry, 'actorKind' | 'elected' | 'whole' | 'inseeCode'> &
  Pick<CountedGroup, 'known' | 'invited' | 'present' | 'came'>

/** The entries of some cells that are not invited yet; `null` for every family, for every column but elsewhere. */
export const entriesOfCells = (
  context: FeatureContext,
  meeting: About,
  { family, column }: { readonly family: string | null; readonly column: string | null },
): readonly Pick<KnownEntry, 'kind' | 'id'>[] => {
  const columnOf = columnFinder(context, meeting)
  return select(
    context.workspace.db,
    sql<KnownEntry>`SELECT * FROM (${knownEntries(meeting.id, localDay(context.clock.now()))}) WHERE NOT invited`,
  ).filter((entry) => {
    const own = familyOf({ actorKind: entry.actorKind, elected: entry.elected === 1 })
    const where = columnOf(entry)
    return (
      (family === null ? own !== 'other' : own === family) &&
      (column === null ? where !== 'elsewhere' : where === column)
    )
  })
}

/** The column where an entry is counted. An EPCI that is shared out between sectors has its other part elsewhere. */
const columnFinder = (context: FeatureContext, meeting: About) => {
  const areas = areasOf(context)
  const keys = new Set(columnsOf(context, meeting).map(columnKey))
  const found = new Map<string, string>()
  const ofCode = (code: string): string => {
    const { epci, sector, excluded } = areas.of(code)
    const here = epci !== null && keys.has(epci.code) && !excluded
    return here && (meeting.sector === null || sector === meeting.sector) ? epci.code : 'elsewhere'
  }
  return ({ whole, inseeCode }: Pick<KnownEntry, 'whole' | 'inseeCode'>): string => {
    if (whole === 1) return 'departement'
    if (inseeCode === null) return 'elsewhere'
    const known = found.get(inseeCode) ?? ofCode(inseeCode)
    found.set(inseeCode, known)
    return known
  }
}

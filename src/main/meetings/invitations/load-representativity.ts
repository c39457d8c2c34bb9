import { sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import { select } from '#main/db/query.ts'
import { columnFinder } from '#main/directory/read/meeting-columns.ts'
import { type CountedGroup, familyOf } from '#main/directory/read/representativity.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { Meeting } from '#shared/records/records.ts'
import { type KnownEntry, knownEntries } from './known-entries.ts'

type About = Pick<Meeting, 'id' | 'sector'>

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
    actorKind: codeOf('actor', 'kind', line.actorKind),
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
    const own = familyOf({ actorKind: codeOf('actor', 'kind', entry.actorKind), elected: entry.elected === 1 })
    const where = columnOf(entry)
    return (
      (family === null ? own !== 'other' : own === family) &&
      (column === null ? where !== 'elsewhere' : where === column)
    )
  })
}

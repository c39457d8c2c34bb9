import { sql } from 'kysely'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import { governanceRoles, governanceStatuses } from '#shared/records/directory/actor.ts'
import { allOf, among, anyOf, type Fragment, holdsCode, isCurrent, standingFor } from './fragments.ts'
import { presences } from './presences.ts'

/** What a filter asks of what an `actor` is. */
export const structureTraits = ({ kinds, governance, outsideField }: DirectoryFilter): readonly Fragment[] => [
  ...(kinds.length === 0 ? [] : [among(sql`actor.kind`, kinds)]),
  ...(governance.length === 0 ? [] : [inGovernance(governance)]),
  ...(outsideField ? [sql`actor.field = 'outside'`] : []),
]

/** What a filter asks of those who serve an `actor`. */
export const structurePeople = ({ elected, neverCame }: DirectoryFilter, today: string): readonly Fragment[] => [
  ...(elected ? [sql`actor.id IN (${structuresWithElected(today)})`] : []),
  // A place that nobody runs is beside no structure: of nothing it is said that it never came.
  ...(neverCame ? [sql`actor.id IS NOT NULL AND actor.id NOT IN (SELECT actor FROM (${presences}))`] : []),
]

const inGovernance = (wanted: DirectoryFilter['governance']): Fragment =>
  anyOf([
    among(
      sql`actor.governanceStatus`,
      wanted.filter((code) => code in governanceStatuses),
    ),
    ...wanted.filter((code) => code in governanceRoles).map((role) => holdsCode(sql`actor.governanceRoles`, role)),
  ])

const structuresWithElected = (today: string): Fragment =>
  sql`SELECT ${standingFor('actor', sql`post.actor`)} FROM post
    WHERE ${allOf([sql`post.actor IS NOT NULL`, sql`post.quality = 'elected'`, isCurrent(today)])}`

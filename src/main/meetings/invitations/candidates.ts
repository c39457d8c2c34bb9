import { sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import { rows, select, selectColumn } from '#main/db/query.ts'
import { announcedPosts } from '#main/directory/read/announced-posts.ts'
import { entryIds } from '#main/directory/read/entry-ids.ts'
import { isOneOf } from '#main/directory/read/fragments.ts'
import { whereabouts } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import type { Candidate } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Person } from '#shared/records/records.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import { type KnownEntry, knownEntries } from './known-entries.ts'

/** Who may be invited, by kind. */
export interface EntryIds {
  readonly persons: readonly RowId[]
  readonly structures: readonly RowId[]
}

/** Those whom the filter keeps and who are not invited yet, by name. */
export const candidateIds = (context: FeatureContext, meeting: RowId, filter: DirectoryFilter): EntryIds => {
  const open = new Set(
    selectColumn(
      context.workspace.db,
      sql<RowId>`SELECT id FROM (${knownEntries(meeting, localDay(context.clock.now()))}) WHERE NOT invited`,
    ),
  )
  const kept = (list: 'persons' | 'actors') =>
    entryIds(context, { list, filter, sort: { column: 'name', descending: false } }).filter((id) => open.has(id))
  return { persons: kept('persons'), structures: kept('actors') }
}

/** The first of them as a list shows them, people before structures. */
export const candidateRows = (
  context: FeatureContext,
  { persons, structures }: EntryIds,
  limit: number,
): readonly Candidate[] => {
  const shown = persons.slice(0, limit)
  return [
    ...personCandidates(context, shown),
    ...structureCandidates(context, structures.slice(0, limit - shown.length)),
  ]
}

const personCandidates = (context: FeatureContext, ids: readonly RowId[]): readonly Candidate[] => {
  const { db } = context.workspace
  const persons = new Map(rows(db, 'person', (q) => q.where(isOneOf(ids))).map((person) => [person.id, person]))
  const posts = announcedPosts(db, ids)
  const structures = structuresOf(
    context,
    [...posts.values()].flatMap(({ structure }) => structure ?? []),
  )
  return ids.flatMap((id) => {
    const person = persons.get(id)
    if (person === undefined) return []
    const post = posts.get(id)
    const structure = post?.structure ? structures.get(post.structure) : undefined
    return {
      kind: 'person' as const,
      id,
      name: nameOf(person),
      title: post?.title ?? null,
      structure: structure?.name ?? null,
      actorKind: structure?.kind ?? null,
      elected: post?.quality === 'elected',
      wholeDepartement: structure?.whole === 1,
      where: structure?.where ?? null,
    }
  })
}

const structureCandidates = (context: FeatureContext, ids: readonly RowId[]): readonly Candidate[] => {
  const structures = structuresOf(context, ids)
  return ids.flatMap((id) => {
    const found = structures.get(id)
    if (found === undefined) return []
    const { name, kind, whole, where } = found
    return {
      kind: 'structure' as const,
      id,
      name: name ?? 'Structure sans nom',
      title: null,
      structure: null,
      actorKind: kind,
      elected: false,
      wholeDepartement: whole === 1,
      where,
    }
  })
}

const structuresOf = (context: FeatureContext, ids: readonly RowId[]) => {
  const where = whereabouts(context, 'actors', ids)
  const lines = select(
    context.workspace.db,
    sql<{
      id: RowId
      name: string | null
      kind: KnownEntry['actorKind']
      whole: 0 | 1 | null
    }>`SELECT id, name, kind, wholeDepartement AS whole FROM actor WHERE ${isOneOf(ids)}`,
  )
  return new Map(
    lines.map((line) => {
      const { epci, sector, commune } = where.get(line.id) ?? { epci: null, sector: null, commune: null }
      return [line.id, { ...line, kind: codeOf('actor', 'kind', line.kind), where: epci ?? sector ?? commune }]
    }),
  )
}

const nameOf = (person: Pick<Person, 'lastName' | 'firstName'>): string => listedName(person) || 'Personne sans nom'

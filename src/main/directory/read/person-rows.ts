import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { PersonRow } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Person } from '#shared/records/records.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import { announcedPosts } from './announced-posts.ts'
import { isOneOf } from './fragments.ts'
import { structureNames } from './structure-names.ts'
import { timesCame } from './times-came.ts'
import { whereabouts } from './whereabouts.ts'

/** Persons of a window, in the order of their ids; only what is professional. */
export const personRows = (context: FeatureContext, ids: readonly RowId[]): readonly PersonRow[] => {
  const { db } = context.workspace
  const persons = new Map(rows(db, 'person', (q) => q.where(isOneOf(ids))).map((person) => [person.id, person]))
  const posts = announcedPosts(db, ids)
  const nameOf = structureNames(
    db,
    [...posts.values()].map(({ structure }) => structure),
  )
  const where = whereabouts(context, 'persons', ids)
  const came = timesCame(db, 'person')
  const rowOf = (person: Person): PersonRow => {
    const post = posts.get(person.id)
    return {
      id: person.id,
      name: personName(person),
      civility: person.civility,
      title: post?.title ?? null,
      structure: nameOf(post?.structure ?? null),
      quality: post?.quality ?? null,
      commune: where.get(person.id)?.commune ?? null,
      sector: where.get(person.id)?.sector ?? null,
      phone: person.phone,
      email: person.email,
      cameTimes: came.get(person.id) ?? 0,
    }
  }
  return ids.flatMap((id) => persons.get(id) ?? []).map(rowOf)
}

/** « DOUCEBRISE Mirabelle », as attendance lists name people. */
export const personName = (person: Pick<Person, 'lastName' | 'firstName'>): string =>
  listedName(person) || 'Personne sans nom'

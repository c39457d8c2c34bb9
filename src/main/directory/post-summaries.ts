import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import type { PostSummary } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { compareKeys, sortKey } from '#shared/kernel/sort-key.ts'
import type { Post } from '#shared/records/records.ts'
import { unnamedStructure } from './read/actor-rows.ts'

/** Who serves these structures: those who still do first, then by name. */
export const postsOfActors = (db: Db, actors: readonly RowId[]): readonly PostSummary[] =>
  summaries(
    db,
    rows(db, 'post', (q) => q.where('actor', 'in', actors)),
  ).toSorted((a, b) => endsLast(a, b) || compareKeys(nameKeyOf(a), nameKeyOf(b)) || compareKeys(a.id, b.id))

/** What someone does and did: what they still do first, the latest begun first. */
export const postsOfPersons = (db: Db, persons: readonly RowId[]): readonly PostSummary[] =>
  summaries(
    db,
    rows(db, 'post', (q) => q.where('person', 'in', persons)),
  ).toSorted((a, b) => endsLast(a, b) || compareKeys(b.startsOn ?? '', a.startsOn ?? '') || compareKeys(a.id, b.id))

const summaries = (db: Db, posts: readonly Post[]): readonly PostSummary[] => {
  const actorOf = representativesOf(db, 'actor')
  const personOf = representativesOf(db, 'person')
  return posts.map((post) => {
    const actor = row(db, 'actor', post.actor && actorOf(post.actor))
    const person = row(db, 'person', post.person && personOf(post.person))
    return {
      id: post.id,
      person: person && {
        id: person.id,
        civility: person.civility,
        lastName: person.lastName,
        firstName: person.firstName,
      },
      actor: actor && { id: actor.id, name: actor.name ?? unnamedStructure },
      title: post.title,
      quality: post.quality,
      fneReferent: post.fneReferent === true,
      startsOn: post.startsOn,
      endsOn: post.endsOn,
      phone: person?.phone ?? null,
      email: person?.email ?? null,
    }
  })
}

const endsLast = (a: PostSummary, b: PostSummary): number => Number(a.endsOn !== null) - Number(b.endsOn !== null)

const nameKeyOf = ({ person }: PostSummary): string => sortKey(`${person?.lastName ?? ''} ${person?.firstName ?? ''}`)

import { sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { select } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Post } from '#shared/records/records.ts'
import { namesOneOf, standingFor } from './fragments.ts'

/** The function a person is announced with. */
export interface AnnouncedPost {
  readonly id: RowId
  readonly person: RowId
  readonly structure: RowId | null
  readonly title: string | null
  readonly quality: Post['quality']
}

/** The function each of these persons is announced with, in the order of `current-post.ts`; `null` asks for all. */
export const announcedPosts = (db: Db, persons: readonly RowId[] | null): ReadonlyMap<RowId, AnnouncedPost> => {
  const posts = select(
    db,
    sql<AnnouncedPost>`SELECT post.id AS id, ${standingFor('person', sql`post.person`)} AS person,
        ${standingFor('actor', sql`post.actor`)} AS structure, title, quality
      FROM post WHERE ${namesOneOf('person', sql`post.person`, persons)}
      ORDER BY endsOn IS NULL, startsOn, post.id`,
  )
  // The last of a person stands: a map keeps what comes after.
  return new Map(posts.map((post) => [post.person, { ...post, quality: codeOf('post', 'quality', post.quality) }]))
}

import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/**
 * The post a person is announced with: one that has no end, else the latest begun, of theirs and of the rows joined to
 * them. `post` and `actor`, the row that stands for the structure, are joined.
 */
export const joinCurrentPost = `LEFT JOIN post ON post.id = (
    SELECT one.id FROM post AS one WHERE one.person IN (
      SELECT person.id UNION ALL SELECT id FROM identity WHERE record = 'person' AND representative = person.id)
    ORDER BY one.endsOn IS NOT NULL, one.startsOn DESC, one.id DESC LIMIT 1)
  LEFT JOIN identity AS structure ON structure.record = 'actor' AND structure.id = post.actor
  LEFT JOIN actor ON actor.id = coalesce(structure.representative, post.actor)`

/** Function and structure of a person, each `null` when unknown. */
export const currentPost = (
  db: Db,
  person: RowId,
): { readonly title: string | null; readonly structure: string | null } =>
  prepared<[string], { title: string | null; structure: string | null }>(
    db,
    `SELECT post.title, actor.name AS structure FROM person ${joinCurrentPost} WHERE person.id = ?`,
  ).get(person) ?? { title: null, structure: null }

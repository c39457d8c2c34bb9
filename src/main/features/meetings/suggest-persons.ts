import type { Db } from '#main/db/open.ts'
import { prepared } from '#main/db/statements.ts'
import type { PersonSuggestion } from '#shared/contract/meetings.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { joinCurrentPost } from '../current-post.ts'

/**
 * Known persons whose name, function or structure holds every word typed; those already listed are left out, as are rows
 * joined to another.
 */
export const suggestPersons = (db: Db, meeting: RowId, text: string): readonly PersonSuggestion[] => {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '')
  return knownPersons(db, meeting)
    .filter((person) => {
      const haystack = fold(`${person.lastName} ${person.firstName} ${person.role} ${person.structure}`)
      return words.every((word) => haystack.includes(word))
    })
    .slice(0, 12)
}

const knownPersons = (db: Db, meeting: RowId): readonly PersonSuggestion[] =>
  prepared<[string], PersonSuggestion>(
    db,
    `SELECT person.id AS person, coalesce(lastName, '') AS lastName, coalesce(firstName, '') AS firstName,
       coalesce(post.title, '') AS role, coalesce(actor.name, '') AS structure
     FROM person ${joinCurrentPost}
     LEFT JOIN identity AS own ON own.record = 'person' AND own.id = person.id
     WHERE coalesce(own.representative, person.id) = person.id AND person.id NOT IN (
       SELECT coalesce(listed.representative, person) FROM attendance
       LEFT JOIN identity AS listed ON listed.record = 'person' AND listed.id = person
       WHERE meeting = ? AND person IS NOT NULL)
     ORDER BY lastName, firstName, person.id`,
  ).all(meeting)

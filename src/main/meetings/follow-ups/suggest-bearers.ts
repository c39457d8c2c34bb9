import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { rows, select } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import { joinCurrentPost } from '#main/directory/read/current-post.ts'
import { standing } from '#main/directory/read/fragments.ts'
import { byName } from '#main/directory/read/order.ts'
import { nameMatches } from '#main/directory/read/text-matches.ts'
import { bearerListed } from '#main/minutes/documents/guess-bearer.ts'
import { wordsIn } from '#main/minutes/documents/words-in.ts'
import type { BearerSuggestion } from '#shared/contract/meetings/follow-ups.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { byName as byPersonName } from '#shared/records/meetings/by-name.ts'
import { listedName } from '#shared/text/person/shown-name.ts'

/** Suggestions shown under a field, of each kind. */
const most = 5

/** People of the meeting first, then people and structures of the directory; before anything is typed, those of the meeting. */
export const suggestBearers = (db: Db, meeting: RowId | null, text: string): readonly BearerSuggestion[] => {
  const words = wordsIn(text)
  /** Each word typed begins one of theirs. */
  const matches = ({ name, detail }: BearerSuggestion): boolean => {
    const known = wordsIn(`${name} ${detail}`)
    return words.every((word) => known.some((one) => one.startsWith(word)))
  }
  const here = meeting === null ? [] : peopleOf(db, meeting).filter(matches)
  if (words.length === 0) return here.slice(0, 2 * most)
  const listed = new Set(here.map(({ person }) => person))
  const others = knownPeople(db).filter((one) => !listed.has(one.person) && matches(one))
  return [...here.slice(0, most), ...others.slice(0, most), ...structures(db, text)]
}

const peopleOf = (db: Db, meeting: RowId): readonly BearerSuggestion[] =>
  byPersonName(rows(db, 'attendance', (q) => q.where('meeting', '=', meeting)))
    .map((one) => ({ ...bearerListed(one), detail: told(one.role, one.structure), here: true }))
    .filter(({ name }) => name !== '')

const knownPeople = (db: Db): readonly BearerSuggestion[] =>
  prepared<
    [],
    { id: RowId; lastName: string | null; firstName: string | null; role: string | null; structure: string | null }
  >(
    db,
    `SELECT person.id, lastName, firstName, post.title AS role,
       actor.name AS structure
     FROM person ${joinCurrentPost}
     WHERE person.id NOT IN (SELECT id FROM identity WHERE record = 'person' AND id <> representative)
     ORDER BY lastName, firstName, person.id`,
  )
    .all()
    .map(({ id, role, structure, ...named }) => ({
      name: listedName(named),
      person: id,
      actor: null,
      detail: told(role, structure),
      here: false,
    }))

const structures = (db: Db, text: string): readonly BearerSuggestion[] =>
  select(
    db,
    sql<{ id: RowId; name: string }>`SELECT actor.id, actor.name FROM actor
      WHERE actor.name IS NOT NULL AND ${standing('actor')} AND ${nameMatches(text)}
      ORDER BY ${byName('actors', false)} LIMIT ${most}`,
  ).map(({ id, name }) => ({ name, person: null, actor: id, detail: 'structure', here: false }))

const told = (role: string | null, structure: string | null): string =>
  [role, structure?.split('\n').join(', ')].filter((part) => part).join(', ')

import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import { searchRows } from '#main/db/search.ts'
import { prepared } from '#main/db/statements.ts'
import { currentPost } from '#main/directory/read/current-post.ts'
import { ficheNumbers } from '#main/roadmap/read/fiche-numbers.ts'
import { standingAxes } from '#main/roadmap/read/standing-axes.ts'
import { standingFiches } from '#main/roadmap/read/standing-fiches.ts'
import type { Mention } from '#shared/contract/meetings/session.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import { ficheCalled } from '#shared/records/roadmap/fiche/references.ts'
import { spokenName } from '#shared/text/person/shown-name.ts'

/** Longest list offered. */
const most = 8

/** People of the meeting first, by name or structure; then structures, and people of the directory. */
export const mentionedPeople = (db: Db, meeting: RowId | null, text: string): readonly Mention[] => {
  const here = meeting === null ? [] : peopleHere(db, meeting).filter(holds(text))
  const found = fold(text).trim() === '' ? [] : [...foundActors(db, text), ...foundPersons(db, text)]
  return distinct([...here, ...found]).slice(0, most)
}

/** Axes by number or title, then fiches. */
export const mentionedAxes = (db: Db, text: string): readonly Mention[] => {
  const axes = standingAxes(db).map(
    ({ id, number, title }): Mention => ({
      record: 'axis',
      id,
      name: number === null ? (title ?? 'axe sans numéro') : `axe prioritaire ${number}`,
      detail: number === null ? '' : (title ?? ''),
      here: false,
    }),
  )
  const numberOf = ficheNumbers(db)
  const fiches = standingFiches(db, (q) => q.orderBy('position').orderBy('number').orderBy('id')).map(
    ({ id, title }): Mention => {
      const called = ficheCalled(numberOf(id)).toLowerCase()
      return { record: 'fiche', id, name: title ?? called, detail: called, here: false }
    },
  )
  return [...axes, ...fiches].filter(holds(text)).slice(0, most)
}

const peopleHere = (db: Db, meeting: RowId): readonly Mention[] =>
  byName(rows(db, 'attendance', (q) => q.where('meeting', '=', meeting))).flatMap((one): Mention[] =>
    one.person === null ? [] : [personMention(one.person, one, one.structure ?? '', true)],
  )

const foundPersons = (db: Db, text: string): readonly Mention[] => {
  const standing = representativesOf(db, 'person')
  return searchRows(db, 'person', text, most).flatMap((id) => {
    const person = row(db, 'person', standing(id))
    return person === null ? [] : [personMention(person.id, person, currentPost(db, person.id).structure ?? '', false)]
  })
}

const foundActors = (db: Db, text: string): readonly Mention[] => {
  const standing = representativesOf(db, 'actor')
  const aliased = searchRows(db, 'alias', text, most).flatMap((id) => row(db, 'alias', id)?.actor ?? [])
  return [...namedActors(db, text), ...aliased].flatMap((id): Mention[] => {
    const actor = row(db, 'actor', standing(id))
    if (actor === null) return []
    return [
      {
        record: 'actor',
        id: actor.id,
        name: actor.name ?? 'Structure sans nom',
        detail: actor.commune ?? '',
        here: false,
      },
    ]
  })
}

/** By their names alone: who is only spoken of in a description is not cited by it. */
const namedActors = (db: Db, text: string): readonly RowId[] =>
  searchRows(db, 'actor', text, most * 2).filter((id) => {
    const name = prepared<[string], { name: string | null }>(db, 'SELECT name FROM actor WHERE id = ?').get(id)?.name
    return words(text).every((word) => fold(name ?? '').includes(word))
  })

const personMention = (
  id: RowId,
  named: { readonly firstName: string | null; readonly lastName: string | null },
  structure: string,
  here: boolean,
): Mention => ({
  record: 'person',
  id,
  name: spokenName(named),
  detail: structure.replaceAll('\n', ' – '),
  here,
})

const holds = (text: string) => {
  const asked = words(text)
  return ({ name, detail }: Mention): boolean => {
    const told = fold(`${name} ${detail}`)
    return asked.every((word) => told.includes(word))
  }
}

const words = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean)

const distinct = (mentions: readonly Mention[]): readonly Mention[] =>
  [...new Map(mentions.toReversed().map((mention) => [mention.id, mention])).values()].toReversed()

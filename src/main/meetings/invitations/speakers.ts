import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows, select } from '#main/db/query.ts'
import { knownDirectory, personCalled } from '#main/directory/read/known-people.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { readPerson } from '#shared/text/person/read-person.ts'
import type { EntryIds } from './candidates.ts'

/**
 * Those of the directory who speak at a meeting, by its programme or by its agenda, and are not invited to it: an agenda
 * names them in words, of which only a whole name of the directory is somebody.
 */
export const speakersToInvite = (db: Db, meeting: RowId): EntryIds => {
  const persons = representativesOf(db, 'person')
  const actors = representativesOf(db, 'actor')
  const linked = select(
    db,
    sql<{ person: RowId | null; actor: RowId | null }>`SELECT programmeSpeaker.person, programmeSpeaker.actor
      FROM programmeSpeaker JOIN programmeItem ON programmeItem.id = programmeSpeaker.item
      WHERE programmeItem.meeting = ${meeting} ORDER BY programmeSpeaker.id`,
  )
  const invited = rows(db, 'attendance', (q) => q.where('meeting', '=', meeting).where('invited', '=', 1))
  // A structure is invited by whoever of it is.
  const listed = new Set(
    invited.flatMap(({ person, actor }) => [...(person ? [persons(person)] : []), ...(actor ? [actors(actor)] : [])]),
  )
  const open = (ids: readonly (RowId | null)[], standing: (id: RowId) => RowId): readonly RowId[] =>
    [...new Set(ids.flatMap((id) => (id === null ? [] : [standing(id)])))].filter((id) => !listed.has(id))
  return {
    persons: open([...linked.map(({ person }) => person), ...namedInAgenda(db, meeting)], persons),
    structures: open(
      linked.filter(({ person }) => person === null).map(({ actor }) => actor),
      actors,
    ),
  }
}

const namedInAgenda = (db: Db, meeting: RowId): readonly RowId[] => {
  const texts = rows(db, 'agendaItem', (q) => q.where('meeting', '=', meeting)).flatMap(({ speaker }) => speaker ?? [])
  if (texts.length === 0) return []
  const { persons } = knownDirectory(db)
  return texts.flatMap((text) => {
    const read = readPerson(text)
    if (read?.kind !== 'person' || read.firstName === '') return []
    return personCalled(persons, read) ?? []
  })
}

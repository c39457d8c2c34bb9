import {
  type Directory,
  directoryToday,
  directoryWrites,
  listedAs,
  structureNamed,
} from '#main/directory/read/known-people.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { TypedGuest } from '#shared/contract/meetings/invitations.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Meeting } from '#shared/records/records.ts'
import type { RowWrite, WriteOf } from '#shared/records/row-write.ts'
import { invitationWrites, invitedLine, namedLines } from './invite.ts'
import { emailWrites, knownEmails } from './known-emails.ts'

/**
 * The writes that invite those who are typed or pasted. Whoever the directory does not know enters it, in the sector of
 * the meeting; a namesake that it knows is taken for them, unless they are said to be somebody else, and gets the address
 * that it did not know.
 */
export const typedWrites = (
  context: FeatureContext,
  meeting: Meeting,
  guests: readonly TypedGuest[],
): readonly RowWrite[] => {
  const structures = structuresTyped(context, meeting, guests)
  const people = peopleTyped(context, meeting, guests, structures.directory)
  const known = { persons: people.known, structures: structures.known }
  return [
    ...structures.writes,
    ...people.writes,
    ...invitationWrites(context, meeting.id, known),
    ...structures.lines,
    ...namedLines(context, meeting.id, people.lines),
  ]
}

/** Those of which nobody is named; the directory then knows them all. */
const structuresTyped = (context: FeatureContext, meeting: Meeting, guests: readonly TypedGuest[]) => {
  const before = directoryToday(context)
  const directory = { ...before, actors: new Map(before.actors) }
  const known: RowId[] = []
  const writes: RowWrite[] = []
  const lines: RowWrite[] = []
  const emailsOf = knownEmails(context.workspace.db)
  for (const guest of guests) {
    if (guest.kind !== 'typedStructure') continue
    const { structure, role = '', email = '' } = guest
    const { actor, writes: own } = structureNamed(directory, context.ids, structure, { sector: meeting.sector, email })
    directory.actors.set(fold(structure), actor)
    if (own.length > 0) {
      writes.push(...own)
      lines.push(invitedLine(context, meeting.id, { actor, structure, ...(role !== '' && { role }) }))
    } else if (!lines.some(({ values }) => 'actor' in values && values.actor === actor)) {
      known.push(actor)
      writes.push(...emailWrites(emailsOf, 'actor', actor, email))
    }
  }
  return { directory, known, writes, lines }
}

const peopleTyped = (
  context: FeatureContext,
  meeting: Meeting,
  guests: readonly TypedGuest[],
  directory: Directory,
): {
  readonly known: readonly RowId[]
  readonly writes: readonly RowWrite[]
  readonly lines: readonly WriteOf<'attendance'>[]
} => {
  const listed = guests.flatMap((guest) => (guest.kind === 'typed' ? [listedAs(guest)] : []))
  const { persons, writes } = directoryWrites(directory, context.ids, 'typed', listed, meeting.sector)
  const entered = new Set(writes.flatMap(({ record, id }) => (record === 'person' ? [id] : [])))
  const actorOf = new Map(
    writes.flatMap((row) => (row.record === 'post' ? [[row.values.person, row.values.actor] as const] : [])),
  )
  const emailsOf = knownEmails(context.workspace.db)
  const emails = listed.flatMap(({ email }, index): readonly RowWrite[] => {
    const id = persons[index]
    return id === undefined || entered.has(id) ? [] : emailWrites(emailsOf, 'person', id, email ?? '')
  })
  const firsts = persons.map((person, index) => persons.indexOf(person) === index)
  return {
    known: persons.filter((person) => !entered.has(person)),
    writes: [...writes, ...emails],
    lines: listed.flatMap(({ lastName, firstName, role, structure }, index) => {
      const person = persons[index]
      if (person === undefined || !entered.has(person) || !firsts[index]) return []
      const actor = actorOf.get(person) ?? null
      return [invitedLine(context, meeting.id, { lastName, firstName, role, structure, person, actor })]
    }),
  }
}

import { type Directory, directoryWrites, knownDirectory, structureNamed } from '#main/directory/read/known-people.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { TypedGuest } from '#shared/contract/meetings/invitations.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Meeting } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { invitationWrites, invitedLine } from './invite.ts'

/**
 * The writes that invite those who are typed or pasted. Whoever the directory does not know enters it, in the sector of
 * the meeting; a namesake that it knows is taken for them, unless they are said to be somebody else.
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
    ...people.lines,
  ]
}

/** Those of which nobody is named; the directory then knows them all. */
const structuresTyped = (context: FeatureContext, meeting: Meeting, guests: readonly TypedGuest[]) => {
  let directory = knownDirectory(context.workspace.db)
  const known: RowId[] = []
  const writes: RowWrite[] = []
  const lines: RowWrite[] = []
  for (const guest of guests) {
    if (guest.kind !== 'typedStructure') continue
    const { structure, role = '', email = '' } = guest
    const { actor, writes: own } = structureNamed(directory, context.ids, structure, { sector: meeting.sector, email })
    if (own.length === 0 && !lines.some(({ values }) => 'actor' in values && values.actor === actor)) known.push(actor)
    directory = { ...directory, actors: new Map([...directory.actors, [fold(structure), actor]]) }
    if (own.length === 0) continue
    writes.push(...own)
    lines.push(invitedLine(context, meeting.id, { actor, structure, ...(role !== '' && { role }) }))
  }
  return { directory, known, writes, lines }
}

const peopleTyped = (
  context: FeatureContext,
  meeting: Meeting,
  guests: readonly TypedGuest[],
  known: Directory,
): { readonly known: readonly RowId[]; readonly writes: readonly RowWrite[]; readonly lines: readonly RowWrite[] } => {
  const people = guests.filter((guest) => guest.kind === 'typed')
  const listed = people.map(({ lastName, firstName, role, structure, email, civility = null }) => ({
    lastName,
    firstName: firstName || null,
    role: role || null,
    structure: structure || null,
    email: email || null,
    civility,
  }))
  // A stranger is nobody of the directory, be they called like someone.
  const directory = people.some(({ stranger }) => stranger) ? { ...known, persons: new Map<string, RowId>() } : known
  const { persons, writes } = directoryWrites(directory, context.ids, 'typed', listed, meeting.sector)
  const entered = new Set(writes.flatMap(({ record, id }) => (record === 'person' ? [id] : [])))
  const actorOf = new Map(
    writes.flatMap((row) => (row.record === 'post' ? [[row.values.person, row.values.actor] as const] : [])),
  )
  const firsts = persons.map((person, index) => persons.indexOf(person) === index)
  return {
    known: persons.filter((person) => !entered.has(person)),
    writes,
    lines: listed.flatMap(({ email: _, civility: __, ...line }, index) => {
      const person = persons[index]
      if (person === undefined || !entered.has(person) || !firsts[index]) return []
      return [invitedLine(context, meeting.id, { ...line, person, actor: actorOf.get(person) ?? null })]
    }),
  }
}

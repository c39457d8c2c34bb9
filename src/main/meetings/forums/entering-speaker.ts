import { directoryWrites, knownDirectory, structureNamed } from '#main/directory/read/known-people.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { Meeting } from '#shared/records/records.ts'
import type { FieldsOf, RowWrite } from '#shared/records/row-write.ts'
import { readPerson } from '#shared/text/person/read-person.ts'

interface Speaker {
  readonly values: Pick<FieldsOf<'programmeSpeaker'>, 'name' | 'person' | 'actor'>
  readonly writes: readonly RowWrite[]
}

/** Who speaks, as typed: whoever the directory does not know enters it, in the sector of the meeting. */
export const enteringSpeaker = (
  context: FeatureContext,
  { sector }: Pick<Meeting, 'sector'>,
  name: string,
): Speaker => {
  const directory = knownDirectory(context.workspace.db)
  const read = readPerson(name, (structure) => directory.actors.has(fold(structure)))
  if (read === null) return { values: { name, person: null, actor: null }, writes: [] }
  const { role, structure, email } = read
  if (read.kind === 'structure') {
    const { actor, writes } = structureNamed(directory, context.ids, structure, { sector, email })
    return { values: { name: structure, person: null, actor }, writes }
  }
  const { lastName, firstName, civility } = read
  const listed = {
    lastName,
    firstName: firstName || null,
    role: role || null,
    structure: structure || null,
    email: email || null,
    civility,
  }
  const { persons, writes } = directoryWrites(directory, context.ids, 'typed', [listed], sector)
  const called = [lastName, firstName].filter(Boolean).join(' ')
  return { values: { name: called, person: persons[0] ?? null, actor: null }, writes }
}

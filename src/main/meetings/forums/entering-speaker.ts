import { directoryToday, directoryWrites, listedAs, structureNamed } from '#main/directory/read/known-people.ts'
import { personName } from '#main/directory/read/person-rows.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { Meeting } from '#shared/records/records.ts'
import type { FieldsOf, RowWrite } from '#shared/records/row-write.ts'
import { readPerson } from '#shared/text/person/read-person.ts'

export interface Speaker {
  readonly values: Pick<FieldsOf<'programmeSpeaker'>, 'name' | 'person' | 'actor'>
  readonly writes: readonly RowWrite[]
}

/** Who speaks, as typed: whoever the directory does not know enters it, in the sector of the meeting. */
export const enteringSpeaker = (
  context: FeatureContext,
  { sector }: Pick<Meeting, 'sector'>,
  name: string,
  directory = directoryToday(context),
): Speaker => {
  const read = readPerson(name, (structure) => directory.actors.has(fold(structure)))
  if (read === null) return { values: { name, person: null, actor: null }, writes: [] }
  if (read.kind === 'structure') {
    const { structure, email } = read
    const { actor, writes } = structureNamed(directory, context.ids, structure, { sector, email })
    return { values: { name: structure, person: null, actor }, writes }
  }
  const listed = listedAs(read)
  const { persons, writes } = directoryWrites(directory, context.ids, 'typed', [listed], sector)
  return { values: { name: personName(listed), person: persons[0] ?? null, actor: null }, writes }
}

import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row } from '#main/db/query.ts'
import { currentPost } from '#main/directory/read/current-post.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { ProgrammeSpeakerLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import type { Badge } from '../documents/badges/compose-badges.ts'
import { loadExpected } from './load-people.ts'

/** Who wears a badge: those who are expected and did not excuse themselves, then those of the programme who are on no list. */
export const badgePeople = (db: Db, { meeting, programme }: PlannedMeeting): readonly Badge[] => {
  const expected = loadExpected(db, meeting.id).filter(
    ({ status, answer }) => (status === null || status === 'present') && answer !== 'no' && answer !== 'represented',
  )
  const standing = representativesOf(db, 'person')
  const listed = new Set<string>(expected.flatMap(({ person }) => (person === null ? [] : [standing(person)])))
  const speakers = (programme?.lines ?? []).flatMap((line) => line.speakers)
  // A structure wears none by itself.
  const others = speakers.filter(({ speaker, key }) => speaker.actor === null && !listed.has(key))
  const once = new Map(others.map((one) => [one.key, one]))
  return [...expected, ...[...once.values()].map((one) => speakerBadge(db, one, standing))]
}

const speakerBadge = (
  db: Db,
  { speaker }: ProgrammeSpeakerLine,
  standing: ReturnType<typeof representativesOf>,
): Badge => {
  const person = speaker.person === null ? null : row(db, 'person', standing(speaker.person))
  if (person === null) return { lastName: speaker.name, firstName: null, role: null, structure: null }
  const { title, structure } = currentPost(db, person.id)
  return { lastName: person.lastName, firstName: person.firstName, role: title, structure }
}

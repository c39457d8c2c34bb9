import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { nameTraits } from '#shared/records/meetings/arrival/name-match.ts'
import type { Attendance } from '#shared/records/records.ts'
import type { Candidate } from './candidate.ts'
import { type KnownCandidates, knownCandidates } from './known-candidates.ts'

/** Whoever may come to a meeting: those of its list, then whoever else the directory knows. Each one once. */
export const meetingCandidates = (workspace: WorkspaceDb, meeting: RowId): readonly Candidate[] => {
  const { db } = workspace
  const known = knownCandidates(workspace)
  const standsFor = representativesOf(db, 'person')
  const attendances = rows(db, 'attendance', (q) => q.where('meeting', '=', meeting).orderBy('id'))
  const listed = attendances
    .filter(({ arrivalText }) => arrivalText === null)
    .map((attendance) => ofList(attendance, known, attendance.person && standsFor(attendance.person)))
  const persons = new Set(listed.map(({ person }) => person))
  const nameless = new Set(listed.filter(({ lastName }) => lastName === null).map(({ actor }) => actor))
  return [
    ...listed,
    ...[...known.persons.values()].filter(({ person }) => !persons.has(person)),
    ...[...known.actors.values()].filter(({ actor }) => !nameless.has(actor)),
  ]
}

const ofList = (attendance: Attendance, known: KnownCandidates, person: RowId | null): Candidate => {
  const { id, lastName, firstName, role, structure, status } = attendance
  const entry = person === null ? undefined : known.persons.get(person)
  const actor = attendance.actor ?? entry?.actor ?? null
  const structures = [structure?.replaceAll('\n', ' ') ?? '', ...(actor === null ? [] : known.namesOf(actor))]
  return {
    who: { kind: 'listed', attendance: id },
    lastName,
    firstName,
    role,
    structure,
    person,
    actor,
    civility: entry?.civility ?? null,
    isHere: status === 'present',
    traits: nameTraits([lastName, firstName].filter(Boolean).join(' '), structures),
  }
}

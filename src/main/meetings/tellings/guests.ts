import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row } from '#main/db/query.ts'
import {
  type Directory,
  directoryToday,
  directoryWrites,
  knownDirectory,
  personCalled,
} from '#main/directory/read/known-people.ts'
import { letterHome } from '#main/directory/read/letter-home.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { postalLine, reachOf } from '#main/kit/reach.ts'
import type { AddressHome } from '#main/kit/sending.ts'
import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Attendance } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import type { Reached } from '../invitations/addresses.ts'

/** Somebody of a meeting’s list, and how they can be reached. */
export type Guest = Omit<Recipient, 'state' | 'noted' | 'group'>

/** @param addresses by presence: `listedAddresses` */
export const guestsOf = (
  db: Db,
  attendances: readonly Attendance[],
  addresses: ReadonlyMap<RowId, Reached>,
): readonly Guest[] => {
  const homeOf = addressHomes(db)
  return attendances.map((attendance) => {
    const { person, actor } = homeOf(attendance)
    const reached = addresses.get(attendance.id) ?? addressesKept(db, { person, actor })
    const postal = postalLine(letterHome(db, actor))
    return { id: attendance.id, ...namedAs(attendance), ...reached, postal, reach: reachOf(reached.addresses, postal) }
  })
}

/** Of a person, else of their structure. */
export const addressesKept = (db: Db, { person, actor }: AddressHome): Reached => {
  const email = row(db, 'person', person)?.email ?? null
  if (email !== null) return { addresses: [email], ofStructure: false }
  const addresses = row(db, 'actor', actor)?.emails ?? []
  return { addresses, ofStructure: person !== null && addresses.length > 0 }
}

/**
 * The rows of the directory that stand for somebody on a list: those it is linked to, else those of that very name, for the
 * lists of imported minutes name people without a link.
 */
export const addressHomes = (db: Db): ((attendance: Attendance) => AddressHome) => {
  const [standingPerson, standingActor] = [representativesOf(db, 'person'), representativesOf(db, 'actor')]
  let directory: Directory | null = null
  const known = (): Directory => {
    directory ??= knownDirectory(db)
    return directory
  }
  return ({ person, actor, lastName, firstName, structure }) => ({
    person:
      person !== null
        ? standingPerson(person)
        : lastName === null
          ? null
          : (personCalled(known().persons, { lastName, firstName }) ?? null),
    actor:
      actor !== null
        ? standingActor(actor)
        : structure === null
          ? null
          : (known().actors.get(fold(structure.replaceAll('\n', ' – '))) ?? null),
  })
}

/** As a list names somebody, or a structure that nobody is known to serve. */
const namedAs = ({ lastName, firstName, role, structure, arrivalText }: Attendance): Pick<Guest, 'name' | 'detail'> => {
  const name = listedName({ lastName, firstName })
  const house = structure?.split('\n').join(', ') ?? null
  if (name === '')
    return { name: house ?? (arrivalText === null ? 'Sans nom' : `«\u00a0${arrivalText}\u00a0»`), detail: null }
  return { name, detail: [role, house].filter((part) => part).join(', ') || null }
}

/** The same, with the writes that enter in the directory somebody it does not know yet. */
export const homeToWrite = (
  { workspace, ids, clock }: Pick<FeatureContext, 'workspace' | 'ids' | 'clock'>,
  attendance: Attendance,
): AddressHome & { readonly writes: readonly RowWrite[] } => {
  const home = addressHomes(workspace.db)(attendance)
  if (home.person !== null || attendance.lastName === null) return { ...home, writes: [] }
  const { lastName, firstName, role, structure } = attendance
  const { persons, writes } = directoryWrites(directoryToday({ workspace, clock }), ids, 'attendance', [
    { lastName, firstName, role, structure },
  ])
  return { person: persons[0] ?? null, actor: home.actor, writes }
}

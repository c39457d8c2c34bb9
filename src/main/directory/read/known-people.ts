import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { Person } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'

/** Who and which structures are known, by their folded names; a structure also by its other names. Who has none is not. */
export interface Directory {
  readonly persons: ReadonlyMap<string, RowId>
  readonly actors: ReadonlyMap<string, RowId>
  /** The day that a structure which enters is known of: whoever types it names it; `null`: that of what names it is not known. */
  readonly on: string | null
}

/** Someone as a sheet names them. */
export interface Listed {
  readonly lastName: string | null
  readonly firstName: string | null
  readonly role: string | null
  readonly structure: string | null
  readonly email?: string | null
  readonly civility?: Person['civility']
  /** Somebody else than whoever is called so already. */
  readonly stranger?: boolean
}

/** Someone as a form or a line says them, « » where it says nothing. */
interface Said {
  readonly lastName: string
  readonly firstName: string
  readonly role?: string | undefined
  readonly structure: string
  readonly email?: string | undefined
  readonly civility?: Person['civility'] | undefined
  readonly stranger?: boolean | undefined
}

export const listedAs = ({ lastName, firstName, role, structure, email, civility = null, stranger = false }: Said) => ({
  lastName,
  firstName: firstName || null,
  role: role || null,
  structure: structure || null,
  email: email || null,
  civility,
  stranger,
})

export const knownDirectory = (db: Db, on: string | null = null): Directory => {
  const persons = representativesOf(db, 'person')
  const actors = representativesOf(db, 'actor')
  const named = [...rows(db, 'alias').map(({ actor, name }) => ({ id: actor, name })), ...rows(db, 'actor')]
  return {
    persons: byName(rows(db, 'person').map((person) => [personKey(person), persons(person.id)])),
    actors: byName(named.flatMap(({ id, name }) => (id === null ? [] : [[fold(name ?? ''), actors(id)]]))),
    on,
  }
}

/** As it is for whoever types a name today. */
export const directoryToday = ({ workspace, clock }: Pick<FeatureContext, 'workspace' | 'clock'>): Directory =>
  knownDirectory(workspace.db, localDay(clock.now()))

const byName = (named: readonly (readonly [name: string, id: RowId])[]): ReadonlyMap<string, RowId> =>
  new Map(named.filter(([name]) => name !== ''))

/** A structure by a name that it is called, and the write for one that is not known yet. */
export const structureNamed = (
  known: Directory,
  ids: IdSource,
  name: string,
  { sector, email = '' }: { readonly sector: RowId | null; readonly email?: string },
): { readonly actor: RowId; readonly writes: readonly RowWrite[] } => {
  const found = known.actors.get(fold(name))
  if (found !== undefined) return { actor: found, writes: [] }
  const actor = ids.row()
  const values = {
    name,
    ...(sector !== null && { sector }),
    ...(email !== '' && { emails: [email] }),
    ...(known.on !== null && { updatedOn: known.on }),
  }
  return { actor, writes: [{ record: 'actor', id: actor, values }] }
}

/**
 * The persons of a list, in its order, and the writes for those who are not known yet. Only an equal name is the
 * same person or structure here: likeness is for a person to judge. What is new takes the sector of where it was typed.
 */
export const directoryWrites = (
  known: Directory,
  ids: IdSource,
  source: NonNullable<Person['source']>,
  listed: readonly Listed[],
  sector: RowId | null = null,
): { readonly persons: readonly RowId[]; readonly writes: readonly RowWrite[] } => {
  const persons = new Map(known.persons)
  const actors = new Map(known.actors)
  const writes: RowWrite[] = []
  const actorNamed = (name: string | null): RowId | null => {
    if (name === null) return null
    const oneLine = name.replaceAll('\n', ' – ').slice(0, 300)
    const { actor, writes: own } = structureNamed({ ...known, actors }, ids, oneLine, { sector })
    actors.set(fold(oneLine), actor)
    writes.push(...own)
    return actor
  }
  const personListed = (one: Listed): RowId => {
    const { lastName, firstName, role, structure, email = null, civility = null, stranger = false } = one
    const found = stranger ? undefined : personCalled(persons, one)
    if (found !== undefined) return found
    const id = ids.row()
    if (!stranger) persons.set(personKey(one), id)
    writes.push({
      record: 'person',
      id,
      values: {
        lastName,
        firstName,
        source,
        purpose: 'meetings',
        ...(email !== null && { email }),
        ...(civility !== null && { civility }),
        ...(structure === null && sector !== null && { sector }),
      },
    })
    if (role !== null || structure !== null)
      writes.push({ record: 'post', id: ids.row(), values: { person: id, actor: actorNamed(structure), title: role } })
    return id
  }
  return { persons: listed.map(personListed), writes }
}

/** Whoever bears that name, written first name first or last; `undefined`: nobody known. */
export const personCalled = (
  persons: Directory['persons'],
  { lastName, firstName }: Pick<Person, 'lastName' | 'firstName'>,
): RowId | undefined =>
  persons.get(personKey({ lastName, firstName })) ??
  persons.get(personKey({ lastName: firstName, firstName: lastName }))

/** Equal for those who bear one name. */
export const personKey = (person: Pick<Person, 'lastName' | 'firstName'>): string =>
  fold(`${person.lastName ?? ''} ${person.firstName ?? ''}`)

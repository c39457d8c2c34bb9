import { sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows, select } from '#main/db/query.ts'
import { wereTouched } from '#main/db/touched.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { joinCurrentPost } from '#main/directory/read/current-post.ts'
import { standing } from '#main/directory/read/fragments.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { nameTraits } from '#shared/records/meetings/arrival/name-match.ts'
import type { Person } from '#shared/records/records.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import type { Candidate } from './candidate.ts'

/** The directory as arrivals are compared with it: whoever stands for themselves. */
export interface KnownCandidates {
  readonly persons: ReadonlyMap<RowId, Candidate>
  readonly actors: ReadonlyMap<RowId, Candidate>
  /** All names of a structure. */
  readonly namesOf: (actor: RowId) => readonly string[]
}

const read = new WeakMap<Db, { readonly seen: VersionVector; readonly known: KnownCandidates }>()

/** Kept until the directory is written: it is asked at every key. */
export const knownCandidates = ({ db, log }: WorkspaceDb): KnownCandidates => {
  const earlier = read.get(db)
  if (earlier !== undefined && !wereTouched(log, earlier.seen, ['person', 'post', 'actor', 'alias']))
    return earlier.known
  const known = readCandidates(db)
  read.set(db, { known, seen: log.vector() })
  return known
}

interface PersonLine {
  readonly id: RowId
  readonly lastName: string | null
  readonly firstName: string | null
  readonly civility: Person['civility']
  readonly role: string | null
  readonly actor: RowId | null
  readonly structure: string | null
}

const personLines = sql<PersonLine>`
  SELECT person.id, person.lastName, person.firstName, person.civility, post.title AS role, actor.id AS actor,
    actor.name AS structure
  FROM person ${sql.raw(joinCurrentPost)} WHERE ${standing('person')}`

const actorLines = sql<{ readonly id: RowId; readonly name: string }>`
  SELECT actor.id, actor.name FROM actor WHERE actor.name IS NOT NULL AND ${standing('actor')}`

const readCandidates = (db: Db): KnownCandidates => {
  const standsFor = representativesOf(db, 'actor')
  const aliases = Map.groupBy(rows(db, 'alias'), ({ actor }) => (actor === null ? null : standsFor(actor)))
  const structures = new Map(select(db, actorLines).map(({ id, name }) => [id, name]))
  const namesOf = (actor: RowId): readonly string[] =>
    [structures.get(actor), ...(aliases.get(actor) ?? []).map(({ name }) => name)].filter((name) => name != null)
  const ofPerson = ({ id, ...line }: PersonLine): Candidate => ({
    ...line,
    civility: codeOf('person', 'civility', line.civility),
    who: { kind: 'person', person: id },
    person: id,
    isHere: false,
    traits: nameTraits(
      [line.lastName, line.firstName].filter(Boolean).join(' '),
      line.actor === null ? [] : namesOf(line.actor),
    ),
  })
  const ofActor = (actor: RowId, structure: string): Candidate => ({
    who: { kind: 'actor', actor },
    ...nobody,
    structure,
    actor,
    traits: nameTraits('', namesOf(actor)),
  })
  return {
    persons: new Map(select(db, personLines).map((line) => [line.id, ofPerson(line)])),
    actors: new Map([...structures].map(([id, name]) => [id, ofActor(id, name)])),
    namesOf,
  }
}

const nobody = { lastName: null, firstName: null, role: null, person: null, civility: null, isHere: false } as const

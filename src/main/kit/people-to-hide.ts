import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import { typedName } from '#main/office/discretion/erase-names.ts'
import type { KnownPeople } from '#main/office/discretion/without-persons.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { actorKinds } from '#shared/records/directory/actor.ts'
import type { Actor } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'

/**
 * Everybody this espace knows: the directory, whoever was ever listed at a meeting or chaired one, those who work in Concerto,
 * and those who signed what came back of minutes.
 * @param meeting whose people are known by their function there; `null`: the document is of no meeting
 */
export const loadPeopleToHide = (db: Db, meeting: RowId | null): KnownPeople => {
  const listed = rows(db, 'attendance')
  const persons = rows(db, 'person').map(({ lastName, firstName }) => ({ lastName, firstName, role: null }))
  const members = rows(db, 'member').map(({ name }) => ({ ...typedName(name ?? ''), role: null }))
  const readers = [...new Set(rows(db, 'feedback').map(({ author }) => author ?? ''))]
    .map(typedName)
    .filter(({ isSure }) => isSure)
  const here = listed.filter((one) => one.meeting === meeting)
  // « son adjoint » names nobody.
  const told = listed.map(({ representedBy }) => typedName(representedBy ?? '')).filter(({ isSure }) => isSure)
  const chairs = rows(db, 'meeting')
    // « Mme VERSOLIVE, présidente du comité »: who they are ends at the comma.
    .map(({ chair }) => typedName(chair?.split(',')[0] ?? ''))
    .filter(({ isSure }) => isSure)
  return {
    persons: [
      ...here,
      ...listed,
      ...persons,
      ...members,
      ...[...told, ...chairs, ...readers].map((name) => ({ ...name, role: null })),
    ],
    kindOf: structureKinds(db),
  }
}

const structureKinds = (db: Db): KnownPeople['kindOf'] => {
  const representative = representativesOf(db, 'actor')
  const actors = new Map(rows(db, 'actor').map((actor) => [actor.id, actor]))
  const kindOf = (id: RowId | null): Actor['kind'] =>
    id === null ? null : (actors.get(representative(id))?.kind ?? null)
  const kinds = new Map<string, Actor['kind']>()
  const know = (name: string | null, actor: RowId | null) => {
    const kind = kindOf(actor)
    if (name !== null && kind !== null) kinds.set(fold(name), kind)
  }
  for (const { actor, name } of rows(db, 'alias')) know(name, actor)
  for (const { id, name } of actors.values()) know(name, id)
  for (const { structure, actor } of rows(db, 'attendance')) know(structure, actor)
  return (structure) => {
    const kind = kinds.get(fold(structure)) ?? kinds.get(fold(structure.replaceAll('\n', ' – ')))
    return kind == null ? null : choiceWord(actorKinds, kind)
  }
}

import { representativesOf } from '#main/db/identity.ts'
import { prepared } from '#main/db/statements.ts'
import type { DirectoryFilter } from '#shared/contract/directory.ts'
import type { WhoDoesWhat } from '#shared/contract/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { placesKept } from './places-kept.ts'
import { whoDoesWhat } from './who-does-what.ts'

/** Structures that were joined answer under the name of the one that stands for them. */
export const loadWhoDoesWhat = (context: FeatureContext, filter: DirectoryFilter): readonly WhoDoesWhat[] => {
  const { db } = context.workspace
  const standsFor = representativesOf(db, 'actor')
  const names = new Map(
    prepared<[], { id: RowId; name: string | null }>(db, 'SELECT id, name FROM actor')
      .all()
      .map(({ id, name }) => [id, name ?? 'Structure sans nom']),
  )
  const actorOf = (id: RowId | null) => {
    const standing = id === null ? null : standsFor(id)
    const name = standing === null ? undefined : names.get(standing)
    return standing === null || name === undefined ? null : { id: standing, name }
  }
  return whoDoesWhat(
    placesKept(context, filter).map(({ name, actor, parentStructure, services }) => ({
      name: name ?? 'Lieu sans nom',
      actor: actorOf(actor),
      parentStructure,
      services,
    })),
  )
}

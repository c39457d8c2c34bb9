import { sql } from 'kysely'
import { rows, select } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { ActorRow } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Actor } from '#shared/records/records.ts'
import { type Fragment, isCurrent, isOneOf, namesOneOf, standing, standingFor } from './fragments.ts'
import { reached } from './known-on.ts'
import { timesCame } from './times-came.ts'
import { nowhere, whereabouts } from './whereabouts.ts'

/** Actors of a window, in the order of their ids. */
export const actorRows = (context: FeatureContext, ids: readonly RowId[]): readonly ActorRow[] => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const actors = new Map(rows(db, 'actor', (q) => q.where(isOneOf(ids))).map((actor) => [actor.id, actor]))
  const where = whereabouts(context, 'actors', ids)
  const came = timesCame(db, 'actor')
  const count = counters(context, ids, today)
  const rowOf = (actor: Actor): ActorRow => ({
    id: actor.id,
    name: actor.name ?? unnamedStructure,
    kind: actor.kind,
    ...(where.get(actor.id) ?? nowhere),
    wholeDepartement: actor.wholeDepartement === true,
    places: count.places(actor.id),
    antennas: count.antennas(actor.id),
    aliases: count.aliases(actor.id),
    persons: count.persons(actor.id),
    cameTimes: came.get(actor.id) ?? 0,
    governanceStatus: actor.governanceStatus,
    ...reached(actor, today),
  })
  return ids.flatMap((id) => actors.get(id) ?? []).map(rowOf)
}

export const unnamedStructure = 'Structure sans nom'

/** What hangs on each actor of a window. */
const counters = ({ workspace: { db } }: FeatureContext, ids: readonly RowId[], today: string) => {
  const counter = (owner: Fragment, from: Fragment, counted: Fragment = sql`*`): ((id: RowId) => number) => {
    const lines = select(
      db,
      sql<{ id: RowId; n: number }>`SELECT ${standingFor('actor', owner)} AS id, count(${counted}) AS n FROM ${from}
        AND ${namesOneOf('actor', owner, ids)} GROUP BY 1`,
    )
    const counts = new Map(lines.map(({ id, n }) => [id, n]))
    return (id) => counts.get(id) ?? 0
  }
  return {
    places: counter(sql`place.actor`, sql`place WHERE ${standing('place')}`),
    antennas: counter(sql`actor.parent`, sql`actor WHERE ${standing('actor')}`),
    aliases: counter(sql`alias.actor`, sql`alias WHERE TRUE`),
    persons: counter(
      sql`post.actor`,
      sql`post WHERE ${isCurrent(today)}`,
      sql`DISTINCT ${standingFor('person', sql`post.person`)}`,
    ),
  }
}

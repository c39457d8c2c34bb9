import { sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import { select } from '#main/db/query.ts'
import { firstSites } from '#main/directory/read/announced.ts'
import { standing } from '#main/directory/read/fragments.ts'
import { columnFinder, columnsOf } from '#main/directory/read/meeting-columns.ts'
import { representativityOf } from '#main/directory/read/representativity.ts'
import { sectorsOfStructures } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { Representativity } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { actorKinds } from '#shared/records/directory/actor.ts'
import type { Actor } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { type Computation, type Days, within } from './computation.ts'
import { heldMeetings } from './held-meetings.ts'
import { peoplePresent } from './people-present.ts'

export const representativity: Computation = {
  of: 'events',
  reads: 'sum',
  rows: (context, days) =>
    knownStructures(context, days).map(({ id, name, kind, sector, came }) => ({
      key: id,
      label: name ?? 'Structure sans nom',
      detail: [kind === null ? 'Type non renseigné' : choiceWord(actorKinds, kind), came ? 'venue' : 'pas venue'].join(
        ' – ',
      ),
      sector,
      value: came ? 1 : 0,
      outOf: 1,
      entry: { record: 'actor', id },
    })),
}

/** Those who came among those known, type × EPCI, of a sector or of all. */
export const representativityTable = (context: FeatureContext, days: Days, sector: RowId | null): Representativity =>
  representativityOf(
    columnsOf(context, { sector }).filter(({ kind }) => kind !== 'elsewhere'),
    knownStructures(context, days)
      .filter((one) => sector === null || one.sector === sector)
      .map(({ kind, column, came }) => ({
        actorKind: kind,
        elected: false,
        column,
        known: 1,
        invited: 0,
        present: came ? 1 : 0,
        came: 0,
      })),
  )

interface KnownStructure extends Pick<Actor, 'id' | 'name' | 'kind' | 'sector'> {
  readonly column: string
  readonly came: boolean
}

/** Structures of the territory that the directory knows, by name. */
const knownStructures = (context: FeatureContext, days: Days): readonly KnownStructure[] => {
  const columnOf = columnFinder(context, { sector: null })
  const sectors = sectorsOfStructures(context)
  // With no meeting there was no table to be around: nobody is missed.
  if (!heldMeetings(context).some(({ date }) => within(date, days))) return []
  const came = new Set(
    peoplePresent(context)
      .filter(({ held }) => within(held.date, days))
      .map(({ actor }) => actor),
  )
  return select(context.workspace.db, structures).flatMap(({ whole, inseeCode, ...structure }) => {
    const column = columnOf({ whole, inseeCode })
    if (column === 'elsewhere') return []
    return [
      {
        ...structure,
        kind: codeOf('actor', 'kind', structure.kind),
        column,
        sector: sectors.get(structure.id) ?? null,
        came: came.has(structure.id),
      },
    ]
  })
}

interface Line extends Pick<Actor, 'id' | 'name' | 'kind'> {
  readonly whole: 0 | 1
  readonly inseeCode: string | null
}

const structures = sql<Line>`
  SELECT actor.id, actor.name, actor.kind, coalesce(actor.wholeDepartement, 0) AS whole,
    coalesce(actor.inseeCode, site.inseeCode) AS inseeCode
  FROM actor LEFT JOIN (${firstSites}) AS site ON site.structure = actor.id
  WHERE ${standing('actor')} ORDER BY actor.name, actor.id`

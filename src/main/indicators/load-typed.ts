import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import type { TypedFigures } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Figure } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'

type FigureName = Pick<Figure, 'period' | 'actor' | 'sector' | 'item'>

/** What makes two figures the same one: a structure that was joined to another gives the same. */
export const figureKeys = (db: Db): ((name: FigureName) => string) => {
  const representative = representativesOf(db, 'actor')
  return ({ period, actor, sector, item }) =>
    [period, actor === null ? '' : representative(actor), sector, item].join(' ')
}

/** The figures of some periods by their key, the one that is read last. */
export const typedRows = (
  db: Db,
  indicator: RowId,
  periods: readonly Period[],
): ReadonlyMap<string, readonly Figure[]> =>
  Map.groupBy(
    rows(db, 'figure', (q) =>
      q
        .where('indicator', '=', indicator)
        .where('period', 'in', [...periods])
        .orderBy('id'),
    ),
    figureKeys(db),
  )

export const loadTyped = (db: Db, indicator: RowId, periods: readonly Period[]): Omit<TypedFigures, 'doubts'> => {
  const representative = representativesOf(db, 'actor')
  const standing = ({ actor, ...figure }: Figure): Figure => ({
    ...figure,
    actor: actor === null ? null : representative(actor),
  })
  const given = rows(db, 'figure', (q) => q.where('indicator', '=', indicator).where('actor', 'is not', null))
  const actors = new Set(given.flatMap(({ actor }) => (actor === null ? [] : representative(actor))))
  return {
    figures: [...typedRows(db, indicator, periods).values()].flatMap((same) => same.at(-1) ?? []).map(standing),
    actors: [...actors]
      .map((id) => ({ id, name: row(db, 'actor', id)?.name ?? 'Structure sans nom' }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
  }
}

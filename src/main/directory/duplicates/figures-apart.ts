import { sql } from 'kysely'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows, selectColumn } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { notFound } from '#main/kit/not-found.ts'
import type { FigureChoice, FigureKept, FiguresApart } from '#shared/contract/directory/duplicates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { comparedFigures, differ, type FigurePair, given, keepFigures, unsettled } from './figures-of-pair.ts'

/**
 * Figures that differ, of structures that are one, and that no joining asked about: one poste joined them, another was given a
 * figure meanwhile. The one made last is read, and both are kept, until somebody says which stays.
 */
export const figuresApart = ({ workspace: { db } }: FeatureContext): readonly FiguresApart[] => {
  const nameOf = (id: RowId | null): string => row(db, 'actor', id)?.name ?? 'Structure sans nom'
  return pairsApart(db).flatMap((pair) => {
    const { actor } = pair
    const names = [nameOf(pair.first?.actor ?? null), nameOf(pair.second?.actor ?? null)] as const
    return comparedFigures(db, [pair]).map((figure) => ({
      ...figure,
      actor: { id: actor, name: nameOf(actor) },
      names,
    }))
  })
}

/** Says what stays of two figures. @throws AppFailure `not-found` */
export const settleFigure = (context: FeatureContext, key: string, keep: FigureChoice): null => {
  const pairs = pairsApart(context.workspace.db).filter((pair) => pair.key === key)
  const kept: FigureKept = new Map([[key, keep]])
  if (pairs.length === 0 || unsettled(pairs, kept).length > 0) throw notFound('Ce chiffre à trancher')
  const { writes, again } = keepFigures(pairs, kept, localDay(context.clock.now()))
  context.write({ intent: 'duplicates.figure', writes, again })
  return null
}

type Db = FeatureContext['workspace']['db']

/** @returns with the structure that stands for both */
const pairsApart = (db: Db): readonly (FigurePair & { readonly actor: RowId })[] => {
  const joined = selectColumn<RowId>(db, sql`SELECT id FROM identity WHERE record = 'actor'`)
  if (joined.length === 0) return []
  const standing = representativesOf(db, 'actor')
  const figures = rows(db, 'figure', (q) => q.where('actor', 'in', [...joined]).orderBy('id'))
  const ofOne = Map.groupBy(figures, ({ indicator, period, item, actor }) =>
    [standing(actor as RowId), indicator, period, item].join(' '),
  )
  return [...ofOne.values()].flatMap((all) => {
    const read = all.at(-1)
    if (read === undefined) return []
    const [actor, indicator] = [standing(read.actor as RowId), row(db, 'indicator', read.indicator)]
    return all
      .filter((other) => other.actor !== read.actor && !(read.keptOver ?? []).includes(other.id))
      .map((other) => ({
        key: `${read.id} ${other.id}`,
        actor,
        indicator,
        first: given(read),
        second: given(other),
        read,
      }))
      .filter(differ)
  })
}

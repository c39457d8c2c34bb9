import { structureNames } from '#main/directory/read/structure-names.ts'
import { sectorsOfStructures } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { CompletenessOf } from '#shared/records/indicators/figure/completeness.ts'
import type { ToldPeriod } from '#shared/records/indicators/figure/period-gap.ts'
import type { Period } from '#shared/text/period.ts'

interface Asked {
  readonly indicator: RowId
  readonly periods: readonly Period[]
  readonly completeness: CompletenessOf
}

/** How much of the figures of these periods is there, and the names of those that are missing; in the order asked. */
export const toldPeriods = (context: FeatureContext, asked: readonly Asked[]): readonly (readonly ToldPeriod[])[] => {
  const told = asked.map(({ indicator, periods, completeness }) =>
    periods.map((period) => ({ period, ...completeness(indicator, period, null) })),
  )
  const sectors = sectorsOfStructures(context)
  const missing = told.flat().flatMap((one) => one.missing.map(({ actor }) => actor))
  const nameOf = structureNames(context.workspace.db, missing)
  const { compare } = new Intl.Collator('fr')
  return told.map((periods) =>
    periods.map(({ asked: count, given, missing: silent, ...period }) => ({
      ...period,
      answered: count === 0 ? null : { given, asked: count },
      missing: silent
        .map((one) => ({
          ...one,
          name: nameOf(one.actor) ?? 'Structure supprimée',
          sector: sectors.get(one.actor) ?? null,
        }))
        .toSorted((a, b) => compare(a.name, b.name) || compare(a.actor, b.actor)),
    })),
  )
}

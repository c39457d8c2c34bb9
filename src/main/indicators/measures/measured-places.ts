import type { MeasuredPlace } from '#shared/contract/indicators/measures.ts'
import { readAmount } from '#shared/records/indicators/figure/amount.ts'
import { type Figures, standingOf } from '#shared/records/indicators/figure/standing.ts'
import type { Indicator, Sector } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'

interface Asked {
  readonly indicator: Indicator
  readonly periods: readonly Period[]
  readonly standingAt: Period
  readonly sectors: readonly Pick<Sector, 'id' | 'name'>[]
}

/** What the sectors and the département reached over periods, and where each stands at one of them. */
export const measuredPlaces = (
  figures: Figures,
  { indicator, periods, standingAt, sectors }: Asked,
): { readonly sectors: readonly MeasuredPlace[]; readonly whole: MeasuredPlace } => {
  const place = (sector: Pick<Sector, 'id' | 'name'> | null): MeasuredPlace => ({
    sector,
    values: periods.map((period) =>
      readAmount(figures.book.amount({ indicator, period, sector: sector?.id ?? null }), indicator.measure),
    ),
    standing: standingOf(figures, { indicator, period: standingAt, sector: sector?.id ?? null }),
  })
  return { sectors: sectors.map(place), whole: place(null) }
}

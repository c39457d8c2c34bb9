import type { RowId } from '../../../kernel/ids.ts'
import { sortKey } from '../../../kernel/sort-key.ts'
import type { Fiche } from '../../records.ts'
import type { Funding } from './funding.ts'

/** What one funder is asked and gives, in whole euros. */
export interface FunderShare {
  /** Of the directory, else by its name alone. */
  readonly actor: RowId | null
  readonly name: string
  readonly requested: number
  readonly granted: number
  readonly pending: number
}

/** A fiche as its money is counted. */
export interface FundedFiche extends Funding {
  readonly axis: RowId | null
  readonly state: NonNullable<Fiche['state']>
  readonly funders: readonly FunderShare[]
}

/** Sums of fiches, in whole euros; a budget that is not known counts for nothing, and is counted. */
export interface MoneyTotal extends Omit<Funding, 'budget'> {
  readonly budget: number
  readonly fiches: number
  /** Whose budget is not known. */
  readonly uncosted: number
}

interface AxisMoney<Of> {
  readonly axis: RowId | null
  readonly fiches: readonly Of[]
  readonly total: MoneyTotal
}

interface FunderMoneyTotal extends FunderShare {
  readonly fiches: number
}

export interface BudgetTable<Of> {
  /** In the order of the fiches. */
  readonly axes: readonly AxisMoney<Of>[]
  /** Those that grant or are asked the most first. */
  readonly funders: readonly FunderMoneyTotal[]
  readonly total: MoneyTotal
}

/** What fiches cost and who pays, by axis and by funder. What was given up costs nothing and is left out. */
export const budgetTable = <Of extends FundedFiche>(fiches: readonly Of[]): BudgetTable<Of> => {
  const counted = fiches.filter(({ state }) => state !== 'dropped')
  return {
    axes: [...Map.groupBy(counted, ({ axis }) => axis)].map(([axis, own]) => ({
      axis,
      fiches: own,
      total: moneyOf(own),
    })),
    funders: fundersOf(counted),
    total: moneyOf(counted),
  }
}

const moneyOf = (fiches: readonly FundedFiche[]): MoneyTotal => {
  const sum = (of: (fiche: FundedFiche) => number) => fiches.reduce((total, fiche) => total + of(fiche), 0)
  return {
    budget: sum(({ budget }) => budget ?? 0),
    requested: sum(({ requested }) => requested),
    granted: sum(({ granted }) => granted),
    pending: sum(({ pending }) => pending),
    missing: sum(({ missing }) => missing),
    fiches: fiches.length,
    uncosted: fiches.filter(({ budget }) => budget === null).length,
  }
}

const fundersOf = (fiches: readonly FundedFiche[]): readonly FunderMoneyTotal[] => {
  const shares = fiches.flatMap(({ funders }) => funders)
  const totals = [...Map.groupBy(shares, funderKey).values()].map((own): FunderMoneyTotal => {
    const sum = (of: (share: FunderShare) => number) => own.reduce((total, share) => total + of(share), 0)
    return {
      actor: own[0]?.actor ?? null,
      name: own[0]?.name ?? '',
      requested: sum(({ requested }) => requested),
      granted: sum(({ granted }) => granted),
      pending: sum(({ pending }) => pending),
      fiches: fiches.filter(({ funders }) => funders.some((share) => own.includes(share))).length,
    }
  })
  return totals.toSorted(
    (a, b) => b.granted - a.granted || b.requested - a.requested || a.name.localeCompare(b.name, 'fr'),
  )
}

/** One structure told in several ways is one when the directory knows it. */
export const funderKey = ({ actor, name }: Pick<FunderShare, 'actor' | 'name'>): string => actor ?? sortKey(name)

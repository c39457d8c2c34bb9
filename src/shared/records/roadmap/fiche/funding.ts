import type { Fiche, FicheParty } from '../../records.ts'

/** What is told of money and a funder. */
export type FunderMoney = Pick<FicheParty, 'role' | 'amount' | 'granted' | 'fundingState'>

/** Of one fiche, in whole euros; what is not known counts for nothing. */
export interface Funding {
  /** What it costs; `null`: not known, which is not zero. */
  readonly budget: number | null
  /** Asked of funders, whatever they answered. */
  readonly requested: number
  readonly granted: number
  /** Asked of funders who have not answered. */
  readonly pending: number
  /** Of the budget, what nobody granted; 0 while the budget is not known. */
  readonly missing: number
}

/** The one reading of who pays a fiche. */
export const fundingOf = ({ budget }: Pick<Fiche, 'budget'>, parties: readonly FunderMoney[]): Funding => {
  const funders = parties.filter(({ role }) => role === 'funder')
  const granted = total(funders, grantedBy)
  return {
    budget,
    requested: total(funders, ({ amount }) => amount ?? 0),
    granted,
    pending: total(funders, pendingOf),
    missing: budget === null ? 0 : Math.max(0, budget - granted),
  }
}

/** Whole euros that a funder granted: what was asked, when it is notified and nothing else is said. */
export const grantedBy = ({ amount, granted, fundingState }: Omit<FunderMoney, 'role'>): number => {
  if (fundingState === 'refused') return 0
  return granted ?? (fundingState === 'granted' ? (amount ?? 0) : 0)
}

/** Whole euros that are asked of a funder who has not answered. */
export const pendingOf = (funder: Omit<FunderMoney, 'role'>): number => (isAnswered(funder) ? 0 : (funder.amount ?? 0))

/** It said how much, or no. */
export const isAnswered = ({ granted, fundingState }: Pick<FunderMoney, 'granted' | 'fundingState'>): boolean =>
  granted !== null || fundingState === 'granted' || fundingState === 'refused'

const total = <Of>(of: readonly Of[], amount: (one: Of) => number): number =>
  of.reduce((sum, one) => sum + amount(one), 0)

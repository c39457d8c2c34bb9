import type { Fiche, FicheParty } from '../../records.ts'

/** Whole euros of the budget that no funder brings; 0 when nothing is missing, and while the budget is not known. */
export const missingFunds = (
  { budget }: Pick<Fiche, 'budget'>,
  parties: readonly Pick<FicheParty, 'role' | 'amount'>[],
): number => (budget === null ? 0 : Math.max(0, budget - fundedBy(parties)))

/** Whole euros that funders bring. */
export const fundedBy = (parties: readonly Pick<FicheParty, 'role' | 'amount'>[]): number =>
  parties.reduce((sum, { role, amount }) => sum + (role === 'funder' ? (amount ?? 0) : 0), 0)

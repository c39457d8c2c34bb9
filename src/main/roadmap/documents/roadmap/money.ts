import { type BudgetTable, budgetTable, type FundedFiche } from '#shared/records/roadmap/fiche/budget-table.ts'
import { grantedBy, pendingOf } from '#shared/records/roadmap/fiche/funding.ts'
import { ficheState, progressOf } from '#shared/records/roadmap/fiche/progress.ts'
import { fundingIn, partiesOf, partyName } from '../fiche/fiche-words.ts'
import { fichesOf } from './fiches-of.ts'
import type { Roadmap, RoadmapFiche } from './roadmap.ts'

type Funded = FundedFiche & { readonly told: RoadmapFiche }

/** What the fiches of a roadmap cost and who pays. */
export const moneyOf = (roadmap: Pick<Roadmap, 'axes' | 'loose'>): BudgetTable<Funded> =>
  budgetTable(fichesOf(roadmap).map(funded))

const funded = (told: RoadmapFiche): Funded => ({
  told,
  axis: told.fiche.axis,
  state: ficheState(told.fiche.state, progressOf(told.steps)),
  ...fundingIn(told),
  funders: partiesOf(told, 'funder').map((line) => ({
    actor: line.party.actor,
    name: line.actor ?? partyName(line),
    requested: line.party.amount ?? 0,
    granted: grantedBy(line.party),
    pending: pendingOf(line.party),
  })),
})

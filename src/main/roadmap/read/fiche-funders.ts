import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FicheParty } from '#shared/records/records.ts'
import type { FunderShare } from '#shared/records/roadmap/fiche/budget-table.ts'
import { type FunderMoney, grantedBy, pendingOf } from '#shared/records/roadmap/fiche/funding.ts'

/** Who pays each fiche, as the directory calls them when it knows them, in their order. */
export const loadFunders = (db: Db): ((fiche: RowId) => readonly Funder[]) => {
  const funders = prepared<[], Line>(db, funderQuery)
    .all()
    .map((line) => ({ ...line, fundingState: codeOf('ficheParty', 'fundingState', line.fundingState) }))
  const byFiche = Map.groupBy(funders, ({ fiche }) => fiche)
  return (fiche) => byFiche.get(fiche) ?? []
}

type Funder = Omit<Line, 'fiche'>

interface Line extends FunderMoney {
  readonly fiche: RowId
  readonly actor: RowId | null
  readonly name: string
  readonly fundingState: FicheParty['fundingState']
}

/** What it is asked and gives. */
export const shareOf = (funder: Funder): FunderShare => ({
  actor: funder.actor,
  name: funder.name,
  requested: funder.amount ?? 0,
  granted: grantedBy(funder),
  pending: pendingOf(funder),
})

const funderQuery = `SELECT coalesce(ofFiche.representative, fiche) AS fiche, coalesce(ofActor.representative, actor.id) AS actor,
    coalesce(actor.name, ficheParty.name, 'Financeur sans nom') AS name, role, amount, granted, fundingState
  FROM ficheParty
    LEFT JOIN identity AS ofFiche ON ofFiche.record = 'fiche' AND ofFiche.id = fiche
    LEFT JOIN identity AS ofActor ON ofActor.record = 'actor' AND ofActor.id = ficheParty.actor
    LEFT JOIN actor ON actor.id = coalesce(ofActor.representative, ficheParty.actor)
  WHERE role = 'funder' AND fiche IS NOT NULL ORDER BY position, ficheParty.id`

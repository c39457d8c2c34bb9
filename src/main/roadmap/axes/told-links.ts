import type { LinkCandidates, ToldEnd, ToldProposal } from '#shared/contract/roadmap/axes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Formulation } from '#shared/records/records.ts'
import { type Candidate, fichesLike, linkProposals, originsOf } from '#shared/records/roadmap/thread/link-proposals.ts'
import { threadNodes } from '#shared/records/roadmap/thread/thread-nodes.ts'
import type { ThreadRows } from '#shared/records/roadmap/thread/thread-rows.ts'

/** The steps that words tell and nobody noted, for the things of an axis. */
export const toldProposals = (rows: ThreadRows, axis: RowId): readonly ToldProposal[] => {
  const told = tellEnds(rows)
  const own = { ...rows, formulations: rows.formulations.filter((one) => one.axis === axis) }
  return linkProposals(own).map((proposal) =>
    proposal.kind === 'origin'
      ? { kind: 'origin', earlier: told(proposal.earlier), later: told(proposal.later) }
      : { kind: 'fiche', earlier: told(proposal.formulation), later: told(proposal.fiche) },
  )
}

/** What it may be tied to, the likeliest first; more than these nobody reads, and a search then serves better. */
export const toldCandidates = (rows: ThreadRows, formulation: Formulation): LinkCandidates => {
  const told = tellEnds(rows)
  const list = (candidates: readonly Candidate[]) => candidates.slice(0, 200).map(({ id }) => told(id))
  const isAction = formulation.stage === 'priority' || formulation.stage === 'proposed'
  return { origins: list(originsOf(rows, formulation)), fiches: isAction ? list(fichesLike(rows, formulation)) : [] }
}

const tellEnds = (rows: ThreadRows): ((id: RowId) => ToldEnd) => {
  const nodes = new Map(threadNodes(rows).map(({ id, name, words }) => [id, { id, name, words }]))
  return (id) => nodes.get(id) ?? { id, name: '', words: '' }
}

import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { notFound } from '#main/kit/not-found.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { programmeContract } from '#shared/contract/meetings/programme.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { KnownRow, RowWrite } from '#shared/records/row-write.ts'
import { invitationWrites } from '../invitations/invite.ts'
import { type ComposedProposal, composeProposals, unmetKey } from './compose-proposals.ts'
import { loadWaiting } from './load-waiting.ts'
import { structuresListed, structuresOnProgramme } from './structures-here.ts'

type ProposalProcedures = 'proposals' | 'keep' | 'drop' | 'reconsider'

/** Each gesture is one intent: what it wrote is taken back at once. */
export const proposalHandlers = (
  context: FeatureContext,
): Pick<Handlers<typeof programmeContract>, ProposalProcedures> => {
  const { db } = context.workspace

  const itemsOf = (meeting: RowId) =>
    rows(db, 'programmeItem', (q) => q.where('meeting', '=', meeting).orderBy('position').orderBy('id'))
  const choicesOf = (meeting: RowId) => rows(db, 'programmeChoice', (q) => q.where('meeting', '=', meeting))
  /** Lines of structures invited as such, of whom nothing is noted. */
  const linesOf = (meeting: RowId) =>
    rows(db, 'attendance', (q) => q.where('meeting', '=', meeting).where('actor', 'is not', null))

  const composed = (id: RowId): readonly ComposedProposal[] => {
    const choices = choicesOf(id)
    const invited = structuresListed(db, id)
    const decided = new Set(choices.map(({ proposal }) => proposal))
    const met = [...invited, ...structuresOnProgramme(db, id)].filter((actor) => !decided.has(unmetKey(actor)))
    return composeProposals(loadWaiting(context, demand(db, 'meeting', id), new Set(met)), {
      choices,
      items: new Set(itemsOf(id).map((item) => item.id)),
      invited,
    })
  }
  const demandProposal = (meeting: RowId, key: string): ComposedProposal => {
    const found = composed(meeting).find((one) => one.key === key)
    if (found === undefined) throw notFound('La proposition demandée')
    return found
  }
  /** What an earlier decision left: gone before another is taken. */
  const leftOf = (meeting: RowId, { key, becomes }: ComposedProposal): readonly KnownRow[] => {
    const choices = choicesOf(meeting).filter(({ proposal }) => proposal === key)
    const kept = choices.filter(({ kept }) => kept === true)
    const items = itemsOf(meeting).filter(({ id }) => kept.some(({ item }) => item === id))
    const speakers = items.flatMap((item) => rows(db, 'programmeSpeaker', (q) => q.where('item', '=', item.id)))
    const lines =
      becomes.kind === 'item' || kept.length === 0
        ? []
        : linesOf(meeting).filter(
            ({ actor, person, status }) => actor === becomes.actor && person === null && status === null,
          )
    return [
      ...choices.map(({ id }) => ({ record: 'programmeChoice', id }) as const),
      ...items.map(({ id }) => ({ record: 'programmeItem', id }) as const),
      ...speakers.map(({ id }) => ({ record: 'programmeSpeaker', id }) as const),
      ...lines.map(({ id }) => ({ record: 'attendance', id }) as const),
    ]
  }
  const choose = (meeting: RowId, { key }: ComposedProposal, kept: boolean, item: RowId | null): RowWrite => ({
    record: 'programmeChoice',
    id: context.ids.row(),
    values: { meeting, proposal: key, kept, item },
  })

  return {
    proposals: ({ meeting }) => composed(meeting).map(({ becomes: _, ...told }) => told),
    keep: ({ meeting, key }) => {
      const proposal = demandProposal(meeting, key)
      if (proposal.state === 'kept') return null
      const id = context.ids.row()
      const [position = null] = positionsAfter(itemsOf(meeting).at(-1)?.position ?? null, 1)
      const { becomes } = proposal
      const removals = leftOf(meeting, proposal)
      if (becomes.kind === 'item') {
        const item: RowWrite = { record: 'programmeItem', id, values: { meeting, position, ...becomes.values } }
        context.write({ intent: 'programme.keep', writes: [item, choose(meeting, proposal, true, id)], removals })
        return null
      }
      const isListed = structuresListed(db, meeting).has(becomes.actor)
      const invitation = isListed
        ? []
        : invitationWrites(context, meeting, { persons: [], structures: [becomes.actor] })
      const writes = [...invitation, choose(meeting, proposal, true, null)]
      context.write({ intent: 'invitations.invite', writes, removals })
      return null
    },
    drop: ({ meeting, key }) => {
      const proposal = demandProposal(meeting, key)
      const writes = [choose(meeting, proposal, false, null)]
      context.write({ intent: 'programme.drop', writes, removals: leftOf(meeting, proposal) })
      return null
    },
    reconsider: ({ meeting, key }) => {
      const proposal = demandProposal(meeting, key)
      context.write({ intent: 'programme.reconsider', writes: [], removals: leftOf(meeting, proposal) })
      return null
    },
  }
}

import type { ProgrammeProposal } from '#shared/contract/meetings/programme.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { useGesture } from '../../components/use-gesture.ts'

/** Keeping, dropping, taking back: the focus goes on to the next proposal. */
export function useProposals(meeting: RowId) {
  const keeping = useGesture('programme', 'keep')
  const dropping = useGesture('programme', 'drop')
  const reconsidering = useGesture('programme', 'reconsider')
  const goOn = (next: string) => () => goOnTo(() => firstOf(next, '[data-proposal]', '#page-title'))
  return {
    busy: keeping.isPending || dropping.isPending || reconsidering.isPending,
    keep: ({ key, reason, title }: ProgrammeProposal) =>
      keeping.act(
        { meeting, key },
        reason === 'unmet' ? `Invitée : ${title}` : `Gardé, à placer : ${title}`,
        goOn('[data-proposal]'),
      ),
    drop: ({ key, title }: ProgrammeProposal) =>
      dropping.act({ meeting, key }, `Écarté : ${title}`, goOn('[data-proposal]')),
    reconsider: ({ key, title }: ProgrammeProposal) =>
      reconsidering.act({ meeting, key }, `De nouveau proposé : ${title}`, goOn('[data-decided]')),
  }
}

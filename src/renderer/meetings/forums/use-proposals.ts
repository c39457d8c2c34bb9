import type { ProgrammeProposal } from '#shared/contract/meetings/programme.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'

/** Keeping, dropping, taking back: the focus goes on to the next proposal. */
export function useProposals(meeting: RowId) {
  const keeping = useApiMutation('programme', 'keep')
  const dropping = useApiMutation('programme', 'drop')
  const reconsidering = useApiMutation('programme', 'reconsider')
  const { undo } = useUndo()
  const then = (message: string, next: string) => ({
    onSuccess: () => {
      goOnTo(() => firstOf(next, '[data-proposal]', '#page-title'))
      tellDone(message, undo)
    },
  })
  return {
    busy: keeping.isPending || dropping.isPending || reconsidering.isPending,
    keep: ({ key, reason, title }: ProgrammeProposal) =>
      keeping.mutate(
        { meeting, key },
        then(reason === 'unmet' ? `Invitée : ${title}` : `Gardé, à placer : ${title}`, '[data-proposal]'),
      ),
    drop: ({ key, title }: ProgrammeProposal) =>
      dropping.mutate({ meeting, key }, then(`Écarté : ${title}`, '[data-proposal]')),
    reconsider: ({ key, title }: ProgrammeProposal) =>
      reconsidering.mutate({ meeting, key }, then(`De nouveau proposé : ${title}`, '[data-decided]')),
  }
}

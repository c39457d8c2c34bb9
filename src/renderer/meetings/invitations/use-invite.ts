import type { RowId } from '#shared/kernel/ids.ts'
import type { Input } from '../../api/api.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { goOnTo } from '../../components/go-on-to.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { afterInviting } from './after-inviting.ts'

type Who = Input<'invitations', 'invite'>['who']

/** Invites, says how many, and offers the way back. */
export function useInvite(meeting: RowId): {
  readonly busy: boolean
  readonly invite: (who: Who, onDone?: () => void) => void
} {
  const invite = useApiMutation('invitations', 'invite')
  const { undo } = useUndo()
  return {
    busy: invite.isPending,
    invite: (who, onDone) =>
      invite.mutate(
        { meeting, who },
        {
          onSuccess: ({ invited }) => {
            onDone?.()
            goOnTo(afterInviting)
            if (invited === 0) tellDone('Déjà sur la liste des invités')
            else tellDone(sentenceCase(counted(invited, 'invitation ajoutée', 'invitations ajoutées', 'f')), undo)
          },
        },
      ),
  }
}

import type { RowId } from '#shared/kernel/ids.ts'
import type { Input } from '../../api/api.ts'
import { goOnTo } from '../../components/go-on-to.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { afterInviting } from './after-inviting.ts'

type Who = Input<'invitations', 'invite'>['who']

/** Invites, says how many, and offers the way back. */
export function useInvite(meeting: RowId): {
  readonly busy: boolean
  readonly invite: (who: Who, onDone?: () => void) => void
} {
  const invite = useGesture('invitations', 'invite')
  return {
    busy: invite.isPending,
    invite: (who, onDone) =>
      invite.act(
        { meeting, who },
        ({ invited }) =>
          invited === 0
            ? who.kind === 'ticked' && who.email
              ? 'Déjà sur la liste des invités\u00A0: courriel ajouté à l’annuaire'
              : { noUndo: 'Déjà sur la liste des invités' }
            : sentenceCase(counted(invited, 'invitation ajoutée', 'invitations ajoutées', 'f')),
        () => {
          onDone?.()
          goOnTo(afterInviting)
        },
      ),
  }
}

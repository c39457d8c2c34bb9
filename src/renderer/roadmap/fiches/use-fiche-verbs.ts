import type { FicheLine, NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { ficheTitle, meetingDay, movedSentence, removedSentence } from './fiche-words.ts'

type Named = Pick<FicheLine, 'id' | 'title'>

/** Copies, moves and removes a fiche, and says so with the way back. */
export function useFicheVerbs() {
  const duplicate = useApiMutation('fiches', 'duplicate')
  const move = useApiMutation('fiches', 'move')
  const remove = useApiMutation('fiches', 'remove')
  const put = useApiMutation('fiches', 'putOnAgenda')
  const { undo } = useUndo()
  return {
    duplicate: ({ id, title }: Named) =>
      duplicate.mutate({ fiche: id }, { onSuccess: () => tellDone(`Dupliquée\u00a0: ${ficheTitle(title)}`, undo) }),
    move: ({ id }: Named, axis: RowId | null, name: string) =>
      move.mutate({ fiches: [id], axis }, { onSuccess: () => tellDone(movedSentence(name), undo) }),
    putOnAgenda: ({ id }: Pick<FicheLine, 'id'>, next: NamedMeeting) =>
      put.mutate({ fiche: id }, { onSuccess: () => tellDone(`À l’ordre du jour du ${meetingDay(next)}`, undo) }),
    remove: ({ id, title }: Named, then?: () => void) =>
      remove.mutate(
        { fiche: id },
        {
          onSuccess: () => {
            then?.()
            tellDone(removedSentence(title), undo)
          },
        },
      ),
  }
}

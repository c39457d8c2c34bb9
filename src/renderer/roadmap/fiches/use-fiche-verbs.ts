import type { FicheLine, NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { ficheTitle, meetingDay, movedSentence, removedSentence } from './fiche-words.ts'

type Named = Pick<FicheLine, 'id' | 'title'>

/** Copies, moves and removes a fiche, and says so with the way back. */
export function useFicheVerbs() {
  const duplicate = useGesture('fiches', 'duplicate')
  const move = useGesture('fiches', 'move')
  const remove = useGesture('fiches', 'remove')
  const put = useGesture('fiches', 'putOnAgenda')
  return {
    duplicate: ({ id, title }: Named) => duplicate.act({ fiche: id }, `Dupliquée\u00a0: ${ficheTitle(title)}`),
    move: ({ id }: Named, axis: RowId | null, name: string) => move.act({ fiches: [id], axis }, movedSentence(name)),
    putOnAgenda: ({ id }: Pick<FicheLine, 'id'>, next: NamedMeeting) =>
      put.act({ fiche: id }, `À l’ordre du jour du ${meetingDay(next)}`),
    remove: ({ id, title }: Named, then?: () => void) => remove.act({ fiche: id }, removedSentence(title), then),
  }
}

import type { RowId } from '#shared/kernel/ids.ts'
import type { Need } from '#shared/records/records.ts'
import type { needStates } from '#shared/records/roadmap/need.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { quoted } from '../../words/spaces.ts'
import { needName, settledSentence } from './need-words.ts'

/** Settles, ties, turns into a fiche-action and removes a need, and says so with the way back. */
export function useNeedVerbs() {
  const settle = useGesture('needs', 'settle')
  const toFiche = useGesture('needs', 'toFiche')
  const update = useGesture('records', 'update')
  const remove = useGesture('records', 'remove')
  return {
    settle: (need: Need, state: keyof typeof needStates) =>
      settle.act({ need: need.id, state, answer: null }, settledSentence(need, state)),
    toFiche: (need: Need, axis: RowId | null, then?: (fiche: RowId) => void) =>
      toFiche.act({ need: need.id, axis }, 'Fiche-action créée, et rattachée au besoin', ({ fiche }) => then?.(fiche)),
    /** `fiche: null` unties it. */
    tie: (need: Pick<Need, 'id'>, fiche: RowId | null, then?: () => void) =>
      update.act(
        { record: 'need', id: need.id, changes: { fiche } },
        fiche === null ? 'Besoin détaché de la fiche-action' : 'Besoin rattaché à la fiche-action',
        then,
      ),
    remove: (need: Need, then?: () => void) =>
      remove.act({ record: 'need', id: need.id }, `Supprimé\u00a0: ${quoted(needName(need))}`, then),
  }
}

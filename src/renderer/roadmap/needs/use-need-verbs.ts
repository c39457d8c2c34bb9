import type { RowId } from '#shared/kernel/ids.ts'
import type { Need } from '#shared/records/records.ts'
import type { needStates } from '#shared/records/roadmap/need.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { quoted } from '../../words/spaces.ts'
import { needName, settledSentence } from './need-words.ts'

/** Settles, ties, turns into a fiche-action and removes a need, and says so with the way back. */
export function useNeedVerbs() {
  const settle = useApiMutation('needs', 'settle')
  const toFiche = useApiMutation('needs', 'toFiche')
  const update = useApiMutation('records', 'update')
  const remove = useApiMutation('records', 'remove')
  const { undo } = useUndo()
  return {
    settle: (need: Need, state: keyof typeof needStates) =>
      settle.mutate(
        { need: need.id, state, answer: null },
        { onSuccess: () => tellDone(settledSentence(need, state), undo) },
      ),
    toFiche: (need: Need, axis: RowId | null, then?: (fiche: RowId) => void) =>
      toFiche.mutate(
        { need: need.id, axis },
        {
          onSuccess: ({ fiche }) => {
            then?.(fiche)
            tellDone('Fiche-action créée, et rattachée au besoin', undo)
          },
        },
      ),
    /** `fiche: null` unties it. */
    tie: (need: Pick<Need, 'id'>, fiche: RowId | null, then?: () => void) =>
      update.mutate(
        { record: 'need', id: need.id, changes: { fiche } },
        {
          onSuccess: () => {
            then?.()
            tellDone(fiche === null ? 'Besoin détaché de la fiche-action' : 'Besoin rattaché à la fiche-action', undo)
          },
        },
      ),
    remove: (need: Need, then?: () => void) =>
      remove.mutate(
        { record: 'need', id: need.id },
        {
          onSuccess: () => {
            then?.()
            tellDone(`Supprimé\u00a0: ${quoted(needName(need))}`, undo)
          },
        },
      ),
  }
}

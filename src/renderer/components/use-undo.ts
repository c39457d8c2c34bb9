import { useApiMutation } from '../api/hooks.ts'
import { intentName } from '../words/intents.ts'
import { tellDone } from './tell-done.tsx'

/** « Annuler » and « Rétablir » of the whole espace; each says what it did. */
export function useUndo(): { readonly undo: () => void; readonly redo: () => void } {
  const undo = useApiMutation('history', 'undo')
  const redo = useApiMutation('history', 'redo')
  return {
    undo: () =>
      undo.mutate(
        {},
        { onSuccess: (intent) => tellDone(intent ? `Annulé : ${intentName(intent)}` : 'Rien à annuler') },
      ),
    redo: () =>
      redo.mutate(
        {},
        { onSuccess: (intent) => tellDone(intent ? `Rétabli : ${intentName(intent)}` : 'Rien à rétablir') },
      ),
  }
}

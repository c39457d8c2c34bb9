import { useQueryClient } from '@tanstack/react-query'
import type { Reversal } from '#shared/contract/workspace/history.ts'
import { apiQuery, useApiMutation } from '../api/hooks.ts'
import { intentName } from '../words/intents.ts'
import { plural } from '../words/numbers.ts'
import { tellDone } from './tell-done.tsx'

interface Undoing {
  readonly undo: () => void
  readonly redo: () => void
  /** Takes back the latest ones, one after the other; stops at one that cannot be. */
  readonly undoLast: (count: number) => Promise<void>
}

/** « Annuler » and « Rétablir » of the whole espace; each says what it did, and what it left to others. */
export function useUndo(): Undoing {
  const queries = useQueryClient()
  const undo = useApiMutation('history', 'undo')
  const redo = useApiMutation('history', 'redo')
  // When nothing was left to take back nothing is saved, and no event says that the list is shorter.
  const onSettled = () => queries.invalidateQueries({ queryKey: apiQuery('history', 'undoable', {}).queryKey })
  const telling = (done: string, none: string) => ({
    onSettled,
    onSuccess: (reversal: Reversal | null) => tellDone(reversal === null ? none : reversalSentence(done, reversal)),
  })
  const undoLast = async (count: number): Promise<void> => {
    let done = 0
    try {
      while (done < count && (await undo.mutateAsync({})) !== null) done += 1
    } finally {
      void onSettled()
      if (done > 0) tellDone(plural(done, 'action annulée', 'actions annulées'))
    }
  }
  return {
    undoLast,
    undo: () => undo.mutate({}, telling('Annulé', 'Rien à annuler')),
    redo: () => redo.mutate({}, telling('Rétabli', 'Rien à rétablir')),
  }
}

const reversalSentence = (done: string, reversal: Reversal): string =>
  `${done}\u00A0: ${intentName(reversal)}${reversal.keeps ? '. Ce que quelqu’un d’autre a écrit depuis est conservé.' : ''}`

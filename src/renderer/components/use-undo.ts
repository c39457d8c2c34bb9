import { useQueryClient } from '@tanstack/react-query'
import type { Reversal } from '#shared/contract/workspace/history.ts'
import { api } from '../api/api.ts'
import { errorOf, pageFailure } from '../api/failures.ts'
import { apiQuery } from '../api/hooks.ts'
import { latestGesture } from '../api/latest-gesture.ts'
import { intentName } from '../words/intents.ts'
import { plural } from '../words/numbers.ts'
import { type TakeBack, tellDone } from './tell-done.tsx'

interface Undoing {
  readonly undo: () => void
  readonly redo: () => void
  /** Takes back the latest ones, one after the other; stops at one that cannot be. */
  readonly undoLast: (count: number) => void
  /**
   * Asked as soon as a gesture is answered: takes back that one, whatever is done before it is pressed. `null` when the
   * gesture changed nothing.
   */
  readonly undoThis: () => TakeBack | null
}

/**
 * « Annuler » and « Rétablir » of the whole espace; each says what it did, and what it left to others: also when the
 * screen that offered it is gone by then.
 */
export function useUndo(): Undoing {
  const queries = useQueryClient()
  const settle = async (act: () => Promise<void>) => {
    try {
      await act()
    } catch (thrown) {
      pageFailure.set(errorOf(thrown))
    }
    // When nothing was left to take back nothing is saved, and no event says that the list is shorter.
    await queries.invalidateQueries({ queryKey: apiQuery('history', 'undoable', {}).queryKey })
  }
  const undo = (gesture: number | null) =>
    void settle(async () => tellReversal(await api.history.undo({ gesture }), 'Annulé', 'Rien à annuler'))
  return {
    undo: () => undo(null),
    undoThis: () => {
      const gesture = latestGesture.get()
      return gesture === null ? null : { gesture, act: () => undo(gesture) }
    },
    redo: () => void settle(async () => tellReversal(await api.history.redo({}), 'Rétabli', 'Rien à rétablir')),
    undoLast: (count) => void settle(() => undoSome(count)),
  }
}

const undoSome = async (count: number): Promise<void> => {
  let done = 0
  try {
    while (done < count && (await api.history.undo({})) !== null) done += 1
  } finally {
    if (done > 0) tellDone(plural(done, 'action annulée', 'actions annulées'))
  }
}

const tellReversal = (reversal: Reversal | null, done: string, none: string): void =>
  tellDone(reversal === null ? none : reversalSentence(done, reversal))

const reversalSentence = (done: string, reversal: Reversal): string =>
  `${done}\u00A0: ${intentName(reversal)}${reversal.keeps ? '. Ce qui a été écrit depuis est conservé.' : ''}`

import type { FeedbackView } from '#shared/contract/minutes/feedback.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'

/** What may be decided of what came back, beside accepting it. */
export type Decision = 'refused' | 'kept' | 'treated'

/** Accepting, refusing, keeping, treating, taking off the list: each said, and taken back by one gesture. */
export function useSettling(meeting: RowId) {
  const accepting = useGesture('feedback', 'accept')
  const settling = useGesture('feedback', 'settle')
  const forgetting = useGesture('feedback', 'forget')
  const idsOf = (some: readonly FeedbackView[]): RowId[] => some.map(({ id }) => id)
  return {
    busy: accepting.isPending || settling.isPending || forgetting.isPending,
    accept: (some: readonly FeedbackView[]) =>
      accepting.act({ meeting, ids: idsOf(some) }, ({ accepted, left }) => acceptedWords(accepted, left), focusNext),
    settle: (some: readonly FeedbackView[], state: Decision | null) =>
      settling.act({ meeting, ids: idsOf(some), state }, said(some.length, state), focusNext),
    forget: (some: readonly FeedbackView[]) =>
      forgetting.act(
        { meeting, ids: idsOf(some) },
        sentenceCase(counted(some.length, 'retour retiré', 'retours retirés')),
        focusNext,
      ),
  }
}

/** What was settled is gone from where it stood: on to the next one, or to the head of the page. */
const focusNext = () => goOnTo(() => firstOf('[data-feedback][tabindex="0"]', '#page-title'))

const acceptedWords = (accepted: number, left: number): string => {
  const done = sentenceCase(counted(accepted, 'retour accepté', 'retours acceptés'))
  return left === 0 ? done : `${done}, ${counted(left, 'n’a plus sa place', 'n’ont plus leur place')} dans le texte`
}

const said = (count: number, state: Decision | null): string => {
  const [one, many] = words[state ?? 'again']
  return sentenceCase(counted(count, `retour ${one}`, `retours ${many}`))
}

const words: Readonly<Record<Decision | 'again', readonly [one: string, many: string]>> = {
  refused: ['refusé', 'refusés'],
  kept: ['gardé pour plus tard', 'gardés pour plus tard'],
  treated: ['traité', 'traités'],
  again: ['de nouveau à décider', 'de nouveau à décider'],
}

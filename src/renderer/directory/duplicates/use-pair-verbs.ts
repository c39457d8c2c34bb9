import { useState } from 'react'
import type { DuplicatePair, FigureKept } from '#shared/contract/directory/duplicates.ts'
import { withDe } from '#shared/text/article.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import type { FromSecond } from './choices.ts'
import { pairKey, pairNames } from './pair-words.ts'

/** What can be made of a pair. */
export interface PairVerbs {
  join(fromSecond: FromSecond, keepName: boolean, figures: FigureKept): void
  attach(child: 'first' | 'second'): void
  distinguish(): void
  /** What went wrong with this pair; `null` when nothing did. */
  readonly failure: unknown
  readonly isWriting: boolean
}

/**
 * The verbs of the pair shown; each says what it did, with the way back, then `onSettled`. They belong to the page: the
 * pair itself may be gone from the list before its answer is there.
 */
export function usePairVerbs(onSettled: (pair: DuplicatePair) => void): (pair: DuplicatePair) => PairVerbs {
  const join = useApiMutation('duplicates', 'join', { tellsFailure: true })
  const attach = useApiMutation('duplicates', 'attach', { tellsFailure: true })
  const distinguish = useApiMutation('duplicates', 'distinguish', { tellsFailure: true })
  const [failed, setFailed] = useState<{ readonly key: string; readonly thrown: unknown } | null>(null)
  const { undoThis } = useUndo()

  const settling = (pair: DuplicatePair, message: string) => ({
    onError: (thrown: unknown) => setFailed({ key: pairKey(pair), thrown }),
    onSuccess: () => {
      tellDone(message, undoThis())
      setFailed(null)
      onSettled(pair)
    },
  })
  return (pair) => {
    const names = pairNames(pair)
    const ids = { record: pair.record, first: pair.first.id, second: pair.second.id }
    return {
      join: (fromSecond, keepName, figures) =>
        join.mutate(
          {
            ...ids,
            fromSecond: [...fromSecond],
            keepName,
            figures: [...figures].map(([key, keep]) => ({ key, keep })),
          },
          settling(pair, `Une seule entrée désormais\u00A0: ${names.join(' et ')}`),
        ),
      attach: (child) => {
        const parent = child === 'first' ? 'second' : 'first'
        const [antenna, above] = child === 'first' ? names : names.toReversed()
        attach.mutate(
          { child: pair[child].id, parent: pair[parent].id },
          settling(pair, `Rattachement fait\u00A0: ${antenna} est une antenne ${withDe(above ?? '')}`),
        )
      },
      distinguish: () =>
        distinguish.mutate(ids, settling(pair, `Deux entrées distinctes\u00A0: ${names.join(' et ')}`)),
      failure: failed?.key === pairKey(pair) ? failed.thrown : null,
      isWriting: join.isPending || attach.isPending || distinguish.isPending,
    }
  }
}

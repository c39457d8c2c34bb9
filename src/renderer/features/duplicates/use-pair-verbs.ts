import type { DuplicatePair } from '#shared/contract/duplicates.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import type { FromSecond } from './choices.ts'
import { pairNames } from './pair-words.ts'

/** What can be made of a pair; each says what it did, with the way back, and calls `onSettled`. */
export function usePairVerbs(pair: DuplicatePair, onSettled: () => void) {
  const join = useApiMutation('duplicates', 'join', { tellsFailure: true })
  const attach = useApiMutation('duplicates', 'attach', { tellsFailure: true })
  const distinguish = useApiMutation('duplicates', 'distinguish', { tellsFailure: true })
  const { undo } = useUndo()
  const names = pairNames(pair)
  const ids = { record: pair.record, first: pair.first.id, second: pair.second.id }

  const settled = (message: string) => ({
    onSuccess: () => {
      tellDone(message, undo)
      onSettled()
    },
  })
  return {
    join: (fromSecond: FromSecond, keepName: boolean) =>
      join.mutate(
        { ...ids, fromSecond: [...fromSecond], keepName },
        settled(`Une seule entrée désormais\u00A0: ${names.join(' et ')}`),
      ),
    attach: (child: 'first' | 'second') => {
      const parent = child === 'first' ? 'second' : 'first'
      const [antenna, above] = child === 'first' ? names : names.toReversed()
      attach.mutate(
        { child: pair[child].id, parent: pair[parent].id },
        settled(`Rattachement fait\u00A0: ${antenna} est une antenne de ${above}`),
      )
    },
    distinguish: () => distinguish.mutate(ids, settled(`Deux entrées distinctes\u00A0: ${names.join(' et ')}`)),
    failure: join.error ?? attach.error ?? distinguish.error,
    isWriting: join.isPending || attach.isPending || distinguish.isPending,
  }
}

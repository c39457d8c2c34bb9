import type { RowId } from '#shared/kernel/ids.ts'
import type { Indicator } from '#shared/records/records.ts'
import { useApiMutation } from '../api/hooks.ts'
import { tellDone } from '../components/tell-done.tsx'
import { useUndo } from '../components/use-undo.ts'
import { plural } from '../words/numbers.ts'
import { quoted } from '../words/spaces.ts'
import { indicatorName } from './indicator-words.ts'

/** Moves and removes an indicator, and says so with the way back. */
export function useIndicatorVerbs() {
  const moving = useApiMutation('indicators', 'move')
  const removing = useApiMutation('indicators', 'remove')
  const { undo } = useUndo()
  return {
    move: (indicator: RowId, after: RowId | null) => moving.mutateAsync({ indicator, after }),
    remove: ({ id, name }: Indicator, then?: () => void) =>
      removing.mutate(
        { indicator: id },
        {
          onSuccess: ({ figures }) => {
            then?.()
            const also = figures === 0 ? '' : `, avec ${plural(figures, 'chiffre', 'chiffres')}`
            tellDone(`Supprimé\u00a0: ${quoted(indicatorName(name))}${also}`, undo)
          },
        },
      ),
  }
}

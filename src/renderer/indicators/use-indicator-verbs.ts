import type { RowId } from '#shared/kernel/ids.ts'
import type { Indicator } from '#shared/records/records.ts'
import { useApiMutation } from '../api/hooks.ts'
import { useGesture } from '../components/use-gesture.ts'
import { quoted } from '../words/spaces.ts'
import { indicatorName, withFigures } from './indicator-words.ts'

/** Moves and removes an indicator, and says so with the way back. */
export function useIndicatorVerbs() {
  const moving = useApiMutation('indicators', 'move')
  const removing = useGesture('indicators', 'remove')
  return {
    move: (indicator: RowId, after: RowId | null) => moving.mutateAsync({ indicator, after }),
    remove: ({ id, name }: Indicator, then?: () => void) =>
      removing.act(
        { indicator: id },
        ({ figures }) => `Supprimé\u00a0: ${quoted(indicatorName(name))}${withFigures(figures)}`,
        then,
      ),
  }
}

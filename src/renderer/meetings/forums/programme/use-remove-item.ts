import { itemName } from '#shared/records/meetings/programme-item/clash-words.ts'
import type { ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'

/** Takes something out of the programme; the focus goes on to another. */
export function useRemoveItem(): (line: ProgrammeLine) => void {
  const removing = useApiMutation('programme', 'removeItem')
  const { undo } = useUndo()
  return ({ item }) =>
    removing.mutate(
      { item: item.id },
      {
        onSuccess: () => {
          goOnTo(() => firstOf(`[data-item]:not([data-item="${item.id}"])`, '#page-title'))
          tellDone(`Retiré du programme : ${itemName(item)}`, undo)
        },
      },
    )
}

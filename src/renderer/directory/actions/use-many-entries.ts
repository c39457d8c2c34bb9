import { useApiMutation } from '../../api/hooks.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { focusList } from '../list/focus-list.ts'
import { countWords } from '../list/list-words.ts'
import { selectionOf } from '../list/ticks.ts'
import type { TickState } from '../list/use-ticks.ts'
import type { Directory } from '../use-directory.ts'
import type { SharedChanges } from './shared-fields.ts'

export interface ManyEntries {
  readonly verify: () => void
  readonly change: (changes: SharedChanges) => void
  readonly remove: () => void
}

/** The gestures on the ticked rows. Each says how many it changed, and can be undone at once. */
export function useManyEntries({ query }: Directory, { ticks, tickAll }: TickState): ManyEntries {
  const verify = useApiMutation('directory', 'verify')
  const update = useApiMutation('directory', 'updateMany')
  const remove = useApiMutation('directory', 'removeMany')
  const { undo } = useUndo()
  const { list, filter } = query
  const selection = selectionOf(ticks, filter)
  const told = (participle: string) => (count: number) => {
    tickAll(false)
    focusList()
    tellDone(countWords(list, count, participle), count > 0 ? undo : undefined)
  }
  return {
    verify: () =>
      verify.mutate(
        { record: list === 'places' ? 'place' : 'actor', selection, verification: { how: null, note: null } },
        { onSuccess: ({ changed }) => told('vérifié')(changed) },
      ),
    change: (changes) =>
      update.mutate({ list, selection, changes }, { onSuccess: ({ changed }) => told('modifié')(changed) }),
    remove: () => remove.mutate({ list, selection }, { onSuccess: ({ removed }) => told('retiré')(removed) }),
  }
}

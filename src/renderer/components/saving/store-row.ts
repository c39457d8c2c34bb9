import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import type { RowChange } from '#shared/contract/workspace/records.ts'
import { call, type Output } from '../../api/api.ts'
import { isClosing, onLeaving } from '../../api/leaving.ts'
import { countOn } from '../../api/readings.ts'
import { saving } from '../../api/saving.ts'
import { createTurns } from './turns.ts'
import { typedValues } from './window-typed-values.ts'

type Stored = Output<'records', 'update'>

const turns = createTurns(isClosing)
onLeaving((how) => how === 'closing' && turns.release())

/** Saves of the same thing are sent one after the other, from wherever in the window: none overtakes another. */
export const inTurn = turns.take

/** The one way in which what is typed in a row is stored: no reading replaces it until all is read again. */
const storeRow = (queries: QueryClient, edit: RowChange, keepRefused: boolean): Promise<Stored> => {
  const turn = typedValues.send(edit)
  return saving(queries, () =>
    inTurn(edit.id, async () => {
      try {
        const answer = await call('records', 'update', edit)
        typedValues.stored(edit, turn, countOn())
        return answer
      } catch (thrown) {
        typedValues.refused(edit, turn, keepRefused)
        throw thrown
      }
    }),
  )
}

/**
 * Stores what the queue was given and nothing has replaced since; what cannot be stays on screen, to be sent again.
 * Resolves to how many invisible characters were taken out.
 */
export const storeTyped = async (queries: QueryClient, edit: RowChange): Promise<number> => {
  const latest = typedValues.unsent(edit)
  return latest === null ? 0 : (await storeRow(queries, latest, true)).cleaned
}

/** Stores fields at once. When they cannot be, what is stored shows again, but for the field that tells the refusal. */
export const useStoreRow = (): ((edit: RowChange) => Promise<Stored>) => {
  const queries = useQueryClient()
  return (edit) => {
    typedValues.type(edit)
    return storeRow(queries, edit, false)
  }
}

/** Whether a save was answered well: its refusal is told where it is shown. */
export const succeeds = (save: Promise<unknown>): Promise<boolean> =>
  save.then(
    () => true,
    () => false,
  )

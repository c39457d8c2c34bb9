import type { FigureCell } from '#shared/contract/indicators.ts'
import type { Indicator } from '#shared/domain/records.ts'
import { errorOf } from '../../../api/failures.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { type CellText, readCell } from './typed-cell.ts'

/** Saves what a cell holds; resolves to why it was refused, `null` once it is saved. */
export function useSaveCell({ id, measure }: Indicator) {
  const type = useApiMutation('indicators', 'type', { tellsFailure: true })
  return async (name: Pick<FigureCell, 'period' | 'place' | 'item'>, text: CellText): Promise<string | null> => {
    const read = readCell(text, measure)
    if (!read.ok) return read.why
    return type.mutateAsync({ indicator: id, cells: [{ ...name, ...read.answered }] }).then(
      () => null,
      (thrown) => errorOf(thrown).cause,
    )
  }
}

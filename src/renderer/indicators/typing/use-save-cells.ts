import type { Indicator } from '#shared/records/records.ts'
import { errorOf } from '../../api/failures.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { inTurn } from '../../components/saving/store-row.ts'
import type { TypedCell } from './pasted-block.ts'
import { readCell } from './typed-cell.ts'

/** Saves what cells hold, those that can be in one gesture; resolves to why each was refused, `null` once it is saved. */
export function useSaveCells({ id, measure }: Indicator) {
  const type = useApiMutation('indicators', 'type', { tellsFailure: true })
  return async (typed: readonly Omit<TypedCell, 'name'>[]): Promise<readonly (string | null)[]> => {
    const read = typed.map(({ figure, text }) => ({ figure, ...readCell(text, measure) }))
    const cells = read.flatMap((one) => (one.ok ? [{ ...one.figure, ...one.answered }] : []))
    const failure =
      cells.length === 0
        ? null
        : await inTurn(id, () => type.mutateAsync({ indicator: id, cells })).then(
            () => null,
            (thrown) => errorOf(thrown).cause,
          )
    return read.map((one) => (one.ok ? failure : one.why))
  }
}

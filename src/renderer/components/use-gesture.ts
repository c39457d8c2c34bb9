import type { AreaName, Input, Output } from '../api/api.ts'
import { type MutationName, useApiMutation } from '../api/hooks.ts'
import { tellDone } from './tell-done.tsx'
import { useUndo } from './use-undo.ts'

/** What is said, beside « Annuler » unless nothing takes it back. */
type Said = string | { readonly noUndo: string }

/** Writes as `useApiMutation` does, and says what was done, with « Annuler »: also when what was pressed is gone by then. */
export function useGesture<Area extends AreaName, Name extends MutationName<Area>>(
  area: Area,
  name: Name,
  options: { readonly tellsFailure?: boolean } = {},
) {
  const mutation = useApiMutation(area, name, options)
  const { undoThis } = useUndo()
  return {
    ...mutation,
    /** @param then what else follows, just before it is said: only if what was pressed still stands */
    act: (
      input: Input<Area, Name>,
      done: Said | ((output: Output<Area, Name>) => Said),
      then?: (output: Output<Area, Name>) => void,
    ): void => {
      const tell = (output: Output<Area, Name>) => {
        const said = typeof done === 'function' ? done(output) : done
        if (typeof said === 'string') tellDone(said, undoThis())
        else tellDone(said.noUndo)
      }
      // What a failure says is told by the mutation.
      void mutation.mutateAsync(input, { onSuccess: (output) => then?.(output) }).then(tell, () => undefined)
    },
  }
}

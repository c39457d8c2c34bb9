import type { RowId } from '#shared/kernel/ids.ts'
import { windowsInStep } from '../../components/wall/windows-in-step.ts'

/** Which text the room shows, told from its window to the one on the wall. */
export interface ShownText {
  readonly meeting: RowId
  readonly section: RowId | null
}

export const { tell: tellShown, hear: hearShown } = windowsInStep<ShownText>('concerto-salle')

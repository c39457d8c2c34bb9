import type { FigureEffect } from '#shared/contract/indicators/figures-import.ts'
import { type GivenFigure, sameFigure } from './figure-key.ts'

interface Compared {
  readonly given: GivenFigure
  /** `null`: Concerto has none. */
  readonly stored: GivenFigure | null
  /** It was read from this structure's workbook: nobody else changed it since. */
  readonly isOwn: boolean
  /** What was known when the file was made, `null` for nothing; `undefined`: the file no longer says. */
  readonly known: GivenFigure | null | undefined
}

/**
 * A figure that was changed elsewhere since the file was made is for a person to settle (`contested`): it is never written
 * over. What the structure left as it was given to it changes nothing.
 */
export const effectOf = ({ given, stored, isOwn, known }: Compared): FigureEffect => {
  if (stored !== null && sameFigure(given, stored)) return 'identical'
  if (known != null && sameFigure(given, known)) return 'identical'
  if (stored === null) return known == null ? 'new' : 'contested'
  const isUnchanged = isOwn || (known != null && sameFigure(stored, known))
  return isUnchanged ? 'changed' : 'contested'
}

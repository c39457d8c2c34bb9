import { logged } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'
import type { Cut } from './grant.ts'

/**
 * Of a computer that wrote twice under the same numbers, which of the two stands, and up to where: it writes no further under them
 * (AH-7). In a row named after its replica.
 */
export const end = defineRecord(
  'end',
  masculine('choix entre deux travaux du même ordinateur', 'choix entre deux travaux du même ordinateur'),
  {
    end: logged<End>('Choix', 'Lequel de deux travaux séparés est gardé'),
  },
)

export interface End {
  readonly replica: string
  /** The last transaction that stands. */
  readonly until: Cut
}

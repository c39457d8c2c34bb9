import { logged } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** Operations that are set aside, and of which a hub decided: nobody is asked about them again (ME-17). */
export const examined = defineRecord('examined', masculine('examen', 'examens'), {
  ops: logged<ExaminedOps>('Écritures examinées', 'Des écritures mises de côté'),
})

export interface ExaminedOps {
  /** « replica:rank » */
  readonly names: readonly string[]
}

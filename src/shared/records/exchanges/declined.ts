import { logged } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** Operations that are set aside, and that a hub leaves so: nobody is asked about them again (ME-17). */
export const declined = defineRecord('declined', masculine('refus', 'refus'), {
  ops: logged<DeclinedOps>('Écritures laissées', 'Des écritures laissées de côté'),
})

export interface DeclinedOps {
  /** « replica:rank » */
  readonly names: readonly string[]
}

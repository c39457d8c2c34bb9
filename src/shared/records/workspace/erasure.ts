import { choice, date, logged } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/**
 * Values that are to be nowhere any more (ER-1). Written by a hub alone, and counted for ever: neither a later write nor a removal
 * takes it back.
 */
export const erasure = defineRecord('erasure', masculine('effacement', 'effacements'), {
  erased: logged<ErasedValues>('Ce qui est effacé', 'Des valeurs effacées'),
  reason: choice('Motif', {
    asked: 'Demande de la personne',
    expired: 'Durée de conservation dépassée',
    mistake: 'Donnée enregistrée à tort',
  }),
  askedOn: date('Demandé le'),
})

export interface ErasedValues {
  readonly of: readonly ErasedOfRow[]
}

/** Fields of one row, in some operations that wrote them. */
export interface ErasedOfRow {
  readonly record: string
  readonly row: string
  readonly fields: readonly string[]
  /** « replica:rank »; `null`: all that write there, known or to come. */
  readonly ops: readonly string[] | null
}

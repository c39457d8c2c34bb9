import { ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** A cell of a workbook that could not be taken, kept until the structure corrects it. */
export const refusedCell = defineRecord('refusedCell', feminine('cellule refusée', 'cellules refusées'), {
  campaignActor: ref('Structure', 'campaignActor'),
  indicator: ref('Indicateur', 'indicator'),
  item: ref('Part', 'breakdownItem'),
  /** Of an answer in words. */
  question: ref('Question', 'campaignQuestion'),
  /** « F8 ». */
  address: text('Cellule', 12),
  found: text('Contenu'),
  /** Follows the address and the content, without a full stop: « n’est pas un nombre ». */
  reason: text('Motif', 600),
})

import { date, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** A remark of the review that someone chose to leave as it is. */
export const dismissedRemark = defineRecord('dismissedRemark', feminine('remarque laissée', 'remarques laissées'), {
  meeting: ref('Réunion', 'meeting'),
  /** The remark's key: its code and what it is about. It comes back when what it is about changes. */
  remark: text('Remarque', 600),
  reason: text('Raison'),
  dismissedBy: ref('Laissée par', 'member'),
  dismissedOn: date('Laissée le'),
})

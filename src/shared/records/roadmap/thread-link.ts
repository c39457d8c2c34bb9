import { ref } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** One formulation comes from another: a step of the thread. Rows and not a field, since two may be restated as one (FS-7). */
export const threadLink = defineRecord('threadLink', masculine('lien du fil', 'liens du fil'), {
  earlier: ref('Formulation d’origine', 'formulation'),
  later: ref('Formulation qui la reprend', 'formulation'),
})

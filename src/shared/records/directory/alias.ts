import { ref, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** Another way a structure is written: « Croix Rouge UL » for « La Croix-Rouge française ». */
export const alias = defineRecord('alias', masculine('autre nom', 'autres noms', { called: 'nom', title: ['name'] }), {
  actor: ref('Structure', 'actor'),
  name: text('Autre nom'),
})

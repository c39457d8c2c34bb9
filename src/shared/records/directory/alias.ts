import { ref, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** Another way a structure is written: « Croix Rouge UL » for « La Croix-Rouge française ». */
export const alias = defineRecord(
  'alias',
  { one: 'autre nom', many: 'autres noms', gender: 'm', called: 'nom' },
  {
    actor: ref('Structure', 'actor'),
    name: text('Autre nom'),
  },
  { title: ['name'], body: [] },
)

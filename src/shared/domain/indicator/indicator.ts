import { longText, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** An indicator of the common dictionary. */
export const indicator = defineRecord(
  'indicator',
  { one: 'indicateur', many: 'indicateurs' },
  {
    name: text('Nom'),
    definition: longText('Définition', 4_000),
    unit: text('Unité', 60),
  },
  { title: ['name'], body: ['definition'] },
)

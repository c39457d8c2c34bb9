import { ref, rich } from '../field.ts'
import { defineRecord } from '../record.ts'

/** What a fiche-action says under a rubric that the espace added. */
export const rubricText = defineRecord(
  'rubricText',
  { one: 'texte de rubrique', many: 'textes de rubrique', gender: 'm' },
  {
    fiche: ref('Fiche-action', 'fiche'),
    rubric: ref('Rubrique', 'rubric'),
    text: rich('Texte'),
  },
  { title: [], body: ['text'] },
)

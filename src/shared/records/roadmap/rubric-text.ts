import { ref, rich } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** What a fiche-action says under a rubric that the espace added. */
export const rubricText = defineRecord(
  'rubricText',
  masculine('texte de rubrique', 'textes de rubrique', { body: ['text'] }),
  {
    fiche: ref('Fiche-action', 'fiche'),
    rubric: ref('Rubrique', 'rubric'),
    text: rich('Texte'),
  },
)

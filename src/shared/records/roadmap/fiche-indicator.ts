import { position, ref, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** An indicator of the dictionary that measures a fiche-action. */
export const ficheIndicator = defineRecord(
  'ficheIndicator',
  { one: 'indicateur d’une fiche', many: 'indicateurs d’une fiche', gender: 'm' },
  {
    fiche: ref('Fiche-action', 'fiche'),
    indicator: ref('Indicateur', 'indicator'),
    position: position(),
    /** The words of the rubric it stands for; `null` when it was added apart. */
    words: text('Dans la rubrique'),
  },
)

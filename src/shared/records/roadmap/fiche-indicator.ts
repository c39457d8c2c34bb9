import { position, ref, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** An indicator of the dictionary that measures a fiche-action. */
export const ficheIndicator = defineRecord(
  'ficheIndicator',
  masculine('indicateur d’une fiche', 'indicateurs d’une fiche'),
  {
    fiche: ref('Fiche-action', 'fiche'),
    indicator: ref('Indicateur', 'indicator'),
    position: position(),
    /** The words of the rubric it stands for; `null` when it was added apart. */
    words: text('Dans la rubrique'),
  },
)

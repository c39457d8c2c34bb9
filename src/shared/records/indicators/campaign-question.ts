import { list, position, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** What a campaign asks in words beside its figures: a sentence, or one of some choices. */
export const campaignQuestion = defineRecord(
  'campaignQuestion',
  feminine('question d’une campagne', 'questions d’une campagne', { title: ['text'] }),
  {
    campaign: ref('Campagne', 'campaign'),
    text: text('Question', 300),
    /** Those of a list in the workbook; none: a sentence is written. */
    choices: list('Choix', 60),
    position: position(),
  },
)

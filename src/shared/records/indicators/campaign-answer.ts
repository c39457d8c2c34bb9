import { longText, ref } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** What a structure answered to a question of a campaign. */
export const campaignAnswer = defineRecord(
  'campaignAnswer',
  feminine('réponse à une campagne', 'réponses à une campagne'),
  {
    campaignActor: ref('Structure', 'campaignActor'),
    question: ref('Question', 'campaignQuestion'),
    text: longText('Réponse', 1_000),
  },
)

import { longText, ref } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** What one form says to one question. */
export const evaluationAnswer = defineRecord('evaluationAnswer', feminine('réponse', 'réponses'), {
  reply: ref('Fiche d’évaluation', 'evaluationReply'),
  question: ref('Question', 'evaluationQuestion'),
  /** « 1 » to « 5 », one of the choices, or free words. */
  value: longText('Réponse', 2_000),
})

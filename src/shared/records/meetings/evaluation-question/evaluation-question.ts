import { choice, list, position, ref, text } from '../../field.ts'
import { defineRecord, feminine } from '../../record.ts'

export const evaluationQuestionKinds = {
  scale: 'Note de 1 à 5',
  choice: 'Choix',
  text: 'Réponse libre',
} as const

/** A question of the evaluation form of a forum. */
export const evaluationQuestion = defineRecord(
  'evaluationQuestion',
  feminine('question d’évaluation', 'questions d’évaluation'),
  {
    meeting: ref('Forum', 'meeting'),
    position: position(),
    kind: choice('Nature', evaluationQuestionKinds),
    text: text('Question', 600),
    choices: list('Réponses proposées'),
  },
)

import type { EvaluationQuestion } from '../../records.ts'

export type QuestionPlan = Pick<EvaluationQuestion, 'kind' | 'text' | 'choices'>

const scale = (text: string): QuestionPlan => ({ kind: 'scale', text, choices: null })
const free = (text: string): QuestionPlan => ({ kind: 'text', text, choices: null })

/** What a form asks when nobody wrote another: it holds on one page, and is filled in three minutes. */
export const usualQuestions: readonly QuestionPlan[] = [
  scale('La rencontre a répondu à ce que j’en attendais.'),
  scale('Ce que j’y ai appris servira dans mon travail.'),
  scale('J’ai pu échanger avec des personnes que je ne connaissais pas.'),
  scale('Le lieu, les horaires et l’accueil m’ont convenu.'),
  {
    kind: 'choice',
    text: 'À quelle fréquence souhaitez-vous ces rencontres\u00a0?',
    choices: ['Une fois par an', 'Deux fois par an', 'Plus souvent'],
  },
  free('Qu’allez-vous faire, ou faire autrement, à la suite de cette rencontre\u00a0?'),
  free('Que devrions-nous changer ou aborder la prochaine fois\u00a0?'),
]

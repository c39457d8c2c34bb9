import type { Answers } from './answers.ts'

/** What each question's control is given. */
export interface QuestionProps {
  readonly answers: Answers
  readonly onAnswer: (answers: Answers) => void
  /** Why « Continuer » was refused. */
  readonly refusal: string | null
}

import { plural } from '../../../text/french-numbers.ts'
import type { FicheProgress } from './progress.ts'

/** « 45 %, 1 étape faite sur 4, 2 commencées, 1 question ouverte »; `null` when no step is followed. */
export const progressWords = (progress: FicheProgress): string | null => {
  const steps = stepsWords(progress)
  return progress.share === null ? steps : `${percentWords(progress.share)}, ${steps}`
}

/** The same in a line of a list: « 45 %, 1 étape faite sur 4 ». */
export const briefProgress = (progress: FicheProgress): string | null =>
  progress.share === null ? stepsWords(progress) : `${percentWords(progress.share)}, ${doneWords(progress)}`

/** « 45 % ». */
export const percentWords = (percent: number): string => `${percent}\u00a0%`

/** « 1 étape faite sur 4, 2 commencées, 1 question ouverte »; `null` when no step is followed. */
export const stepsWords = (progress: FicheProgress): string | null => {
  const { steps, begunSteps, questions } = progress
  const parts = [
    ...(steps === 0 ? [] : [doneWords(progress)]),
    ...(begunSteps === 0 ? [] : [plural(begunSteps, 'commencée', 'commencées')]),
    ...(questions === 0 ? [] : [plural(questions, 'question ouverte', 'questions ouvertes')]),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

/** « 1 étape faite sur 4 ». */
export const doneWords = ({ steps, doneSteps }: Pick<FicheProgress, 'steps' | 'doneSteps'>): string =>
  `${doneSteps === 0 ? 'aucune étape faite' : plural(doneSteps, 'étape faite', 'étapes faites')} sur\u00a0${steps}`

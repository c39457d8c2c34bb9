import { isQuestion, type ReplyTarget } from '#shared/contract/meetings/evaluation-import.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { EvaluationQuestion } from '#shared/records/records.ts'
import { agree, inFigures } from '#shared/text/french-numbers.ts'
import { quoted } from '#shared/text/normalise/reading.ts'

/** Why nothing of a file is read as evaluation forms: no column answers a question; `null` when one does. */
export const foreignReplies = (
  targets: readonly (ReplyTarget | null)[],
  questions: readonly Pick<EvaluationQuestion, 'text'>[],
): AppError | null => {
  if (targets.some(isQuestion)) return null
  const [first, ...others] = questions.map(({ text }) => text ?? '')
  const rest =
    others.length === 0
      ? ''
      : agree(others.length, ', ni à l’autre', `, ni à aucune des ${inFigures(others.length)} autres`)
  return {
    code: 'import.no-answer',
    fact: 'Ce fichier n’est pas lu comme des fiches d’évaluation.',
    cause: `Aucune colonne ne répond à une question de cette réunion\u00a0: ni à ${quoted(first ?? '')}${rest}.`,
    unchanged: 'Rien n’a été écrit.',
    next: 'Si c’en est bien un, dites à l’écran ce que sont ses colonnes\u00a0; sinon, choisissez un autre fichier, ou une autre feuille.',
  }
}

import { fold } from '../../../kernel/fold.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { quoted } from '../../../text/normalise/reading.ts'
import type { EvaluationQuestion } from '../../records.ts'
import { evaluationAnswer } from '../evaluation-answer.ts'

export const scaleMarks = ['1', '2', '3', '4', '5'] as const

type Asked = Pick<EvaluationQuestion, 'kind' | 'choices'>

/**
 * What an answer says, as it is kept: « 4/5 » is « 4 », « une fois par an » is the choice it names. The error is the end
 * of a French sentence: « une note va de 1 à 5 ».
 */
export const readAnswer = ({ kind, choices }: Asked, typed: string): Result<string, string> => {
  const words = typed.trim()
  if (kind === 'scale') return readMark(words)
  if (kind === 'choice') return readChoice(choices ?? [], words)
  const { max } = evaluationAnswer.fields.value
  return words.length > max ? err(`une réponse a au plus ${max} caractères`) : ok(words)
}

/** « 4 », « 4/5 », « 4,0 », « 4 - D’accord ». */
const mark = /^([1-5])(?:[.,]0+)?(?:\s*(?:\/|sur)\s*5|\s*[-–—:(=].*)?$/s

const readMark = (words: string): Result<string, string> => {
  const read = mark.exec(words)?.[1]
  return read === undefined ? err('une note va de 1 à 5, sans décimale') : ok(read)
}

const readChoice = (choices: readonly string[], words: string): Result<string, string> => {
  const named = choices.find((choice) => fold(choice) === fold(words))
  return named === undefined
    ? err(`ce n’est pas une des réponses proposées (${choices.map(quoted).join(', ')})`)
    : ok(named)
}

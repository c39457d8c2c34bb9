import { err, ok, type Result } from '#shared/kernel/result.ts'
import { evaluationReply } from '#shared/records/meetings/evaluation-reply.ts'

const { min, max } = evaluationReply.fields.number

/** The number of a form, « 12 » or « N° 12 »; `null` when the cell is empty. The error is the end of a French sentence. */
export const readNumber = (cell: string): Result<number | null, string> => {
  if (cell.trim() === '') return ok(null)
  const figures = /^(?:n[°ºo.]?\s*)?(\d{1,6})(?:[.,]0+)?$/i.exec(cell.trim())?.[1]
  const number = Number(figures)
  return figures === undefined || number < min || number > max
    ? err('un numéro de fiche est un nombre entier, de cinq chiffres au plus')
    : ok(number)
}

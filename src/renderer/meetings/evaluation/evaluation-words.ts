import type { TypedReply } from '#shared/contract/meetings/evaluations.ts'
import { figure, plural } from '../../words/numbers.ts'

/** « 20 fiches pour 31 personnes présentes (65 %). » */
export const returnedSentence = (replies: number, present: number): string => {
  if (replies === 0) return 'Aucune fiche n’est encore saisie.'
  const forms = plural(replies, 'fiche', 'fiches')
  if (present === 0) return `${forms}. Personne n’est noté présent\u00A0: leur part ne se calcule pas.`
  return `${forms} pour ${plural(present, 'personne présente', 'personnes présentes')} (${percent(replies, present)}).`
}

export const percent = (count: number, all: number): string =>
  `${all === 0 ? 0 : Math.round((100 * count) / all)}\u00A0%`

/** « Fiche n° 12 », « Fiche importée ». */
export const replyName = ({ reply }: TypedReply): string =>
  reply.number === null ? 'Fiche importée' : `Fiche n°\u00A0${figure(reply.number)}`

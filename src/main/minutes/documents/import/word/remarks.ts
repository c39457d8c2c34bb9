import type { ImportRemark } from '#shared/records/minutes/imported-minutes.ts'
import { agree, countSentence } from '#shared/text/french-numbers.ts'
import { about } from '../remarks.ts'
import type { Noticed } from './reading.ts'

export interface Comment {
  readonly id: string
  readonly said: string
}

export interface Told {
  readonly noticed: Noticed
  readonly comments: readonly Comment[]
  /** Words of headers and footers that the text does not say. */
  readonly margins: readonly string[]
  /** Words that were not found again. */
  readonly unsaid: readonly string[]
}

/** What a Word document holds and minutes do not, one sentence each. Nobody is named: authors of changes are not told. */
export const wordRemarks = ({ noticed, comments, margins, unsaid }: Told): readonly ImportRemark[] => [
  ...changes(noticed),
  ...about(
    'comments',
    comments.map((comment) => commentSentence(comment, noticed.commented.get(comment.id) ?? '')),
  ),
  ...structure(noticed, unsaid),
  ...marginsLeft(margins),
]

/** Headers and footers that minutes do not keep. */
export const marginsLeft = (margins: readonly string[]): readonly ImportRemark[] =>
  about(
    'margins',
    margins.map((said) => `En-tête ou pied de page, non repris\u00a0: ${quoted(said)}.`),
  )

const quoted = (said: string): string => `«\u00a0${said.replace(/\s+/g, ' ').trim()}\u00a0»`

const all = (texts: readonly string[]): string => texts.map(quoted).join(', ')

const changes = ({ deleted, inserted, moved, hidden }: Noticed): readonly ImportRemark[] =>
  about(
    'changes',
    said(deleted, 'passage supprimé n’a pas été repris', 'passages supprimés n’ont pas été repris'),
    countSentence(inserted, 'passage ajouté a été repris', 'passages ajoutés ont été repris'),
    countSentence(
      moved,
      'passage déplacé a été repris à sa nouvelle place',
      'passages déplacés ont été repris à leur nouvelle place',
    ),
    said(hidden, 'passage masqué n’a pas été repris', 'passages masqués n’ont pas été repris'),
  )

const said = (texts: readonly string[], one: string, many: string): readonly string[] =>
  countSentence(texts.length, one, many, `\u00a0: ${all(texts)}`)

const commentSentence = ({ said: words }: Comment, on: string): string =>
  on.trim() === '' ? `Commentaire\u00a0: ${quoted(words)}.` : `Commentaire sur ${quoted(on)}\u00a0: ${quoted(words)}.`

const structure = (noticed: Noticed, unsaid: readonly string[]): readonly ImportRemark[] =>
  about(
    'structure',
    countSentence(
      noticed.textBoxes,
      'zone de texte a été reprise à côté de son paragraphe',
      'zones de texte ont été reprises à côté de leur paragraphe',
    ),
    countSentence(
      noticed.contents,
      'table des matières a été reprise en texte',
      'tables des matières ont été reprises en texte',
    ),
    countSentence(noticed.equations, 'équation a été reprise en texte', 'équations ont été reprises en texte'),
    countSentence(
      noticed.endnotes,
      'note de fin est devenue une note de bas de page',
      'notes de fin sont devenues des notes de bas de page',
    ),
    colours(noticed.coloured),
    noticed.objects.length === 0 ? [] : [`Concerto ne garde pas tel quel\u00a0: ${listed(noticed.objects)}.`],
    said(
      unsaid.length === 0 ? [] : [unsaid.join(' ')],
      'passage n’a pas été retrouvé',
      'passages n’ont pas été retrouvés',
    ),
  )

/** « La couleur de 12 passages n’a pas été reprise (9 en vert, 3 surlignés en jaune)… » */
const colours = (found: ReadonlyMap<string, number>): readonly string[] => {
  const passages = [...found.values()].reduce((sum, count) => sum + count, 0)
  if (passages === 0) return []
  const which = [...found].map(([colour, count]) => `${count} ${colour}`).join(', ')
  const subject = agree(passages, 'La couleur d’un passage', `La couleur de ${passages} passages`)
  return [
    `${subject} n’a pas été reprise (${which})\u00a0: si elle distingue des questions, des réponses ou des ajouts, dites-le dans le texte.`,
  ]
}

/** « un graphique, un objet incorporé (3) » */
const listed = (objects: readonly string[]): string =>
  [...Map.groupBy(objects, (object) => object)]
    .map(([object, { length }]) => (length === 1 ? object : `${object} (${length})`))
    .join(', ')

import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { heading, organisation, paperOf, titleBlock } from '#main/office/paper/heading.ts'
import type { MeetingPaper } from '#main/office/paper/paper.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { scaleMarks } from '#shared/records/meetings/evaluation-question/read-answer.ts'
import type { Espace, EvaluationQuestion } from '#shared/records/records.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Table } from '#shared/text/rich-text/rich-text.ts'

type Form = Extract<MeetingPaper, { kind: 'evaluationForm' }>

/** The form that is filled on paper when one leaves: one to copy, its number left to write, or so many numbered ones. */
export const composeEvaluationForm = (form: Form): ComposedDocument => {
  const numbers = form.copies === 0 ? [null] : Array.from({ length: form.copies }, (_, at) => at + 1)
  const copies = numbers.map((number) => copyOf(form, number))
  return {
    ...paperOf('Fiche d’évaluation', form, copies.flat()),
    ...(copies.length > 1 && { letters: copies.map((blocks, at) => blocks.length * at) }),
  }
}

const copyOf = (form: Form, number: number | null): readonly Block[] => [
  ...titleBlock(form, 'Votre avis sur cette rencontre', null),
  paragraph(
    'Cette fiche est anonyme. Cochez une case par ligne, écrivez ce que vous voulez, puis déposez-la à la sortie.',
  ),
  ...form.questions.reduce(byScale, []).flatMap(partBlocks),
  paragraph(
    number === null ? [plain('Numéro, inscrit par le secrétariat :\t')] : `Fiche n° ${number}`,
    number === null ? 'toFill' : 'label',
  ),
  paragraph(anonymityNotice(form.espace), 'note'),
]

type Part = readonly EvaluationQuestion[]

/** Marks that follow each other stand in one table. */
const byScale = (parts: readonly Part[], question: EvaluationQuestion): readonly Part[] => {
  const last = parts.at(-1)
  return question.kind === 'scale' && last?.[0]?.kind === 'scale'
    ? [...parts.slice(0, -1), [...last, question]]
    : [...parts, [question]]
}

const partBlocks = (part: Part): readonly Block[] => {
  const [question] = part
  if (question === undefined) return []
  if (question.kind === 'scale') return [scaleTable(part)]
  const text = question.text ?? ''
  const answers = question.kind === 'choice' ? (question.choices ?? []).map(choiceLine) : [freeLines(text)]
  return [heading(text), ...answers]
}

/** A box that a pen ticks: both Arial and its free twin draw this sign. */
const box = '□'

const choiceLine = (choice: string): Block => paragraph([plain(`${box}\t${choice}`)], 'toFill')

/** How many lines a free answer is given. */
const linesToWrite = 4

const freeLines = (question: string): Table => ({
  type: 'table',
  attrs: {
    look: 'freeLines',
    widths: [100],
    title: `Réponse à : ${question}`,
    description: 'Des lignes pour écrire.',
  },
  content: Array.from({ length: linesToWrite }, () => row(cell('content', []))),
})

const scaleTable = (questions: Part): Table => ({
  type: 'table',
  attrs: {
    look: 'form',
    widths: [60, 8, 8, 8, 8, 8],
    title: 'Votre avis, de 1 à 5',
    description:
      'Une phrase par ligne ; une case à cocher par note, de 1, pas du tout d’accord, à 5, tout à fait d’accord.',
  },
  content: [
    headRow('De 1 (pas du tout d’accord) à 5 (tout à fait d’accord)', ...scaleMarks),
    ...questions.map(({ text }) =>
      row(cell('label', [paragraph(text ?? '')]), ...scaleMarks.map(() => cell('content', [paragraph(box, 'figure')]))),
    ),
  ],
})

/** What the law wants said, of a form that is made to know nobody (RGPD, considérant 26). */
const anonymityNotice = (espace: Espace | null): string =>
  [
    'Protection de vos données – Cette fiche ne demande ni nom ni coordonnées : n’écrivez rien qui permette de vous reconnaître, vous ou une autre personne. Son numéro sert seulement à ne pas la saisir deux fois.',
    `${organisation(espace)} compte les réponses toutes ensemble, pour préparer les prochaines rencontres ; la fiche de papier est détruite une fois saisie.`,
    `Une question : ${espace?.dataOfficer ? `auprès de la personne déléguée à la protection des données, ${espace.dataOfficer}` : 'auprès de la personne qui vous l’a remise'}.`,
  ].join(' ')

import { cell } from '#main/office/paper/cells.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { meetingLine, withOrdinals } from '#main/office/paper/front.ts'
import { organisation, roadmapLine, slotWords } from '#main/office/paper/heading.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { fullDate, longDate } from '#shared/text/french-dates.ts'
import { inFigures, plural } from '#shared/text/french-numbers.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { item, ordered, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, CellRole, Inline } from '#shared/text/rich-text/rich-text.ts'
import type { Limits } from './limits.ts'
import { bold, dottedDay, listed, oneLineOf, others, part, stated } from './parts.ts'
import type { Synthesis, SynthesisAxis, SynthesisFiche } from './synthesis.ts'

/** What is read first: the meeting, what it comes to, what was decided, who does what, the axes. */
export const firstPage = (synthesis: Synthesis, limits: Limits): readonly Block[] => [
  paragraph(oneLineOf(roadmapLine(synthesis.minutes.espace), longestSurtitle), 'surtitle'),
  paragraph(withOrdinals(titleOf(synthesis)), 'title'),
  paragraph(factsOf(synthesis), 'territory'),
  ...essential(synthesis),
  ...decisions(synthesis, limits),
  ...tasks(synthesis, limits),
  ...axes(synthesis, limits),
]

const longestTitle = 90
const longestPlace = 80
const longestSurtitle = 110
/** Four lines. */
const longestEssential = 380

const undated = ({ minutes: { meeting, sector } }: Synthesis) => ({ meeting: { ...meeting, date: null }, sector })

/** « Jeudi 5 novembre 2026, de 9 h 00 à 12 h 15, salle des fêtes. 16 personnes de 15 structures. Compte-rendu : … » */
const factsOf = (synthesis: Synthesis): readonly Inline[] => {
  const { meeting } = synthesis.minutes
  const when = [
    meeting.date === null ? null : fullDate(meeting.date),
    slotWords(meeting),
    oneLineOf(meeting.place, longestPlace),
  ]
  const said = when.filter(Boolean).join(', ')
  const who = peopleOf(synthesis)
  return [
    ...withOrdinals(said === '' ? '' : `${sentenceCase(said)}. `),
    ...(who === null ? [] : [plain(who, bold), plain('. ')]),
    ...withOrdinals(standing(synthesis)),
  ]
}

const peopleOf = ({ minutes, present }: Synthesis): string | null => {
  const people = present.reduce((sum, type) => sum + type.people, 0)
  const structures = present.reduce((sum, type) => sum + type.structures.length, 0)
  const led = minutes.attendances.filter(({ status, part }) => status === 'present' && part === 'facilitator').length
  const counts = [
    people === 0 ? null : plural(people, 'personne', 'personnes'),
    structures === 0 ? null : ` de ${plural(structures, 'structure', 'structures')}`,
    people === 0 || led === 0 ? null : `, ${led} à l’animation`,
  ]
  return counts[0] === null ? null : counts.filter((count) => count !== null).join('')
}

const standing = ({ minutes: { meeting }, day }: Synthesis): string => {
  const full =
    meeting.state === 'validated'
      ? `validé${meeting.validatedOn === null ? '' : ` le ${longDate(meeting.validatedOn)}`}`
      : 'pas encore validé'
  return `Compte-rendu complet : ${full}. État des tâches au ${longDate(day)}.`
}

/** What the secretariat wrote of it, else nothing. */
const essential = ({ minutes: { meeting } }: Synthesis): readonly Block[] => {
  const words = oneLineOf(meeting.essential, longestEssential)
  return words === '' ? [] : [paragraph([plain('L’essentiel', bold), plain(` – ${words}`)], 'lead')]
}

const noted = ({ minutes: { followUps } }: Synthesis, kind: FollowUp['kind']): readonly FollowUp[] =>
  followUps.filter((one) => (one.kind ?? 'task') === kind && (one.text ?? '').trim() !== '')

const decisions = (synthesis: Synthesis, { decisions: most, sentence, name }: Limits): readonly Block[] => {
  const all = noted(synthesis, 'decision')
  const rows = all
    .slice(0, most)
    .map((one, index) => [
      [plain(`D${index + 1}`, bold)],
      oneLineOf(one.text, sentence),
      oneLineOf(one.bearer, name) || '–',
      one.state === 'done' ? 'fait' : one.dueOn === null ? '–' : dottedDay(one.dueOn),
    ])
  const table = listed({
    title: 'Décisions',
    description: 'Une ligne par décision : son numéro, ses mots, qui la porte, avant quand.',
    widths: [0.9, 10, 3.6, 2.5],
    columns: ['N°', 'Décision', 'Qui', 'Avant le'],
    rows,
  })
  return part('Ce qui a été décidé', [...table, ...others(all.length - rows.length)])
}

const tasks = (synthesis: Synthesis, { tasks: most, sentence, name }: Limits): readonly Block[] => {
  const all = noted(synthesis, 'task')
  const rows = all
    .slice(0, most)
    .map((one, index) => [
      [plain(`T${index + 1}`, bold)],
      oneLineOf(one.text, sentence),
      oneLineOf(one.bearer, name) || stated('À désigner'),
      one.dueOn === null ? stated('À fixer') : dottedDay(one.dueOn),
      stateCell(one, synthesis.day),
    ])
  const table = listed({
    title: 'Tâches',
    description: 'Une ligne par tâche : son numéro, ses mots, son porteur, son échéance, son état.',
    widths: [0.9, 7.5, 3.6, 2.2, 2.8],
    columns: ['N°', 'Tâche', 'Porteur', 'Échéance', 'État'],
    rows,
  })
  return part('Qui fait quoi, pour quand', [...table, ...others(all.length - rows.length)])
}

const stateCell = (task: FollowUp, day: string) => {
  const [role, words] = stateOf(task, day)
  return cell(role, [paragraph([plain(words, ...(role === 'content' ? [] : [bold]))])])
}

/** The ground, the sign and the word of a task, on the day of edition. */
const stateOf = ({ state, bearer, dueOn }: FollowUp, day: string): readonly [CellRole, string] => {
  if (state === 'done') return ['reached', '● Faite']
  if (state === 'dropped') return ['content', '– Abandonnée']
  if (dueOn !== null && dueOn < day) return ['late', '■ En retard']
  return bearer ? ['content', '□ À faire'] : ['near', '– À attribuer']
}

const axes = ({ axes: all }: Synthesis, limits: Limits): readonly Block[] => {
  const rows = all
    .slice(0, limits.axes)
    .map((one) => [named(one, limits), actionsOf(one, limits), fichesOf(one, limits)])
  const table = listed({
    title: 'Axes et actions',
    description: 'Une ligne par axe : son nom et ses gommettes, les actions retenues, les fiches-actions écrites.',
    widths: [4.9, 8.2, 3.9],
    columns: ['Axe', 'Actions retenues', 'Fiche-action'],
    rows,
  })
  const some = all.some(({ actions }) => actions.some(({ fiche }) => fiche !== null))
  return part('Les axes et leurs actions', [
    ...table,
    ...others(all.length - rows.length),
    ...(some ? [paragraph('En gras : l’action devenue fiche.', 'note')] : []),
  ])
}

const shortest = 8
const longest = 60

/** « Faire réseau », of « Faire réseau : se connaître, s’adresser… »: its first words that make one thing, else its beginning. */
const shortened = (title: string): string => {
  if (title.length <= longest) return title
  const [first = ''] = title.split(/\s*[,:;(–]/)
  return first.length >= shortest && first.length <= longest ? first : cutAtWord(title, longest)
}

const named = ({ axis, votes }: SynthesisAxis, { wording }: Limits): readonly Block[] => {
  const number = axis.number === null ? 'Axe' : `Axe ${axis.number}`
  const title = axis.title ?? ''
  const short = shortened(title)
  return [
    paragraph([plain([number, short].filter((words) => words !== '').join(' – '), bold)]),
    ...(wording && short !== title ? [paragraph(title, 'note')] : []),
    ...(votes === null ? [] : [paragraph(`${plural(votes, 'gommette', 'gommettes')} du secteur`)]),
  ]
}

const actionsOf = ({ actions }: SynthesisAxis, { actions: most, sentence }: Limits): readonly Block[] => {
  if (actions.length === 0) return [paragraph(stated('Aucune action retenue'))]
  const told = actions.slice(0, most)
  return [
    ordered(
      1,
      ...told.map(({ text, fiche }) =>
        item(paragraph([plain(oneLineOf(text, sentence), ...(fiche === null ? [] : [bold]))])),
      ),
    ),
    ...(told.length < actions.length
      ? [paragraph(`et ${inFigures(actions.length - told.length)} de plus`, 'note')]
      : []),
  ]
}

const fichesOf = ({ fiches }: SynthesisAxis, { name, fiches: most }: Limits): readonly Block[] => {
  if (fiches.length === 0) return [paragraph('–')]
  const left = fiches.length - most
  return [
    ...fiches.slice(0, most).map((fiche) => paragraph(ficheWords(fiche, name))),
    ...(left > 0 ? [paragraph(`et ${inFigures(left)} de plus`, 'note')] : []),
  ]
}

const ficheWords = ({ reference, title, state, bearer }: SynthesisFiche, name: number): readonly Inline[] => [
  plain(`${reference} ${oneLineOf(title, name)}`.trim(), bold),
  plain(`, ${choiceWord(ficheStates, state).toLowerCase()}`),
  ...(bearer === null
    ? [plain(' ; '), ...stated('porteur à désigner')]
    : [plain(` ; porteur : ${oneLineOf(bearer, name)}`)]),
]

/** What the file says of itself. */
export const titleOf = (synthesis: Synthesis): string =>
  cutAtWord(`Synthèse – ${meetingLine(undated(synthesis))}`, longestTitle)

export const authorOf = ({ minutes: { espace } }: Synthesis): string => organisation(espace)

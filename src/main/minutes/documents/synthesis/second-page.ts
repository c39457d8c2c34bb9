import { cell } from '#main/office/paper/cells.ts'
import { factsTable } from '#main/office/paper/facts-table.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { organisation } from '#main/office/paper/heading.ts'
import { linkedMail } from '#main/office/paper/linked-mail.ts'
import { agree, plural } from '#shared/text/french-numbers.ts'
import { bullets, item, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import type { Limits } from './limits.ts'
import { bold, listed, oneLineOf, others, part, stated } from './parts.ts'
import { questionsIn, takeawaysIn } from './said.ts'
import type { Synthesis } from './synthesis.ts'

/** What comes after: what exchanges brought, what stays open, who was there, what comes next. */
export const secondPage = (synthesis: Synthesis, limits: Limits): readonly Block[] => [
  ...takeaways(synthesis, limits),
  ...questions(synthesis, limits),
  ...open(synthesis, limits),
  ...present(synthesis, limits),
  ...next(synthesis, limits),
  ...contact(synthesis),
]

const takeaways = ({ minutes: { sections } }: Synthesis, { takeaways: most, sentence }: Limits): readonly Block[] => {
  const all = takeawaysIn(sections)
  if (all.length === 0) return []
  const told = all
    .slice(0, most)
    .map((words) => ({ ...item(paragraph(oneLineOf(words, sentence))), attrs: { marker: 'bullet' as const } }))
  return part('Ce que les échanges ont apporté', [bullets(...told), ...others(all.length - told.length)])
}

const questions = ({ minutes: { sections } }: Synthesis, { questions: most, sentence }: Limits): readonly Block[] => {
  const all = questionsIn(sections)
  const rows = all
    .slice(0, most)
    .map(({ question, answer }) => [
      oneLineOf(question, sentence),
      oneLineOf(answer, sentence) || stated('Sans réponse notée'),
    ])
  const table = listed({
    title: 'Questions et réponses',
    description: 'Une ligne par question posée, et ce qui y a été répondu.',
    widths: [8, 9],
    columns: ['Question', 'Réponse'],
    rows,
  })
  return part('Questions posées, réponses données', table)
}

const open = ({ open: all }: Synthesis, { open: most, sentence, name }: Limits): readonly Block[] => {
  const rows = all
    .slice(0, most)
    .map(({ point, takenUpIn }) => [
      oneLineOf(point, sentence),
      takenUpIn === null ? stated('Pas encore placé') : oneLineOf(takenUpIn, name),
    ])
  const table = listed({
    title: 'Ce qui reste ouvert',
    description: 'Une ligne par point laissé, et la réunion qui le reprend.',
    widths: [8, 9],
    columns: ['Point', 'Où il est repris'],
    rows,
  })
  return part('Ce qui reste ouvert', [...table, ...others(all.length - rows.length)])
}

const present = ({ present: all, cameBefore, minutes }: Synthesis, limits: Limits): readonly Block[] => {
  if (all.length === 0 || limits.types === 0) return []
  const told = all.slice(0, limits.types)
  const left = all.slice(limits.types)
  const types =
    left.length === 0
      ? told
      : [
          ...told,
          {
            type: 'Autres types',
            structures: left.flatMap(({ structures }) => structures),
            people: left.reduce((sum, { people }) => sum + people, 0),
          },
        ]
  const structures = all.reduce((sum, type) => sum + type.structures.length, 0)
  const people = all.reduce((sum, type) => sum + type.people, 0)
  const table = listed({
    title: 'Personnes présentes, par structure',
    description: 'Une ligne par type de structure : les structures présentes, le nombre de personnes, puis le total.',
    widths: [4.6, 10.2, 2.2],
    columns: ['Type', 'Structures', 'Personnes'],
    rows: [
      ...types.map((type) => [type.type, structuresOf(type.structures, limits), figure(type.people)]),
      [
        cell('label', [paragraph([plain('Total', bold)])]),
        cell('label', [paragraph([plain(structuresWords(structures, cameBefore), bold)])]),
        cell('label', figure(people, true)),
      ],
    ],
  })
  return part('Qui était là, par structure', [...table, ...excused(minutes.attendances, limits)])
}

/** « 15 structures, dont 11 déjà venues », figures as in the cells around; nothing of those that came before when none is known to have. */
const structuresWords = (count: number, before: number): string => {
  const all = plural(count, 'structure', 'structures')
  if (before === 0) return all
  if (before === count) return `${all}, ${agree(count, 'déjà venue', 'toutes déjà venues')}`
  return `${all}, dont ${plural(before, 'déjà venue', 'déjà venues')}`
}

const figure = (count: number, total = false): readonly Block[] => [
  paragraph([plain(String(count), ...(total ? [bold] : []))], 'figure'),
]

const structuresOf = (structures: readonly string[], { structures: most, name }: Limits): string => {
  if (structures.length === 0) return '–'
  if (most === 0) return plural(structures.length, 'structure', 'structures')
  const told = structures.slice(0, most).map((one) => oneLineOf(one, name))
  const left = structures.length - told.length
  return [...told, ...(left === 0 ? [] : [plural(left, 'autre', 'autres')])].join(' ; ')
}

/** Structures whose people said that they would not come; nobody is named. */
const excused = (attendances: Synthesis['minutes']['attendances'], { name }: Limits): readonly Block[] => {
  const there = new Set(attendances.filter(({ status }) => status === 'present').map(({ structure }) => structure))
  const missing = [
    ...new Set(
      attendances.flatMap(({ status, structure }) =>
        (status === 'excused' || status === 'represented') && structure && !there.has(structure) ? [structure] : [],
      ),
    ),
  ].map((one) => oneLineOf(one, name))
  const told = missing.slice(0, mostExcused)
  const left = missing.length - told.length
  return told.length === 0
    ? []
    : [
        paragraph(
          `Excusées : ${[...told, ...(left === 0 ? [] : [plural(left, 'autre', 'autres')])].join(' ; ')}.`,
          'note',
        ),
      ]
}

const mostExcused = 6

const next = ({ upcoming }: Synthesis, { upcoming: most, sentence }: Limits): readonly Block[] =>
  upcoming.length === 0
    ? []
    : part('Et maintenant', [
        factsTable(
          { title: 'Prochaines dates', description: 'À gauche, le jour ; à droite, ce qui se tient.', width: 20 },
          upcoming
            .slice(0, most)
            .map(({ day, what }) => [day ?? 'Date à fixer', withOrdinals(oneLineOf(what, sentence))]),
        ),
      ])

const contact = ({ minutes: { espace } }: Synthesis): readonly Block[] =>
  espace?.replyEmail
    ? [paragraph([plain(`Contact : ${organisation(espace)}, `), ...linkedMail(espace.replyEmail), plain('.')], 'note')]
    : []

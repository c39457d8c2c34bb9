import type { ToldFiche } from '#main/roadmap/documents/told-roadmap.ts'
import { objectivesHead } from '#shared/records/roadmap/axis-sheet.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { isOpenFiche } from '#shared/records/roadmap/fiche/late.ts'
import type { Slide, SlideParagraph, SlidePart, SlideRun } from '#shared/records/slide-show.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { periodOf, shortPeriod } from '#shared/text/period.ts'
import {
  bottom,
  cellRoom,
  fitted,
  heightOf,
  linesOf,
  longestTitle,
  points,
  run,
  set,
  shortened,
  tableHeight,
  tableOf,
  text,
  words,
} from './parts.ts'
import type { AxisVotes } from './restitution.ts'

/** The most fiches of one slide, and the most slides of one axis. */
const [mostFiches, mostSlides] = [5, 2] as const

/** An axis: why, what is done, where it leads. One with many fiches takes two slides. */
export const axisSlides = (axis: AxisVotes): readonly Slide[] => {
  const pages = pagesOf(axis.fiches)
  return pages.map((fiches, index) => {
    const isLast = index === pages.length - 1
    const mark = pages.length === 1 ? '' : ` (${index + 1}/${pages.length})`
    return axisSlide(axis, fiches, {
      mark,
      left: isLast ? axis.fiches.length - pages.flat().length : 0,
      isFirst: index === 0,
      isLast,
    })
  })
}

const pagesOf = (fiches: readonly ToldFiche[]): readonly (readonly ToldFiche[])[] => {
  const pages = Array.from({ length: mostSlides }, (_none, index) =>
    fiches.slice(index * mostFiches, (index + 1) * mostFiches),
  ).filter((page) => page.length > 0)
  return pages.length === 0 ? [[]] : pages
}

interface Page {
  readonly mark: string
  /** How many fiches are on no slide. */
  readonly left: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

const axisSlide = (axis: AxisVotes, fiches: readonly ToldFiche[], { mark, left, isFirst, isLast }: Page): Slide => {
  const parts: SlidePart[] = []
  let top = 4
  const place = (name: string, paragraphs: readonly SlideParagraph[]): void => {
    const height = Math.min(heightOf(paragraphs, width), bottom - top)
    parts.push(text(name, { left: 1.5, top, width, height }, paragraphs))
    top += height + 0.3
  }
  const table = tableOf('row', ficheColumns, [heads, ...fiches.map(ficheCells), ...leftRow(left)])
  const height = fiches.length === 0 ? 0 : tableHeight(table)
  if (isFirst && axis.stake !== null) {
    const lines = Math.min(2, Math.floor((bottom - top - height - 0.7) / 1.02))
    if (lines > 0) place('Pourquoi', [words('body', fitted(axis.stake, { size: 24, width, lines }))])
  }
  if (fiches.length > 0) {
    parts.push({ kind: 'table', name: 'Fiches-actions de l’axe', place: { left: 1.5, top, width, height }, table })
    top += height + 0.5
  } else if (axis.actions.length > 0) {
    const asked = fitting([words('heading', 'Ce qui est demandé d’abord')], axis.actions.slice(0, 4), bottom - top - 4)
    place('Actions prioritaires', asked)
  }
  const goals = isLast ? fitting([words('heading', objectivesHead)], axis.objectives.slice(0, 3), bottom - top) : []
  if (goals.length > 0) place('Objectifs', goals)
  if (parts.length === 0)
    place('Rien encore', [words('body', run('Rien n’est encore écrit de cet axe.', { italic: true }))])
  return { layout: 'axis', title: titleOf(axis, mark), parts, notes: notesOf(axis) }
}

const width = 30.7

/** Its heading, and as many points as there is room for; nothing when there is room for none. */
const fitting = (
  head: readonly SlideParagraph[],
  texts: readonly string[],
  room: number,
): readonly SlideParagraph[] => {
  for (let count = texts.length; count > 0; count -= 1) {
    const shown = [
      ...head,
      ...points(
        'small',
        texts.slice(0, count).map((one) => shortened(one, 120)),
      ),
    ]
    if (heightOf(shown, width) <= room) return shown
  }
  return []
}

const titleOf = ({ axis: { number, title } }: AxisVotes, mark: string): string => {
  const name = [number === null ? 'Axe' : `Axe\u00a0${number}`, title ?? 'sans intitulé'].join(' – ')
  return shortened(name, longestTitle - mark.length) + mark
}

const ficheColumns = [2.8, 15, 8.3, 4.6]

const heads: readonly SlideRun[] = ['Fiche', 'Action', 'Porteur', 'Échéance'].map((name) => run(name))

const ficheCells = (fiche: ToldFiche): readonly SlideRun[] => [
  run(fiche.reference),
  run(fitted(fiche.title, { ...cellRoom(15, true), lines: 2 }), { bold: true }),
  bearerRun(fiche, { ...cellRoom(8.3), lines: 2 }),
  dueRun(fiche),
]

export const lacksBearer = (fiche: ToldFiche): boolean => fiche.bearers.length === 0 && isOpenFiche(fiche)

export const bearerRun = (fiche: ToldFiche, room: Parameters<typeof fitted>[1]): SlideRun => {
  const [first, ...others] = fiche.bearers
  if (first === undefined) return lacksBearer(fiche) ? run('À désigner', { italic: true }) : run('–')
  const more = others.length === 0 ? '' : ` et ${counted(others.length, 'autre', 'autres')}`
  const whole = shortened(first, first.length) + more
  if (linesOf(whole, room) <= room.lines) return run(whole)
  return run(others.length === 0 ? fitted(first, room) : fitted(first, { ...room, lines: room.lines - 1 }) + more)
}

/** « janv. 2028 », « nov. 2026, en retard »; of one that is over or waits, its state. */
export const dueRun = ({ state, endsOn, late }: ToldFiche): SlideRun => {
  if (state === 'done' || state === 'dropped' || state === 'paused')
    return run(choiceWord(ficheStates, state).toLowerCase())
  if (endsOn === null) return late ? run('en retard') : run(toFix, { italic: true })
  return run(`${shortPeriod(periodOf(endsOn, 'monthly'))}${late ? ', en retard' : ''}`)
}

const toFix = 'à fixer'

const leftRow = (left: number): readonly (readonly SlideRun[])[] =>
  left === 0
    ? []
    : [
        [
          run(''),
          run(`et ${counted(left, 'autre', 'autres', 'f')}, dans les notes`, { italic: true }),
          run(''),
          run(''),
        ],
      ]

/** All that the slide has no room for. */
const notesOf = ({ axis, stake, objectives, actions, fiches }: AxisVotes): readonly string[] =>
  [
    axis.title,
    stake === null ? null : `Pourquoi\u00a0: ${stake}`,
    ...fiches.map(ficheNote),
    ...objectives.map((one) => `Objectif\u00a0: ${one}`),
    ...actions.map((one) => `Action prioritaire\u00a0: ${one}`),
  ].flatMap((note) => (note === null ? [] : [set(note)]))

const ficheNote = (fiche: ToldFiche): string => {
  const { reference, title, bearers } = fiche
  const due = dueRun(fiche).text
  const told = [
    ...bearers,
    ...(lacksBearer(fiche) ? ['porteur à désigner'] : []),
    due === toFix ? `échéance ${due}` : due,
  ]
  return `${reference} ${title}\u00a0: ${told.join(', ')}.`
}

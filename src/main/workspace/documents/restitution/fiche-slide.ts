import type { ToldFiche } from '#main/roadmap/documents/told-roadmap.ts'
import type { Slide, SlideParagraph, SlidePart, SlideRun } from '#shared/records/slide-show.ts'
import { euros } from '#shared/text/euros.ts'
import { periodOf, shortPeriod } from '#shared/text/period.ts'
import { bearerRun, dueRun } from './axis-slides.ts'
import {
  cellRoom,
  fitted,
  heightOf,
  longestTitle,
  run,
  set,
  shortened,
  tableHeight,
  tableOf,
  text,
  words,
} from './parts.ts'

/** A fiche-action: what there will be beside who does it, when, with what. */
export const ficheSlide = (fiche: ToldFiche): Slide => {
  const told = cardOf(fiche)
  const columns = told === null ? ([7, 23.7] as const) : ([5.3, 9.4] as const)
  const facts = tableOf('column', columns, factsOf(fiche, columns[1]))
  const left = told === null ? 1.5 : 17.5
  const height = Math.max(tableHeight(facts), told === null ? 0 : heightOf(told, cardPlace.width - 1.2) + 1.3)
  const card: readonly SlidePart[] =
    told === null
      ? []
      : [text('Ce que nous aurons', { ...cardPlace, height: Math.min(height, cardPlace.height) }, told, 'shade')]
  return {
    layout: 'axis',
    title: shortened(`Fiche ${fiche.reference} – ${fiche.title}`, longestTitle),
    parts: [
      ...card,
      {
        kind: 'table',
        name: 'Repères de la fiche',
        place: { left, top: cardPlace.top, width: 32.2 - left, height: tableHeight(facts) },
        table: facts,
      },
    ],
    notes: notesOf(fiche),
  }
}

const cardPlace = { left: 1.5, top: 4.4, width: 15.2, height: 13 } as const

/** What there will be; else why it is done. */
const cardOf = ({ outcomes, stakes }: ToldFiche): readonly SlideParagraph[] | null => {
  if (outcomes.length > 0) return filled('Dans 3 ans, nous aurons', outcomes)
  return stakes.length > 0 ? filled('Pourquoi', stakes) : null
}

const filled = (head: string, texts: readonly string[]): readonly SlideParagraph[] => {
  const paragraphs: SlideParagraph[] = [words('figure', head)]
  for (const one of texts) {
    const next: SlideParagraph = { ...words('second', shortened(one, 130)), sign: 'number' }
    if (heightOf([...paragraphs, next], cardPlace.width - 1.2) > cardPlace.height - 1.2) break
    paragraphs.push(next)
  }
  return paragraphs
}

/** @param width of what is told */
const factsOf = (fiche: ToldFiche, width: number): readonly (readonly SlideRun[])[] => {
  const { next, measures } = fiche
  const room = cellRoom(width)
  return [
    [run('Porteur'), bearerRun(fiche, { ...room, lines: 2 })],
    [run('Échéance'), dueRun(fiche)],
    ...(next === null ? [] : [[run('Prochaine étape'), run(nextWords(next, room))]]),
    [run('Budget'), budgetRun(fiche)],
    ...(measures.length === 0
      ? []
      : [[run('On mesurera'), run(fitted(measures.join('\u00a0; '), { ...room, lines: 3 }))]]),
  ]
}

const nextWords = ({ text, dueOn }: NonNullable<ToldFiche['next']>, room: ReturnType<typeof cellRoom>): string => {
  const due = dueOn === null ? '' : ` (${shortPeriod(periodOf(dueOn, 'monthly'))})`
  return fitted(text, { ...room, lines: 2 }) + due
}

const budgetRun = ({ budget, funded }: ToldFiche): SlideRun => {
  if (budget === null) return run('à chiffrer', { italic: true })
  if (budget === 0) return run('sans coût')
  return run(funded === 0 ? euros(budget) : `${euros(budget)}, dont ${euros(Math.min(funded, budget))} acquis`)
}

const notesOf = ({ title, bearers, stakes, outcomes, next, measures }: ToldFiche): readonly string[] =>
  [
    title,
    ...(bearers.length < 2 ? [] : [`Porteurs\u00a0: ${bearers.join(', ')}.`]),
    ...stakes.map((one) => `Enjeu\u00a0: ${one}`),
    ...outcomes.map((one) => `Dans 3 ans\u00a0: ${one}`),
    ...(next === null ? [] : [`Prochaine étape\u00a0: ${next.text}`]),
    ...(measures.length === 0 ? [] : [`Indicateurs\u00a0: ${measures.join('\u00a0; ')}.`]),
  ].map(set)

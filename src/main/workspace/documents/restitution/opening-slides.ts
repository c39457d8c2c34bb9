import { organisation, programme } from '#main/office/paper/heading.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Slide } from '#shared/records/slide-show.ts'
import { longDate, monthAndYear } from '#shared/text/french-dates.ts'
import { counted, plural } from '#shared/text/french-numbers.ts'
import { bodyPlace, fitted, points, set, text, words } from './parts.ts'
import type { Restitution } from './restitution.ts'
import { sectorName, sectorNames } from './vote-slides.ts'

/** What it is, of whom and of when. */
export const titleSlide = ({ espace, sectors, shownAt, day }: Restitution): Slide => {
  const names = sectors.flatMap(({ name }) => name ?? [])
  const perimeter = [organisation(espace), names.length === 0 ? null : sectorNames(names)].filter(Boolean).join(' – ')
  const room = { width: subtitle.width, lines: 2 }
  const when = shownAt === null ? sentenceCase(monthAndYear(day)) : whereAndWhen(shownAt)
  return {
    layout: 'title',
    title: 'Ce que vous avez dit, ce que nous en faisons',
    parts: [
      text('Sous-titre', subtitle, [
        words(
          'body',
          fitted(['Restitution des concertations', programme(espace)].filter(Boolean).join(' – '), {
            ...room,
            size: 24,
          }),
        ),
        words('small', fitted(perimeter, { ...room, size: 20 })),
        words('small', fitted(when, { ...room, size: 20 })),
      ]),
    ],
    notes: [`État au ${longDate(day)}.`],
  }
}

const subtitle = { left: 2.2, top: 10.1, width: 29.4, height: 6.6 } as const

const whereAndWhen = ({ title, date, place }: NonNullable<Restitution['shownAt']>): string =>
  [date === null ? null : longDate(date), title, place].filter(Boolean).join(', ')

/** How it was done, and how many took part. */
export const methodSlide = (facts: Restitution): Slide => {
  const { method } = facts
  const lines = methodLines(facts)
  return {
    layout: 'points',
    title: methodTitle(method),
    parts: [text('Méthode', bodyPlace, points('body', lines))],
    notes: method.held.map(({ date, first }) =>
      set(`${longDate(date)}\u00a0: ${first ? 'première concertation' : 'concertation suivante'} d’un secteur.`),
    ),
  }
}

const methodTitle = ({ held, people, structures }: Restitution['method']): string =>
  held.length === 0
    ? 'Comment nous avons travaillé'
    : set(
        [
          sentenceCase(counted(held.length, 'concertation', 'concertations', 'f')),
          ...(people === 0 ? [] : [plural(people, 'personne', 'personnes')]),
          ...(structures === 0 ? [] : [plural(structures, 'structure', 'structures')]),
        ].join(', '),
      )

const methodLines = (facts: Restitution): readonly string[] => {
  const { method, sectors, axes } = facts
  const [first, later] = [true, false].map((wanted) => method.held.filter((one) => one.first === wanted))
  const uncounted = sectors.filter(({ said }) => said.every(({ votes }) => votes === null))
  const gathered = axes.some(({ formulations }) => formulations.some((count) => count > 1))
  return [
    ...(method.held.length === 0 ? ['Aucune concertation n’a encore été tenue'] : []),
    ...span(first ?? [], () => {
      const votes = method.votesEach === null ? '' : `, puis pose ${gommettesEach(method.votesEach)} par personne`
      return `chaque secteur dit ses difficultés avec ses mots${votes}`
    }),
    ...span(later ?? [], () => 'les secteurs précisent les axes et écrivent des fiches-actions'),
    ...(gathered ? ['Le secrétariat réunit les formulations voisines, sans en effacer aucune'] : []),
    method.committee === null
      ? 'Le comité de pilotage décidera\u00a0; aujourd’hui, nous vous rendons compte'
      : `Le comité de pilotage décide\u00a0: il s’est réuni le ${longDate(method.committee)}`,
    ...(uncounted.length === 0
      ? []
      : [
          `${enumerated(uncounted.map(({ name }) => sectorName(name)))}\u00a0: pas de gommettes comptées, donc pas de graphique`,
        ]),
  ]
}

const gommettesEach = (count: number): string => counted(count, 'gommette', 'gommettes', 'f')

/** « Septembre 2026 : … », « Octobre 2026 à décembre 2026 : … »; nothing when nothing was held. */
const span = (held: Restitution['method']['held'], does: () => string): readonly string[] => {
  const [from, to] = [held[0], held.at(-1)]
  if (from === undefined || to === undefined) return []
  const [one, other] = [monthAndYear(from.date), monthAndYear(to.date)]
  return [`${sentenceCase(one === other ? one : `${one} à ${other}`)}\u00a0: ${does()}`]
}

import { factsTable } from '#main/office/paper/facts-table.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { axis as axisDeclaration } from '#shared/records/roadmap/axis.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { ficheState, progressOf } from '#shared/records/roadmap/fiche/progress.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord, type Newer, newer } from '#shared/text/newer.ts'
import { inlines, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, Inline } from '#shared/text/rich-text/rich-text.ts'
import { fichesOf } from './fiches-of.ts'
import type { Roadmap } from './roadmap.ts'

/** What the roadmap is, of where and of when, then how many axes and fiches it holds, by state. */
export const cover = (roadmap: Roadmap): readonly Block[] => {
  const { espace, day } = roadmap
  const territory = departementPhrase(espace)
  return [
    ...(espace?.programmeKind ? [paragraph(espace.programmeKind, 'surtitle')] : []),
    paragraph(withOrdinals(roadmapTitle(roadmap)), 'title'),
    ...(territory === null ? [] : [paragraph(territory, 'territory')]),
    ...(espace?.scope ? [paragraph(`(${espace.scope})`, 'scope')] : []),
    paragraph(withOrdinals(whenLine(roadmap, day)), 'meeting'),
    summary(roadmap),
  ]
}

const roadmapTitle = ({ espace }: Pick<Roadmap, 'espace'>): string =>
  espace?.programmeName || espace?.programmeKind || 'Feuille de route'

/** « 2025 – 2028, telle qu’elle était le 26 novembre 2026 ». */
const whenLine = (roadmap: Roadmap, day: string): string => {
  const years = fichesOf(roadmap)
    .flatMap(({ fiche: { startsOn, endsOn } }) => [startsOn, endsOn])
    .flatMap((date) => (date === null ? [] : [date.slice(0, 4)]))
    .toSorted()
  const [first] = years
  const last = years.at(-1)
  const period = first === undefined || last === undefined ? [] : [first === last ? first : `${first} – ${last}`]
  return [...period, `État au ${longDate(day)}`].join(', ')
}

const summary = (roadmap: Roadmap): Block =>
  factsTable(
    {
      title: 'La feuille de route en bref',
      description: 'À gauche, ce qui est compté ; à droite, combien, en tout et par état.',
      width: 24,
    },
    [
      [
        'Axes prioritaires',
        counted(
          roadmap.axes.map(({ axis }) => axis.state ?? 'proposed'),
          axisDeclaration.fields.state.choices,
        ),
      ],
      [
        'Fiches-actions',
        counted(
          fichesOf(roadmap).map(({ fiche, steps }) => ficheState(fiche.state, progressOf(steps))),
          ficheStates,
        ),
      ],
    ],
  )

/** « 12 : 5 en cours, 4 à venir ». States that nothing is in are left out; the words do not agree with the count. */
const counted = <State extends string>(
  states: readonly (State | Newer)[],
  names: Readonly<Record<State, string>>,
): readonly Inline[] => {
  const counts = ([...Object.keys(names), newer] as (State | Newer)[]).flatMap((state) => {
    const count = states.filter((one) => one === state).length
    return count === 0 ? [] : [`${choiceWord(names, state).toLowerCase()}\u00a0: ${count}`]
  })
  return inlines([String(states.length), ...(counts.length === 0 ? [] : [counts.join(', ')])].join(' – '))
}

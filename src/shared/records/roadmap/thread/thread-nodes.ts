import type { RowId } from '../../../kernel/ids.ts'
import { longDate } from '../../../text/french-dates.ts'
import { plural } from '../../../text/french-numbers.ts'
import { type Newer, newerWords } from '../../../text/newer.ts'
import type { Formulation } from '../../records.ts'
import { ficheCalled, ficheReferences } from '../fiche/references.ts'
import { byPosition, placesInStage } from '../formulation/places-in-stage.ts'
import type { ThreadKind } from './thread-kinds.ts'
import type { FormulationStage, ThreadFiche, ThreadMeeting, ThreadRows } from './thread-rows.ts'

/** One thing of a thread, as it is told. */
export interface ThreadNode {
  readonly id: RowId
  readonly record: 'formulation' | 'fiche' | 'indicator' | 'newsItem'
  readonly kind: ThreadKind
  readonly axis: RowId | null
  /** « Concertation 1 », « Action 2 de l’axe 1 »: computed from where it stands now. */
  readonly name: string
  /** Its own words. */
  readonly words: string
  /** « Secteur Nord, 10 gommettes ». */
  readonly facts: readonly string[]
  /** Who said it, as told: shown, and printed nowhere. */
  readonly saidBy: string | null
  /** What it comes from directly, in this thread. */
  readonly from: readonly RowId[]
}

type Told = Omit<ThreadNode, 'from'>

/** Everything that may stand in a thread, in the order of the phases, then of its place. */
export const threadNodes = (rows: ThreadRows): readonly Told[] => {
  const known = indexed(rows)
  return [
    ...rows.formulations.toSorted(byPosition).map((one) => formulationNode(one, known)),
    ...rows.fiches.toSorted(byPosition).map(ficheNode(known)),
    ...rows.indicators.map(
      ({ id, name }): Told => ({
        id,
        record: 'indicator',
        kind: 'indicator',
        axis: null,
        name: 'Indicateur',
        words: name ?? '',
        saidBy: null,
        facts: [],
      }),
    ),
    ...rows.news.map(
      ({ id, title, publishedOn }): Told => ({
        id,
        record: 'newsItem',
        kind: 'news',
        axis: null,
        name: 'Actualité',
        words: title ?? 'Sans titre',
        saidBy: null,
        facts: publishedOn === null ? [] : [longDate(publishedOn)],
      }),
    ),
  ]
}

const indexed = (rows: ThreadRows) => ({
  places: placesInStage(rows.formulations),
  axes: new Map(rows.axes.map((axis) => [axis.id, axis.number])),
  meetings: new Map(rows.meetings.map((meeting) => [meeting.id, meeting])),
  sectors: new Map(rows.sectors.map((sector) => [sector.id, sector.name])),
  references: ficheReferences(rows.fiches, rows.axes),
})

type Known = ReturnType<typeof indexed>

const formulationNode = (one: Formulation, known: Known): Told => {
  const stage = one.stage ?? 'first'
  const meeting = one.meeting === null ? undefined : known.meetings.get(one.meeting)
  return {
    id: one.id,
    record: 'formulation',
    kind: stage,
    axis: one.axis,
    name: names[stage](one, meeting, known),
    words: one.text ?? '',
    saidBy: one.saidBy,
    facts: [
      ...sectorFact(one.sector, known),
      ...(one.votes === null ? [] : [countedVotes(one.votes)]),
      ...(stage === 'first' ? [] : meetingFacts(stage, meeting)),
    ],
  }
}

/** « 10 gommettes »: figures, as they stand beside the dots. */
const countedVotes = (votes: number): string => plural(votes, 'gommette', 'gommettes')

type Namer = (one: Formulation, meeting: ThreadMeeting | undefined, known: Known) => string

const names: Readonly<Record<FormulationStage | Newer, Namer>> = {
  newer: () => newerWords,
  first: (_, meeting) => concertation(meeting) ?? 'Formulation',
  restated: (_, meeting) => concertation(meeting) ?? 'Reformulation',
  proposed: (one, _, known) => `Action proposée${ofAxis(one.axis, known, ', ')}`,
  priority: (one, _, known) => `Action ${known.places.get(one.id) ?? 1}${ofAxis(one.axis, known, ' de l’')}`,
}

/** « Concertation 1 »; another meeting by its own name. */
const concertation = (meeting: ThreadMeeting | undefined): string | null =>
  meeting?.kind === 'concertation' && meeting.number !== null
    ? `Concertation ${meeting.number}`
    : (meeting?.title ?? null)

const ofAxis = (axis: RowId | null, { axes }: Known, joined: string): string => {
  if (axis === null || !axes.has(axis)) return ''
  const number = axes.get(axis)
  return `${joined}axe${number == null ? '' : ` ${number}`}`
}

/** What the phase is, and when: the name says only where. */
const meetingFacts = (stage: FormulationStage | Newer, meeting: ThreadMeeting | undefined): readonly string[] => [
  ...(stage === 'restated' && concertation(meeting) !== null ? ['enjeu reformulé'] : []),
  ...(meeting?.date == null ? [] : [longDate(meeting.date)]),
]

const sectorFact = (sector: RowId | null, { sectors }: Known): readonly string[] => {
  const name = sector === null ? null : (sectors.get(sector) ?? null)
  return name === null ? [] : [`secteur ${name}`]
}

const ficheNode =
  (known: Known) =>
  ({ id, title, axis, number, sector }: ThreadFiche): Told => ({
    id,
    record: 'fiche',
    kind: 'fiche',
    axis,
    name: ficheCalled(known.references.get(id) ?? null),
    words: title ?? 'Sans intitulé',
    saidBy: null,
    // The number printed on a fiche need not be the rank of its action.
    facts: [...sectorFact(sector, known), ...(number === null ? [] : [`imprimée «\u00A0Action\u00A0${number}\u00A0»`])],
  })

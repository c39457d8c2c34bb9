import { row, rows } from '#main/db/query.ts'
import type { TargetShare } from '#main/indicators/documents/target-share.ts'
import { type HeldMeeting, heldMeetings } from '#main/indicators/read/computed/held-meetings.ts'
import { type PresentPerson, peoplePresent } from '#main/indicators/read/computed/people-present.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import { structureKey } from '#main/meetings/read/turnout-of.ts'
import type { ToldAxis, ToldFiche } from '#main/roadmap/documents/told-roadmap.ts'
import type { AskedOf } from '#shared/contract/define.ts'
import type { AxesBoard, BoardColumn } from '#shared/contract/roadmap/axes.ts'
import type { restitutionContract } from '#shared/contract/workspace/restitution.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import type { Formulation, Meeting } from '#shared/records/records.ts'
import { isOpenFiche } from '#shared/records/roadmap/fiche/late.ts'
import { totalVotes } from '#shared/records/roadmap/formulation/vote-count.ts'
import { isPeriod } from '#shared/text/period.ts'
import type { AxisVotes, Method, Restitution, SectorVotes } from '../documents/restitution/restitution.ts'
import { nothingToGiveBack } from './errors.ts'
import { quotationReader } from './quotations.ts'

/** What other rooms tell. */
export interface RestitutionSources {
  /** @param day `YYYY-MM-DD` */
  readonly roadmap: (
    workspace: FeatureContext['workspace'],
    day: string,
  ) => { readonly board: AxesBoard; readonly axes: readonly ToldAxis[] }
  readonly shares: (context: FeatureContext) => readonly TargetShare[]
}

type Wanted = Pick<AskedOf<typeof restitutionContract.get>, 'fiches' | 'meeting'>

/** All that is given back, and the fiches it was chosen among. @throws AppFailure `not-found`, `restitution-empty` */
export const loadRestitution = (
  context: FeatureContext,
  { roadmap, shares }: RestitutionSources,
  { fiches: wanted, meeting }: Wanted,
): { readonly facts: Restitution; readonly fiches: readonly ToldFiche[] } => {
  const { db } = context.workspace
  const day = localDay(context.clock.now())
  const shownAt = meeting === null ? null : demand(db, 'meeting', meeting)
  const { board, axes } = roadmap(context.workspace, day)
  const held = heldMeetings(context).filter(({ kind }) => kind === 'concertation')
  const sectors = board.columns.flatMap((column) => sectorVotes(context, board, column) ?? [])
  const fiches = axes.flatMap((axis) => axis.fiches)
  if (held.length === 0 && sectors.length === 0 && axes.length === 0) throw nothingToGiveBack()
  const chosen = wanted === null ? firstOfEach(axes) : fiches.filter(({ id }) => wanted.includes(id))
  return {
    fiches,
    facts: {
      day,
      espace: loadEspace(db),
      shownAt,
      method: methodOf(context, held),
      sectors,
      axes: axes.map((axis) => axisVotes(axis, board, sectors)),
      loose: looseOf(board),
      chosen,
      shares: shares(context),
      toCome: toCome(context, shownAt?.date ?? day, meeting),
      asked: askedNow(context, day),
    },
  }
}

/** The first fiche of each axis that goes on, three at most. */
const firstOfEach = (axes: readonly ToldAxis[]): readonly ToldFiche[] =>
  axes.flatMap(({ fiches }) => fiches.find(isOpenFiche) ?? []).slice(0, 3)

const methodOf = (context: FeatureContext, held: readonly HeldMeeting[]): Method => {
  const meetings = new Map(held.map(({ id }) => [id, row(context.workspace.db, 'meeting', id)]))
  const present = peoplePresent(context).filter((one) => meetings.has(one.held.id))
  const each = new Set([...meetings.values()].flatMap((meeting) => meeting?.votesEach ?? []))
  const committees = heldMeetings(context).filter(({ kind }) => kind === 'committee')
  return {
    held: held.map(({ id, date }) => ({ date, first: (meetings.get(id)?.number ?? 1) === 1 })),
    people: peopleIn(present),
    structures: new Set(present.map(structureKey).filter((key) => key !== null)).size,
    votesEach: each.size === 1 ? ([...each][0] ?? null) : null,
    committee: committees.at(-1)?.date ?? null,
  }
}

/** Someone who came twice is one; of whom nobody can say who it is, each counts. */
const peopleIn = (present: readonly PresentPerson[]): number => new Set(present.map(({ who, id }) => who ?? id)).size

const sectorVotes = (context: FeatureContext, board: AxesBoard, column: BoardColumn): SectorVotes | null => {
  const said = saidIn(board, column)
  if (said.length === 0) return null
  const counted = column.meetings.filter((meeting) => meeting.counted)
  const each = new Set(counted.map(({ votesEach }) => votesEach))
  const quotationOf = quotationReader(context.workspace.db)
  return {
    name: column.sector?.name ?? null,
    votesEach: each.size === 1 ? ([...each][0] ?? null) : null,
    said: said.toSorted((a, b) => (b.votes ?? -1) - (a.votes ?? -1)).map(wordsOf),
    quotation: quotationOf(column.meetings.map(({ id }) => id)),
  }
}

const saidIn = ({ columns, formulations }: AxesBoard, { sector }: BoardColumn): readonly Formulation[] => {
  const known = new Set(columns.flatMap((one) => one.sector?.id ?? []))
  return formulations.filter((one) =>
    sector === null ? one.sector === null || !known.has(one.sector) : one.sector === sector.id,
  )
}

const wordsOf = ({ text, votes }: Formulation) => ({ text: text ?? 'Formulation sans texte', votes })

const axisVotes = (told: ToldAxis, board: AxesBoard, sectors: readonly SectorVotes[]): AxisVotes => {
  const own = board.formulations.filter(({ axis }) => axis === told.axis.id)
  const bySector = sectors.map(({ name }) => {
    const column = board.columns.find(({ sector }) => (sector?.name ?? null) === name)
    return column === undefined ? [] : saidIn({ ...board, formulations: own }, column)
  })
  return {
    ...told,
    votes: bySector.map((said) => totalVotes(said.map(({ votes }) => votes))),
    formulations: bySector.map(({ length }) => length),
  }
}

const looseOf = (board: AxesBoard): Restitution['loose'] => {
  const known = new Set(board.axes.map(({ axis }) => axis.id))
  const names = new Map(board.columns.map(({ sector }) => [sector?.id ?? null, sector?.name ?? null]))
  return board.formulations
    .filter(({ axis }) => axis === null || !known.has(axis))
    .toSorted((a, b) => (b.votes ?? -1) - (a.votes ?? -1))
    .map((one) => ({ ...wordsOf(one), sector: names.get(one.sector) ?? null }))
}

const toldKinds: ReadonlySet<Meeting['kind']> = new Set(['concertation', 'committee', 'webinar', 'forum', 'cafe'])

const toCome = (
  { workspace: { db } }: FeatureContext,
  from: string,
  shownAt: Wanted['meeting'],
): Restitution['toCome'] =>
  rows(db, 'meeting', (q) => q.where('date', '>=', from).orderBy('date').orderBy('startsAt').orderBy('id')).filter(
    (meeting) => meeting.id !== shownAt && toldKinds.has(meeting.kind) && !isOff(meeting),
  )

/** The open campaign that is due first. */
const askedNow = ({ workspace: { db } }: FeatureContext, day: string): Restitution['asked'] => {
  const [open] = rows(db, 'campaign', (q) => q.where('closedOn', 'is', null).where('dueOn', '>=', day).orderBy('dueOn'))
  return open?.period == null || !isPeriod(open.period) || open.dueOn === null
    ? null
    : { period: open.period, dueOn: open.dueOn }
}

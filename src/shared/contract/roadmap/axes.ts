import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { dateSchema, rowIdSchema } from '../../records/field-schema.ts'
import type { Axis, Formulation } from '../../records/records.ts'
import { axis } from '../../records/roadmap/axis.ts'
import { formulation, formulationStages } from '../../records/roadmap/formulation/formulation.ts'
import type { NearReason } from '../../records/roadmap/near-axes.ts'
import type { Thread } from '../../records/roadmap/thread/thread.ts'
import type { FormulationStage } from '../../records/roadmap/thread/thread-rows.ts'
import { file, mutation, query, returns } from '../define.ts'
import type { ToldValue } from '../exchanges/conflicts.ts'
import type { ReadyDocument } from '../ready-file.ts'
import { asPaper } from '../workspace/house-templates.ts'

/** What the sectors first said, and the common axes it is gathered in: one column a sector. */
export interface AxesBoard {
  /** In the order of their numbers. */
  readonly axes: readonly BoardAxis[]
  readonly columns: readonly BoardColumn[]
  /** Of the first phase, in their order. */
  readonly formulations: readonly Formulation[]
}

export interface BoardAxis {
  readonly axis: Axis
  readonly instance: InstanceName | null
  /** Whether it holds no formulation, no table of minutes and no fiche-action: it is not proposed to a committee. */
  readonly isEmpty: boolean
}

/** The meeting that validates an axis, or looks at it. */
export interface InstanceName {
  readonly id: RowId
  readonly title: string
  readonly date: string | null
}

export interface BoardColumn {
  /** `null`: what no sector said, or the espace has none. */
  readonly sector: { readonly id: RowId; readonly name: string } | null
  /** Its concertations, the first one first. */
  readonly meetings: readonly ColumnMeeting[]
}

export interface ColumnMeeting extends InstanceName {
  /** People present. */
  readonly participants: number
  readonly votesEach: number | null
  /** People voted there: it is the sector's first, or something of it stands in the column. */
  readonly counted: boolean
}

/** What the minutes of a meeting say and nobody took up, by phase. */
export interface SaidFormulations {
  readonly meeting: { readonly id: RowId; readonly title: string; readonly date: string | null }
  readonly said: readonly { readonly stage: FormulationStage; readonly texts: readonly string[] }[]
}

export interface AxisPage extends BoardAxis {
  /** All phases, in their order. */
  readonly formulations: readonly Formulation[]
  /** One for each end, the furthest first. */
  readonly threads: readonly Thread[]
  readonly proposals: readonly ToldProposal[]
  /** Those that were gathered in it. */
  readonly gathered: readonly Axis[]
}

/** Two axes made apart that may be one. */
export interface NearAxes {
  readonly reason: NearReason
  readonly axes: readonly [NearAxis, NearAxis]
}

export interface NearAxis extends Pick<ToldValue, 'at' | 'author' | 'origin'> {
  readonly axis: Axis
  readonly formulations: number
  readonly fiches: number
}

/** Something that may be tied to a formulation, in its own words. */
export interface ToldEnd {
  readonly id: RowId
  /** « Concertation 1 », « Fiche-action ». */
  readonly name: string
  readonly words: string
}

/** « Action 2 de l’axe 1 » seems to come from « … », or to be worked out by the fiche « … ». */
export interface ToldProposal {
  readonly kind: 'origin' | 'fiche'
  readonly earlier: ToldEnd
  readonly later: ToldEnd
}

export interface LinkCandidates {
  readonly origins: readonly ToldEnd[]
  /** For an action: what may work it out. */
  readonly fiches: readonly ToldEnd[]
}

export interface ThreadView {
  readonly thread: Thread
  readonly axis: Axis | null
  /** When the thread is that of a formulation. */
  readonly formulation: Formulation | null
}

const { text, saidBy, votes } = formulation.fields

const newFormulation = z.strictObject({
  text: z.string().trim().min(1).max(text.max),
  votes: z.number().int().min(0).max(votes.max).nullable().default(null),
  saidBy: z.string().trim().min(1).max(saidBy.max).nullable().default(null),
  saidByActor: rowIdSchema.nullable().default(null),
})

const stage = oneOf(formulationStages)

const id = rowIdSchema

/** One step of a thread: a formulation comes from another, or a fiche works it out. */
const link = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('origin'), earlier: id, later: id }),
  z.strictObject({ kind: z.literal('fiche'), earlier: id, later: id }),
])

/** Whether the instance also has a point for each axis on its agenda. */
const onAgenda = z.boolean().default(false)

const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('proposed') }),
  /** Ready: put before that instance when it is known. */
  z.strictObject({ kind: z.literal('consolidated'), instance: id.nullable(), onAgenda }),
  z.strictObject({ kind: z.literal('validated'), instance: id.nullable(), on: dateSchema }),
  z.strictObject({
    kind: z.literal('postponed'),
    reason: z.string().trim().min(1).max(axis.fields.postponedFor.max),
    instance: id.nullable(),
    onAgenda,
  }),
])

export const axesContract = {
  board: query(z.strictObject({}), returns<AxesBoard>()),
  /** @throws AppFailure `not-found` */
  page: query(z.strictObject({ id }), returns<AxisPage>()),
  /** What the sector said first, after what it had said already, in one intent. */
  add: mutation(
    z.strictObject({
      sector: id.nullable(),
      meeting: id.nullable(),
      items: z.array(newFormulation).min(1).max(500),
    }),
    returns<{ readonly ids: readonly RowId[] }>(),
  ),
  /** What the tables of axes and the counts of gommettes say in the minutes, and nobody took up. */
  said: query(z.strictObject({}), returns<readonly SaidFormulations[]>()),
  /** Takes it up, of one meeting and these phases, in one intent. */
  takeUp: mutation(
    z.strictObject({ meeting: id, stages: z.array(stage).min(1) }),
    returns<{ readonly count: number }>(),
  ),
  /** Restates several first formulations as one, which comes from each of them. @throws AppFailure `thread.loop`, `not-found` */
  restate: mutation(
    z.strictObject({
      axis: id,
      origins: z.array(id).min(2).max(200),
      text: z.string().trim().min(1).max(text.max),
    }),
    returns<null>(),
  ),
  /** Puts a formulation in an axis, `null`: « à rattacher ». It keeps its sector, its words and its votes. */
  attach: mutation(z.strictObject({ id, axis: id.nullable() }), returns<null>()),
  addAxis: mutation(
    z.strictObject({ title: z.string().trim().max(axis.fields.title.max) }),
    returns<{ readonly id: RowId }>(),
  ),
  /** `after`: the axis it follows, `null` for the first place. Axes are numbered again. */
  moveAxis: mutation(z.strictObject({ id, after: id.nullable() }), returns<null>()),
  /** What it gathered is to be attached again. @throws AppFailure `axis.used` when a table or a fiche is of it */
  removeAxis: mutation(z.strictObject({ id }), returns<null>()),
  /** Axes made apart that may be one, and of which nobody said that they are two. */
  near: query(z.strictObject({}), returns<readonly NearAxes[]>()),
  /** Makes one axis of several, under this wording; nothing is lost, and the others lead to it. @throws AppFailure `not-allowed`, `not-found` */
  gather: mutation(
    z.strictObject({ axes: z.array(id).min(2).max(20), title: z.string().trim().min(1).max(axis.fields.title.max) }),
    returns<null>(),
  ),
  /** They look alike and are two: they are not proposed again. @throws AppFailure `not-found` */
  apart: mutation(z.strictObject({ axes: z.tuple([id, id]) }), returns<null>()),
  /** @throws AppFailure `axis.empty` when one that is proposed to a committee holds nothing */
  decide: mutation(z.strictObject({ axes: z.array(id).min(1).max(99), decision }), returns<null>()),
  /** The thread of a formulation or of a fiche. */
  thread: query(z.strictObject({ id }), returns<ThreadView>()),
  /** What a formulation may be tied to, the most alike first. */
  candidates: query(z.strictObject({ id }), returns<LinkCandidates>()),
  /** @throws AppFailure `thread.loop` */
  link: mutation(z.strictObject({ links: z.array(link).min(1).max(1_000) }), returns<null>()),
  unlink: mutation(link, returns<null>()),
  /** The thread of a formulation or of a fiche, or those of an axis, as Word. @throws AppFailure `house-template.…` */
  writeThread: file({ id, ...asPaper }, returns<ReadyDocument>()),
}

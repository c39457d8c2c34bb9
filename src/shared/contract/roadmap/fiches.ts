import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { indicator } from '../../records/indicators/indicator/indicator.ts'
import type {
  Axis,
  Fiche,
  FicheComment,
  FicheIndicator,
  FicheParty,
  FicheStep,
  Indicator,
  RubricText,
  Sector,
} from '../../records/records.ts'
import type { FunderShare } from '../../records/roadmap/fiche/budget-table.ts'
import { fiche } from '../../records/roadmap/fiche/fiche.ts'
import type { Funding } from '../../records/roadmap/fiche/funding.ts'
import type { FicheProgress } from '../../records/roadmap/fiche/progress.ts'
import { ficheComment } from '../../records/roadmap/fiche-comment.ts'
import { ficheParty, fichePartyRoles } from '../../records/roadmap/fiche-party.ts'
import type { FicheRubric } from '../../records/roadmap/fiche-rubrics.ts'
import { ficheStep } from '../../records/roadmap/fiche-step.ts'
import type { DifferenceBlock } from '../../text/difference.ts'
import { mutation, query, returns } from '../define.ts'
import type { ToldValue } from '../exchanges/conflicts.ts'

/** A fiche-action in a list, a matrix or a calendar. */
export interface FicheLine
  extends FicheProgress,
    Funding,
    Pick<Fiche, 'id' | 'axis' | 'sector' | 'number' | 'title' | 'feasibility' | 'impact' | 'startsOn' | 'endsOn'> {
  /** « 1.2 »: its place in the whole roadmap, by which it is called. */
  readonly reference: string
  /** The one that was chosen, or what its steps say. */
  readonly state: NonNullable<Fiche['state']>
  /** The one that was chosen, « À discuter » as long as nobody did. */
  readonly chosenState: NonNullable<Fiche['state']>
  /** Names of its bearers, in their order. */
  readonly bearers: readonly string[]
  /** In their order. */
  readonly funders: readonly FunderShare[]
  readonly lateSteps: number
}

export interface FicheList {
  /** `YYYY-MM-DD`, local. */
  readonly today: string
  readonly axes: readonly Pick<Axis, 'id' | 'number' | 'title' | 'state'>[]
  readonly sectors: readonly Pick<Sector, 'id' | 'name'>[]
  /** By axis, then in their order; those of no axis last. */
  readonly lines: readonly FicheLine[]
}

/** A step in the calendar, in reading order under its fiche. */
export type CalendarStep = Pick<
  FicheStep,
  'id' | 'fiche' | 'parent' | 'text' | 'bearer' | 'startsOn' | 'dueOn' | 'state' | 'progress'
>

/** A meeting, as a fiche names it. */
export interface NamedMeeting {
  readonly id: RowId
  readonly title: string
  readonly date: string | null
}

/** What the rubrics say and nobody follows yet. */
export interface SaidNotFollowed {
  readonly steps: number
  readonly partners: number
  readonly interested: number
  /** The words of each indicator. */
  readonly indicators: readonly string[]
}

export interface FichePage {
  readonly today: string
  readonly fiche: Fiche
  /** « 1.2 » */
  readonly reference: string
  /** The day its state was last chosen, `YYYY-MM-DD`; `null` when nobody chose one. */
  readonly stateSince: string | null
  readonly axes: FicheList['axes']
  readonly sectors: FicheList['sectors']
  /** Its place among the priority actions of its axis, by the thread; `null` when no action leads to it. */
  readonly rank: number | null
  readonly rubrics: readonly FicheRubric[]
  readonly rubricTexts: readonly RubricText[]
  /** Ordered among siblings. */
  readonly steps: readonly FicheStep[]
  readonly parties: readonly PartyLine[]
  readonly indicators: readonly IndicatorLine[]
  readonly said: SaidNotFollowed
  /** The meetings whose minutes hold it, latest first. */
  readonly meetings: readonly NamedMeeting[]
  /** The meeting to come that may take it up, and whether its agenda has it; `null` when none is planned. */
  readonly next: (NamedMeeting & { readonly taken: boolean }) | null
  /** Newest first. */
  readonly comments: readonly CommentLine[]
  readonly versions: number
  /** Those that were gathered in it. */
  readonly gathered: readonly GatheredFiche[]
}

/** Who first wrote a fiche, from where and when. */
type Origin = Pick<ToldValue, 'at' | 'author' | 'origin'>

/** What a sector wrote apart, and what it says that the main fiche does not. */
export interface GatheredFiche extends Origin {
  readonly id: RowId
  readonly title: string | null
  readonly said: readonly { readonly label: string; readonly words: string }[]
  readonly versions: number
}

/** Two fiches written apart that may be one. */
export interface NearFiches {
  readonly fiches: readonly [NearFiche, NearFiche]
}

export interface NearFiche extends Origin {
  readonly fiche: Pick<Fiche, 'id' | 'title'>
  /** Of the fiche. */
  readonly sector: string | null
  readonly axis: FicheList['axes'][number] | null
  readonly steps: number
}

export interface PartyLine {
  readonly party: FicheParty
  /** As the directory calls the structure; `null` when it is told in free text, or when the structure is gone. */
  readonly actor: string | null
}

export interface IndicatorLine {
  readonly link: FicheIndicator
  readonly indicator: Indicator
}

export interface CommentLine {
  readonly comment: FicheComment
  readonly sector: string | null
  readonly author: string | null
}

export interface FicheVersionSummary {
  readonly id: RowId
  readonly number: number
  /** ISO instant. */
  readonly fixedAt: string
  readonly fixedBy: string | null
  readonly note: string | null
}

export interface FicheVersions {
  /** Latest first. */
  readonly versions: readonly FicheVersionSummary[]
  /** Whether the fiche is no longer what its latest version keeps. */
  readonly changed: boolean
}

const id = rowIdSchema
const words = ({ max }: { readonly max: number }) => z.string().trim().min(1).max(max)
const created = returns<{ readonly id: RowId }>()

export const fichesContract = {
  list: query(z.strictObject({}), returns<FicheList>()),
  /** The steps of every fiche, in reading order. */
  calendar: query(z.strictObject({}), returns<readonly CalendarStep[]>()),
  /** @throws AppFailure `not-found` */
  get: query(z.strictObject({ fiche: id }), returns<FichePage>()),
  /** At the end of its axis. */
  create: mutation(
    z.strictObject({ title: words(fiche.fields.title), axis: id.nullable(), sector: id.nullable() }),
    created,
  ),
  /** With its texts, steps and parties; their dates, progress and state begin anew. */
  duplicate: mutation(z.strictObject({ fiche: id }), created),
  /** To the end of another axis; `null`: of none. */
  move: mutation(z.strictObject({ fiches: z.array(id).min(1).max(5_000), axis: id.nullable() }), returns<null>()),
  /** Those written apart on one subject, 20 pairs at most: once some are gathered, the next come. */
  near: query(z.strictObject({}), returns<readonly NearFiches[]>()),
  /** Makes one fiche of several, under this title; nothing is lost, and the others lead to it. @throws AppFailure `not-allowed`, `not-found` */
  gather: mutation(
    z.strictObject({ fiches: z.array(id).min(2).max(20), title: words(fiche.fields.title) }),
    returns<{ readonly id: RowId }>(),
  ),
  /** They look alike and are two: they are not proposed again. @throws AppFailure `not-found` */
  apart: mutation(z.strictObject({ fiches: z.tuple([id, id]) }), returns<null>()),
  /** With all that is followed of it. Sections of minutes that show it keep their title. */
  remove: mutation(z.strictObject({ fiche: id }), returns<null>()),
  /** Follows what a rubric says and nobody follows yet; answers how many it added. */
  takeUp: mutation(
    z.strictObject({ fiche: id, rubric: z.enum(['steps', 'partners', 'interested']) }),
    returns<{ readonly added: number }>(),
  ),
  /** `after`: the sibling it follows, `null` for the first place. */
  addStep: mutation(
    z.strictObject({ fiche: id, parent: id.nullable(), after: id.nullable(), text: words(ficheStep.fields.text) }),
    created,
  ),
  /** @throws AppFailure `steps-too-deep` */
  placeStep: mutation(z.strictObject({ step: id, parent: id.nullable(), after: id.nullable() }), returns<null>()),
  /** With the steps below it. */
  removeStep: mutation(z.strictObject({ step: id }), returns<null>()),
  addParty: mutation(
    z.strictObject({
      fiche: id,
      role: oneOf(fichePartyRoles),
      name: words(ficheParty.fields.name),
      actor: id.nullable(),
    }),
    created,
  ),
  /** The dictionary’s indicators whose name holds these words, by name. */
  indicators: query(z.strictObject({ text: z.string().max(200) }), returns<readonly Indicator[]>()),
  /** Ties an indicator of the dictionary, or a new one, to a fiche; `words`: those of its rubric. */
  addIndicator: mutation(
    z.strictObject({
      fiche: id,
      words: words({ max: 300 }).nullable(),
      indicator: z.union([
        z.strictObject({ kind: z.literal('known'), id }),
        z.strictObject({
          kind: z.literal('new'),
          name: words(indicator.fields.name),
          definition: words(indicator.fields.definition).nullable(),
          unit: words(indicator.fields.unit).nullable(),
        }),
      ]),
    }),
    created,
  ),
  /** Puts the fiche on the agenda of the next meeting that may take it up. @throws AppFailure `no-meeting` */
  putOnAgenda: mutation(z.strictObject({ fiche: id }), returns<NamedMeeting>()),
  /** In the name of the member at this poste. */
  comment: mutation(
    z.strictObject({ fiche: id, sector: id.nullable(), text: words(ficheComment.fields.text) }),
    created,
  ),
  versions: query(z.strictObject({ fiche: id }), returns<FicheVersions>()),
  /** Keeps what is written and followed as a version; none is added when nothing changed since the latest. */
  fix: mutation(
    z.strictObject({ fiche: id, note: z.string().trim().max(300) }),
    returns<{ readonly number: number; readonly added: boolean }>(),
  ),
  /** `to`: another version, or `null` for what is written now. */
  compare: query(z.strictObject({ from: id, to: id.nullable() }), returns<readonly DifferenceBlock[]>()),
}

import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { changesSchema } from '../../records/changes-schema.ts'
import { dateSchema, rowIdSchema } from '../../records/field-schema.ts'
import { breakdown } from '../../records/indicators/breakdown.ts'
import { breakdownItem } from '../../records/indicators/breakdown-item.ts'
import { answers, figure } from '../../records/indicators/figure/figure.ts'
import type { FigureDoubt } from '../../records/indicators/figure/plausibility.ts'
import { indicator } from '../../records/indicators/indicator/indicator.ts'
import { indicatorVersion } from '../../records/indicators/indicator-version.ts'
import { target } from '../../records/indicators/target.ts'
import { readingNote } from '../../records/minutes/reading-note.ts'
import type {
  Breakdown,
  BreakdownItem,
  Figure,
  Indicator,
  IndicatorVersion,
  ReadingNote,
  Target,
} from '../../records/records.ts'
import { isPeriod, type Period } from '../../text/period.ts'
import { mutation, query, returns } from '../define.ts'
import type { FicheList } from '../roadmap/fiches.ts'

/** Every indicator, with the axes and sectors they are told by. */
export interface Dictionary {
  /** `YYYY-MM-DD`, local. */
  readonly today: string
  /** The one worked at, see `periodAtHand`. */
  readonly period: Period
  readonly axes: FicheList['axes']
  readonly sectors: FicheList['sectors']
  readonly indicators: readonly Indicator[]
  /** Of the whole département, by year. */
  readonly targets: readonly Target[]
}

export interface SplitWay {
  readonly breakdown: Breakdown
  readonly items: readonly BreakdownItem[]
  /** How many each part was given; a part without any is not there. */
  readonly figuresOf: Readonly<Record<RowId, number>>
}

/** What an indicator has been given until now. */
export interface GivenFigures {
  readonly count: number
  /** Structures that gave some, joined ones once, and the sectors they are in. */
  readonly actors: number
  readonly sectors: number
}

/** One indicator, whole. */
export interface IndicatorPage extends Pick<Dictionary, 'today' | 'axes' | 'sectors'> {
  readonly indicator: Indicator
  /** Definitions it no longer has, the latest first. */
  readonly versions: readonly IndicatorVersion[]
  readonly breakdowns: readonly SplitWay[]
  /** By year, that of the whole département before those of its sectors. */
  readonly targets: readonly Target[]
  /** The latest period first. */
  readonly notes: readonly { readonly note: ReadingNote; readonly author: string | null }[]
  readonly fiches: readonly { readonly id: RowId; readonly title: string | null }[]
  readonly given: GivenFigures
  /** Others of the same name. */
  readonly namesakes: readonly Pick<Indicator, 'id' | 'name'>[]
}

/** What can be started from, and whether the dictionary has it. */
export interface StarterLine {
  readonly key: string
  readonly name: string
  readonly definition: string
  readonly provider: Indicator['provider']
  readonly frequency: Indicator['frequency']
  readonly present: boolean
  /** One of the few that an espace best begins with. */
  readonly first: boolean
}

/** Figures of some periods: one for each place and part, the latest written where two postes wrote one. */
export interface TypedFigures {
  readonly figures: readonly Figure[]
  /** Those of them that stand out. */
  readonly doubts: readonly FigureDoubt[]
  /** Structures that gave some for any period, by name. */
  readonly actors: readonly { readonly id: RowId; readonly name: string }[]
}

const id = rowIdSchema
const period = z.custom<Period>((value) => typeof value === 'string' && isPeriod(value))
const words = (max: number) => z.string().trim().max(max)
/** As typed and refused in a sentence, not here. */
const number = z.string().max(40)

const place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('actor'), id }),
  z.strictObject({ kind: z.literal('sector'), id }),
  z.strictObject({ kind: z.literal('whole') }),
])

/** What a figure is given for: a structure, a sector, or the whole département. */
export type FigurePlace = z.output<typeof place>

/** Nothing given (`value` and `outOf` empty) takes the figure away. */
export const figureAnswer = { answer: oneOf(answers), value: number.nullable(), outOf: number.nullable() }

const cell = z.strictObject({
  period,
  place,
  /** A part of a breakdown; `null`: the whole. */
  item: id.nullable(),
  ...figureAnswer,
})

export type FigureCell = z.output<typeof cell>

/** A new wording of the same thing; or another thing from a day on, why it changed being said. */
const meaning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('corrected') }),
  z.strictObject({ kind: z.literal('changed'), from: dateSchema, reason: words(indicatorVersion.fields.reason.max) }),
])

export type MeaningChange = z.output<typeof meaning>

/** What a computation means is not among them: it is the program's. */
const described = changesSchema(indicator)

export const indicatorsContract = {
  list: query(z.strictObject({}), returns<Dictionary>()),
  /** @throws AppFailure `not-found` */
  get: query(z.strictObject({ indicator: id }), returns<IndicatorPage>()),
  /** At the end of its axis. @throws AppFailure `name-missing`, `computation-missing`, `already-computed` */
  add: mutation(
    z.strictObject({
      values: described,
      breakdowns: z
        .array(
          z.strictObject({
            name: words(breakdown.fields.name.max),
            items: z.array(words(breakdownItem.fields.label.max)).max(60),
          }),
        )
        .max(20)
        .default([]),
    }),
    returns<{ readonly id: RowId }>(),
  ),
  /**
   * Changes what is said of it. `meaning`: needed where figures exist and the definition, the unit, the measure or the
   * calculation changes.
   * @throws AppFailure `meaning-unsaid`, `measure-corrected`, `definition-too-early`, `reason-missing`, `has-figures`
   */
  describe: mutation(
    z.strictObject({ indicator: id, values: described, meaning: meaning.nullable() }),
    returns<null>(),
  ),
  /** Among those of its axis, after `after`, first when it is `null`. */
  move: mutation(z.strictObject({ indicator: id, after: id.nullable() }), returns<null>()),
  /** With its figures, its targets and all that is said of it. */
  remove: mutation(z.strictObject({ indicator: id }), returns<{ readonly figures: number }>()),
  starter: query(z.strictObject({}), returns<readonly StarterLine[]>()),
  /** Adds those that the dictionary does not have. */
  start: mutation(
    z.strictObject({ keys: z.array(z.string().max(60)).min(1).max(100) }),
    returns<{ readonly added: number }>(),
  ),
  /**
   * Writes a way to split, or makes one (`breakdown: null`). A part keeps its figures under another label or at another
   * place; one that is left out goes with its figures.
   * @throws AppFailure `split-unnamed`, `split-twice`
   */
  split: mutation(
    z.strictObject({
      indicator: id,
      breakdown: id.nullable(),
      name: words(breakdown.fields.name.max),
      items: z.array(z.strictObject({ id: id.nullable(), label: words(breakdownItem.fields.label.max) })).max(60),
    }),
    returns<{ readonly figures: number }>(),
  ),
  unsplit: mutation(z.strictObject({ breakdown: id }), returns<{ readonly figures: number }>()),
  /** Sets the target of a year, of the whole (`sector: null`) or of a sector. @throws AppFailure `target-undecided`, `target-refused` */
  aim: mutation(
    z.strictObject({
      indicator: id,
      sector: id.nullable(),
      year: z.number().int().min(target.fields.year.min).max(target.fields.year.max),
      value: number,
      decidedBy: words(target.fields.decidedBy.max),
      decidedOn: dateSchema.nullable(),
    }),
    returns<null>(),
  ),
  /** Writes what one must know to read a period, signed and dated where it is new (`note: null`). */
  note: mutation(
    z.strictObject({
      indicator: id,
      note: id.nullable(),
      period,
      text: words(readingNote.fields.text.max).min(1),
    }),
    returns<null>(),
  ),
  figures: query(z.strictObject({ indicator: id, periods: z.array(period).min(1).max(24) }), returns<TypedFigures>()),
  /** All of them, or none. @throws AppFailure `figure-refused`, `figure-computed`, `period-to-come` */
  type: mutation(z.strictObject({ indicator: id, cells: z.array(cell).min(1).max(2_000) }), returns<null>()),
  /** Says in a word that a figure that stands out is right, as it is now. @throws AppFailure `not-found` */
  confirm: mutation(
    z.strictObject({ figure: id, words: words(figure.fields.confirmation.max).min(1) }),
    returns<null>(),
  ),
}

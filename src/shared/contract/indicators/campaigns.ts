import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { dateSchema, rowIdSchema } from '../../records/field-schema.ts'
import type { AnswerCounts, AnswerState } from '../../records/indicators/answer-state.ts'
import { campaign } from '../../records/indicators/campaign.ts'
import { campaignAnswer } from '../../records/indicators/campaign-answer.ts'
import { campaignQuestion } from '../../records/indicators/campaign-question.ts'
import { mostChoices } from '../../records/indicators/question-choices.ts'
import type { Campaign, CampaignActor, Figure, Indicator } from '../../records/records.ts'
import type { Frequency, Period } from '../../text/period.ts'
import { isPeriod } from '../../text/period.ts'
import { file, mutation, query, returns } from '../define.ts'
import { directoryFilterSchema } from '../directory/directory.ts'
import type { ReadyFile } from '../ready-file.ts'
import type { FicheList } from '../roadmap/fiches.ts'
import { figureAnswer } from './indicators.ts'

export interface CampaignSummary {
  readonly campaign: Campaign
  readonly counts: AnswerCounts
  /** Of those received, how many without any figure. */
  readonly bare: number
  /** What is to be done today: workbooks to send for the first time, structures to ask again. */
  readonly due: { readonly send: number; readonly remind: number }
  /** Open, and some are waited for although the day is passed. */
  readonly late: boolean
}

/** An indicator as a campaign asks for it. */
export interface AskedIndicator {
  readonly id: RowId
  readonly code: string
  readonly name: string
  /** False: nobody said what is to be counted, and it cannot be asked. */
  readonly isDefined: boolean
  /** Lines of its breakdowns. */
  readonly parts: number
}

/** A cell of a returned workbook that could not be taken. */
export interface ToCorrect {
  readonly id: RowId
  readonly address: string
  /** « Accompagnements », « Accompagnements, 18 - 24 ». */
  readonly what: string
  readonly found: string | null
  readonly reason: string
}

/** What a campaign asks in words; with choices, one of them. */
export interface AskedQuestion {
  readonly id: RowId
  readonly text: string
  readonly choices: readonly string[]
}

export interface CampaignStructure extends Pick<CampaignActor, 'madeOn' | 'receivedOn' | 'waivedOn'> {
  readonly id: RowId
  readonly actor: RowId
  readonly name: string
  readonly state: AnswerState
  /** Received without any figure. */
  readonly bare: boolean
  /** What is to be done about it today, once the campaign is open and until it is closed. */
  readonly due: keyof CampaignSummary['due'] | null
  /** When it was last noted that its workbook was sent, and that it was reminded of it. */
  readonly sentOn: string | null
  readonly remindedOn: string | null
  /** Professional addresses. */
  readonly to: readonly string[]
  /** Names of the indicators of which nothing is known for the period. */
  readonly missing: readonly string[]
  readonly toCorrect: readonly ToCorrect[]
  /** The indicators whose figure of the period stands out, until somebody confirms it. */
  readonly toConfirm: readonly Pick<AskedIndicator, 'id' | 'name'>[]
  readonly answers: readonly { readonly question: RowId; readonly text: string }[]
}

/** What a structure is asked of an indicator, to be typed for it. */
export interface AskedFigure extends Pick<Indicator, 'unit' | 'measure'> {
  readonly indicator: RowId
  readonly name: string
  /** With how it is counted. */
  readonly definition: string
  /** What it gave, or one joined to it; `null`: nothing yet. */
  readonly figure: Figure | null
}

export interface CampaignPage extends CampaignSummary {
  /** `YYYY-MM-DD`, local. */
  readonly today: string
  readonly indicators: readonly AskedIndicator[]
  readonly questions: readonly AskedQuestion[]
  /** By name. */
  readonly structures: readonly CampaignStructure[]
}

export interface ProposedIndicator extends AskedIndicator {
  readonly frequency: Indicator['frequency']
  readonly axis: FicheList['axes'][number] | null
  /** Asked last time, for a period of that length; else given by structures, as often as the period. */
  readonly isTicked: boolean
}

/** What a new campaign would be; everything may be changed before it is made. */
export interface CampaignProposal {
  readonly frequency: Frequency
  readonly period: Period
  /** Periods to choose from, latest first. */
  readonly periods: readonly Period[]
  readonly name: string
  readonly opensOn: string
  readonly dueOn: string
  readonly replyTo: string
  readonly indicators: readonly ProposedIndicator[]
  /** What was added to each mail last time. */
  readonly message: string
  /** No breakdown was asked last time. */
  readonly totalsOnly: boolean
  /** Campaigns of the same period, latest first. */
  readonly alike: readonly AlikeCampaign[]
  /** Those that the last campaign asked, and what it asked them in words; `null`: there was none. */
  readonly lastTime: {
    readonly name: string
    readonly structures: readonly ChosenStructure[]
    readonly questions: readonly Omit<AskedQuestion, 'id'>[]
  } | null
}

/** A campaign that asks for figures of the same period. */
export interface AlikeCampaign extends CampaignSummary {
  readonly structures: readonly RowId[]
}

export interface ChosenStructure {
  readonly id: RowId
  readonly name: string
}

/** A structure that could be asked. */
export interface AskableStructure extends ChosenStructure {
  /** The EPCI, else the sector, else the commune. */
  readonly where: string | null
  readonly hasAddress: boolean
}

const id = rowIdSchema
const ids = z.array(id).max(5_000)
const ofCampaign = z.strictObject({ campaign: id })
const period = z.custom<Period>((text) => typeof text === 'string' && isPeriod(text))
const words = ({ max }: { readonly max: number }) => z.string().trim().max(max)

const asksInWords = {
  text: words(campaignQuestion.fields.text).min(1),
  choices: z.array(words(campaignQuestion.fields.choices).min(1)).max(mostChoices),
}

export const campaignsContract = {
  /** Open ones first, latest first. */
  list: query(z.strictObject({}), returns<readonly CampaignSummary[]>()),
  /** @throws AppFailure `not-found` */
  page: query(ofCampaign, returns<CampaignPage>()),
  /** The open campaign that is due first; `null` when none is open. */
  current: query(z.strictObject({}), returns<CampaignPage | null>()),
  /** @param period of the figures; not given: the last quarter that is over. */
  proposal: query(z.strictObject({ period: period.nullable().default(null) }), returns<CampaignProposal>()),
  /** Structures that the filter keeps, by name. */
  askable: query(
    z.strictObject({ filter: directoryFilterSchema, limit: z.number().int().min(1).max(5_000) }),
    returns<{ readonly total: number; readonly rows: readonly AskableStructure[] }>(),
  ),
  /** @throws AppFailure `campaign-incomplete`, `campaign-undefined`, `campaign-question` */
  create: mutation(
    z.strictObject({
      name: words(campaign.fields.name).min(1),
      period,
      opensOn: dateSchema.nullable(),
      dueOn: dateSchema.nullable(),
      replyTo: words(campaign.fields.replyTo),
      message: words(campaign.fields.message),
      indicators: ids,
      totalsOnly: z.boolean().default(false),
      structures: ids,
      questions: z.array(z.strictObject(asksInWords)).max(20).default([]),
    }),
    returns<{ readonly id: RowId }>(),
  ),
  /** Asks these indicators and no others. @throws AppFailure `campaign-incomplete`, `campaign-undefined` */
  setIndicators: mutation(
    z.strictObject({ campaign: id, indicators: ids, totalsOnly: z.boolean().optional() }),
    returns<null>(),
  ),
  /** Asks these questions in words and no others: the answers to one that goes go with it. @throws AppFailure `campaign-question` */
  setQuestions: mutation(
    z.strictObject({
      campaign: id,
      questions: z.array(z.strictObject({ id: id.nullable(), ...asksInWords })).max(20),
    }),
    returns<null>(),
  ),
  /**
   * Says by hand what a structure answers to a question; `null`: nothing. What its workbook had wrong there is corrected by it.
   * @throws AppFailure `not-found`, `campaign-choice`
   */
  answer: mutation(
    z.strictObject({ structure: id, question: id, text: words(campaignAnswer.fields.text).min(1).nullable() }),
    returns<null>(),
  ),
  /** What one structure is asked, in the order of the campaign. @throws AppFailure `not-found`, `campaign-without-period` */
  asked: query(z.strictObject({ structure: id }), returns<readonly AskedFigure[]>()),
  /**
   * Types what a structure answers, all of it or nothing; once nothing is lacking, its answer is received.
   * @throws AppFailure `not-found`, `campaign-without-period`, `figure-refused`, `period-to-come`
   */
  type: mutation(
    z.strictObject({
      structure: id,
      figures: z.array(z.strictObject({ indicator: id, ...figureAnswer })).max(200),
    }),
    returns<{ readonly missing: number }>(),
  ),
  /** Who is asked already is left as is. */
  addStructures: mutation(z.strictObject({ campaign: id, structures: ids }), returns<{ readonly added: number }>()),
  /** Its figures stay. */
  removeStructure: mutation(z.strictObject({ structure: id }), returns<null>()),
  /** Nothing more is waited for; or it is open again. */
  close: mutation(z.strictObject({ campaign: id, closed: z.boolean() }), returns<null>()),
  /** The figures it brought stay. */
  remove: mutation(ofCampaign, returns<null>()),
  /**
   * Collection workbooks: one, or a zip of several, and notes the day for each.
   * @param structures rows of the campaign; `null`: those whose answer is waited for
   * @throws AppFailure `campaign-nobody`
   */
  workbooks: file(
    { campaign: id, structures: ids.min(1).nullable() },
    returns<ReadyFile & { readonly workbooks: number }>(),
  ),
  /** Says by hand where an answer stands: come another way, no longer waited for, or waited for again. */
  mark: mutation(z.strictObject({ structure: id, as: z.enum(['received', 'waived', 'waiting']) }), returns<null>()),
}

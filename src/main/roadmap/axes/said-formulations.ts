import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { AxisSheet, Formulation, Meeting, Section } from '#shared/records/records.ts'
import { formulation } from '#shared/records/roadmap/formulation/formulation.ts'
import type { ReadFormulation } from '#shared/records/roadmap/formulation/read-formulations.ts'
import type { FormulationStage } from '#shared/records/roadmap/thread/thread-rows.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText, Table, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { saidActions, saidInCell } from './said-in-cell.ts'

/** Minutes that may say formulations: the texts of a meeting and its tables of axes, in their order. */
export interface SayingMinutes {
  readonly meeting: Pick<Meeting, 'id' | 'number' | 'sector'>
  /** The first meeting of the same sector, whose stakes its tables recall; `null` when it is not known. */
  readonly first: RowId | null
  readonly bodies: readonly Section['body'][]
  readonly sheets: readonly AxisSheet[]
}

/** A formulation as it would be kept. */
export interface SaidFormulation extends Pick<Formulation, 'meeting' | 'axisSheet' | 'sector' | 'axis' | 'votes'> {
  readonly stage: FormulationStage
  readonly text: string
}

/** What minutes say that nobody took up, each once, in the order of the phases, then of the text. */
export const saidFormulations = (
  minutes: SayingMinutes,
  known: readonly Pick<Formulation, 'stage' | 'text' | 'words' | 'axisSheet' | 'sector'>[],
): readonly SaidFormulation[] => {
  const taken = new Set(
    known.flatMap((one) => [one.text, one.words].flatMap((words) => (words === null ? [] : [keyOf(one, words)]))),
  )
  return [...votedIn(minutes), ...minutes.sheets.flatMap((sheet) => saidInSheet(sheet, minutes))]
    .toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage))
    .flatMap((one) => {
      const said = { ...one, text: cutAtWord(one.text, formulation.fields.text.max) }
      const key = keyOf(said, said.text)
      if (taken.has(key)) return []
      taken.add(key)
      return [said]
    })
}

const stages: readonly FormulationStage[] = ['first', 'restated', 'proposed', 'priority']

/** A stake is recalled by each meeting of its sector, and is one; anything else is said in one table. */
const keyOf = (one: Pick<Formulation, 'stage' | 'axisSheet' | 'sector'>, words: string): string =>
  [one.stage, one.stage === 'first' ? one.sector : one.axisSheet, fold(words)].join('\n')

const votedIn = ({ meeting, bodies }: SayingMinutes): readonly SaidFormulation[] =>
  bodies.flatMap(saidVotes).map((read) => ({
    ...read,
    stage: 'first',
    meeting: meeting.id,
    sector: meeting.sector,
    axis: null,
    axisSheet: null,
  }))

const saidInSheet = (sheet: AxisSheet, { meeting, first }: SayingMinutes): readonly SaidFormulation[] => {
  const place = { axisSheet: sheet.id, sector: meeting.sector, axis: sheet.axis, votes: null }
  const at = (stage: FormulationStage, where: RowId | null, texts: readonly string[]): readonly SaidFormulation[] =>
    texts.map((text) => ({ ...place, stage, text, meeting: where }))
  return [
    ...at('first', (meeting.number ?? 1) > 1 ? first : meeting.id, saidInCell(sheet.stakes)),
    ...at('restated', meeting.id, saidInCell(sheet.restatedStakes)),
    ...at('proposed', meeting.id, saidInCell(sheet.proposedActions)),
    ...at('priority', meeting.id, saidActions(sheet.priorityActions)),
  ]
}

/** What the tables of a text say was voted: those one column of which is headed « Gommettes », « Votes » or « Voix ». */
const saidVotes = (text: RichText | null): readonly ReadFormulation[] =>
  (text?.content ?? []).filter((block) => block.type === 'table').flatMap(votesOf)

const votesOf = ({ content: [head, ...lines] }: Table): readonly ReadFormulation[] => {
  const heads = head === undefined ? [] : wordsOfRow(head)
  const counts = heads.findIndex((name) => /^(?:gommettes?|votes?|voix)\b/iu.test(name))
  const words = heads.findIndex((_, index) => index !== counts)
  if (counts === -1 || words === -1) return []
  return lines.map(wordsOfRow).flatMap((cells): ReadFormulation[] => {
    const [text = '', told = ''] = [cells[words], cells[counts]]
    return text === '' || !/^\d{1,4}$/.test(told) ? [] : [{ text, votes: Number(told) }]
  })
}

const wordsOfRow = ({ content }: TableRow): readonly string[] => content.map(wordsOfCell)

const wordsOfCell = ({ content }: TableCell): string =>
  plainText({ type: 'doc', content }).replaceAll(/\s+/g, ' ').trim()

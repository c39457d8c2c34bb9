import type { RowId } from '#shared/kernel/ids.ts'
import { bareWords } from '#shared/records/indicators/answer-state.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { linesOf } from '../campaign-workbook/row-height.ts'
import { type Reading, unconfirmedOf } from './reading.ts'
import type { ReportAnswer } from './report.ts'

/** A line of « Qui a répondu »; what is missing goes on under it on lines without a sector. */
interface AnswerLine {
  readonly sector: string | null
  readonly received: number | null
  readonly asked: number | null
  readonly words: string
}

/** Whether its answer is there, and whole. */
export const isReceived = ({ state }: ReportAnswer): boolean => state === 'received'

/** Whether something of it is missing: it did not come, or came without any figure. */
export const lacksFigures = (answer: ReportAnswer): boolean => !isReceived(answer) || answer.bare

/**
 * By sector, how many answers are received whole, and who is missing or has figures to confirm, and why.
 * @param room of a line, in characters
 */
export const whoAnswered = (reading: Reading, room: number): readonly AnswerLine[] => {
  const { report } = reading
  const doubted = Map.groupBy(
    unconfirmedOf(reading).filter(({ period }) => period === report.period),
    ({ actor }) => actor,
  )
  const lacks = (one: ReportAnswer): readonly string[] => lackWords(one, doubted.get(one.actor)?.length ?? 0)
  const bySector = Map.groupBy(report.campaign?.answers ?? [], ({ sector }) => sector?.id ?? null)
  const told = report.sectors.map(({ id }) => id)
  const rankOf = (id: RowId | null): number => (id === null ? 2 : told.includes(id) ? 0 : 1)
  const order = [...bySector.keys()].toSorted(
    (a, b) => rankOf(a) - rankOf(b) || told.indexOf(a as RowId) - told.indexOf(b as RowId),
  )
  const others = order.every((id) => id === null) ? 'Département' : 'Sans secteur'
  return order.flatMap((id) => {
    const own = bySector.get(id) ?? []
    const [first = 'Personne', ...more] = inLines(own.flatMap(lacks), room)
    return [
      {
        sector: own[0]?.sector?.name ?? others,
        received: own.filter(isReceived).length,
        asked: own.length,
        words: first,
      },
      ...more.map((words) => ({ sector: null, received: null, asked: null, words })),
    ]
  })
}

/** « Foyer rural des Sources (relancée le 20.11.2026) »; nothing of an answer that lacks nothing. */
const lackWords = (answer: ReportAnswer, doubted: number): readonly string[] => {
  const why = [
    ...(lacksFigures(answer) ? [whyOf(answer)] : []),
    ...(doubted === 0 ? [] : [`${counted(doubted, 'chiffre', 'chiffres')} à confirmer`]),
  ]
  return why.length === 0 ? [] : [`${answer.structure} (${why.join(', ')})`]
}

const whyOf = ({ state, bare, sentOn, remindedOn }: ReportAnswer): string => {
  if (bare) return bareWords
  if (state === 'refused') return 'réponse revenue, à corriger'
  if (state === 'waived') return 'ne répondra pas'
  if (remindedOn !== null) return `relancée le ${dotted(remindedOn)}`
  return sentOn === null ? 'rien n’est noté comme envoyé' : `demandée le ${dotted(sentOn)}`
}

const dotted = (day: string): string => day.split('-').toReversed().join('.')

/** Names together, as many as a line holds. */
const inLines = (names: readonly string[], room: number): readonly string[] => {
  const lines: string[] = []
  for (const name of names) {
    const last = lines.at(-1)
    if (last !== undefined && linesOf(`${last}, ${name}`, room) === 1) lines[lines.length - 1] = `${last}, ${name}`
    else lines.push(name)
  }
  return lines
}

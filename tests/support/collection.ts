import type { AskedBreakdown, Collection, Question } from '#main/indicators/documents/campaign-workbook/collection.ts'
import type { KnownFigure } from '#main/indicators/documents/campaign-workbook/format.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import type { Period } from '#shared/text/period.ts'

/** An id that looks it: the kind of thing, and its rank. */
export const idOf = (kind: number, rank: number): RowId =>
  `0199a1b2-${String(kind).padStart(4, '0')}-7000-8000-${String(rank).padStart(12, '0')}` as RowId

export const given = (value: number, outOf: number | null = null, note: string | null = null): KnownFigure => ({
  value,
  outOf,
  answer: 'given',
  note,
})

const rank = { question: 0, item: 0 }

export const question = (code: string, name: string, told: Partial<Question> = {}): Question => {
  rank.question += 1
  return {
    indicator: idOf(1, rank.question),
    code,
    name,
    definition: `Nombre de choses comptées pour « ${name} » pendant la période, chacune une seule fois.`,
    unit: 'choses',
    measure: 'count',
    before: null,
    known: null,
    breakdowns: [],
    ...told,
  }
}

export const breakdown = (
  name: string,
  labels: readonly string[],
  known: readonly (KnownFigure | null)[] = [],
): AskedBreakdown => ({
  name,
  parts: labels.map((label, index) => {
    rank.item += 1
    return { item: idOf(2, rank.item), label, before: null, known: known[index] ?? null }
  }),
})

/** One of each measure, some already known. */
export const everyMeasure = (): readonly Question[] => {
  const shapes: readonly (readonly [Measure, KnownFigure | null])[] = [
    ['count', given(126)],
    ['fte', given(2.5)],
    ['euros', null],
    ['percent', given(9, 12)],
    ['yesNo', given(1)],
    ['scale', { value: null, outOf: null, answer: 'unavailable', note: 'Enquête en cours' }],
  ]
  return shapes.map(([measure, known], index) =>
    question(`A1.${index + 1}`, `Indicateur ${measure}`, {
      measure,
      known,
      before: measure === 'percent' ? given(3, 4) : given(1),
    }),
  )
}

export const collection = (questions: readonly Question[], told: Partial<Collection> = {}): Collection => ({
  identity: { campaign: idOf(3, 1), campaignActor: idOf(4, 1), actor: idOf(5, 1), period: '2025-T3' as Period },
  name: 'Collecte du 3e trimestre 2025',
  structure: 'Le Préau numérique – Villebourg',
  dueOn: '2025-10-15',
  replyTo: 'coordination@hautelisiere.example',
  programme: 'Feuille de route « France Numérique Ensemble » – Département de la Haute-Lisière',
  author: 'Département de la Haute-Lisière',
  day: '2025-10-01',
  questions,
  inWords: [],
  ...told,
})

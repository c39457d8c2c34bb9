import { enumerated } from '#shared/kernel/enumerated.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { bareWords } from '#shared/records/indicators/answer-state.ts'
import { isRatio } from '#shared/records/indicators/figure/amount.ts'
import { periodsUnder } from '#shared/records/indicators/figure/figure-book.ts'
import { knownPeriodsWords } from '#shared/records/indicators/figure/known-periods.ts'
import { notAddedWords } from '#shared/records/indicators/figure/over-time.ts'
import { withDe } from '#shared/text/article.ts'
import { agree, counted, inFigures } from '#shared/text/french-numbers.ts'
import { frequencyOf, shortPeriod } from '#shared/text/period.ts'
import { addsUp } from './figure-cells.ts'
import { isAlone, restName } from './indicator-words.ts'
import { mainIndicator } from './main-indicator.ts'
import { isProvisional, summedGiven } from './period-words.ts'
import { provisionalReasons } from './provisional-reasons.ts'
import { countedPeriods, type Reading, unconfirmedOf } from './reading.ts'
import type { ReportAnswer } from './report.ts'
import { lacksFigures } from './who-answered.ts'

/** What one must know before the figures: each a sentence or two. */
export const readFirst = (reading: Reading): readonly string[] => [
  ...provisionalWords(reading),
  ...silentWords(reading),
  ...unconfirmedWords(reading),
  ...partialSumsWords(reading),
  ...aloneWords(reading),
  ...evolutionWords(reading),
  ...sumsWords(reading),
  ...notesWords(reading),
]

const provisionalWords = (reading: Reading): readonly string[] => {
  if (!isProvisional(reading)) return []
  return [
    `Provisoire\u00a0: ${enumerated(provisionalReasons(reading))}. Les chiffres en italique sur hachures, suivis de «\u00a0p\u00a0», peuvent encore changer\u00a0: ne pas les publier sans ce mot.`,
  ]
}

const silentWords = (reading: Reading): readonly string[] => {
  const missing = (reading.report.campaign?.answers ?? []).filter(lacksFigures)
  const late = missing.filter(({ state }) => state !== 'waived')
  const silent = missing.filter(({ state }) => state === 'waived')
  return [
    // What came of an answer to correct is counted already.
    ...sentenceOf(
      late.some(({ state }) => state === 'refused') ? 'Qui manque, en tout ou en partie' : 'Qui manque',
      late.map(answerName),
      weightWords(reading, late),
    ),
    ...sentenceOf(
      agree(silent.length, 'Ne répondra pas', 'Ne répondront pas'),
      silent.map(answerName),
      `Les chiffres sont sans ${agree(silent.length, 'elle', 'elles')}. ${weightWords(reading, silent)}`,
    ),
  ]
}

/** « Trois chiffres à confirmer : Foyer rural des Sources (Amont). » */
const unconfirmedWords = (reading: Reading): readonly string[] => {
  const unconfirmed = unconfirmedOf(reading)
  const sectors = new Map<RowId | null, string>(reading.report.sectors.map(({ id, name }) => [id, name]))
  const names = unconfirmed.map(({ structure, sector }) => named(structure, [sectors.get(sector)]))
  return sentenceOf(sentenceCase(counted(unconfirmed.length, 'chiffre à confirmer', 'chiffres à confirmer')), [
    ...new Set(names),
  ])
}

const mostNames = 15

const sentenceOf = (lead: string, names: readonly string[], more = ''): readonly string[] => {
  if (names.length === 0) return []
  const left = names.length - mostNames
  const told = left > 1 ? [...names.slice(0, mostNames), `${inFigures(left)} autres`] : names
  return [`${lead}\u00a0: ${enumerated(told)}. ${more}`.trim()]
}

const answerName = ({ structure, sector, state, bare }: ReportAnswer): string =>
  named(structure, [sector?.name, bare ? bareWords : state === 'refused' ? 'réponse à corriger' : null])

/** « CCAS de Pontvermeil (Plaine, réponse à corriger) ». */
const named = (structure: string, beside: readonly (string | null | undefined)[]): string => {
  const told = beside.filter((one) => one != null)
  return told.length === 0 ? structure : `${structure} (${told.join(', ')})`
}

/** « Ensemble, 8 % des accompagnements de T1 2026 à T3 2026. » What they weighed before the period that is told. */
const weightWords = (reading: Reading, missing: readonly ReportAnswer[]): string => {
  const { report, periods, told } = reading
  const main = mainIndicator(reading, told, null)
  const before = periods.all.filter((period) => period !== report.period)
  const [first, last] = [before[0], before.at(-1)]
  if (main === null || first === undefined || last === undefined) return ''
  const total = before.reduce((sum, period) => sum + (reading.reached(main, null, period)?.value ?? 0), 0)
  const under = new Set(before.flatMap(periodsUnder))
  const actors = new Set<RowId | null>(missing.map(({ actor }) => actor))
  const own = report.figures.filter(
    ({ indicator, actor, item, period }) =>
      indicator === main.id && item === null && actors.has(actor) && under.has(period),
  )
  const weight = own.reduce((sum, { value }) => sum + (value ?? 0), 0)
  if (total === 0 || weight === 0) return ''
  const over = first === last ? shortPeriod(first) : `${shortPeriod(first)} à ${shortPeriod(last)}`
  const together = agree(missing.length, 'Elle pesait', 'Ensemble, elles pesaient')
  return `${together} ${Math.round((100 * weight) / total)}\u00a0% de «\u00a0${main.name}\u00a0», ${over}.`
}

/** « Cumul de moins d’une année : T.1 et T.2 (un trimestre connu). » */
const partialSumsWords = (reading: Reading): readonly string[] => {
  const partial = Map.groupBy(summedGiven(reading), (one) =>
    knownPeriodsWords(
      countedPeriods(one).map((period) => reading.reached(one, null, period)?.value ?? null),
      frequencyOf(one.at),
    ),
  )
  const told = [...partial].flatMap(([words, some]) =>
    words === null ? [] : [`${enumerated(some.map(({ code }) => code))} (${words})`],
  )
  return told.length === 0 ? [] : [`Cumul de moins d’une année\u00a0: ${told.join('\u00a0; ')}.`]
}

/** « A1.1, chiffre de T3 2026 seul. Une année n’additionne pas ses trimestres : … » */
const aloneWords = ({ told }: Reading): readonly string[] =>
  [...Map.groupBy(told.filter(isAlone), ({ at }) => at)].flatMap(([at, own]) => {
    const why = notAddedWords('apart', frequencyOf(at))
    const codes = enumerated(own.map(({ code }) => code))
    const figures = agree(own.length, 'chiffre', 'chiffres')
    return why === null ? [] : [`${codes}, ${figures} ${withDe(shortPeriod(at))} seul. ${why}`]
  })

const evolutionWords = ({ report, periods, told }: Reading): readonly string[] =>
  told.length === 0
    ? []
    : [
        `Évolution\u00a0: ${withDe(shortPeriod(periods.before))} à ${shortPeriod(report.period)}, des mêmes structures, celles qui ont donné leur chiffre aux deux.`,
      ]

const sumsWords = (reading: Reading): readonly string[] => {
  const { report, told } = reading
  if (report.sectors.length === 0 || told.length === 0) return []
  const parts = [...report.sectors.map(({ name }) => name), restName(report)].join(' + ')
  const ratios = told.some(({ measure }) => isRatio(measure))
    ? ' Une part ou une moyenne ne s’additionne pas (÷)\u00a0: elle se calcule sur les effectifs.'
    : ''
  const apart = told.filter((one) => !isRatio(one.measure) && !addsUp(reading, one) && isInSectors(reading, one))
  const codes = apart.map(({ code }) => code)
  return [
    `Les lignes s’additionnent\u00a0: ${parts} = Département.${ratios}`,
    ...(codes.length === 0
      ? []
      : [
          `${enumerated(codes)}\u00a0: le Département n’est pas la somme de ses secteurs (÷)\u00a0; son chiffre est donné ou compté pour lui-même, une médiane ou une personne vue dans deux secteurs ne s’additionne pas.`,
        ]),
  ]
}

const isInSectors = (reading: Reading, indicator: Reading['told'][number]): boolean =>
  reading.report.sectors.some(({ id }) => reading.overYear(indicator, id) !== null)

const mostNotes = 6

const notesWords = ({ told, report }: Reading): readonly string[] => {
  const notes = told.flatMap(({ code, notes }) =>
    notes.map(({ period, text }) => ({
      period,
      words: `${code}, ${shortPeriod(period)}\u00a0: ${text.replaceAll('\n', ' ')}`,
    })),
  )
  const lines = [
    ...notes.filter(({ period }) => period === report.period),
    ...notes.filter(({ period }) => period !== report.period),
  ].map(({ words }) => words)
  const more = lines.length - mostNotes
  return more > 1 ? [...lines.slice(0, mostNotes), `${more} autres notes, feuille «\u00a0Définitions\u00a0».`] : lines
}

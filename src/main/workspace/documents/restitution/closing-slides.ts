import type { TargetShare } from '#main/indicators/documents/target-share.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { readsOnePeriod } from '#shared/records/indicators/figure/over-time.ts'
import { targetWords } from '#shared/records/indicators/figure/target-words.ts'
import type { Slide } from '#shared/records/slide-show.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { agree, counted, plural } from '#shared/text/french-numbers.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { daysOf, frequencyOf, longPeriod, shortPeriod } from '#shared/text/period.ts'
import { lacksBearer } from './axis-slides.ts'
import { bodyPlace, fitted, points, set, shortened, text, words } from './parts.ts'
import type { Restitution } from './restitution.ts'

const [mostShares, mostMeetings] = [5, 3] as const

/** How far each indicator is from its target; `null` when none has both. */
export const indicatorsSlide = ({ shares }: Restitution): Slide | null => {
  if (shares.length === 0) return null
  const shown = shares.slice(0, mostShares)
  const left = shares.length - shown.length
  const isProvisional = shown.some(({ provisional }) => provisional)
  const all = sentenceCase(counted(shown.length, 'indicateur commun', 'indicateurs communs'))
  const own = agree(shown.length, 'sa cible', 'leurs cibles')
  return {
    layout: 'figure',
    title: `${all}, et ${own}${isProvisional ? ' (provisoire)' : ''}`,
    parts: [
      {
        kind: 'bars',
        name: 'Graphique\u00a0: part atteinte de chaque cible',
        place: { left: 1.5, top: 4, width: 30.7, height: 10.8 },
        chart: {
          description: set(`Part atteinte de chaque cible\u00a0: ${shown.map(told).join('\u00a0; ')}.`),
          categories: shown.map(({ name }) => shortened(name, 50)),
          series: [{ name: 'Part de la cible, en %', bars: shown.map(barOf) }],
          most: endOf(shown),
          percent: true,
        },
      },
      text('Lecture', { left: 1.5, top: 15, width: 30.7, height: 2.6 }, [words('small', readingOf(shown, left))]),
    ],
    notes: shares.map((share) => set(`${told(share)}.`)),
  }
}

/** A little beyond 100 %, where the figure of a bar has room; beyond 140 % bars are cut, and their figures tell. */
const longest = 140
const endOf = (shares: readonly TargetShare[]): number =>
  Math.min(longest, Math.max(100, ...shares.map(({ rate }) => rate))) + 15

const barOf = ({ rate, provisional }: TargetShare) => ({
  value: Math.max(0, Math.min(longest, rate)),
  label: `${rate}\u00a0%${provisional ? '\u00a0p' : ''}`,
  provisional,
})

const told = ({ name, rate, value, target, measure, overTime, provisional, answered, period }: TargetShare): string => {
  const figures = `${figureWords(value, measure)} sur ${targetWords(target, { measure, overTime }, frequencyOf(period))}`
  const open = provisional ? `, provisoire${answeredWords(answered)}` : ''
  return `${name}\u00a0: ${rate}\u00a0% de la cible (${figures}, ${longPeriod(period)}${open})`
}

const answeredWords = (answered: TargetShare['answered']): string =>
  answered === null ? '' : `, ${plural(answered.given, 'réponse', 'réponses')} sur ${answered.asked}`

const readingOf = (shares: readonly TargetShare[], left: number): string => {
  const open = shares.filter(({ provisional }) => provisional)
  const answers = [...new Set(open.map(({ answered }) => answeredWords(answered)))]
  return [
    `${whenWords(shares)}. Le trait est la cible.`,
    // Each has its own answers: those of one are not those of all.
    ...(open.length === 0 ? [] : [`p, hachuré\u00a0: provisoire${answers.length === 1 ? answers[0] : ''}.`]),
    ...(left === 0 ? [] : [`Et ${counted(left, 'autre', 'autres')}, dans les notes.`]),
  ].join(' ')
}

/** Of what days figures are: what adds up does so over a year, the rest is seen at its end, or is of one period alone. */
const whenWords = (shares: readonly TargetShare[]): string => {
  const alone = shares.filter(({ overTime }) => overTime === 'apart')
  const seen = shares.filter(({ overTime }) => overTime === 'last')
  const summed = shares.filter((one) => !readsOnePeriod(one.overTime))
  return sentenceCase(
    [
      ...(summed.length === 0 ? [] : [`sur douze mois, jusqu’${endsOf(summed)}`]),
      ...(seen.length === 0
        ? []
        : [summed.length === 0 ? `constaté ${endsOf(seen)}` : `ce qui se constate, ${endsOf(seen)}`]),
      ...(alone.length === 0 ? [] : [`ce qui ne s’additionne pas, ${periodsOf(alone)} seul`]),
    ].join('\u00a0; '),
  )
}

const endsOf = (shares: readonly TargetShare[]): string =>
  [...new Set(shares.map(({ period }) => `au ${longDate(daysOf(period).last)}`))].join(' ou ')

const periodsOf = (shares: readonly TargetShare[]): string =>
  [...new Set(shares.map(({ period }) => shortPeriod(period)))].join(' ou ')

/** What comes, what is asked, whom to tell. */
export const nextSlide = (facts: Restitution): Slide => {
  const { toCome, axes, asked, espace } = facts
  const without = axes
    .flatMap(({ fiches }) => fiches)
    .filter(lacksBearer)
    .map(({ reference }) => reference)
  const contacts = [espace?.replyEmail, espace?.phone && printPhone(espace.phone)].flatMap((one) => one?.trim() || [])
  return {
    layout: 'points',
    title: 'Ce qui vient, et ce que nous attendons de vous',
    parts: [
      text(
        'Ce qui vient',
        bodyPlace,
        points('body', [
          ...toCome.slice(0, mostMeetings).map(meetingWords),
          ...(without.length === 0 ? [] : [bearersWords(without)]),
          ...(asked === null
            ? []
            : [`Avant le ${longDate(asked.dueOn)}\u00a0: vos chiffres, ${longPeriod(asked.period)}`]),
          contacts.length === 0
            ? 'Une erreur dans ce que nous vous avons fait dire\u00a0? Dites-le à la coordination'
            : `Une erreur dans ce que nous vous avons fait dire\u00a0? ${contacts.join(' ou ')}`,
        ]),
      ),
    ],
    notes: [
      ...toCome.slice(mostMeetings).map(meetingWords),
      ...(without.length <= 6 ? [] : [`Sans porteur\u00a0: ${enumerated(without)}.`]),
    ],
  }
}

const meetingWords = ({ title, date, place }: Restitution['toCome'][number]): string =>
  fitted(
    `${date === null ? 'Date à préciser' : longDate(date)}\u00a0: ${[shortened(title ?? 'réunion', 70), place].filter(Boolean).join(', ')}`,
    { size: 24, width: bodyPlace.width - 1, lines: 2 },
  )

const bearersWords = (without: readonly string[]): string => {
  const named = without.slice(0, 6)
  const rest = without.length - named.length
  const fiches = agree(without.length, 'la fiche', 'les fiches')
  return `À trouver\u00a0: un porteur pour ${fiches} ${enumerated([...named, ...(rest === 0 ? [] : [counted(rest, 'autre', 'autres', 'f')])])}`
}

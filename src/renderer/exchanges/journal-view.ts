import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'
import { dayAfter } from '#shared/text/days.ts'
import { listView } from '../components/list/list-view.ts'
import { nameFilter } from '../components/list/name-filter.ts'
import { dayOf, shortDateWithYear } from '../words/dates.ts'
import { whoWords } from './exchange-words.ts'

interface Journal {
  /** The latest first. */
  readonly lines: readonly ExchangeView[]
  /** `YYYY-MM-DD`, local. */
  readonly today: string
}

const since = [
  [7, 'Depuis sept jours'],
  [30, 'Depuis trente jours'],
  [365, 'Depuis un an'],
] as const

/** The bundles that left or came. */
export const journalView = listView<Journal, ExchangeView>()({
  words: { one: 'envoi', many: 'envois', none: 'Aucun envoi' },
  lines: ({ lines }) => lines,
  id: ({ direction, at, hash }) => `${direction} ${at} ${hash}`,
  says: (line) => [line.file, whoWords(line), line.hash],
  filters: {
    sens: {
      label: 'Sens',
      all: 'Préparés et reçus',
      options: { sent: 'Préparés', received: 'Reçus' },
      keeps: ({ direction }, want) => direction === want,
    },
    poste: nameFilter<Journal, ExchangeView>(
      { label: 'Collègue', all: 'Tous les collègues' },
      ({ lines }) => lines,
      ({ direction, sender, recipients }) => (direction === 'sent' ? recipients : sender === null ? [] : [sender]),
    ),
    depuis: {
      label: 'Période',
      all: 'Toutes les dates',
      options: ({ today }, asked) => {
        const days = since.map(([days, name]) => [dayAfter(today, -days), name] as const)
        const isOther = asked !== undefined && isDay(asked) && !days.some(([day]) => day === asked)
        return isOther ? [...days, [asked, `Depuis le ${shortDateWithYear(asked)}`]] : days
      },
      keeps: ({ at }, want) => dayOf(new Date(at)) >= want,
    },
  },
})

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text))

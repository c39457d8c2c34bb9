import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'
import { dayOf } from '../../words/dates.ts'
import { folded } from '../../words/folded.ts'
import { whoWords } from './exchange-words.ts'

/** What the address says of the journal. */
export interface JournalSearch {
  readonly texte?: string
  readonly sens?: ExchangeView['direction']
  readonly poste?: string
  readonly depuis?: string
}

/** Those kept by direction, by poste, since a day, and by the words of their file, their people or their hash. */
export const filterExchanges = (
  lines: readonly ExchangeView[],
  { texte = '', sens, poste, depuis }: JournalSearch,
): readonly ExchangeView[] => {
  const wanted = folded(texte.trim())
  return lines.filter(
    (line) =>
      (sens === undefined || line.direction === sens) &&
      (poste === undefined || peopleOf(line).includes(poste)) &&
      (depuis === undefined || dayOf(new Date(line.at)) >= depuis) &&
      (wanted === '' || folded(`${line.file} ${whoWords(line)} ${line.hash}`).includes(wanted)),
  )
}

/** Everyone that a bundle of the journal came from or went to, sorted. */
export const correspondents = (lines: readonly ExchangeView[]): readonly string[] =>
  [...new Set(lines.flatMap(peopleOf))].toSorted(new Intl.Collator('fr').compare)

const peopleOf = ({ direction, sender, recipients }: ExchangeView): readonly string[] =>
  direction === 'sent' ? recipients : sender === null ? [] : [sender]

/** The days one may begin at, by how they are called. @param today `YYYY-MM-DD` */
export const sinceChoices = (today: string): readonly (readonly [day: string, label: string])[] =>
  (
    [
      [7, 'Depuis sept jours'],
      [30, 'Depuis trente jours'],
      [365, 'Depuis un an'],
    ] as const
  ).map(([days, label]) => [dayOf(new Date(Date.parse(`${today}T12:00:00`) - days * 86_400_000)), label])

import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'
import { type Category, categories, categoryOf } from '#shared/records/record-categories.ts'
import { dayOf, shortDateWithYear } from '../words/dates.ts'
import { hourOf } from '../words/hours.ts'
import { figure, plural } from '../words/numbers.ts'

/** « 24 nov. 2026 à 10 h 42 ». */
export const whenWords = (at: string): string => `${shortDateWithYear(dayOf(new Date(at)))} à ${hourOf(at)}`

/** Who it came from, or whom it was made for. */
export const whoWords = ({ direction, sender, recipients }: ExchangeView): string =>
  direction === 'received' ? (sender ?? 'un ordinateur inconnu') : recipients.join(', ')

/** « 12 actions, 40 modifications »; nothing new is said as such. */
export const sizeWords = ({ direction, transactions, operations }: ExchangeView): string => {
  if (transactions === 0) return direction === 'received' ? 'Rien de nouveau' : 'Rien à envoyer'
  return `${plural(transactions, 'action', 'actions')}, ${plural(operations, 'modification', 'modifications')}`
}

/** « Personnes 12, structures et lieux 3 », in the order of the categories; `null` when nobody counted. */
export const heldWords = ({ contents }: ExchangeView): string | null => {
  if (contents === null) return null
  const counts = new Map<Category, number>()
  for (const [record, count] of Object.entries(contents.rows))
    counts.set(categoryOf(record), (counts.get(categoryOf(record)) ?? 0) + count)
  const told = (Object.keys(categories) as Category[]).flatMap((category) => {
    const count = counts.get(category)
    return count === undefined ? [] : [`${categories[category]} : ${figure(count)}`]
  })
  return told.join(' – ')
}

/** First and last letters of a SHA-256: enough to compare by eye; the whole of it is one gesture away. */
export const shortHash = (hash: string): string => `${hash.slice(0, 8)}…${hash.slice(-4)}`

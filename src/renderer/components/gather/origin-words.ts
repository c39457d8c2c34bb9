import type { ToldValue } from '#shared/contract/exchanges/conflicts.ts'
import { withDe } from '#shared/text/article.ts'
import { dayOf, longDate } from '../../words/dates.ts'
import { sentenceCase } from '../../words/numbers.ts'

/** « Du secteur Ouest, le 14 novembre 2026 ». */
export const originWords = ({ origin, author, at }: Pick<ToldValue, 'origin' | 'author' | 'at'>): string => {
  const from =
    origin.kind === 'sector'
      ? `Du secteur ${origin.name}`
      : origin.kind === 'hub'
        ? 'Du secrétariat du département'
        : sentenceCase(withDe(author))
  return `${from}, le ${longDate(dayOf(new Date(at)))}`
}

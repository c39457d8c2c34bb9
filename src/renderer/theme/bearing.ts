import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core'
import { fold } from '#shared/kernel/fold.ts'

/** What bears the words that are typed, accents and case aside: first what begins with them, since Entrée takes the first. */
export const bearing: OptionsFilter = ({ options, search, limit }) => {
  const words = fold(search.trim())
  const found = options.filter((option) => labelOf(option).includes(words))
  return found.toSorted((a, b) => rank(a, words) - rank(b, words)).slice(0, limit)
}

/** The very words, what begins with them, what holds them. */
const rank = (option: ComboboxParsedItem, words: string): number => {
  const label = labelOf(option)
  if (label === words) return 0
  return label.startsWith(words) ? 1 : 2
}

const labelOf = (option: ComboboxParsedItem): string => ('label' in option ? fold((option as ComboboxItem).label) : '')

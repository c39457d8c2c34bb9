import { sortKey } from '#shared/kernel/sort-key.ts'
import { quoted, type Reading, reads, unreadable } from '#shared/text/normalise/reading.ts'

/** The code of one of these words, whatever their case and accents. */
export const readChoice =
  (words: Readonly<Record<string, string>>) =>
  (text: string): Reading<string> => {
    const found = Object.entries(words).find(([, word]) => sortKey(word) === sortKey(text))?.[0]
    return found === undefined ? unreadable(`on attend ${Object.values(words).map(quoted).join(', ')}`) : reads(found)
  }

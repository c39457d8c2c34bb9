import { cleanText } from '#shared/kernel/clean-text.ts'

/** The longest name of a tab that Excel takes. */
const longest = 31

/**
 * Names of tabs as Excel wants them: without its signs, 31 characters, each its own whatever its capitals. A straight
 * apostrophe, which would end the name in a reference, is curled.
 */
export const sheetNames = (wanted: readonly string[]): readonly string[] => {
  const taken = new Set<string>(reserved)
  return wanted.map((name) => {
    const plain = plainName(name)
    let free = plain
    for (let rank = 2; taken.has(free.toLowerCase()); rank += 1) free = numbered(plain, rank)
    taken.add(free.toLowerCase())
    return free
  })
}

/** Excel keeps this one, in each language, for the changes of a shared workbook. */
const reserved = ['history', 'historique']

const plainName = (name: string): string => {
  const plain = cleanText(name)
    .text.replace(/[:\\/?*[\]\n\t]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longest)
    .toWellFormed()
    .replace(/^['\s]+|['\s]+$/g, '')
    .replaceAll("'", '’')
  return plain === '' ? 'Feuille' : plain
}

const numbered = (name: string, rank: number): string => {
  const end = ` (${rank})`
  return (
    name
      .slice(0, longest - end.length)
      .toWellFormed()
      .trimEnd() + end
  )
}

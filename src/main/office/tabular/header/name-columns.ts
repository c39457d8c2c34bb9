import { fold } from '#shared/kernel/fold.ts'
import { columnLetter } from '#shared/text/column-letter.ts'

/** Names on one line, each different: « Téléphone », « Téléphone (2) »; an empty one is « Colonne C ». */
export const nameColumns = (header: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return header.map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ').trim() || `Colonne ${columnLetter(at)}`
    const unique = firstFree(name, taken)
    taken.add(fold(unique))
    return unique
  })
}

const firstFree = (name: string, taken: ReadonlySet<string>): string => {
  for (let rank = 1; ; rank += 1) {
    const candidate = rank === 1 ? name : `${name} (${rank})`
    if (!taken.has(fold(candidate))) return candidate
  }
}

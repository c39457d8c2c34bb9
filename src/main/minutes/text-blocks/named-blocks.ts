import { fold } from '#shared/kernel/fold.ts'
import type { TextBlock } from '#shared/records/records.ts'

/** In the order of their names, those that what is typed may be the beginning of. */
export const namedBlocks = (blocks: readonly TextBlock[], text: string): readonly TextBlock[] =>
  blocks
    .filter(({ name }) => begins(words(name ?? ''), words(text)))
    .toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'fr') || a.id.localeCompare(b.id))

const begins = (name: readonly string[], typed: readonly string[]): boolean =>
  typed.every((word) => name.some((one) => one.startsWith(word)))

/** « l’accueil » is found by « acc » as well as by « l’acc ». */
const words = (text: string): readonly string[] => fold(text).split(/[ '-]/).filter(Boolean)

import { cleanText } from '#shared/kernel/clean-text.ts'
import { columnLetter } from '#shared/text/column-letter.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { decodeEntities } from '#shared/text/normalise/web-entities.ts'
import type { SourceLine } from '#shared/text/source-table.ts'
import { repairMojibake } from './mojibake.ts'

/** Signs that no cell should hold, or that only a damaged text does. */
const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: combining signs alone are what this looks for.
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u0300-\u036f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufff9-\uffffÂÃÅ€]/

/** « &amp; », « &#039; »: a text written for a page of the web. */
const writtenForWeb = /&(?:#x?[\da-f]{2,6}|[a-z]{2,7});/i

export const isSuspicious = (text: string): boolean =>
  suspicious.test(text) || (text.includes('&') && writtenForWeb.test(text))

/** How many of something, and the first place: « ligne 12, colonne C ». */
interface Found {
  readonly count: number
  readonly where: string
}

/** Text as Concerto keeps it, with what was found on the way, in French sentences. */
export const tidyLines = (
  lines: readonly SourceLine[],
): { readonly lines: readonly SourceLine[]; readonly remarks: readonly string[] } => {
  const found = new Map<Finding, Found>()
  const note = (finding: Finding, count: number, line: number, column: number): void => {
    if (count === 0) return
    const before = found.get(finding)
    const where = before?.where ?? `ligne ${line}, colonne ${columnLetter(column)}`
    found.set(finding, { count: (before?.count ?? 0) + count, where })
  }
  const tidyCell = (cell: string, line: number, column: number): string => {
    if (!isSuspicious(cell)) return cell
    const { text: decoded, decoded: entities } = decodeEntities(cell)
    const { text: repaired, repaired: count } = repairMojibake(decoded)
    note('decoded', entities, line, column)
    const { text, removed } = cleanText(repaired)
    note('repaired', count, line, column)
    note('removed', removed, line, column)
    note('lost', text.match(/\ufffd/g)?.length ?? 0, line, column)
    return text
  }
  const tidied = lines.map(({ line, cells }) => ({ line, cells: cells.map((cell, at) => tidyCell(cell, line, at)) }))
  return { lines: tidied, remarks: [...found].map(([finding, what]) => sentences[finding](what)) }
}

type Finding = 'decoded' | 'repaired' | 'removed' | 'lost'

const sentences: Readonly<Record<Finding, (found: Found) => string>> = {
  decoded: ({ count, where }) =>
    `${plural(count, 'caractère écrit pour le web a été rétabli', 'caractères écrits pour le web («\u00a0&amp;\u00a0» pour «\u00a0&\u00a0») ont été rétablis')}, à partir de la ${where}.`,
  repaired: ({ count, where }) =>
    `${plural(count, 'caractère mal codé a été rétabli', 'caractères mal codés («\u00a0Ã©\u00a0» pour «\u00a0é\u00a0») ont été rétablis')}, à partir de la ${where}.`,
  removed: ({ count, where }) =>
    `${plural(count, 'caractère invisible a été retiré', 'caractères invisibles ont été retirés')}, à partir de la ${where}.`,
  lost: ({ count, where }) =>
    `${plural(count, 'caractère était déjà perdu', 'caractères étaient déjà perdus')} dans le fichier («\u00a0�\u00a0»), à partir de la ${where}.`,
}

import type { Root } from 'hast'
import type { PdfFile, PdfWord } from '#main/office/pdf/read/pdf-page.ts'
import { textOfNodes } from '../words.ts'

/**
 * Whether the letters and figures that the pages draw are those of the text and of what was put aside: none lost, none
 * invented. Signs and hyphens do not count: a word that the end of a line cut is whole again.
 */
export const saysDrawn = (file: PdfFile, tree: Root, aside: readonly PdfWord[]): boolean => {
  const left = new Map<string, number>()
  const count = (text: string, by: 1 | -1): void => {
    for (const sign of text.normalize('NFC')) left.set(sign, (left.get(sign) ?? 0) + by)
  }
  for (const { words } of file.pages) for (const { text } of words) count(text, 1)
  for (const { text } of aside) count(text, -1)
  count(textOfNodes(tree.children), -1)
  return [...left].every(([sign, times]) => times === 0 || !/[\p{L}\p{N}]/u.test(sign))
}

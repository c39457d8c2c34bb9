import { doc, paragraph, plain } from '../text/rich-text/build.ts'
import { plainText } from '../text/rich-text/plain-text.ts'
import type { RichText } from '../text/rich-text/rich-text.ts'
import { marks } from './roadmap/fiche/fiche.ts'

/** What a cell or a text says when the meeting decided not to settle it: a state, in italics. An empty cell is only empty. */
export const untreatedText: RichText = doc(paragraph([plain(marks.untreated, { type: 'italic' })]))

export const isUntreated = (text: RichText | null): boolean => plainText(text).trim() === marks.untreated

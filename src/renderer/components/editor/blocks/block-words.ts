import type { TextBlock } from '#shared/records/records.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'

export const blockName = ({ name }: Pick<TextBlock, 'name'>): string => name ?? 'Bloc sans nom'

/** Its first words, by which it is known again; « » when nothing is written. */
export const blockStart = ({ body }: Pick<TextBlock, 'body'>): string => firstWords(body, 90)

/** A first name for a text that is kept. */
export const proposedName = (body: RichText | null): string => firstWords(body, 50).replace(/[.:;,]$/, '')

/** Cut between two words. */
const firstWords = (body: RichText | null, most: number): string => {
  const text = plainText(body).replace(/\s+/g, ' ').trim()
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s\S*$/, '')}…`
}

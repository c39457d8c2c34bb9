import { cleanText } from '#shared/kernel/clean-text.ts'

/** A text where a file holds one line: a line feed there would begin something else. */
export const oneLine = (text: string): string => cleanText(text).text.replaceAll(/[\n\t]/g, ' ')

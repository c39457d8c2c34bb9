import { innerCase } from '#shared/kernel/typography.ts'
import { readHours } from './documents/read-hours.ts'

/** Opening hours on one line, « Mardi 14 h 00 – 17 h 00 ; jeudi 9 h 00 – 12 h 00 »; `null` when nothing is said. */
export const hoursOnOneLine = async (openingHours: string | null): Promise<string | null> => {
  if (openingHours === null) return null
  const { lines } = await readHours(openingHours)
  return lines.map((line, rank) => (rank === 0 ? line : innerCase(line))).join('\u00a0; ')
}

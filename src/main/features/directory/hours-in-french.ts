import { readHours } from '#main/documents/opening-hours/read-hours.ts'

/** Opening hours on one line, « Mardi 14 h 00 – 17 h 00 ; jeudi… »; `null` when nothing is said. */
export const hoursOnOneLine = async (openingHours: string | null): Promise<string | null> =>
  openingHours === null ? null : (await readHours(openingHours)).lines.join('\u00a0; ')

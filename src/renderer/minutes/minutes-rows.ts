import type { Minutes } from '#shared/records/minutes/minutes.ts'

/** The rows that are written in minutes, by id. */
export const minutesRows = ({
  meeting,
  sections,
  axisSheets,
  fiches,
  rubricTexts,
  axes,
}: Minutes): ReadonlyMap<string, object> =>
  new Map([meeting, ...sections, ...axisSheets, ...fiches, ...rubricTexts, ...axes].map((row) => [row.id, row]))

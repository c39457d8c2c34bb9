import type { Section } from '#shared/domain/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { notFound } from '../not-found.ts'
import { positionBetween } from '../positions.ts'

/** The position that puts a section after `after`, or first when it is `null`. `sections` are in order. */
export const positionAfter = (sections: readonly Section[], after: RowId | null): string => {
  const index = after === null ? -1 : sections.findIndex((section) => section.id === after)
  if (after !== null && index < 0) throw notFound('La section demandée')
  return positionBetween(sections[index]?.position ?? null, sections[index + 1]?.position ?? null)
}

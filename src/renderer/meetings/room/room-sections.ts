import type { AxisSheet, Section } from '#shared/records/records.ts'
import { axisCells } from '#shared/records/roadmap/axis-sheet.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'

/** The text that a point opens on: its first table or fiche, else its first text. */
export const firstText = (sections: readonly Section[]): Section | null =>
  sections.find(({ kind }) => kind === 'axis' || kind === 'fiche') ?? sections[0] ?? null

/** How many of the six cells say something, « non traité » included. */
export const filledCells = (sheet: AxisSheet): number => axisCells.filter(({ field }) => !isEmpty(sheet[field])).length

import type { AxisSheet, Section } from '#shared/records/records.ts'
import { axisSheet } from '#shared/records/roadmap/axis-sheet.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'

/** The text that a point opens on: its first table or fiche, else its first text. */
export const firstText = (sections: readonly Section[]): Section | null =>
  sections.find(({ kind }) => kind === 'axis' || kind === 'fiche') ?? sections[0] ?? null

/** The six cells of an axis, as they are called in the room, in the order of the method. */
export const axisCells = [
  { field: 'stakes', name: 'Les enjeux' },
  { field: 'restatedStakes', name: 'Enjeux reformulés' },
  { field: 'objectives', name: 'Objectifs à 3 ou 4 ans' },
  { field: 'complements', name: axisSheet.fields.complements.label },
  { field: 'proposedActions', name: 'Actions à mettre en œuvre, collectivement avec la FNE', wide: true },
  { field: 'priorityActions', name: axisSheet.fields.priorityActions.label, wide: true },
] as const

export type AxisCell = (typeof axisCells)[number]['field']

/** How many of the six cells say something, « non traité » included. */
export const filledCells = (sheet: AxisSheet): number => axisCells.filter(({ field }) => !isEmpty(sheet[field])).length

import { organisation, programme } from '#main/office/paper/heading.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { shortDate } from '#shared/text/french-dates.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { axisBlocks } from './axis-blocks.ts'
import { calendarBlocks } from './calendar-blocks.ts'
import { underContents } from './contents.ts'
import { cover } from './cover.ts'
import { roadmapFiches } from './fiche-pages.ts'
import { fichesOf } from './fiches-of.ts'
import { heading } from './heading.ts'
import { matrixBlocks } from './matrix-blocks.ts'
import type { Roadmap } from './roadmap.ts'

/** The roadmap as a document: its cover, its axes with their fiches, then its matrix and its calendar. */
export const composeRoadmap = (roadmap: Roadmap): ComposedDocument => {
  const { espace, day, pictures } = roadmap
  const name = programme(espace) ?? 'Feuille de route'
  return {
    title: name,
    subject: 'Feuille de route',
    author: organisation(espace),
    footer: withNoBreakSpaces([name, organisation(espace), shortDate(day)].join(' – ')),
    pictures,
    body: typeset(doc(...cover(roadmap), ...underContents(parts(roadmap)))),
  }
}

const parts = (roadmap: Roadmap): readonly Block[] => {
  const fiches = fichesOf(roadmap)
  const { axes, loose, matrix, calendar } = roadmap
  if (axes.length === 0 && fiches.length === 0) return [paragraph('Aucun axe ni aucune fiche-action pour l’instant.')]
  return [
    ...axes.flatMap(axisBlocks),
    ...(loose.length === 0 ? [] : [heading(1, 'Fiches-actions sans axe', true), ...roadmapFiches(loose)]),
    ...(matrix && fiches.length > 0 ? matrixBlocks(fiches) : []),
    ...(calendar && fiches.length > 0 ? calendarBlocks(roadmap) : []),
  ]
}

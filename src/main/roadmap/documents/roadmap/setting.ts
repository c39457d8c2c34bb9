import { anchorOf } from '#main/office/docx/contents.ts'
import type { PageMeasure } from '#main/office/docx/measure/measure-page.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, ComposedStyle, Heading, Inline } from '#shared/text/rich-text/rich-text.ts'
import { fichesOf } from './fiches-of.ts'
import type { Roadmap, RoadmapAxis, RoadmapFiche } from './roadmap.ts'

/** What the parts of a roadmap are composed with. */
export interface Setting {
  readonly roadmap: Roadmap
  readonly measure: PageMeasure
  /** By what contents and tables lead to a part. */
  readonly anchors: Anchors
}

interface Anchors {
  readonly fiche: (told: RoadmapFiche) => string
  readonly axis: (told: RoadmapAxis) => string
  readonly part: (part: keyof typeof partTitles) => string
}

/** The parts beside axes and fiches, in their order. */
export const partTitles = {
  synthesis: 'Synthèse\u00a0: ce que le comité est appelé à décider',
  governance: 'Gouvernance et méthode',
  loose: 'Fiches-actions sans axe',
  budget: 'Budget par axe et par financeur',
  calendar: 'Calendrier',
  matrix: 'Faisabilité et impact',
  sheets: 'Annexe A – Tableaux des axes',
  said: 'Annexe B – Formulations d’origine et votes',
  structures: 'Annexe C – Structures associées',
  threads: 'Annexe D – Le fil, de la formulation à la fiche-action',
} as const

export type PartName = keyof typeof partTitles

/** Each its own number: axes from a hundred, fiches from a thousand. */
export const anchorsIn = (roadmap: Roadmap): Anchors => {
  const fiches = new Map(fichesOf(roadmap).map((told, rank) => [told, anchorOf(1_000 + rank)]))
  const axes = new Map(roadmap.axes.map((told, rank) => [told, anchorOf(100 + rank)]))
  const parts = Object.keys(partTitles)
  return {
    fiche: (told) => fiches.get(told) ?? anchorOf(0),
    axis: (told) => axes.get(told) ?? anchorOf(0),
    part: (part) => anchorOf(parts.indexOf(part) + 1),
  }
}

export const partHeading = (part: PartName, { anchors }: Setting): Heading => ({
  type: 'heading',
  attrs: { level: 1, anchor: anchors.part(part) },
  content: [plain(partTitles[part])],
})

/** A title right under that of its part. */
export const compactHeading = (text: string): Heading => ({
  type: 'heading',
  attrs: { level: 2, look: 'compact' },
  content: [plain(text)],
})

/** A paragraph that leads to a heading, and ends with its page once that is known. */
export const leadingTo = (anchor: string, words: readonly Inline[], style: ComposedStyle): Block => ({
  ...paragraph([...words, ...(words.length === 0 ? [] : [plain('\t')]), plain(unknownPage)]),
  attrs: { style, leadsTo: anchor, paged: true },
})

/** Takes the room of any page. */
const unknownPage = '888'

import { layOutPages, type PagePart, withPages } from '#main/office/docx/measure/lay-out-pages.ts'
import type { PageMeasure } from '#main/office/docx/measure/measure-page.ts'
import { organisation, programme } from '#main/office/paper/heading.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { shortDate } from '#shared/text/french-dates.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { annexes } from './annex-blocks.ts'
import { axisBlocks } from './axis-blocks.ts'
import { budgetBlocks, isCosted } from './budget-blocks.ts'
import { calendarBlocks } from './calendar-blocks.ts'
import { contents } from './contents.ts'
import { cover } from './cover.ts'
import { fichePages } from './fiche-page.ts'
import { fichesOf, isPrinted } from './fiches-of.ts'
import { governanceBlocks, isTold } from './governance-blocks.ts'
import { holdsOnAPage } from './holds-on-a-page.ts'
import { matrixBlocks } from './matrix-blocks.ts'
import type { Roadmap, RoadmapFiche } from './roadmap.ts'
import { anchorsIn, type PartName, partHeading, partTitles, type Setting } from './setting.ts'
import { synthesis } from './synthesis.ts'
import { footState } from './validation.ts'

/**
 * The roadmap as a document to decide on: its cover, what is asked for and every fiche on a line, its contents, its axes with
 * their fiches, then what they cost, when they run and what stands behind. Every page break is written, so that its contents
 * say pages that are right (ADR 0092).
 */
export const composeRoadmap = (roadmap: Roadmap, measure: PageMeasure): ComposedDocument => {
  const { espace, day, pictures } = roadmap
  const name = programme(espace) ?? 'Feuille de route'
  const foot = [name, shortDate(day), footState(roadmap.axes)].filter((part) => part !== null)
  return {
    title: name,
    subject: 'Feuille de route',
    author: organisation(espace),
    footer: withNoBreakSpaces(foot.join(' – ')),
    sheet: 'roadmap',
    pictures,
    body: typeset(doc(...pagedBlocks(roadmap, measure))),
  }
}

const pagedBlocks = (roadmap: Roadmap, measure: PageMeasure): readonly Block[] =>
  withPages(layOutPages(partsOf({ roadmap, measure, anchors: anchorsIn(roadmap) }), measure))

const partsOf = (setting: Setting): readonly PagePart[] => {
  const { roadmap } = setting
  const { axes, loose } = roadmap
  const governance = isTold(roadmap.governance) ? roadmap.governance : null
  const fiches = fichesOf(roadmap)
  const front: PagePart = { opens: 'page', blocks: cover(roadmap), goesOn: '' }
  if (axes.length === 0 && fiches.length === 0)
    return [{ ...front, blocks: [...front.blocks, paragraph('Aucun axe ni aucune fiche-action pour l’instant.')] }]
  const after = afterParts(setting)
  const before: readonly PartName[] = ['synthesis', ...(governance === null ? [] : (['governance'] as const))]
  return [
    front,
    ...synthesis(setting),
    { opens: 'page', blocks: contents({ before, after: after.map(({ name }) => name) }, setting), goesOn: 'Sommaire' },
    ...(governance === null ? [] : [partOf('governance', 'page', governanceBlocks(governance, setting))]),
    ...axes.flatMap((told, rank): readonly PagePart[] => [
      {
        // Nothing follows one that has no fiche.
        opens: rank > 0 && told.fiches.length === 0 ? 'whole' : 'page',
        blocks: axisBlocks(told, setting),
        goesOn: `Axe ${told.axis.number ?? ''}`.trim(),
      },
      ...ficheParts(told.fiches, setting),
    ]),
    ...(loose.some(isPrinted)
      ? [partOf('loose', 'page', [partHeading('loose', setting)]), ...ficheParts(loose, setting)]
      : []),
    ...after.map(({ part }) => part),
  ]
}

interface NamedPart {
  readonly name: PartName
  readonly part: PagePart
}

/** What stands after the fiches, each with something in it. */
const afterParts = (setting: Setting): readonly NamedPart[] => {
  const { roadmap } = setting
  const fiches = fichesOf(roadmap).filter(isPrinted)
  const named = (name: PartName, opens: PagePart['opens'], blocks: readonly Block[]): NamedPart => ({
    name,
    part: partOf(name, opens, blocks),
  })
  return [
    ...(isCosted(roadmap) ? [named('budget', 'whole', budgetBlocks(setting))] : []),
    ...(roadmap.calendar && fiches.length > 0 ? [named('calendar', 'whole', calendarBlocks(setting))] : []),
    ...(roadmap.matrix && fiches.length > 0 ? [named('matrix', 'whole', matrixBlocks(fiches, setting))] : []),
    ...annexes(setting).map(([name, blocks]) => named(name, 'anywhere', blocks)),
  ]
}

const partOf = (name: PartName, opens: PagePart['opens'], blocks: readonly Block[]): PagePart => ({
  opens,
  blocks,
  goesOn: partTitles[name],
})

/** A fiche on a page, or on two that are filled alike; a short one goes on the page of what is before when it holds there whole. */
const ficheParts = (fiches: readonly RoadmapFiche[], setting: Setting): readonly PagePart[] =>
  fiches.filter(isPrinted).flatMap((told): readonly PagePart[] => {
    const { sections, called } = fichePages(told, setting)
    const whole = sections.flat()
    if (holdsOnAPage(whole, setting)) return [{ opens: 'whole', blocks: whole, goesOn: called }]
    const halves = evenHalves(sections, `${called} (suite)`, setting)
    // What does not hold on two pages is cut where its pages end.
    return (halves ?? [whole]).map((blocks, half) => ({
      opens: halves !== null && half === 0 ? 'whole' : 'page',
      blocks,
      goesOn: called,
    }))
  })

/** Sections on two pages between which no break leaves less empty; `null` when none holds. */
const evenHalves = (
  sections: readonly (readonly Block[])[],
  goesOn: string,
  setting: Setting,
): readonly (readonly Block[])[] | null => {
  const heightOf = (blocks: readonly Block[]): number => setting.measure.heightOf(blocks)
  const cuts = sections.slice(1).map((_, index) => {
    const above = sections.slice(0, index + 1).flat()
    const below = sections.slice(index + 1).flat()
    return [above, [paragraph(goesOn, 'reminder'), ...below]] as const
  })
  return (
    cuts
      .filter((pages) => pages.every((blocks) => holdsOnAPage(blocks, setting)))
      .toSorted((one, other) => Math.max(...one.map(heightOf)) - Math.max(...other.map(heightOf)))[0] ?? null
  )
}

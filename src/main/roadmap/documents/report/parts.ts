import { withOrdinals } from '#main/office/paper/front.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { agree, counted } from '#shared/text/french-numbers.ts'
import { item, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, ListItem } from '#shared/text/rich-text/rich-text.ts'
import { shortTitleOf } from '../roadmap/fiches-of.ts'
import type { RoadmapFiche } from '../roadmap/roadmap.ts'

/** A part of a report: what stands under its title, or the sentence that says why nothing does; `null`: the first page says it. */
export type ReportPart =
  | { readonly kind: 'told'; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'nothing'; readonly sentence: string | null }

export const told = (title: string, ...blocks: readonly Block[]): ReportPart => ({ kind: 'told', title, blocks })

export const nothing = (sentence: string | null): ReportPart => ({ kind: 'nothing', sentence })

/** From this many lines on, each is as short as it can be. */
const manyLines = 17

/** How a table of so many lines is set, and how long the words of its cells may be. */
export const tellingOf = (lines: number) =>
  lines < manyLines
    ? ({ look: 'tight', name: 80, move: 220, expected: 160, from: 120 } as const)
    : ({ look: 'dense', name: 34, move: 58, expected: 44, from: 28 } as const)

/** As many are told with their names, and as many by their numbers; more, in the tables. */
const [mostNames, mostReferences] = [3, 12] as const

/** « 1.1 Bus du numérique et 2.1 Parcours »; « 1.1, 1.2, 1.3 et 2.1 »; « 1.1, … et neuf autres ». */
export const referencesOf = (fiches: readonly RoadmapFiche[]): string => {
  const all = [...new Map(fiches.map((one) => [one.reference, one])).values()]
  const left = all.length - mostReferences
  const named = (left > 1 ? all.slice(0, mostReferences) : all).map((one) =>
    all.length <= mostNames ? `${one.reference}\u00a0${shortTitleOf(one, 48)}` : one.reference,
  )
  return enumerated([...named, ...(left > 1 ? [counted(left, 'autre', 'autres', 'f')] : [])])
}

/** « fiche 1.1 », « fiches 1.1 et 2.1 ». */
export const fichesCalled = (fiches: readonly RoadmapFiche[]): string =>
  `${agree(new Set(fiches.map(({ reference }) => reference)).size, 'fiche', 'fiches')}\u00a0${referencesOf(fiches)}`

/** A point whose first words stand out. */
export const point = (strong: string, rest: string): ListItem =>
  item(paragraph([plain(strong, { type: 'bold' }), ...withOrdinals(rest)]))

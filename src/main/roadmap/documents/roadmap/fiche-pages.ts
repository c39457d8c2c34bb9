import { ficheCalled } from '#shared/records/roadmap/fiche/references.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { ficheBlocks } from '../fiche/fiche-blocks.ts'
import { referredTitle } from './fiches-of.ts'
import { heading } from './heading.ts'
import type { RoadmapFiche } from './roadmap.ts'

/** Each fiche on a page of its own, as it is printed alone. */
export const roadmapFiches = (fiches: readonly RoadmapFiche[]): readonly Block[] =>
  fiches.flatMap((printed) => [
    heading(2, referredTitle(printed), true),
    ...ficheBlocks(printed, { level: 3, name: ficheCalled(printed.reference) }),
  ])

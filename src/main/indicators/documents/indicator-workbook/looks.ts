import type { BodyKind } from '#main/office/xlsx/looks.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import { knownCode, type Newer } from '#shared/text/newer.ts'

const kinds: Readonly<Record<Measure, BodyKind>> = {
  count: 'count',
  fte: 'fte',
  euros: 'euros',
  percent: 'share',
  yesNo: 'share',
  scale: 'mark',
}

/** How the figures of an indicator are shown. */
export const kindOf = (measure: Measure | Newer | null): BodyKind => kinds[knownCode(measure) ?? 'count']

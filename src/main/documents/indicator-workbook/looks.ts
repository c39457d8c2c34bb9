import type { Measure } from '#shared/domain/indicator/indicator.ts'
import type { BodyKind } from '../xlsx/looks.ts'

const kinds: Readonly<Record<Measure, BodyKind>> = {
  count: 'count',
  fte: 'fte',
  euros: 'euros',
  percent: 'share',
  yesNo: 'share',
  scale: 'mark',
}

/** How the figures of an indicator are shown. */
export const kindOf = (measure: Measure | null): BodyKind => kinds[measure ?? 'count']

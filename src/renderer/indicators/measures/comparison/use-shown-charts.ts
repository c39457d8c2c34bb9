import { useState } from 'react'
import type { Comparison } from '#shared/contract/indicators/measures.ts'
import type { RowId } from '#shared/kernel/ids.ts'

export interface ShownCharts {
  readonly has: (indicator: RowId) => boolean
  readonly toggle: (indicator: RowId) => void
}

/** The indicators whose chart is shown: at first, the first that has figures by sector. */
export function useShownCharts({ lines }: Pick<Comparison, 'lines'>): ShownCharts {
  const [chosen, choose] = useState<ReadonlySet<RowId> | null>(null)
  const first = lines.find(({ sectors }) => sectors.some(({ value }) => value !== null))
  const shown = chosen ?? new Set(first === undefined ? [] : [first.indicator.id])
  return {
    has: (id) => shown.has(id),
    toggle: (id) => choose(shown.has(id) ? new Set([...shown].filter((one) => one !== id)) : new Set([...shown, id])),
  }
}

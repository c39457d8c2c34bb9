import { indicatorCodes } from '#shared/records/indicators/indicator/dictionary-order.ts'
import type { Output } from './command-options.ts'
import type { Action } from './session.ts'

/** The common indicators with their codes, in the order of these. */
export const listIndicators =
  ({ json = false }: Output): Action =>
  async ({ call, print }) => {
    const { indicators, axes } = await call('indicators.list', {})
    const codes = indicatorCodes(indicators, axes)
    const told = indicators
      .map(({ id, name, unit, measure, frequency, provider }) => ({
        ...{ id, code: codes.get(id) ?? '', name, unit, measure, frequency, provider },
      }))
      .toSorted((a, b) => a.code.localeCompare(b.code, 'fr', { numeric: true }))
    if (json) return print(JSON.stringify(told))
    for (const { id, code, name } of told) print(`${id}  ${code}  ${name ?? 'sans nom'}`)
  }

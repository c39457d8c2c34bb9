import type { Indicator } from '../records.ts'
import type { Definition } from './definition-at.ts'

const meaningFields = ['definition', 'unit', 'measure', 'calculation'] as const satisfies readonly (keyof Definition)[]

/** Whether what is said differs in a field that gives figures their meaning. */
export const changesMeaning = (current: Definition, values: Partial<Indicator>): boolean =>
  meaningFields.some((field) => isChanged(current, values, field))

export const isChanged = (current: Definition, values: Partial<Indicator>, field: keyof Definition): boolean =>
  values[field] !== undefined && values[field] !== current[field]

import { onShown, shownSince } from '../../api/readings.ts'
import { createTypedValues } from './typed-values.ts'

/** What was typed in this window. */
export const typedValues = createTypedValues(shownSince, onShown)

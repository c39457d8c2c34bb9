import { attainmentStates } from '#shared/records/indicators/attainment.ts'
import { placeOf } from './addresses.ts'
import type { ToneRule } from './page-sheet.ts'

/** States in those cells take the tone of their sign: the colour never says what the sign and the word do not. */
export const signRules = (ref: string): readonly ToneRule[] =>
  tones.map(([state, tone]) => ({
    ref,
    formula: `LEFT(${relative(ref)},1)="${attainmentStates[state].sign}"`,
    tone,
  }))

const tones = [
  ['reached', 'reached'],
  ['onTrack', 'near'],
  ['far', 'late'],
] as const

/** The first cell of the range, held to its column. */
const relative = (ref: string): string => {
  const [first = ref] = ref.split(':')
  return `$${first.replace(/\d+$/, '')}${placeOf(first).row}`
}

import { meaningfulWords } from '../../directory/likeness/words.ts'

interface Named {
  readonly lastName: string | null
  readonly firstName: string | null
}

/**
 * The only one whose whole name was typed, in either order; `null` when nobody is called so, or several are: which of
 * two namesakes came is for a person to say.
 */
export const soleNamesake = <Known extends Named>(text: string, known: readonly Known[]): Known | null => {
  const typed = sorted(text)
  const called = known.filter(
    ({ lastName, firstName }) =>
      lastName !== null && firstName !== null && typed !== '' && sorted(`${lastName} ${firstName}`) === typed,
  )
  return called.length === 1 ? (called[0] ?? null) : null
}

const sorted = (text: string): string => meaningfulWords(text).toSorted().join(' ')

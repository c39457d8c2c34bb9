import { agree } from './french-numbers.ts'

/** « 12 000 € », with spaces that hold. */
export const euros = (amount: number): string => `${String(amount).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0')}\u00a0€`

/** « 1 € accordé », « 12 000 € accordés ». */
export const agreedEuros = (amount: number, one: string, many: string): string =>
  `${euros(amount)} ${agree(amount, one, many)}`

/** « 12 000 € », with spaces that hold. */
export const euros = (amount: number): string => `${String(amount).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0')}\u00a0€`

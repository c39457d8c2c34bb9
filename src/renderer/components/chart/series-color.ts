/** The accent, then lighter, by turns: two that touch are told by their contrast, and each bears its figure. */
const shares = [100, 18, 45] as const

const shareOf = (rank: number): number => shares[rank % shares.length] ?? 100

/** Of what a series draws, and of the swatch beside its name. */
export const seriesColor = (rank: number): string =>
  `color-mix(in srgb, var(--accent) ${shareOf(rank)}%, var(--surface))`

/** Of what is written on it. */
export const seriesInk = (rank: number): string => (shareOf(rank) < 50 ? 'var(--ink)' : 'var(--on-accent)')

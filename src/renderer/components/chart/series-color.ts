/** The accent, lighter, then towards the ink: each stands out of the ground, three to one, in light and in dark. */
const colors = [
  'var(--accent)',
  'color-mix(in srgb, var(--accent) 65%, var(--surface))',
  'color-mix(in srgb, var(--accent) 30%, var(--ink))',
] as const

/** Of what is written on each: the second is of middle tone, on which what is dark is read. */
const inks = ['var(--on-accent)', 'light-dark(var(--ink), var(--on-accent))', 'var(--on-accent)'] as const

/** Of what a series draws, and of the swatch beside its name. */
export const seriesColor = (rank: number): string => colors[rank % colors.length] ?? colors[0]

/** Of what is written on it. */
export const seriesInk = (rank: number): string => inks[rank % inks.length] ?? inks[0]

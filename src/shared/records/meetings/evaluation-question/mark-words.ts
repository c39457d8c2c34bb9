const french = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** « 4,2 »; « – » when there is no mean. */
export const markWords = (mean: number | null): string => (mean === null ? '–' : french.format(mean))

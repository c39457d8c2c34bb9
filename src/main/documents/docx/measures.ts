/** Lengths of Word: twips (twentieths of a point), half-points for letters, eighths of a point for rules. */

export const twips = (points: number): number => Math.round(points * 20)

export const centimetres = (length: number): number => Math.round((length * 1440) / 2.54)

export const halfPoints = (points: number): number => points * 2

export const eighths = (points: number): number => points * 8

/** Text is 16.2 cm wide: an A4 page less 2.4 cm on each side. */
export const textWidth = 9184

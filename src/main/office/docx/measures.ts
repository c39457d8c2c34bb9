/** Lengths of Word: twips (twentieths of a point), half-points for letters, eighths of a point for rules. */

export const twips = (points: number): number => Math.round(points * 20)

export const centimetres = (length: number): number => Math.round((length * 1440) / 2.54)

export const halfPoints = (points: number): number => points * 2

export const eighths = (points: number): number => points * 8

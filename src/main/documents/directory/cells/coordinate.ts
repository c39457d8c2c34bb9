import { type Reading, unreadable } from '#shared/domain/normalise/reading.ts'

const limits = { latitude: 90, longitude: 180 } as const

/** Degrees as they were written, with a point. */
export const readCoordinate =
  (axis: keyof typeof limits) =>
  (text: string): Reading<string> => {
    const written = text.replace(',', '.')
    return /^-?\d{1,3}(?:\.\d{1,20})?$/.test(written) && Math.abs(Number(written)) <= limits[axis]
      ? { ok: true, value: written, note: null }
      : unreadable(`une ${axis} s’écrit en degrés, «\u00a045.98\u00a0»`)
  }

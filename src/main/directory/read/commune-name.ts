import type { Areas } from './areas.ts'

interface Located {
  readonly commune: string | null
  readonly inseeCode: string | null
}

/** The commune of an entry as it is written, else as its code is called. */
export const communeName = (areas: Areas, { commune, inseeCode }: Located): string | null =>
  commune ?? (inseeCode === null ? null : (areas.of(inseeCode).commune?.name ?? null))

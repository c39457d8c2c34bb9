import type { Period } from '#shared/text/period.ts'

let chosen: Period | null = null

/** The period that one chose last, until the window is closed; `null`: none yet. */
export const chosenPeriod = (): Period | null => chosen

export const keepPeriod = (period: Period): void => {
  chosen = period
}

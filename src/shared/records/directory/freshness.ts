/** The national dashboard's scale of how old the knowledge of an entry is. */
export const freshnesses = {
  fresh: 'À jour',
  watch: 'À surveiller',
  check: 'À vérifier',
  refresh: 'À actualiser',
} as const

/** What is said of an entry that nobody verified and no source dates: how old it is, nobody knows. */
export const neverVerified = 'Jamais vérifiée'

/** Of what day an entry is known, and by what: nobody has verified what was only typed, or what its source dates. */
export interface KnownDay {
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly by: keyof typeof knownBy
}

/** « saisie le 3 mars ». */
export const knownBy = { verified: 'vérifiée', typed: 'saisie', source: 'mise à jour à la source' } as const

export type Freshness = keyof typeof freshnesses

/** Whole months below which an entry is still `fresh`, `watch`, `check`; beyond, or without a date, it is to `refresh`. */
export const freshnessMonths = { fresh: 6, watch: 12, check: 18 } as const

/**
 * @param verifiedOn the later of the verification and the source's own date, `YYYY-MM-DD`; `null`: nobody knows
 * @param today `YYYY-MM-DD`, local
 */
export const freshnessOf = (verifiedOn: string | null, today: string): Freshness => {
  if (verifiedOn === null) return 'refresh'
  const limits = Object.entries(freshnessMonths) as [keyof typeof freshnessMonths, number][]
  return limits.find(([, months]) => verifiedOn > monthsBefore(today, months))?.[0] ?? 'refresh'
}

/** The same day so many months earlier, or the last of that month: `YYYY-MM-DD`. */
export const monthsBefore = (day: string, months: number): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

/** Known to be right in the last twelve months. */
export const isUpToDate = (freshness: Freshness): boolean => freshness === 'fresh' || freshness === 'watch'

interface Dated {
  readonly verifiedOn: string | null
  readonly updatedOn: string | null
}

/** The later of the verification and the source's own date: what freshness is counted from. */
export const laterOf = ({ verifiedOn, updatedOn }: Dated): string | null => {
  if (verifiedOn === null || updatedOn === null) return verifiedOn ?? updatedOn
  return verifiedOn > updatedOn ? verifiedOn : updatedOn
}

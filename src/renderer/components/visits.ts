/** A page of one thing (a fiche, a structure, a meeting) that was opened in this window. */
export interface Visit {
  /** Its address, with the hash. */
  readonly hash: string
  readonly title: string
}

const most = 12
let visits: readonly Visit[] = []

/** The last ones, the newest first. They are forgotten with the window. */
export const lastVisits = (): readonly Visit[] => visits

/** Notes that a page is shown, when it is one of a thing. */
export const noteVisit = (hash: string, title: string): void => {
  if (!isOfThing(hash)) return
  visits = [{ hash, title }, ...visits.filter((visit) => visit.hash !== hash)].slice(0, most)
}

/** Its address holds an id. */
const isOfThing = (hash: string): boolean => /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-/.test(hash)

import type { ArrivalSuggestion } from '#shared/contract/meetings/arrivals.ts'
import { askedWords, matchName, type NameMatch } from '#shared/records/meetings/arrival/name-match.ts'
import type { Candidate } from './candidate.ts'

interface Found extends NameMatch {
  readonly candidate: Candidate
}

/** Shown under a field. */
const most = 8

/**
 * Those whom a text may mean: first who is surely meant, of the list then of the directory, then who is guessed. Entrée
 * takes the first only when it is sure and nobody of the same kind is meant as surely: namesakes are for a person to tell
 * apart.
 */
export const suggested = (text: string, candidates: readonly Candidate[]): readonly ArrivalSuggestion[] => {
  const asked = askedWords(text)
  const found = candidates
    .flatMap((candidate) => {
      const match = matchName(asked, candidate.traits)
      return match === null ? [] : [{ candidate, ...match }]
    })
    .toSorted((a, b) => rank(a) - rank(b) || b.score - a.score)
  return found.slice(0, most).map((one, index) => ({
    ...described(one.candidate),
    isFirstChoice: index === 0 && one.isSure && !found.some((other) => other !== one && meansAsMuch(other, one)),
  }))
}

/** As sure, and no less likely to come. */
const meansAsMuch = (other: Found, one: Found): boolean => rank(other) === rank(one) && other.score >= one.score

const rank = ({ candidate, isSure }: Found): number =>
  (isSure ? 0 : 10) + (candidate.isHere ? 3 : { listed: 0, person: 1, actor: 2 }[candidate.who.kind])

const described = ({ who, lastName, firstName, role, structure, civility, isHere }: Candidate) => ({
  who,
  lastName: lastName ?? '',
  firstName: firstName ?? '',
  role: role ?? '',
  structure: structure?.replaceAll('\n', ' – ') ?? '',
  civility,
  isHere,
})

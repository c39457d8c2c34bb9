import type { PlanDecision } from '#shared/contract/roadmap/fiches-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { textLikeness, type WordsText, wordsText } from '#shared/records/directory/likeness/text-likeness.ts'
import { meaningfulWords } from '#shared/records/directory/likeness/words.ts'
import type { Fiche } from '#shared/records/records.ts'
import type { FicheDraft } from './fiche-draft.ts'
import { numberedTitle } from './numbering.ts'

interface NearFiche {
  readonly fiche: Fiche
  readonly score: number
}

export type FicheMatch =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly fiche: Fiche }
  | { readonly kind: 'doubtful'; readonly near: readonly NearFiche[] }

/** Above, two titles may be of one action: a person says. */
const mayBeOne = 85

const mostNear = 3

/**
 * Which fiche each action of a plan is: that of the same words in the same axis, whatever the numbers. What is only close, or
 * stands in another axis, waits for a person.
 */
export const matchFiches = (
  drafts: readonly FicheDraft[],
  known: readonly Fiche[],
  decisions: readonly PlanDecision[],
): ReadonlyMap<FicheDraft, FicheMatch> => {
  const byKey = Map.groupBy(known, ({ title }) => titleKey(title))
  const byId = new Map(known.map((fiche) => [fiche.id as string, fiche]))
  const claimed = new Set<string>()
  const matches = new Map<FicheDraft, FicheMatch>()
  const claim = (draft: FicheDraft, fiche: Fiche | undefined): void => {
    if (fiche === undefined || claimed.has(fiche.id)) return
    claimed.add(fiche.id)
    matches.set(draft, { kind: 'known', fiche })
  }
  const decided = new Map(decisions.map((decision) => [`${decision.sheet} ${decision.line}`, decision]))
  const decisionOf = ({ row }: FicheDraft) => decided.get(`${row.sheet} ${row.line}`)
  for (const draft of drafts) {
    const decision = decisionOf(draft)
    if (decision?.kind === 'same') claim(draft, byId.get(decision.as))
    if (decision?.kind === 'other') matches.set(draft, { kind: 'new' })
  }
  const undecided = () => drafts.filter((draft) => !matches.has(draft))
  for (const draft of undecided())
    claim(
      draft,
      byKey.get(draft.key)?.find(({ id, axis }) => !claimed.has(id) && axis === (draft.axis?.id ?? null)),
    )
  for (const draft of undecided()) {
    const free = (byKey.get(draft.key) ?? []).filter(({ id }) => !claimed.has(id))
    // A plan without axes does not move a fiche; a fiche without axis takes that of the plan.
    claim(draft, draft.axis === null ? only(free) : free.find(({ axis }) => axis === null))
  }
  const free = known.filter(({ id }) => !claimed.has(id)).map((fiche) => ({ fiche, words: wordsOf(fiche.title) }))
  for (const draft of undecided()) {
    const near = nearTo(wordsOf(draft.title), free)
    matches.set(draft, near.length === 0 ? { kind: 'new' } : { kind: 'doubtful', near })
  }
  return matches
}

const only = (fiches: readonly Fiche[]): Fiche | undefined => (fiches.length === 1 ? fiches[0] : undefined)

const titleKey = (title: string | null): string => sortKey(numberedTitle(title ?? '').words)

const wordsOf = (title: string | null): WordsText => wordsText(meaningfulWords(numberedTitle(title ?? '').words))

const nearTo = (
  words: WordsText,
  known: readonly { readonly fiche: Fiche; readonly words: WordsText }[],
): readonly NearFiche[] =>
  known
    .map(({ fiche, words: other }) => ({ fiche, score: textLikeness(words, other) }))
    .filter(({ score }) => score >= mayBeOne)
    .toSorted((a, b) => b.score - a.score || (a.fiche.id < b.fiche.id ? -1 : 1))
    .slice(0, mostNear)

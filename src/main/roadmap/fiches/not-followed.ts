import type { SaidNotFollowed } from '#shared/contract/roadmap/fiches.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Fiche, FicheIndicator, FicheParty, FicheStep } from '#shared/records/records.ts'
import { type SaidStep, saidIndicators, saidNames, saidSteps } from './said.ts'

/** What is followed of a fiche. */
export interface Followed {
  readonly steps: readonly Pick<FicheStep, 'id' | 'text'>[]
  readonly parties: readonly Pick<FicheParty, 'role' | 'name'>[]
  readonly indicators: readonly Pick<FicheIndicator, 'words'>[]
}

/** A step to be followed: under one that is, or under another of these by its place among them. */
export interface StepToFollow {
  readonly text: string
  readonly under:
    | { readonly kind: 'followed'; readonly id: RowId }
    | { readonly kind: 'new'; readonly index: number }
    | null
}

/** The same words are not proposed twice. */
export const stepsToFollow = (text: Fiche['steps'], steps: Followed['steps']): readonly StepToFollow[] => {
  const followed = new Map(steps.map((step) => [fold(step.text ?? ''), step.id]))
  const found: StepToFollow[] = []
  const walk = (said: readonly SaidStep[], under: StepToFollow['under']) => {
    for (const one of said) {
      const id = followed.get(fold(one.text))
      const here =
        id === undefined ? ({ kind: 'new', index: found.length } as const) : ({ kind: 'followed', id } as const)
      if (id === undefined) found.push({ text: one.text, under })
      walk(one.children, here)
    }
  }
  walk(saidSteps(text), null)
  return found
}

export const namesToFollow = (
  text: Fiche['partners'],
  role: NonNullable<FicheParty['role']>,
  parties: Followed['parties'],
): readonly string[] => {
  const followed = new Set(parties.filter((party) => party.role === role).map(({ name }) => fold(name ?? '')))
  return distinct(saidNames(text)).filter((name) => !followed.has(fold(name)))
}

export const saidNotFollowed = (
  fiche: Pick<Fiche, 'steps' | 'partners' | 'interested' | 'indicators'>,
  followed: Followed,
): SaidNotFollowed => {
  const words = new Set(followed.indicators.map((one) => fold(one.words ?? '')))
  return {
    steps: stepsToFollow(fiche.steps, followed.steps).length,
    partners: namesToFollow(fiche.partners, 'partner', followed.parties).length,
    interested: namesToFollow(fiche.interested, 'interested', followed.parties).length,
    indicators: distinct(saidIndicators(fiche.indicators)).filter((line) => !words.has(fold(line))),
  }
}

const distinct = (lines: readonly string[]): readonly string[] =>
  [...new Map(lines.toReversed().map((line) => [fold(line), line])).values()].toReversed()

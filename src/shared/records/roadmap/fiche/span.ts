import type { Fiche, FicheStep } from '../../records.ts'

/** When a fiche runs: its own days, or those its steps tell when it has none. `null`: not known. */
export const spanOf = (
  fiche: Pick<Fiche, 'startsOn' | 'endsOn'>,
  steps: readonly Pick<FicheStep, 'startsOn' | 'dueOn'>[],
): Pick<Fiche, 'startsOn' | 'endsOn'> => {
  if (fiche.startsOn !== null || fiche.endsOn !== null) return { startsOn: fiche.startsOn, endsOn: fiche.endsOn }
  const days = steps.flatMap(({ startsOn, dueOn }) => [startsOn, dueOn].filter((day) => day !== null)).toSorted()
  return { startsOn: days[0] ?? null, endsOn: days.at(-1) ?? null }
}

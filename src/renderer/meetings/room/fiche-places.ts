import { fiche } from '#shared/records/roadmap/fiche/fiche.ts'
import type { FicheRubric } from '#shared/records/roadmap/fiche-rubrics.ts'
import type { PointStyle } from '#shared/text/rich-text/rich-text.ts'
import type { PlaceOfPoint } from './room-keys.ts'

type FicheText = 'stakes' | 'outcomes' | 'complements' | 'steps'

/** Where each point goes in a fiche-action as the method has it. */
const meant: Readonly<Record<PointStyle, PlaceOfPoint<FicheText>>> = {
  stake: { field: 'stakes', style: null },
  objective: { field: 'outcomes', style: null },
  complement: { field: 'complements', style: null },
  action: { field: 'steps', style: null },
  question: { field: 'complements', style: 'question' },
  decision: { field: 'complements', style: 'decision' },
  takeaway: { field: 'complements', style: 'takeaway' },
}

/** Where a point goes when the rubric meant for it is not shown. */
const instead: readonly FicheText[] = ['complements', 'stakes', 'steps', 'outcomes']

/**
 * Where a point goes in the fiches of this espace. A rubric that is hidden leaves it to another, and one that bears another
 * name no longer says what the line is: the line then says it. `null` where no rubric of them is shown.
 */
export const fichePlace = (
  style: PointStyle,
  rubrics: readonly FicheRubric[],
  isShown: (field: FicheText) => boolean,
): PlaceOfPoint<FicheText> | null => {
  const own = meant[style]
  const field = [own.field, ...instead].find(isShown)
  if (field === undefined) return null
  const label = rubrics.find(({ standard }) => standard === field)?.label ?? fiche.fields[field].label
  return field === own.field && label === fiche.fields[field].label ? own : { field, style }
}

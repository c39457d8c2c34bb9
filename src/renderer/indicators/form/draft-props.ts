import type { DraftErrors, IndicatorDraft } from './draft.ts'

export interface DraftProps {
  readonly draft: IndicatorDraft
  readonly change: (changes: Partial<IndicatorDraft>) => void
  readonly errors: DraftErrors
}

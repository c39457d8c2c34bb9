import type { FicheDraft, StepDraft } from './fiche-draft.ts'

/** What a line is, once it is known. */
export type PlanRole =
  | { readonly kind: 'skipped' }
  | { readonly kind: 'refused' }
  /** It says how the columns are filled. */
  | { readonly kind: 'legend' }
  | { readonly kind: 'heading'; readonly axis: string }
  /** It parts the axis above it, and is no axis. */
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'action'; readonly draft: FicheDraft; readonly step: StepDraft | null }
  | { readonly kind: 'step'; readonly draft: FicheDraft; readonly step: StepDraft }

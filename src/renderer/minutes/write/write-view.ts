import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Section } from '#shared/records/records.ts'
import type { MinutesView } from './ViewSwitch.tsx'
import type { VariantChoice, WantedMinutes } from './variant-choice.ts'

export interface WriteView {
  readonly minutes: Minutes
  /** The section shown. */
  readonly section: Section
  readonly view: Exclude<MinutesView, 'relecture' | 'retours' | 'versions'>
  readonly show: (section: string, view?: MinutesView) => void
}

export interface PreviewView extends WriteView {
  readonly wanted: WantedMinutes
  readonly variant: VariantChoice
  readonly showVariant: (variant: VariantChoice) => void
  /** A table of contents was asked for. */
  readonly contents: boolean
  readonly showContents: (contents: boolean) => void
}

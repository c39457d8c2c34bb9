import { SegmentedControl } from '@mantine/core'
import { type VariantChoice, variantChoices } from './variant-choice.ts'

interface Props {
  readonly variant: VariantChoice
  readonly choose: (variant: VariantChoice) => void
}

/** What is given out: all of it, the short of it, without anybody's name, or the point chosen in the plan. */
export function VariantSwitch({ variant, choose }: Props) {
  return (
    <SegmentedControl
      aria-label="Variante"
      value={variant}
      onChange={(value) => choose(value)}
      data={Object.entries(variantChoices).map(([value, label]) => ({ value: value as VariantChoice, label }))}
    />
  )
}

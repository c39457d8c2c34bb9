import { Checkbox } from '@mantine/core'
import type { AskedIndicator } from '#shared/contract/indicators/campaigns.ts'
import { optionalLines, optionalWords } from '#shared/records/indicators/asked-lines.ts'
import { sentenceCase } from '../../../words/numbers.ts'

interface Props {
  /** Those that are asked. */
  readonly indicators: readonly AskedIndicator[]
  readonly totalsOnly: boolean
  readonly onChange: (totalsOnly: boolean) => void
}

/** Whether the breakdowns are asked too, and how many lines that makes; nothing when no indicator has one. */
export function BreakdownsTick({ indicators, totalsOnly, onChange }: Props) {
  const lines = optionalLines(indicators, { totalsOnly: false })
  if (lines === 0) return null
  return (
    <Checkbox
      mb="lg"
      label="Demander aussi les ventilations"
      description={`Le détail des chiffres, par âge ou par genre par exemple. ${sentenceCase(optionalWords(lines))}, sous les indicateurs du classeur.`}
      checked={!totalsOnly}
      onChange={(event) => onChange(!event.currentTarget.checked)}
    />
  )
}

import { Box, Checkbox, Stack, Text } from '@mantine/core'
import type { ProposedIndicator } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { frequencies } from '#shared/text/period.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { axisName } from '../../../roadmap/fiches/fiche-words.ts'

interface Props {
  readonly indicators: readonly ProposedIndicator[]
  readonly ticked: ReadonlySet<RowId>
  readonly onChange: (ticked: ReadonlySet<RowId>) => void
}

/** The indicators of the dictionary under their axis; one that nobody defined cannot be asked, and says so. */
export function IndicatorChoice({ indicators, ticked, onChange }: Props) {
  const toggle = (id: RowId) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    // In the order of the dictionary, whatever the order of the ticks.
    onChange(new Set(indicators.map((one) => one.id).filter((one) => next.has(one))))
  }
  return [...Map.groupBy(indicators, ({ axis }) => axis?.id ?? null)].map(([axis, own]) => (
    <Box key={axis ?? ''} component="fieldset" mb="lg">
      <Text component="legend" fw={600} size="sm" c="var(--ink-2)" mt="md" mb="sm">
        {axisName(own[0]?.axis ?? undefined)}
      </Text>
      <Stack gap="sm">
        {own.map((indicator) => (
          <Checkbox
            key={indicator.id}
            checked={ticked.has(indicator.id)}
            disabled={!indicator.isDefined}
            onChange={() => toggle(indicator.id)}
            label={`${indicator.code} – ${indicator.name}`}
            description={<About indicator={indicator} />}
          />
        ))}
      </Stack>
    </Box>
  ))
}

function About({ indicator }: { readonly indicator: ProposedIndicator }) {
  if (indicator.isDefined)
    return indicator.frequency === null ? 'Sans fréquence' : choiceWord(frequencies, indicator.frequency)
  return (
    <>
      Sans définition&nbsp;: il ne peut pas être demandé.{' '}
      <LinkAnchor to="/indicateurs/$id" params={{ id: indicator.id }}>
        L’écrire dans le dictionnaire
      </LinkAnchor>
    </>
  )
}

import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { optionalLines, optionalWords } from '#shared/records/indicators/asked-lines.ts'
import { isPeriod } from '#shared/text/period.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { FormDialog } from '../../../components/FormDialog.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { Waiting } from '../../../components/Waiting.tsx'
import classes from '../campaigns.module.css'
import { BreakdownsTick } from '../create/BreakdownsTick.tsx'
import { IndicatorChoice } from '../create/IndicatorChoice.tsx'

/** The indicators of a campaign, and the way to change them. */
export function AskedIndicators({ page }: { readonly page: CampaignPage }) {
  const [opened, open] = useState(false)
  const lines = optionalLines(page.indicators, page.campaign)
  return (
    <Section
      title="Indicateurs demandés"
      look="label"
      aside={
        <Button size="xs" variant="subtle" onClick={() => open(true)}>
          Changer
        </Button>
      }
    >
      {lines > 0 && <Second block>Et {optionalWords(lines)}.</Second>}
      <List ruled mb="lg">
        {page.indicators.map(({ id, code, name }) => (
          <Row key={id} component="li" widths={[1, 'auto']} gap="var(--s2) var(--s4)" mih={40} py="xs">
            <LinkAnchor to="/indicateurs/$id" params={{ id }} className={classes.name ?? ''}>
              {name}
            </LinkAnchor>
            <Group component="span" gap="sm" wrap="nowrap" fz="sm" c="var(--ink-2)">
              {code}
            </Group>
          </Row>
        ))}
      </List>
      {opened && <ChangeIndicators page={page} close={() => open(false)} />}
    </Section>
  )
}

function ChangeIndicators({ page, close }: { readonly page: CampaignPage; readonly close: () => void }) {
  const { id, period } = page.campaign
  const proposal = useApiQuery('campaigns', 'proposal', { period: period !== null && isPeriod(period) ? period : null })
  const [ticked, tick] = useState<ReadonlySet<RowId>>(new Set(page.indicators.map((one) => one.id)))
  const [totalsOnly, chooseTotals] = useState(page.campaign.totalsOnly === true)
  const change = useGesture('campaigns', 'setIndicators', { tellsFailure: true })
  const send = () =>
    change.act({ campaign: id, indicators: [...ticked], totalsOnly }, 'Indicateurs de la campagne changés', close)
  return (
    <FormDialog
      title="Indicateurs demandés"
      submit={send}
      write={change}
      verb="Enregistrer"
      disabled={ticked.size === 0}
      close={close}
    >
      {proposal.data === undefined ? (
        <Waiting rows={5} />
      ) : (
        <>
          <IndicatorChoice indicators={proposal.data.indicators} ticked={ticked} onChange={tick} />
          <BreakdownsTick
            indicators={proposal.data.indicators.filter((one) => ticked.has(one.id))}
            totalsOnly={totalsOnly}
            onChange={chooseTotals}
          />
        </>
      )}
      <Text c="var(--ink-2)">Les classeurs déjà préparés gardent leurs indicateurs.</Text>
    </FormDialog>
  )
}

import { Button, Group, Stack, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Turnout } from '#shared/contract/meetings/turnout.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../api/hooks.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { TemplateRemarks } from '../components/house-templates/TemplateRemarks.tsx'
import { TemplateSelect } from '../components/house-templates/TemplateSelect.tsx'
import { PdfButton } from '../components/jobs/PdfButton.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { LinkButton } from '../components/links.tsx'
import { Row } from '../components/plain/Row.tsx'
import { Section } from '../components/Section.tsx'
import { Results } from './evaluation/Results.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'
import { TurnoutTable } from './TurnoutTable.tsx'
import classes from './turnout.module.css'
import { barsOf } from './turnout-bars.ts'
import { useMeetingDocument } from './use-meeting-document.ts'

/** After the event: who came, beside the last ones, and what the evaluation forms say. */
export function TurnoutPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/bilan' })
  const { busy, start, template, choose, remarks, forgetRemarks } = useMeetingDocument(meeting)
  return (
    <MeetingScreen
      meeting={meeting}
      name="Bilan"
      actions={
        <>
          <TemplateSelect document="turnoutReport" choice={template} choose={choose} />
          <Button
            leftSection={<IconFileText size={18} stroke={1.6} />}
            loading={busy}
            onClick={() => start({ kind: 'turnoutReport' })}
          >
            Bilan en Word
          </Button>
          <PdfButton loading={busy} onClick={() => start({ kind: 'turnoutReport' }, 'pdf')} />
        </>
      }
    >
      {() => (
        <>
          <TemplateRemarks remarks={remarks} dismiss={forgetRemarks} />
          <Stack gap="var(--s8)">
            <Came meeting={meeting} />
            <Results meeting={meeting} />
          </Stack>
        </>
      )}
    </MeetingScreen>
  )
}

function Came({ meeting }: { readonly meeting: RowId }) {
  const turnout = useApiQuery('turnout', 'page', { meeting })
  return (
    <Loaded query={turnout} rows={8}>
      {(turnout) => (
        <div data-zone>
          <Section title="Qui est venu">
            {turnout.counts.present === 0 ? (
              <EmptyState
                order={3}
                title="Personne n’est encore noté présent."
                action={
                  <LinkButton to="/reunions/$meeting/presences" params={{ meeting }} variant="filled">
                    Noter les présences
                  </LinkButton>
                }
              >
                Le bilan se compte tout seul, dès que les présences sont notées.
              </EmptyState>
            ) : (
              <>
                <TurnoutChart turnout={turnout} />
                <TurnoutTable turnout={turnout} />
              </>
            )}
          </Section>
        </div>
      )}
    </Loaded>
  )
}

/** Those present at each meeting, newcomers apart. For the eye alone: the table below says the same figures. */
function TurnoutChart({ turnout }: { readonly turnout: Turnout }) {
  const bars = barsOf(turnout)
  if (bars.length < 2) return null
  return (
    <div className={classes.chart} aria-hidden="true">
      <div className={classes.key}>
        <span className={classes.swatch} data-part="new" /> venues pour la première fois
        <span className={classes.swatch} data-part="known" /> déjà venues
      </div>
      {bars.map(({ key, label, newcomers, known }) => (
        <Row key={key} widths={['88px', 1]}>
          <Text span c="var(--ink-2)" ta="end">
            {label}
          </Text>
          <Group component="span" gap={0} wrap="nowrap" align="stretch" miw={0}>
            {newcomers.width > 0 && (
              <span className={classes.bar} data-part="new" style={{ width: `${newcomers.width}%` }}>
                {newcomers.count}
              </span>
            )}
            {known.width > 0 && (
              <span className={classes.bar} data-part="known" style={{ width: `${known.width}%` }}>
                {known.count}
              </span>
            )}
          </Group>
        </Row>
      ))}
    </div>
  )
}

import { Alert, Button, Group, Stack } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isLateStep, isOverdue } from '#shared/records/roadmap/fiche/late.ts'
import { errorOf } from '../../../api/failures.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { PageHead } from '../../../components/PageHead.tsx'
import { RecoveredText } from '../../../components/saving/RecoveredText.tsx'
import { SaveMessages } from '../../../components/saving/SaveMessages.tsx'
import { WritingProvider } from '../../../components/saving/writing.tsx'
import { ThreadOf } from '../../../components/thread/ThreadOf.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { longDate } from '../../../words/dates.ts'
import { plural } from '../../../words/numbers.ts'
import { FicheNeeds } from '../../needs/FicheNeeds.tsx'
import { Comments } from './Comments.tsx'
import { FicheFacts } from './FicheFacts.tsx'
import { FicheHead } from './FicheHead.tsx'
import { Gathered } from './Gathered.tsx'
import { Money } from './Money.tsx'
import classes from './page.module.css'
import { RubricGrid } from './RubricGrid.tsx'
import type { ShownFiche } from './shown-fiche.ts'

/** One fiche-action: what was written of it, and what is followed. */
export function FichePage(): ReactNode {
  const { fiche } = useParams({ from: '/fiches/$fiche' })
  const page = useApiQuery('fiches', 'get', { fiche })
  const gone = page.isError && errorOf(page.error).code === 'not-found'
  if (page.data !== undefined && !gone)
    return (
      <WritingProvider key={fiche} meeting={null}>
        <FicheScreen page={page.data} />
      </WritingProvider>
    )
  return (
    <>
      <PageHead title="Fiche-action" />
      {page.isError ? <ErrorMessage thrown={page.error} retry={() => void page.refetch()} /> : <Waiting rows={8} />}
    </>
  )
}

/** The grid of the minutes itself, then what is followed: state, money, what the sectors say. */
function FicheScreen({ page }: ShownFiche) {
  const { fiche, rubricTexts } = page
  return (
    <>
      <FicheHead page={page} />
      <SaveMessages />
      <RecoveredText rows={new Map([fiche, ...rubricTexts].map((row) => [row.id, row]))} />
      <LateProposal page={page} />
      <div className={classes.thread}>
        <ThreadOf id={fiche.id} label="Le fil de la fiche-action" />
      </div>
      <RubricGrid page={page} />
      <Gathered page={page} />
      <div className={classes.columns}>
        <FicheFacts page={page} />
        <Money page={page} />
        <Stack gap="var(--s7)">
          <Comments page={page} />
          <FicheNeeds fiche={fiche.id} />
        </Stack>
      </div>
    </>
  )
}

/** A day is passed: « En retard » is proposed, never written by itself. */
function LateProposal({ page: { fiche, steps, today } }: ShownFiche) {
  const { write } = useRowUpdate()
  if (fiche.state === 'late' || fiche.state === 'paused' || fiche.state === 'done' || fiche.state === 'dropped')
    return null
  const late = steps.filter((step) => isLateStep(step, today)).length
  const overdue = isOverdue(fiche, today)
  if (!overdue && late === 0) return null
  const why =
    overdue && fiche.endsOn !== null
      ? `La fin était prévue le ${longDate(fiche.endsOn)}.`
      : `${plural(late, 'étape a', 'étapes ont')} dépassé l’échéance.`
  return (
    <Alert
      color="ocre"
      mb="md"
      icon={<IconClockExclamation size={20} stroke={1.6} />}
      title="Cette action prend du retard"
    >
      <Group justify="space-between" gap="sm">
        <span>{why}</span>
        <Button size="xs" onClick={() => void write({ record: 'fiche', id: fiche.id, changes: { state: 'late' } })}>
          Passer en retard
        </Button>
      </Group>
    </Alert>
  )
}

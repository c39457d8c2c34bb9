import { Alert, Button, Group } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { isLateStep, isOverdue } from '#shared/records/roadmap/fiche/late.ts'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { longDate } from '../../../words/dates.ts'
import { plural } from '../../../words/numbers.ts'
import type { ShownFiche } from './shown-fiche.ts'

/** A day is passed: « En retard » is proposed, never written by itself. */
export function LateProposal({ page: { fiche, steps, today } }: ShownFiche) {
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

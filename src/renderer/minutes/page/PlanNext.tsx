import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { longDate } from '../../words/dates.ts'
import { sentenceCase } from '../../words/numbers.ts'
import { nextRefused, nextTakes, theNext } from './next-words.ts'

interface Props {
  readonly meeting: Meeting
}

/** States the meeting that comes after this one, which the minutes then say at their end. */
export function PlanNext({ meeting }: Props) {
  const [asking, ask] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        mt="xl"
        leftSection={<IconCalendarPlus size={18} stroke={1.6} />}
        onClick={() => ask(true)}
      >
        Fixer {theNext(meeting)}…
      </Button>
      {asking && <NextDialog meeting={meeting} close={() => ask(false)} />}
    </>
  )
}

function NextDialog({ meeting, close }: Props & { readonly close: () => void }) {
  const [day, setDay] = useState<string | null>(null)
  const [missing, miss] = useState(false)
  const plan = useGesture('meetings', 'planNext', { tellsFailure: true })
  const { next, agreed } = kindWords(meeting)
  const refused = day === null ? (missing ? 'Donnez un jour.' : undefined) : nextRefused(meeting, day)
  const submit = () => {
    if (day === null) return miss(true)
    if (refused !== undefined) return
    plan.act({ meeting: meeting.id, date: day }, `${sentenceCase(next)} ${agreed('fixé')} au ${longDate(day)}`, close)
  }
  return (
    <FormDialog
      title={sentenceCase(next)}
      write={plan}
      verb={`Fixer ${theNext(meeting)}`}
      close={close}
      submit={submit}
    >
      <DayField label="Date" description={nextTakes} value={day} onChange={setDay} error={refused} due />
    </FormDialog>
  )
}

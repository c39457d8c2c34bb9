import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { longDate } from '../../words/dates.ts'
import { sentenceCase } from '../../words/numbers.ts'
import { NextFields } from './NextFields.tsx'
import { nextErrors, nextForm, nextOf } from './next-form.ts'

interface Props {
  readonly minutes: Minutes
}

/** States the meeting that comes after this one, which the minutes then say at their end. */
export function PlanNext({ minutes }: Props) {
  const [asking, ask] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        mt="xl"
        leftSection={<IconCalendarPlus size={18} stroke={1.6} />}
        onClick={() => ask(true)}
      >
        Fixer {theNext(minutes)}…
      </Button>
      {asking && <NextDialog minutes={minutes} close={() => ask(false)} />}
    </>
  )
}

function NextDialog({ minutes, close }: Props & { readonly close: () => void }) {
  const { meeting } = minutes
  const form = useForm({ initialValues: nextForm(meeting), validate: nextErrors(meeting) })
  const plan = useGesture('meetings', 'planNext', { tellsFailure: true })
  const { next, agreed } = kindWords(meeting)
  const submit = form.onSubmit((typed) => {
    const { date } = typed
    if (date === null) return form.setFieldError('date', 'Donnez un jour.')
    plan.act(nextOf(meeting, date, typed), `${sentenceCase(next)} ${agreed('fixé')} au ${longDate(date)}`, close)
  })
  return (
    <FormDialog
      title={sentenceCase(next)}
      write={plan}
      verb={`Fixer ${theNext(minutes)}`}
      close={close}
      submit={() => submit()}
    >
      <NextFields minutes={minutes} form={form} />
    </FormDialog>
  )
}

/** « la prochaine réunion », « le prochain forum » */
const theNext = ({ meeting }: Minutes): string => {
  const { the, noun, next } = kindWords(meeting)
  return the.replace(noun, next)
}

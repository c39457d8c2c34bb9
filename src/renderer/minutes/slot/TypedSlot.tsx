import { Group, TextInput } from '@mantine/core'
import { meeting } from '#shared/records/meetings/meeting/meeting.ts'
import { FormField, type TypedForm } from '../../components/form/FormField.tsx'
import { hour, parseHour } from '../../words/hours.ts'
import { useEndAfter } from './use-end-after.ts'

interface Hours {
  readonly startsAt: string
  readonly endsAt: string
}

/** When a meeting begins and ends, in a form that is sent: the end moves with the beginning. */
export function TypedSlot<Values extends Hours>({ form }: { readonly form: TypedForm<Values> }) {
  const { startsAt, endsAt } = form.values
  const endAfter = useEndAfter({ startsAt: parseHour(startsAt), endsAt: parseHour(endsAt) })
  const begin = (typed: string) => {
    const end = endAfter(parseHour(typed))
    const moved = end === null || end === parseHour(endsAt) ? endsAt : hour(end)
    form.setValues({ ...form.values, startsAt: typed, endsAt: moved })
  }
  return (
    <Group grow align="flex-start">
      <TextInput
        label={meeting.fields.startsAt.label}
        placeholder="9&nbsp;h&nbsp;00"
        value={startsAt}
        error={form.getInputProps('startsAt' as never).error}
        onChange={(event) => begin(event.currentTarget.value)}
      />
      <FormField record="meeting" form={form} field="endsAt" placeholder="12&nbsp;h&nbsp;30" />
    </Group>
  )
}

import { Box, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { meeting } from '#shared/records/meetings/meeting/meeting.ts'
import { FormField, type TypedForm } from '../../components/form/FormField.tsx'
import { hour, parseHour } from '../../words/hours.ts'
import { useEndAfter } from './use-end-after.ts'

const underInput = ['label', 'input', 'description', 'error'] as const

interface Hours {
  readonly startsAt: string
  readonly endsAt: string
}

interface Props<Values> {
  readonly form: TypedForm<Values>
  /** Where its end comes from, while nobody typed it: « aussi longue que celle-ci ». */
  readonly lasts?: string | null
}

/** When a meeting begins and ends, in a form that is sent: the end moves with the beginning. */
export function TypedSlot<Values extends Hours>({ form, lasts = null }: Props<Values>) {
  const { startsAt, endsAt } = form.values
  const [chosen, choose] = useState(false)
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
      <Box onInput={() => choose(true)}>
        <FormField
          record="meeting"
          form={form}
          field="endsAt"
          placeholder="12&nbsp;h&nbsp;30"
          {...(lasts !== null && !chosen && endsAt !== '' && { description: lasts, inputWrapperOrder: underInput })}
        />
      </Box>
    </Group>
  )
}

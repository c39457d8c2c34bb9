import type { UseFormReturnType } from '@mantine/form'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { DayField } from '../../components/fields/DayField.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { TypedSlot } from '../slot/TypedSlot.tsx'
import { type NextForm, nextTakes } from './next-form.ts'

interface Props {
  readonly minutes: Minutes
  readonly form: UseFormReturnType<NextForm>
}

/** When and where the next meeting is held. */
export function NextFields({ minutes, form }: Props) {
  return (
    <>
      <DayField
        label="Date"
        description={nextTakes(minutes)}
        value={form.values.date}
        onChange={(date) => form.setFieldValue('date', date)}
        error={form.errors.date as string | undefined}
        due
        first
      />
      <TypedSlot form={form} lasts="Proposée&nbsp;: aussi longue que celle-ci. Vide, elle ne s’imprime pas." />
      <FormField record="meeting" form={form} field="place" />
    </>
  )
}

import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Field } from '#shared/records/field.ts'
import { type RecordName, type Records, records } from '#shared/records/records.ts'
import { newerHint, newerWords } from '#shared/text/newer.ts'
import { useApiQuery } from '../../api/hooks.ts'

interface Props<Name extends RecordName> {
  readonly record: Name
  readonly id: string
  readonly field: keyof Records[Name]['fields'] & string
  /** When it is asked with other words than those of its declaration. */
  readonly label?: string
  /** The label is spoken only, as that of the control. */
  readonly labelHidden?: boolean
  /** The control of the field. */
  readonly children: ReactNode
}

/**
 * The control of one field of a row, unless what is stored there is a later version's and reads as nothing here: a number
 * beyond the limits, a day or a flag in another form. It is then said to be one, and cannot be changed (TV-4).
 */
export function UnlessLater<Name extends RecordName>({
  record,
  id,
  field,
  label = declaredLabel(record, field),
  labelHidden = false,
  children,
}: Props<Name>) {
  const { data: later = [] } = useApiQuery('records', 'later', {})
  if (!later.some((one) => one.record === record && one.id === id && one.field === field)) return children
  const shown = labelHidden ? { 'aria-label': label, title: newerHint } : { label, description: newerHint }
  return <TextInput {...shown} value={newerWords} disabled />
}

const declaredLabel = (record: RecordName, field: string): string =>
  (records[record].fields as Readonly<Record<string, Field>>)[field]?.label ?? ''

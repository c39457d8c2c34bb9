import { NativeSelect } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import { readingNote } from '#shared/records/minutes/reading-note.ts'
import type { ReadingNote } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { isPeriod, periodAfter, periodOf, periodsUpTo, shortPeriod } from '#shared/text/period.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { Form } from '../../../components/form/Form.tsx'
import { FormField } from '../../../components/form/FormField.tsx'

interface Props {
  readonly page: IndicatorPage
  /** `null`: a new one. */
  readonly note: ReadingNote | null
  readonly close: () => void
}

/** Periods one may write of: two years of quarters. */
const offered = 8

/** A period, and what one must know to read it. */
export function NoteDialog({ page: { indicator, today }, note, close }: Props) {
  const current = periodOf(today, knownCode(indicator.frequency) ?? 'quarterly')
  const own = note?.period != null && isPeriod(note.period) ? note.period : null
  const form = useForm({
    initialValues: { period: own ?? periodAfter(current, -1), text: note?.text ?? '' },
    validate: { text: isNotEmpty('Écrivez ce qu’il faut savoir.') },
    transformValues: (values) => ({ indicator: indicator.id, note: note?.id ?? null, ...values }),
  })
  const write = useApiMutation('indicators', 'note', { tellsFailure: true })
  const periods = [...new Set([...periodsUpTo(current, offered).toReversed(), ...(own === null ? [] : [own])])]
  return (
    <Dialog title={note === null ? 'Ajouter une note de lecture' : 'Modifier la note de lecture'} onClose={close}>
      <Form
        form={form}
        write={write}
        done={() => (note === null ? 'Note de lecture ajoutée' : 'Note de lecture modifiée')}
        verb="Enregistrer la note"
        close={close}
      >
        <NativeSelect
          label={readingNote.fields.period.label}
          data={periods.map((one) => ({ value: one, label: shortPeriod(one) }))}
          {...form.getInputProps('period')}
        />
        <FormField
          record="readingNote"
          id={note?.id}
          form={form}
          field="text"
          description={note === null ? 'Signée de votre nom, et datée d’aujourd’hui.' : undefined}
          rows={3}
          first
        />
      </Form>
    </Dialog>
  )
}

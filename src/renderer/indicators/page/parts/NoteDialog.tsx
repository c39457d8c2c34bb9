import { NativeSelect, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import { readingNote } from '#shared/records/minutes/reading-note.ts'
import type { ReadingNote } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { isPeriod, type Period, periodAfter, periodOf, periodsUpTo, shortPeriod } from '#shared/text/period/period.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { FormEnd } from '../../../components/FormEnd.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'

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
  const [period, setPeriod] = useState<Period>(own ?? periodAfter(current, -1))
  const [text, setText] = useState(note?.text ?? '')
  const [tried, attempt] = useState(false)
  const write = useApiMutation('indicators', 'note', { tellsFailure: true })
  const { undo } = useUndo()
  const periods = [...new Set([...periodsUpTo(current, offered).toReversed(), ...(own === null ? [] : [own])])]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    attempt(true)
    if (text.trim() === '') return
    write.mutate(
      { indicator: indicator.id, note: note?.id ?? null, period, text },
      {
        onSuccess: () => {
          tellDone(note === null ? 'Note de lecture ajoutée' : 'Note de lecture modifiée', undo)
          close()
        },
      },
    )
  }
  return (
    <Dialog title={note === null ? 'Ajouter une note de lecture' : 'Modifier la note de lecture'} onClose={close}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <NativeSelect
            label={readingNote.fields.period.label}
            data={periods.map((one) => ({ value: one, label: shortPeriod(one) }))}
            value={period}
            onChange={(event) => setPeriod(event.currentTarget.value as Period)}
          />
          <Textarea
            label={readingNote.fields.text.label}
            description={note === null ? 'Signée de votre nom, et datée d’aujourd’hui.' : undefined}
            data-autofocus
            autosize
            minRows={3}
            maxLength={readingNote.fields.text.max}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            error={tried && text.trim() === '' ? 'Écrivez ce qu’il faut savoir.' : undefined}
          />
          <FormEnd write={write} verb="Enregistrer la note" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}

import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { sentenceOf } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { readSheetRange, sheetRange } from '#shared/records/meetings/arrival/sheet-range.ts'
import { errorOf } from '../../../api/failures.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { givenBack } from '../../../components/form/given-back.ts'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { plural } from '../../../words/numbers.ts'
import { unreadWords } from './transcription-words.ts'

const statuses = { present: 'présents', excused: 'excusés', represented: 'représentés' } as const

/** The numbers of the lines, many at once: « 1-5, 8, 12 », then Entrée. */
export function LinesField({ meeting }: { readonly meeting: RowId }) {
  const [typed, setTyped] = useState('')
  const [status, setStatus] = useState<keyof typeof statuses>('present')
  const [refusal, setRefusal] = useState<string | null>(null)
  const transcribe = useApiMutation('arrivals', 'transcribe', { tellsFailure: true })
  const { undoThis } = useUndo()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { lines, unread } = readSheetRange(typed)
    setRefusal(unread.length === 0 ? null : unreadWords(unread))
    if (unread.length > 0 || lines.length === 0) return
    const done = `${plural(lines.length, 'ligne', 'lignes')}\u00A0: ${statuses[status]} (${sheetRange(lines)})`
    setTyped('')
    transcribe.mutate(
      { meeting, lines: [...lines], status },
      { onSuccess: () => tellDone(done, undoThis()), onError: () => setTyped(givenBack(typed)) },
    )
  }
  const failure = transcribe.error === null ? null : sentenceOf(errorOf(transcribe.error))
  return (
    <form onSubmit={submit} data-zone>
      <Group gap="sm" align="flex-start">
        <TextInput
          flex="1 1 8rem"
          label="Numéros des lignes signées"
          placeholder="1-5, 8, 12"
          value={typed}
          error={refusal ?? failure}
          maxLength={500}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setRefusal(null)
            transcribe.reset()
          }}
        />
        <NativeSelect
          label="Présence"
          data={Object.entries(statuses).map(([value, label]) => ({ value, label }))}
          value={status}
          onChange={(event) => setStatus(event.currentTarget.value as keyof typeof statuses)}
        />
        <Button type="submit" variant="default" mt="xl" loading={transcribe.isPending}>
          Noter
        </Button>
      </Group>
    </form>
  )
}

import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { Need } from '#shared/records/records.ts'
import { need as declaration } from '#shared/records/roadmap/need/need.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { useNeedVerbs } from './use-need-verbs.ts'

interface Props {
  readonly need: Need
  readonly close: () => void
}

/** What is answered to a need; the day is noted. The words may come later. */
export function AnswerDialog({ need, close }: Props) {
  const [answer, write] = useState(need.answer ?? '')
  const { settle } = useNeedVerbs()
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    settle(need, 'answered', answer.trim() || null, close)
  }
  return (
    <Dialog title="Répondre au besoin" onClose={close}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }} lineClamp={6}>
            {need.text}
          </Text>
          <Textarea
            label={declaration.fields.answer.label}
            description="Ce qui a été fait ou dit. Ctrl Entrée enregistre."
            data-autofocus
            autosize
            minRows={3}
            maxRows={10}
            maxLength={declaration.fields.answer.max}
            value={answer}
            onChange={(event) => write(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit(event)}
          />
          <Group gap="sm">
            <Button type="submit" variant="filled">
              Noter comme répondu
            </Button>
            <Button variant="subtle" onClick={close}>
              Fermer
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { Section } from '../../components/Section.tsx'
import { AddButtons } from './AddButtons.tsx'
import { AgendaEditor } from './AgendaEditor.tsx'
import { AgendaList } from './AgendaList.tsx'
import { NoAgenda } from './NoAgenda.tsx'
import { StartFromTemplate } from './templates/StartFromTemplate.tsx'
import { useAgenda } from './use-agenda.ts'

/** The agenda of a meeting: prepared until the minutes are validated, read afterwards. */
export function MeetingAgenda({ view }: { readonly view: MeetingPage }) {
  if (isLocked(view.meeting))
    return (
      <Section title="Ordre du jour">
        {view.agenda.length === 0 ? (
          <Text c="var(--ink-2)">Aucun point n’a été noté.</Text>
        ) : (
          <AgendaList agenda={view.agenda} slot={view.meeting} />
        )}
      </Section>
    )
  return <EditedAgenda view={view} />
}

function EditedAgenda({ view: { meeting, agenda } }: { readonly view: MeetingPage }) {
  const editing = useAgenda({ kind: 'meeting', id: meeting.id }, agenda)
  const [choosing, choose] = useState(false)
  const empty = agenda.length === 0
  return (
    <Section
      title="Ordre du jour"
      word="Ordre du jour"
      aside={
        <Group gap="sm">
          <Button size="xs" variant="subtle" onClick={() => choose(true)}>
            Partir d’un modèle
          </Button>
          {!empty && <AddButtons add={editing.add} />}
        </Group>
      }
    >
      {empty ? (
        <NoAgenda add={() => editing.add('point')} chooseTemplate={() => choose(true)} />
      ) : (
        <AgendaEditor agenda={agenda} slot={meeting} editing={editing} />
      )}
      <StartFromTemplate meeting={meeting.id} hasPoints={!empty} opened={choosing} onClose={() => choose(false)} />
    </Section>
  )
}

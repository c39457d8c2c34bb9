import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { programmeItemKinds } from '#shared/records/meetings/programme-item/programme-item.ts'
import { isPlaced, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkButton } from '../../components/links.tsx'
import { List } from '../../components/plain/List.tsx'
import { Section } from '../../components/Section.tsx'
import { slot } from '../../words/hours.ts'
import { plural } from '../../words/numbers.ts'
import agenda from '../agenda/agenda.module.css'
import { MeetingAgenda } from '../agenda/MeetingAgenda.tsx'

/** What a forum or a café holds, and the door to its programme. An agenda is for those who keep one beside it. */
export function MeetingProgramme({ view }: { readonly view: MeetingPage }) {
  const { meeting } = view
  const lines = useApiQuery('programme', 'page', { meeting: meeting.id }).data?.lines
  const [withAgenda, showAgenda] = useState(false)
  return (
    <>
      <Section
        title="Programme"
        aside={
          <LinkButton to="/reunions/$meeting/programme" params={{ meeting: meeting.id }} size="xs">
            Composer le programme
          </LinkButton>
        }
      >
        {lines !== undefined && <Shown lines={lines} />}
      </Section>
      {view.agenda.length > 0 || withAgenda ? (
        <MeetingAgenda view={view} />
      ) : (
        <Button variant="subtle" mt="md" onClick={() => showAgenda(true)}>
          Tenir aussi un ordre du jour
        </Button>
      )}
    </>
  )
}

function Shown({ lines }: { readonly lines: readonly ProgrammeLine[] }) {
  const placed = lines.filter(({ item }) => isPlaced(item))
  const left = lines.length - placed.length
  return (
    <>
      <Text c="var(--ink-2)" mb="xs">
        {lines.length === 0
          ? 'Rien n’est encore au programme : partez d’un programme usuel, puis nommez les ateliers.'
          : [
              plural(placed.length, 'élément placé', 'éléments placés'),
              ...(left === 0 ? [] : [`${plural(left, 'reste', 'restent')} à placer`]),
            ].join(', ')}
      </Text>
      <div className={agenda.agenda}>
        <List ordered framed ruled aria-label="Programme">
          {placed.map(({ item, speakers }) => (
            <li key={item.id} className={agenda.row} data-read data-programme>
              <span className={agenda.hour}>{slot(item.startsAt, item.endsAt) || 'toute la durée'}</span>
              <div className={agenda.title}>
                {item.title ?? choiceWord(programmeItemKinds, item.kind ?? 'workshop')}
              </div>
              <span className={agenda.speaker}>{speakers.map(({ speaker }) => speaker.name).join(', ')}</span>
            </li>
          ))}
        </List>
      </div>
    </>
  )
}

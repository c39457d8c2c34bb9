import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Fragment } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { itemName } from '#shared/records/meetings/programme-item/clash-words.ts'
import { programmeGaps } from '#shared/records/meetings/programme-item/programme-gaps.ts'
import type { ProgrammeItem } from '#shared/records/records.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { agree, counted, sentenceCase } from '../../words/numbers.ts'

/** Before a programme is given out: what nobody named, and what will be on no paper, each with the way to it. */
export function ProgrammeGaps({ view: { meeting, programme } }: { readonly view: MeetingPage }) {
  const { unnamed, unplaced } = programmeGaps(programme)
  if (unnamed.length + unplaced.length === 0) return null
  return (
    <Alert
      color="ocre"
      icon={<IconAlertTriangle size={20} stroke={1.6} />}
      title="À voir avant d’imprimer le programme, les lettres ou les badges."
      mb="md"
    >
      <MarkedList>
        {unnamed.length > 0 && (
          <li>
            {sentenceCase(counted(unnamed.length, 'élément n’a', 'éléments n’ont'))} pas encore d’intitulé :{' '}
            <Items of={meeting.id} items={unnamed} />
          </li>
        )}
        {unplaced.length > 0 && (
          <li>
            {sentenceCase(counted(unplaced.length, 'élément n’a', 'éléments n’ont'))} ni salle ni heure, et ne{' '}
            {agree(unplaced.length, 'sera', 'seront')} sur aucun document : <Items of={meeting.id} items={unplaced} />
          </li>
        )}
      </MarkedList>
    </Alert>
  )
}

interface ItemsProps {
  readonly of: MeetingPage['meeting']['id']
  readonly items: readonly ProgrammeItem[]
}

function Items({ of, items }: ItemsProps) {
  return items.map((item, at) => (
    <Fragment key={item.id}>
      {at > 0 && ', '}
      <LinkAnchor
        to="/reunions/$meeting/programme"
        params={{ meeting: of }}
        search={{ element: item.id }}
        underline="always"
      >
        {itemName(item)}
      </LinkAnchor>
      {at === items.length - 1 && '.'}
    </Fragment>
  ))
}

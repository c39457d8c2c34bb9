import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Fragment } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { lineName } from '#shared/records/meetings/programme-item/line-words.ts'
import { programmeGaps } from '#shared/records/meetings/programme-item/programme-gaps.ts'
import type { ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { agree, counted, sentenceCase } from '../../words/numbers.ts'

/** Before a programme is given out: what nobody named, and what will be on no paper, each with the way to it. */
export function ProgrammeGaps({ view: { meeting, programme } }: { readonly view: MeetingPage }) {
  const { untitled, provisional, unplaced } = programmeGaps(programme)
  if (untitled.length + provisional.length + unplaced.length === 0) return null
  return (
    <Alert
      color="ocre"
      icon={<IconAlertTriangle size={20} stroke={1.6} />}
      title="À voir avant d’imprimer le programme, les lettres ou les badges."
      mb="md"
    >
      <MarkedList>
        {untitled.length > 0 && (
          <li>
            {sentenceCase(counted(untitled.length, 'élément n’a', 'éléments n’ont'))} pas encore d’intitulé&nbsp;:{' '}
            <Items of={meeting.id} lines={untitled} />
          </li>
        )}
        {provisional.length > 0 && (
          <li>
            {sentenceCase(counted(provisional.length, 'élément garde son', 'éléments gardent leur'))} nom
            provisoire&nbsp;: <Items of={meeting.id} lines={provisional} />
          </li>
        )}
        {unplaced.length > 0 && (
          <li>
            {sentenceCase(counted(unplaced.length, 'élément n’a', 'éléments n’ont'))} ni salle ni heure, et ne{' '}
            {agree(unplaced.length, 'sera', 'seront')} sur aucun document&nbsp;:{' '}
            <Items of={meeting.id} lines={unplaced} />
          </li>
        )}
      </MarkedList>
    </Alert>
  )
}

interface ItemsProps {
  readonly of: MeetingPage['meeting']['id']
  readonly lines: readonly ProgrammeLine[]
}

function Items({ of, lines }: ItemsProps) {
  return lines.map((line, at) => (
    <Fragment key={line.item.id}>
      {at > 0 && ', '}
      <LinkAnchor
        to="/reunions/$meeting/programme"
        params={{ meeting: of }}
        search={{ element: line.item.id }}
        underline="always"
      >
        {lineName(line)}
      </LinkAnchor>
      {at === lines.length - 1 && '.'}
    </Fragment>
  ))
}

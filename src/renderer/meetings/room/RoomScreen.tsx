import { Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { RowId } from '#shared/kernel/ids.ts'
import type { TextEditor } from '../../components/editor/editor-in.ts'
import { KeyHints } from '../../components/KeyHints.tsx'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { Panes, type PaneTab } from '../../minutes/write/Panes.tsx'
import { useCtrlS } from '../../minutes/write/use-ctrl-s.ts'
import { Arrivals } from '../arrivals/Arrivals.tsx'
import { OpenEarly } from './OpenEarly.tsx'
import { planName, RoomAgenda } from './RoomAgenda.tsx'
import { RoomHead } from './RoomHead.tsx'
import { RoomTexts } from './RoomTexts.tsx'
import { RoomVote } from './RoomVote.tsx'
import classes from './room.module.css'
import { barKeys, roomKeys } from './room-keys.ts'
import { tellShown } from './shown-text.ts'
import { arrivalBox } from './texts.ts'
import type { TypeAhead } from './type-ahead.ts'
import { useCaret } from './use-caret.ts'
import { type RoomData, useRoom } from './use-room.ts'
import { useRoomKeys } from './use-room-keys.ts'
import { useSession } from './use-session.ts'

/** Three zones that never move: the agenda and its clock, the text being written, who is here. */
export function RoomScreen(data: RoomData) {
  const [tab, showTab] = useState<PaneTab>('centre')
  const room = useRoom(data, () => showTab('centre'))
  const session = useSession(room)
  const [voting, askVote] = useState<TextEditor | null>(null)
  const caret = useCaret(() => showTab('centre'))
  const noteArrival = () => {
    // In a narrow window the zone is not there yet, and the next key is for it: who is here was read with the page.
    flushSync(() => showTab('side'))
    document.querySelector<HTMLElement>(arrivalBox)?.focus()
  }
  const shown = room.section?.id ?? null
  useEffect(() => tellShown({ meeting: data.page.meeting.id, section: shown }), [data.page.meeting.id, shown])
  useScreenKeys(roomKeys)
  useCtrlS(data.page.meeting)
  useRoomKeys(room, session, caret, { noteArrival, askVote })
  return (
    <div className={classes.screen}>
      <TypeAheadField typeAhead={room.typeAhead} />
      {session.early !== null && <OpenEarly meeting={data.page.meeting} {...session.early} />}
      {voting !== null && <RoomVote editor={voting} close={() => askVote(null)} />}
      <RoomHead room={room} session={session} />
      <Panes
        plan={<RoomAgenda room={room} session={session} />}
        centre={<RoomTexts room={room} session={session} />}
        side={<RoomPeople meeting={data.page.meeting.id} leave={caret.back} />}
        planName={planName(data.page)}
        centreName="Texte du point"
        sideName="Dans la salle"
        tab={tab}
        showTab={showTab}
      />
      <footer className={classes.keys} data-keep-clear>
        <KeyHints hints={barKeys} />
        <Text role="status" fw={600} ms="auto" c="var(--ink)">
          {session.said}
        </Text>
        <KeyHints hints={everyKey} />
      </footer>
    </div>
  )
}

const everyKey = [{ keys: ['F1'], does: 'aide et touches' }]

interface PeopleProps {
  readonly meeting: RowId
  /** Back to the text. */
  readonly leave: () => void
}

/** Who is here: a name typed, those to recognise, and the list. */
function RoomPeople({ meeting, leave }: PeopleProps) {
  return (
    <>
      <Title order={2} ff="text" fz="md">
        Dans la salle
      </Title>
      <Arrivals meeting={meeting} leave={leave} />
    </>
  )
}

/** Out of sight: it has the cursor for the moment that a text takes to come. */
function TypeAheadField({ typeAhead }: { readonly typeAhead: TypeAhead }) {
  return (
    <textarea ref={typeAhead.attach} className={classes.spoken} tabIndex={-1} lang="fr" aria-label="Le texte arrive" />
  )
}

import { Kbd, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useRef } from 'react'
import type { ArrivalSuggestion, Room } from '#shared/contract/meetings/arrivals.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { personName } from '../../words/person-name.ts'
import { quoted } from '../../words/spaces.ts'
import { AttendeeList } from './AttendeeList.tsx'
import classes from './arrivals.module.css'
import { attendanceSentence } from './attendance-sentence.ts'
import { SettleArrivals } from './SettleArrivals.tsx'
import { useArrivalsTold } from './use-arrivals-told.ts'
import type { Who } from './WhoField.tsx'
import { WhoField } from './WhoField.tsx'

interface Props {
  readonly meeting: RowId
  /** Back to where one was writing, where one was: Entrée on nothing, and what is settled, lead there. */
  readonly leave?: (() => void) | undefined
}

/** Who is at a meeting: an arrival is typed in a second and matched later without a dialog. Stands in any screen. */
export function Arrivals({ meeting, leave }: Props) {
  const room = useApiQuery('arrivals', 'room', { meeting })
  return (
    <Loaded query={room} rows={6}>
      {(room) => <ArrivalsOf room={room} leave={leave} />}
    </Loaded>
  )
}

function ArrivalsOf({ room, leave }: { readonly room: Room } & Pick<Props, 'leave'>) {
  const field = useRef<HTMLInputElement>(null)
  const arrive = useArrive(room.meeting.id)
  useHotkeys([['F9', () => field.current?.focus()]], [], true)
  return (
    <div className={classes.root} data-arrivals>
      <Text size="sm" c="var(--ink-2)" aria-live="polite">
        {attendanceSentence(room.attendees)}
      </Text>
      {!isLocked(room.meeting) && (
        <>
          <div data-arrival>
            <WhoField
              meeting={room.meeting.id}
              label="Une arrivée"
              isLabelHidden
              placeholder="Une arrivée&nbsp;: nom ou structure"
              typedVerb={(text) => `Noter ${quoted(text)}, à rattacher plus tard`}
              onWho={arrive}
              hint={<Kbd>F9</Kbd>}
              inputRef={field}
              leave={leave}
            />
          </div>
          <SettleArrivals room={room} settled={leave ?? (() => field.current?.focus())} />
        </>
      )}
      <AttendeeList room={room} />
    </div>
  )
}

/** Notes someone present in one gesture; who was taken is said, once for those that follow each other. */
function useArrive(meeting: RowId): (who: Who, suggestion: ArrivalSuggestion | null) => void {
  const arrive = useApiMutation('arrivals', 'arrive')
  const told = useArrivalsTold()
  return (who, suggestion) => {
    if (suggestion?.isHere) return tellDone(`${personName(suggestion)} est déjà dans la salle`)
    // The mutation outlives the field: what it says is told also when another screen stands by then.
    void arrive.mutateAsync({ meeting, who }).then(
      () => told(nameOf(who, suggestion)),
      () => undefined,
    )
  }
}

const nameOf = (who: Who, suggestion: ArrivalSuggestion | null): string => {
  if (suggestion === null) return who.kind === 'text' ? quoted(who.text) : ''
  return suggestion.lastName === '' ? suggestion.structure : personName(suggestion)
}

import { Kbd, Menu } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react'
import type { Attendee } from '#shared/contract/meetings/arrivals.ts'
import { tooltipsId } from '../../theme/component-defaults.ts'
import { type AttendeeDeed, deedOf } from './attendee-keys.ts'

interface Props {
  readonly attendee: Attendee
  /** The button that opens it. */
  readonly row: RefObject<HTMLButtonElement | null>
  readonly act: (deed: AttendeeDeed) => void
  /** The same by its key, which leads to the next row. */
  readonly press: (deed: AttendeeDeed) => void
  /** Whether they may be said to leave now, or to be there still. */
  readonly canLeave: boolean
  /** In a table that scrolls, it stands over the page: its frame would cut it. */
  readonly overPage?: boolean
  readonly children: ReactNode
}

/** All that can be said of someone, each with its key, which acts here as on the row. */
export function AttendeeMenu({ attendee, row, act, press, canLeave, overPage = false, children }: Props) {
  const [opened, open] = useState(false)
  const { status, part, leftAt } = attendee.attendance
  const item = (key: string, label: string, deed: AttendeeDeed) => (
    <Menu.Item rightSection={<Kbd>{key}</Kbd>} onClick={() => act(deed)}>
      {label}
    </Menu.Item>
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = deedOf(event)
    if (deed === null) return
    event.preventDefault()
    open(false)
    press(deed)
  }
  // F9 leads elsewhere, and so does F6: the menu would stay open above what one writes.
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) open(false)
  }
  return (
    <Menu
      withinPortal={overPage}
      portalProps={{ target: `#${tooltipsId}` }}
      position="bottom-end"
      width={264}
      shadow="md"
      opened={opened}
      onChange={open}
      returnFocus={false}
      onClose={() => row.current?.focus()}
    >
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown onKeyDown={onKeyDown} onBlur={onBlur}>
        {status !== 'present' && item('P', 'Noter présent', { kind: 'status', status: 'present' })}
        {status !== 'excused' && item('E', 'Noter excusé', { kind: 'status', status: 'excused' })}
        {item('R', 'Représenté par…', { kind: 'represent' })}
        {status !== null && item('N', 'N’est pas là', { kind: 'status', status: null })}
        <Menu.Divider />
        {item('I', part === 'speaker' ? 'N’intervient plus' : 'Intervient', { kind: 'part', part: 'speaker' })}
        {item('A', part === 'facilitator' ? 'N’anime plus' : 'Anime', { kind: 'part', part: 'facilitator' })}
        {status === 'present' &&
          canLeave &&
          item('D', leftAt === null ? 'Part maintenant' : 'Est encore là', { kind: 'left' })}
        <Menu.Divider />
        {item('M', 'Modifier', { kind: 'edit' })}
        {item('Suppr', 'Retirer de la liste', { kind: 'remove' })}
      </Menu.Dropdown>
    </Menu>
  )
}

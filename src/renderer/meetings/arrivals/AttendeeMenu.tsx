import { Kbd, Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Attendee } from '#shared/contract/meetings/arrivals.ts'
import type { AttendeeDeed } from './attendee-keys.ts'

interface Props {
  readonly attendee: Attendee
  readonly act: (deed: AttendeeDeed) => void
  /** The button that opens it. */
  readonly children: ReactNode
}

/** All that can be said of someone, each with its key. */
export function AttendeeMenu({ attendee, act, children }: Props) {
  const { status, part, leftAt } = attendee.attendance
  const item = (key: string, label: string, deed: AttendeeDeed) => (
    <Menu.Item rightSection={<Kbd>{key}</Kbd>} onClick={() => act(deed)}>
      {label}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-end" width={264} shadow="md">
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {status !== 'present' && item('P', 'Noter présent', { kind: 'status', status: 'present' })}
        {status !== 'excused' && item('E', 'Noter excusé', { kind: 'status', status: 'excused' })}
        {item('R', 'Représenté par…', { kind: 'represent' })}
        {status !== null && item('N', 'N’est pas là', { kind: 'status', status: null })}
        <Menu.Divider />
        {item('I', part === 'speaker' ? 'N’intervient plus' : 'Intervient', { kind: 'part', part: 'speaker' })}
        {item('A', part === 'facilitator' ? 'N’anime plus' : 'Anime', { kind: 'part', part: 'facilitator' })}
        {status === 'present' && item('D', leftAt === null ? 'Part maintenant' : 'Est encore là', { kind: 'left' })}
        <Menu.Divider />
        {item('M', 'Modifier', { kind: 'edit' })}
        {item('Suppr', 'Retirer de la liste', { kind: 'remove' })}
      </Menu.Dropdown>
    </Menu>
  )
}

import { Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { shortDateWithYear } from '../words/dates.ts'
import { Ordinals } from './Ordinals.tsx'

/** Meetings in a menu, each leading to its minutes. */
export function MinutesItems({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  const navigate = useNavigate()
  return meetings.map(({ id, title, date }) => (
    <Menu.Item key={id} onClick={() => void navigate({ to: '/comptes-rendus/$meeting', params: { meeting: id } })}>
      <Ordinals>{date === null ? title : `${title}, ${shortDateWithYear(date)}`}</Ordinals>
    </Menu.Item>
  ))
}

import { Button, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'

/** Which of several minutes to begin. */
export function BeginMinutes({
  meetings,
  verb,
}: {
  readonly meetings: readonly MeetingSummary[]
  readonly verb: string
}) {
  const navigate = useNavigate()
  return (
    <Menu position="bottom-end" width="min(340px, calc(100vw - 80px))">
      <Menu.Target>
        <Button>{verb}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {meetings.map(({ id, title }) => (
          <Menu.Item
            key={id}
            onClick={() => void navigate({ to: '/comptes-rendus/$meeting', params: { meeting: id } })}
          >
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

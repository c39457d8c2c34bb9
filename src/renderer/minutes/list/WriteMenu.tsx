import { Button, Menu } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useApiQuery } from '../../api/hooks.ts'
import { shortDateWithYear } from '../../words/dates.ts'

/** Meetings that have no minutes yet, to begin theirs. */
export function WriteMenu() {
  const meetings = useApiQuery('meetings', 'list', {})
  const navigate = useNavigate()
  const unwritten = (meetings.data ?? []).filter(({ written }) => !written).slice(0, 12)
  return (
    <Menu position="bottom-end" width={340}>
      <Menu.Target>
        <Button leftSection={<IconPencil size={18} stroke={1.6} />}>Écrire un compte-rendu</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {unwritten.map(({ id, title, date }) => (
          <Menu.Item
            key={id}
            onClick={() => void navigate({ to: '/comptes-rendus/$meeting', params: { meeting: id } })}
          >
            {title}
            {date !== null && `, ${shortDateWithYear(date)}`}
          </Menu.Item>
        ))}
        {unwritten.length > 0 && <Menu.Divider />}
        <Menu.Item
          leftSection={<IconPlus size={16} stroke={1.6} />}
          onClick={() => void navigate({ to: '/reunions', search: { nouvelle: true } })}
        >
          D’une nouvelle réunion
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

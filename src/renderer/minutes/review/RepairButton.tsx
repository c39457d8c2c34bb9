import { Button, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Remark } from '#shared/records/minutes/remark.ts'
import { useGesture } from '../../components/use-gesture.ts'

interface Props {
  readonly meeting: RowId
  readonly remark: Remark
  readonly onSettled: () => void
}

/** The verb that mends a remark: at once, by a choice, or by going where a person must write. */
export function RepairButton({ meeting, remark, onSettled }: Props) {
  const repair = useGesture('review', 'repair')
  const open = useOpenPlace(meeting, remark)
  if (remark.repair === null) return null
  const { way, verb } = remark.repair
  const start = (option: string | null) =>
    repair.act({ meeting, remark: remark.key, option }, ({ done }) => done, onSettled)
  const common = { size: 'xs', 'aria-label': `${verb}\u00a0: ${remark.title}` } as const
  switch (way) {
    case 'open':
      return (
        <Button {...common} onClick={open}>
          {verb}
        </Button>
      )
    case 'apply':
      return (
        <Button {...common} disabled={repair.isPending} onClick={() => start(null)}>
          {verb}
        </Button>
      )
    case 'choose':
      return (
        <Menu position="bottom-start" width={320}>
          <Menu.Target>
            <Button {...common} disabled={repair.isPending}>
              {verb}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {remark.repair.options.map((option) => (
              <Menu.Item key={option} onClick={() => start(option)}>
                {option}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )
  }
}

/** The section to write in; what is said of the meeting itself is written on its own page. */
function useOpenPlace(meeting: RowId, { places }: Remark) {
  const navigate = useNavigate()
  const section = places[0]?.section ?? null
  return () =>
    section === null
      ? void navigate({ to: '/reunions/$meeting', params: { meeting } })
      : void navigate({ to: '/comptes-rendus/$meeting', params: { meeting }, search: { section } })
}

import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import type { Remark } from '#shared/records/minutes/remark.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { MeetingDialog } from './MeetingDialog.tsx'

interface Props {
  readonly meeting: Meeting
  readonly remark: Remark
  readonly enter: (remark: Remark) => void
  readonly onSettled: () => void
}

/** The verb that mends a remark: at once, by a choice, or by entering what a person must write. */
export function RepairButton({ meeting, remark, enter, onSettled }: Props) {
  const repair = useGesture('review', 'repair')
  const [opened, setOpened] = useState(false)
  if (remark.repair === null) return null
  const { way, verb } = remark.repair
  const start = (option: string | null) =>
    repair.act({ meeting: meeting.id, remark: remark.key, option }, ({ done }) => done, onSettled)
  const common = { size: 'xs', 'aria-label': `${verb}\u00a0: ${remark.title}` } as const
  switch (way) {
    case 'open':
      return (
        <>
          <Button {...common} onClick={() => (remark.places[0]?.section == null ? setOpened(true) : enter(remark))}>
            {verb}
          </Button>
          {opened && <MeetingDialog meeting={meeting} remark={remark} close={() => setOpened(false)} />}
        </>
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

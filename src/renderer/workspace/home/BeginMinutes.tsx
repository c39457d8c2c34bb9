import { Button, Menu } from '@mantine/core'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { MinutesItems } from '../../components/MinutesItems.tsx'

interface Props {
  readonly meetings: readonly MeetingSummary[]
  readonly verb: string
}

/** Which of several minutes to begin. */
export function BeginMinutes({ meetings, verb }: Props) {
  return (
    <Menu position="bottom-end" width="min(340px, calc(100vw - 80px))">
      <Menu.Target>
        <Button>{verb}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <MinutesItems meetings={meetings} />
      </Menu.Dropdown>
    </Menu>
  )
}

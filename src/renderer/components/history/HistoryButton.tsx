import { ActionIcon, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconHistory } from '@tabler/icons-react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'
import { Drawer } from '../Drawer.tsx'
import { PointsMark } from '../PointsMark.tsx'
import { History } from './History.tsx'

interface Props {
  readonly record: RecordName
  readonly id: RowId
  /** Small and without a frame, in the head of a section. */
  readonly quiet?: boolean
}

/** Opens who changed what of a row, and when; tells what is to be settled there. Stands beside any record. */
export function HistoryButton({ record, id, quiet = false }: Props) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <PointsMark record={record} id={id} />
      <Tooltip label="Historique">
        <ActionIcon aria-label="Historique" onClick={open} {...(quiet && { size: 28, variant: 'subtle' })}>
          <IconHistory size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Drawer opened={opened} onClose={close} title="Historique">
        {opened && <History record={record} id={id} />}
      </Drawer>
    </>
  )
}

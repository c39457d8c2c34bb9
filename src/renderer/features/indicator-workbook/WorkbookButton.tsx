import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import type { Indicator } from '#shared/domain/records.ts'
import { WorkbookDialog } from './WorkbookDialog.tsx'

interface Props {
  /** The one that is shown; `null`: all of them. */
  readonly indicator: Pick<Indicator, 'id' | 'name' | 'frequency'> | null
}

/** « Classeur Excel », of the dictionary or of one indicator. */
export function WorkbookButton({ indicator }: Props) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button leftSection={<IconFileSpreadsheet size={18} stroke={1.6} aria-hidden="true" />} onClick={open}>
        Classeur Excel
      </Button>
      {opened && <WorkbookDialog indicator={indicator} close={close} />}
    </>
  )
}

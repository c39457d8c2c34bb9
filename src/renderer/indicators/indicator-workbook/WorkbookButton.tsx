import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { WorkbookDialog } from './WorkbookDialog.tsx'
import type { WorkbookSubject } from './workbook-subject.ts'

interface Props {
  readonly indicator: WorkbookSubject
  /** What one comes to the screen for. */
  readonly primary?: boolean
}

/** « Classeur Excel », of the dictionary or of one indicator. */
export function WorkbookButton({ indicator, primary = false }: Props) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button
        variant={primary ? 'filled' : 'default'}
        leftSection={<IconFileSpreadsheet size={18} stroke={1.6} aria-hidden="true" />}
        onClick={open}
      >
        Classeur Excel
      </Button>
      {opened && <WorkbookDialog indicator={indicator} close={close} />}
    </>
  )
}

import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import type { Period } from '#shared/text/period.ts'
import { WorkbookDialog } from './WorkbookDialog.tsx'
import type { WorkbookSubject } from './workbook-subject.ts'

interface Props {
  readonly indicator: WorkbookSubject
  /** The one on screen, proposed first; none: the last that is over. */
  readonly period?: Period
  /** What one comes to the screen for. */
  readonly primary?: boolean
}

/** « Classeur Excel », of the dictionary or of one indicator. */
export function WorkbookButton({ indicator, period, primary = false }: Props) {
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
      {opened && <WorkbookDialog indicator={indicator} period={period} close={close} />}
    </>
  )
}

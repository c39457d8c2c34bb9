import { Button } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'

interface Props {
  readonly disabled?: boolean
  readonly loading?: boolean
  readonly onClick: () => void
}

/** The same document as PDF, beside the button of its file. */
export function PdfButton(props: Props) {
  return (
    <Button {...props} leftSection={<IconFileTypePdf size={18} stroke={1.6} aria-hidden="true" />}>
      En PDF
    </Button>
  )
}

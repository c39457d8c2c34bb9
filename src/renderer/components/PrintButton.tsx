import { Button, type ButtonProps } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'

/** Prints the page as it stands. */
export function PrintButton(look: Pick<ButtonProps, 'size' | 'variant'>) {
  return (
    <Button
      {...look}
      data-only="screen"
      leftSection={<IconPrinter size={look.size === 'xs' ? 16 : 18} stroke={1.6} />}
      onClick={() => window.print()}
    >
      Imprimer
    </Button>
  )
}

import { Stack } from '@mantine/core'
import type { ComponentProps } from 'react'
import { Dialog } from './Dialog.tsx'
import { DialogEnd } from './FormEnd.tsx'

/** A dialog that only tells: one reads it, and closes it. */
export function ToldDialog({ children, ...dialog }: ComponentProps<typeof Dialog>) {
  return (
    <Dialog {...dialog}>
      <Stack gap="lg">
        <div>{children}</div>
        <DialogEnd close={dialog.onClose} />
      </Stack>
    </Dialog>
  )
}

import { Stack } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import { Dialog } from './Dialog.tsx'
import { FormEnd } from './FormEnd.tsx'
import { unread } from './fields/DayField.tsx'

interface Props extends ComponentProps<typeof FormEnd>, Pick<ComponentProps<typeof Dialog>, 'size'> {
  readonly title: string
  readonly submit: () => unknown
  readonly children: ReactNode
}

/** A dialog that is a form: what it asks, then its verb and the way out. */
export function FormDialog({ title, size = 'md', submit, children, ...end }: Props) {
  return (
    <Dialog onClose={end.close} title={title} size={size}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (event.currentTarget.querySelector(unread) === null) submit()
        }}
      >
        <Stack gap="md">
          {children}
          <FormEnd {...end} />
        </Stack>
      </form>
    </Dialog>
  )
}

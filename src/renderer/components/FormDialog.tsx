import { Stack } from '@mantine/core'
import type { ComponentProps, ReactNode, RefObject } from 'react'
import { Dialog } from './Dialog.tsx'
import { FormEnd } from './FormEnd.tsx'

interface Props extends ComponentProps<typeof FormEnd>, Pick<ComponentProps<typeof Dialog>, 'size'> {
  readonly title: string
  readonly form?: RefObject<HTMLFormElement | null>
  readonly submit: () => unknown
  readonly children: ReactNode
}

/** A dialog that is a form: what it asks, then its verb and the way out. */
export function FormDialog({ title, size = 'md', form, submit, children, ...end }: Props) {
  return (
    <Dialog onClose={end.close} title={title} size={size}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
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

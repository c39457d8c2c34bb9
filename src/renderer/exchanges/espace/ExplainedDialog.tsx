import { Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'

interface Props extends Pick<Parameters<typeof FormEnd>[0], 'write' | 'verb' | 'close'> {
  readonly title: string
  readonly submit: () => void
  readonly children: ReactNode
}

/** A gesture whose consequences are said before it is made. */
export function ExplainedDialog({ title, submit, children, ...end }: Props) {
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
  return (
    <Dialog onClose={end.close} title={title} size={620}>
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="md">
          {children}
          <FormEnd {...end} />
        </Stack>
      </form>
    </Dialog>
  )
}

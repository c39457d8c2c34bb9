import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { type ComponentProps, type FormEvent, type ReactNode, useState } from 'react'
import { Dialog } from '../Dialog.tsx'
import { FormEnd } from '../FormEnd.tsx'

interface Props {
  readonly title: string
  /** What becomes of what is gathered. */
  readonly children: ReactNode
  /** How they are called, the first one first. */
  readonly titles: readonly (string | null)[]
  /** Of the field where the title is written. */
  readonly label: string
  readonly max: number
  /** Said when no title is written. */
  readonly missing: string
  readonly write: ComponentProps<typeof FormEnd>['write']
  readonly gather: (title: string) => void
  readonly close: () => void
}

/** One of several: which title it keeps, or another. */
export function GatherDialog({ title: heading, children, titles, label, max, missing, write, gather, close }: Props) {
  const said = [...new Set(titles.map((title) => title ?? '').filter((title) => title !== ''))]
  const [title, setTitle] = useState(said[0] ?? '')
  const [refused, refuse] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return refuse(true)
    gather(title)
  }
  return (
    <Dialog onClose={close} title={heading}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Text>{children}</Text>
          <Radio.Group label="Partir de l’intitulé" value={title} onChange={setTitle}>
            <Stack gap="xs" mt="sm">
              {said.map((one) => (
                <Radio key={one} value={one} label={one} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={label}
            autosize
            minRows={1}
            maxLength={max}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={refused && title.trim() === '' ? missing : undefined}
          />
          <FormEnd write={write} verb="Réunir" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}

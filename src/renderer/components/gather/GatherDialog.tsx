import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { FormDialog } from '../FormDialog.tsx'
import { firstOf, goOnTo } from '../go-on-to.ts'
import { tellDone } from '../tell-done.tsx'
import { useUndo } from '../use-undo.ts'

interface Props extends Pick<ComponentProps<typeof FormDialog>, 'title' | 'write' | 'close'> {
  /** What becomes of what is gathered. */
  readonly children: ReactNode
  /** How they are called, the first one first. */
  readonly titles: readonly (string | null)[]
  /** Of the field where the title is written. */
  readonly label: string
  readonly max: number
  /** Said when no title is written. */
  readonly missing: string
  /** Said once they are gathered: « Axes réunis ». */
  readonly done: string
  readonly gather: (title: string, told: { readonly onSuccess: () => void }) => void
}

/** One of several: which title it keeps, or another. */
export function GatherDialog({ children, titles, label, max, missing, done, gather, ...dialog }: Props) {
  const said = [...new Set(titles.map((title) => title ?? '').filter((title) => title !== ''))]
  const [title, setTitle] = useState(said[0] ?? '')
  const [refused, refuse] = useState(false)
  const { undo } = useUndo()
  const submit = () => {
    if (title.trim() === '') return refuse(true)
    const onSuccess = () => {
      dialog.close()
      tellDone(done, undo)
      goOnTo(() => firstOf('#page-title'))
    }
    gather(title, { onSuccess })
  }
  return (
    <FormDialog {...dialog} submit={submit} verb="Réunir">
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
    </FormDialog>
  )
}

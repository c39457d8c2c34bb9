import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { ReactNode } from 'react'
import { Dialog } from '../Dialog.tsx'
import { Form, type FormProps } from '../form/Form.tsx'
import { firstOf, goOnTo } from '../go-on-to.ts'

interface Typed {
  readonly title: string
}

interface Props<Input, Output> extends Pick<FormProps<Typed, Input, Output>, 'write' | 'close'> {
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
  /** Said once they are gathered: « Axes réunis ». */
  readonly done: string
  readonly input: (typed: Typed) => Input
}

/** One of several: which title it keeps, or another. */
export function GatherDialog<Input, Output>(props: Props<Input, Output>) {
  const { title, children, titles, label, max, missing, write, done, input, close } = props
  const said = [...new Set(titles.map((one) => one ?? '').filter((one) => one !== ''))]
  const form = useForm({
    initialValues: { title: said[0] ?? '' },
    validate: { title: isNotEmpty(missing) },
    transformValues: input,
  })
  const typed = form.getInputProps('title')
  const leave = () => {
    close()
    goOnTo(() => firstOf('#page-title'))
  }
  return (
    <Dialog title={title} onClose={close}>
      <Form form={form} write={write} done={() => done} then={leave} verb="Réunir" close={close}>
        <Text>{children}</Text>
        <Radio.Group label="Partir de l’intitulé" value={typed.value} onChange={typed.onChange}>
          <Stack gap="xs" mt="sm">
            {said.map((one) => (
              <Radio key={one} value={one} label={one} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea label={label} autosize minRows={1} maxLength={max} {...typed} />
      </Form>
    </Dialog>
  )
}

import { type BoxProps, Button, TextInput, type TextInputProps } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Row } from '../plain/Row.tsx'
import { givenBack } from './given-back.ts'

interface Props extends Pick<TextInputProps, 'label' | 'aria-label' | 'placeholder' | 'maxLength'> {
  readonly place?: BoxProps
  readonly loading?: boolean
  /** Adds the words, which come back when they could not be. */
  readonly add: (words: string, given: { readonly onError: () => void }) => void
}

/** One more line of a list: a few words, and « Ajouter ». */
export function AddLine({ place = {}, loading = false, add, ...input }: Props) {
  const [words, setWords] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return
    setWords('')
    add(words, { onError: () => setWords(givenBack(words)) })
  }
  return (
    <Row {...place} component="form" widths={[1, 'auto']} align="end" onSubmit={submit}>
      <TextInput {...input} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <Button type="submit" loading={loading}>
        Ajouter
      </Button>
    </Row>
  )
}

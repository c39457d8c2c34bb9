import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { isSafeLink } from '#shared/text/rich-text/link.ts'

interface Props {
  readonly href: string
  /** An empty address removes the link. */
  readonly apply: (address: string) => void
}

export function LinkForm({ href, apply }: Props) {
  const [typed, setTyped] = useState(href)
  const [refused, setRefused] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const address = completed(typed)
    if (isSafeLink(address)) apply(address)
    else setRefused(true)
  }
  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        label="Adresse du lien"
        placeholder="https://exemple.fr"
        w={320}
        value={typed}
        data-autofocus
        error={refused && 'Une adresse commence par https:// ou http://\u00a0; un courriel s’écrit nom@exemple.fr.'}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setRefused(false)
        }}
      />
      <Group gap="sm" mt="md">
        <Button type="submit" size="xs">
          Relier les mots
        </Button>
        {href !== '' && (
          <Button size="xs" variant="subtle" onClick={() => apply('')}>
            Retirer le lien
          </Button>
        )}
      </Group>
    </form>
  )
}

/** « exemple.fr/page » and « nom@exemple.fr » are what people type. */
const completed = (typed: string): string => {
  const address = typed.trim()
  if (/^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/.test(address)) return `mailto:${address}`
  return /^[^\s:/@]+\.[^\s:@]+$/.test(address) ? `https://${address}` : address
}

import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import { focusList } from '../list/focus-list.ts'
import type { Directory } from '../use-directory.ts'
import classes from './filters.module.css'

/** Milliseconds without a key before the list is asked. */
const pause = 150

/** Words that begin the words of what is looked for. ↓ goes on to the list. */
export function TextFilter({ directory }: { readonly directory: Directory }) {
  const { list, filter } = directory.query
  const [typed, setTyped] = useState(filter.text)
  const sent = useRef(filter.text)
  const send = useDebouncedCallback((text: string) => {
    sent.current = text
    directory.setFilter({ ...filter, text })
  }, pause)
  const type = (text: string) => {
    setTyped(text)
    send(text)
  }
  // The address may change by itself: a view that opens, a filter that is cleared.
  useEffect(() => {
    if (filter.text !== sent.current) setTyped(filter.text)
    sent.current = filter.text
  }, [filter.text])
  return (
    <TextInput
      className={classes.text ?? ''}
      aria-label="Chercher dans la liste"
      placeholder={placeholders[list]}
      maxLength={200}
      autoComplete="off"
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'ArrowDown' && focusList()}
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
      rightSection={typed !== '' && <CloseButton size={24} aria-label="Effacer le texte" onClick={() => type('')} />}
    />
  )
}

const placeholders: Readonly<Record<DirectoryListName, string>> = {
  actors: 'Nom, autre nom, commune',
  places: 'Nom, commune, structure',
  persons: 'Nom, structure',
}

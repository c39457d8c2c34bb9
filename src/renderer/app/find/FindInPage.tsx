import { ActionIcon, Group, Paper, TextInput } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { figure } from '../../words/numbers.ts'
import classes from './FindInPage.module.css'
import { type FoundInPage as Found, foundInPage } from './found-in-page.ts'

/** Ctrl F on every page; one that has a search of its own hears the key too, and keeps it. */
export function FindInPage(): ReactNode {
  const [opened, setOpened] = useState(false)
  useWindowEvent('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'f') return
    if (document.querySelector('[data-finds]') !== null) return
    event.preventDefault()
    setOpened(true)
  })
  return opened && <FindBar close={() => setOpened(false)} />
}

function FindBar({ close }: { readonly close: () => void }) {
  const before = useRef(document.activeElement)
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly Found[]>([])
  const [at, setAt] = useState(0)
  useEffect(() => {
    show(found, at)
    return () => show([], 0)
  }, [found, at])
  const find = (asked: string) => {
    setText(asked)
    setFound(foundInPage(asked))
    setAt(0)
  }
  const go = (step: 1 | -1) => {
    // The page may have changed since.
    const now = foundInPage(text)
    setFound(now)
    setAt(now.length === 0 ? 0 : (at + step + now.length) % now.length)
  }
  const leave = () => {
    close()
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') leave()
    else go(event.shiftKey ? -1 : 1)
  }
  return (
    <Paper
      component="search"
      className={classes.bar}
      shadow="md"
      aria-label="Chercher dans la page"
      data-only="screen"
      data-finding
    >
      <Group gap="xs" wrap="nowrap" onKeyDown={hear}>
        <TextInput
          size="xs"
          autoFocus
          spellCheck={false}
          aria-label="Chercher dans la page"
          placeholder="Chercher dans la page"
          maxLength={300}
          value={text}
          onChange={(event) => find(event.currentTarget.value)}
        />
        <output className={classes.count}>{countWords(text, at, found.length)}</output>
        <Step label="Précédent (Maj Entrée)" act={() => go(-1)} glyph={IconChevronUp} />
        <Step label="Suivant (Entrée)" act={() => go(1)} glyph={IconChevronDown} />
        <Step label="Fermer la recherche (Échap)" act={leave} glyph={IconX} />
      </Group>
    </Paper>
  )
}

interface StepProps {
  readonly label: string
  readonly act: () => void
  readonly glyph: typeof IconX
}

function Step({ label, act, glyph: Glyph }: StepProps) {
  return (
    <ActionIcon variant="subtle" aria-label={label} title={label} onClick={act}>
      <Glyph size={16} stroke={1.6} aria-hidden="true" />
    </ActionIcon>
  )
}

/** Marks all that is found, and brings the one where one stands in sight. */
const show = (found: readonly Found[], at: number): void => {
  const ranges = found.flatMap((one) => (one.kind === 'text' ? [one.range] : []))
  const current = found[at]
  CSS.highlights.set('on-page', new Highlight(...ranges))
  CSS.highlights.set('on-page-here', new Highlight(...(current?.kind === 'text' ? [current.range] : [])))
  for (const field of document.querySelectorAll('[data-found]')) field.removeAttribute('data-found')
  for (const one of found) if (one.kind === 'field') one.field.dataset.found = one === current ? 'here' : 'too'
  const element = current?.kind === 'text' ? current.range.startContainer.parentElement : current?.field
  element?.scrollIntoView({ block: 'nearest' })
}

const countWords = (text: string, at: number, count: number): string => {
  if (text.trim() === '') return ''
  return count === 0 ? 'Rien trouvé' : `${figure(at + 1)} sur ${figure(count)}`
}

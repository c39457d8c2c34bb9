import { ActionIcon, Button, Checkbox, Text, TextInput } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp, IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import classes from './find.module.css'
import { countWords, keptWords } from './find-words.ts'
import type { Find } from './use-find.ts'

interface Props {
  readonly find: Find
}

/** Opens the search of the page, as Ctrl F does; Ctrl H opens it with what replaces. */
export function FindButton({ find }: Props) {
  useWindowEvent('keydown', (event) => {
    const chord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    const how = chord ? { f: 'find' as const, h: 'replace' as const }[event.key.toLowerCase()] : undefined
    if (how === undefined) return
    event.preventDefault()
    find.open(how)
  })
  return (
    <Button
      variant="subtle"
      leftSection={<IconSearch size={16} stroke={1.6} />}
      title="Chercher et remplacer (Ctrl F, Ctrl H)"
      // The search of every page leaves the key to this one.
      data-finds
      onClick={() => find.open('find')}
    >
      Chercher
    </Button>
  )
}

/** Words looked for in the whole page, and what replaces them. */
export function FindBar({ find }: Props) {
  const { opened, asked, found, at, current } = find
  const words = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (opened !== null) words.current?.select()
  }, [opened])
  if (opened === null) return null
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    find.close()
  }
  const enter = (act: (step: 1 | -1) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    act(event.shiftKey ? -1 : 1)
  }
  const nothing = found.length === 0
  return (
    <search className={classes.bar} aria-label="Chercher dans le compte-rendu" onKeyDown={hear}>
      <div className={classes.line}>
        <TextInput
          ref={words}
          size="xs"
          className={classes.words}
          aria-label="Chercher"
          placeholder="Chercher"
          maxLength={300}
          value={asked.text}
          onChange={(event) => find.ask({ text: event.currentTarget.value })}
          onKeyDown={enter(find.go)}
        />
        <output className={classes.count}>{countWords(asked.text, at, found.length)}</output>
        <Step label="Précédent (Maj Entrée)" disabled={nothing} act={() => find.go(-1)} glyph={IconChevronUp} />
        <Step label="Suivant (Entrée)" disabled={nothing} act={() => find.go(1)} glyph={IconChevronDown} />
        <Checkbox
          size="xs"
          label="Mots entiers"
          checked={asked.wholeWords}
          onChange={(event) => find.ask({ wholeWords: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label="Casse et accents"
          checked={asked.exact}
          onChange={(event) => find.ask({ exact: event.currentTarget.checked })}
        />
        {opened.how === 'find' && (
          <Button size="xs" variant="subtle" onClick={() => find.open('replace')}>
            Remplacer…
          </Button>
        )}
        <Step label="Fermer (Échap)" act={find.close} glyph={IconX} />
      </div>
      {opened.how === 'replace' && (
        <div className={classes.line}>
          <TextInput
            size="xs"
            className={classes.words}
            aria-label="Remplacer par"
            placeholder="Remplacer par"
            maxLength={300}
            value={find.by}
            onChange={(event) => find.setBy(event.currentTarget.value)}
            onKeyDown={enter(find.replaceOne)}
          />
          <Button size="xs" disabled={current === null || current.kept !== null} onClick={find.replaceOne}>
            Remplacer
          </Button>
          <Button size="xs" disabled={nothing} onClick={find.replaceAll}>
            Tout remplacer
          </Button>
          {current?.kept != null && (
            <Text size="sm" c="var(--ochre)" role="status">
              {keptWords[current.kept]}
            </Text>
          )}
        </div>
      )}
    </search>
  )
}

interface StepProps {
  readonly label: string
  readonly act: () => void
  readonly disabled?: boolean
  readonly glyph: typeof IconX
}

function Step({ label, act, disabled = false, glyph: Glyph }: StepProps) {
  return (
    <ActionIcon size={28} variant="subtle" aria-label={label} title={label} disabled={disabled} onClick={act}>
      <Glyph size={17} stroke={1.6} />
    </ActionIcon>
  )
}

import { Combobox, Group, Kbd, Text, TextInput, UnstyledButton, useCombobox } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { askedTerms, wordsOf } from '#shared/text/trade-words.ts'
import { openHelp } from '../../components/help-opened.ts'
import { KeyHints } from '../../components/KeyHints.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { useEarlyEnter } from '../../components/use-early-enter.ts'
import { figure, plural } from '../../words/numbers.ts'
import { type ShownGroup, shownOf } from './answers-of.ts'
import type { GroupKey, PaletteGroup } from './group-results.ts'
import { offersFor } from './offers.ts'
import classes from './Palette.module.css'
import { ResultOption } from './ResultOption.tsx'
import { showWords } from './show-words.ts'
import { useAnswers } from './use-answers.ts'

/** The field and what answers it. The arrows choose while the focus stays in the field, and a screen reader follows. */
export function PaletteSearch({ close }: { readonly close: () => void }) {
  const [text, setText] = useState('')
  const [kind, setKind] = useState<GroupKey | null>(null)
  const [without, setWithout] = useState<readonly string[]>([])
  const answered = useAnswers({ text, kind, without })
  const { groups, readAs, isFresh } = answered
  const navigate = useNavigate()
  const combobox = useCombobox({ opened: true })
  const kinds = useKinds(groups, kind, text)
  const found = kind === null ? shownOf(answered) : groups.filter(({ key }) => key === kind)
  const isNothing = text.trim() !== '' && found.length === 0
  const shown: readonly ShownGroup[] = isNothing
    ? [{ label: 'Ajouter', results: offersFor(text.trim()), more: false }]
    : found
  const results = shown.flatMap((group) => group.results)
  const ids = results.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: other results: the first one is the one Entrée opens
  useEffect(() => {
    combobox.selectFirstOption()
  }, [ids])

  const open = (id: string) => {
    const chosen = results.find((result) => result.id === id)
    if (chosen === undefined) return
    close()
    if ('to' in chosen.opens) {
      // The page that is left may say the same words.
      void navigate(chosen.opens.to).then(() => chosen.shows !== undefined && showWords(chosen.shows))
      if (chosen.opens.help !== undefined) openHelp(chosen.opens.help)
    } else chosen.opens.act()
  }
  const enterEarly = useEarlyEnter({ asked: text, isFresh, take: () => open(results[0]?.id ?? '') })
  const neighbours = [...new Set(askedTerms(wordsOf(text), without).flatMap((term) => term.neighbours))]
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    if (event.key === 'Tab' && kinds.length > 1 && text.trim() !== '') {
      event.preventDefault()
      const keys: readonly (GroupKey | null)[] = [null, ...kinds.map(({ key }) => key)]
      setKind(keys[(keys.indexOf(kind) + (event.shiftKey ? -1 : 1) + keys.length) % keys.length] ?? null)
    }
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault()
      // The list would open what stands chosen.
      event.stopPropagation()
      setWithout([...without, ...neighbours])
    } else if (event.key === 'Enter' && !isFresh) {
      event.preventDefault()
      event.stopPropagation()
      enterEarly()
    }
  }
  const ask = (next: string) => {
    setText(next)
    setKind(null)
    if (next.trim() === '') setWithout([])
  }
  return (
    <Combobox store={combobox} onOptionSubmit={open}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          // At once: letters typed right after Ctrl K belong here.
          autoFocus
          data-autofocus
          aria-label="Chercher partout"
          placeholder="Un nom, un mot d’un texte, une page, une action"
          value={text}
          onKeyDownCapture={hear}
          onChange={(event) => ask(event.currentTarget.value)}
          leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
          rightSection={
            <Count text={text} results={isNothing ? 0 : results.length} more={shown.some(({ more }) => more)} />
          }
          rightSectionWidth={230}
          maxLength={200}
          autoComplete="off"
          classNames={{ input: classes.field ?? '' }}
        />
      </Combobox.EventsTarget>
      {text.trim() !== '' && (
        <>
          <Kinds kinds={kinds} kind={kind} choose={setKind} />
          <Understood readAs={readAs} neighbours={neighbours} refuse={(one) => setWithout([...without, one])} />
        </>
      )}
      {isNothing && (
        <Text role="status" className={classes.nothing ?? ''}>
          {emptyWords(text)}
        </Text>
      )}
      <Combobox.Options className={classes.options ?? ''} aria-label="Résultats">
        {shown.map((group) => (
          <Combobox.Group
            key={group.label}
            label={<GroupHead group={group} choose={setKind} />}
            classNames={{ groupLabel: classes.group ?? '' }}
          >
            {group.results.map((result) => (
              <ResultOption key={result.id} result={result} />
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      <Group className={classes.foot ?? ''} justify="space-between">
        <KeyHints hints={keys} />
        <Text size="sm" c="var(--ink-3)">
          Sans accents ni majuscules
        </Text>
      </Group>
    </Combobox>
  )
}

const keys = [
  { keys: ['↑', '↓'], does: 'choisir' },
  { keys: ['Entrée'], does: 'ouvrir' },
  { keys: ['Tab'], does: 'genre suivant' },
  { keys: ['Maj', 'Entrée'], does: 'sans les mots voisins' },
]

const emptyWords = (text: string): string =>
  `Rien ne répond à «\u00a0${text.trim()}\u00a0». Essayez moins de mots, ou d’autres.`

type Kind = Pick<PaletteGroup, 'key' | 'label' | 'more'> & { readonly count: number }

/** Kinds that answered while all were asked: choosing one leaves the others in sight. */
const useKinds = (groups: readonly PaletteGroup[], kind: GroupKey | null, text: string): readonly Kind[] => {
  const [kept, setKept] = useState<{ readonly text: string; readonly kinds: readonly Kind[] }>({ text: '', kinds: [] })
  const now = groups.map(({ key, label, more, results }) => ({ key, label, more, count: results.length }))
  const same = kept.text === text && signOf(kept.kinds) === signOf(now)
  if (kind === null && !same) setKept({ text, kinds: now })
  return kind === null ? now : kept.kinds
}

const signOf = (kinds: readonly Kind[]): string => kinds.map(({ key, count, more }) => `${key} ${count} ${more}`).join()

interface GroupHeadProps {
  readonly group: ShownGroup
  readonly choose: (kind: GroupKey) => void
}

/** What a group is of, and for the mouse the way to all of it: who listens has the kinds, and `Tab`. */
function GroupHead({ group: { label, rest }, choose }: GroupHeadProps) {
  return (
    <>
      {label}
      {rest !== undefined && (
        <UnstyledButton
          className={classes.rest ?? ''}
          tabIndex={-1}
          aria-hidden="true"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(rest.key)}
        >
          {rest.words}
        </UnstyledButton>
      )}
    </>
  )
}

interface KindsProps {
  readonly kinds: readonly Kind[]
  readonly kind: GroupKey | null
  readonly choose: (kind: GroupKey | null) => void
}

/** The kinds of what was found, for the mouse; `Tab` goes from one to the next. */
function Kinds({ kinds, kind, choose }: KindsProps) {
  if (kinds.length < 2) return null
  return (
    <Group className={classes.kinds ?? ''} gap="xs" role="group" aria-label="Genres">
      {[{ key: null, label: 'Tout', count: null, more: false }, ...kinds].map(({ key, label, count, more }) => (
        <UnstyledButton
          key={label}
          className={classes.kind ?? ''}
          tabIndex={-1}
          aria-pressed={key === kind}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(key)}
        >
          {label}{' '}
          {count !== null && (
            <Second fw={400} ms="var(--s1)">
              {figure(count)}
              {more && '+'}
            </Second>
          )}
        </UnstyledButton>
      ))}
    </Group>
  )
}

interface UnderstoodProps {
  readonly readAs: string | null
  readonly neighbours: readonly string[]
  readonly refuse: (neighbour: string) => void
}

/** What else was looked for: the word that was meant, and the neighbours of the trade, each of which one may refuse. */
function Understood({ readAs, neighbours, refuse }: UnderstoodProps) {
  if (readAs === null && neighbours.length === 0) return null
  return (
    <Group className={classes.understood ?? ''} gap="xs" role="status">
      {readAs !== null && <span>Compris&nbsp;: «&nbsp;{readAs}&nbsp;».</span>}
      {neighbours.length > 0 && <span>Et les mots voisins&nbsp;:</span>}
      {neighbours.slice(0, 5).map((neighbour) => (
        <UnstyledButton
          key={neighbour}
          className={classes.neighbour ?? ''}
          tabIndex={-1}
          title={`Sans «\u00A0${neighbour}\u00A0»`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => refuse(neighbour)}
        >
          {neighbour}
          <IconX size={12} stroke={1.8} aria-hidden="true" />
        </UnstyledButton>
      ))}
    </Group>
  )
}

interface CountProps {
  readonly text: string
  readonly results: number
  /** More would be found. */
  readonly more: boolean
}

function Count({ text, results, more }: CountProps) {
  return (
    <Group gap="sm" wrap="nowrap" justify="flex-end" w="100%" pe="md">
      <span className={classes.count} role="status">
        {text.trim() !== '' && plural(results, 'résultat', 'résultats') + (more ? ' et plus' : '')}
      </span>
      <Kbd aria-hidden="true">Échap</Kbd>
    </Group>
  )
}

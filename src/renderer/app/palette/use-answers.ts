import { useEffect, useMemo, useRef, useState } from 'react'
import type { Found, HitKind } from '#shared/contract/workspace/search.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { lastVisits } from '../../components/visits.ts'
import { type WordIndex, wordIndex } from '../../components/word-index.ts'
import type { GuidePart } from '../../workspace/guide/find-in-guide.ts'
import { type Answered, answersOf } from './answers-of.ts'
import { opensHelp } from './destination.ts'
import { destinations, oftenSought } from './destinations.ts'
import { destinationResult, type GroupKey, type PaletteGroup, type PaletteResult, resultOf } from './group-results.ts'
import { screenActions } from './screen-actions.ts'
import { useBeside } from './use-beside.ts'

const nothing: Found = { hits: [], more: [], readAs: null }

/** Kinds of which the program itself finds all there is: they are not asked for again. */
const own: readonly GroupKey[] = ['recent', 'screen', 'page', 'deed', 'exchange', 'house', 'help', 'add']

const isOfHits = (kind: GroupKey | null): kind is HitKind => kind !== null && !own.includes(kind)

interface Asked {
  readonly text: string
  /** One kind alone; `null`: some of each. */
  readonly kind: GroupKey | null
  /** Neighbour words that are refused. */
  readonly without: readonly string[]
}

interface Fresh {
  /** It answers these words, and not those that were typed before. */
  readonly isFresh: boolean
}

/** What the palette shows: what answers the words typed, else what one may want before any. */
export const useAnswers = ({ text, kind, without }: Asked): Answered & Fresh => {
  const asked = text.trim()
  const input = { text: asked, without: [...without], ...(isOfHits(kind) && { kind }) }
  const found = useApiQuery('search', 'find', asked === '' ? null : input, { keepPrevious: true })
  const written = useApiQuery('search', 'written', asked === '' ? {} : null)
  const guide = useGuide()
  const beside = useBeside(asked !== '')
  // Of the page under the palette, as it was when it opened.
  const screen = useRef<ReturnType<typeof screenActions> | null>(null)
  screen.current ??= screenActions()
  const screenWords = useMemo(
    () => wordIndex((screen.current ?? []).map((result) => ({ id: result.id, name: result.label, result }))),
    [],
  )
  if (asked === '')
    return {
      ...{ readAs: null, nearest: [], isFresh: true },
      groups: beforeWords(
        recents((written.data ?? []).map((hit) => resultOf({ ...hit, excerpt: '' }))),
        screen.current,
      ),
    }
  const all = answersOf({
    asked,
    without,
    found: found.data ?? nothing,
    guide,
    beside,
    screen: screenWords,
    recent: visited(),
  })
  return { ...all, isFresh: guide !== null && !found.isPending && !found.isPlaceholderData }
}

const beforeWords = (recent: readonly PaletteResult[], screen: readonly PaletteResult[]): readonly PaletteGroup[] => {
  const often = destinations.filter(({ name }) => oftenSought.includes(name)).map((one) => destinationResult(one))
  const groups: readonly PaletteGroup[] = [
    { key: 'recent', label: 'Récents', more: false, results: recent },
    { key: 'screen', label: 'Sur cet écran', more: false, results: screen },
    { key: 'deed', label: 'Souvent cherché', more: false, results: often },
    { key: 'help', label: 'Aide', more: false, results: helps },
  ]
  return groups.filter(({ results }) => results.length > 0)
}

const helps: readonly PaletteResult[] = [
  {
    ...{ id: 'help here', icon: 'help', label: 'La page du guide sur cet écran, et ses touches', aside: 'F1' },
    opens: opensHelp('here'),
  },
  { id: 'help all', icon: 'help', label: 'Tout le guide', opens: opensHelp('all') },
]

const mostRecent = 6

/** What was opened in this window, then what was written last. */
const recents = (written: readonly PaletteResult[]): readonly PaletteResult[] => {
  const opened = visited()
  const isVisited = (id: string): boolean => opened.some((visit) => visit.id.includes(id.split(' ')[1] ?? id))
  return [...opened, ...written.filter(({ id }) => !isVisited(id))].slice(0, mostRecent)
}

const visited = (): readonly PaletteResult[] =>
  lastVisits()
    .filter(({ hash }) => hash !== location.hash)
    .map(({ hash, title }) => ({
      ...{ id: `recent ${hash}`, icon: 'recent', label: title },
      opens: { act: () => location.assign(hash) },
    }))

/** The guide is fetched when the palette first opens. */
const useGuide = (): WordIndex<GuidePart> | null => {
  const [guide, setGuide] = useState<WordIndex<GuidePart> | null>(null)
  useEffect(() => {
    void import('../../workspace/guide/find-in-guide.ts').then(({ guideWords }) => setGuide(guideWords))
  }, [])
  return guide
}

import { useEffect, useMemo, useReducer, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { type FoundInMinutes, findInMinutes } from '#shared/records/minutes/find-in-minutes.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { minutesTexts } from '#shared/records/minutes/minutes-texts.ts'
import { findWords, type WordsAsked } from '#shared/text/find-words.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { enterText } from '../../components/editor/editor-in.ts'
import { useAllStored, useWriting } from '../../components/saving/writing.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { usePageChanges } from '../page/use-page-changes.ts'
import { whenShown } from '../page/when-shown.ts'
import { tellReplaced } from './find-words.ts'
import { fieldOfWords, foundRange, shownWords } from './found-range.ts'

interface Situation {
  readonly minutes: Minutes
  readonly page: HTMLElement | null
  /** Brings a section on screen, with its editors. */
  readonly show: (section: RowId) => void
}

const nothingAsked: WordsAsked = { text: '', wholeWords: false, exact: false }

/** What is looked for in the page, where one is among what is found, and what replaces it. */
export function useFind({ minutes, page, show }: Situation) {
  // Another one each time it is asked for: its field is then entered again.
  const [opened, setOpened] = useState<{ readonly how: 'find' | 'replace' } | null>(null)
  const [asked, setAsked] = useState(nothingAsked)
  const [by, setBy] = useState('')
  const [wanted, setAt] = useState(0)
  const found = useFound(minutes, opened === null ? nothingAsked : asked)
  const at = Math.min(wanted, Math.max(0, found.length - 1))
  const current = found[at] ?? null
  useHighlights(page, found, current)
  const replacing = useReplacing(minutes.meeting.id, asked, by)

  const open = (how: 'find' | 'replace') => {
    const selected = document.getSelection()?.toString() ?? ''
    if (opened === null && selected !== '' && selected.length <= 300 && !selected.includes('\n'))
      setAsked({ ...asked, text: selected })
    setOpened({ how })
  }
  const goTo = (rank: number) => found.length > 0 && setAt((rank + found.length) % found.length)
  useBringing(page, current, show)
  return {
    opened,
    asked,
    by,
    found,
    at,
    current,
    open,
    ask: (changes: Partial<WordsAsked>) => {
      setAsked({ ...asked, ...changes })
      setAt(0)
    },
    setBy,
    go: (step: 1 | -1) => goTo(at + step),
    /** Then one is at the next: past what was put there, which may hold the words again. */
    replaceOne: () => {
      if (current === null || current.kept !== null) return
      const again = findWords(by, asked).length
      void replacing.one(current).then((done) => done && setAt(at + again))
    },
    replaceAll: replacing.all,
    /** Back to the page, at what was found. */
    close: () => {
      setOpened(null)
      const shown = page === null || current === null ? null : shownWords(page, current)
      if (shown === null) return page?.querySelector<HTMLElement>('[aria-current] [data-field]')?.focus()
      enterText(shown.editor, shown.words)
    },
  }
}

export type Find = ReturnType<typeof useFind>

/** As it is typed: what is not stored yet is found too. */
function useFound(minutes: Minutes, asked: WordsAsked): readonly FoundInMinutes[] {
  const { typed } = useWriting()
  const [changes, hear] = useReducer((count: number) => count + 1, 0)
  const isAsked = asked.text !== ''
  useEffect(() => (isAsked ? typed.subscribe(hear) : undefined), [typed, isAsked])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed changes without the minutes
  return useMemo(() => {
    if (!isAsked) return []
    const texts = minutesTexts(minutes).map((text) => ({
      ...text,
      value: text.record === 'attendance' ? text.value : typed.shown(text.id, text.field, text.value),
    }))
    return findInMinutes(texts, asked)
  }, [minutes, asked, typed, changes])
}

function useReplacing(meeting: RowId, asked: WordsAsked, by: string) {
  const stored = useAllStored()
  const all = useGesture('minutes', 'replaceWords')
  const one = useApiMutation('minutes', 'replaceWords')
  return {
    one: async ({ text: { id, field }, rank }: FoundInMinutes) => {
      if (!(await stored())) return false
      // What a failure says is told by the mutation.
      const told = await one.mutateAsync({ meeting, asked, by, only: { id, field, rank } }).catch(() => null)
      return told !== null && told.replaced > 0
    },
    all: async () => {
      if (await stored()) all.act({ meeting, asked, by, only: null }, tellReplaced)
    },
  }
}

/** Brings on screen the one where one is, as one types in the search and goes through what is found. */
function useBringing(page: HTMLElement | null, current: FoundInMinutes | null, show: Situation['show']): void {
  const place = current === null ? null : [current.text.id, current.text.field, current.line, current.from].join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is what is to be brought
  useEffect(() => {
    if (page === null || current === null || document.activeElement?.closest('search') == null) return
    bring(page, current, show)
  }, [page, place])
}

const bring = (page: HTMLElement, found: FoundInMinutes, show: Situation['show']): void => {
  const scroll = () => {
    const element = foundRange(page, found)?.startContainer.parentElement ?? fieldOfWords(page, found)
    element?.scrollIntoView({ block: 'center' })
    return element != null
  }
  if (scroll()) return
  show(found.text.section)
  whenShown(scroll)
}

/** Tints what is found, and the one where one is, without a change to the page (`::highlight(found)`). */
function useHighlights(
  page: HTMLElement | null,
  found: readonly FoundInMinutes[],
  current: FoundInMinutes | null,
): void {
  const tint = (shown: HTMLElement) => {
    const ranges = (some: readonly FoundInMinutes[]) => some.flatMap((one) => foundRange(shown, one) ?? [])
    CSS.highlights.set('found', new Highlight(...ranges(found.filter((one) => one !== current))))
    CSS.highlights.set('found-here', new Highlight(...ranges(current === null ? [] : [current])))
  }
  usePageChanges(page, tint)
  useEffect(() => {
    if (page !== null) tint(page)
  })
  useEffect(
    () => () => {
      CSS.highlights.delete('found')
      CSS.highlights.delete('found-here')
    },
    [],
  )
}

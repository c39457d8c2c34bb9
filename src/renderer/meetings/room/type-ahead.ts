import { isWritable, typeIn } from './type-in.ts'

/**
 * What is typed while a text is on its way. The keyboard goes to a field that is ready at once, so that dead keys and
 * pasting work as anywhere; once the text is there, what was kept is typed again into it, in its order.
 */
export interface TypeAhead {
  /** The field, when it comes and when it goes. */
  readonly attach: (field: HTMLTextAreaElement | null) => void
  /** Takes the keyboard, until `release`. */
  readonly hold: () => void
  /** Whether a key that is no letter was kept for later. */
  readonly keeps: (event: KeyboardEvent) => boolean
  /** Enters the place that has come, and types there what was kept. */
  readonly release: (enter: () => void) => void
  /** Nothing came: what was typed goes where the cursor was. */
  readonly giveBack: () => void
}

type Kept =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'key'; readonly key: KeyboardEventInit }

export function createTypeAhead(): TypeAhead {
  const kept: Kept[] = []
  let field: HTMLTextAreaElement | null = null
  let holding = false
  let composing = false
  let before: Element | null = null

  /** What the field holds joins the rest, a line at a time. */
  const takeWords = () => {
    const lines = (field?.value ?? '').split('\n')
    if (field !== null) field.value = ''
    for (const [index, words] of lines.entries()) {
      if (index > 0) kept.push({ kind: 'key', key: { key: 'Enter' } })
      if (words !== '') kept.push({ kind: 'words', words })
    }
  }

  /** Whether the last key that was kept is undone; the last words are left to the field itself. */
  const takeBack = (): boolean => {
    const last = kept.pop()
    if (last?.kind === 'words' && field !== null) field.value = last.words
    return last?.kind === 'key'
  }

  /** A key may ask for another text that is on its way: what follows it waits for that one. */
  const typeAgain = () => {
    for (let next = kept.shift(); next !== undefined; next = kept.shift()) {
      // Where nothing can be written, the room opens a text at the first letter.
      if (next.kind === 'key') press(next.key)
      else if (!isWritable(document.activeElement)) press({ key: next.words.charAt(0) })
      if (next.kind === 'words' && holding) kept.unshift(next)
      else if (next.kind === 'words') typeIn(next.words)
      if (holding) return
    }
  }

  const release = (enter: () => void) => {
    // A « ê » half typed is finished first.
    if (composing) return void field?.addEventListener('compositionend', () => release(enter), { once: true })
    const active = document.activeElement
    const elsewhere = active === field || active === document.body ? null : active
    takeWords()
    holding = false
    field?.blur()
    enter()
    typeAgain()
    if (elsewhere?.isConnected) focusOn(elsewhere)
  }

  return {
    attach(next) {
      field = next
      next?.addEventListener('compositionstart', () => {
        composing = true
      })
      next?.addEventListener('compositionend', () => {
        composing = false
      })
    },
    hold() {
      if (holding) return
      holding = true
      before = document.activeElement
      field?.focus()
    },
    keeps(event) {
      if (!holding || event.target !== field || event.isComposing) return false
      if (event.key === 'Backspace' && field?.value === '') return takeBack()
      if (!isKept(event)) return false
      takeWords()
      const { key, ctrlKey, metaKey, shiftKey } = event
      kept.push({ kind: 'key', key: { key, ctrlKey, metaKey, shiftKey } })
      return true
    },
    release,
    giveBack: () => release(() => focusOn(before)),
  }
}

/** The keys that would act on the room or on a line, as opposed to those that write or move within the words. */
const isKept = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  ['Enter', 'Tab', 'Escape', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10'].includes(key) ||
  ((ctrlKey || metaKey) && (key === 'ArrowDown' || key === 'ArrowUp'))

const press = (key: KeyboardEventInit): void => {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }))
}

const focusOn = (element: Element | null): void => {
  if (element instanceof HTMLElement) element.focus()
}

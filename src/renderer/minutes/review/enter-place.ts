import { editorIn, enterRange } from '../../components/editor/editor-in.ts'

/**
 * Enters what mends a remark: the words themselves, selected; else the field, the mark or the person that stands there.
 * @param isLacking the text of the section is what is empty
 */
export const enterPlace = (range: Range, isLacking: boolean): void => {
  const { startContainer, startOffset } = range
  const start = startContainer.childNodes[startOffset] ?? startContainer
  const element = start instanceof Element ? start : start.parentElement
  const lacking = isLacking ? element?.closest('[data-section]')?.querySelector('[data-field$=":body"]') : null
  const text = lacking ?? element?.closest('[data-field]') ?? element?.parentElement?.closest('[data-field]') ?? null
  const person = element?.closest<HTMLElement>('[data-attendee]') ?? null
  const editor = editorIn(text)
  if (editor !== null) enterRange(editor, range)
  else if (person !== null) openPerson(person)
  else enterField(fieldNear(element))
}

const enterField = (field: HTMLElement | null): void => {
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
}

/** By the row's own key, « modifier »; its structure is what is most often missing. */
const openPerson = (row: HTMLElement): void => {
  row.focus()
  if (row.nextElementSibling === null) row.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true }))
  requestAnimationFrame(() => row.closest('li')?.querySelector<HTMLElement>('textarea')?.focus())
}

/** In a line, the first field that is empty; in a cell, what it holds. */
const fieldNear = (element: Element | null): HTMLElement | null => {
  const line = [...(element?.closest('li')?.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])') ?? [])]
  const empty = line.find(({ value }) => value === '')
  return (
    empty ??
    element?.closest('[role=group]')?.querySelector<HTMLElement>('[data-field]') ??
    (element?.matches('input, textarea, select') === true ? (element as HTMLElement) : null)
  )
}

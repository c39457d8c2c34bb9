import type { KeyboardEvent } from 'react'
import type { PointStyle } from '#shared/text/rich-text/rich-text.ts'
import { editorIn } from '../../components/editor/editor-in.ts'
import { openPointUnder } from '../../components/editor/points.ts'

/** As in the room. */
const points: Readonly<Record<string, PointStyle>> = { F10: 'decision', F5: 'action' }

/** Opens a decision or a task under the line at the cursor; a title has none. Whether the key was one of them. */
export const pointKey = (event: KeyboardEvent<HTMLElement>): boolean => {
  const style = points[event.key]
  const text = (event.target as Element).closest<HTMLElement>('[data-field][contenteditable=true]')
  if (style === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false
  if (text === null || text.dataset.field?.endsWith(':title')) return false
  const editor = editorIn(text)
  if (editor === null) return false
  event.preventDefault()
  openPointUnder(editor, style)
  return true
}

import { ReactRenderer } from '@tiptap/react'
import type { SuggestionKeyDownProps, SuggestionProps } from '@tiptap/suggestion'
import type { Mention } from '#shared/contract/session.ts'
import classes from './citing.module.css'
import { MentionList, type MentionListProps, mentionListId, mentionOptionId } from './MentionList.tsx'

type Props = SuggestionProps<Mention, Mention>

/** The list under the words being typed. The text keeps the focus, and names the active option for who hears it. */
export const mentionPopup = () => {
  let renderer: ReactRenderer<unknown, MentionListProps> | null = null
  let unmount: (() => void) | null = null
  let props: Props | null = null
  let active = 0

  const show = () => {
    if (props === null) return
    const choose = props.command
    renderer?.updateProps({ mentions: props.items, active, choose } satisfies MentionListProps)
    announce(props, active)
  }
  const update = (next: Props) => {
    if (next.items !== props?.items) active = 0
    props = next
    show()
  }
  return {
    onStart: (started: Props) => {
      renderer = new ReactRenderer(MentionList, {
        editor: started.editor,
        className: classes.float ?? '',
        props: { mentions: started.items, active: 0, choose: started.command },
      })
      unmount = started.mount(renderer.element as HTMLElement)
      update(started)
    },
    onUpdate: update,
    onExit: (ended: Props) => {
      unmount?.()
      renderer?.destroy()
      renderer = null
      props = null
      announce({ ...ended, items: [] }, 0)
    },
    onKeyDown: ({ event }: SuggestionKeyDownProps): boolean => {
      const count = props?.items.length ?? 0
      if (props === null || count === 0) return false
      const chosen = props.items[active]
      switch (event.key) {
        case 'ArrowDown':
        case 'ArrowUp':
          active = (active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count
          show()
          return true
        case 'Enter':
        case 'Tab':
          if (chosen !== undefined) props.command(chosen)
          return true
        default:
          return false
      }
    },
  }
}

const announce = ({ editor, items }: Props, active: number): void => {
  const text = editor.view.dom
  const chosen = items[active]
  const said = {
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-controls': mentionListId,
    'aria-activedescendant': chosen === undefined ? '' : mentionOptionId(chosen),
  }
  for (const [name, value] of Object.entries(said)) {
    if (chosen === undefined) text.removeAttribute(name)
    else text.setAttribute(name, value)
  }
}

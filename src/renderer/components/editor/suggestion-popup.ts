import { ReactRenderer } from '@tiptap/react'
import type { SuggestionKeyDownProps, SuggestionOptions, SuggestionProps } from '@tiptap/suggestion'
import { optionId, type Suggested, SuggestionList, type SuggestionListProps } from './SuggestionList.tsx'
import classes from './suggesting.module.css'

/** What a list offers, and how it is shown. */
export interface Suggesting<Item> {
  readonly id: string
  /** For whoever does not see the screen. */
  readonly label: string
  readonly look: (item: Item) => Suggested
  /** Said when nothing answers to what was typed after the sign; `null`: the list is then not shown. */
  readonly none: (query: string) => string | null
}

type Middleware = NonNullable<NonNullable<SuggestionOptions['floatingUi']>['middleware']>[number]

/** What separates a list from the edge of the window. */
const edge = 8

/** Keeps a list in the window, however near its edge the words are. */
const keptInWindow: Middleware = {
  name: 'keptInWindow',
  fn: ({ x, rects }) => ({ x: Math.max(edge, Math.min(x, window.innerWidth - rects.floating.width - edge)) }),
}

export const placed = { middleware: [keptInWindow] }

/** The list under the words being typed. The text keeps the focus, and names the active option for who hears it. */
export const suggestionPopup =
  <Item>({ id, label, look, none }: Suggesting<Item>) =>
  () => {
    type Props = SuggestionProps<Item, Item>
    let renderer: ReactRenderer<unknown, SuggestionListProps> | null = null
    let unmount: (() => void) | null = null
    let props: Props | null = null
    let active = 0

    const shown = ({ items, command, query, loading }: Props): SuggestionListProps => ({
      id,
      label,
      options: items.map(look),
      active,
      none: loading ? null : none(query.trim()),
      choose: (rank) => {
        const item = items[rank]
        if (item !== undefined) command(item)
      },
    })
    const show = () => {
      if (props === null) return
      renderer?.updateProps(shown(props))
      announce(props, props.items.map(look)[active])
    }
    const announce = ({ editor }: Props, chosen: Suggested | undefined) => {
      const said = {
        'aria-autocomplete': 'list',
        'aria-haspopup': 'listbox',
        'aria-controls': id,
        'aria-activedescendant': chosen === undefined ? '' : optionId(id, chosen),
      }
      for (const [name, value] of Object.entries(said)) {
        if (chosen === undefined) editor.view.dom.removeAttribute(name)
        else editor.view.dom.setAttribute(name, value)
      }
    }
    const update = (next: Props) => {
      if (next.items !== props?.items) active = 0
      props = next
      show()
    }
    return {
      onStart: (started: Props) => {
        renderer = new ReactRenderer(SuggestionList, {
          editor: started.editor,
          className: classes.float ?? '',
          props: shown(started),
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
        announce(ended, undefined)
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

import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from 'react'
import type { ArrivalSuggestion, KnownWho } from '#shared/contract/meetings/arrivals.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useEarlyEnter } from '../../components/use-early-enter.ts'
import { useUndoInField } from '../../components/use-undo-in-field.ts'
import { tooltipsId } from '../../theme/component-defaults.ts'
import { typedOption, WhoOptions } from './WhoOptions.tsx'

export type Who = KnownWho | { readonly kind: 'text'; readonly text: string }

interface Props {
  readonly meeting: RowId
  readonly label: string
  /** The placeholder says it: spoken only. */
  readonly isLabelHidden?: boolean
  readonly placeholder?: string
  readonly initial?: string
  /** What Entrée does of a text that means nobody: « Noter « noisette » ». */
  readonly typedVerb: (text: string) => string
  readonly onWho: (who: Who, suggestion: ArrivalSuggestion | null) => void
  /** What Entrée does on nothing typed. */
  readonly leave?: (() => void) | undefined
  readonly hint?: ReactNode
  readonly inputRef?: RefObject<HTMLInputElement | null>
  /** In a table or a pane that scrolls, its list stands over the page: the frame would turn it over the question. */
  readonly overPage?: boolean
}

/** Someone by a name or a structure: Entrée takes the one who is surely meant, else the text as it is, and its row says which. */
export function WhoField({
  meeting,
  typedVerb,
  onWho,
  leave,
  initial = '',
  hint,
  inputRef,
  label,
  isLabelHidden,
  overPage = false,
  ...input
}: Props) {
  const [text, setText] = useState(initial)
  const asked = text.trim()
  const { suggestions, isFresh } = useSuggestions(meeting, asked)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })

  const undoing = useUndoInField()

  const choose = (option: string) => {
    const suggestion = option === typedOption ? null : (suggestions[Number(option)] ?? null)
    onWho(suggestion?.who ?? { kind: 'text', text: asked }, suggestion)
    setText('')
    undoing.note(false)
    combobox.closeDropdown()
  }
  const isFirstChoice = suggestions[0]?.isFirstChoice ?? false
  const enterEarly = useEarlyEnter({ asked, isFresh, take: () => choose(isFirstChoice ? '0' : typedOption) })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the answer is that of what is typed, the row that Entrée takes is marked
  useEffect(() => {
    if (isFresh) combobox.selectOption(isFirstChoice ? 0 : suggestions.length)
    else combobox.resetSelectedOption()
  }, [isFresh, asked])

  const press = (event: KeyboardEvent): boolean => {
    if (undoing.hear(event)) return true
    const { key } = event
    if (key === 'Enter' && asked === '' && leave !== undefined) {
      leave()
      return true
    }
    const isEnter = key === 'Enter' && asked !== ''
    if (isEnter && !isFresh) enterEarly()
    else if (isEnter && combobox.getSelectedOptionIndex() === -1) choose(typedOption)
    return isEnter
  }
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      withinPortal={overPage}
      portalProps={{ target: `#${tooltipsId}` }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...input}
          {...(isLabelHidden ? { 'aria-label': label } : { label })}
          ref={inputRef}
          leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden="true" />}
          rightSection={hint}
          value={text}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => {
            setText(event.currentTarget.value)
            undoing.note(true)
            combobox.openDropdown()
          }}
          onKeyDown={(event) => press(event) && event.preventDefault()}
          onFocus={() => initial !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked === ''}>
        <WhoOptions suggestions={suggestions} typedVerb={typedVerb(asked)} />
      </Combobox.Dropdown>
    </Combobox>
  )
}

function useSuggestions(meeting: RowId, text: string) {
  const found = useApiQuery('arrivals', 'suggest', text === '' ? null : { meeting, text }, { keepPrevious: true })
  return {
    suggestions: text === '' ? [] : (found.data ?? []),
    /** Of what is typed now, not of what was typed before. */
    isFresh: text !== '' && !found.isPlaceholderData && !found.isPending,
  }
}

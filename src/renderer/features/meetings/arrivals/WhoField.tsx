import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import type { ArrivalSuggestion, KnownWho } from '#shared/contract/arrivals.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { typedOption, WhoOptions } from './WhoOptions.tsx'

export type Who = KnownWho | { readonly kind: 'text'; readonly text: string }

interface Props {
  readonly meeting: RowId
  readonly label: string
  readonly placeholder?: string
  readonly initial?: string
  /** What Entrée does of a text that means nobody: « Noter « noisette » ». */
  readonly typedVerb: (text: string) => string
  readonly onWho: (who: Who, suggestion: ArrivalSuggestion | null) => void
  readonly hint?: ReactNode
  readonly inputRef?: RefObject<HTMLInputElement | null>
}

/** Someone by a name or a structure: Entrée takes the one who is surely meant, else the text as it is. */
export function WhoField({ meeting, typedVerb, onWho, initial = '', hint, inputRef, ...input }: Props) {
  const [text, setText] = useState(initial)
  const asked = text.trim()
  const { suggestions, isFresh } = useSuggestions(meeting, asked)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })

  const choose = (option: string) => {
    const suggestion = option === typedOption ? null : (suggestions[Number(option)] ?? null)
    onWho(suggestion?.who ?? { kind: 'text', text: asked }, suggestion)
    setText('')
    combobox.closeDropdown()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the answer is that of what is typed, Entrée is for its first row
  useEffect(() => {
    if (isFresh && suggestions[0]?.isFirstChoice) combobox.selectFirstOption()
    else combobox.resetSelectedOption()
  }, [isFresh, asked])

  /** Entrée before an answer came, or without a choice in it, is for the text: nobody is taken for another in haste. */
  const isForText = (key: string) => key === 'Enter' && asked !== '' && combobox.getSelectedOptionIndex() === -1
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...input}
          ref={inputRef}
          leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden="true" />}
          rightSection={hint}
          value={text}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => {
            setText(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onKeyDown={(event) => {
            if (!isForText(event.key)) return
            event.preventDefault()
            choose(typedOption)
          }}
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

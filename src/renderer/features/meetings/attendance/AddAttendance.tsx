import { Combobox, Group, NativeSelect, TextInput, useCombobox } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { PersonSuggestion } from '#shared/contract/meetings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Input } from '../../../api/api.ts'
import { useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { parseArrival } from '../../../words/parse-arrival.ts'
import { partOptions } from './attendance-options.ts'
import { SuggestionOptions, typedOption } from './SuggestionOptions.tsx'

type Part = Input<'meetings', 'addAttendance'>['part']
type Who = Input<'meetings', 'addAttendance'>['who']

/** Adds someone in one gesture: a known person among the suggestions, or the name as typed. */
export function AddAttendance({ meeting }: { readonly meeting: RowId }) {
  const [text, setText] = useState('')
  const [part, setPart] = useState<Part>('participant')
  const asked = text.trim()
  const found = useApiQuery('meetings', 'suggestPersons', asked === '' ? null : { meeting, text: asked }, keepPrevious)
  const add = useApiMutation('meetings', 'addAttendance')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const suggestions = asked === '' ? [] : (found.data ?? [])
  const fresh = asked !== '' && !found.isPlaceholderData && !found.isPending
  /** Entrée came before the suggestions: it is for their first row. */
  const hasty = useRef(false)

  const choose = (option: string) => {
    add.mutate(
      { meeting, part, who: whoOf(option, text, suggestions) },
      { onError: () => setText((since) => (since === '' ? text : since)) },
    )
    setText('')
    combobox.closeDropdown()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the answer is that of what is typed, its first row is Entrée's
  useEffect(() => {
    if (fresh) combobox.selectFirstOption()
    else combobox.resetSelectedOption()
    if (fresh && hasty.current) choose(suggestions[0]?.person ?? typedOption)
    if (fresh || asked === '') hasty.current = false
  }, [fresh, asked])

  const type = (typed: string) => {
    setText(typed)
    combobox.openDropdown()
  }
  return (
    <Group gap="sm" align="flex-end" wrap="nowrap">
      <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
        <Combobox.Target withExpandedAttribute>
          <TextInput
            flex={1}
            label="Ajouter quelqu’un"
            placeholder="NOM Prénom, structure"
            leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden="true" />}
            value={text}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={(event) => {
              hasty.current = event.key === 'Enter' && asked !== '' && !fresh
            }}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={asked === ''}>
          <SuggestionOptions text={asked} suggestions={suggestions} />
        </Combobox.Dropdown>
      </Combobox>
      <NativeSelect
        label="Comme"
        data={partOptions}
        value={part}
        onChange={(event) => setPart(event.currentTarget.value as Part)}
      />
    </Group>
  )
}

const keepPrevious = { keepPrevious: true }

const whoOf = (option: string, text: string, suggestions: readonly PersonSuggestion[]): Who => {
  const known = suggestions.find(({ person }) => person === option)
  if (option !== typedOption && known !== undefined) return { kind: 'person', person: known.person }
  return { kind: 'typed', role: '', ...parseArrival(text) }
}

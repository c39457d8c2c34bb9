import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconPlus, IconUser, IconUserPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { PersonRow } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Second } from '../../components/plain/Second.tsx'
import { quoted } from '../../words/spaces.ts'
import { byName, wholeList } from '../address.ts'
import { personFacts } from '../list/row-words.ts'
import { bothReadings, typedPerson } from './typed-person.ts'

const typedOption = 'typed'
const otherOption = 'other'

/** Adds someone to a structure: a person already known, or the name as typed. */
export function AddPersonToActor({ actor }: { readonly actor: RowId }) {
  const [text, setText] = useState('')
  const asked = text.trim()
  const { persons: known, isSettled } = useKnownPersons(asked)
  const add = useAddPerson(actor)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  // « Entrée » takes the one thing there is to choose.
  const only = isSettled && known.length === 0 && asked !== ''
  const { selectFirstOption } = combobox
  useEffect(() => {
    if (only) selectFirstOption()
  }, [only, selectFirstOption])
  const type = (typed: string) => {
    setText(typed)
    combobox.openDropdown()
    combobox.resetSelectedOption()
  }
  const choose = (option: string) => {
    add(option, asked)
    setText('')
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          label="Ajouter une personne"
          placeholder="Prénom NOM, fonction, courriel"
          leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden="true" />}
          value={text}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked === ''}>
        <KnownPersons persons={known} typed={asked} />
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** The name as typed; where nothing tells which word is the last name, both ways, each with it in capitals. */
function TypedPerson({ typed }: Pick<KnownProps, 'typed'>) {
  const readings = bothReadings(typed)
  const options = [
    [typedOption, readings?.read ?? typed] as const,
    ...(readings === null ? [] : [[otherOption, readings.other] as const]),
  ]
  return options.map(([value, words]) => (
    <Combobox.Option key={value} value={value}>
      <IconPlus size={18} stroke={1.6} aria-hidden="true" />
      <span>Ajouter {quoted(words)}</span>
    </Combobox.Option>
  ))
}

interface KnownProps {
  readonly persons: readonly PersonRow[]
  readonly typed: string
}

function KnownPersons({ persons, typed }: KnownProps) {
  return (
    <Combobox.Options aria-label="Personnes connues">
      {persons.map((person) => (
        <Combobox.Option key={person.id} value={person.id}>
          <IconUser size={18} stroke={1.6} aria-hidden="true" />
          <span>
            {person.name}
            <Second block>{personFacts(person)}</Second>
          </span>
        </Combobox.Option>
      ))}
      <TypedPerson typed={typed} />
    </Combobox.Options>
  )
}

/** The first of the list of persons that hold these words: the rows are then persons. */
function useKnownPersons(text: string): { readonly persons: readonly PersonRow[]; readonly isSettled: boolean } {
  const query = { list: 'persons', filter: { ...wholeList, text }, sort: byName, offset: 0, limit: 6 } as const
  const found = useApiQuery('directory', 'list', text === '' ? null : query, { keepPrevious: true })
  return {
    persons: text === '' ? [] : ((found.data?.rows ?? []) as readonly PersonRow[]),
    isSettled: found.isSuccess && !found.isPlaceholderData,
  }
}

function useAddPerson(actor: RowId): (option: string, typed: string) => void {
  const create = useApiMutation('records', 'create')
  const addPerson = useApiMutation('directory', 'addPerson')
  return (option, typed) => {
    const isTyped = option === typedOption || option === otherOption
    if (!isTyped) return create.mutate({ record: 'post', values: { person: option as RowId, actor } })
    const line = option === otherOption ? (bothReadings(typed)?.other ?? typed) : typed
    addPerson.mutate({ ...typedPerson(line), actor })
  }
}

import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconBuilding, IconPlus, IconUser } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { BearerSuggestion } from '#shared/contract/meetings/follow-ups.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Bearer } from '#shared/records/bearer.ts'
import { followUp } from '#shared/records/meetings/follow-up.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useLeaving } from '../../api/leaving.ts'
import { folded } from '../../words/folded.ts'
import { Second } from '../plain/Second.tsx'
import { useEarlyEnter } from '../use-early-enter.ts'
import classes from './fields.module.css'

interface Props {
  readonly label: string
  readonly labelHidden?: boolean
  /** Whose people are offered first; `null`: of no meeting. */
  readonly meeting: RowId | null
  readonly value: Bearer | null
  readonly onChange: (bearer: Bearer | null) => void
  readonly className?: string | undefined
  readonly placeholder?: string
  /** Someone whom nobody suggested is may be added: the last row says what it adds, and Entrée takes the row that is shown. */
  readonly adding?: { readonly words: (typed: string) => string | null; readonly add: (typed: string) => void }
  /** Structures are offered before people. */
  readonly structuresFirst?: boolean
}

/** Who answers for it: someone of the meeting or of the directory, picked, or anyone as typed (« tous »). */
export function BearerField({ label, labelHidden = false, meeting, value, onChange, adding, ...shown }: Props) {
  const [typed, type] = useState<string | null>(null)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const asked = combobox.dropdownOpened ? { meeting, text: (typed ?? '').trim() } : null
  const answered = useApiQuery('followUps', 'bearers', asked, { keepPrevious: true })
  const found = shown.structuresFirst === true ? structuresFirst(answered.data) : (answered.data ?? [])
  const text = asked?.text ?? ''
  const isAnswered = text !== '' && answered.data !== undefined && !answered.isPlaceholderData
  const added = adding !== undefined && text !== '' ? adding.words(text) : null
  const rows = found.length + (added === null ? 0 : 1)
  // Entrée takes the row that is chosen: the only one, or the first where whoever is typed has a row too. Tab keeps what is typed.
  const chosenBy = isAnswered && (rows === 1 || (rows > 0 && adding !== undefined)) ? `${text} ${rows}` : null
  useEffect(() => {
    if (chosenBy === null) combobox.resetSelectedOption()
    else combobox.selectFirstOption()
  }, [chosenBy, combobox.selectFirstOption, combobox.resetSelectedOption])

  const take = (bearer: Bearer | null) => {
    type(null)
    combobox.closeDropdown()
    if (!isSame(bearer, value)) onChange(bearer)
  }
  const addTyped = () => {
    const name = (typed ?? '').trim()
    type(null)
    combobox.closeDropdown()
    adding?.add(name)
  }
  const read = () => {
    combobox.closeDropdown()
    if (typed !== null) take(bearerTyped(typed.trim(), found))
  }
  useLeaving(read)
  const takeRow = (row: string) => (row === addedOption ? addTyped() : take(withoutDetail(found[Number(row)])))
  const enterEarly = useEarlyEnter({
    ...{ asked: text, isFresh: isAnswered },
    take: () => (rows === 0 ? read() : takeRow(found.length === 0 ? addedOption : '0')),
  })
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== null) {
      // What is half typed is left; a panel that holds the field stays for another Échap.
      event.stopPropagation()
      type(null)
      combobox.closeDropdown()
    }
    if (event.key !== 'Enter' || combobox.getSelectedOptionIndex() !== -1) return
    // With an option chosen, Entrée is for it; else the form that holds the field is sent with what was read.
    if (adding !== undefined && text !== '' && !isAnswered) enterEarly()
    else flushSync(read)
  }
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={takeRow}
      withinPortal={false}
      width="max-content"
      position="bottom-start"
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...(labelHidden ? { 'aria-label': label } : { label })}
          placeholder={shown.placeholder ?? 'Qui\u00a0?'}
          maxLength={followUp.fields.bearer.max}
          autoComplete="off"
          classNames={{ input: shown.className ?? '' }}
          value={typed ?? value?.name ?? ''}
          onChange={(event) => {
            type(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onKeyDown={hear}
          onBlur={read}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0 && added === null}>
        <Suggestions found={found} added={added} />
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** The value of the last option: who is typed. */
const addedOption = 'added'

interface SuggestionsProps {
  readonly found: readonly BearerSuggestion[]
  /** What the last row adds; `null`: there is none. */
  readonly added: string | null
}

function Suggestions({ found, added }: SuggestionsProps) {
  return (
    <Combobox.Options aria-label="Personnes et structures possibles" className={classes.bearerOptions ?? ''}>
      {found.map((one, index) => {
        const Glyph = one.actor === null ? IconUser : IconBuilding
        return (
          <Combobox.Option key={one.person ?? one.actor ?? `${one.name} ${one.detail}`} value={String(index)}>
            <Glyph size={18} stroke={1.6} aria-hidden="true" />
            <span>
              {one.name}
              <Second block>{one.detail}</Second>
            </span>
          </Combobox.Option>
        )
      })}
      {added !== null && (
        <Combobox.Option value={addedOption}>
          <IconPlus size={18} stroke={1.6} aria-hidden="true" />
          <span>{added}</span>
        </Combobox.Option>
      )}
    </Combobox.Options>
  )
}

const structuresFirst = (found: readonly BearerSuggestion[] = []): readonly BearerSuggestion[] => [
  ...found.filter(({ actor }) => actor !== null),
  ...found.filter(({ actor }) => actor === null),
]

/** A whole name that one suggestion alone bears is that one. */
const bearerTyped = (name: string, found: readonly BearerSuggestion[]): Bearer | null => {
  if (name === '') return null
  const [only, other] = found.filter((one) => folded(one.name) === folded(name))
  return only !== undefined && other === undefined ? withoutDetail(only) : { name, person: null, actor: null }
}

const withoutDetail = (one: BearerSuggestion | undefined): Bearer | null =>
  one === undefined ? null : { name: one.name, person: one.person, actor: one.actor }

const isSame = (a: Bearer | null, b: Bearer | null): boolean =>
  a?.name === b?.name && a?.person === b?.person && a?.actor === b?.actor

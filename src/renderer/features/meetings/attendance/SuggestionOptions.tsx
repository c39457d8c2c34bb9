import { Combobox } from '@mantine/core'
import { IconPlus, IconUser } from '@tabler/icons-react'
import type { PersonSuggestion } from '#shared/contract/meetings.ts'
import { personName } from '../../../words/person-name.ts'
import { quoted } from '../../../words/spaces.ts'
import classes from './SuggestionOptions.module.css'

/** The value of the last option: the name as it was typed. */
export const typedOption = 'typed'

interface Props {
  readonly text: string
  readonly suggestions: readonly PersonSuggestion[]
}

/** Known people who match, then « Ajouter « … » ». */
export function SuggestionOptions({ text, suggestions }: Props) {
  return (
    <Combobox.Options aria-label="Personnes connues">
      {suggestions.map((suggestion) => (
        <Combobox.Option key={suggestion.person} value={suggestion.person} className={classes.option ?? ''}>
          <IconUser size={18} stroke={1.6} aria-hidden="true" />
          <span>
            {personName(suggestion)}
            <span className={classes.second}>{[suggestion.role, suggestion.structure].filter(Boolean).join(', ')}</span>
          </span>
        </Combobox.Option>
      ))}
      <Combobox.Option value={typedOption} className={classes.option ?? ''}>
        <IconPlus size={18} stroke={1.6} aria-hidden="true" />
        <span>Ajouter {quoted(text)}</span>
      </Combobox.Option>
    </Combobox.Options>
  )
}

import { Combobox } from '@mantine/core'
import { IconBuilding, IconPlus, IconUser } from '@tabler/icons-react'
import type { ArrivalSuggestion } from '#shared/contract/meetings/arrivals.ts'
import { Second } from '../../components/plain/Second.tsx'
import { personName } from '../../words/person-name.ts'

/** The value of the last option: the text as it was typed. */
export const typedOption = 'typed'

interface Props {
  readonly suggestions: readonly ArrivalSuggestion[]
  /** What the last option does of the text. */
  readonly typedVerb: string
}

/** Those whom the text may mean, then the text itself. */
export function WhoOptions({ suggestions, typedVerb }: Props) {
  return (
    <Combobox.Options aria-label="Personnes et structures connues">
      {suggestions.map((suggestion, index) => (
        <Combobox.Option key={keyOf(suggestion)} value={String(index)}>
          <Suggestion suggestion={suggestion} />
        </Combobox.Option>
      ))}
      <Combobox.Option value={typedOption}>
        <IconPlus size={18} stroke={1.6} aria-hidden="true" />
        <span>{typedVerb}</span>
      </Combobox.Option>
    </Combobox.Options>
  )
}

function Suggestion({ suggestion }: { readonly suggestion: ArrivalSuggestion }) {
  const { who, lastName, role, structure, isHere } = suggestion
  const isPerson = lastName !== ''
  const Glyph = isPerson ? IconUser : IconBuilding
  const whence = isHere ? 'déjà là' : who.kind === 'listed' ? 'sur la liste' : ''
  const facts = [isPerson ? role : 'quelqu’un de cette structure', isPerson ? structure : '', whence]
  return (
    <>
      <Glyph size={18} stroke={1.6} aria-hidden="true" />
      <span>
        {isPerson ? personName(suggestion) : structure}
        <Second block>{facts.filter((fact) => fact !== '').join(', ')}</Second>
      </span>
    </>
  )
}

const keyOf = ({ who }: ArrivalSuggestion): string => {
  switch (who.kind) {
    case 'listed':
      return who.attendance
    case 'person':
      return who.person
    case 'actor':
      return who.actor
  }
}

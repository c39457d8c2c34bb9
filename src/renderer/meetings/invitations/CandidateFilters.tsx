import { Checkbox, CloseButton, Group, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { WhatIs } from '../../components/WhatIs.tsx'
import { type FlagKey, valuesLabels } from '../../directory/filters/criteria.ts'
import { useCriterionOptions } from '../../directory/filters/use-criterion-options.ts'
import { ValuesFilter } from '../../directory/filters/ValuesFilter.tsx'
import type { ChoosingCandidates } from './use-candidates.ts'

/** Milliseconds without a key before the directory is asked. */
const pause = 150

const values = ['sectors', 'kinds', 'epci'] as const

const flagWords: Readonly<Partial<Record<FlagKey, string>>> = {
  neverCame: 'Jamais venus',
  outsideField: 'Hors champ numérique',
  elected: 'Élus',
}

/** The directory's own criteria, those that serve to invite. */
export function CandidateFilters({
  label = 'Chercher qui inviter',
  flags = Object.keys(flagWords) as FlagKey[],
  filter,
  setFilter,
}: Pick<ChoosingCandidates, 'filter' | 'setFilter'> & {
  readonly label?: string
  readonly flags?: readonly FlagKey[]
}) {
  const optionsOf = useCriterionOptions()
  const [typed, setTyped] = useState(filter.text)
  const send = useDebouncedCallback((text: string) => setFilter({ ...filter, text }), pause)
  const type = (text: string) => {
    setTyped(text)
    send(text)
  }
  return (
    <Group component="search" gap="sm" pt="sm" pb="xs" aria-label="Filtrer l’annuaire">
      <TextInput
        flex="1 1 100%"
        aria-label={label}
        placeholder="Nom, structure, commune"
        maxLength={200}
        autoComplete="off"
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
        rightSection={typed !== '' && <CloseButton size={24} aria-label="Effacer le texte" onClick={() => type('')} />}
      />
      {values.map((key) => (
        <ValuesFilter
          key={key}
          label={valuesLabels[key]}
          options={optionsOf(key)}
          chosen={filter[key]}
          onChange={(chosen) => setFilter({ ...filter, [key]: chosen })}
          onClear={() => setFilter({ ...filter, [key]: [] })}
        />
      ))}
      <Group gap="md">
        {flags.map((flag) => (
          <Group key={flag} gap="xs">
            <Checkbox
              size="xs"
              label={flagWords[flag]}
              checked={filter[flag]}
              onChange={(event) => setFilter({ ...filter, [flag]: event.currentTarget.checked })}
            />
            {flag === 'outsideField' && <WhatIs word="Hors champ numérique" />}
          </Group>
        ))}
      </Group>
    </Group>
  )
}

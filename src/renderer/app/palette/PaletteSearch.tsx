import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { plural } from '../../words/numbers.ts'
import { commands } from './commands.ts'
import { groupResults } from './group-results.ts'
import classes from './Palette.module.css'
import { ResultOption } from './ResultOption.tsx'

/** The field and what answers it. The arrows choose while the focus stays in the field, and a screen reader follows. */
export function PaletteSearch({ close }: { readonly close: () => void }) {
  const [text, setText] = useState('')
  const asked = text.trim()
  const found = useApiQuery('search', 'find', asked === '' ? null : { text: asked }, { keepPrevious: true })
  const navigate = useNavigate()
  const combobox = useCombobox({ opened: true })
  const groups = groupResults(commands(text), asked === '' ? [] : (found.data ?? []), asked)
  const results = groups.flatMap((group) => group.results)
  const ids = results.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: other results: the first one is the one Entrée opens
  useEffect(() => {
    combobox.selectFirstOption()
  }, [ids])

  const open = (id: string) => {
    const to = results.find((result) => result.id === id)?.to
    if (to === undefined) return
    close()
    void navigate(to)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={open}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          // At once: letters typed right after Ctrl K belong here.
          autoFocus
          data-autofocus
          aria-label="Chercher partout"
          placeholder="Chercher un acteur, une personne, une réunion, une fiche, une phrase"
          value={text}
          onKeyDown={(event) => event.key === 'Escape' && close()}
          onChange={(event) => setText(event.currentTarget.value)}
          leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
          rightSection={<Count asked={asked} results={results.length} />}
          rightSectionWidth={116}
          maxLength={200}
          autoComplete="off"
          classNames={{ input: classes.field ?? '' }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.options ?? ''} aria-label="Résultats">
        {groups.map((group) => (
          <Combobox.Group key={group.label} label={group.label} classNames={{ groupLabel: classes.group ?? '' }}>
            {group.results.map((result) => (
              <ResultOption key={result.id} result={result} />
            ))}
          </Combobox.Group>
        ))}
        {results.length === 0 && <Combobox.Empty>Rien ne répond à ces mots.</Combobox.Empty>}
      </Combobox.Options>
    </Combobox>
  )
}

function Count({ asked, results }: { readonly asked: string; readonly results: number }) {
  return (
    <span className={classes.count} role="status">
      {asked !== '' && plural(results, 'résultat', 'résultats')}
    </span>
  )
}

import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { plural } from '../../words/numbers.ts'
import { commands } from './commands.ts'
import { groupResults } from './group-results.ts'
import classes from './Palette.module.css'
import { ResultAction } from './ResultAction.tsx'

/** Ctrl K: to a screen, a meeting, a passage or a person, or to something to do. */
export function Palette() {
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 100)
  const found = useApiQuery('search', 'find', asked === '' ? null : { text: asked }, { keepPrevious: true })
  const navigate = useNavigate()
  const hits = text.trim() === '' ? [] : (found.data ?? [])
  const groups = groupResults(commands(text), hits)
  const results = groups.reduce((sum, group) => sum + group.results.length, 0)
  return (
    <Spotlight.Root
      query={text}
      onQueryChange={setText}
      shortcut="mod + K"
      tagsToIgnore={[]}
      triggerOnContentEditable
      scrollable
      maxHeight="min(480px, 70vh)"
      size={640}
      centered={false}
      yOffset="12vh"
      overlayProps={{ blur: 0, backgroundOpacity: 0.3 }}
      title="Chercher partout"
      classNames={{ content: classes.content ?? '', header: classes.header ?? '' }}
    >
      <Spotlight.Search
        placeholder="Chercher une réunion, une phrase, une personne"
        aria-label="Chercher partout"
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
        rightSection={
          <span className={classes.count}>{text.trim() !== '' && plural(results, 'résultat', 'résultats')}</span>
        }
        rightSectionWidth={110}
      />
      <Spotlight.ActionsList>
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.label} label={group.label} className={classes.group ?? ''}>
            {group.results.map((result) => (
              <ResultAction key={result.id} result={result} go={(to) => void navigate(to)} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {results === 0 && <Spotlight.Empty>Rien ne répond à ces mots.</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

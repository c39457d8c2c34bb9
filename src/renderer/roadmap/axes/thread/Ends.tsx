import { Button, Text, TextInput } from '@mantine/core'
import { IconLink, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { ToldEnd } from '#shared/contract/roadmap/axes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { Proposal } from '../../../components/Proposal.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { folded } from '../../../words/folded.ts'
import { quoted } from '../../../words/spaces.ts'

interface Props {
  readonly title: string
  readonly none: string
  readonly tied: readonly ToldEnd[]
  /** The likeliest first. */
  readonly candidates: readonly ToldEnd[]
  readonly tie: (id: RowId) => void
  readonly untie: (id: RowId) => void
}

/** Shown before one searches: the words decide, and the rest is a word away. */
const shown = 4

/** One end of a link: what is tied, and what may be. */
export function Ends({ title, none, tied, candidates, tie, untie }: Props) {
  const [typed, type] = useState('')
  const wanted = folded(typed.trim())
  const found = candidates.filter(({ words }) => folded(words).includes(wanted)).slice(0, wanted === '' ? shown : 12)
  return (
    <Section title={title} look="label">
      {tied.length === 0 && <Text c="var(--ink-2)">{none}</Text>}
      <List gap="sm" aria-label={title}>
        {tied.map((end) => (
          <End key={end.id} end={end} verb="Délier" tone="accent" act={() => untie(end.id)} />
        ))}
      </List>
      {candidates.length > 0 && (
        <TextInput
          mt="sm"
          mb="xs"
          label="Relier à"
          placeholder="Quelques mots…"
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
      )}
      <List gap="sm" aria-label={`${title}, propositions`}>
        {found.map((end) => (
          <End key={end.id} end={end} verb="Relier" tone="quiet" act={() => tie(end.id)} />
        ))}
      </List>
    </Section>
  )
}

interface EndProps {
  readonly end: ToldEnd
  readonly verb: 'Relier' | 'Délier'
  readonly tone: 'accent' | 'quiet'
  readonly act: () => void
}

function End({ end, verb, tone, act }: EndProps) {
  return (
    <li>
      <Proposal
        icon={IconLink}
        tone={tone}
        action={
          <Button aria-label={`${verb} ${quoted(end.words)}`} onClick={act}>
            {verb}
          </Button>
        }
      >
        <Text span ff="var(--serif)" fz="var(--written)">
          {end.words}
        </Text>
        <Second block>{end.name}</Second>
      </Proposal>
    </li>
  )
}

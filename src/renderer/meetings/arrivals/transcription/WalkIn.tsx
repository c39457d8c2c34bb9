import { Box, Kbd, NativeSelect, NumberInput, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { sentenceOf } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Input } from '../../../api/api.ts'
import { errorOf } from '../../../api/failures.ts'
import { Row } from '../../../components/plain/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { personName } from '../../../words/person-name.ts'
import { quoted } from '../../../words/spaces.ts'
import { presenceNouns } from '../attendee-words.ts'
import { NewPersonForm } from '../NewPersonForm.tsx'
import { newPersonFrom } from '../new-person.ts'
import { useStructures } from '../use-structures.ts'
import { WhoField } from '../WhoField.tsx'
import { type Absent, AskRepresentative } from './AskRepresentative.tsx'

interface Props {
  readonly meeting: RowId
  /** The number after the last known line. */
  readonly next: number
}

/** Who has no line in their name, be they excused: the directory is searched first, then what is said enters it. */
export function WalkIn({ meeting, next }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const [status, setStatus] = useState<keyof typeof presenceNouns>('present')
  const [unknown, setUnknown] = useState<string | null>(null)
  /** Noted represented: by whom is asked. */
  const [represented, setRepresented] = useState<Absent | null>(null)
  const structures = useStructures(meeting)
  const arrive = useGesture('arrivals', 'arrive', { tellsFailure: true })
  useHotkeys([['F9', () => field.current?.focus()]], [], true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has just been opened is written in at once
  useEffect(() => form.current?.querySelector('input')?.focus(), [unknown])

  const line = chosen ?? next
  const add = (who: Input<'arrivals', 'arrive'>['who'], name: string) =>
    arrive.act(
      { meeting, who, line, status },
      `Ligne ${line}\u00A0: ${[name, status !== 'present' && presenceNouns[status].toLowerCase()].filter(Boolean).join(', ')}`,
      ({ id }) => {
        setUnknown(null)
        setRepresented(status === 'represented' ? { id, name } : null)
        setStatus('present')
        setChosen(null)
        if (status !== 'represented') field.current?.focus()
      },
    )
  const leave = () => {
    setRepresented(null)
    field.current?.focus()
  }
  return (
    <Section title="Ajouter une personne">
      <Row widths={['72px', 1, '176px']} narrow={[1]} gap="md" align="stretch" data-zone>
        <NumberInput
          label="N° de ligne"
          value={line}
          min={1}
          max={9_999}
          hideControls
          allowDecimal={false}
          onChange={(value) => setChosen(typeof value === 'number' ? value : null)}
        />
        <WhoField
          meeting={meeting}
          label="Nom écrit sur la feuille"
          placeholder="NOM Prénom"
          typedVerb={(text) => `Nouvelle personne\u00A0: ${quoted(text)}…`}
          onWho={(who, suggestion) => {
            if (who.kind === 'text') setUnknown(who.text)
            else add(who, suggestion === null ? '' : personName(suggestion))
          }}
          hint={<Kbd>F9</Kbd>}
          inputRef={field}
        />
        <NativeSelect
          label="Présence"
          data={Object.entries(presenceNouns).map(([value, noun]) => ({ value, label: noun.toLowerCase() }))}
          value={status}
          onChange={(event) => setStatus(event.currentTarget.value as keyof typeof presenceNouns)}
        />
      </Row>
      {arrive.error !== null && (
        <Text c="var(--brick)" mt="sm" role="alert">
          {sentenceOf(errorOf(arrive.error))}
        </Text>
      )}
      {represented !== null && (
        <AskRepresentative key={represented.id} meeting={meeting} absent={represented} leave={leave} />
      )}
      {unknown !== null && (
        // Échap leaves the fields that are inside.
        <Box
          ref={form}
          key={unknown}
          mt="md"
          p="var(--s4) var(--s5) var(--s5)"
          bg="var(--sunken)"
          bdrs="sm"
          onKeyDown={(event) => event.key === 'Escape' && setUnknown(null)}
        >
          <NewPersonForm
            structures={structures}
            initial={newPersonFrom(unknown)}
            verb={`Ajouter à la ligne ${line}`}
            onSubmit={(person) => add({ kind: 'new', ...person }, personName(person))}
          />
        </Box>
      )}
    </Section>
  )
}

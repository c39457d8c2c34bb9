import { Checkbox, ScrollArea, Stack, Text, TextInput, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { Option } from '../../components/fields/options.ts'
import { useChosen } from '../../components/fields/use-chosen.ts'
import { folded } from '../../words/folded.ts'
import { plural, sentenceCase } from '../../words/numbers.ts'

interface Props {
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly onChange: (values: readonly string[]) => void
}

/** Beyond this number of choices one types to find them. */
const many = 12

/** Drawn at once: a département has hundreds of communes, and nobody reads them all. */
const most = 60

/** Any of these values is enough. */
export function ChooseValues({ label, options, chosen, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const [ticked, tick] = useChosen(chosen, onChange)
  const found = options.filter((option) => folded(option.label).includes(folded(typed.trim())))
  const drawn = found.filter(({ value }, rank) => rank < most || ticked.includes(value))
  if (options.length === 0)
    return (
      <Text size="sm" c="var(--ink-2)">
        Rien à choisir : le département de l’espace n’est pas connu.
      </Text>
    )
  return (
    <Stack gap="sm">
      {options.length > many && (
        <TextInput
          size="xs"
          aria-label={`Chercher : ${label}`}
          placeholder="Chercher"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={320} type="auto" offsetScrollbars>
        <Checkbox.Group label={<VisuallyHidden>{label}</VisuallyHidden>} value={[...ticked]} onChange={tick}>
          <Stack gap="var(--s1)">
            {drawn.map(({ value, label: name }) => (
              <Checkbox key={value} value={value} label={name} py="xs" />
            ))}
          </Stack>
        </Checkbox.Group>
        {found.length === 0 && <Text size="sm">Aucun choix ne porte ces mots.</Text>}
        {found.length > drawn.length && (
          <Text size="sm" c="var(--ink-2)" pt="xs">
            {sentenceCase(plural(found.length - drawn.length, 'autre', 'autres'))} : écrivez quelques lettres.
          </Text>
        )}
      </ScrollArea.Autosize>
    </Stack>
  )
}

import { Button, Stack } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { ConvocationWords, WordsOwner } from '#shared/contract/meetings/convocations.ts'
import { convocationText } from '#shared/records/meetings/convocation-text.ts'
import { LongEditor } from '../../components/editor/LongEditor.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { Section } from '../../components/Section.tsx'
import { SaveMessages } from '../../components/saving/SaveMessages.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { useAllStored } from '../../components/saving/writing.tsx'
import { useGesture } from '../../components/use-gesture.ts'

interface Props {
  readonly of: WordsOwner
  readonly own: NonNullable<ConvocationWords['own']>
  readonly locked: boolean
}

/** Words of one's own, saved as they are written; the usual ones come back in one gesture. */
export function OwnWords({ of, own, locked }: Props) {
  const { record, id, letter, mail } = useTypedRow(own)
  const { write } = useRowUpdate()
  return (
    <Stack gap="var(--s7)">
      <Section title="Lettre" aside={!locked && <RestoreWords of={of} />}>
        <SaveMessages />
        <LongEditor
          record={record}
          id={id}
          field="letter"
          value={letter}
          label="Texte de la lettre"
          placeholder="Laissé vide, le texte habituel."
          readOnly={locked}
        />
      </Section>
      <Section title="Message">
        {locked ? (
          <p>{mail}</p>
        ) : (
          <TextField
            label="Début du message"
            description="La date, le lieu, l’ordre du jour et la signature suivent d’eux-mêmes. Laissé vide, le texte habituel."
            multiline
            maxLength={convocationText.fields.mail.max}
            value={mail}
            onSave={(text) => write({ record, id, changes: { mail: text } })}
          />
        )}
      </Section>
    </Stack>
  )
}

function RestoreWords({ of }: Pick<Props, 'of'>) {
  const restore = useGesture('convocations', 'restore')
  const allStored = useAllStored()
  const act = async () => {
    // What waits would be written over the usual text.
    if (!(await allStored())) return
    restore.act({ of }, 'Texte habituel repris')
  }
  return (
    <Button
      size="xs"
      variant="subtle"
      leftSection={<IconArrowBackUp size={16} stroke={1.6} />}
      onClick={() => void act()}
      loading={restore.isPending}
    >
      {of.kind === 'kind' ? 'Revenir au texte fourni' : 'Revenir au texte habituel'}
    </Button>
  )
}

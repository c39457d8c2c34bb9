import { Box, Button, Group } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { textBlock } from '#shared/records/minutes/text-block.ts'
import type { TextBlock } from '#shared/records/records.ts'
import { blockName } from '../components/editor/blocks/block-words.ts'
import { LongEditor } from '../components/editor/LongEditor.tsx'
import { textOf } from '../components/editor/use-field-editor.ts'
import { TextField } from '../components/fields/TextField.tsx'
import { HistoryButton } from '../components/history/HistoryButton.tsx'
import { Section } from '../components/Section.tsx'
import { useTypedRow } from '../components/saving/use-typed-row.ts'
import { useWriting } from '../components/saving/writing.tsx'
import { useGesture } from '../components/use-gesture.ts'

/** One block: its name and its text, saved as they are written. Changing it changes nothing where it was inserted. */
export function BlockEditor(props: { readonly block: TextBlock }) {
  const block = useTypedRow(props.block)
  const { queue } = useWriting()
  const remove = useGesture('records', 'remove')
  const name = blockName(block)
  const { fields } = textBlock
  const takeOut = () => remove.act({ record: 'textBlock', id: block.id }, `Bloc de texte supprimé : ${name}`)
  return (
    <Section
      title={name}
      aside={
        <Group gap="sm" wrap="nowrap">
          <HistoryButton record="textBlock" id={block.id} />
          <Button size="xs" leftSection={<IconTrash size={16} stroke={1.6} />} onClick={takeOut}>
            Supprimer
          </Button>
        </Group>
      }
    >
      <TextField
        label={fields.name.label}
        required
        maxLength={fields.name.max}
        value={block.name}
        onSave={(written) => queue.save({ record: 'textBlock', id: block.id, changes: { name: written } })}
      />
      <Box mt="lg">
        <LongEditor
          {...textOf('textBlock', block, 'body')}
          label="Texte du bloc"
          placeholder="Le texte à insérer, avec sa mise en forme"
        />
      </Box>
    </Section>
  )
}

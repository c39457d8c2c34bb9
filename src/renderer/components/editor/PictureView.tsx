import { Text } from '@mantine/core'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Picture } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { TextField } from '../fields/TextField.tsx'
import { usePictureSource } from '../pictures/picture-source.ts'
import classes from '../pictures/pictures.module.css'
import { useTypedRow } from '../saving/use-typed-row.ts'
import { useWriting } from '../saving/writing.tsx'

/** A picture in the editor, and under it what it shows, which can be written again. */
export function PictureView({ node, selected }: NodeViewProps) {
  const id = node.attrs.picture as RowId
  const source = usePictureSource(id)
  const { data: picture } = useApiQuery('minutes', 'picture', { id })
  return (
    <NodeViewWrapper
      as="figure"
      className={classes.figure}
      data-selected={selected || undefined}
      contentEditable={false}
      data-drag-handle
    >
      {source === null || picture === undefined ? (
        <Text p="lg" bg="var(--sunken)" c="var(--ink-2)">
          Cette image n’est pas dans cet espace.
        </Text>
      ) : (
        <>
          <img
            src={source}
            width={picture.width ?? undefined}
            height={picture.height ?? undefined}
            alt={picture.alternative ?? ''}
          />
          <Alternative picture={picture} />
        </>
      )}
    </NodeViewWrapper>
  )
}

function Alternative(props: { readonly picture: Picture }) {
  const { id, alternative } = useTypedRow(props.picture)
  const { queue } = useWriting()
  return (
    <TextField
      label="Texte de remplacement"
      placeholder="Ce que montre l’image, pour qui ne la voit pas"
      value={alternative}
      onSave={(written) => queue.save({ record: 'picture', id, changes: { alternative: written } })}
    />
  )
}

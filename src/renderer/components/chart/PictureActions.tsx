import { Button, Group } from '@mantine/core'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Picture } from './picture.ts'
import { usePicture } from './use-picture.ts'

interface Props {
  /** Names the file. */
  readonly title: string
  readonly draw: () => Picture
  /** What else is done of it. */
  readonly children?: ReactNode
}

/** What one does of a drawing: a picture to paste, or a file. */
export function PictureActions({ title, draw, children }: Props) {
  const { copy, save } = usePicture(title, draw)
  return (
    <Group gap="xs" mt="sm" ms="calc(-1 * var(--s3))" data-only="screen">
      <Button size="xs" variant="subtle" leftSection={<IconCopy size={16} stroke={1.6} />} onClick={copy}>
        Copier l’image
      </Button>
      {(['png', 'svg'] as const).map((kind) => (
        <Button
          key={kind}
          size="xs"
          variant="subtle"
          leftSection={<IconDownload size={16} stroke={1.6} />}
          onClick={() => void save(kind)}
        >
          {`Enregistrer en ${kind.toUpperCase()}`}
        </Button>
      ))}
      {children}
    </Group>
  )
}

import { Box } from '@mantine/core'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import type { KeyHint } from '../../components/KeyHints.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { Preview } from './Preview.tsx'
import type { PreviewView } from './write-view.ts'

/** The document as it will print, once it is composed. */
export function PreviewPanes(props: PreviewView) {
  const preview = useApiQuery(
    'minutes',
    'preview',
    { meeting: props.minutes.meeting.id, ...props.wanted },
    { keepPrevious: true },
  )
  const document: ComposedDocument | undefined = preview.data
  if (document !== undefined) return <Preview {...props} document={document} />
  return (
    <Box py="lg" px="var(--s8)">
      {preview.isError ? (
        <ErrorMessage thrown={preview.error} retry={() => void preview.refetch()} />
      ) : (
        <Waiting rows={12} sentence="Composition de l’aperçu" />
      )}
    </Box>
  )
}

/** Of minutes that are only read. */
export const readKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'parcourir le plan' },
  { keys: ['Entrée'], does: 'voir la section' },
]

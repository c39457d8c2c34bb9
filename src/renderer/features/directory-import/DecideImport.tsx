import { Button, Text } from '@mantine/core'
import type { DirectoryImportPreview } from '#shared/contract/directory-import.ts'
import { FileButton } from '../../components/ChooseFile.tsx'
import { DecideBar } from '../../components/DecideBar.tsx'
import { plural } from '../../words/numbers.ts'
import { ExportRest } from './ExportLines.tsx'
import { waitingLines, writtenLines } from './import-words.ts'
import { listFiles } from './read-content.ts'
import type { Prepared } from './use-directory-import.ts'

interface Props {
  readonly preview: DirectoryImportPreview
  readonly prepared: Prepared
  readonly importNow: () => void
  readonly open: (file: File) => void
  readonly leave: () => void
}

/** The button says how many lines enter; the others may be taken away to be mended. */
export function DecideImport({ preview, prepared, importNow, open, leave }: Props) {
  const written = writtenLines(preview)
  const waiting = waitingLines(preview)
  return (
    <DecideBar>
      <Button variant="filled" onClick={importNow} disabled={written === 0}>
        {written === 0 ? 'Rien à importer' : `Importer ${plural(written, 'ligne', 'lignes')}`}
      </Button>
      {waiting > 0 && <ExportRest prepared={prepared} lines={waiting} />}
      <FileButton label="Autre fichier" accept={listFiles} open={open}>
        Choisir un autre fichier
      </FileButton>
      <Button variant="subtle" onClick={leave}>
        Ne rien importer
      </Button>
      <Text size="sm" c="var(--ink-2)">
        {waiting > 0 && 'Les douteuses et les refusées n’entrent pas. '}Un clic annule l’import.
      </Text>
    </DecideBar>
  )
}

import { Button, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { plural } from '../../words/numbers.ts'
import { FileButton } from '../ChooseFile.tsx'
import { DecideBar } from '../DecideBar.tsx'
import { waitingLines, writtenLines } from './import-words.ts'
import { listFiles } from './read-content.ts'
import type { Counts } from './use-list-import.ts'

export interface DecideImportProps {
  readonly counts: Counts
  /** The lines that do not enter, to be mended. */
  readonly exportRest: ReactNode
  readonly importNow: () => void
  readonly open: (file: File) => void
  readonly leave: () => void
}

/** The button says how many lines enter; the others may be taken away to be mended. */
export function DecideImport({ counts, exportRest, importNow, open, leave }: DecideImportProps) {
  const written = writtenLines(counts)
  return (
    <DecideBar>
      <Button variant="filled" onClick={importNow} disabled={written === 0}>
        {written === 0 ? 'Rien à importer' : `Importer ${plural(written, 'ligne', 'lignes')}`}
      </Button>
      {exportRest}
      <FileButton label="Autre fichier" accept={listFiles} open={open}>
        Choisir un autre fichier
      </FileButton>
      <Button variant="subtle" onClick={leave}>
        Ne rien importer
      </Button>
      <Text size="sm" c="var(--ink-2)">
        {waitingLines(counts) > 0 && 'Les douteuses et les refusées n’entrent pas. '}Un clic annule l’import.
      </Text>
    </DecideBar>
  )
}

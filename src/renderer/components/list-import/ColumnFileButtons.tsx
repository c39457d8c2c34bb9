import { Group } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '#shared/kernel/app-error.ts'
import { FileButton } from '../ChooseFile.tsx'
import { ErrorMessage } from '../ErrorMessage.tsx'
import { ExportLines } from './ExportLines.tsx'
import type { FileJob, OpenedList, Prepared } from './use-list-import.ts'

interface Props<Opened extends OpenedList, Decision> {
  readonly prepared: Prepared<Opened, Decision>
  readonly file: FileJob<Opened, Decision>
  /** Takes what such a file says of the columns; why it does not. */
  readonly read: (text: string) => AppError | null
}

/** What columns feed goes to whoever receives the same lists, and comes back from them. */
export function ColumnFileButtons<Opened extends OpenedList, Decision>({
  prepared,
  file,
  read,
}: Props<Opened, Decision>) {
  const [refusal, setRefusal] = useState<AppError | null>(null)
  return (
    <>
      <Group gap="sm" mt="md">
        <ExportLines prepared={prepared} file={file} size="xs">
          Enregistrer ces colonnes
        </ExportLines>
        <FileButton
          label="Fichier de colonnes"
          accept=".json"
          size="xs"
          open={(chosen) => void chosen.text().then((text) => setRefusal(read(text)))}
        >
          Reprendre des colonnes enregistrées
        </FileButton>
      </Group>
      {refusal !== null && <ErrorMessage error={refusal} dismiss={() => setRefusal(null)} />}
    </>
  )
}

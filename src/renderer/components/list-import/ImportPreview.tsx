import { Button, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AppError } from '#shared/kernel/app-error.ts'
import { plural } from '../../words/numbers.ts'
import { FileButton } from '../ChooseFile.tsx'
import { DecideBar } from '../DecideBar.tsx'
import { ErrorMessage } from '../ErrorMessage.tsx'
import { JobProgress } from '../jobs/JobProgress.tsx'
import { Loaded, type Reading } from '../Loaded.tsx'
import { Columns } from '../plain/Columns.tsx'
import { Section } from '../Section.tsx'
import { EffectCounts } from './EffectCounts.tsx'
import { OpenedRemarks } from './FileFacts.tsx'
import { ImportLines, type ImportLinesProps, type ShownLine } from './ImportLines.tsx'
import { waitingLines, writtenLines } from './import-words.ts'
import { listFiles } from './read-content.ts'
import type { Counts, OpenedList } from './use-list-import.ts'

/** What a preview is read with: a query, of which only this is used. */
export interface PreviewReading<Line>
  extends Reading<{
    readonly counts: Counts
    readonly toLookAt?: number
    readonly lines: readonly Line[]
    readonly remarks: readonly string[]
    readonly refusal?: AppError | null
  }> {
  readonly isPlaceholderData: boolean
}

interface Props<Line extends ShownLine>
  extends Omit<ImportLinesProps<Line>, 'counts' | 'toLookAt' | 'lines'>,
    Omit<DecideImportProps, 'counts'> {
  readonly opened: OpenedList
  /** How the file is understood. */
  readonly understood: ReactNode
  readonly reading: PreviewReading<Line>
  /** Why the import failed. */
  readonly error: AppError | null
}

/** How the file is understood at left, what the import would do at right. */
export function ImportPreview<Line extends ShownLine>({
  opened,
  understood,
  reading,
  error,
  words,
  ...deciding
}: Props<Line>) {
  return (
    <Columns widths={['400px', 1]}>
      <Stack gap="xl">{understood}</Stack>
      <Section title="Ce que l’import ferait">
        {error !== null && <ErrorMessage error={error} retry={deciding.importNow} />}
        <OpenedRemarks remarks={[...opened.remarks, ...(reading.data?.remarks ?? [])]} />
        <Loaded
          query={reading}
          waiting={
            <JobProgress
              job={opened.import}
              sentence={`Comparaison avec ${words.known}`}
              safe="Rien n’est encore écrit."
            />
          }
        >
          {({ counts, toLookAt = 0, lines, refusal = null }) => (
            <div aria-busy={reading.isPlaceholderData}>
              {refusal === null ? (
                <>
                  <EffectCounts counts={counts} />
                  <ImportLines counts={counts} toLookAt={toLookAt} lines={lines} words={words} {...deciding} />
                </>
              ) : (
                <ErrorMessage error={refusal} />
              )}
              <DecideImport counts={counts} {...deciding} />
            </div>
          )}
        </Loaded>
      </Section>
    </Columns>
  )
}

interface DecideImportProps {
  readonly counts: Counts
  /** The lines that do not enter, to be mended. */
  readonly exportRest: ReactNode
  readonly importNow: () => void
  readonly open: (file: File) => void
  readonly leave: () => void
}

/** The button says how many lines enter; the others may be taken away to be mended. */
function DecideImport({ counts, exportRest, importNow, open, leave }: DecideImportProps) {
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

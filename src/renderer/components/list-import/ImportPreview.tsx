import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AppError } from '#shared/kernel/app-error.ts'
import { ErrorMessage } from '../ErrorMessage.tsx'
import { JobProgress } from '../jobs/JobProgress.tsx'
import { Loaded, type Reading } from '../Loaded.tsx'
import { Columns } from '../plain/Columns.tsx'
import { Section } from '../Section.tsx'
import { DecideImport, type DecideImportProps } from './DecideImport.tsx'
import { EffectCounts } from './EffectCounts.tsx'
import { FileRemarks } from './FileFacts.tsx'
import { ImportLines, type ImportLinesProps, type ShownLine } from './ImportLines.tsx'
import type { Counts, OpenedList } from './use-list-import.ts'

/** What a preview is read with: a query, of which only this is used. */
export interface PreviewReading<Line>
  extends Reading<{ readonly counts: Counts; readonly lines: readonly Line[]; readonly remarks: readonly string[] }> {
  readonly isPlaceholderData: boolean
}

interface Props<Line extends ShownLine>
  extends Omit<ImportLinesProps<Line>, 'counts' | 'lines'>,
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
        <FileRemarks remarks={[...opened.remarks, ...(reading.data?.remarks ?? [])]} />
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
          {({ counts, lines }) => (
            <div aria-busy={reading.isPlaceholderData}>
              <EffectCounts counts={counts} />
              <ImportLines counts={counts} lines={lines} words={words} {...deciding} />
              <DecideImport counts={counts} {...deciding} />
            </div>
          )}
        </Loaded>
      </Section>
    </Columns>
  )
}

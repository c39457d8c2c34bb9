import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { ChooseFile } from '../ChooseFile.tsx'
import { ErrorMessage } from '../ErrorMessage.tsx'
import { JobProgress } from '../jobs/JobProgress.tsx'
import { PageHead } from '../PageHead.tsx'
import { ImportSteps } from './ImportSteps.tsx'
import { headSentence, type ImportWords } from './import-words.ts'
import { listFiles } from './read-content.ts'
import type { ImportStage, OpenedList } from './use-list-import.ts'

type StageOf<Opened extends OpenedList, Decision, Kind> = Extract<
  ImportStage<Opened, Decision>,
  { readonly kind: Kind }
>

interface Props<Opened extends OpenedList, Decision> {
  readonly title: string
  readonly crumbs: readonly ReactNode[]
  readonly words: ImportWords
  /** What the hidden field is called: « Fichier de l’annuaire ». */
  readonly label: string
  /** What may be dropped. */
  readonly hint: string
  readonly stage: ImportStage<Opened, Decision>
  readonly open: (file: File) => void
  readonly preview: (stage: StageOf<Opened, Decision, 'preview'>) => ReactNode
  readonly result: (stage: StageOf<Opened, Decision, 'done'>) => ReactNode
}

/** A list that exists elsewhere: choose the file, see what would become of each line, then import. */
export function ImportScreen<Opened extends OpenedList, Decision>({
  title,
  crumbs,
  words,
  label,
  hint,
  stage,
  open,
  preview,
  result,
}: Props<Opened, Decision>): ReactNode {
  return (
    <>
      <PageHead title={title} crumbs={crumbs} sentence={headSentence(stage, words)} />
      <ImportSteps at={stage.kind} />
      {stage.kind === 'choose' && (
        <Stack>
          {stage.error !== null && <ErrorMessage error={stage.error} />}
          <ChooseFile label={label} accept={listFiles} open={open} hint={hint} />
        </Stack>
      )}
      {stage.kind === 'reading' && (
        <JobProgress job={stage.job} sentence="Lecture du fichier" safe="Rien n’est encore écrit." />
      )}
      {stage.kind === 'preview' && preview(stage)}
      {stage.kind === 'importing' && (
        <JobProgress job={stage.job} sentence={`Import ${words.within}`} safe="Tout entre d’un coup, ou rien." />
      )}
      {stage.kind === 'done' && result(stage)}
    </>
  )
}

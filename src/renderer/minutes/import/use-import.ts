import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { LetterChoice } from '#shared/records/minutes/lost-letter.ts'
import { errorOf } from '../../api/failures.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { type MinutesFile, readFiles } from './read-file.ts'

/** Where an import stands. */
export type ImportStage = Settled | Running

type Settled =
  | { readonly kind: 'choose'; readonly error: AppError | null }
  | {
      readonly kind: 'preview'
      readonly file: MinutesFile
      readonly preview: ImportPreview
      /** Which letter each lost sign is, as it was chosen. */
      readonly letters: readonly LetterChoice[]
      readonly error: AppError | null
    }

type Running =
  | { readonly kind: 'reading'; readonly job: string }
  | { readonly kind: 'importing'; readonly job: string; readonly file: MinutesFile }

/** Choosing, reading, showing, importing: one thing at a time. */
export function useImport() {
  const [chosen, setChosen] = useState<Settled>({ kind: 'choose', error: null })
  const reading = useJob('minutes', 'previewImport')
  const importing = useJob('minutes', 'import')
  const opened = useOpenImported()

  const read = async (file: MinutesFile, letters: readonly LetterChoice[]) => {
    const outcome = await reading.run(askedOf(file, letters))
    if (outcome.kind === 'done') setChosen({ kind: 'preview', file, preview: outcome.value, letters, error: null })
    return outcome
  }
  const open = async (_first: File, all: readonly File[]) => {
    const known = await readFiles(all)
    if (!known.ok) return setChosen({ kind: 'choose', error: known.error })
    // What was understood of a file before it gives way to how far this one is.
    setChosen({ kind: 'choose', error: null })
    const outcome = await read(known.value, [])
    if (outcome.kind !== 'done')
      setChosen({ kind: 'choose', error: outcome.kind === 'failed' ? errorOf(outcome.thrown) : null })
  }
  /** Reads the file again with another answer about a lost letter; `null`: its words stay as they are. */
  const chooseLetter = async (rank: number, letter: string | null) => {
    if (chosen.kind !== 'preview') return
    const others = chosen.letters.filter((one) => one.rank !== rank)
    const outcome = await read(chosen.file, letter === null ? others : [...others, { rank, letter }])
    if (outcome.kind === 'failed') setChosen({ ...chosen, error: errorOf(outcome.thrown) })
  }
  const importNow = async () => {
    if (chosen.kind !== 'preview') return
    const outcome = await importing.run(askedOf(chosen.file, chosen.letters))
    if (outcome.kind === 'done') return opened(outcome.value.meeting, chosen.preview)
    setChosen({ ...chosen, error: outcome.kind === 'failed' ? errorOf(outcome.thrown) : null })
  }
  return { stage: stageOf(chosen, reading.job, importing.job), open, chooseLetter, importNow }
}

const askedOf =
  ({ source, name }: MinutesFile, letters: readonly LetterChoice[]) =>
  (job: string) => ({
    source,
    name,
    letters: [...letters],
    job,
  })

const stageOf = (chosen: Settled, reading: string | null, importing: string | null): ImportStage => {
  // Read again with another letter, what was understood stays in sight.
  if (reading !== null && chosen.kind === 'choose') return { kind: 'reading', job: reading }
  if (importing !== null && chosen.kind === 'preview') return { kind: 'importing', job: importing, file: chosen.file }
  return chosen
}

/** Goes to the minutes just imported and says so, with the way back. */
function useOpenImported() {
  const navigate = useNavigate()
  const { undoThis } = useUndo()
  return async (meeting: RowId, preview: ImportPreview) => {
    const undo = undoThis()
    const back = () => {
      undo?.act()
      void navigate({ to: '/comptes-rendus' })
    }
    await navigate({ to: '/comptes-rendus/$meeting', params: { meeting } })
    tellDone(`Compte-rendu importé\u00a0: ${preview.title}`, undo === null ? null : { ...undo, act: back })
  }
}

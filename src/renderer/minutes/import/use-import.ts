import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { errorOf } from '../../api/failures.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { type MinutesFile, readFile } from './read-file.ts'

/** Where an import stands. */
export type ImportStage = Settled | Running

type Settled =
  | { readonly kind: 'choose'; readonly error: AppError | null }
  | {
      readonly kind: 'preview'
      readonly file: MinutesFile
      readonly preview: ImportPreview
      readonly error: AppError | null
    }

type Running =
  | { readonly kind: 'reading'; readonly job: string }
  | { readonly kind: 'importing'; readonly job: string; readonly file: MinutesFile }

/** Choosing, reading, showing, importing: one thing at a time. */
export function useImport() {
  const [chosen, setChosen] = useState<Settled>({ kind: 'choose', error: null })
  const reading = useReading()
  const importing = useImporting()
  const opened = useOpenImported()

  const open = async (file: File) => {
    const read = await readFile(file)
    if (!read.ok) return setChosen({ kind: 'choose', error: read.error })
    const outcome = await reading.run(read.value)
    if (outcome.kind === 'done') setChosen({ kind: 'preview', file: read.value, preview: outcome.value, error: null })
    else setChosen({ kind: 'choose', error: outcome.kind === 'failed' ? errorOf(outcome.thrown) : null })
  }
  const importNow = async (file: MinutesFile, preview: ImportPreview) => {
    const outcome = await importing.run(file)
    if (outcome.kind === 'done') return opened(outcome.value.meeting, preview)
    setChosen({ kind: 'preview', file, preview, error: outcome.kind === 'failed' ? errorOf(outcome.thrown) : null })
  }
  return { stage: stageOf(chosen, reading.job, importing.job), open, importNow }
}

/** A text, a Word file and a PDF have one procedure each. */
function useReading() {
  const text = useJob('minutes', 'previewImport')
  const word = useJob('minutes', 'previewWord')
  const pdf = useJob('minutes', 'previewPdf')
  const run = ({ source, name }: MinutesFile) =>
    source.kind === 'text'
      ? text.run((job) => ({ text: source.text, name, job }))
      : { word, pdf }[source.kind].run((job) => ({ content: source.content, name, job }))
  return { job: text.job ?? word.job ?? pdf.job, run }
}

function useImporting() {
  const text = useJob('minutes', 'importMarkdown')
  const word = useJob('minutes', 'importWord')
  const pdf = useJob('minutes', 'importPdf')
  const run = ({ source, name }: MinutesFile) =>
    source.kind === 'text'
      ? text.run((job) => ({ text: source.text, name, job }))
      : { word, pdf }[source.kind].run((job) => ({ content: source.content, name, job }))
  return { job: text.job ?? word.job ?? pdf.job, run }
}

const stageOf = (chosen: Settled, reading: string | null, importing: string | null): ImportStage => {
  if (reading !== null) return { kind: 'reading', job: reading }
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

import { Button } from '@mantine/core'
import { IconFileText, IconPrinter } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { hasText } from '#shared/records/minutes/has-text.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { api } from '../../api/api.ts'
import { PrintedDocument } from '../../components/document/PrintedDocument.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { TemplateRemarks } from '../../components/house-templates/TemplateRemarks.tsx'
import { TemplateSelect } from '../../components/house-templates/TemplateSelect.tsx'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import { PdfButton } from '../../components/jobs/PdfButton.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { pictureSource } from '../../components/pictures/picture-source.ts'
import { useWriting } from '../../components/saving/writing.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { sentenceCase } from '../../words/numbers.ts'
import { MeetingState } from '../MeetingState.tsx'
import { MeetingTabs } from '../MeetingTabs.tsx'
import { ExportedUnread } from '../review/LeftToReview.tsx'
import { LockMessage } from '../versions/LockMessage.tsx'
import { ValidateButton } from '../versions/ValidateButton.tsx'
import { VersionState } from '../versions/VersionState.tsx'
import { useExport } from './use-export.ts'
import { type WantedMinutes, wholeMinutes } from './variant-choice.ts'
import classes from './write.module.css'
import type { WriteView } from './write-view.ts'

interface Props {
  readonly minutes: Minutes
  readonly view: WriteView['view']
  /** What the ways out give; the whole minutes when it is not said. */
  readonly wanted?: WantedMinutes
}

/** The meeting's name, and the ways out of the minutes: paper, PDF, Word. */
export function WriteHead({ minutes, view, wanted = wholeMinutes }: Props) {
  const { meeting, series, sections } = minutes
  const paper = useExport(meeting.id, wanted)
  const print = usePrint(meeting.id, view, wanted)
  const empty = sections.length === 0
  return (
    <div className={classes.head}>
      <PageHead
        title={meeting.title ?? 'Compte-rendu'}
        crumbs={[
          wayTo.minutes,
          <LinkAnchor key="meeting" to="/reunions/$meeting" params={{ meeting: meeting.id }}>
            {series?.name ?? sentenceCase(kindWords(meeting).noun)}
          </LinkAnchor>,
        ]}
        states={
          <>
            <MeetingState meeting={{ ...meeting, hasText: hasText(sections) }} filled />
            <VersionState meeting={meeting} />
          </>
        }
        dense
        actions={
          <>
            <Button leftSection={<IconPrinter size={18} stroke={1.6} />} disabled={empty} onClick={print.start}>
              Imprimer
            </Button>
            <PdfButton disabled={empty || paper.job !== null} onClick={paper.startPdf} />
            <TemplateSelect document="minutes" choice={paper.template} choose={paper.choose} />
            <ValidateButton minutes={minutes} exportWord={paper.startWord} />
            <Button
              variant="filled"
              leftSection={<IconFileText size={18} stroke={1.6} />}
              disabled={empty || paper.job !== null}
              onClick={paper.startWord}
            >
              Exporter en Word
            </Button>
          </>
        }
      />
      <MeetingTabs meeting={meeting.id} flush />
      <LockMessage meeting={meeting} />
      {paper.job !== null && (
        <JobProgress job={paper.job} sentence="Composition du document" safe="Le compte-rendu reste enregistré." />
      )}
      <TemplateRemarks remarks={paper.remarks} dismiss={paper.forgetRemarks} />
      {paper.exported && !isLocked(meeting) && <ExportedUnread meeting={meeting.id} close={paper.forgetExported} />}
      {paper.error !== null && <ErrorMessage thrown={paper.error} retry={paper.retry} dismiss={paper.dismiss} />}
      {print.thrown !== null && <ErrorMessage thrown={print.thrown} retry={print.start} dismiss={print.dismiss} />}
      {print.document !== null && <PrintedDocument document={print.document} />}
    </div>
  )
}

/** Prints the document. The preview holds one ready to print; elsewhere it is composed for the time of printing. */
function usePrint(meeting: RowId, view: WriteView['view'], wanted: WantedMinutes) {
  const { queue } = useWriting()
  const [document, setDocument] = useState<ComposedDocument | null>(null)
  const [thrown, setThrown] = useState<unknown>(null)
  const start = async () => {
    setThrown(null)
    try {
      await queue.flush()
      const saving = queue.state()
      if (saving.kind === 'failed') throw saving.thrown
      if (view === 'apercu') return window.print()
      const composed = await api.minutes.preview({ meeting, ...wanted })
      await Promise.all(composed.pictures.map(({ id }) => pictureSource(id)))
      setDocument(composed)
    } catch (failure) {
      setThrown(failure)
    }
  }
  useEffect(() => {
    if (document === null) return
    const done = () => setDocument(null)
    window.addEventListener('afterprint', done)
    window.print()
    return () => window.removeEventListener('afterprint', done)
  }, [document])
  return { document, thrown, start: () => void start(), dismiss: () => setThrown(null) }
}

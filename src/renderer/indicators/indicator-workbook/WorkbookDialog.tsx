import type { Period } from '#shared/text/period.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FileRemarks } from '../../components/jobs/FileRemarks.tsx'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { proposedPeriod, WorkbookForm } from './WorkbookForm.tsx'
import type { WorkbookSubject } from './workbook-subject.ts'

interface Props {
  readonly indicator: WorkbookSubject
  /** The one on screen. */
  readonly period: Period | undefined
  readonly close: () => void
}

/** What the workbook tells, then how far it is written, then what is not whole in it. */
export function WorkbookDialog({ indicator, period, close }: Props) {
  const dictionary = useApiQuery('indicators', 'list', {})
  const { job, made, error, write } = useDocument(useJob('indicatorWorkbook', 'write'), {
    done: 'Classeur prêt',
    close,
  })
  return (
    <Dialog onClose={close} title="Classeur Excel">
      <Loaded query={dictionary} rows={4} sentence="Lecture du dictionnaire">
        {(dictionary) =>
          job === null &&
          made === null && (
            <WorkbookForm
              dictionary={dictionary}
              indicator={indicator}
              shown={period ?? proposedPeriod(dictionary, indicator)}
              thrown={error}
              start={(asked) => write((own) => ({ ...asked, job: own }))}
              close={close}
            />
          )
        }
      </Loaded>
      {job !== null && <JobProgress job={job} sentence="Écriture du classeur" safe="Les chiffres ne changent pas." />}
      {made !== null && <FileRemarks {...made} close={close} />}
    </Dialog>
  )
}

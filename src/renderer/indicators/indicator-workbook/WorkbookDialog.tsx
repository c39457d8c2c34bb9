import { useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { useWorkbookExport } from './use-workbook-export.ts'
import { WorkbookForm } from './WorkbookForm.tsx'
import { WorkbookRemarks } from './WorkbookRemarks.tsx'
import type { WorkbookSubject } from './workbook-subject.ts'

interface Props {
  readonly indicator: WorkbookSubject
  readonly close: () => void
}

/** What the workbook tells, then how far it is written, then what is not whole in it. */
export function WorkbookDialog({ indicator, close }: Props) {
  const dictionary = useApiQuery('indicators', 'list', {})
  const { stage, start } = useWorkbookExport(close)
  return (
    <Dialog onClose={close} title="Classeur Excel">
      <Loaded query={dictionary} rows={4} sentence="Lecture du dictionnaire">
        {(dictionary) =>
          stage.kind === 'choose' && (
            <WorkbookForm
              dictionary={dictionary}
              indicator={indicator}
              thrown={stage.thrown}
              start={start}
              close={close}
            />
          )
        }
      </Loaded>
      {stage.kind === 'writing' && (
        <JobProgress job={stage.job} sentence="Écriture du classeur" safe="Les chiffres ne changent pas." />
      )}
      {stage.kind === 'told' && <WorkbookRemarks name={stage.name} remarks={stage.remarks} close={close} />}
    </Dialog>
  )
}

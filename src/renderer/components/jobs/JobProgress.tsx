import { progress } from '../../api/events.ts'
import { useStore } from '../../api/store.ts'
import { figure } from '../../words/numbers.ts'
import { Waiting } from '../Waiting.tsx'
import { cancelJob } from './use-job.ts'

interface Props {
  readonly job: string
  /** What is being done, until the program says it better. */
  readonly sentence: string
  readonly safe: string
  /** Shapes of what is awaited; 0 where it is there already, and being made again. */
  readonly rows?: number
}

/** How far a long procedure is, and « Arrêter ». */
export function JobProgress({ job, sentence, safe, rows = 2 }: Props) {
  const heard = useStore(progress)
  const step = heard?.job === job ? heard : null
  return (
    <Waiting
      sentence={step === null ? sentence : `${step.label}, ${figure(step.done)} sur ${figure(step.total)}`}
      safe={safe}
      {...(step === null || step.total === 0 ? {} : { percent: (step.done / step.total) * 100 })}
      stop={() => cancelJob(job)}
      rows={rows}
    />
  )
}

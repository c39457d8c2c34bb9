import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { MeetingScreen } from '../MeetingScreen.tsx'
import classes from './evaluation.module.css'
import { FormPaper } from './FormPaper.tsx'
import { Questions } from './questions/Questions.tsx'
import { Returned } from './Returned.tsx'

/** What is asked of those who came, and what came back. */
export function EvaluationPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/evaluation' })
  return (
    <MeetingScreen meeting={meeting} name="Évaluation">
      {() => <Evaluation meeting={meeting} />}
    </MeetingScreen>
  )
}

function Evaluation({ meeting }: { readonly meeting: RowId }) {
  const { data: page, isError, error, refetch } = useApiQuery('evaluations', 'page', { meeting })
  if (isError) return <ErrorMessage thrown={error} retry={() => void refetch()} />
  if (page === undefined) return <Waiting rows={7} />
  return (
    <Columns widths={[7, 5]}>
      <section data-zone aria-label="Questionnaire">
        <Questions meeting={meeting} page={page} />
      </section>
      {page.questions.length > 0 && (
        <section className={classes.side} data-zone aria-label="Fiches">
          <FormPaper meeting={meeting} />
          <Returned meeting={meeting} page={page} />
        </section>
      )}
    </Columns>
  )
}

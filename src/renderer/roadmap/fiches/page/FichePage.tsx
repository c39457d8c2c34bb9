import type { ReactNode } from 'react'
import type { FichePage as Shown } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { errorOf } from '../../../api/failures.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { RecoveredText } from '../../../components/saving/RecoveredText.tsx'
import { SaveMessages } from '../../../components/saving/SaveMessages.tsx'
import { WritingProvider } from '../../../components/saving/writing.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { FicheHead } from './FicheHead.tsx'
import { FicheTabs } from './FicheTabs.tsx'
import { FollowStrip } from './strip/FollowStrip.tsx'

interface Props {
  readonly fiche: RowId
  /** What the tab shows of it. */
  readonly children: (page: Shown) => ReactNode
}

/** One fiche-action: what it is called, the five answers of its follow-up, and one of its tabs. */
export function FichePage({ fiche, children }: Props) {
  const page = useApiQuery('fiches', 'get', { fiche })
  const gone = page.isError && errorOf(page.error).code === 'not-found'
  if (page.data !== undefined && !gone)
    return (
      <WritingProvider key={fiche} meeting={null}>
        <FicheHead page={page.data} />
        <SaveMessages />
        <RecoveredText rows={new Map([page.data.fiche, ...page.data.rubricTexts].map((row) => [row.id, row]))} />
        <FollowStrip page={page.data} />
        <FicheTabs page={page.data} />
        {children(page.data)}
      </WritingProvider>
    )
  return (
    <>
      <PageHead title="Fiche-action" />
      {page.isError ? <ErrorMessage thrown={page.error} retry={() => void page.refetch()} /> : <Waiting rows={8} />}
    </>
  )
}

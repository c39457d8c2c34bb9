import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { errorOf } from '../../../api/failures.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { WritingProvider } from '../../../components/saving/writing.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { FicheScreen } from './FicheScreen.tsx'

/** One fiche-action: what was written of it, and what is followed. */
export function FichePage(): ReactNode {
  const { fiche } = useParams({ from: '/fiches/$fiche' })
  const page = useApiQuery('fiches', 'get', { fiche })
  const gone = page.isError && errorOf(page.error).code === 'not-found'
  if (page.data !== undefined && !gone)
    return (
      <WritingProvider key={fiche} meeting={null}>
        <FicheScreen page={page.data} />
      </WritingProvider>
    )
  return (
    <>
      <PageHead title="Fiche-action" />
      {page.isError ? <ErrorMessage thrown={page.error} retry={() => void page.refetch()} /> : <Waiting rows={8} />}
    </>
  )
}

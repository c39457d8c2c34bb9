import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { BundleScreen } from './BundleScreen.tsx'
import { bundleCrumbs } from './bundle-crumbs.tsx'
import { EraseBundle } from './EraseBundle.tsx'
import { useDecided } from './use-decided.ts'

/** A bundle that came: what it would do, before it is done. */
export function BundlePage() {
  const { bundle } = useParams({ from: '/echanges/lots/$bundle' })
  const preview = useApiQuery('bundles', 'look', { bundle })
  const decided = useDecided(bundle)
  // What was just applied is read again: an error of this reading does not take the screen away.
  if (preview.data !== undefined && decided !== null)
    return <BundleScreen key={bundle} preview={preview.data} decided={decided} />
  return (
    <>
      <PageHead title="Envoi reçu" crumbs={bundleCrumbs} />
      {preview.isError ? (
        <RefusedBundle bundle={bundle} thrown={preview.error} />
      ) : (
        <Waiting sentence="Lecture de l’envoi" />
      )}
    </>
  )
}

/** It stays among those that came until it is let go: its author may have to be called. */
function RefusedBundle({ bundle, thrown }: { readonly bundle: string; readonly thrown: unknown }) {
  return <ErrorMessage thrown={thrown} action={<EraseBundle bundle={bundle} size="xs" />} />
}

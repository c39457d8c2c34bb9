import { Button } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { BundleScreen } from './BundleScreen.tsx'

/** A bundle that came: what it would do, before it is done. */
export function BundlePage() {
  const { bundle } = useParams({ from: '/echanges/lots/$bundle' })
  const preview = useApiQuery('bundles', 'look', { bundle })
  // What was just applied is read again: an error of this reading does not take the screen away.
  if (preview.data !== undefined) return <BundleScreen key={bundle} preview={preview.data} />
  return (
    <>
      <PageHead title="Lot reçu" crumbs={bundleCrumbs} />
      {preview.isError ? (
        <RefusedBundle bundle={bundle} thrown={preview.error} />
      ) : (
        <Waiting sentence="Lecture du lot" />
      )}
    </>
  )
}

export const bundleCrumbs = [
  <LinkAnchor key="exchanges" to="/echanges">
    Échanges
  </LinkAnchor>,
  'Lots reçus',
]

/** It stays among those that came until it is let go: its author may have to be called. */
function RefusedBundle({ bundle, thrown }: { readonly bundle: string; readonly thrown: unknown }) {
  const erase = useApiMutation('bundles', 'dismiss')
  const navigate = useNavigate()
  return (
    <ErrorMessage
      thrown={thrown}
      action={
        <Button
          size="xs"
          loading={erase.isPending}
          onClick={() => erase.mutate({ bundle }, { onSettled: () => void navigate({ to: '/echanges' }) })}
        >
          Effacer ce fichier
        </Button>
      }
    />
  )
}

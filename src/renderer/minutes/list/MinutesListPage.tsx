import { IconFileImport } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { plural } from '../../words/numbers.ts'
import { MinutesTable } from './MinutesTable.tsx'
import { WriteMenu } from './WriteMenu.tsx'

/** The minutes written so far, and the two ways of having more. */
export function MinutesListPage(): ReactNode {
  const minutes = useApiQuery('minutes', 'list', {})
  return (
    <>
      <PageHead
        title="Comptes-rendus"
        crumbs={minutes.data?.length ? [plural(minutes.data.length, 'compte-rendu', 'comptes-rendus')] : []}
        actions={
          <>
            <WriteMenu />
            <LinkButton
              to="/comptes-rendus/importer"
              variant="filled"
              leftSection={<IconFileImport size={18} stroke={1.6} />}
            >
              Importer un compte-rendu
            </LinkButton>
          </>
        }
      />
      <Loaded query={minutes} rows={6}>
        {(minutes) => <Minutes minutes={minutes} />}
      </Loaded>
    </>
  )
}

function Minutes({ minutes }: { readonly minutes: readonly MeetingSummary[] }) {
  if (minutes.length > 0) return <MinutesTable minutes={minutes} />
  return (
    <EmptyState
      title="Aucun compte-rendu pour l’instant."
      action={<LinkButton to="/comptes-rendus/importer">Importer un compte-rendu</LinkButton>}
    >
      Importez un compte-rendu déjà écrit, ou écrivez celui d’une réunion.
    </EmptyState>
  )
}

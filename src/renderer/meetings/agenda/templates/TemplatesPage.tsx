import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { Loaded } from '../../../components/Loaded.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { TemplatesTable } from './TemplatesTable.tsx'

/** The patterns that meetings start from: those shipped, and those of the espace. */
export function TemplatesPage(): ReactNode {
  const templates = useApiQuery('agenda', 'templates', {})
  const add = useApiMutation('agenda', 'addTemplate')
  const navigate = useNavigate()
  const create = () =>
    add.mutate(
      { name: 'Nouveau modèle' },
      { onSuccess: ({ id }) => void navigate({ to: '/reunions/modeles/$template', params: { template: id } }) },
    )
  return (
    <>
      <PageHead
        title="Modèles de réunion"
        crumbs={[
          <LinkAnchor key="list" to="/reunions">
            Réunions
          </LinkAnchor>,
          <span key="here">Modèles</span>,
        ]}
        sentence={'Une réunion qui part d’un modèle en reçoit les points\u00A0; la changer ne change pas le modèle.'}
        actions={
          <Button variant="filled" leftSection={<IconPlus size={18} />} onClick={create} loading={add.isPending}>
            Nouveau modèle
          </Button>
        }
      />
      <Loaded query={templates} rows={6}>
        {(templates) => <TemplatesTable templates={templates} />}
      </Loaded>
    </>
  )
}

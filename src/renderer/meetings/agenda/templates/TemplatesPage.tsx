import { Button, Table } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { TemplateSummary } from '#shared/contract/meetings/agenda.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { ListTable } from '../../../components/ListTable.tsx'
import { Loaded } from '../../../components/Loaded.tsx'
import { RowLink } from '../../../components/links.tsx'
import classes from '../../../components/list-table.module.css'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { wayTo } from '../../../components/way-to.tsx'
import { duration } from '../../../words/durations.ts'
import { originWords } from './template-words.ts'

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
        crumbs={[wayTo.meetings, <span key="here">Modèles</span>]}
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

/** Templates in rows of two lines; the whole row leads to the template. */
function TemplatesTable({ templates }: { readonly templates: readonly TemplateSummary[] }) {
  return (
    <ListTable
      frame="Modèles de réunion"
      label="Modèles de réunion"
      columns={[
        'Modèle',
        { words: 'Type de réunion', width: 200 },
        { words: 'Points', width: 104 },
        { words: 'Durée', width: 104 },
        { words: 'Origine', width: 200 },
      ]}
    >
      {templates.map((template) => (
        <Table.Tr key={template.key} className={classes.row}>
          <Table.Td>
            <RowLink to="/reunions/modeles/$template" params={{ template: template.key }}>
              <Ordinals>{template.name}</Ordinals>
            </RowLink>
            <Second block>{template.description}</Second>
          </Table.Td>
          <Table.Td>{template.kind === null ? '–' : choiceWord(meetingKinds, template.kind)}</Table.Td>
          <Table.Td>{template.points}</Table.Td>
          <Table.Td>{template.minutes === null ? '–' : duration(template.minutes)}</Table.Td>
          <Table.Td>{originWords[template.origin]}</Table.Td>
        </Table.Tr>
      ))}
    </ListTable>
  )
}

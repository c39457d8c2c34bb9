import { Table } from '@mantine/core'
import type { TemplateSummary } from '#shared/contract/meetings/agenda.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { ListTable } from '../../../components/ListTable.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import classes from '../../../components/list-table.module.css'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { duration } from '../../../words/durations.ts'
import { originWords } from './template-words.ts'

/** Templates in rows of two lines; the whole row leads to the template. */
export function TemplatesTable({ templates }: { readonly templates: readonly TemplateSummary[] }) {
  return (
    <ListTable
      frame="Modèles de réunion"
      label="Modèles de réunion"
      columns={[
        'Modèle',
        { words: 'Type de réunion', className: classes.kind },
        { words: 'Points', className: classes.present },
        { words: 'Durée', className: classes.present },
        { words: 'Origine', className: classes.kind },
      ]}
    >
      {templates.map((template) => (
        <Table.Tr key={template.key} className={classes.row}>
          <Table.Td>
            <LinkAnchor
              to="/reunions/modeles/$template"
              params={{ template: template.key }}
              className={classes.title ?? ''}
            >
              <Ordinals>{template.name}</Ordinals>
            </LinkAnchor>
            <span className={classes.second}>{template.description}</span>
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

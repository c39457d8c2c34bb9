import { Table } from '@mantine/core'
import type { TemplateSummary } from '#shared/contract/meetings/agenda.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import classes from '../../../components/list-table.module.css'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { duration } from '../../../words/durations.ts'
import { originWords } from './template-words.ts'

/** Templates in rows of two lines; the whole row leads to the template. */
export function TemplatesTable({ templates }: { readonly templates: readonly TemplateSummary[] }) {
  return (
    // A narrow window scrolls the table alone, so its frame can be reached and named.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.frame} aria-label="Modèles de réunion" tabIndex={0}>
      <Table className={classes.table} aria-label="Modèles de réunion">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Modèle</Table.Th>
            <Table.Th className={classes.kind}>Type de réunion</Table.Th>
            <Table.Th className={classes.present}>Points</Table.Th>
            <Table.Th className={classes.present}>Durée</Table.Th>
            <Table.Th className={classes.kind}>Origine</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
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
        </Table.Tbody>
      </Table>
    </section>
  )
}

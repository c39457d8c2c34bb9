import { Table } from '@mantine/core'
import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import { sectionKinds } from '#shared/records/minutes/section/section.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { inPlace } from '../../components/in-place.tsx'
import { ColumnHeads } from '../../components/ListTable.tsx'
import list from '../../components/list-table.module.css'
import { Quiet } from '../../components/plain/Second.tsx'
import { figure } from '../../words/numbers.ts'
import classes from './import.module.css'

/** The sections in order, with their numbers and what they were taken for. */
export function PreviewSections({ sections }: Pick<ImportPreview, 'sections'>) {
  return (
    <div className={list.frame}>
      <Table className={classes.table}>
        <ColumnHeads
          columns={[
            'Titre',
            { words: 'Nature', className: classes.kind },
            { words: 'Mots', className: classes.figure },
          ]}
        />
        <Table.Tbody>
          {inPlace(sections, (section) => (
            <Table.Tr>
              <Table.Td className={classes.sectionTitle} data-level={Math.min(section.level, 4)}>
                {section.number !== null && <Quiet>{section.number}. </Quiet>}
                {section.title || choiceWord(sectionKinds, section.kind)}
              </Table.Td>
              <Table.Td>{choiceWord(sectionKinds, section.kind)}</Table.Td>
              <Table.Td className={classes.figure}>{figure(section.words)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

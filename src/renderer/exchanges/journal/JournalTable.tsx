import { Table } from '@mantine/core'
import { IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react'
import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'
import { ListTable } from '../../components/ListTable.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import table from '../../components/list-table.module.css'
import { State } from '../../components/State.tsx'
import { sentenceCase } from '../../words/numbers.ts'
import { ofName } from '../../words/of-name.ts'
import classes from '../exchanges.module.css'
import { heldWords, shortHash, sizeWords, whenWords, whoWords } from './exchange-words.ts'

/** Bundles, a line each, the latest first. */
export function JournalTable({ lines }: { readonly lines: readonly ExchangeView[] }) {
  return (
    <ListTable
      frame="Journal"
      label="Lots préparés et reçus"
      columns={[
        { words: 'Quand', className: table.kind },
        { words: 'Sens', className: table.sector },
        'Qui',
        'Contenu',
        'Fichier',
        { words: 'Fiche', className: classes.sheet },
      ]}
    >
      {lines.map((line) => (
        <JournalRow key={`${line.direction} ${line.at} ${line.hash}`} line={line} />
      ))}
    </ListTable>
  )
}

function JournalRow({ line }: { readonly line: ExchangeView }) {
  const sent = line.direction === 'sent'
  const held = heldWords(line)
  return (
    <Table.Tr>
      <Table.Td>{whenWords(line.at)}</Table.Td>
      <Table.Td>
        <State icon={sent ? IconArrowUpRight : IconArrowDownLeft}>{sent ? 'Préparé' : 'Reçu'}</State>
      </Table.Td>
      <Table.Td>{sent ? `Pour ${whoWords(line)}` : sentenceCase(ofName(whoWords(line)))}</Table.Td>
      <Table.Td>
        {sizeWords(line)}
        {held !== null && held !== '' && <span className={table.second}>{held}</span>}
      </Table.Td>
      <Table.Td className={classes.journalFile}>
        {line.file}
        <code className={classes.hash} title={`SHA-256 : ${line.hash}`}>
          {shortHash(line.hash)}
        </code>
      </Table.Td>
      <Table.Td>
        {sent && (
          <LinkAnchor
            to="/echanges/journal/$bundle"
            params={{ bundle: line.hash }}
            aria-label={`Clé USB perdue, ${line.file} du ${whenWords(line.at)}`}
          >
            Clé USB perdue
          </LinkAnchor>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

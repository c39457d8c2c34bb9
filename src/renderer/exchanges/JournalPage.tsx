import { Table } from '@mantine/core'
import { IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'
import { withDe } from '#shared/text/article.ts'
import { useApiQuery } from '../api/hooks.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { ExchangesTabs } from '../components/ExchangesTabs.tsx'
import { ListTable } from '../components/ListTable.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { LinkAnchor, LinkButton } from '../components/links.tsx'
import { ListLines } from '../components/list/ListLines.tsx'
import { MoreRows, useRows } from '../components/MoreRows.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Second } from '../components/plain/Second.tsx'
import { State } from '../components/State.tsx'
import { dayOf } from '../words/dates.ts'
import { sentenceCase } from '../words/numbers.ts'
import { heldWords, shortHash, sizeWords, whenWords, whoWords } from './exchange-words.ts'
import { journalView } from './journal-view.ts'

const route = getRouteApi('/echanges/journal')

/** Every bundle that left or came: when, who, which file, how much. */
export function JournalPage(): ReactNode {
  const journal = useApiQuery('bundles', 'journal', {})
  return (
    <>
      <PageHead title="Journal des échanges" dense />
      <ExchangesTabs />
      <Loaded query={journal} rows={8} sentence="Lecture du journal">
        {(lines) => (
          <ListLines
            view={journalView}
            list={{ lines, today: dayOf(new Date()) }}
            route={route}
            nothing={<NothingYet />}
          >
            {({ lines }) => <JournalTable lines={lines} />}
          </ListLines>
        )}
      </Loaded>
    </>
  )
}

function NothingYet() {
  return (
    <EmptyState
      title="Aucun envoi n’est encore préparé ni arrivé."
      action={<LinkButton to="/echanges">Aller aux envois</LinkButton>}
    >
      Chaque envoi préparé ou appliqué se note ici, sur cet ordinateur&nbsp;: sa date, son fichier, pour qui, et combien
      il contenait.
    </EmptyState>
  )
}

/** Bundles, a line each, the latest first. */
function JournalTable({ lines }: { readonly lines: readonly ExchangeView[] }) {
  const rows = useRows(lines)
  return (
    <>
      <ListTable
        frame="Journal"
        label="Envois préparés et reçus"
        columns={[
          { words: 'Quand', width: 200 },
          { words: 'Sens', width: 120 },
          'Qui',
          'Contenu',
          'Fichier',
          { words: 'Fiche', width: 136 },
        ]}
      >
        {rows.shown.map((line) => (
          <JournalRow key={journalView.id(line)} line={line} />
        ))}
      </ListTable>
      <MoreRows rows={rows} next={['l’envoi suivant', 'envois suivants']} />
    </>
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
      <Table.Td>{sent ? `Pour ${whoWords(line)}` : sentenceCase(withDe(whoWords(line)))}</Table.Td>
      <Table.Td>
        {sizeWords(line)}
        {held !== null && held !== '' && <Second block>{held}</Second>}
      </Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        {line.file}
        <Second block title={`Empreinte de tout le fichier (SHA-256)\u00a0: ${line.hash}`}>
          Empreinte <code>{shortHash(line.hash)}</code>
        </Second>
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

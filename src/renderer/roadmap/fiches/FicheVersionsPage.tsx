import { Button, Group, NativeSelect, Table } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPinned } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { FicheVersionSummary, FicheVersions } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Difference } from '../../components/difference/Difference.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { ListTable } from '../../components/ListTable.tsx'
import { Loaded, together } from '../../components/Loaded.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { fixedWhen } from '../../words/version-words.ts'
import { FixFicheDialog } from './FixFicheDialog.tsx'
import { ficheTitle } from './fiche-words.ts'
import { FicheTabs } from './page/FicheTabs.tsx'

const keys = [
  { keys: ['N'], does: 'changement suivant' },
  { keys: ['P'], does: 'changement précédent' },
]

/** The fiche as it was each time someone fixed it, and what changed between any two. */
export function FicheVersionsPage(): ReactNode {
  const { fiche } = useParams({ from: '/fiches/$fiche/versions' })
  const page = useApiQuery('fiches', 'get', { fiche })
  const versions = useApiQuery('fiches', 'versions', { fiche })
  const [fixing, { open, close }] = useDisclosure(false)
  useScreenKeys(keys)
  return (
    <>
      <PageHead
        dense
        title="Versions de la fiche"
        word="Version"
        crumbs={[
          wayTo.fiches,
          <LinkAnchor key="fiche" to="/fiches/$fiche" params={{ fiche }}>
            {ficheTitle(page.data?.fiche.title ?? null)}
          </LinkAnchor>,
        ]}
        actions={
          <Button variant="filled" leftSection={<IconPinned size={18} stroke={1.6} />} onClick={open}>
            Fixer une version
          </Button>
        }
      />
      {page.data !== undefined && <FicheTabs page={page.data} />}
      <Loaded query={together(page, versions)} rows={6}>
        {([, { versions, changed }]) =>
          versions.length === 0 ? (
            <EmptyState title="Aucune version n’est encore fixée.">
              Une version garde la fiche à la lettre&nbsp;: ses rubriques, ses étapes, ses partenaires.
            </EmptyState>
          ) : (
            <>
              <FicheVersionsTable versions={versions} />
              <CompareFicheVersions key={versions[0]?.id} versions={versions} changed={changed} />
            </>
          )
        }
      </Loaded>
      {fixing && <FixFicheDialog fiche={fiche} close={close} />}
    </>
  )
}

/** Who fixed each version, and when. */
function FicheVersionsTable({ versions }: { readonly versions: readonly FicheVersionSummary[] }) {
  return (
    <ListTable
      frame="Versions"
      label="Versions de la fiche"
      columns={[{ words: 'Version', width: 104 }, 'Fixée le', 'Par', 'Remarque']}
    >
      {versions.map(({ id, number, fixedAt, fixedBy, note }) => (
        <Table.Tr key={id}>
          <Table.Td>{number}</Table.Td>
          <Table.Td>{fixedWhen(fixedAt)}</Table.Td>
          <Table.Td>{fixedBy ?? '–'}</Table.Td>
          <Table.Td>{note ?? '–'}</Table.Td>
        </Table.Tr>
      ))}
    </ListTable>
  )
}

/** What stands now, among the versions. */
const now = 'maintenant'

/** What changed from one version to another, or to the fiche as it stands. */
function CompareFicheVersions({ versions, changed }: FicheVersions) {
  const [latest, before] = versions
  const [chosenFrom, setFrom] = useState<string | null>(null)
  const [chosenTo, setTo] = useState<string | null>(null)
  const from = chosenFrom ?? (changed ? latest : (before ?? latest))?.id ?? ''
  const to = chosenTo ?? (changed ? now : (latest?.id ?? now))
  const input = { from: from as RowId, to: to === now ? null : (to as RowId) }
  const difference = useApiQuery('fiches', 'compare', from === '' ? null : input, { keepPrevious: true })
  const options = versions.map(({ id, number }) => ({ value: id, label: `Version ${number}` }))
  return (
    <Section title="Ce qui a changé">
      <Group gap="md" mb="md" align="end">
        <NativeSelect label="De" data={options} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <NativeSelect
          label="À"
          data={[{ value: now, label: 'La fiche maintenant' }, ...options]}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </Group>
      <Loaded query={difference} rows={6}>
        {(difference) => <Difference blocks={difference} />}
      </Loaded>
    </Section>
  )
}

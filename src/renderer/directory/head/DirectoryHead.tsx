import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDownload, IconFileImport, IconPlus } from '@tabler/icons-react'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ExportDialog } from '../export/ExportDialog.tsx'
import { listWords } from '../list/list-words.ts'
import type { Ticks } from '../list/ticks.ts'
import type { Directory } from '../use-directory.ts'
import { ListSwitch } from './ListSwitch.tsx'

interface Props {
  readonly directory: Directory
  /** Rows that an export may be about. */
  readonly ticks: Ticks
}

/** « Annuaire », how many of each there are, and the ways of having more. */
export function DirectoryHead({ directory, ticks }: Props) {
  const { list, filter } = directory.query
  const [exporting, { open, close }] = useDisclosure(false)
  const toAsk = list === 'actors' && filter.freshness.some((code) => code === 'check' || code === 'refresh')
  return (
    <PageHead
      dense
      title="Annuaire"
      crumbs={[<ListSwitch key="lists" list={list} />]}
      actions={
        <>
          {toAsk ? (
            <LinkButton to="/annuaire/relances" variant="subtle">
              Préparer les relances
            </LinkButton>
          ) : (
            // Not counted here: comparing a large directory with itself takes seconds, and is asked there.
            <LinkButton variant="subtle" to="/annuaire/doublons">
              Doublons
            </LinkButton>
          )}
          <LinkButton to="/annuaire/importer" leftSection={<IconFileImport size={18} stroke={1.6} />}>
            Importer
          </LinkButton>
          <Button leftSection={<IconDownload size={18} stroke={1.6} />} onClick={open}>
            Exporter
          </Button>
          <Button leftSection={<IconPlus size={18} stroke={1.6} />} onClick={() => directory.setAdding(list)}>
            {listWords[list].add}
          </Button>
          <ExportDialog shown={{ ...directory.query, ticks }} opened={exporting} onClose={close} />
        </>
      }
    />
  )
}

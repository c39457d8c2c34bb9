import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDownload, IconFileImport, IconPlus } from '@tabler/icons-react'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import { directoryLists } from '#shared/records/directory/saved-view.ts'
import { useApiQuery } from '../api/hooks.ts'
import { Drawer } from '../components/Drawer.tsx'
import { FileRemarks } from '../components/jobs/FileRemarks.tsx'
import { JobProgress } from '../components/jobs/JobProgress.tsx'
import { LinkAnchor, LinkButton } from '../components/links.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { List } from '../components/plain/List.tsx'
import { plural } from '../words/numbers.ts'
import { slugOf } from './address.ts'
import classes from './DirectoryPage.module.css'
import { ExportForm } from './ExportForm.tsx'
import { listWords } from './list/list-words.ts'
import type { Ticks } from './list/ticks.ts'
import type { Directory } from './use-directory.ts'
import type { ListShown } from './use-export.ts'
import { useExport } from './use-export.ts'

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

const lists = Object.keys(directoryLists) as DirectoryListName[]

/** « 148 structures, 212 lieux, 305 personnes »: the three lists, each a way to it. */
function ListSwitch({ list }: { readonly list: DirectoryListName }) {
  const counts = useApiQuery('directory', 'counts', {}).data
  return (
    <nav aria-label="Listes de l’annuaire">
      <List inline gap="var(--s1) var(--s5)">
        {lists.map((name) => (
          <li key={name}>
            <LinkAnchor
              to="/annuaire"
              search={{ liste: name === 'actors' ? undefined : slugOf(name) }}
              // Else the whole list of actors would be said current with every other.
              activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              underline={name === list ? 'never' : 'always'}
              className={classes.switchList ?? ''}
              {...(name === list && { 'aria-current': 'page' as const })}
            >
              {counts === undefined
                ? directoryLists[name]
                : plural(counts[name], listWords[name].one, listWords[name].many)}
            </LinkAnchor>
          </li>
        ))}
      </List>
    </nav>
  )
}

interface ExportDialogProps {
  readonly shown: ListShown
  readonly opened: boolean
  readonly onClose: () => void
}

/** The ways out of the directory: what, in which format, with or without the people. */
function ExportDialog({ shown, opened, onClose }: ExportDialogProps) {
  return (
    <Drawer opened={opened} onClose={onClose} title="Exporter">
      <ExportSteps shown={shown} onClose={onClose} />
    </Drawer>
  )
}

function ExportSteps({ shown, onClose }: Omit<ExportDialogProps, 'opened'>) {
  const { job, made, error, start } = useExport(shown, onClose)
  if (job !== null) return <JobProgress job={job} sentence="Écriture du fichier" safe="L’annuaire ne change pas." />
  return made === null ? (
    <ExportForm shown={shown} thrown={error} onExport={start} onClose={onClose} />
  ) : (
    <FileRemarks
      {...made}
      says={`${plural(made.remarks.length, 'remarque', 'remarques')} à lire avant de l’envoyer`}
      close={onClose}
    />
  )
}

import { Button, Group, Table } from '@mantine/core'
import { useState } from 'react'
import type { VersionSummary } from '#shared/contract/minutes/versions.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { versionStates } from '#shared/records/minutes/minutes-version.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { DocumentView } from '../../components/document/DocumentView.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { ListTable } from '../../components/ListTable.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { ToldDialog } from '../../components/ToldDialog.tsx'
import { fixedWhen, sendingSentence, versionName } from '../../words/version-words.ts'
import { useExport } from '../write/use-export.ts'
import { wholeMinutes } from '../write/variant-choice.ts'
import classes from './versions.module.css'

interface Props {
  readonly meeting: RowId
  readonly versions: readonly VersionSummary[]
}

/** Who fixed each version, when and why; each can be read and exported to the letter. */
export function VersionsTable({ meeting, versions }: Props) {
  const [shown, show] = useState<VersionSummary | null>(null)
  return (
    <>
      <ListTable
        frame="Versions"
        label="Versions du compte-rendu"
        mb="xl"
        columns={[
          { words: 'Version', width: 104 },
          { words: 'État', width: 136 },
          'Fixée le',
          'Par',
          'Remarque',
          { words: 'Actions', width: 276 },
        ]}
      >
        {versions.map((version) => (
          <Table.Tr key={version.id}>
            <Table.Td>{version.number}</Table.Td>
            <Table.Td>{choiceWord(versionStates, version.state)}</Table.Td>
            <Table.Td>{fixedWhen(version.fixedAt)}</Table.Td>
            <Table.Td>{version.fixedBy ?? '–'}</Table.Td>
            <Table.Td>
              {version.note ?? (version.sent === null && '–')}
              {version.sent !== null && <Second block>{sendingSentence(version.sent)}</Second>}
            </Table.Td>
            <Table.Td>
              <VersionActions meeting={meeting} version={version} show={() => show(version)} />
            </Table.Td>
          </Table.Tr>
        ))}
      </ListTable>
      {shown !== null && <VersionPreview meeting={meeting} version={shown} close={() => show(null)} />}
    </>
  )
}

interface ActionsProps {
  readonly meeting: RowId
  readonly version: VersionSummary
  readonly show: () => void
}

function VersionActions({ meeting, version, show }: ActionsProps) {
  const paper = useExport(meeting, { ...wholeMinutes, version: version.id })
  const name = versionName(version)
  return (
    <Group gap="xs" align="stretch" wrap="nowrap">
      <Button size="xs" variant="subtle" aria-label={`Lire\u00a0: ${name}`} onClick={show}>
        Lire
      </Button>
      <Button
        size="xs"
        variant="subtle"
        aria-label={`Exporter en Word\u00a0: ${name}`}
        loading={paper.job !== null}
        onClick={paper.startWord}
      >
        Exporter en Word
      </Button>
      <Button
        size="xs"
        variant="subtle"
        aria-label={`En PDF\u00a0: ${name}`}
        disabled={paper.job !== null}
        onClick={paper.startPdf}
      >
        En PDF
      </Button>
      {paper.error !== null && <ErrorMessage thrown={paper.error} retry={paper.retry} dismiss={paper.dismiss} />}
    </Group>
  )
}

interface VersionPreviewProps {
  readonly meeting: RowId
  readonly version: VersionSummary
  readonly close: () => void
}

/** A version to be read, as it was fixed. */
function VersionPreview({ meeting, version, close }: VersionPreviewProps) {
  const preview = useApiQuery('minutes', 'preview', { meeting, version: version.id })
  return (
    <ToldDialog onClose={close} title={versionName(version)} size={900}>
      <Loaded query={preview} rows={8}>
        {(preview) => (
          <div className={classes.paper}>
            <DocumentView {...preview} />
          </div>
        )}
      </Loaded>
    </ToldDialog>
  )
}

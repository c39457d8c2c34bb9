import { Button, Stack, Text } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { FileButton } from '../../../components/ChooseFile.tsx'
import { CountList } from '../../../components/CountList.tsx'
import { DecideBar } from '../../../components/DecideBar.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { OpenedRemarks, SheetSelect } from '../../../components/list-import/FileFacts.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Section } from '../../../components/Section.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { agree, plural } from '../../../words/numbers.ts'
import { AnswerColumns } from './AnswerColumns.tsx'
import { ReplyLines } from './ReplyLines.tsx'
import { replyFiles } from './reply-files.ts'
import type { RepliesStage, useRepliesImport } from './use-replies-import.ts'

interface Props {
  readonly meeting: RowId
  readonly stage: Extract<RepliesStage, { readonly kind: 'preview' }>
  readonly importing: ReturnType<typeof useRepliesImport>
}

/** What each column answers at left, what the import would do at right. */
export function RepliesPreview({ meeting, stage, importing }: Props) {
  const { opened, settings } = stage
  const { change, importNow, failure, isImporting, open, leave } = importing
  const asked = { meeting, import: opened.import, settings }
  const {
    data: preview,
    isError,
    error,
    isPlaceholderData,
    refetch,
  } = useApiQuery('evaluationImport', 'preview', asked, {
    keepPrevious: true,
  })
  if (isError) return <ErrorMessage thrown={error} retry={() => void refetch()} />
  if (preview === undefined) return <Waiting rows={6} />
  const { counts, refusal = null } = preview
  return (
    <Columns widths={['400px', 1]}>
      <Stack gap="xl">
        <SheetSelect
          sheets={opened.sheets}
          sheet={settings.sheet}
          choose={(sheet) => change(opened, { sheet, columns: [] })}
        />
        <AnswerColumns
          meeting={meeting}
          columns={preview.columns}
          change={(columns) => change(opened, { ...settings, columns: [...columns] })}
        />
      </Stack>
      <Section title="Ce que l’import ferait">
        {failure !== null && <ErrorMessage thrown={failure} retry={() => importNow(stage)} />}
        <OpenedRemarks remarks={opened.remarks} />
        <div aria-busy={isPlaceholderData}>
          {refusal === null ? (
            <>
              <CountList
                label="Lignes du fichier"
                counts={[
                  { key: 'new', count: counts.new, noun: agree(counts.new, 'nouvelle', 'nouvelles') },
                  { key: 'identical', count: counts.identical, noun: 'déjà là' },
                  { key: 'refused', count: counts.refused, noun: agree(counts.refused, 'refusée', 'refusées') },
                ]}
              />
              <ReplyLines lines={preview.lines} />
            </>
          ) : (
            <ErrorMessage error={refusal} />
          )}
        </div>
        <DecideBar>
          <Button variant="filled" onClick={() => importNow(stage)} disabled={counts.new === 0} loading={isImporting}>
            {counts.new === 0 ? 'Rien à importer' : `Importer ${plural(counts.new, 'fiche', 'fiches')}`}
          </Button>
          <FileButton label="Autre fichier" accept={replyFiles} open={open}>
            Choisir un autre fichier
          </FileButton>
          <Button variant="subtle" onClick={leave}>
            Ne rien importer
          </Button>
          <Text size="sm" c="var(--ink-2)">
            Une ligne se reconnaît à tout ce qu’elle contient&nbsp;: le même fichier deux fois ne change rien.
          </Text>
        </DecideBar>
      </Section>
    </Columns>
  )
}

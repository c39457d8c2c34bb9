import { Alert, Checkbox } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppError } from '#shared/kernel/app-error.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import { Section } from '../../components/Section.tsx'
import { ColumnMapping } from './ColumnMapping.tsx'
import { DecideImport } from './DecideImport.tsx'
import classes from './directory-import.module.css'
import { EffectCounts } from './EffectCounts.tsx'
import { FileFacts } from './FileFacts.tsx'
import { ImportLines } from './ImportLines.tsx'
import { readingSentence } from './import-words.ts'
import type { Prepared } from './use-directory-import.ts'

interface Props {
  readonly prepared: Prepared
  readonly error: AppError | null
  readonly change: (prepared: Prepared) => void
  readonly importNow: (prepared: Prepared, remember: boolean) => void
  readonly open: (file: File) => void
  readonly leave: () => void
}

/** How the file is understood at left, what the import would do at right. */
export function ImportPreview({ prepared, error, change, importNow, open, leave }: Props) {
  const { opened, settings, decisions } = prepared
  const [remember, setRemember] = useState(true)
  const job = opened.import
  const preview = useApiQuery(
    'directoryImport',
    'preview',
    { import: opened.import, settings, decisions: [...decisions], job },
    { keepPrevious: true },
  )
  const remarks = [...opened.remarks, ...(preview.data?.remarks ?? [])]
  return (
    <div className={classes.columns}>
      <div className={classes.understood}>
        <FileFacts prepared={prepared} change={change} reading={readingSentence(opened)} />
        {opened.format === 'list' && preview.data !== undefined && (
          <>
            <ColumnMapping
              columns={preview.data.columns}
              change={(columns) => change({ ...prepared, settings: { ...settings, columns: [...columns] } })}
            />
            <Checkbox
              checked={remember}
              onChange={(event) => setRemember(event.currentTarget.checked)}
              label="Retenir ce réglage pour les fichiers qui ont ces colonnes"
              mt="md"
            />
          </>
        )}
      </div>
      <Section title="Ce que l’import ferait">
        {error !== null && <ErrorMessage error={error} retry={() => importNow(prepared, remember)} />}
        {preview.isError && <ErrorMessage thrown={preview.error} retry={() => void preview.refetch()} />}
        {remarks.map((remark) => (
          <Alert key={remark} color="ocre" icon={<IconAlertTriangle size={20} stroke={1.6} />} mb="sm">
            {remark}
          </Alert>
        ))}
        {preview.data === undefined && !preview.isError && (
          <JobProgress job={job} sentence="Comparaison avec l’annuaire" safe="Rien n’est encore écrit." />
        )}
        {preview.data !== undefined && (
          <div aria-busy={preview.isPlaceholderData}>
            <EffectCounts counts={preview.data.counts} />
            <ImportLines
              preview={preview.data}
              decisions={decisions}
              decide={(decisions) => change({ ...prepared, decisions })}
              prepared={prepared}
            />
            <DecideImport
              preview={preview.data}
              prepared={prepared}
              importNow={() => importNow(prepared, remember)}
              open={open}
              leave={leave}
            />
          </div>
        )}
      </Section>
    </div>
  )
}

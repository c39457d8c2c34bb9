import { useState } from 'react'
import type { ImportDecision, OpenedImport } from '#shared/contract/directory/directory-import.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { ColumnMapping } from '../../components/list-import/ColumnMapping.tsx'
import { ExportRefusals, ExportRest } from '../../components/list-import/ExportLines.tsx'
import { FileFacts } from '../../components/list-import/FileFacts.tsx'
import { ImportPreview } from '../../components/list-import/ImportPreview.tsx'
import { waitingLines } from '../../components/list-import/import-words.ts'
import type { Prepared } from '../../components/list-import/use-list-import.ts'
import { directoryWords, formatNames, targetGroups } from './import-words.ts'

type PreparedList = Prepared<OpenedImport, ImportDecision>

interface Props {
  readonly prepared: PreparedList
  readonly error: AppError | null
  readonly change: (prepared: PreparedList) => void
  readonly importNow: (prepared: PreparedList, remember: boolean) => void
  readonly open: (file: File) => void
  readonly leave: () => void
}

/** What a list would make of the directory; only one of no known standard asks for its columns. */
export function DirectoryPreview({ prepared, error, change, importNow, open, leave }: Props) {
  const { opened, settings, decisions } = prepared
  const [remember, setRemember] = useState(true)
  const refusals = useJob('directoryImport', 'exportRefusals')
  const rest = useJob('directoryImport', 'exportRest')
  const reading = useApiQuery(
    'directoryImport',
    'preview',
    { import: opened.import, settings, decisions: [...decisions], job: opened.import },
    { keepPrevious: true },
  )
  const set = (changes: Partial<PreparedList>) => change({ ...prepared, ...changes })
  const decide = (decision: ImportDecision) =>
    set({ decisions: [...decisions.filter((one) => keeps(decision, one)), decision] })
  return (
    <ImportPreview
      opened={opened}
      words={directoryWords}
      understood={
        <>
          <FileFacts
            opened={opened}
            settings={settings}
            recognised={`${formatNames[opened.format]}.`}
            asksHeader={opened.format === 'list'}
            restart={(changes) => set({ settings: { ...settings, ...changes, columns: [] }, decisions: [] })}
          />
          {opened.format === 'list' && reading.data !== undefined && (
            <ColumnMapping
              columns={reading.data.columns}
              groups={targetGroups}
              change={(columns) => set({ settings: { ...settings, columns: [...columns] } })}
              remember={remember}
              setRemember={setRemember}
            />
          )}
        </>
      }
      reading={reading}
      error={error}
      decided={decisions.length}
      undecide={() => set({ decisions: [] })}
      deedsOf={({ line }) => ({
        correct: (column, value) => decide({ kind: 'correct', line, column, value }),
        same: (of, as) => decide({ kind: 'same', of, line, as }),
        other: (of) => decide({ kind: 'other', of, line }),
      })}
      exportRefusals={<ExportRefusals prepared={prepared} file={refusals} />}
      exportRest={
        reading.data && <ExportRest prepared={prepared} file={rest} lines={waitingLines(reading.data.counts)} />
      }
      importNow={() => importNow(prepared, remember)}
      open={open}
      leave={leave}
    />
  )
}

/** Keeps the other decisions: of other lines, corrections of other cells, who is who of the rest of the same line. */
const keeps = (decision: ImportDecision, known: ImportDecision): boolean =>
  known.line !== decision.line ||
  (known.kind === 'correct' && (decision.kind !== 'correct' || known.column !== decision.column)) ||
  (isIdentity(known) && isIdentity(decision) && known.of !== decision.of)

const isIdentity = (decision: ImportDecision): decision is Extract<ImportDecision, { readonly of: unknown }> =>
  decision.kind === 'same' || decision.kind === 'other'

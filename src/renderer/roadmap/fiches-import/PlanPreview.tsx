import { useState } from 'react'
import type { OpenedPlan, PlanDecision } from '#shared/contract/roadmap/fiches-import.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { ColumnMapping } from '../../components/list-import/ColumnMapping.tsx'
import { ExportRefusals } from '../../components/list-import/ExportLines.tsx'
import { FileFacts } from '../../components/list-import/FileFacts.tsx'
import { ImportPreview } from '../../components/list-import/ImportPreview.tsx'
import type { Prepared } from '../../components/list-import/use-list-import.ts'
import { counted } from '../../words/numbers.ts'
import { planGroups, planWords } from './plan-words.ts'

type PreparedPlan = Prepared<OpenedPlan, PlanDecision>

interface Props {
  readonly prepared: PreparedPlan
  readonly error: AppError | null
  readonly change: (prepared: PreparedPlan) => void
  readonly importNow: (prepared: PreparedPlan, remember: boolean) => void
  readonly open: (file: File) => void
  readonly leave: () => void
}

/** What a plan would make of the fiches-actions: sheets that have the same columns are read together. */
export function PlanPreview({ prepared, error, change, importNow, open, leave }: Props) {
  const { opened, settings, decisions } = prepared
  const [remember, setRemember] = useState(true)
  const refusals = useJob('fichesImport', 'exportRefusals')
  const reading = useApiQuery(
    'fichesImport',
    'preview',
    { import: opened.import, settings, decisions: [...decisions], job: opened.import },
    { keepPrevious: true },
  )
  const set = (changes: Partial<PreparedPlan>) => change({ ...prepared, ...changes })
  const restart = (changes: Partial<OpenedPlan['settings']>) =>
    set({ settings: { ...settings, ...changes, columns: [] }, decisions: [] })
  const decide = (decision: PlanDecision) =>
    set({ decisions: [...decisions.filter((one) => keeps(decision, one)), decision] })
  return (
    <ImportPreview
      opened={opened}
      words={planWords}
      understood={
        <>
          <FileFacts
            opened={opened}
            settings={settings}
            {...(opened.alike > 1 && {
              alike: {
                label: `Les ${counted(opened.alike, 'feuille', 'feuilles', 'f')} qui ont ces colonnes`,
                choose: () => restart({ sheet: null }),
              },
            })}
            asksHeader={settings.sheet !== null}
            restart={restart}
          />
          {reading.data !== undefined && (
            <ColumnMapping
              columns={reading.data.columns}
              groups={planGroups}
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
      deedsOf={({ sheet, line }) => ({
        correct: (column, value) => decide({ kind: 'correct', sheet, line, column, value }),
        same: (_, as) => decide({ kind: 'same', sheet, line, as }),
        other: () => decide({ kind: 'other', sheet, line }),
      })}
      exportRefusals={<ExportRefusals prepared={prepared} file={refusals} />}
      exportRest={null}
      importNow={() => importNow(prepared, remember)}
      open={open}
      leave={leave}
    />
  )
}

/** Keeps the decisions of other lines, and the corrections of other cells. */
const keeps = (decision: PlanDecision, known: PlanDecision): boolean =>
  known.sheet !== decision.sheet ||
  known.line !== decision.line ||
  (known.kind === 'correct' && (decision.kind !== 'correct' || known.column !== decision.column))

import type { Fiche } from '#shared/records/records.ts'
import { fiche as declaration } from '#shared/records/roadmap/fiche/fiche.ts'
import { TextField } from '../../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import type { ShownFiche } from './shown-fiche.ts'

const { stateReason } = declaration.fields

/** States that one gives a reason for. */
const explained: ReadonlySet<Fiche['state']> = new Set(['dropped', 'paused', 'late'])

/** Why it is given up, paused or late. */
export function StateReason({ page }: ShownFiche) {
  const fiche = useTypedRow(page.fiche)
  const { write } = useRowUpdate()
  if (!explained.has(fiche.state) && fiche.stateReason === null) return null
  const missing = fiche.state === 'dropped' && fiche.stateReason === null
  return (
    <TextField
      label={stateReason.label}
      multiline
      maxLength={stateReason.max}
      value={fiche.stateReason}
      onSave={(text) => write({ record: 'fiche', id: fiche.id, changes: { stateReason: text } })}
      error={missing ? 'Dites pourquoi l’action est abandonnée\u00a0: la feuille de route l’imprime.' : undefined}
    />
  )
}

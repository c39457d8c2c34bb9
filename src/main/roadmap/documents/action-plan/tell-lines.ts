import type { PlanLine } from '#shared/contract/roadmap/fiches-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import type { AxisEntry } from './axes-of-plan.ts'
import type { FicheDraft } from './fiche-draft.ts'
import type { FicheMatch } from './match-fiches.ts'
import type { PlanRole } from './plan-role.ts'
import { type PlanRow, rowName } from './plan-row.ts'
import type { ReadPlan } from './read-plan.ts'
import type { FieldChange, SettledFiche } from './settle-fiche.ts'

interface Told {
  readonly plan: ReadPlan
  readonly matches: ReadonlyMap<FicheDraft, FicheMatch>
  readonly settled: ReadonlyMap<FicheDraft, SettledFiche>
  /** Axes that the plan makes. */
  readonly founded: readonly AxisEntry[]
  readonly axisNamed: (text: string) => AxisEntry
  readonly nameOf: (id: string) => string
}

/** What becomes of each line, in the words of a person. The first line to name a new axis is the one that makes it. */
export const createTeller = ({ plan, matches, settled, founded, axisNamed, nameOf }: Told) => {
  const waiting = new Set(founded)
  const makes = (axis: AxisEntry | null): boolean => axis !== null && waiting.delete(axis)
  const leftBy = (role: PlanRole | undefined, base: LineBase): PlanLine => {
    if (role?.kind === 'skipped') return { ...base, issues: [leftByChoice], effect: 'skipped' }
    return { ...base, effect: 'refused' }
  }

  return (row: PlanRow): PlanLine => {
    const role = plan.roleOf.get(row)
    const base = baseOf(row)
    if (role?.kind === 'heading') {
      const isNew = makes(axisNamed(role.axis))
      return isNew
        ? { ...base, name: role.axis, effect: 'new', about: 'Axe prioritaire' }
        : { ...base, effect: 'identical' }
    }
    if (role?.kind === 'legend') return { ...base, effect: 'skipped' }
    if (role?.kind === 'subheading') return { ...base, name: role.text, effect: 'skipped' }
    if (role?.kind !== 'action' && role?.kind !== 'step') return leftBy(role, base)
    const { draft, step } = role
    const match = matches.get(draft)
    const own = settled.get(draft)
    if (match?.kind === 'doubtful' || own === undefined) return doubtful(base, draft, match, row, nameOf)
    if (step !== null && step.row === row && draft.row !== row)
      return stepLine({ ...base, name: step.text.split('\n')[0] ?? base.name }, draft, own.changesOf.get(step) ?? null)
    if (draft.row !== row) return { ...base, effect: 'identical' }
    if (match?.kind === 'new') return { ...base, effect: 'new', about: aboutFiche(draft, makes(draft.axis)) }
    return changed(base, own.changes)
  }
}

type LineBase = Pick<PlanLine, 'line' | 'sheet' | 'sheetName' | 'name' | 'issues'>

const baseOf = (row: PlanRow): LineBase => ({
  line: row.line,
  sheet: row.sheet,
  sheetName: row.sheetName,
  name: rowName(row),
  issues: row.issues,
})

const leftByChoice = { column: null, columnName: null, value: '', reason: 'laissée à votre demande' }

const changed = (base: LineBase, changes: readonly FieldChange[]): PlanLine =>
  changes.length === 0 ? { ...base, effect: 'identical' } : { ...base, effect: 'changed', changes }

const stepLine = (base: LineBase, { title }: FicheDraft, changes: readonly FieldChange[] | null): PlanLine =>
  changes === null ? { ...base, effect: 'new', about: `Étape de ${quoted(title)}` } : changed(base, changes)

const aboutFiche = ({ axis }: FicheDraft, isAxisNew: boolean): string =>
  axis === null ? 'Fiche-action sans axe' : `Fiche-action, ${isAxisNew ? 'nouvel axe' : 'axe'} ${quoted(axis.title)}`

const doubtful = (
  base: LineBase,
  draft: FicheDraft,
  match: FicheMatch | undefined,
  row: PlanRow,
  nameOf: Told['nameOf'],
): PlanLine => {
  if (match?.kind === 'doubtful' && draft.row === row)
    return {
      ...base,
      effect: 'doubtful',
      asks: 'entry',
      near: match.near.map(({ fiche, score }) => ({
        record: 'fiche',
        id: fiche.id as RowId,
        name: fiche.title ?? '',
        where: fiche.axis === null ? null : nameOf(fiche.axis),
        score,
      })),
    }
  const reason = `attend la ligne ${draft.row.line}, dont on ne sait pas si elle est déjà une fiche`
  return { ...base, issues: [{ column: null, columnName: null, value: '', reason }], effect: 'refused' }
}

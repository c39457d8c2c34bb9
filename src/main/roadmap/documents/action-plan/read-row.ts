import type { PlanTarget } from '#shared/contract/roadmap/fiches-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { readBudget } from './cells/budget.ts'
import { itemsIn, namesIn, oneLine } from './cells/cell-lines.ts'
import { readPeriod } from './cells/period.ts'
import { readMark, readPercent, readState, stateAt, stepStates } from './cells/words.ts'
import type { FicheDraft, PartyDraft, StepDraft, Values } from './fiche-draft.ts'
import { numberedTitle, printedNumber } from './numbering.ts'
import type { PlanRow } from './plan-row.ts'

const rubrics = [
  'stakes',
  'steps',
  'outcomes',
  'partners',
  'interested',
  'conditions',
  'indicators',
  'complements',
] as const satisfies readonly PlanTarget[]

/** What a line says of an action. @param ownsStep its bearer, its days and its state are those of its sub-action */
export const readAction = (row: PlanRow, draft: FicheDraft, ownsStep: boolean): void => {
  readCommon(row, draft)
  give(row, draft, 'number', printedNumber(row.number))
  give(row, draft, 'feasibility', row.read('feasibility', readMark))
  give(row, draft, 'impact', row.read('impact', readMark))
  const sector = row.cell('sector')
  give(row, draft, 'sector', sector === '' ? null : sector)
  if (row.cell('budget') !== '') {
    const { amount, note } = readBudget(row.cell('budget'))
    give(row, draft, 'budget', amount)
    give(row, draft, 'budgetNote', note === null ? null : note.slice(0, longestNote))
    if (note !== null && note.length > longestNote) row.tell('budget', 'la fin n’est pas reprise')
  }
  if (ownsStep) return
  addParties(row, draft, 'bearer', 'bearer')
  const { startsOn, endsOn } = readDays(row)
  give(row, draft, 'startsOn', startsOn)
  give(row, draft, 'endsOn', endsOn)
  give(row, draft, 'state', readStateOf(row))
}

const longestNote = 600

/** What a line tells of its action, even when it is a sub-action. */
const readCommon = (row: PlanRow, draft: FicheDraft, isStep = false): void => {
  for (const rubric of rubrics) {
    const text = isStep && rubric === 'steps' ? '' : row.cell(rubric)
    if (text === '') continue
    const told = draft.rubrics.get(rubric) ?? []
    if (!told.includes(text)) draft.rubrics.set(rubric, [...told, text])
  }
  addParties(row, draft, 'partner', 'partners')
  addParties(row, draft, 'interested', 'interested')
  addParties(row, draft, 'funder', 'funder')
}

const addParties = (row: PlanRow, draft: FicheDraft, role: PartyDraft['role'], target: PlanTarget): void => {
  const text = row.cell(target)
  const names = text === '' ? [] : namesIn(text)
  // A rubric keeps the words of what names nobody; these two have none.
  if (text !== '' && names.length === 0 && (role === 'bearer' || role === 'funder'))
    row.tell(target, 'aucun nom de structure n’y est reconnu')
  for (const name of names)
    if (!draft.parties.some((party) => party.role === role && sortKey(party.name) === sortKey(name)))
      draft.parties.push({ role, name })
}

/** The first line to say something is right; another that says otherwise is told. */
const give = (row: PlanRow, { given, row: first }: FicheDraft, field: string, value: unknown): void => {
  if (value === null) return
  if (given[field] === undefined) given[field] = value
  else if (given[field] !== value && field !== 'number' && field !== 'budgetNote')
    row.tell(field as PlanTarget, `la ligne ${first.line} dit autre chose de la même action`)
}

const readDays = (row: PlanRow): { readonly startsOn: string | null; readonly endsOn: string | null } => {
  const period = row.read('period', readPeriod)
  const start = row.read('startsOn', readPeriod)
  const end = row.read('endsOn', readPeriod)
  const startsOn = start?.from ?? start?.to ?? period?.from ?? null
  const endsOn = end?.to ?? end?.from ?? period?.to ?? null
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return { startsOn, endsOn }
  row.tell(end === null ? 'startsOn' : 'endsOn', 'la fin vient avant le début')
  return { startsOn, endsOn: null }
}

const readStateOf = (row: PlanRow) => {
  const state = row.read('state', readState)
  if (state !== null || row.cell('progress') === '') return state
  const progress = row.read('progress', readPercent)
  return progress === null ? null : stateAt(progress)
}

/** The steps that a cell lists in the line of their action. */
export const readStepCells = (row: PlanRow, draft: FicheDraft): null => {
  for (const text of itemsIn(row.cell('step'))) addStep(draft, textOfStep(text), null, row, {})
  return null
}

/** A line that is a sub-action: its title and what describes it, whatever it says of the action above. */
export const readStepLine = (row: PlanRow, draft: FicheDraft, parent: StepDraft | null): StepDraft => {
  const text = [row.title, row.cell('step'), row.cell('steps')].filter((part) => part !== '').join('\n')
  readCommon(row, draft, true)
  for (const target of ['budget', 'sector', 'feasibility', 'impact'] as const)
    if (row.cell(target) !== '')
      row.tell(target, 'une étape n’a pas cette rubrique\u00a0: la cellule n’est pas reprise')
  return stepOf(row, text, draft, parent)
}

/** The sub-action of a line, with its bearer, its days and where it stands. */
export const stepOf = (row: PlanRow, text: string, draft: FicheDraft, parent: StepDraft | null): StepDraft => {
  const { startsOn, endsOn } = readDays(row)
  const state = readStateOf(row)
  const bearer = oneLine(row.cell('bearer')).slice(0, longestBearer)
  const progress = row.cell('progress') === '' ? null : row.read('progress', readPercent)
  return addStep(draft, textOfStep(text), parent, row, {
    ...(bearer !== '' && { bearer }),
    ...(startsOn !== null && { startsOn }),
    ...(endsOn !== null && { dueOn: endsOn }),
    ...(state !== null && { state: stepStates[state] }),
    ...(progress !== null && { progress }),
  })
}

const longestBearer = 300
const longestStep = 2_000

const textOfStep = (text: string): string => {
  const { words } = numberedTitle(text.trim())
  return words === '' ? text.trim() : words
}

/** @param parent steps nest three deep: what lies deeper joins the third */
const addStep = (draft: FicheDraft, text: string, parent: StepDraft | null, row: PlanRow, given: Values): StepDraft => {
  const within = parent?.parent?.parent ? parent.parent : parent
  const [name = ''] = text.split('\n')
  const key = `${within?.key ?? ''}/${sortKey(name)}`
  const known = draft.steps.find((step) => step.key === key)
  if (text.length > longestStep) row.tell(null, 'le texte de l’étape est trop long\u00a0: la fin n’est pas reprise')
  const step = known ?? { key, text: text.slice(0, longestStep), parent: within, row, given }
  if (known === undefined) draft.steps.push(step)
  else row.tell(null, `répète l’étape de la ligne ${known.row.line}`)
  return step
}

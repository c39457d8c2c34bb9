import type { PlanTarget } from '#shared/contract/roadmap/fiches-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { writtenRubrics } from '#shared/records/roadmap/rubric.ts'
import type { Reading } from '#shared/text/normalise/reading.ts'
import { readBudget } from './cells/budget.ts'
import { isName, itemsIn, namesIn, oneLine, partsIn } from './cells/cell-lines.ts'
import { type Funder, frenchFigures, fundersIn, withAmount } from './cells/funders.ts'
import { readPeriod } from './cells/period.ts'
import { isPlainState, readMark, readPercent, readState, stateAt, stepStates } from './cells/words.ts'
import { type FicheDraft, keepWords, keptWords, type PartyDraft, type StepDraft, type Values } from './fiche-draft.ts'
import { numberedTitle, printedNumber } from './numbering.ts'
import type { FundingCells, PlanRow } from './plan-row.ts'

/** Where words stay in sight that no field takes: on the action, or in the text of its step. */
type Keep = (name: string, text: string) => void

/** What a line says of an action. @param isOwn whether a cell is the action's, in a line that is one of its sub-actions */
export const readAction = (row: PlanRow, draft: FicheDraft, isOwn: ((target: PlanTarget) => boolean) | null): void => {
  const says = (target: PlanTarget): boolean => row.cell(target) !== '' && isOwn?.(target) !== false
  const keep: Keep = (name, text) => keepWords(draft, name, text)
  readCommon(row, draft, says('steps') ? writtenRubrics : writtenRubrics.filter((rubric) => rubric !== 'steps'))
  give(row, draft, 'number', printedNumber(row.number))
  // « Type : investissement » is no level of the plan.
  for (const { name, text } of row.named('level')) if (!isLevel.test(sortKey(text))) keep(name, text)
  for (const mark of ['feasibility', 'impact'] as const)
    if (says(mark)) give(row, draft, mark, readOrKeep(row, mark, readMark, keep))
  if (says('sector')) give(row, draft, 'sector', row.cell('sector'))
  if (says('budget')) readBudgetOf(row, draft)
  if (isOwn !== null) return
  addParties(row, draft, 'bearer', 'bearer')
  const { startsOn, endsOn } = readDays(row, keep)
  give(row, draft, 'startsOn', startsOn)
  give(row, draft, 'endsOn', endsOn)
  const { state, progress } = readStateOf(row, keep, isPlainState)
  give(row, draft, 'state', state)
  // A fiche is as far as its steps are.
  if (progress !== null && progress > 0 && progress < 100) keep(row.named('progress')[0]?.name ?? '', `${progress} %`)
}

const isLevel = /\b(?:axe|objectif|action|etape|tache|jalon|mesure)s?\b|^\d$/

const longestNote = 600

const readBudgetOf = (row: PlanRow, draft: FicheDraft): void => {
  const cells = row.named('budget')
  // « Budget 2025 » and « Budget 2026 » are not one amount.
  const told = cells.length === 1 ? row.cell('budget') : cells.map(({ name, text }) => keptWords(name, text)).join('\n')
  const { amount, note } = readBudget(told, cells.length === 1 ? cells[0]?.name : undefined)
  give(row, draft, 'budget', amount)
  if (note !== null && note.length > longestNote) keepWords(draft, cells[0]?.name ?? '', note)
  else give(row, draft, 'budgetNote', note)
}

/** What a line tells of its action, even when it is a sub-action. */
const readCommon = (row: PlanRow, draft: FicheDraft, taken: readonly (typeof writtenRubrics)[number][]): void => {
  for (const rubric of taken) {
    const text = row.cell(rubric)
    if (text === '') continue
    const told = draft.rubrics.get(rubric) ?? []
    if (!told.includes(text)) draft.rubrics.set(rubric, [...told, text])
  }
  addParties(row, draft, 'partner', 'partners')
  addParties(row, draft, 'interested', 'interested')
  for (const funding of row.fundings) addFunders(funding, draft)
}

const addParties = (row: PlanRow, draft: FicheDraft, role: PartyDraft['role'], target: PlanTarget): void => {
  for (const { name: column, text } of row.named(target)) {
    const names = namesIn(text)
    for (const name of names) addParty(draft, { role, name, amount: null, granted: null })
    // A rubric keeps the words of what names nobody; a bearer has none.
    if (role !== 'bearer' || partsIn(text).every(isName)) continue
    keepWords(draft, column, text)
    if (names.length === 0) row.tell(target, `aucun nom de structure n’y est reconnu${wordsKept}`)
  }
}

const addParty = (draft: FicheDraft, party: PartyDraft): PartyDraft => {
  const known = draft.parties.find(({ role, name }) => role === party.role && sortKey(name) === sortKey(party.name))
  if (known === undefined) draft.parties.push(party)
  return known ?? party
}

/** Funders of a cell or of two, and in words what they do not say alone. */
const addFunders = (cells: FundingCells, draft: FicheDraft): void => {
  const column = cells.funder.text === '' ? cells.amount.name : cells.funder.name
  const funders = fundersOf(cells)
  const granted = grantedOf(cells, funders)
  for (const { name, amount: given, words } of funders) {
    const said = { role: 'funder', name, amount: given, granted: granted.amount } as const
    const party = name === '' ? null : addParty(draft, said)
    const isOther = party !== null && given !== null && party.amount !== given
    if (words !== null || isOther) keepWords(draft, column, words ?? `${name}, ${frenchFigures(String(given))}`)
    if (party !== null && granted.amount !== null && party.granted !== granted.amount)
      keepWords(draft, cells.granted.name, `${name}, ${frenchFigures(cells.granted.text)}`)
  }
  if (granted.words !== null) keepWords(draft, cells.granted.name, granted.words)
}

/** What the one funder of a line granted; in words what is no amount, or nobody’s alone. */
const grantedOf = (
  { granted: { text } }: FundingCells,
  [only, ...others]: readonly Funder[],
): { readonly amount: number | null; readonly words: string | null } => {
  if (text === '') return { amount: null, words: null }
  const isOnes = only !== undefined && only.name !== '' && others.length === 0
  const { amount, words } = withAmount(isOnes ? only.name : '', text, isOnes ? undefined : frenchFigures(text))
  return { amount: isOnes ? amount : null, words }
}

const fundersOf = ({ funder, amount }: FundingCells): readonly Funder[] => {
  if (amount.text === '') return funder.text === '' ? [] : fundersIn(funder.text)
  if (funder.text === '') return [withAmount('', amount.text, frenchFigures(amount.text))]
  const told = fundersIn(funder.text)
  // Two funders share one amount, or each has its own already: which has it is not ours to say.
  if (told.length !== 1 || told[0]?.amount !== null || told[0].name === '')
    return [...told, withAmount('', amount.text, `${oneLine(funder.text)}, ${frenchFigures(amount.text)}`)]
  return [withAmount(told[0].name, amount.text)]
}

/** The first line to say something is right; another that says otherwise is told. */
const give = (row: PlanRow, { given, row: first }: FicheDraft, field: string, value: unknown): void => {
  if (value === null) return
  if (given[field] === undefined) given[field] = value
  else if (given[field] !== value && field !== 'number' && field !== 'budgetNote')
    row.tell(field as PlanTarget, `la ligne ${first.line} dit autre chose de la même action`)
}

/** What a cell says; one that is not read, or not to the letter, stays in words too. */
const readOrKeep = <T>(
  row: PlanRow,
  target: PlanTarget,
  reader: (text: string) => Reading<T>,
  keep: Keep,
): T | null => {
  const [{ name, text } = { name: '', text: '' }] = row.named(target)
  if (text === '') return null
  const reading = reader(row.cell(target))
  if (!reading.ok || reading.note !== null) keep(name, target === 'period' ? row.cell(target) : text)
  return row.read(target, (cell) => {
    const read = reader(cell)
    return read.ok ? read : { ok: false, reason: `${read.reason}${wordsKept}` }
  })
}

const wordsKept = '\u00a0; ses mots restent sur la fiche'

const readDays = (row: PlanRow, keep: Keep): { readonly startsOn: string | null; readonly endsOn: string | null } => {
  const period = readOrKeep(row, 'period', readPeriod, keep)
  const start = readOrKeep(row, 'startsOn', readPeriod, keep)
  const end = readOrKeep(row, 'endsOn', readPeriod, keep)
  const startsOn = start?.from ?? start?.to ?? period?.from ?? null
  const endsOn = end?.to ?? end?.from ?? period?.to ?? null
  const isOtherwise = (period?.from ?? startsOn) !== startsOn || (period?.to ?? endsOn) !== endsOn
  if (isOtherwise) keep(row.named('period')[0]?.name ?? '', row.cell('period'))
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return { startsOn, endsOn }
  const told = end === null ? 'startsOn' : 'endsOn'
  keep(row.named(told)[0]?.name ?? '', row.cell(told))
  row.tell(told, `la fin vient avant le début${wordsKept}`)
  return { startsOn, endsOn: null }
}

type FicheState = keyof typeof stepStates

/** @param isPlain whether the state says all that the words say */
const readStateOf = (
  row: PlanRow,
  keep: Keep,
  isPlain: (text: string, state: FicheState) => boolean,
): { readonly state: FicheState | null; readonly progress: number | null } => {
  const state = readOrKeep(row, 'state', readState, keep)
  const [told] = row.named('state')
  if (state !== null && told !== undefined && !isPlain(told.text, state)) keep(told.name, told.text)
  const progress = readOrKeep(row, 'progress', readPercent, keep)
  return { state: state ?? (progress === null ? null : stateAt(progress)), progress }
}

/** The steps that a cell lists in the line of their action. */
export const readStepCells = (row: PlanRow, draft: FicheDraft): null => {
  for (const text of itemsIn(row.cell('step'))) addStep(draft, textOfStep(text), null, row, {})
  return null
}

/** A line that is a sub-action: its title and what describes it, whatever it says of the action above. */
export const readStepLine = (row: PlanRow, draft: FicheDraft, parent: StepDraft | null): StepDraft => {
  readCommon(
    row,
    draft,
    writtenRubrics.filter((rubric) => rubric !== 'steps'),
  )
  return stepOf(row, [row.title, row.cell('step')], draft, parent, () => true)
}

/** The sub-action of a line of its action. @param isOwn whether a cell is its own, or that of the action */
export const readOwnStep = (row: PlanRow, draft: FicheDraft, isOwn: (target: PlanTarget) => boolean): StepDraft =>
  stepOf(row, [row.cell('step')], draft, null, isOwn)

/** What a step has no field for stays in its text. */
const inText = ['budget', 'sector', 'feasibility', 'impact'] as const satisfies readonly PlanTarget[]

/** The sub-action of a line, with its bearer, its days and where it stands. */
const stepOf = (
  row: PlanRow,
  titles: readonly string[],
  draft: FicheDraft,
  parent: StepDraft | null,
  isOwn: (target: PlanTarget) => boolean,
): StepDraft => {
  const kept: string[] = []
  const keep: Keep = (name, text) => void kept.push(keptWords(name, text))
  const { startsOn, endsOn } = readDays(row, keep)
  const { state, progress } = readStateOf(
    row,
    keep,
    (text, read) => read !== 'late' && read !== 'paused' && isPlainState(text, read),
  )
  const bearer = oneLine(row.cell('bearer'))
  if (bearer.length > longestBearer) keep(row.named('bearer')[0]?.name ?? '', bearer)
  for (const target of inText) if (isOwn(target)) for (const { name, text } of row.named(target)) keep(name, text)
  const described = isOwn('steps') ? row.cell('steps') : ''
  const text = [...titles, described, ...kept].filter((part) => part !== '').join('\n')
  return addStep(draft, textOfStep(text), parent, row, {
    ...(bearer !== '' && { bearer: bearer.slice(0, longestBearer) }),
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

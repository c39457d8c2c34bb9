import { type PlanTarget, planTargets } from '#shared/contract/roadmap/fiches-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import type { AxisEntry } from './axes-of-plan.ts'
import { oneLine } from './cells/cell-lines.ts'
import { type FicheDraft, keepWords, type StepDraft } from './fiche-draft.ts'
import { isRubricName } from './guess-plan-columns.ts'
import { type Heading, headingsOf } from './headings.ts'
import { numberedTitle } from './numbering.ts'
import type { FichesInput } from './plan-input.ts'
import type { PlanRole } from './plan-role.ts'
import { type PlanRow, planRows } from './plan-row.ts'
import { readAction, readOwnStep, readStepCells, readStepLine } from './read-row.ts'
import { stepLinesOf } from './step-lines.ts'

/** The whole plan, line by line, before it is compared with anything. */
export interface ReadPlan {
  readonly rows: readonly PlanRow[]
  readonly roleOf: ReadonlyMap<PlanRow, PlanRole>
  readonly drafts: readonly FicheDraft[]
  readonly remarks: readonly string[]
}

const longestTitle = 600

const notATable =
  'c’est le nom d’une rubrique, et non d’une action\u00a0: Concerto lit des tableaux d’une action par ligne'

export const readPlan = (input: FichesInput, axisNamed: (text: string) => AxisEntry): ReadPlan => {
  const rows = planRows(input)
  const roles = new Map<PlanRow, PlanRole>()
  const drafts: FicheDraft[] = []
  const skipped = new Set(input.decisions.flatMap((one) => (one.kind === 'skip' ? [`${one.sheet} ${one.line}`] : [])))
  const remarks: string[] = []
  for (const sheet of input.sheets) {
    const all = rows.filter((row) => row.sheet === sheet.sheet)
    const own = all.filter((row) => !row.isLegend)
    for (const row of all) if (row.isLegend) roles.set(row, legendRole(row))
    const { axisTextOf, headingOf, subaxesOf, remark } = headingsOf(sheet, own, input.targets)
    remarks.push(...remark)
    const actions = own.filter((row) => headingOf(row) === null && row.title !== '')
    const depth = Math.min(...actions.map(({ number }) => number.length).filter((length) => length > 0))
    const isStepLine = stepLineIn(actions, depth)
    const { ownsStep, isOwn } = stepLinesOf(actions, axisTextOf)
    const nodes = new Map<string, Node>()
    let last: Node | null = null
    for (const row of own) {
      const node = roleOf(row, last, depth)
      roles.set(row, node.role)
      if (node.role.kind === 'heading' || node.role.kind === 'subheading') continue
      if (row.number.length > 0) nodes.set(row.number.join('.'), node)
      if (!isStepLine(row)) last = node
    }

    function headingNode(row: PlanRow, { text, isAxis }: Heading): Node {
      tellOtherCells(row, text)
      if (!isAxis) {
        const axis = axisTextOf(row)
        const where = axis === null ? 'n’ont pas d’axe' : `entrent dans l’axe ${quoted(oneLine(axis))}`
        row.tell(null, `un titre à l’intérieur d’un axe reste en mots sur les actions qui le suivent, qui ${where}`)
        return { row, role: { kind: 'subheading', text } }
      }
      axisNamed(text)
      return { row, role: { kind: 'heading', axis: text } }
    }

    function roleOf(row: PlanRow, above: Node | null, depth: number): Node {
      const heading = headingOf(row)
      if (skipped.has(`${row.sheet} ${row.line}`)) return { row, role: { kind: 'skipped' } }
      if (heading !== null) return headingNode(row, heading)
      if (isStepLine(row)) return stepNode(row, parentOf(row, above, nodes, depth))
      if (row.title === '') return refusedNode(row, 'title', 'l’intitulé de l’action manque')
      if (isRubricName(row.title)) return refusedNode(row, 'title', notATable)
      const title = oneLine(row.title)
      if (title.length > longestTitle) return refusedNode(row, 'title', `un intitulé a ${longestTitle} signes au plus`)
      const axisText = axisTextOf(row)
      const axis = axisText === null ? null : axisNamed(axisText)
      const parting = subaxesOf(row)
      const isStep = ownsStep(row)
      const subaxis = oneLine(parting.map(({ text }) => text).join(' '))
      const draft = draftOf({ key: sortKey(title), title, axis, subaxis, row }, isStep)
      for (const { name, text } of parting) keepWords(draft, name, text)
      if (draft.row !== row && !isStep) row.tell(null, `répète l’action de la ligne ${draft.row.line}`)
      readAction(row, draft, isStep ? (target) => !isOwn(row, target) : null)
      const step = isStep ? readOwnStep(row, draft, (target) => isOwn(row, target)) : readStepCells(row, draft)
      return { row, role: { kind: 'action', draft, step } }
    }
  }
  return { rows, roleOf: roles, drafts, remarks }

  /**
   * The same words in one axis are one action, unless something parts that axis between them. « Action 1 » is no words: it
   * is another where it is described otherwise.
   */
  function draftOf(told: Pick<FicheDraft, 'key' | 'title' | 'axis' | 'subaxis' | 'row'>, isStep: boolean): FicheDraft {
    const { key, axis, subaxis, row } = told
    const isNumberOnly = !isStep && numberedTitle(row.cell('title')).words === ''
    const known = drafts.find(
      (one) =>
        one.key === key &&
        one.axis === axis &&
        (one.subaxis === subaxis || one.subaxis === '' || subaxis === '') &&
        !(isNumberOnly && describesOtherwise(row, one.row)),
    )
    if (known !== undefined) return known
    const draft = { ...told, given: {}, rubrics: new Map(), parties: [], steps: [] }
    drafts.push(draft)
    return draft
  }
}

const describesOtherwise = (row: PlanRow, other: PlanRow): boolean =>
  row.cell('steps') !== '' && other.cell('steps') !== '' && row.cell('steps') !== other.cell('steps')

const legendRole = (row: PlanRow): PlanRole => {
  row.tell(null, 'elle dit comment remplir les colonnes, et n’est pas lue')
  return { kind: 'legend' }
}

/** What the line of an axis says beside its name. */
const tellOtherCells = (row: PlanRow, text: string): void => {
  for (const target of Object.keys(planTargets) as PlanTarget[])
    if (
      target !== 'number' &&
      target !== 'title' &&
      target !== 'level' &&
      row.cell(target) !== '' &&
      row.cell(target) !== text
    )
      row.tell(target, 'un axe n’a pas cette rubrique\u00a0: la cellule n’est pas reprise')
}

interface Node {
  readonly row: PlanRow
  readonly role: PlanRole
}

const subLevel = /sous|etape|tache|jalon/

/** @param depth how many figures the number of an action has */
const stepLineIn = (actions: readonly PlanRow[], depth: number): ((row: PlanRow) => boolean) => {
  const numbers = new Set(actions.map(({ number }) => number.join('.')))
  // « 1.1.1 » with no 1.1 anywhere is an action, in a plan whose axes are not all as deep.
  const isWithin = ({ number }: PlanRow): boolean =>
    number.some((part) => !/^\d+$/.test(part)) ||
    number.some((_, at) => at >= depth && numbers.has(number.slice(0, at).join('.')))
  return (row) => {
    const level = sortKey(row.cell('level'))
    if (level !== '') return subLevel.test(level)
    if (row.title === '') return row.cell('step') !== ''
    return (row.number.length > depth && isWithin(row)) || /^\s*sous[- ]?action\b/i.test(row.cell('title'))
  }
}

/** The line a sub-action belongs to: that of the nearest number before its own, else the action above. */
const parentOf = (
  { number }: PlanRow,
  above: Node | null,
  nodes: ReadonlyMap<string, Node>,
  depth: number,
): Node | string => {
  for (let length = number.length - 1; length >= depth; length -= 1) {
    const found = nodes.get(number.slice(0, length).join('.'))
    if (found !== undefined) return found
  }
  if (number.length > depth)
    return `la sous-action ${number.join('.')} n’a pas d’action ${number.slice(0, depth).join('.')} dans cette feuille`
  return above ?? 'aucune action ne précède cette sous-action'
}

const stepNode = (row: PlanRow, parent: Node | string): Node => {
  const target: PlanTarget = row.title === '' ? 'step' : 'title'
  if (typeof parent === 'string') return refusedNode(row, target, parent)
  const { role } = parent
  if (role.kind !== 'action' && role.kind !== 'step')
    return refusedNode(row, target, `son action, à la ligne ${parent.row.line}, n’est pas prise`)
  const within: StepDraft | null = role.kind === 'step' ? role.step : null
  const step = readStepLine(row, role.draft, within)
  return { row, role: { kind: 'step', draft: role.draft, step } }
}

const refusedNode = (row: PlanRow, target: PlanTarget, reason: string): Node => {
  row.tell(target, reason)
  return { row, role: { kind: 'refused' } }
}

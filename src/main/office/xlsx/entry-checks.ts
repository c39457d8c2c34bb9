import type { DataValidation } from 'exceljs'
import type { EntryCheck } from './page-sheet.ts'

/** A check as exceljs takes it. */
export const dataValidation = ({ takes, prompt, refusal }: EntryCheck): DataValidation => ({
  ...ruleOf(takes),
  allowBlank: true,
  showInputMessage: true,
  promptTitle: short(prompt.title, 32),
  prompt: short(prompt.text, 225),
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: short(refusal.title, 32),
  error: short(refusal.text, 225),
})

const ruleOf = (takes: EntryCheck['takes']): Pick<DataValidation, 'type' | 'formulae'> & { operator?: 'between' } => {
  switch (takes.kind) {
    case 'choice':
      return { type: 'list', formulae: [`"${takes.choices.join(',').replaceAll('"', '""')}"`] }
    case 'formula':
      return { type: 'custom', formulae: [takes.formula] }
    case 'whole':
    case 'decimal':
      return { type: takes.kind, operator: 'between', formulae: [takes.from, takes.to] }
    case 'length':
      return { type: 'textLength', operator: 'between', formulae: [takes.from, takes.to] }
  }
}

/** What Excel takes in its messages. */
const short = (text: string, longest: number): string =>
  text.length <= longest
    ? text
    : `${text
        .slice(0, longest - 1)
        .toWellFormed()
        .trimEnd()}…`

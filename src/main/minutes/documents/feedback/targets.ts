import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { type MinutesText, minutesTexts } from '#shared/records/minutes/minutes-texts.ts'
import { signsOfLines } from '#shared/text/rich-text/change-lines.ts'

/** A text of minutes and a line of it; -1: before its first. As it is kept: « axisSheet:…:stakes:3 ». */
export interface Target {
  /** « axisSheet:…:stakes » */
  readonly text: string
  readonly line: number
}

export const targetWords = ({ text, line }: Target): string => `${text}:${line}`

/** `null` for what is not the name of a place. */
export const targetOf = (words: string | null): Target | null => {
  const [, text, line] = /^(\w+:[\w-]+:\w+):(-?\d+)$/.exec(words ?? '') ?? []
  return text === undefined ? null : { text, line: Number(line) }
}

/** A text that may be written in, by its name, and its lines that hold something. */
export interface WritableText {
  readonly name: string
  readonly section: RowId
  readonly text: MinutesText
  readonly lines: readonly string[]
  /** Whether paragraphs may come and go in it. */
  readonly takesLines: boolean
}

/** The texts of minutes that a reader's change may be written in, in reading order. */
export const writableTexts = (minutes: Minutes): readonly WritableText[] =>
  minutesTexts(minutes).flatMap((text): readonly WritableText[] => {
    const { value, record } = text
    if (record === 'attendance' || (typeof value === 'object' && value?.newer === true)) return []
    const isWords = typeof value === 'string' || isOfWords(text)
    return [
      {
        name: `${text.record}:${text.id}:${text.field}`,
        section: text.section,
        text,
        lines: linesOf(value),
        takesLines: !isWords && text.field !== 'title',
      },
    ]
  })

const isOfWords = ({ record, field }: MinutesText): boolean => record === 'followUp' || field === 'priorityLabel'

export const linesOf = (value: MinutesText['value']): readonly string[] =>
  value === null || value === '' ? [] : typeof value === 'string' ? [value] : signsOfLines(value)

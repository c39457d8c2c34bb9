import { cleanText } from '#shared/kernel/clean-text.ts'

/** The most characters an Excel cell holds. */
const longestText = 32_767

/** A text as a cell can hold it: nothing that a file refuses, no more than Excel's limit. `cut`: its end is missing. */
export const cellText = (text: string): { readonly text: string; readonly cut: boolean } => {
  const clean = cleanText(text).text
  if (clean.length <= longestText) return { text: clean, cut: false }
  return { text: `${clean.slice(0, longestText - 1).toWellFormed()}…`, cut: true }
}

/** In a workbook `_x0041_` is « A »: a text that holds these very signs says so of its first one. */
export const escapeCodes = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

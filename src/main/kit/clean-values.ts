import { cleanText } from '#shared/kernel/clean-text.ts'

/** The values of a row with invisible and forbidden characters taken out of every text; `removed` counts them. */
export const cleanValues = <const Values extends object>(
  values: Values,
): { readonly values: Values; readonly removed: number } => {
  let removed = 0
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const cleaned = cleanText(value)
      removed += cleaned.removed
      return cleaned.text
    }
    if (Array.isArray(value)) return value.map(clean).filter((one) => one !== '' && !isEmptyTextNode(one))
    if (typeof value === 'object' && value !== null) return mapValues(value, clean)
    return value
  }
  return { values: clean(values) as Values, removed }
}

const mapValues = (value: object, change: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(value).map(([key, child]) => [key, change(child)]))

/** What held only forbidden characters goes with them: a text of a list, or a text node, since the editor has no empty one. */
const isEmptyTextNode = (node: unknown): boolean =>
  typeof node === 'object' &&
  node !== null &&
  'type' in node &&
  node.type === 'text' &&
  'text' in node &&
  node.text === ''

import { at, childrenNamed, descendants, isOn, textIn, valueAt, type XmlNode } from '#main/office/xml/xml-tree.ts'
import type { Reading } from './reading.ts'

/**
 * Follows the marks by which a field begins, separates its instruction from what it shows, and ends. Answers the words
 * that a form's field shows by itself, nothing for another mark; `null` when the node is no mark of a field.
 */
export const fieldMark = (node: XmlNode, { fields, fieldsAreWhole: whole }: Reading): string | null => {
  const field = fields.at(-1)
  if (node.name === 'instrText' || node.name === 'delInstrText') {
    if (field !== undefined && !field.shows) field.instruction += textIn(node)
    return ''
  }
  if (node.name !== 'fldChar') return null
  switch (node.attributes.fldCharType) {
    case 'begin':
      fields.push({ instruction: '', shows: !whole })
      return formValue(node)
    case 'separate':
      if (field !== undefined) field.shows = true
      return ''
    default:
      fields.pop()
      return ''
  }
}

/** Whether each field that begins ends, changes that took words out apart. */
export const fieldsAreWhole = (body: XmlNode | null): boolean => {
  const marks = body === null ? [] : descendants(body, 'fldChar', 'del', 'moveFrom')
  const count = (type: string) => marks.filter(({ attributes }) => attributes.fldCharType === type).length
  return count('begin') === count('end')
}

/** Whether what is read now is an instruction, which Word does not show. */
export const instructing = ({ fields }: Reading): boolean => fields.some(({ shows }) => !shows)

/** The address that a field of this instruction opens: `HYPERLINK "https://…"`; `null` for any other. */
export const hrefOf = (instruction: string): string | null => {
  const [, address, place] = /^\s*HYPERLINK\s+"([^"]*)"(?:.*?\\l\s+"([^"]*)")?/i.exec(instruction) ?? []
  if (address === undefined || address === '') return null
  return place === undefined ? address : `${address}#${place}`
}

/** A box to tick and a choice of an old form have no words of their own. */
const formValue = (node: XmlNode): string => {
  const box = at(node, 'ffData', 'checkBox')
  if (box !== null) return isOn(at(box, 'checked') ?? at(box, 'default')) ? '■ ' : '□ '
  const choice = at(node, 'ffData', 'ddList')
  const chosen = Number(valueAt(choice, 'result') ?? 0)
  return childrenNamed(choice, 'listEntry')[chosen]?.attributes.val ?? ''
}

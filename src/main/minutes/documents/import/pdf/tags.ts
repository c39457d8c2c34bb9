import type { PdfTag } from '#main/office/pdf/read/pdf-page.ts'

/** The marks of what a tag names. */
export const marksIn = (tag: PdfTag | number): readonly number[] =>
  typeof tag === 'number' ? [tag] : tag.children.flatMap(marksIn)

/** The tags of some roles among others, and in them: those that stand in such a tag, or in a table, left out. */
export const partsOf = (tags: PdfTag['children'], ...roles: readonly string[]): readonly PdfTag[] =>
  tags.flatMap((child) => {
    if (typeof child === 'number') return []
    if (roles.includes(child.role)) return [child]
    return child.role === 'Table' ? [] : partsOf(child.children, ...roles)
  })

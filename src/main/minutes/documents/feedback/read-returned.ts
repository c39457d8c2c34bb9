import { originOf } from '#main/office/docx/origin.ts'
import { child, childrenNamed, descendants, textIn, type XmlNode } from '#main/office/xml/xml-tree.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { stylesOf } from '../import/word/styles.ts'
import { openWord, refusalOfXml, type WordPackage } from '../import/word/word-package.ts'
import { type LineReading, readLines, signatureOf } from './read-lines.ts'
import type { Returned, ReturnedComment } from './returned.ts'

/** A Word file of minutes that came back annotated. Errors: those by which `openWord` refuses a file. */
export const readReturned = (bytes: Uint8Array): Result<Returned, AppError> => {
  const opened = openWord(bytes)
  if (!opened.ok) return opened
  try {
    return ok(returnedIn(opened.value))
  } catch (error) {
    return err(refusalOfXml(error))
  }
}

const returnedIn = (file: WordPackage): Returned => {
  const relations = file.relations(file.main)
  const pathOf = (type: string): string | null =>
    [...relations.values()].find((relation) => relation.type === type)?.target ?? null
  const styles = stylesOf(file.xml(pathOf('styles')))
  const reading: LineReading = { styles, relations, inNotes: false, restyled: 0 }
  const lines = readLines(child(file.xml(file.main), 'body')?.children ?? [], reading)
  const notes = ['footnotes', 'endnotes'].flatMap((type) => {
    const path = pathOf(type)
    const root = file.xml(path)
    const inNotes: LineReading = { styles, relations: file.relations(path ?? ''), inNotes: true, restyled: 0 }
    return root === null ? [] : readLines(root.children, inNotes)
  })
  return {
    origin: originIn(file),
    lines: [...lines, ...notes],
    comments: commentsIn(file.xml(pathOf('comments')), file.xml(pathOf('commentsExtended'))),
    restyled: reading.restyled,
  }
}

/** Where a Word file says that it comes from. @throws what `refusalOfXml` says */
export const originIn = (file: WordPackage): Returned['origin'] => {
  const own = [...file.relations('').values()].find(({ type }) => type === 'custom-properties')
  return originOf(file.xml(own?.target ?? null))
}

/** The comments, with what a second part says of the threads that they make. A paragraph of each names it there. */
const commentsIn = (root: XmlNode | null, extended: XmlNode | null): readonly ReturnedComment[] => {
  const said = new Map(
    childrenNamed(extended, 'commentEx').map(({ attributes }) => [attributes.paraId ?? '', attributes]),
  )
  const comments = childrenNamed(root, 'comment').map((comment) => {
    const paragraphs = descendants(comment, 'p')
    return {
      comment,
      names: paragraphs.map(nameOf),
      words: paragraphs
        .map((one) => cleanText(descendants(one, 't').map(textIn).join('')).text.trim())
        .filter((line) => line !== '')
        .join('\n'),
    }
  })
  const owner = new Map(
    comments.flatMap(({ comment, names }) => names.map((name) => [name, comment.attributes.id ?? ''])),
  )
  return comments
    .map(({ comment, names, words }) => {
      const more = names.map((name) => said.get(name)).findLast((one) => one !== undefined)
      return {
        id: comment.attributes.id ?? '',
        said: words,
        ...signatureOf(comment.attributes),
        answers: owner.get(more?.paraIdParent ?? '') ?? null,
        resolved: more?.done === '1' || more?.done === 'true',
      }
    })
    .filter((comment) => comment.said !== '')
}

const nameOf = ({ attributes }: XmlNode): string =>
  Object.entries(attributes).find(([name]) => name === 'paraId' || name.endsWith(':paraId'))?.[1] ?? ''

import type { Root } from 'hast'
import { child, childrenNamed, type XmlNode } from '#main/office/xml/xml-tree.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { originIn } from '../feedback/read-returned.ts'
import { mostLetters } from './limits.ts'
import { type Letters, lostSignsOf, noLetters, settleLetters } from './lost-letters.ts'
import { minutesOf } from './minutes-of.ts'
import { tooMany } from './refusals.ts'
import { nothingLeft } from './remarks.ts'
import { blocksIn } from './word/body.ts'
import { fieldsAreWhole } from './word/fields.ts'
import { listCounter } from './word/numbering.ts'
import { withFoot } from './word/own-foot.ts'
import { nothingNoticed, type Reading } from './word/reading.ts'
import { type Comment, wordRemarks } from './word/remarks.ts'
import { stylesOf } from './word/styles.ts'
import { unsaid } from './word/unsaid.ts'
import { openWord, refusalOfXml, type WordPackage } from './word/word-package.ts'
import { wordsOf, wordsOfNodes } from './words.ts'

/**
 * Minutes written in Word (.docx), read without losing or adding a word: what minutes do not keep is said in a remark.
 * Errors: `import.not-word`, `import.old-word`, `import.password`, `import.damaged`, `import.too-large`, `import.too-deep`,
 * `import.words-differ`.
 */
export const readWord = (bytes: Uint8Array, letters: Letters = noLetters): Result<ImportedMinutes, AppError> => {
  const opened = openWord(bytes)
  return opened.ok ? read(opened.value, letters) : opened
}

const read = (file: WordPackage, letters: Letters): Result<ImportedMinutes, AppError> => {
  try {
    const reading = readingOf(file)
    const body = child(file.xml(file.main), 'body')
    const count = body === null ? 0 : lettersIn(body)
    if (count > mostLetters) return err(tooMany(count, 'lettres', mostLetters))
    const tree: Root = { type: 'root', children: [...blocksIn(body?.children ?? [], reading)] }
    const { noticed } = reading
    const margins = marginsOf(reading, tree)
    const isOurs = reading.styles.areOurs
    const told = {
      noticed,
      comments: commentsOf(reading),
      margins: isOurs ? margins.slice(1) : margins,
      unsaid: body === null ? [] : unsaid(body, tree, [...noticed.hidden, ...noticed.ownContents].join('\n')),
    }
    const settled = settleLetters(tree, lostSignsOf(tree), letters)
    const remarks = [...wordRemarks(told), ...settled.remarks]
    const left = { ...nothingLeft, remarks, lostLetters: settled.lost }
    const minutes = minutesOf(settled.tree, left, isOurs)
    if (!minutes.ok) return minutes
    const read = isOurs ? withFoot(minutes.value, margins[0] ?? '') : minutes.value
    return ok({ ...read, exportedFrom: originIn(file)?.meeting ?? null })
  } catch (error) {
    return err(refusalOfXml(error))
  }
}

const lettersIn = ({ name, text, children }: XmlNode): number =>
  name === '#text' ? text.length : children.reduce((sum, node) => sum + lettersIn(node), 0)

const readingOf = (file: WordPackage): Reading => {
  const relations = file.relations(file.main)
  const part = (type: string) => file.xml(targetOf(relations, type))
  const styles = stylesOf(part('styles'))
  const notesIn = (type: string, name: string) => {
    const path = targetOf(relations, type) ?? ''
    const own = file.relations(path)
    const notes = childrenNamed(file.xml(path), name)
    return new Map(notes.map(({ attributes: { id = '' }, children }) => [id, { children, relations: own }]))
  }
  return {
    file,
    styles,
    lists: listCounter(part('numbering'), styles),
    notes: notesIn('footnotes', 'footnote'),
    endnotes: notesIn('endnotes', 'endnote'),
    noticed: nothingNoticed(),
    fields: [],
    fieldsAreWhole: fieldsAreWhole(child(file.xml(file.main), 'body')),
    relations,
  }
}

const targetOf = (relations: ReturnType<WordPackage['relations']>, type: string): string | null =>
  [...relations.values()].find((relation) => relation.type === type)?.target ?? null

/** The words of a part of the file beside the text: what is noticed in it is not told. */
const wordsIn = (node: XmlNode, path: string, reading: Reading): string => {
  const relations = reading.file.relations(path)
  return wordsOfBlocks(blocksIn(node.children, { ...reading, relations, noticed: nothingNoticed(), fields: [] }))
}

const wordsOfBlocks = (blocks: ReturnType<typeof blocksIn>): string =>
  blocks
    .map((block) => lineOf(block))
    .filter((line) => line !== '')
    .join(' ')

const lineOf = (node: ReturnType<typeof blocksIn>[number]): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element'
      ? node.children
          .map(lineOf)
          .join(node.tagName === 'p' ? '' : ' ')
          .trim()
      : ''

const commentsOf = (reading: Reading): readonly Comment[] => {
  const path = targetOf(reading.relations, 'comments')
  return childrenNamed(reading.file.xml(path), 'comment')
    .map((comment) => ({ id: comment.attributes.id ?? '', said: wordsIn(comment, path ?? '', reading) }))
    .filter(({ said }) => said !== '')
}

/** Each header and footer once, without those whose words the text says already; a page number says nothing. */
const marginsOf = (reading: Reading, tree: Root): readonly string[] => {
  const paths = [...reading.relations.values()].filter(({ type }) => type === 'header' || type === 'footer')
  const said = paths.map(({ target }) => {
    const root = reading.file.xml(target)
    return root === null ? '' : wordsIn(root, target, reading).trim()
  })
  const known = ` ${wordsOfNodes(tree.children).join(' ')} `
  return [...new Set(said)].filter((margin) => {
    const words = wordsOf(margin).filter((word) => !/^\d+$/.test(word))
    return (
      words.length > 0 &&
      !/^(?:page|sur)(?: (?:page|sur))*$/.test(words.join(' ')) &&
      !known.includes(` ${wordsOf(margin).join(' ')} `)
    )
  })
}

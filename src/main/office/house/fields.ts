import { textIn, type XmlNode } from '../xml/xml-tree.ts'
import { innerField } from './allowed.ts'
import { setOf } from './set-of.ts'

/**
 * What each field of a part says, whole: Word cuts it in as many runs as it likes, and lets a field stand in what another
 * says. One that is never closed is told too; `null` is told of one that programs may read in two ways.
 */
export const fieldsSaid = (root: XmlNode): readonly (string | null)[] => {
  const said: (string | null)[] = []
  readStory(root.children, said, (open) => {
    said.push(...open.map((field) => field.said))
  })
  return said
}

interface Field {
  said: string
  /** Its result follows. */
  isSaid: boolean
}

type Said = (string | null)[]

/** A field begins and ends in one of these, or is not read the same by all: who shows one may not show another. */
const apart = setOf('Choice Fallback txbxContent footnote endnote comment docPartBody')

/** May stand in what a field says, besides its words. */
const silent = setOf(
  'p pPr r rPr proofErr lastRenderedPageBreak bookmarkStart bookmarkEnd fldChar instrText t fldSimple',
)

/** Their own children set a paragraph or a run, or tell of a field of a form. */
const settings = setOf('pPr rPr fldChar')

/** @param left tells the fields that did not end */
const readStory = (nodes: readonly XmlNode[], said: Said, left: (open: readonly Field[]) => void): void => {
  const open: Field[] = []
  const sayOfField = (words: string): void => {
    const field = open.at(-1)
    if (field?.isSaid === false) field.said += words
  }
  const readMark = (type: string | undefined): void => {
    const last = open.at(-1)
    if (type === 'separate' && last !== undefined) last.isSaid = true
    else if (type === 'end') said.push(open.pop()?.said ?? null)
    else {
      sayOfField(innerField)
      open.push({ said: '', isSaid: false })
    }
  }
  const readInstruction = (words: string): void => {
    const field = open.at(-1)
    if (field === undefined) said.push(words)
    else field.said += words
  }
  const read = (node: XmlNode, isSetting: boolean): void => {
    if (node.name === '#text') return
    if (!isSetting && open.at(-1)?.isSaid === false && !(node.space === 'w' && silent.has(node.name))) said.push(null)
    if (apart.has(node.name)) {
      readStory(node.children, said, (inner) => {
        said.push(...inner.map(() => null))
      })
      return
    }
    if (node.space === 'w') readWord(node)
    for (const one of node.children) read(one, isSetting || settings.has(node.name))
  }
  const readWord = (node: XmlNode): void => {
    switch (node.name) {
      case 'fldSimple':
        sayOfField(innerField)
        said.push(node.attributes.instr ?? '')
        break
      case 'fldChar':
        readMark(node.attributes.fldCharType)
        break
      case 'instrText':
        readInstruction(textIn(node))
        break
      case 'delInstrText':
        said.push(null)
        break
      case 't':
        sayOfField(textIn(node))
        break
      default:
    }
  }
  for (const node of nodes) read(node, false)
  left(open)
}

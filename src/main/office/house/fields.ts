import { textIn, type XmlNode } from '../xml/xml-tree.ts'
import { innerField } from './allowed.ts'

/**
 * What each field of a part says, whole: Word cuts it in as many runs as it likes, and lets a field stand in what another
 * says. One that is never closed is told too.
 * @param elements all those of the part, each before those that stand in it
 */
export const fieldsSaid = (elements: Iterable<XmlNode>): readonly string[] => {
  const said: string[] = []
  const open: Field[] = []
  const say = (words: string): void => {
    const field = open.at(-1)
    if (field === undefined) said.push(words)
    else field.said += words
  }
  const sayOfField = (words: string): void => {
    if (open.at(-1)?.isSaid === false) say(words)
  }
  for (const element of elements) {
    if (element.name === 'fldSimple') {
      sayOfField(innerField)
      said.push(element.attributes.instr ?? '')
    } else if (element.name === 'fldChar') {
      const type = element.attributes.fldCharType
      const last = open.at(-1)
      if (type === 'separate' && last !== undefined) last.isSaid = true
      else if (type === 'end') said.push(open.pop()?.said ?? '')
      else {
        sayOfField(innerField)
        open.push({ said: '', isSaid: false })
      }
    } else if (element.name === 'instrText' || element.name === 'delInstrText') say(textIn(element))
    else if (element.name === 't' || element.name === 'delText') sayOfField(textIn(element))
  }
  return [...said, ...open.map((field) => field.said)]
}

interface Field {
  said: string
  /** Its result follows. */
  isSaid: boolean
}

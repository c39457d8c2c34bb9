import type { ElementContent } from 'hast'
import type { PdfFile, PdfLink, PdfWord } from '#main/office/pdf/read/pdf-page.ts'
import { element, text } from '../hast.ts'
import { noteElement } from '../notes.ts'
import { isInside } from './flow.ts'
import { isApart, type Line, raisedShare } from './lines.ts'

/** A word of a paragraph, and what stands between it and the one before. */
export interface Written {
  readonly word: PdfWord
  /** Without the hyphen of a word that its line’s end cut. */
  readonly text: string
  readonly before: '' | ' ' | '\n'
  readonly page: number
  readonly raised: 'sup' | 'sub' | null
  /** The words of the note that it calls. */
  readonly note: readonly Written[] | null
}

interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly raised: 'sup' | 'sub' | null
  readonly href: string | null
}

/** The links of a file by page. */
export type LinksOf = (page: number) => readonly PdfLink[]

export const linksOf =
  ({ pages }: PdfFile): LinksOf =>
  (page) =>
    pages[page - 1]?.links ?? []

/** The words of a paragraph with their looks. `plain`: its words are bold as a whole. */
export const inlinesOf = (written: readonly Written[], links: LinksOf, plain = false): readonly ElementContent[] => {
  const nodes: ElementContent[] = []
  let look: Look | null = null
  let run = ''
  const end = () => {
    if (look !== null && run !== '') nodes.push(dressed(run, look))
    run = ''
  }
  for (const one of written) {
    const next = lookOf(one, links, plain)
    const said = one.note === null ? one.text : ''
    if (look !== null && one.before !== '\n' && sameLook(look, next)) run += one.before + said
    else {
      end()
      // A space between two looks is neither’s, but within a link.
      if (one.before !== '' && nodes.length > 0)
        nodes.push(one.before === ' ' ? text(one.before) : element('br', {}, []))
      look = next
      run = said
    }
    if (one.note !== null) {
      end()
      nodes.push(noteElement(inlinesOf(one.note, links)))
    }
  }
  end()
  return nodes
}

const lookOf = ({ word, page, raised }: Written, links: LinksOf, plain: boolean): Look => ({
  bold: word.font.bold && !plain,
  italic: word.font.italic,
  raised,
  href: links(page).find((link) => isInside(word, link))?.href ?? null,
})

const sameLook = (one: Look, other: Look): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.raised === other.raised && one.href === other.href

const dressed = (said: string, { bold, italic, raised, href }: Look): ElementContent => {
  let node: ElementContent = text(said)
  if (raised !== null) node = element(raised, {}, [node])
  if (italic) node = element('em', {}, [node])
  if (bold) node = element('strong', {}, [node])
  return href === null ? node : element('a', { href }, [node])
}

/** The words of a line as they are written in a paragraph. */
export const writtenLine = ({ words, size, baseline }: Line, page: number): readonly Written[] =>
  words.map((word, index) => ({
    word,
    text: word.text,
    before: index > 0 && isApart(word, words[index - 1]) ? ' ' : '',
    page,
    raised: word.size < size * raisedShare ? raisedOf(word.baseline - baseline, size) : null,
    note: null,
  }))

const raisedOf = (down: number, size: number): Written['raised'] =>
  down < -0.12 * size ? 'sup' : down > 0.08 * size ? 'sub' : null

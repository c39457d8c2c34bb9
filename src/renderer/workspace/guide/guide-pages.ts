import { anchorOf } from '../../components/guide-anchor.ts'

/** A page of the guide that ships: one file of `docs/guide`. */
export interface GuidePage {
  /** « annuaire ». */
  readonly name: string
  readonly title: string
  /** Markdown, without its title. */
  readonly text: string
  readonly sections: readonly GuideSection[]
}

interface GuideSection {
  /** « les-doublons »; empty: what comes before the first heading. */
  readonly anchor: string
  readonly heading: string
  /** As it is read, without marks. */
  readonly words: string
}

const files = import.meta.glob<string>(['../../../../docs/guide/*.md', '../../../../docs/{dpo,dsi,securite}.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const pictures = import.meta.glob<string>('../../../../docs/images/guide/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Where a picture is that a page names, « ../images/guide/salle.png ». */
export const pictureAt = (path: string): string | undefined =>
  pictures[`../../../../docs/${path.replace(/^(\.\.\/)+/, '')}`]

const pageOf = (path: string, markdown: string): GuidePage => {
  const name = path.replace(/^.*\//, '').replace(/\.md$/, '')
  const [first = '', ...lines] = markdown.split('\n')
  const text = lines.join('\n').trim()
  return { name, title: plain(first.replace(/^#\s+/, '')), text, sections: sectionsOf(text) }
}

const sectionsOf = (text: string): readonly GuideSection[] => {
  const [lead = '', ...rest] = text.split(/^#{2,3}\s+/m)
  const sections = rest.map((part) => {
    const [heading = '', ...lines] = part.split('\n')
    return { anchor: anchorOf(plain(heading)), heading: plain(heading), words: plain(lines.join('\n')) }
  })
  return [{ anchor: '', heading: '', words: plain(lead) }, ...sections]
}

/** Markdown as it is read. */
const plain = (markdown: string): string =>
  markdown
    // What parts the head of a table from its lines.
    .replaceAll(/^\|[\s|:-]+\|$/gm, ' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*`_>#|]|^\s*[-\d.]+\s/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const rankOf = ({ name }: GuidePage): number =>
  name === 'premiers-pas' ? 0 : ['dpo', 'dsi', 'securite'].includes(name) ? 2 : 1

/** By their titles; those for who installs the program last. */
export const guidePages: readonly GuidePage[] = Object.entries(files)
  .map(([path, markdown]) => pageOf(path, markdown))
  .toSorted((a, b) => rankOf(a) - rankOf(b) || a.title.localeCompare(b.title, 'fr'))

export const guidePage = (name: string): GuidePage | undefined => guidePages.find((page) => page.name === name)

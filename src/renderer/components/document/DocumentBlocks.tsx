import { useContext } from 'react'
import { assertNever } from '#shared/kernel/assert-never.ts'
import type { Block, Heading, Image, ListItem, Paragraph } from '#shared/text/rich-text/rich-text.ts'
import { inPlace } from '../in-place.tsx'
import { usePictureSource } from '../pictures/picture-source.ts'
import { DocumentInlines } from './DocumentInlines.tsx'
import { DocumentTable } from './DocumentTable.tsx'
import classes from './document.module.css'
import type { DrawBlocks } from './draw-blocks.ts'
import { ShownContext } from './shown.ts'

/** Blocks in reading order. `level`: how many lists they stand in. */
export function DocumentBlocks({ blocks, level = 0 }: { readonly blocks: readonly Block[]; readonly level?: number }) {
  return inPlace(blocks, (block) => <DocumentBlock block={block} level={level} />)
}

const draw: DrawBlocks = (blocks, level) => <DocumentBlocks blocks={blocks} level={level} />

function DocumentBlock({ block, level }: { readonly block: Block; readonly level: number }) {
  switch (block.type) {
    case 'paragraph':
      return <DocumentParagraph paragraph={block} />
    case 'heading':
      return <DocumentHeading heading={block} />
    case 'bulletList':
      return (
        <ul className={classes.list}>
          <DocumentItems items={block.content} level={level + 1} draw={draw} />
        </ul>
      )
    case 'orderedList':
      return (
        <ol
          className={classes.list}
          data-type={block.attrs?.type}
          style={{ counterReset: `item ${(block.attrs?.start ?? 1) - 1}` }}
        >
          <DocumentItems items={block.content} level={level + 1} draw={draw} />
        </ol>
      )
    case 'blockquote':
      return (
        <blockquote className={classes.quote}>
          <DocumentBlocks blocks={block.content} />
        </blockquote>
      )
    case 'table':
      return <DocumentTable table={block} draw={draw} />
    case 'image':
      return <DocumentImage image={block} />
    default:
      return assertNever(block)
  }
}

/** The title of a document has a style of its own, as in Word: it is a heading, under that of the page which shows it. */
function DocumentParagraph({ paragraph }: { readonly paragraph: Paragraph }) {
  const { attrs, content } = paragraph
  const Tag = attrs?.style === 'title' ? 'h2' : 'p'
  return (
    <Tag data-style={attrs?.style ?? undefined} data-new-page={attrs?.newPage}>
      {attrs?.paged === true ? <PagedLine line={paragraph} /> : <DocumentInlines content={content} />}
    </Tag>
  )
}

/** Words, then the page of the heading that they lead to; in a cell, the page alone. */
function PagedLine({ line: { attrs, content = [] } }: { readonly line: Paragraph }) {
  const words = content.slice(0, -2)
  return (
    <a href={`#${attrs?.leadsTo}`}>
      {words.length > 0 && (
        <>
          <span>
            <DocumentInlines content={words} />
          </span>
          <span />
        </>
      )}
      <span>
        <DocumentInlines content={content.slice(-1)} />
      </span>
    </a>
  )
}

/** A heading of the document; the page that shows it already has its own first level. */
function DocumentHeading({ heading }: { readonly heading: Heading }) {
  const { level, number = null, newPage = false, look, anchor } = heading.attrs
  const Tag = `h${Math.min(level + 1, 6)}` as 'h2'
  return (
    <Tag
      className={classes.heading}
      data-level={Math.min(level, 4)}
      data-numbered={number !== null}
      data-new-page={newPage}
      data-look={look}
      id={anchor}
    >
      {number !== null && <span className={classes.number}>{number}. </span>}
      <DocumentInlines content={heading.content} />
    </Tag>
  )
}

/** A picture of the document, as large as it says unless the page is too narrow; its place is kept while it comes. */
function DocumentImage({ image }: { readonly image: Image }) {
  const picture = useContext(ShownContext).pictures.get(image.attrs.picture)
  const source = usePictureSource(image.attrs.picture)
  if (picture === undefined) return null
  const size = { width: picture.width ?? undefined, height: picture.height ?? undefined }
  return (
    <p className={classes.image}>
      <img {...size} src={source ?? undefined} alt={picture.alternative ?? ''} decoding="sync" />
    </p>
  )
}

interface Props {
  readonly items: readonly ListItem[]
  readonly level: number
  readonly draw: DrawBlocks
}

/** The items of one list; the sign drawn is the author's, or that of the list's level. */
function DocumentItems({ items, level, draw }: Props) {
  return inPlace(items, (item) => (
    <li data-marker={item.attrs?.marker ?? undefined} data-level={Math.min(level, 4)}>
      {draw(item.content, level)}
    </li>
  ))
}

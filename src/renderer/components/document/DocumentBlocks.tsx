import { assertNever } from '#shared/kernel/assert-never.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { inPlace } from '../in-place.tsx'
import { DocumentHeading } from './DocumentHeading.tsx'
import { DocumentImage } from './DocumentImage.tsx'
import { DocumentInlines } from './DocumentInlines.tsx'
import { DocumentItems } from './DocumentItems.tsx'
import { DocumentTable } from './DocumentTable.tsx'
import classes from './document.module.css'
import type { DrawBlocks } from './draw-blocks.ts'

/** Blocks in reading order. `level`: how many lists they stand in. */
export function DocumentBlocks({ blocks, level = 0 }: { readonly blocks: readonly Block[]; readonly level?: number }) {
  return inPlace(blocks, (block) => <DocumentBlock block={block} level={level} />)
}

const draw: DrawBlocks = (blocks, level) => <DocumentBlocks blocks={blocks} level={level} />

function DocumentBlock({ block, level }: { readonly block: Block; readonly level: number }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p data-style={block.attrs?.style ?? undefined}>
          <DocumentInlines content={block.content} />
        </p>
      )
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

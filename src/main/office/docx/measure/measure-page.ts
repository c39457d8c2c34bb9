import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Block, BulletList, Inline, OrderedList, Paragraph, Table } from '#shared/text/rich-text/rich-text.ts'
import { textOf } from '../../paper/office-package.ts'
import { headingStyle } from '../blocks.ts'
import { openTemplate } from '../open-template.ts'
import { paragraphLook } from '../paragraph-look.ts'
import { listPlaceOf, onPage, type Place } from '../place.ts'
import { layOut } from '../table-layout.ts'
import { wordTableLooks } from '../table-looks.ts'
import { exactWidths, roleOf } from '../tables.ts'
import { lineCount } from './line-count.ts'
import { styleMetrics } from './style-metrics.ts'

/** How much of a page blocks take in a template, in points: what the writer would set, by the same looks. */
export interface PageMeasure {
  /** Of the text of a page. */
  readonly pageHeight: number
  heightOf(blocks: readonly Block[]): number
  /** Of each row of a table. */
  rowHeights(table: Table): readonly number[]
}

/** @param template a template of Concerto’s */
export const measurePage = (template: Uint8Array): PageMeasure => {
  const opened = openTemplate(template)
  const metricsOf = styleMetrics(textOf(opened.parts, 'word/styles.xml'))
  const page = onPage(opened, [])

  const heightIn = (blocks: readonly Block[], place: Place): number => {
    let sum = 0
    let afterTable = false
    for (const block of blocks) {
      sum += heightOf(block, { ...place, afterTable: afterTable && place.setting === 'page' })
      if (afterTable && block.type === 'table') sum += betweenTables
      afterTable = block.type === 'table'
    }
    return sum
  }

  const heightOf = (block: Block, place: Place): number => {
    switch (block.type) {
      case 'paragraph':
        return paragraphHeight(block, place)
      case 'heading':
        return linesHeight(block.content ?? [], headingStyle(block.attrs), place, {})
      case 'bulletList':
      case 'orderedList':
        return listHeight(block, place)
      case 'blockquote':
        return heightIn(block.content, { ...place, quoted: true })
      case 'table':
        return rowHeights(block, place).reduce((total, row) => total + row, 0)
      case 'image':
        return imageHeight
    }
  }

  const paragraphHeight = (block: Paragraph, place: Place): number => {
    const { content = [] } = block
    if (inlineSigns(content).trim() === '') return place.setting === 'page' ? 0 : emptyCell
    const { style = null, before, after, left } = paragraphLook(block.attrs?.style ?? null, place)
    return linesHeight(content, style ?? null, place, { before, after, left })
  }

  const linesHeight = (
    content: readonly Inline[],
    style: string | null,
    place: Place,
    changed: Readonly<Partial<Record<'before' | 'after' | 'left', number | null | undefined>>>,
  ): number => {
    const metrics = metricsOf(style)
    const points = (name: 'before' | 'after' | 'left') =>
      changed[name] == null ? metrics[name] : (changed[name] ?? 0) / 20
    const width = place.width / 20 - points('left') - metrics.right
    return lineCount(content, metrics, width) * metrics.line + points('before') + points('after') + metrics.rule
  }

  const listHeight = (list: BulletList | OrderedList, outer: Place): number => {
    const level = outer.level + 1
    const place: Place = { ...outer, level, afterTable: false }
    const indent = place.lists.indent(listPlaceOf(place), level)
    return list.content.reduce((total, { content: [first, ...others] }, index) => {
      const isLast = index === list.content.length - 1 && outer.level === -1
      const here: Place = { ...place, endsGroup: isLast && others.length === 0 }
      if (first === undefined) return total
      if (first.type !== 'paragraph') return total + heightIn([first, ...others], here)
      const look = paragraphLook(first.attrs?.style ?? null, here)
      const set = { before: look.before, after: look.after, left: indent }
      return (
        total +
        linesHeight(first.content ?? [], look.style ?? null, here, set) +
        heightIn(others, { ...place, endsGroup: isLast })
      )
    }, 0)
  }

  const rowHeights = (table: Table, place: Place): readonly number[] => {
    const layout = layOut(table.content)
    const look = table.attrs?.look ?? 'grid'
    const { margin } = wordTableLooks[look]
    const widths = exactWidths(
      table.attrs?.widths ?? layout.rows[0]?.map(() => 100 / layout.columns) ?? [],
      place.width,
    )
    return layout.rows.map((cells, index) => {
      const heights = cells.map(({ cell, column, span }) => {
        const width = widths.slice(column, column + span).reduce((total, one) => total + one, 0)
        const role = roleOf(cell, index === 0)
        const inside = { ...place, setting: look, role, level: -1, quoted: false, endsGroup: false, afterTable: false }
        return cell === null ? 0 : heightIn(cell.content, { ...inside, width: width - 2 * margin.sides })
      })
      return Math.max(0, ...heights) + (2 * margin.ends) / 20 + rowRule
    })
  }

  return {
    pageHeight: opened.textHeight / 20,
    heightOf: (blocks) => heightIn(blocks, page),
    rowHeights: (table) => rowHeights(table, page),
  }
}

/** The paragraph that parts two tables, with its own space. */
const betweenTables = 12
/** Word wants a paragraph in each cell. */
const emptyCell = 13
/** Of the line between two rows. */
const rowRule = 0.5
/** The tallest that a picture is drawn, with what stands around it. */
const imageHeight = 580

import type { CSSProperties, ReactNode } from 'react'
import {
  footPlace,
  type Slide,
  type SlideParagraph,
  type SlidePart,
  type SlidePlace,
  type SlideRun,
  type SlideTable,
  slideLooks,
  slideSize,
  titlePlaces,
  titleSize,
} from '#shared/records/slide-show.ts'
import { inPlace } from '../../components/in-place.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { SlideBars } from './SlideBars.tsx'
import classes from './slide.module.css'

interface Props {
  readonly slide: Slide
  readonly footer: string
  /** From 1. */
  readonly number: number
}

/** A slide as the file has it, as wide as there is room for. */
export function SlideView({ slide, footer, number }: Props) {
  const { layout, title, parts } = slide
  return (
    <div className={classes.slide} data-layout={layout}>
      {layout !== 'title' && <Band axis={layout === 'axis'} />}
      <h2 className={classes.title} style={{ ...at(titlePlaces[layout]), fontSize: points(titleSize(slide)) }}>
        <span>
          <Ordinals>{title}</Ordinals>
        </span>
      </h2>
      {parts.map((part) => (
        <div
          key={part.name}
          className={classes.part}
          data-ground={part.kind === 'text' ? part.ground : undefined}
          style={at(part.place)}
        >
          <Part part={part} />
        </div>
      ))}
      {layout !== 'title' && (
        <div className={classes.foot} style={at({ ...footPlace, width: 30.7 })}>
          <span>{footer}</span>
          <span>{number}</span>
        </div>
      )}
    </div>
  )
}

function Band({ axis }: { readonly axis: boolean }) {
  const [width, height] = axis ? [0.8, slideSize.height] : [slideSize.width, 0.36]
  return <div className={classes.band} style={at({ left: 0, top: 0, width, height })} />
}

const at = ({ left, top, width, height }: SlidePlace): CSSProperties => ({
  left: `${(100 * left) / slideSize.width}%`,
  top: `${(100 * top) / slideSize.height}%`,
  width: `${(100 * width) / slideSize.width}%`,
  height: `${(100 * height) / slideSize.height}%`,
})

const points = (size: number): string => `calc(var(--pt) * ${size})`

function Part({ part }: { readonly part: SlidePart }) {
  switch (part.kind) {
    case 'text':
      return <Words paragraphs={part.paragraphs} />
    case 'bars':
      return <SlideBars chart={part.chart} />
    case 'table':
      return <Cells name={part.name} table={part.table} />
  }
}

/** Paragraphs of one sign stand together as a list. */
function Words({ paragraphs }: { readonly paragraphs: readonly SlideParagraph[] }) {
  const groups: SlideParagraph[][] = []
  for (const paragraph of paragraphs) {
    const last = groups.at(-1)
    if (last !== undefined && paragraph.sign !== undefined && last[0]?.sign === paragraph.sign) last.push(paragraph)
    else groups.push([paragraph])
  }
  return inPlace(groups, (group) => {
    const lines = inPlace(group, (paragraph) => <Line paragraph={paragraph} />)
    switch (group[0]?.sign) {
      case 'number':
        return <ol className={classes.list}>{lines}</ol>
      case 'bullet':
        return <ul className={classes.list}>{lines}</ul>
      default:
        return lines
    }
  })
}

function Line({ paragraph: { look, sign, runs } }: { readonly paragraph: SlideParagraph }) {
  const { size, after } = slideLooks[look]
  const Tag = sign === undefined ? 'p' : 'li'
  return (
    <Tag
      className={sign === undefined ? classes.words : undefined}
      data-look={look}
      style={{ fontSize: points(size), marginBottom: points(after) }}
    >
      {inPlace(runs, (run) => (
        <Run run={run} />
      ))}
      {runs.every(({ text }) => text === '') && '\u00a0'}
    </Tag>
  )
}

function Run({ run: { text, bold, italic } }: { readonly run: SlideRun }): ReactNode {
  const words = <Ordinals>{text}</Ordinals>
  const strong = bold === true ? <strong>{words}</strong> : words
  return italic === true ? <em>{strong}</em> : strong
}

function Cells({ name, table: { header, columns, rows } }: { readonly name: string; readonly table: SlideTable }) {
  const whole = columns.reduce((sum, width) => sum + width, 0)
  return (
    <table className={classes.table} aria-label={name}>
      <colgroup>
        {inPlace(columns, (width) => (
          <col style={{ width: `${(100 * width) / whole}%` }} />
        ))}
      </colgroup>
      <tbody>
        {inPlace(rows, ({ cells }, row) => (
          <tr>
            {inPlace(cells, (cell, column) => (
              <Cell cell={cell} heads={headOf(header, row, column)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const headOf = (header: SlideTable['header'], row: number, column: number): 'col' | 'row' | null => {
  if (header === 'row') return row === 0 ? 'col' : null
  return column === 0 ? 'row' : null
}

interface CellProps {
  readonly cell: SlideRun
  /** What it is the head of. */
  readonly heads: 'col' | 'row' | null
}

function Cell({ cell, heads }: CellProps) {
  if (heads === null)
    return (
      <td>
        <Run run={cell} />
      </td>
    )
  return (
    <th scope={heads}>
      <Run run={cell} />
    </th>
  )
}

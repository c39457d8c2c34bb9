import type { NewsLine, NewsList } from '#shared/contract/roadmap/news.ts'
import { type DrawnLineProps, DrawnTable, RowsHead } from '../../components/drawn-table/DrawnTable.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { shortDateWithYear } from '../../words/dates.ts'
import { plural } from '../../words/numbers.ts'
import { byMonth } from './filter-news.ts'
import { NewsState } from './NewsState.tsx'
import classes from './news.module.css'
import { newsTitle } from './news-words.ts'

interface Props {
  readonly list: NewsList
  readonly lines: readonly NewsLine[]
}

const columns = [
  { title: 'Actualité' },
  { title: 'Structure', width: 200 },
  { title: 'Secteur', width: 150 },
  { title: 'Axe', width: 90 },
  { title: 'Publiée le', width: 150 },
  { title: 'A lieu le', width: 126 },
]

/** News under their month. */
export function NewsTable({ list, lines }: Props) {
  return (
    <DrawnTable
      label="Actualités"
      above={290}
      columns={columns}
      rows={byMonth(lines)}
      draw={(row, drawn) =>
        row.isHead ? (
          <RowsHead name={row.name} count={plural(row.count, 'actualité', 'actualités')} />
        ) : (
          <NewsRow line={row.line} list={list} drawn={drawn} />
        )
      }
    />
  )
}

interface RowProps {
  readonly line: NewsLine
  readonly list: NewsList
  readonly drawn: DrawnLineProps
}

function NewsRow({ line, list, drawn }: RowProps) {
  const sector = list.sectors.find(({ id }) => id === line.sector)?.name
  const axis = list.axes.find(({ id }) => id === line.axis)?.number
  return (
    <tr {...drawn}>
      <th scope="row">
        <LinkAnchor to="/actualites/$news" params={{ news: line.id }}>
          {newsTitle(line)}
        </LinkAnchor>
        <span className={classes.excerpt}>{line.excerpt === '' ? 'Rien n’y est encore écrit' : line.excerpt}</span>
      </th>
      <td className={classes.cell}>{line.actor ?? '–'}</td>
      <td className={classes.cell}>{sector ?? 'Tout le département'}</td>
      <td>{axis == null ? '–' : `Axe\u00a0${axis}`}</td>
      <td>
        <NewsState publishedOn={line.publishedOn} today={list.today} />
      </td>
      <td>{line.happensOn === null ? '–' : shortDateWithYear(line.happensOn)}</td>
    </tr>
  )
}

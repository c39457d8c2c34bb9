import { ActionIcon, Group, Text, VisuallyHidden } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type CSSProperties, useRef } from 'react'
import type { ImportLayout, PagePlace } from '#shared/records/minutes/import-layout.ts'
import { figure } from '../../words/numbers.ts'
import classes from './import.module.css'
import type { Understood } from './understood.ts'
import { usePdfPage } from './use-pdf-page.ts'

interface Props {
  /** The file, in base64. */
  readonly content: string
  readonly layout: ImportLayout
  readonly rows: readonly Understood[]
  readonly chosen: Understood['what'] | null
  readonly choose: (what: Understood['what']) => void
  /** From 1. */
  readonly page: number
  readonly turn: (page: number) => void
}

/** A page of the file as it is, with what was understood of it marked by its number. */
export function PdfPage({ content, layout, rows, chosen, choose, page, turn }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const failed = usePdfPage(content, page, canvas)
  const size = layout.pages[page - 1] ?? { width: 595, height: 842 }
  const count = layout.pages.length
  return (
    <section aria-label="La page telle qu’elle est" className={classes.pane}>
      <Group justify="space-between" mb="sm">
        <Text c="var(--ink-2)">La page telle qu’elle est</Text>
        <Group gap="xs">
          <ActionIcon
            aria-label="Page précédente"
            variant="subtle"
            disabled={page === 1}
            onClick={() => turn(page - 1)}
          >
            <IconChevronLeft size={18} stroke={1.6} />
          </ActionIcon>
          <span role="status">{`Page ${figure(page)} sur ${figure(count)}`}</span>
          <ActionIcon
            aria-label="Page suivante"
            variant="subtle"
            disabled={page === count}
            onClick={() => turn(page + 1)}
          >
            <IconChevronRight size={18} stroke={1.6} />
          </ActionIcon>
        </Group>
      </Group>
      <div className={classes.sheet} style={{ '--ratio': size.width / size.height } as CSSProperties}>
        <canvas ref={canvas} role="img" aria-label={`Page ${figure(page)} du fichier`} />
        {failed && <p className={classes.undrawn}>Cette page n’a pas pu être dessinée. Son texte, lui, a été lu.</p>}
        {marksOn(page, rows).map(({ row, place, first, shift }, index) => (
          <Mark
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark has no other identity than its place on the page
            key={index}
            row={row}
            style={{ ...boxOn(place, size), '--shift': shift } as CSSProperties}
            first={first}
            chosen={row.what === chosen}
            choose={() => choose(row.what)}
          />
        ))}
      </div>
    </section>
  )
}

interface MarkProps {
  readonly row: Understood
  readonly style: CSSProperties
  /** Of its kind on this page: it bears the number. */
  readonly first: boolean
  readonly chosen: boolean
  readonly choose: () => void
}

function Mark({ row, style, first, chosen, choose }: MarkProps) {
  if (row.what === 'aside') return <div className={classes.aside} style={style} aria-hidden="true" />
  return (
    <div className={classes.mark} style={style} data-chosen={chosen || undefined}>
      {first && (
        <button type="button" className={classes.number} aria-pressed={chosen} onClick={choose}>
          <VisuallyHidden>{row.label}, repère </VisuallyHidden>
          {row.number}
        </button>
      )}
    </div>
  )
}

/** What a page shows of each row; the numbers of those that stand at one place follow one another. */
const marksOn = (page: number, rows: readonly Understood[]) => {
  const taken = new Map<string, number>()
  return rows.flatMap((row) =>
    row.places
      .filter((place) => place.page === page)
      .map((place, index) => {
        const at = `${place.left} ${place.top}`
        const shift = taken.get(at) ?? 0
        if (index === 0) taken.set(at, shift + 1)
        return { row, place, first: index === 0, shift }
      }),
  )
}

/** A place on a page that is drawn at any width. */
const boxOn = (place: PagePlace, size: { readonly width: number; readonly height: number }): CSSProperties => {
  const share = (length: number, whole: number) => `${(100 * length) / whole}%`
  return {
    insetInlineStart: share(place.left, size.width),
    insetBlockStart: share(place.top, size.height),
    width: share(place.width, size.width),
    height: share(place.height, size.height),
  }
}

import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { agree, numberWord } from '../words/numbers.ts'

/** Thousands of rows drawn at once would freeze the window. */
const step = 100

/** The first rows of a long list, and those asked for since. */
export interface Rows<Item> {
  readonly shown: readonly Item[]
  readonly left: number
  readonly showMore: () => void
}

/** @param until the rank of a row that must be there from the start */
export function useRows<Item>(items: readonly Item[], until = 0): Rows<Item> {
  const [most, setMost] = useState(step * (1 + Math.floor(Math.max(0, until) / step)))
  return { shown: items.slice(0, most), left: Math.max(0, items.length - most), showMore: () => setMost(most + step) }
}

interface Props {
  readonly rows: Rows<unknown>
  /** « la structure suivante », « structures suivantes ». */
  readonly next: readonly [one: string, many: string]
}

/** Draws the next rows of the list or table that stands just before, and goes to the first of them. */
export function MoreRows({ rows, next: [one, many] }: Props) {
  const button = useRef<HTMLDivElement>(null)
  const showMore = () => {
    const list = button.current?.previousElementSibling
    flushSync(rows.showMore)
    list?.querySelectorAll<HTMLElement>('li, tbody tr')[rows.shown.length]?.querySelector('a')?.focus()
  }
  if (rows.left === 0) return null
  return (
    <div ref={button}>
      <Button mt="sm" onClick={showMore}>
        {agree(rows.left, `Afficher ${one}`, `Afficher les ${numberWord(Math.min(step, rows.left))} ${many}`)}
      </Button>
    </div>
  )
}

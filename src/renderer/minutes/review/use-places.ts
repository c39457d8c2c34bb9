import { useEffect, useState } from 'react'
import type { Remark, RemarkPlace } from '#shared/records/minutes/remark.ts'
import { usePageChanges } from '../page/use-page-changes.ts'
import { rangeOf } from './find-place.ts'

/** Words of the page that a remark is about; `top`: the middle of their line, in CSS px from the top of the page. */
export interface PlacedWords {
  readonly top: number
  readonly range: Range
}

/** Where each remark stands, by its key. */
export type Placed = ReadonlyMap<string, readonly PlacedWords[]>

/** Finds the places of the remarks in the page, and again at each pause in what changes in it. */
export function usePlaces(page: HTMLElement | null, remarks: readonly Remark[]): Placed {
  const [placed, setPlaced] = useState<Placed>(new Map())
  useEffect(() => {
    if (page !== null) setPlaced(placesOf(page, remarks))
  }, [page, remarks])
  usePageChanges(page, (changed) => setPlaced(placesOf(changed, remarks)))
  return placed
}

const placesOf = (page: HTMLElement, remarks: readonly Remark[]): Placed =>
  new Map(remarks.map(({ key, places }) => [key, places.flatMap((place) => placedWords(page, place) ?? [])]))

const placedWords = (page: HTMLElement, place: RemarkPlace): PlacedWords | null => {
  const section = sectionOf(page, place)
  if (section === null) return null
  const range = rangeOf(place, section)
  const first = range.getClientRects()[0] ?? range.getBoundingClientRect()
  return { top: first.top - page.getBoundingClientRect().top + first.height / 2, range }
}

/** `null` for what is said of the whole. */
export const sectionOf = (page: HTMLElement, { section }: RemarkPlace): Element | null =>
  page.querySelector(`[data-section="${section}"]`)

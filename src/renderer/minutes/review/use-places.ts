import { type RefObject, useEffect } from 'react'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Remark, RemarkPlace } from '#shared/records/minutes/remark.ts'
import { findHeadings } from '../../components/document/find-headings.ts'
import { pageOf } from '../../components/document/pages.ts'
import { rangeOf, sectionElements } from './find-place.ts'

/** Printed words that a remark is about; `top`: the middle of their line, in CSS px from the top of the page's text. */
export interface PlacedWords {
  readonly page: number
  readonly top: number
  readonly range: Range
}

/** Where each remark stands, by its key. */
export type Placed = ReadonlyMap<string, readonly PlacedWords[]>

interface Laid {
  readonly flow: RefObject<HTMLElement | null>
  readonly document: ComposedDocument
  readonly minutes: Minutes
  readonly remarks: readonly Remark[]
}

/** Finds the places of the remarks in the laid out document, and again when one of them changes. */
export function usePlaces({ flow, document, minutes, remarks }: Laid, setPlaced: (placed: Placed) => void): void {
  useEffect(() => {
    let gone = false
    const measure = () => {
      if (!gone && flow.current !== null) setPlaced(placesOf(flow.current, document, minutes, remarks))
    }
    measure()
    void window.document.fonts.ready.then(measure)
    return () => {
      gone = true
    }
  }, [flow, document, minutes, remarks, setPlaced])
}

const placesOf = (
  flow: HTMLElement,
  document: ComposedDocument,
  { sections }: Minutes,
  remarks: readonly Remark[],
): Placed => {
  const titles = sections.map(({ title }) => title)
  const elements = sectionElements(
    flow,
    sections.map(({ id }) => id),
    findHeadings(document.body, titles),
  )
  const placedWords = (place: RemarkPlace): readonly PlacedWords[] => {
    const range = place.section === null ? null : rangeOf(place, elements.get(place.section) ?? [])
    const placed = range === null ? null : measured(range, flow)
    return placed === null ? [] : [placed]
  }
  return new Map(remarks.map(({ key, places }) => [key, places.flatMap(placedWords)]))
}

const measured = (range: Range, flow: HTMLElement): PlacedWords | null => {
  const [first] = range.getClientRects()
  if (first === undefined) return null
  const frame = flow.getBoundingClientRect()
  const scale = frame.width / flow.offsetWidth
  return {
    page: pageOf((first.left - frame.left) / scale),
    top: (first.top - frame.top) / scale + first.height / scale / 2,
    range,
  }
}

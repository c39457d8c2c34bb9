import type { Box, PdfFile } from '#main/office/pdf/read/pdf-page.ts'
import type { PagePlace } from '#shared/records/minutes/import-layout.ts'
import type { Pages } from '../places.ts'
import type { Aside } from './margins.ts'
import { saidAside } from './remarks.ts'

/** A place on a page, in whole points. */
export const pagePlace = (page: number, { left, top, right, bottom }: Box): PagePlace => ({
  page,
  left: Math.round(left),
  top: Math.round(top),
  width: Math.round(right - left),
  height: Math.round(bottom - top),
})

export const pagesOf = ({ pages }: PdfFile, aside: readonly Aside[]): Pages => ({
  pages: pages.map(({ width, height }) => ({ width: Math.round(width), height: Math.round(height) })),
  aside: aside.map((one) => ({ what: one.kind, said: saidAside(one), place: pagePlace(one.page, one.box) })),
})

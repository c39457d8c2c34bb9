import { isEmpty } from '../../text/rich-text/plain-text.ts'
import type { Section } from '../records.ts'

/** Something is written under a heading of the minutes, or a table of an axis or a fiche stands there; lists are drawn from elsewhere. */
export const hasText = (sections: readonly Pick<Section, 'kind' | 'body'>[]): boolean =>
  sections.some(({ kind, body }) => kind === 'axis' || kind === 'fiche' || !isEmpty(body))

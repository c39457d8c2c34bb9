import { firstOf } from '../../components/go-on-to.ts'

/** What comes next once some are invited: another gap of the table, another to choose, else the answers of the guests. */
export const afterInviting = (): HTMLElement | null =>
  firstOf('[data-gap]:not(:disabled)', '[data-candidate]:not(:disabled)') ?? firstOf('[data-guest][tabindex="0"]')

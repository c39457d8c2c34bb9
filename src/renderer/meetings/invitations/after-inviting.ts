import { firstOf } from '../../components/go-on-to.ts'

/** What comes next once some are invited: another to choose, another gap of the table, else the field where one types. */
export const afterInviting = (): HTMLElement | null =>
  firstOf('[data-candidate]:not(:disabled)', '[data-gap]:not(:disabled)', '[data-guest-field]')

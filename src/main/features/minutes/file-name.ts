import type { Minutes } from '#shared/domain/minutes.ts'

/** « Compte-rendu_Nord_2024-10-30.docx »: letters, digits and dashes only, so that every disk and mail takes it. */
export const fileNameOf = ({ meeting, sector }: Minutes): string =>
  `${['Compte-rendu', sector?.name ?? meeting.title, meeting.date]
    .map((part) => safe(part ?? ''))
    .filter((part) => part !== '')
    .join('_')
    .slice(0, 120)}.docx`

const safe = (part: string): string =>
  part
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')

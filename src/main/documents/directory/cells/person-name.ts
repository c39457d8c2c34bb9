import { type Reading, unreadable } from '#shared/domain/normalise/reading.ts'

export const readPersonName = (
  text: string,
): Reading<{ civility: 'madame' | 'monsieur' | null; firstName: string | null; lastName: string }> => {
  const words = text.replace(/^(?:Mme|M\.|Madame|Monsieur)\s+/i, '').split(/\s+/)
  const upper = words.filter((word) => word === word.toUpperCase())
  const last = upper.length === 0 ? words.slice(-1) : upper
  const first = words.filter((word) => !last.includes(word))
  return {
    ok: true,
    value: {
      civility: /^(?:Mme|Madame)/i.test(text) ? 'madame' : /^(?:M\.|Monsieur)/i.test(text) ? 'monsieur' : null,
      firstName: first.join(' ') || null,
      lastName: last.join(' '),
    },
    note: null,
  }
}

export const readCivility = (text: string): Reading<'madame' | 'monsieur'> =>
  /^(?:mme|madame|mlle)/i.test(text)
    ? { ok: true, value: 'madame', note: null }
    : /^(?:m\b|mr|monsieur)/i.test(text)
      ? { ok: true, value: 'monsieur', note: null }
      : unreadable('on attend « Madame » ou « Monsieur »')

import { describe, expect, it } from 'vitest'
import { refusedCellWords } from '#shared/records/indicators/refused-cell-words.ts'
import type { Campaign } from '#shared/records/records.ts'
import { askedWords, awaitedOf, nextWords, openWords, progressPercent, silentOf } from './campaign-words.ts'

const campaign = (told: Partial<Campaign>) => ({ opensOn: null, dueOn: null, closedOn: null, ...told }) as Campaign

describe('words of a campaign', () => {
  it('count what came of what is asked', () => {
    const counts = { toSend: 1, overdue: 1, refused: 1, waiting: 1, received: 8, waived: 0 }
    expect([progressPercent(counts), awaitedOf(counts), silentOf(counts)]).toEqual([67, 4, 3])
    const nothing = { toSend: 0, overdue: 0, refused: 0, waiting: 0, received: 0, waived: 0 }
    expect(progressPercent(nothing)).toBe(0)
  })

  it('say when it is open', () => {
    expect(
      [
        { opensOn: '2025-10-01', dueOn: '2025-10-24' },
        { dueOn: '2025-10-24' },
        { opensOn: '2025-10-02' },
        {},
        { closedOn: '2025-11-02' },
      ]
        .map(campaign)
        .map(openWords),
    ).toEqual([
      'Du 1er\u00a0octobre\u00a02025 au 24\u00a0octobre\u00a02025',
      'Jusqu’au 24\u00a0octobre\u00a02025',
      'Ouverte le 2\u00a0octobre\u00a02025',
      'Sans échéance',
      'Close le 2\u00a0novembre\u00a02025',
    ])
  })

  it('say what was done about a structure, and what its workbook had wrong', () => {
    const [madeOn, sentOn, remindedOn] = ['2025-10-03', '2025-10-05', '2025-10-20']
    const none = { madeOn: null, sentOn: null, remindedOn: null }
    expect(askedWords({ madeOn, sentOn, remindedOn })).toBe('relance notée le 20\u00a0oct.')
    expect(askedWords({ madeOn, sentOn, remindedOn: null })).toBe('envoi noté le 5\u00a0oct.')
    expect(askedWords({ ...none, madeOn })).toBe('classeur préparé le 3\u00a0oct., aucun envoi noté')
    expect(askedWords(none)).toBe('aucun envoi noté')
    const cell = {
      id: 'x' as never,
      address: 'C14',
      what: 'Ateliers',
      found: '12 ateliers',
      reason: 'n’est pas un nombre',
    }
    expect(refusedCellWords(cell)).toBe('C14 «\u00a012 ateliers\u00a0» n’est pas un nombre')
    expect(refusedCellWords({ ...cell, found: null, reason: 'est vide' })).toBe('C14 est vide')
    expect(
      [
        { send: 20, remind: 2 },
        { send: 1, remind: 0 },
        { send: 0, remind: 3 },
        { send: 0, remind: 1 },
        { send: 0, remind: 0 },
      ].map(nextWords),
    ).toEqual([
      'Envoyer les 20 classeurs',
      'Envoyer le classeur',
      'Relancer les trois structures',
      'Relancer la structure',
      null,
    ])
  })
})

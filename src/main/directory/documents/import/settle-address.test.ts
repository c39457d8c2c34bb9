import { describe, expect, test } from 'vitest'
import { streetNumberColumn } from './cells/street-number.ts'
import { emptyDraft, say } from './draft.ts'
import { settleAddress, settleStreet } from './settle-address.ts'

const draftOf = (given: Readonly<Record<string, string>>) => {
  const draft = emptyDraft(2, 1)
  for (const [field, value] of Object.entries(given)) say(draft.actor, 'given', field, value)
  return draft
}

describe('a number in a column of its own', () => {
  test.each([
    ['20', 'rue du Gué', '20 rue du Gué'],
    ['20 bis', 'rue du Gué', '20 bis rue du Gué'],
    ['12-14', 'rue du Gué', '12-14 rue du Gué'],
    ['20.0', 'rue du Gué', '20 rue du Gué'],
    ['N° 7B', 'rue du Gué', '7B rue du Gué'],
    ['20', '20 rue du Gué', '20 rue du Gué'],
    ['20 bis', '20bis, rue du Gué', '20bis, rue du Gué'],
    ['0', 'Le Bourg', 'Le Bourg'],
  ])('%s, %s', (number, street, whole) => {
    const draft = draftOf({ street })
    expect(streetNumberColumn(number, draft)).toBeNull()
    settleStreet(draft)
    expect(draft.actor.given).toEqual({ street: whole })
    expect(draft.issues).toEqual([])
  })

  test('is told when it is none, and when it has no street', () => {
    const draft = emptyDraft(2, 1)
    expect(streetNumberColumn('Le Bourg', draft)).toEqual({
      effect: 'leftOut',
      reason: 'un numéro dans une rue est un nombre, seul ou suivi d’une lettre',
    })
    streetNumberColumn('20', draft)
    settleStreet(draft)
    expect(draft.issues).toMatchObject([{ value: '20', reason: 'ce numéro n’a pas de rue' }])
    const other = draftOf({ street: '20 rue du Gué' })
    streetNumberColumn('2', other)
    settleStreet(other)
    expect(other.actor.given).toEqual({ street: '20 rue du Gué' })
    expect(other.issues).toMatchObject([{ value: '2', reason: 'la rue a déjà un autre numéro' }])
  })
})

describe('the postcode and the commune at the end of a street', () => {
  test.each([
    [
      { street: '3 cours du Gué, 69400 Villefranche', postcode: '69400', commune: 'VILLEFRANCHE SUR SAONE' },
      { street: '3 cours du Gué', postcode: '69400', commune: 'VILLEFRANCHE SUR SAONE' },
    ],
    [
      { street: '3 cours du Gué 69430 St Lager', commune: 'Saint-Lager' },
      { street: '3 cours du Gué', postcode: '69430', commune: 'Saint-Lager' },
    ],
    [{ street: '3 cours du Gué 69400 Anse' }, { street: '3 cours du Gué', postcode: '69400', commune: 'Anse' }],
  ])('leave it when they are the line’s own: %j', (given, settled) => {
    const { actor } = draftOf(given)
    settleAddress(actor)
    expect(actor.given).toEqual(settled)
  })

  test.each([
    { street: '3 cours du Gué, 69400 Villefranche', postcode: '69480', commune: 'Anse' },
    { street: '3 cours du Gué, 69400 Villefranche', postcode: '69400', commune: 'Limas' },
  ])('stay when they are not: %j', (given) => {
    const { actor } = draftOf(given)
    settleAddress(actor)
    expect(actor.given).toEqual(given)
  })
})

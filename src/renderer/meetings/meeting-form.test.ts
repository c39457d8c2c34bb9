import { expect, test } from 'vitest'
import { emptyMeetingForm, newMeeting } from './meeting-form.ts'

test('the points typed with a meeting are a title a line, without signs nor numbers, where no template gives them', () => {
  const typed = {
    ...emptyMeetingForm(null),
    points: '1. Accueil\n- Bilan de l’été\n\n  3) 2027 : le budget \n4 lieux à ouvrir',
  }
  expect(newMeeting(typed).points).toEqual(['Accueil', 'Bilan de l’été', '2027 : le budget', '4 lieux à ouvrir'])
  expect(newMeeting({ ...typed, template: 'firstConcertation' }).points).toEqual([])
})

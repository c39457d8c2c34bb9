import type { RowId } from '#shared/kernel/ids.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { createHub, joinHub, receive, send } from './postes.ts'
import type { TestApp } from './test-app.ts'

export const said = (text: string) => doc(paragraph(text))

/** Each gives the other what it has. */
export const exchange = async (a: TestApp, b: TestApp) => {
  await receive(b, (await send(a)).bytes)
  await receive(a, (await send(b)).bytes)
}

const newFiche = async ({ call }: TestApp, axis: RowId, values: object, step: string): Promise<RowId> => {
  const { id } = await call('records.create', { record: 'fiche', values: { axis, ...values } })
  await call('fiches.addStep', { fiche: id, parent: null, after: null, text: step })
  await call('fiches.addParty', { fiche: id, role: 'partner', name: `Partenaire, ${step}`, actor: null })
  await call('fiches.comment', { fiche: id, sector: null, text: `Commentaire, ${step}` })
  await call('fiches.fix', { fiche: id, note: '' })
  return id
}

/** Two sectors that each wrote a fiche on one subject, under the axis that the hub made, and the hub that has both. */
export const fichesApart = async (order: 'north first' | 'west first') => {
  const hub = await createHub()
  const { id: axis } = await hub.call('axes.addAxis', { title: 'Accompagner' })
  const sectors = (await hub.call('fiches.list', {})).sectors
  const sectorOf = (name: string) => sectors.find((sector) => sector.name === name)?.id ?? null
  const nord = await joinHub(hub, 'Ysoline BOISJOLI', sectorOf('Nord'))
  const ouest = await joinHub(hub, 'Gaspard LIERREUX', sectorOf('Ouest'))
  for (const poste of [nord, ouest]) await receive(poste, (await send(hub)).bytes)
  const ofNord = () =>
    newFiche(nord, axis, { title: 'Former les aidants numériques', stakes: said('Peu de relais') }, 'au nord')
  const ofOuest = () =>
    newFiche(
      ouest,
      axis,
      { title: 'Aidants numériques à former', stakes: said('Des relais isolés'), conditions: said('Un lieu') },
      'à l’ouest',
    )
  const northFirst = order === 'north first'
  const first = await (northFirst ? ofNord() : ofOuest())
  const second = await (northFirst ? ofOuest() : ofNord())
  for (const poste of northFirst ? [nord, ouest] : [ouest, nord]) await receive(hub, (await send(poste)).bytes)
  const [one, other] = [first, second].toSorted() as [RowId, RowId]
  return { hub, nord, ouest, axis, one, other }
}

import { firstOf, goOnTo } from '../../components/go-on-to.ts'

/** Where one goes on, once the meeting is convened. */
export const nextStep = 'next-step'

/** Goes there as soon as it stands. */
export const toNextStep = () => goOnTo(() => firstOf(`#${nextStep}`))

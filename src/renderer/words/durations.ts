export { duration } from '#shared/domain/french-hours.ts'

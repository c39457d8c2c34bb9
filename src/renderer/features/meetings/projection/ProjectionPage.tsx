export function ProjectionPage() {
  return null
}

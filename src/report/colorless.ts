import type {Colors} from './reporter.ts'

const asIs = (text: string) => text

/** Plain text, where colours are not wanted. */
export const noColors: Colors = {error: asIs, warning: asIs, suggestion: asIs, dim: asIs, strong: asIs, good: asIs}

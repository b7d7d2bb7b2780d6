/** The kind of error and nothing else: a log never holds what a person wrote or did. */
export function report(error: unknown): void {
  console.error('Evenfall:', error instanceof Error ? error.name : 'unknown error');
}

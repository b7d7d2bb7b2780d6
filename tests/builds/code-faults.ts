/** What must not be in shipped code, and why. */
const forbidden: [pattern: RegExp, why: string][] = [
  [/e2e-wake/, "the tests' clock and signals"],
  [/contractStore/, "the tests' way to the store"],
  [/\beval\(/, 'code made from text'],
  [/\bnew Function\b/, 'code made from text'],
  [/\bimport\(\s*["'`](?:https?:)?\/\//, 'code from elsewhere'],
  [/\bfetch\(/, 'a way to the network'],
  [/\bXMLHttpRequest\b/, 'a way to the network'],
  [/\bnew WebSocket\b/, 'a way to the network'],
  [/\bEventSource\b/, 'a way to the network'],
  [/\bsendBeacon\b/, 'a way to the network'],
  [/(?:src|href)=["'](?:https?:)?\/\//, 'a file from elsewhere'],
];

/**
 * What is wrong with one shipped file of code or markup, one sentence each. Addresses of papers
 * may be there, for people to follow; only the browser itself must never be sent there.
 */
export function codeFaults(file: string, text: string): string[] {
  return forbidden
    .filter(([pattern]) => pattern.test(text))
    .map(([pattern, why]) => `${file} holds ${why} (${pattern.source}).`);
}

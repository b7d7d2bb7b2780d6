import type { Browser as PuppeteerBrowser } from 'puppeteer-core';

/** Firefox's own privileged scope, where the life of an event page can be watched and ended. */
export type ChromeScope = {
  /** Evaluates an expression, waits if it is a promise, and returns its JSON value. */
  eval<Answer>(expression: string): Promise<Answer>;
};

/** What puppeteer does not offer by itself: plain WebDriver BiDi commands over its connection. */
type BidiConnection = {
  send(method: string, params: object): Promise<{ result: unknown }>;
};

/** Opens the privileged scope; Firefox must run with `--remote-allow-system-access`. */
export async function chromeScopeOf(browser: PuppeteerBrowser): Promise<ChromeScope> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const context = await browserWindow(connection);
  return { eval: (expression) => evaluate(connection, context, expression) };
}

async function browserWindow(connection: BidiConnection): Promise<string> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [first] = (result as { contexts: { context: string }[] }).contexts;
  if (first === undefined) throw new Error('Firefox has no window to speak to.');
  return first.context;
}

async function evaluate<Answer>(
  connection: BidiConnection,
  context: string,
  expression: string,
): Promise<Answer> {
  const { result } = await connection.send('script.evaluate', {
    // As text, so that one shape of answer is enough.
    expression: `Promise.resolve(${expression}).then((answer) => JSON.stringify(answer ?? null))`,
    target: { context },
    awaitPromise: true,
  });
  const answer = result as { result?: { value: string }; exceptionDetails?: { text: string } };
  if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result.value) as Answer;
}

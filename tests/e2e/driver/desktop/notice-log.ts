/** A notice as the desktop got it. */
export type Notice = {
  title: string;
  text: string;
  /** The buttons that are Evenfall's own; browsers add some for the body and for their settings. */
  buttons: string[];
};

/** What browsers add to every notice by themselves. */
const browsersOwn = new Set(['default', 'settings']);

/** The notices in what dbus-monitor has written so far, the oldest first. */
export function noticesIn(log: string): Notice[] {
  return messagesIn(log)
    .filter((message) => message.includes('member=Notify\n'))
    .filter(isWhole)
    .map(noticeIn);
}

/** How many notices the browser has taken back. */
export function closingsIn(log: string): number {
  return countOf('CloseNotification', log);
}

/** How many times a notice or one of its buttons was pressed. */
export function pressesIn(log: string): number {
  return countOf('ActionInvoked', log);
}

function countOf(member: string, log: string): number {
  return messagesIn(log).filter((message) => message.includes(`member=${member}`)).length;
}

function messagesIn(log: string): string[] {
  return log.split(/^(?=method call |signal |method return |error )/m);
}

/** The last argument is a number on a line of its own; without it the message is still being written. */
function isWhole(message: string): boolean {
  return /^ {3}int32 -?\d+$/m.test(message);
}

function noticeIn(message: string): Notice {
  const [head = '', actions = ''] = message.split('\n   array [\n');
  // A text of several lines goes on without being indented.
  const texts = [...head.matchAll(/^ {3}string "([\s\S]*?)"$(?=\n {3}|$(?![\s\S]))/gm)];
  const [, , title = '', text = ''] = texts.map(([, value = '']) => value);
  return { title, text, buttons: buttonsIn(actions) };
}

function buttonsIn(actions: string): string[] {
  const words = [...actions.matchAll(/^ {6}string "(.*)"$/gm)].map(([, word = '']) => word);
  return words.filter((_, place) => place % 2 === 1 && !browsersOwn.has(words[place - 1] ?? ''));
}

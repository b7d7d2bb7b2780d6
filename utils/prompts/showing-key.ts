import { isEveningKey } from '../evening/calendar.ts';
import { PROMPT_IDS, type PromptId, type PromptLogRow } from '../rows/prompt-log-row.ts';

/** What makes one showing of one prompt unlike every other; no key comes twice (law 4). */
export type ShowingKey = Pick<PromptLogRow, 'evening' | 'prompt' | 'occurrence' | 'round'>;

const PATTERN = /^(\d{4}-\d\d-\d\d)\/([a-z-]+)\/(\d{1,9})\/(\d{1,9})$/;

/** The key of a showing as messages and notices carry it: `evening/prompt/occurrence/round`. */
export function keyOf({ evening, prompt, occurrence, round }: ShowingKey): string {
  return `${evening}/${prompt}/${occurrence}/${round}`;
}

/** What a key says, or null for anything that is none. */
export function parseKey(key: unknown): ShowingKey | null {
  const parts = typeof key === 'string' ? PATTERN.exec(key) : null;
  const [, evening, prompt, occurrence, round] = parts ?? [];
  if (!isEveningKey(evening) || !isPromptId(prompt)) return null;
  return { evening, prompt, occurrence: Number(occurrence), round: Number(round) };
}

function isPromptId(value: unknown): value is PromptId {
  return PROMPT_IDS.some((id) => id === value);
}

import type { EveningKey } from '../evening/calendar.ts';
import type { Night } from '../plan/night.ts';
import type { PromptMoves } from '../plan/prompt-moves.ts';
import type { CardOutcome, PromptId, PromptLogRow } from '../rows/prompt-log-row.ts';
import { has } from './catalog.ts';

/** One showing of one prompt: its key is evening, prompt, occurrence and round, and no key comes twice (law 4). */
export type Showing = Omit<PromptLogRow, 'updatedAt'> & {
  /** When the plan put it; a snooze moves `dueAt` away from it. Epoch ms. */
  plannedAt: number;
  /** After this moment it is never shown. Epoch ms. */
  lastUsefulAt: number;
  /** How many snoozes led to this round. */
  snoozes: number;
  /** Its notice takes a place under the caps (rule 12). */
  counted: boolean;
  /** The person was at work within ten minutes after the notice (rule 16). */
  seenAtWork: boolean;
  /** The browser did not take its notice; the card offers a test. */
  refused: boolean;
  /** The card came back by an undo, without its notice. */
  cardOnly?: true;
};

/** What a prompt's past evenings taught (rule 16). */
export type Habit = {
  /** Ignored evenings running. */
  run: number;
  /** The last evening that was looked at. */
  through: EveningKey;
  /** The notice keeps to badge and card until switched on again. */
  quiet: boolean;
  /** The card has said so. */
  told: boolean;
};

/** "Sitting still ahead" (a film, a flight, a meeting): the reminders asked for by hand; epoch ms. */
export type StillAhead = { from: number; everyMinutes: number; until: number };

/** All that the prompts remember beyond one evening. Plain JSON. */
export type PromptState = {
  /** Those of the last evenings, in the order they came due. */
  showings: Showing[];
  /** The last desktop notice of any prompt; spacing is measured from it. Epoch ms. */
  lastNoticeAt: number | null;
  /** The evening of the notices that a film or a call is holding back, until its end. */
  holding: EveningKey | null;
  /** Where still-ups are counted from after a film that ended late, instead of bedtime (rule 13). */
  stillUpFrom: { evening: EveningKey; at: number } | null;
  habits: Partial<Record<PromptId, Habit>>;
};

/** One evening whose prompts may be due, and what is known of it. */
export type PromptEvening = {
  night: Night;
  /** When its bedtime was moved for tonight only. Epoch ms. */
  movedAt: number | null;
  /** Paused: nothing but clearing (law 6). */
  paused: boolean;
  /** Travel, illness or a flare: nothing but what was asked for by hand. */
  marked: boolean;
  /** Gone to bed or "not tonight": nothing more but what belongs to the next morning. */
  over: boolean;
  /** Nothing of it that was due before is shown or logged: "Start", the end of a pause. Epoch ms. */
  since: number;
  /** "Not tonight" was taken back: what it had silenced until then does not come. Epoch ms. */
  againAt: number | null;
  /** "I'm up and about" holds some of its notices until then (rule 17). Epoch ms. */
  upUntil: number | null;
  stillAhead: StillAhead | null;
  rated: boolean;
  /** The check-in of the morning after was begun. */
  checkedIn: boolean;
  /** When the legs usually start on this evening, once that is learned and wanted. Epoch ms. */
  onsetAt: number | null;
  /** When the last coffee is about due. Epoch ms. */
  caffeineAt: number;
  /** Its bedtime is that of one who sleeps by day. */
  byDay: boolean;
};

/** What a decision depends on besides the state and the moment. */
export type PromptContext = {
  evenings: readonly PromptEvening[];
  /** The evening under way: the habits of those before it can be learned. */
  current: EveningKey;
  presence: 'using' | 'watching' | 'away';
  /** Since when a film or a call holds the notices (rule 13); null while none does. Epoch ms. */
  heldSince: number | null;
  /** Prompts switched by hand; the others follow the catalogue. */
  switched: Readonly<Record<string, boolean>>;
  /** Prompts moved by hand; the others come at their own time. */
  moves: PromptMoves;
  /** Since when the person has sat without a break (epoch ms; null for not at all), and what length of it is long. */
  sitting: { since: number | null; everyMinutes: number };
  /** A rating above zero holds *move* until then (rule 17). Epoch ms. */
  restlessUntil: number | null;
  /** This browser's notices can be without sound. */
  canBeSilent: boolean;
  /** The person wants notices at night all the same. */
  noticesAtNight: boolean;
  zone: string;
  offsetMinutes: number;
  /** A fresh random id; the rows made by this decision derive theirs from it. */
  freshId: string;
};

export const NO_PROMPTS: PromptState = {
  showings: [],
  lastNoticeAt: null,
  holding: null,
  stillUpFrom: null,
  habits: {},
};

/** True when an evening says nothing more by this prompt, whatever comes due (law 6). */
export function isSilenced(
  id: PromptId,
  { paused, marked, over }: Pick<PromptEvening, 'paused' | 'marked' | 'over'>,
): boolean {
  return paused || (marked && !has('by-hand', { id })) || (over && !has('next-morning', { id }));
}

/** True when a moment of this prompt fell into a silence that is over, and does not come afterwards. */
export function isPassedOver(
  { row, dueAt }: { row: { id: PromptId }; dueAt: number },
  { since, againAt }: Pick<PromptEvening, 'since' | 'againAt'>,
): boolean {
  return dueAt < since || (againAt !== null && dueAt < againAt && !has('next-morning', row));
}

/** True while the card is in the popup and unanswered. */
export function isPending({ openedAt, outcome }: Showing): boolean {
  return openedAt !== null && outcome === null;
}

/** True for a later round that has not come due. */
export function isWaiting({ openedAt, outcome }: Showing): boolean {
  return openedAt === null && outcome === null;
}

/** True when it can still be shown usefully. */
export function isUseful({ lastUsefulAt }: Pick<Showing, 'lastUsefulAt'>, at: number): boolean {
  return at <= lastUsefulAt;
}

/** The showing, ended. A notice that had not come by then is missed. */
export function ended(showing: Showing, outcome: CardOutcome, at: number): Showing {
  const open = showing.notice === 'waiting' || showing.notice === 'held';
  return { ...showing, outcome, endedAt: at, notice: open ? 'missed' : showing.notice };
}

/** The state with each showing put through a function. */
export function mapShowings(
  state: PromptState,
  change: (showing: Showing) => Showing,
): PromptState {
  const showings = state.showings.map(change);
  const same = showings.every((showing, index) => showing === state.showings[index]);
  return same ? state : { ...state, showings };
}

/** The last round of an occurrence, or undefined when it never came due. */
export function latestRound(
  state: PromptState,
  of: Pick<Showing, 'evening' | 'prompt' | 'occurrence'>,
): Showing | undefined {
  return state.showings
    .filter(
      ({ evening, prompt, occurrence }) =>
        evening === of.evening && prompt === of.prompt && occurrence === of.occurrence,
    )
    .reduce<Showing | undefined>(
      (last, next) => (last && last.round > next.round ? last : next),
      undefined,
    );
}

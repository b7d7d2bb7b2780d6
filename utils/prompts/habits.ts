import type { EveningKey } from '../evening/calendar.ts';
import { type CardOutcome, PROMPT_IDS, type PromptId } from '../rows/prompt-log-row.ts';
import { has } from './catalog.ts';
import type { Habit, PromptContext, PromptState, Showing } from './prompt-state.ts';

/** A prompt ignored on so many evenings running keeps to badge and card (rule 16). */
export const IGNORED_EVENINGS = 4;

/** "Not tonight" is not among them: it says that this evening is not the one, and nothing of the others. */
const ANSWERED: readonly (CardOutcome | null)[] = ['done', 'later', 'wrong-time', 'dismissed'];

/** What was asked for by hand teaches nothing. */
const LEARNED = PROMPT_IDS.filter((id) => !has('by-hand', { id }));

const NEW_HABIT: Habit = { run: 0, through: '0001-01-01', quiet: false, told: false };

/** Learns from the evenings that are over, each once and in order. */
export function learnHabits(state: PromptState, { current }: PromptContext): PromptState {
  const over = [...new Set(state.showings.map(({ evening }) => evening))]
    .filter((evening) => evening < current)
    .sort();
  return over.reduce(
    (learned, evening) => LEARNED.reduce((next, prompt) => learn(next, prompt, evening), learned),
    state,
  );
}

function learn(state: PromptState, prompt: PromptId, evening: EveningKey): PromptState {
  const habit = state.habits[prompt] ?? NEW_HABIT;
  if (habit.through >= evening) return state;
  const showings = state.showings.filter((one) => one.evening === evening && one.prompt === prompt);
  // An unanswered card can still be answered; its evening is looked at when it has ended.
  if (showings.length === 0 || showings.some(({ outcome }) => outcome === null)) return state;
  const run = runAfter(habit.run, showings);
  const quiet = habit.quiet || run >= IGNORED_EVENINGS;
  return {
    ...state,
    habits: { ...state.habits, [prompt]: { ...habit, run, through: evening, quiet } },
  };
}

/** Evenings without a shown notice neither count nor break the run. */
function runAfter(run: number, showings: readonly Showing[]): number {
  const noticed = showings.filter(({ noticeAt }) => noticeAt !== null);
  if (noticed.some(wasAnswered)) return 0;
  return noticed.some(wasIgnored) ? run + 1 : run;
}

/** A card that came back by an undo had been answered before. */
function wasAnswered({ outcome, cardOnly }: Showing): boolean {
  if (outcome === 'not-helpful' || outcome === 'not-tonight') return false;
  return cardOnly === true || ANSWERED.includes(outcome);
}

function wasIgnored({ outcome, seenAtWork }: Showing): boolean {
  return outcome === 'not-helpful' || (outcome === 'expired' && seenAtWork);
}

/** True when one more ignored evening makes the notice quiet; do-not-disturb looks the same, so it is asked about first. */
export function isAboutToGoQuiet(habit: Habit | undefined): boolean {
  return habit !== undefined && !habit.quiet && habit.run === IGNORED_EVENINGS - 1;
}

/** The state in which a prompt's notices come again, as after a tap on "Notices again". */
export function noticesAgain(state: PromptState, prompt: PromptId): PromptState {
  const habit = state.habits[prompt];
  if (!habit) return state;
  return {
    ...state,
    habits: { ...state.habits, [prompt]: { ...habit, run: 0, quiet: false, told: false } },
  };
}

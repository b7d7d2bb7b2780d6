import type { PromptId } from '../../../utils/rows/prompt-log-row.ts';
import { type Moment, pressedOf } from './moment.ts';
import { movedFrom } from './moved-from-tomorrow.ts';
import { noticesOf } from './simulation.ts';
import { keyed, type Witness } from './witness.ts';

type Seen = { moment: Moment; witness: Witness };

/** What the laws are about, each to be met at some wake of some life. */
export const MEETINGS = {
  'a notice': ({ moment }: Seen) => came(moment) > 0,
  'a notice after a late alarm': ({ moment }: Seen) =>
    moment.wake.byAlarm && moment.wake.lateMs > 0 && came(moment) > 0,
  'a notice after a restart': ({ moment }: Seen) => moment.wake.restarts && came(moment) > 0,
  'a notice put up again': ({ moment: { before, deeds } }: Seen) =>
    noticesOf({ deeds }).some((key) => before.unperformed.includes(key)),
  'a notice that came too late to be of use': ({ moment }: Seen) =>
    logged(moment).some(({ notice }) => notice === 'missed'),
  'a notice held by a film': ({ moment: { state } }: Seen) =>
    state.prompts.showings.some(({ notice }) => notice === 'held'),
  'a bedtime that came through sound': ({ moment: { event, now }, witness }: Seen) => {
    const last = witness.came.at(-1);
    return event.signals.audible && last?.at === now.at && last.prompt === 'bedtime';
  },
  'a notice beyond the caps': ({ moment }: Seen) =>
    logged(moment).some(({ notice }) => notice === 'capped'),
  'a fourth notice before bedtime': ({ moment: { now }, witness }: Seen) => {
    const last = witness.came.at(-1);
    if (!last || last.at !== now.at || !witness.tonight) return false;
    const { windowStart, bedtime } = witness.edges(last.evening, now);
    const before = witness.came.filter(
      ({ evening, counted, at }) =>
        counted && evening === last.evening && at >= windowStart && at < bedtime,
    );
    return before.length === 4;
  },
  'a sixth notice in an evening': ({ moment: { now }, witness }: Seen) => {
    const last = witness.came.at(-1);
    if (last?.at !== now.at) return false;
    return witness.came.filter((one) => one.counted && one.evening === last.evening).length === 6;
  },
  'a notice after bedtime': ({ moment: { now }, witness }: Seen) => {
    const last = witness.came.at(-1);
    return last?.at === now.at && now.at >= witness.edges(last.evening, now).bedtime;
  },
  'a snoozed round shown': ({ moment: { state, now } }: Seen) =>
    state.prompts.showings.some(({ snoozes, noticeAt }) => snoozes > 0 && noticeAt === now.at),
  'a reminder asked for by hand': ({ moment: { deeds } }: Seen) =>
    noticesOf({ deeds }).some((key) => key.includes('still-ahead')),
  'a marked evening': ({ witness }: Seen) =>
    witness.tonight !== null && witness.isMarked(witness.tonight.evening),
  'a pause': ({ moment: { now }, witness }: Seen) => witness.isPaused(now),
  'a prompt switched off': ({ witness }: Seen) =>
    Object.values(witness.settings.prompts).includes(false),
  'an evening gone to bed': ({ witness }: Seen) => witness.tonight?.bed === true,
  '"not tonight"': ({ witness }: Seen) => witness.tonight?.notTonight === true,
  '"not tonight" on a card': ({ moment, witness }: Seen) => {
    const [evening = '', prompt] = pressedKeyOf(moment)?.split('/') ?? [];
    return witness.isNotTonight(evening, prompt as PromptId);
  },
  '"not tonight" on a card, taken back': ({ moment }: Seen) =>
    isCommand(moment, 'card-again') &&
    moment.state.prompts.showings.some(
      (one) =>
        keyed(one) === pressedKeyOf(moment) &&
        one.outcome === null &&
        moment.before.prompts.showings.some(
          (before) => before.id === one.id && before.outcome === 'not-tonight',
        ),
    ),
  'a prompt moved on its card': ({ moment }: Seen) => movedFrom(moment) !== null,
  'a notice of a moved prompt': ({ moment: { now }, witness }: Seen) => {
    const last = witness.came.at(-1);
    return last?.at === now.at && witness.settings.promptMoves[last.prompt] !== undefined;
  },
  'a morning check-in after "going to bed"': ({ moment: { deeds }, witness }: Seen) =>
    noticesOf({ deeds }).some((key) => {
      const [evening = '', prompt] = key.split('/');
      return prompt === 'morning' && witness.lived(evening)?.bed === true;
    }),
  'the night popup': ({ moment: { state } }: Seen) => state.tonight?.nightUse != null,
  'a turn-over': ({ moment }: Seen) => turnedOver(moment) > 0,
  'a clock set back': ({ moment: { before, now } }: Seen) =>
    before.seen !== null && now.at < before.seen.at,
  'a clock that jumped days ahead': ({ moment: { before, now } }: Seen) =>
    before.seen !== null && now.at - before.seen.at > 3 * 24 * 60 * 60_000,
  'a clock that jumped days back': ({ moment: { before, now } }: Seen) =>
    before.seen !== null && before.seen.at - now.at > 3 * 24 * 60 * 60_000,
  'screen time': ({ moment: { rows } }: Seen) => rows.some(({ type }) => type === 'save-screen'),
  'a press on the evening before': ({ moment, witness }: Seen) =>
    pressedOf(moment) !== null && pressedOf(moment) === witness.previous?.evening,
  'a bed tap on the evening before': ({ moment, witness }: Seen) =>
    isCommand(moment, 'bed') && pressedOf(moment) === witness.previous?.evening,
  '"not in bed yet" on the evening before': ({ moment, witness }: Seen) =>
    isCommand(moment, 'not-in-bed') && pressedOf(moment) === witness.previous?.evening,
  '"not in bed yet" without a tap, after an evening with one': ({ moment, witness }: Seen) =>
    isCommand(moment, 'not-in-bed') &&
    moment.before.tonight?.bed === null &&
    pressedOf(moment) === witness.tonight?.evening &&
    witness.previous?.bed === true,
  '"done" on the bedtime of the evening before': ({ moment, witness }: Seen) =>
    pressedOf(moment) === witness.previous?.evening && isDoneBedtime(moment),
  'a press on an evening long past': ({ moment, witness }: Seen) => {
    const evening = pressedOf(moment);
    return evening !== null && witness.lived(evening) === null;
  },
};

function pressedKeyOf({ event: { cause } }: Moment): string | null {
  if (cause.type !== 'command' || !('showing' in cause.command)) return null;
  return cause.command.showing;
}

function isCommand({ event: { cause } }: Moment, type: string): boolean {
  return cause.type === 'command' && cause.command.type === type;
}

function isDoneBedtime({ event: { cause } }: Moment): boolean {
  if (cause.type !== 'command' || cause.command.type !== 'answer') return false;
  const { answer, showing } = cause.command;
  return answer === 'done' && showing.split('/')[1] === 'bedtime';
}

function came({ before, state, deeds }: Moment): number {
  const known = new Set(before.unperformed);
  const keys = new Set(state.prompts.showings.map(keyed));
  return noticesOf({ deeds }).filter((key) => keys.has(key) && !known.has(key)).length;
}

function logged({ rows }: Moment) {
  return rows.flatMap((row) => (row.type === 'log' ? [row.row] : []));
}

function turnedOver({ before, state }: Moment): number {
  const from = before.tonight?.evening;
  const to = state.tonight?.evening;
  return from !== undefined && to !== undefined && from < to ? 1 : 0;
}

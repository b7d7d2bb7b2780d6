import { useRef, useState } from 'preact/hooks';
import type { Said } from '../../../components/card/CardSaid.tsx';
import { mainOf } from '../../../components/card/card-text.ts';
import { useUndoTime } from '../../../components/ui/use-undo-time.ts';
import type { PendingCard, Tonight } from '../../../utils/engine/tonight.ts';
import { MINUTE_MS, type Now } from '../../../utils/evening/instant.ts';
import type { Command } from '../../../utils/messages/command.ts';
import { has } from '../../../utils/prompts/catalog.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { ofSettings } from '../../shared/of-settings.ts';
import { useCommand } from '../../shared/use-command.ts';
import { useSave } from '../../shared/use-save.ts';
import { useClosing } from '../night/use-closing.ts';
import type { Ask } from '../scale/ask.ts';

type Shown = {
  tonight: Tonight;
  /** The moment that is drawn: it is gone by where the clock cannot be read. */
  now: Now;
};

/** The answers to a card: each is sent, does what it says, and says what it did. */
export function useCardAnswers({ tonight: { night }, now }: Shown, onAsk: (ask: Ask) => void) {
  const told = useTold();
  const { tell } = told;
  const switching = useSwitch(told.send);
  const { closing, closeSoon } = useClosing();

  const pressedAt = async () => (await readNow().catch(() => now)).at;

  const done = (card: PendingCard, what: 'done' | 'bed') =>
    tell({ type: 'answer', showing: card.showing, answer: 'done' }, { what, card });

  const bed = async (card: PendingCard) => {
    // Pressed after a night with the lid shut it says nothing of when the person went to bed (rule 15).
    const isOver = !card.toBed || (night !== null && (await pressedAt()) >= night.wake);
    if (isOver) return void done(card, 'done');
    const { evening } = card;
    const sent = has('to-bed', { id: card.prompt })
      ? await done(card, 'bed')
      : await tell({ type: 'bed', evening }, { what: 'bed', card });
    if (sent) closeSoon();
  };

  const main = (card: PendingCard) => {
    const does = mainOf(card.prompt);
    if (does === 'done') return void done(card, 'done');
    if (does === 'bed') return void bed(card);
    onAsk({ what: does, evening: card.evening });
  };

  const later = async (card: PendingCard, minutes: number) => {
    const { showing } = card;
    const until = (await pressedAt()) + minutes * MINUTE_MS;
    await tell({ type: 'snooze', showing, minutes }, { what: 'later', card, until });
  };

  const no = (card: PendingCard) => {
    const { showing, evening } = card;
    if (card.prompt === 'still-ahead') {
      return void tell({ type: 'sit-still-over', evening }, { what: 'no-more', card });
    }
    void tell({ type: 'answer', showing, answer: 'not-tonight' }, { what: 'not-tonight', card });
  };

  const never = async (card: PendingCard) => {
    const { showing } = card;
    if (await tell({ type: 'answer', showing, answer: 'dismissed' }, null)) switching.off(card);
  };

  const undo = ({ what, card: { evening, showing } }: Said) =>
    tell(what === 'bed' ? { type: 'not-in-bed', evening } : { type: 'card-again', showing }, null);

  return { ...told, switching, closing, main, bed, later, no, never, undo };
}

/** Tells the worker, and says for a while what that did. */
function useTold() {
  const { send, failed } = useCommand();
  // Said for as long as an undo is offered: the next card would seem to be answered already.
  const { held: said, hold } = useUndoTime<Said>();
  const place = useRef<HTMLOutputElement>(null);
  const tell = async (command: Command, what: Said | null) => {
    const ok = await send(command);
    hold(ok ? what : null);
    // The card goes with the button that was pressed; the focus stays where it is said.
    if (ok) place.current?.focus();
    return ok;
  };
  return { send, tell, failed, said, place };
}

/** Switches the prompt of a card off, and on again, which brings the card back. */
function useSwitch(send: (command: Command) => Promise<boolean>) {
  const { saved, trouble } = useSave();
  const [switchedOff, setSwitchedOff] = useState<PendingCard | null>(null);
  const turn = async (card: PendingCard, on: boolean) => {
    const { prompt, showing } = card;
    const change = ofSettings(({ prompts }) => ({ prompts: { ...prompts, [prompt]: on } }));
    if (!(await saved(change))) return;
    // Who sees this line go may close the popup: by then the card is there again.
    if (on) await send({ type: 'card-again', showing });
    setSwitchedOff(on ? null : card);
  };
  return {
    switchedOff,
    trouble,
    off: (card: PendingCard) => void turn(card, false),
    on: (card: PendingCard) => void turn(card, true),
  };
}

import type { EveningKey, Weekday } from '../evening/calendar.ts';
import type { TurnOver } from '../evening/turn-over.ts';
import type { MarkedDays } from '../plan/marked-days.ts';
import type { PlanSettings } from '../plan/plan.ts';
import type { PromptMove } from '../plan/prompt-moves.ts';
import type { OwnItem } from './own-items.ts';
import type { ChangeReference, Visit, VisitLines } from './visit.ts';

/** How the pages look: by the time of day and the system, always dark, or always light. */
export type Theme = 'auto' | 'dark' | 'day';

/** How many hours the clock has as it is written, by their names in `Intl`. */
export type ClockHours = 'h12' | 'h23';

/** Everything the person chose. One object, written whole; the plan's words are those of the evening room. */
export type Settings = {
  /** Raised by every change, so that a worker that slept sees that it has to look again. */
  revision: number;
  /** When "Start" was pressed; nothing is tracked and nothing is shown before. Epoch ms. */
  startedAt: number | null;
  plan: PlanSettings;
  turnOvers: TurnOver[];
  /** Prompts switched on or off by hand, by their id; one that is absent follows its default. */
  prompts: Record<string, boolean>;
  /** Prompts that come earlier or later than their own time, by their id. */
  promptMoves: Record<string, PromptMove>;
  /** No prompt comes before this moment. Epoch ms. */
  pausedUntil: number | null;
  /** Travel, illness or a flare; kept after its end until the next one. */
  marked: MarkedDays | null;
  /** Minutes of unbroken sitting after which *move* comes, 20 to 120. */
  sittingMinutes: number;
  /** *Move* also comes half an hour before the legs usually start, once that is learned. */
  onsetAware: boolean;
  /** Still-ups may be notices with sound where this browser cannot be silent (rule 19). */
  noticesAtNight: boolean;
  /** The person's own list of absorbing things, as shown on late cards; null for the list that comes with Evenfall. */
  absorbing: string[] | null;
  /** Desktop notices may say what they are about; off by default, since screens are shared. */
  plainWords: boolean;
  /** Factors of the day and remedies of the person's own, in the order in which they are offered. */
  ownFactors: OwnItem[];
  ownRemedies: OwnItem[];
  /** The scale has larger buttons. */
  largeButtons: boolean;
  /** The next appointment, and what to ask there. */
  visit: Visit;
  /** What the person writes for the visit, printed as typed. */
  visitLines: VisitLines;
  /** What changes are measured by (rule 39). */
  changeReference: ChangeReference;
  /** The further looks of "What went together" that were chosen to be tested, at most four: names of measures. */
  furtherLooks: string[];
  /** The evening on which that choice was made: only those after it are tested. Null where no version noted it. */
  looksChosenOn: EveningKey | null;
  /** Minutes in other programs of this computer count as evening screen time. */
  countElsewhere: boolean;
  /** The person also uses other programs while this browser is closed: closed time is then unknown, not zero. */
  usesOtherPrograms: boolean;
  /** A number to call if it is too much, as the person typed it; it stands with the crisis line (rule 33). */
  crisisNumber: string | null;
  /** The care card of the week page was dismissed for good (rule 33). */
  careDismissed: boolean;
  theme: Theme;
  /** The zone chosen by hand where the browser hides its own; null to follow the browser. IANA name. */
  zone: string | null;
  /** How times are written; null as the browser writes them. */
  hours: ClockHours | null;
  /** The day with which a week begins; null where the browser's region begins it. */
  firstWeekday: Weekday | null;
};

/** The plan of a new installation: eight hours, the same for all evenings, easy to change on Welcome. */
export const DEFAULT_SETTINGS: Settings = {
  revision: 0,
  startedAt: null,
  plan: {
    week: {
      1: { on: true, bedtime: '22:30', wake: '06:30' },
      2: { on: true, bedtime: '22:30', wake: '06:30' },
      3: { on: true, bedtime: '22:30', wake: '06:30' },
      4: { on: true, bedtime: '22:30', wake: '06:30' },
      5: { on: true, bedtime: '22:30', wake: '06:30' },
      6: { on: true, bedtime: '22:30', wake: '06:30' },
      7: { on: true, bedtime: '22:30', wake: '06:30' },
    },
    secondWeek: null,
    shift: null,
    tonightOnly: {},
    windowMinutes: 180,
  },
  turnOvers: [],
  prompts: {},
  promptMoves: {},
  pausedUntil: null,
  marked: null,
  sittingMinutes: 45,
  onsetAware: true,
  noticesAtNight: false,
  absorbing: null,
  plainWords: false,
  ownFactors: [],
  ownRemedies: [],
  largeButtons: false,
  visit: { date: null, last: null, questions: [] },
  visitLines: { takes: '', changes: '', iron: '', score: '', takenAt: [] },
  changeReference: 'start',
  furtherLooks: [],
  looksChosenOn: null,
  countElsewhere: true,
  usesOtherPrograms: false,
  crisisNumber: null,
  careDismissed: false,
  theme: 'auto',
  zone: null,
  hours: null,
  firstWeekday: null,
};

import type { Settings } from '../../../utils/settings/settings.ts';

/** Settings in which every field differs from its default. */
export const chosen: Settings = {
  revision: 12,
  startedAt: 1_795_000_000_000,
  plan: {
    week: {
      1: { on: true, bedtime: '21:30', wake: '05:30' },
      2: { on: true, bedtime: '21:45', wake: '05:45' },
      3: { on: true, bedtime: '00:00', wake: '07:00' },
      4: { on: true, bedtime: '23:15', wake: '06:00' },
      5: { on: false, bedtime: '01:30', wake: '09:00' },
      6: { on: false, bedtime: '02:00', wake: '10:00' },
      7: { on: true, bedtime: '22:00', wake: '06:15' },
    },
    secondWeek: {
      since: '2026-11-23',
      week: {
        1: { on: true, bedtime: '08:00', wake: '15:30' },
        2: { on: true, bedtime: '08:15', wake: '15:45' },
        3: { on: false, bedtime: '08:30', wake: '16:00' },
        4: { on: true, bedtime: '08:45', wake: '16:15' },
        5: { on: false, bedtime: '09:00', wake: '16:30' },
        6: { on: true, bedtime: '23:00', wake: '07:30' },
        7: { on: true, bedtime: '23:15', wake: '07:45' },
      },
    },
    shift: { to: '22:00', stepMinutes: 10, everyDays: 2, since: '2026-11-21', withWake: false },
    tonightOnly: { '2026-11-21': { bedtime: '23:45', chosenAt: 1_795_290_000_000 } },
    windowMinutes: 120,
  },
  turnOvers: [
    { from: '2026-01-05', at: '15:00' },
    { from: '2026-11-22', at: '16:00' },
  ],
  prompts: { lights: false, rate: true },
  promptMoves: { lights: { minutes: -30, from: '2026-03-11', before: 15 } },
  pausedUntil: 1_795_300_000_000,
  marked: { mode: 'flare', from: '2026-11-19', through: '2026-11-25' },
  sittingMinutes: 30,
  onsetAware: false,
  noticesAtNight: true,
  absorbing: ['crosswords', 'the piano, quietly'],
  ownFactors: [{ id: 'own:1b9d6bcd', name: 'choir practice', archived: false }],
  ownRemedies: [{ id: 'own:9c5b94b1', name: 'cold tiles', archived: true }],
  largeButtons: true,
  visit: { date: '2026-12-03', last: '2026-09-02', questions: ['What about the mornings?'] },
  visitLines: {
    takes: 'one in the evening\none at night',
    changes: 'none',
    iron: 'ferritin 40, 3 March',
    score: '17',
    takenAt: ['20:00', '22:30'],
  },
  changeReference: 'visit',
  furtherLooks: ['lastHour', 'lateBy'],
  looksChosenOn: '2026-03-10',
  plainWords: true,
  countElsewhere: false,
  usesOtherPrograms: true,
  crisisNumber: 'Anna, 555 0134',
  careDismissed: true,
  theme: 'day',
  zone: 'Australia/Lord_Howe',
  hours: 'h23',
  firstWeekday: 6,
};

/** The same as the store holds it. */
export const stored = (): Record<string, unknown> => JSON.parse(JSON.stringify(chosen));

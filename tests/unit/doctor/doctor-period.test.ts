import { describe, expect, it } from 'vitest';
import { diarySleep } from '../../../utils/diary/diary-sleep.ts';
import { doctorPeriod, stretchRead } from '../../../utils/doctor/doctor-period.ts';
import { BERLIN, rowOf, slept } from '../diary/diary-rows.ts';

const current = '2026-03-20';
const untold = [rowOf(current, { state: 'running' })];
const sleep = diarySleep(slept(current, { quality: 6 }), BERLIN);
const told = [rowOf(current, { state: 'running', sleep })];

describe('the days of a print', () => {
  it('end with the last evening that is over', () => {
    const asked = { length: '2', current, lastVisit: null } as const;
    expect(doctorPeriod(asked, untold)).toEqual({ from: '2026-03-06', to: '2026-03-19' });
  });

  it('hold the evening under way once the morning after it was told', () => {
    const asked = { length: '2', current, lastVisit: null } as const;
    expect(doctorPeriod(asked, told)).toEqual({ from: '2026-03-07', to: '2026-03-20' });
  });

  it('begin with the day of the last visit when that is asked for', () => {
    const asked = { length: 'visit', current, lastVisit: '2025-12-24' } as const;
    expect(doctorPeriod(asked, untold)).toEqual({ from: '2025-12-24', to: '2026-03-19' });
  });

  it('are four weeks again when the visit that was asked for is no longer noted', () => {
    const asked = { length: 'visit', current, lastVisit: null } as const;
    expect(doctorPeriod(asked, untold).from).toBe('2026-02-20');
  });
});

describe('what is read', () => {
  it('reaches back far enough for the change signs of a short print', () => {
    const asked = { length: '2', current, lastVisit: null } as const;
    expect(stretchRead(asked)).toEqual({ first: '2026-02-20', last: current });
  });

  it('reaches back to the first day of a long one', () => {
    const asked = { length: '8', current, lastVisit: null } as const;
    expect(stretchRead(asked)).toEqual({ first: '2026-01-23', last: current });
  });
});

import { useState } from 'preact/hooks';
import { ConfirmForm, type KeptTime } from '../../../components/check-in/ConfirmForm.tsx';
import { type CheckInNight, shownTimes, timesAsked } from '../../../utils/check-in/check-in.ts';
import { confirmedFields } from '../../../utils/check-in/told-time.ts';
import { type Now, wallClockAt } from '../../../utils/evening/instant.ts';
import type { SleepFields, SleepRecord } from '../../../utils/rows/sleep-record.ts';
import { readNow } from '../../../utils/storage/read-now.ts';

type Props = {
  night: CheckInNight;
  /** The night as it is on the disk. */
  stored: SleepRecord;
  /** The moment by the page's clock, and the zone in which it writes its clocks. */
  now: Now;
  onConfirm: (fields: Partial<SleepFields>) => void;
};

/** The end of the check-in. What was kept is said once it is on the disk. */
export function CheckInConfirm({ night, stored, now, onConfirm }: Props) {
  const [kept, setKept] = useState<readonly KeptTime[] | null>(null);
  const standing = standingTimes(night);
  const confirmAt = ({ at }: Now) => {
    setKept(standing);
    onConfirm(confirmedFields(night, at));
  };
  const confirm = () => {
    readNow().then(confirmAt, () => confirmAt(now));
  };
  const { confirmedAt } = stored;
  return (
    <ConfirmForm
      standing={standing}
      kept={confirmedAt === null ? null : kept}
      confirmed={
        confirmedAt === null
          ? null
          : { at: confirmedAt, date: wallClockAt(confirmedAt, now.zone).date }
      }
      late={stored.late === true}
      onConfirm={confirm}
    />
  );
}

/** The suggestions that stand. */
function standingTimes(night: CheckInNight): KeptTime[] {
  const times = shownTimes(night);
  return timesAsked(night.sleep).flatMap((time) => {
    const { clock, suggested } = times[time];
    return suggested && clock !== null ? [{ time, clock }] : [];
  });
}

import { BedNow } from '../../../components/night-page/BedForm.tsx';
import { EveningForm } from '../../../components/night-page/EveningForm.tsx';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import type { EveningFields, EveningRecord } from '../../../utils/rows/evening-record.ts';
import { changeEvening, eveningRecord } from '../../../utils/storage/evenings-store.ts';
import { useCommand } from '../../shared/use-command.ts';
import { useDraft } from '../../shared/use-draft.ts';
import { useOwnItems } from '../../shared/use-own-items.ts';
import { NightBed } from './NightBed.tsx';
import type { NightPart } from './night-part.ts';

/** What can be told of the evening besides its ratings. */
export function NightEvening(part: NightPart) {
  const { night, settings, change, undone } = part;
  const { say } = useWords();
  const { shown, record } = night;
  const own = useOwnItems('ownFactors');
  const { send, failed } = useCommand();
  const { told, change: tell } = useDraft<Partial<EveningFields>>(record, async (fields) => {
    const kept = await change({
      ...fieldsOf(shown.evening, fields),
      text: say('night_page_saved'),
    });
    if (!kept) throw new Error('the evening was not kept');
  });
  const isRunning = shown.state === 'running';
  return (
    <EveningForm
      key={undone}
      told={{ ...record, ...told }}
      ownFactors={settings.ownFactors}
      isRunning={isRunning}
      canHaveNoScreen={shown.sessions.length === 0 || shown.noScreen}
      canHaveSlept={shown.sleptThrough || (shown.minutes?.afterBedtime.watching ?? 0) > 0}
      onTell={tell}
      onAddFactor={own.add}
    >
      {own.trouble && <Trouble kind={own.trouble} />}
      {isRunning ? (
        <BedNow
          bed={record.bed}
          onBed={() => void send({ type: 'bed', evening: shown.evening })}
          onNotInBed={() => void send({ type: 'not-in-bed', evening: shown.evening })}
        />
      ) : (
        <NightBed {...part} />
      )}
      {failed && <NoReply />}
    </EveningForm>
  );
}

/** Other answers for an evening; what goes back is what stood there when they were written. */
function fieldsOf(evening: EveningKey, fields: Partial<EveningFields>) {
  let former: Partial<EveningFields> = {};
  return {
    act: async (at: number) => {
      former = formerOf(await eveningRecord(evening), fields);
      await changeEvening(evening, fields, at);
    },
    back: (at: number) => changeEvening(evening, former, at),
  };
}

function formerOf(record: EveningRecord, fields: Partial<EveningFields>): Partial<EveningFields> {
  const keys = Object.keys(fields) as (keyof EveningFields)[];
  return Object.fromEntries(keys.map((key) => [key, record[key]]));
}

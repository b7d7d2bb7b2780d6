import { BedNow } from '../../../components/night-page/BedForm.tsx';
import { EveningForm } from '../../../components/night-page/EveningForm.tsx';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { useCommand } from '../../shared/use-command.ts';
import { useDraft } from '../../shared/use-draft.ts';
import { useOwnItems } from '../../shared/use-own-items.ts';
import { NightBed } from './NightBed.tsx';
import type { NightPart } from './night-part.ts';

/** What can be told of the evening besides its ratings. */
export function NightEvening(part: NightPart) {
  const { night, settings, saved, undone } = part;
  const { say } = useWords();
  const { shown, record } = night;
  const own = useOwnItems('ownFactors');
  const { send, failed } = useCommand();
  const draft = useDraft({ saved }, { table: 'evenings', key: shown.evening }, record);
  const isRunning = shown.state === 'running';
  return (
    <EveningForm
      key={undone}
      told={draft.shown}
      ownFactors={settings.ownFactors}
      isRunning={isRunning}
      canHaveNoScreen={shown.sessions.length === 0 || shown.noScreen}
      canHaveSlept={shown.sleptThrough || (shown.minutes?.afterBedtime.watching ?? 0) > 0}
      onTell={(fields) => draft.change(fields, { text: say('night_page_saved') })}
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

import { NoScreen } from '../../../components/plan/NoScreen.tsx';
import { MorePrompts } from '../../../components/tonight/MorePrompts.tsx';
import { StillAheadForm } from '../../../components/tonight/StillAheadForm.tsx';
import { BedtimeThisOnce } from '../../../components/tonight/TonightBedtime.tsx';
import '../../../components/tonight/more.css';
import { NoReply } from '../../../components/ui/NoReply.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import type { Tonight } from '../../../utils/engine/tonight.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { backToPlan, dayOf, moveTonight, planOf } from '../../../utils/plan/plan.ts';
import { nextMorning, pauseUntilMorning } from '../../../utils/settings/quiet-times.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { noScreenOf } from '../../shared/evening-answers.ts';
import { ofSettings } from '../../shared/of-settings.ts';
import { useCommand } from '../../shared/use-command.ts';
import { useSave } from '../../shared/use-save.ts';

/** What the seldom used choices need to know. */
export type MoreProps = {
  settings: Settings;
  now: Now;
  tonight: Tonight;
  /** The person said that there was no screen this evening. */
  noScreen: boolean;
  byDay: boolean;
  planHref: string;
};

/** What holds for this evening only: its bedtime, quiet prompts, sitting still, and no screen. */
export function More({ settings, now, tonight, noScreen, byDay, planHref }: MoreProps) {
  const { send, failed } = useCommand();
  const { save, trouble } = useSave();
  const { evening } = tonight;
  const change = (how: (settings: Settings, now: Now) => Partial<Settings>) =>
    save(ofSettings(how));
  return (
    <div class="more-choices">
      <BedtimeThisOnce
        plan={planOf(evening, settings.plan)}
        offByWeek={!dayOf(evening, settings.plan).on}
        onMove={(bedtime) =>
          change(({ plan }, { at }) => ({ plan: moveTonight(plan, { evening, bedtime }, at) }))
        }
        onBack={() => change(({ plan }, { at }) => ({ plan: backToPlan(plan, evening, at) }))}
      />
      <MorePrompts
        quiet={tonight.quiet !== null || tonight.night === null}
        morning={nextMorning(settings, now)}
        byDay={byDay}
        planHref={planHref}
        onNotTonight={() => void send({ type: 'not-tonight', evening })}
        onPause={() => change(pauseUntilMorning)}
      />
      {canRemind(tonight) && (
        <StillAheadForm
          onRemind={(everyMinutes, forMinutes) =>
            void send({ type: 'sit-still', evening, everyMinutes, forMinutes })
          }
        />
      )}
      {tonight.night && (noScreen || !hasUse(tonight)) && (
        <NoScreen
          chosen={noScreen}
          byDay={byDay}
          onChange={(chosen) => save(noScreenOf(evening, chosen))}
        />
      )}
      {failed && <NoReply />}
      {trouble && <Trouble kind={trouble} />}
    </div>
  );
}

/** Reminders asked for by hand come on a marked evening, and on no evening that is off, silenced or over. */
function canRemind({ night, quiet, bedAt }: Tonight): boolean {
  return night !== null && bedAt === null && (quiet === null || quiet.why === 'marked');
}

/** Counted minutes are no "no screen" (rule 10). */
function hasUse({ minutes }: Tonight): boolean {
  return minutes !== null && minutes.active + minutes.watching + minutes.elsewhere > 0;
}

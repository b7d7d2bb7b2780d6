import type { RefObject } from 'preact';
import type { WordKey } from '../../utils/i18n/words.ts';
import { PROMPT_IDS } from '../../utils/rows/prompt-log-row.ts';
import { CrisisLine } from '../ui/CrisisLine.tsx';
import { useWords } from '../ui/words-context.ts';
import { PROMPT_SOURCE, promptName } from '../words/prompt-name.ts';
import './about.css';

/** The reason for each permission that the manifest may ask for. */
const REASONS: Readonly<Record<string, WordKey>> = {
  alarms: 'permission_alarms',
  idle: 'permission_idle',
  notifications: 'permission_notifications',
  storage: 'permission_storage',
  unlimitedStorage: 'permission_unlimited_storage',
};

type Props = {
  version: string;
  permissions: readonly string[];
  /** The number to call that the person keeps. */
  crisisNumber: string | null;
  /** The crisis line, to which the foot of every page leads. */
  crisis: RefObject<HTMLElement | null>;
};

/** What Evenfall is and is not, how it counts, what it may do, and where its advice comes from. */
export function AboutView({ version, permissions, crisisNumber, crisis }: Props) {
  const { say } = useWords();
  return (
    <>
      <p class="lead">{say('about_lead')}</p>
      <Text heading="about_rating_heading" lines={['fixed_note']} />
      <Text
        heading="about_counting_heading"
        lines={['about_counting_1', 'about_counting_2', 'about_counting_3', 'about_counting_4']}
      />
      <section class="section">
        <h2>{say('about_permissions_heading')}</h2>
        <dl class="permissions">
          {permissions.map((permission) => (
            <div key={permission}>
              <dt>
                <code>{permission}</code>
              </dt>
              <dd>{say(REASONS[permission] ?? 'permission_unknown')}</dd>
            </div>
          ))}
        </dl>
        <p>{say('about_sends_nothing')}</p>
      </section>
      <Sources />
      <Text heading="is_not_heading" lines={['is_not_1', 'is_not_2', 'is_not_3']} />
      <Text heading="see_doctor_heading" lines={['see_doctor']} />
      <section ref={crisis} class="section panel" tabIndex={-1} aria-label={say('crisis_heading')}>
        <h2>{say('crisis_heading')}</h2>
        <CrisisLine number={crisisNumber} />
        <p>
          <a href="#settings/crisis">
            {say(crisisNumber === null ? 'crisis_to_number' : 'crisis_to_number_change')}
          </a>
        </p>
      </section>
      <p class="soft">
        {say('about_version', version)} · <a href="#welcome">{say('about_to_welcome')}</a>
      </p>
    </>
  );
}

function Text({ heading, lines }: { heading: WordKey; lines: readonly WordKey[] }) {
  const { say } = useWords();
  return (
    <section class="section">
      <h2>{say(heading)}</h2>
      {lines.map((line) => (
        <p key={line}>{say(line)}</p>
      ))}
    </section>
  );
}

/** The sources of the prompts that cite one. */
function Sources() {
  const words = useWords();
  const { say } = words;
  return (
    <section class="section">
      <h2>{say('about_sources_heading')}</h2>
      <ul>
        {PROMPT_IDS.filter((id) => PROMPT_SOURCE[id] !== '').map((id) => (
          <li key={id}>
            {promptName(words, id)}:{' '}
            <a href={PROMPT_SOURCE[id]} target="_blank" rel="noreferrer">
              {PROMPT_SOURCE[id].replace('https://', '')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

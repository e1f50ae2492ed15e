import type { Target } from '../../../core/checklist/target.ts';
import { plainOptions } from '../../../core/routing/route.ts';
import type { RouteSetting } from '../../../core/settings.ts';
import type { Finding } from '../../../core/setup/finding.ts';
import type { Resource } from '../../../flows/resource.ts';
import { LinkButton } from '../../../ui/Links.tsx';
import { Hint, Stack } from '../../../ui/Page.tsx';
import { routeErrorText } from '../../destination.ts';
import { usePlaces, useWords } from '../../places.tsx';
import { checkOf } from './check-of.ts';
import { DestinationTest, type TestIssue } from './DestinationTest.tsx';
import { type Check, RouteRow } from './RouteRow.tsx';
import { wayDetails, wayHead } from './route-words.ts';
import { type Way, WayForm } from './WayForm.tsx';

const blank: Way = { destination: { kind: 'jira', project: '', issueType: '' }, ...plainOptions };

type Props = {
  target: Target;
  /** What Setup decides; null leaves it to the plain setting. */
  way: Way | null;
  /** What the plain setting says. */
  plain: RouteSetting;
  /** What was found at its destination; undefined when nobody looked. */
  found: Resource<readonly Finding[]> | undefined;
  onTestIssue: TestIssue;
  isOpen: boolean;
  onToggle(): void;
  onChange(way: Way | null): void;
};

/** Where a target goes when no rule applies. */
export function TargetRow({ target, way, plain, found, isOpen, onToggle, onChange, onTestIssue }: Props) {
  const words = useWords();
  const { t } = words;
  const { locale } = usePlaces();
  const name = t(`document.target.${target}`);
  const used = way ?? (plain.kind === 'route' ? plain.route : null);
  const setting = plain.kind === 'route' ? plain.route.name : plain.setting;
  const check = (): Check => {
    if (used !== null) return checkOf({ destination: used.destination, found, never: null }, locale, words);
    if (plain.kind === 'wrong')
      return { icon: 'no', tone: 'danger', text: routeErrorText(plain.setting, plain.error, t) };
    return { icon: 'medium', tone: 'plain', text: t('setup.check.unset') };
  };
  return (
    <RouteRow
      order={t('setup.rule.else')}
      title={name}
      to={used === null ? t('setup.way.unset') : wayHead(used, words)}
      toDetails={used === null ? '' : wayDetails(used, words)}
      check={check()}
      edit={{
        label: t(isOpen ? 'setup.rule.done_of' : 'setup.rule.edit_of', { name }),
        text: t(isOpen ? 'setup.rule.done' : 'setup.rule.edit'),
      }}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <Stack $gap={12}>
        {way === null && plain.kind !== 'unset' && <Hint>{t('setup.target.plain', { setting })}</Hint>}
        <WayForm way={used ?? blank} onChange={onChange} />
        {used !== null && (
          <DestinationTest destination={used.destination} found={found} onTestIssue={onTestIssue} />
        )}
        {way !== null && (
          <div>
            <LinkButton onPress={() => onChange(null)}>
              {plain.kind === 'unset' ? t('setup.target.clear') : t('setup.target.to_plain', { setting })}
            </LinkButton>
          </div>
        )}
      </Stack>
    </RouteRow>
  );
}

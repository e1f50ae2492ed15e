import type { BriefField, Candidate } from '../../../core/brief/brief.ts';
import type { FieldId } from '../../../core/brief/fields.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { Stack } from '../../../ui/Page.tsx';
import { sourceText } from '../../evidence/describe.ts';
import { Sources } from '../../evidence/Sources.tsx';
import { useWords } from '../../places.tsx';

type Props = {
  field: FieldId;
  now: BriefField | undefined;
  candidates: readonly Candidate[];
  onPick(text: string): void;
};

/** What was found for a field and does not fit together: the agent picks, and sees where each comes from. */
export function Candidates({ field, now, candidates, onPick }: Props) {
  const words = useWords();
  const { t } = words;
  const picked = candidates.find(({ text }) => text === now?.text);
  const sourceOf = ({ evidence: [first] }: Candidate) =>
    first === undefined ? '' : sourceText(first, words);
  return (
    <Stack $gap={12}>
      <Choice
        question={t('weak.which', { field: t(`field.${field}`) })}
        isQuestionHidden
        isStacked
        options={candidates.map((each) => ({
          value: each.text,
          label: field === 'deadline' ? words.day(each.text) : each.text,
          hint: sourceOf(each),
        }))}
        value={picked?.text}
        onChoose={onPick}
      />
      {picked !== undefined && <Sources evidence={picked.evidence} />}
    </Stack>
  );
}

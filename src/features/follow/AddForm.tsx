import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import type { Message } from '../../core/case/message.ts';
import { cleanLine, cutText } from '../../core/document/clean-text.ts';
import type { Deed } from '../../flows/follow/deed.ts';
import type { FollowUp } from '../../flows/follow/follow-view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Hint, Stack } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';
import { DeedForm } from './DeedForm.tsx';

/** The newest ones: what is older was in the brief. */
const mostShown = 12;
/** Characters by which a message is known again. */
const shownText = 100;

const Words = styled.span`
  overflow-wrap: anywhere;
`;

type Shown = { kind: 'none' | 'failed' } | { kind: 'ready'; messages: readonly Message[] };

type Props = { followUp: FollowUp; hint: string; isBusy: boolean; onSave(deed: Deed): void };

/** Says something on the issue: what the agent types, and messages of the conversation as they stand. */
export function AddForm({ followUp, hint, isBusy, onSave }: Props) {
  const { t, when } = useWords();
  const [shown, setShown] = useState<Shown>({ kind: 'none' });
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const messages = shown.kind === 'ready' ? shown.messages : [];

  const toggle = async () => {
    setOpen(!isOpen);
    if (isOpen || shown.kind === 'ready') return;
    const found = await followUp.messages();
    // Baton's own notes say nothing that the issue does not know.
    const said = found?.filter(({ baton }) => baton === null).slice(-mostShown);
    setShown(said === undefined ? { kind: 'failed' } : { kind: 'ready', messages: said.toReversed() });
  };
  const choose = (id: string) =>
    setChosen(new Set(chosen.has(id) ? [...chosen].filter((each) => each !== id) : [...chosen, id]));
  const head = ({ author, at }: Message) => t('follow.message', { name: author.name, at: when(at) });
  const save = (typed: string) => {
    const quoted = messages
      .filter(({ id }) => chosen.has(id))
      .toReversed()
      .map((each) => `${head(each)}\n${each.text.trim()}`);
    onSave({ kind: 'add', text: [typed, ...quoted].filter((each) => each !== '').join('\n\n') });
  };
  return (
    <DeedForm
      name="add"
      typed={followUp.typed}
      hint={hint}
      inputs={[{ name: 'text', label: t('follow.label.add'), isOptional: chosen.size > 0 }]}
      action={t('follow.deed_save')}
      isBusy={isBusy}
      onSave={({ text = '' }) => save(text.trim())}
    >
      <Disclosure title={t('follow.add_messages')} isOpen={isOpen} onToggle={() => void toggle()}>
        {shown.kind === 'failed' && <Hint role="status">{t('follow.messages_failed')}</Hint>}
        <Stack $gap={8} role="group" aria-label={t('follow.add_messages')}>
          {messages.map((each) => (
            <Field key={each.id}>
              <Checkbox isCompact checked={chosen.has(each.id)} onChange={() => choose(each.id)}>
                <Field.Label isRegular>
                  <Hint as="span">{head(each)}</Hint>{' '}
                  <Words>{cutText(cleanLine(each.text), shownText)}</Words>
                </Field.Label>
              </Checkbox>
            </Field>
          ))}
        </Stack>
      </Disclosure>
    </DeedForm>
  );
}

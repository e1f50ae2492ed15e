import { Input } from '@zendeskgarden/react-forms';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import type { Choice } from '../core/form-field.ts';
import { LinkButton } from '../ui/Links.tsx';
import { Small } from '../ui/Page.tsx';
import { usePlaces, useWords } from './places.tsx';

const Box = styled.div`
  margin-top: 4px;
`;

/** Garden's field around it has no size of text of its own. */
const List = styled.ul`
  margin: 4px 0 0;
  padding: 0;
  list-style: none;
  font-size: 14px;
  line-height: 20px;
`;

/** Ms without typing before somebody is looked for. */
const pause = 300;
const shortest = 2;

type Props = {
  id: string;
  isSeveral: boolean;
  chosen: readonly Choice[];
  onFind(text: string): Promise<readonly Choice[] | null>;
  onChoose(choices: readonly Choice[]): void;
};

/** Looks for people by name and keeps those that are chosen. */
export function People({ id, isSeveral, chosen, onFind, onChoose }: Props) {
  const { t } = useWords();
  const { sleep } = usePlaces();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Choice[] | null>([]);
  const [isLooking, setLooking] = useState(false);
  const wanted = text.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another text is another question.
  useEffect(() => {
    if (wanted.length < shortest) return;
    const left = new AbortController();
    const look = async () => {
      await sleep(pause, left.signal);
      if (left.signal.aborted) return;
      setLooking(true);
      const people = await onFind(wanted);
      if (left.signal.aborted) return;
      setFound(people);
      setLooking(false);
    };
    void look();
    return () => left.abort();
  }, [wanted]);

  const choose = (person: Choice) => {
    onChoose(isSeveral ? [...chosen.filter((each) => each.id !== person.id), person] : [person]);
    setText('');
    setFound([]);
  };
  const isSearched = wanted.length >= shortest && !isLooking;
  return (
    <Box>
      <List>
        {chosen.map((person) => (
          <li key={person.id}>
            {person.name}{' '}
            <LinkButton
              label={t('send.remove_person', { name: person.name })}
              onPress={() => onChoose(chosen.filter((each) => each.id !== person.id))}
            >
              {t('send.remove')}
            </LinkButton>
          </li>
        ))}
      </List>
      <Input
        id={id}
        isCompact
        placeholder={t('send.people_example')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <List aria-live="polite">
        {wanted.length >= shortest &&
          found?.map((person) => (
            <li key={person.id}>
              <LinkButton onPress={() => choose(person)}>{person.name}</LinkButton>
            </li>
          ))}
        {isSearched && found === null && <Small as="li">{t('send.people_unread')}</Small>}
      </List>
    </Box>
  );
}

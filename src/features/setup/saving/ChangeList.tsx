import styled from 'styled-components';
import type { SetupChange } from '../../../core/setup/changes.ts';
import { color } from '../../../ui/color.ts';
import { Unseen } from '../../../ui/Page.tsx';
import { usePlaces, useWords } from '../../places.tsx';
import { changeWords } from './change-words.ts';
import { useFillNames } from './use-fill-names.ts';

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 8px;
  list-style: none;
`;

/** The sign before it says which it is: colour is only the second word. */
const Line = styled.div<{ $sign: string }>`
  display: flex;
  gap: 8px;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;

  &::before {
    flex: none;
    width: 8px;
    content: '${({ $sign }) => $sign}' / '';
  }
`;

type Props = { changes: readonly SetupChange[] };

/** Changes in words, each with what it was and what it becomes. */
export function ChangeList({ changes }: Props) {
  const words = useWords();
  const { locale } = usePlaces();
  const names = useFillNames(changes);
  return (
    <List>
      {changes.map((change) => {
        const { text, from, to } = changeWords(change, locale, names, words);
        return (
          <li key={`${change.kind} ${text}`}>
            {text}
            {from !== undefined && (
              <Line $sign="−">
                <span>
                  <Unseen>{words.t('setup.change.from')} </Unseen>
                  {from}
                </span>
              </Line>
            )}
            {to !== undefined && (
              <Line $sign="+">
                <span>
                  <Unseen>{words.t('setup.change.to')} </Unseen>
                  {to}
                </span>
              </Line>
            )}
          </li>
        );
      })}
    </List>
  );
}

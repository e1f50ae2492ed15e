import { Button } from '@zendeskgarden/react-buttons';
import { Field, Textarea } from '@zendeskgarden/react-forms';
import { useRef, useState } from 'react';
import styled from 'styled-components';
import type { SettingsProblem } from '../../../core/setup/problem.ts';
import { Hint, Stack } from '../../../ui/Page.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { SmallHint, SmallLabel, SmallMessage } from '../../../ui/TextField.tsx';
import { useWords } from '../../places.tsx';
import { useCopy } from '../../use-copy.ts';
import type { PartProps } from '../Ready.tsx';
import { problemWords } from './problem-words.ts';

const Code = styled(Textarea)`
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: 12px;
  line-height: 16px;
  white-space: pre;
  overflow-wrap: normal;
  overflow-x: auto;
`;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
`;

const FileInput = styled.input`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

/** Where the line begins and ends in the text, to put the cursor there. */
function rangeOf(text: string, line: number): [from: number, to: number] {
  const before = text.split('\n').slice(0, line - 1);
  const from = before.reduce((sum, each) => sum + each.length + 1, 0);
  const end = text.indexOf('\n', from);
  return [from, end < 0 ? text.length : end];
}

/** The settings as one JSON text: to read, to keep, to bring from another account, to edit by hand. */
export function SettingsText({ view, setup }: PartProps) {
  const words = useWords();
  const { t } = words;
  const { state, copy } = useCopy();
  const own = setup.exportText();
  const [typed, setTyped] = useState<string | null>(view.broken?.text ?? null);
  const [problem, setProblem] = useState<SettingsProblem | null>(view.broken?.problem ?? null);
  const [isTaken, setTaken] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const text = typed ?? own;

  const take = (next: string) => {
    const result = setup.importText(next);
    setTaken(result.kind === 'taken');
    setProblem(result.kind === 'taken' ? null : result.problem);
    setTyped(result.kind === 'taken' ? null : next);
    if (result.kind === 'refused') {
      field.current?.focus();
      field.current?.setSelectionRange(...rangeOf(next, result.problem.line));
    }
  };

  return (
    <Stack>
      <Hint>{t('setup.text.line')}</Hint>
      <Row>
        <Button size="small" onClick={() => saveFile('baton-settings.json', 'application/json', own)}>
          {t('setup.text.export')}
        </Button>
        <Button size="small" onClick={() => copy(own)}>
          {t(state === 'copied' ? 'common.copied' : 'setup.text.copy')}
        </Button>
        <Button size="small" onClick={() => file.current?.click()}>
          {t('setup.text.import')}
        </Button>
        <FileInput
          ref={file}
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-label={t('setup.text.import')}
          onChange={async (event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            if (chosen !== undefined) take(await chosen.text());
          }}
        />
      </Row>
      <Field>
        <SmallLabel>{t('setup.text.label')}</SmallLabel>
        <SmallHint>{t('setup.text.hint')}</SmallHint>
        <Code
          ref={field}
          isCompact
          spellCheck={false}
          minRows={12}
          maxRows={28}
          value={text}
          {...(problem === null ? {} : { validation: 'error' as const })}
          onChange={(event) => {
            setTyped(event.target.value);
            setTaken(false);
          }}
        />
        {problem !== null && <SmallMessage validation="error">{problemWords(problem, words)}</SmallMessage>}
      </Field>
      <Row>
        <Button size="small" isPrimary disabled={typed === null || typed === own} onClick={() => take(text)}>
          {t('setup.text.take')}
        </Button>
        {typed !== null && typed !== own && (
          <Button
            size="small"
            isBasic
            onClick={() => {
              setTyped(null);
              setProblem(null);
            }}
          >
            {t('setup.text.undo')}
          </Button>
        )}
        <span role="status">{isTaken && t('setup.text.taken')}</span>
      </Row>
    </Stack>
  );
}

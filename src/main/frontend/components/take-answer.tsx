import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { useSay } from '../i18n/language';
import { words } from '../i18n/words';
import { fileOf } from '../store/answer-file';
import { download } from './download';

const FORMS = [
  { ending: 'csv', words: words.takeCsv },
  { ending: 'xlsx', words: words.takeXlsx },
] as const;

/** Downloads the answer to the query in the editor as a table; what is wrong stands where answers stand. */
export function TakeAnswer() {
  const say = useSay();
  const state = useGraphiQL(({ queryEditor, variableEditor, headerEditor, responseEditor, operationName }) => ({
    queryEditor,
    variableEditor,
    headerEditor,
    responseEditor,
    operationName,
  }));
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState<'' | 'taken' | 'notTaken'>('');
  const take = async (ending: 'csv' | 'xlsx') => {
    setBusy(ending);
    setSaid('');
    const file = await fileOf(ending, {
      query: state.queryEditor?.getValue() ?? '',
      variables: state.variableEditor?.getValue() ?? '',
      headers: state.headerEditor?.getValue() ?? '',
      operationName: state.operationName ?? null,
    });
    if (typeof file === 'string') {
      state.responseEditor?.setValue(file);
      setSaid('notTaken');
    } else {
      download(file, `${state.operationName || 'answer'}.${ending}`);
      setSaid('taken');
    }
    setBusy(null);
  };
  return (
    <>
      {FORMS.map(form => (
        <ToolbarButton
          key={form.ending}
          className="take-answer"
          label={say(form.words)}
          data-take={form.ending}
          disabled={busy !== null}
          onClick={() => void take(form.ending)}
        >
          {form.ending.toUpperCase()}
        </ToolbarButton>
      ))}
      <span role="status" className="for-ears">
        {said && say(words[said])}
      </span>
    </>
  );
}

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PickList } from '../../../src/ui/PickList.tsx';
import { Theme } from '../../../src/ui/Theme.tsx';

/** As many as a large Jira has. */
const projects = Array.from({ length: 300 }, (_, at) => ({
  id: `P${at}`,
  name: `Project ${at} for the ${['north', 'south', 'east', 'west'][at % 4]} (P${at})`,
}));

function Page() {
  const [value, setValue] = useState('');
  return (
    <Theme scheme="light">
      <PickList
        label="Project"
        options={projects}
        value={value}
        onPick={setValue}
        texts={{ placeholder: 'Choose', nothing: 'Nothing fits', more: (count) => `${count} more` }}
      />
    </Theme>
  );
}

createRoot(document.body.appendChild(document.createElement('div'))).render(<Page />);

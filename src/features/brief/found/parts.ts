// One file to load: all of it appears when the conversation has been read.
export { AskCustomer } from './AskCustomer.tsx';
export { Candidates } from './Candidates.tsx';
export { OftenReturned } from './OftenReturned.tsx';
export { SideConversations } from './SideConversations.tsx';
export { WeakHint } from './WeakHint.tsx';
export { WeakList } from './WeakList.tsx';

import { findMailAddresses } from './families/mail-addresses.ts';
import { findPhoneNumbers } from './families/phone-numbers.ts';
import { findPostalAddresses } from './families/postal-addresses.ts';
import { type Find, merged } from './find.ts';

/** Where people can be reached: mail, phone and postal addresses in a text, in their order, none over another. */
export const findPersonal = (text: string): readonly Find[] =>
  merged([...findMailAddresses(text), ...findPhoneNumbers(text), ...findPostalAddresses(text)]);

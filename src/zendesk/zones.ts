/** Zendesk names the zones of schedules as Ruby on Rails does. The ones whose name is not that of the city. */
const named: Readonly<Record<string, string>> = {
  'International Date Line West': 'Etc/GMT+12',
  'Midway Island': 'Pacific/Midway',
  'American Samoa': 'Pacific/Pago_Pago',
  Hawaii: 'Pacific/Honolulu',
  Alaska: 'America/Juneau',
  'Pacific Time (US & Canada)': 'America/Los_Angeles',
  Tijuana: 'America/Tijuana',
  'Mountain Time (US & Canada)': 'America/Denver',
  Arizona: 'America/Phoenix',
  'Central Time (US & Canada)': 'America/Chicago',
  Saskatchewan: 'America/Regina',
  'Central America': 'America/Guatemala',
  'Mexico City': 'America/Mexico_City',
  'Eastern Time (US & Canada)': 'America/New_York',
  'Indiana (East)': 'America/Indiana/Indianapolis',
  Bogota: 'America/Bogota',
  Lima: 'America/Lima',
  'Atlantic Time (Canada)': 'America/Halifax',
  Santiago: 'America/Santiago',
  Newfoundland: 'America/St_Johns',
  Brasilia: 'America/Sao_Paulo',
  'Buenos Aires': 'America/Argentina/Buenos_Aires',
  Azores: 'Atlantic/Azores',
  UTC: 'Etc/UTC',
  Edinburgh: 'Europe/London',
  Bern: 'Europe/Zurich',
  Kyiv: 'Europe/Kiev',
  'St. Petersburg': 'Europe/Moscow',
  Cairo: 'Africa/Cairo',
  Casablanca: 'Africa/Casablanca',
  Pretoria: 'Africa/Johannesburg',
  Nairobi: 'Africa/Nairobi',
  'Abu Dhabi': 'Asia/Muscat',
  Mumbai: 'Asia/Kolkata',
  Chennai: 'Asia/Kolkata',
  'New Delhi': 'Asia/Kolkata',
  Beijing: 'Asia/Shanghai',
  'Kuala Lumpur': 'Asia/Kuala_Lumpur',
  Osaka: 'Asia/Tokyo',
  Sapporo: 'Asia/Tokyo',
  Hanoi: 'Asia/Bangkok',
  Islamabad: 'Asia/Karachi',
  Canberra: 'Australia/Melbourne',
  Auckland: 'Pacific/Auckland',
  Wellington: 'Pacific/Auckland',
};

const regions: Readonly<Record<string, readonly string[]>> = {
  Europe:
    'Lisbon London Dublin Amsterdam Berlin Brussels Copenhagen Madrid Paris Prague Rome Stockholm Vienna Warsaw Zurich Belgrade Bratislava Budapest Ljubljana Sarajevo Skopje Zagreb Athens Bucharest Helsinki Riga Sofia Tallinn Vilnius Istanbul Moscow Minsk Kaliningrad'.split(
      ' ',
    ),
  Asia: 'Jerusalem Baghdad Kuwait Riyadh Tehran Baku Tbilisi Yerevan Kabul Karachi Tashkent Kolkata Kathmandu Dhaka Bangkok Jakarta Singapore Taipei Seoul Tokyo'.split(
    ' ',
  ),
  Australia: 'Perth Adelaide Darwin Brisbane Hobart Melbourne Sydney'.split(' '),
};

/** The IANA name of a zone; '' for one that is not known, so that a person is asked. */
export function zoneOf(name: string): string {
  if (name.includes('/')) return name;
  const region = Object.keys(regions).find((each) => regions[each]?.includes(name));
  return named[name] ?? (region === undefined ? '' : `${region}/${name}`);
}

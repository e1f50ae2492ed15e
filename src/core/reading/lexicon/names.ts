import type { NameTag } from './environment-tag.ts';

/** Names of browsers, systems and devices: the same in every language. */
export const names: Record<NameTag, readonly string[]> = {
  'name:browser': [
    'google? chrome|chromium',
    'mozilla? firefox',
    'apple? safari',
    'microsoft|ms? edge',
    'samsung internet',
    'internet explorer',
    'opera gx|mini?',
    'brave|vivaldi|ie|ie11|duckduckgo|librewolf|waterfox|seamonkey',
    'arc|tor|silk|yandex|uc|zen|ecosia browser',
  ],
  'name:system': [
    'microsoft? windows|win server?',
    'win10|win11|win7|win8|w10|w11',
    'mac os x?',
    'macos|osx|ios|ipados|watchos|tvos|android|chromeos|linux|ubuntu|debian|fedora|centos|rhel|almalinux|harmonyos',
    'red hat enterprise? linux?',
    'sonoma|ventura|monterey|sequoia|tahoe|catalina|mojave',
    'big sur',
    'chrome|fire|wear os',
    'raspberry pi os',
    'raspbian|opensuse|sles|manjaro|freebsd|openbsd|tizen|webos|visionos|wearos|fireos|harmony-os|openwrt|esxi|proxmox|miui|hyperos|oneui',
    'one ui',
    'alpine linux?',
    'oracle|arch linux',
    'rocky linux',
    'linux mint',
  ],
  'name:device': [
    'iphone[s]|ipad[s]|ipod|macbook[s]|imac|chromebook[s]|kindle|fairphone|oneplus|redmi|poco',
    'samsung? galaxy',
    'google? pixel',
    'lenovo? thinkpad[s]',
    'microsoft? surface',
    'sony? xperia',
    'apple watch',
    'raspberry pi',
    'mac mini|studio|pro',
    'playstation|xbox|steam-deck|fire-tv|fire-stick|ps4|ps5|apple-tv|nintendo-switch|fire-hd|fire-tablet|google-nest|nest-hub|echo-dot|echo-show|fritz-box|fritzbox|roomba',
    'meta? quest',
  ],
  'name:maker': [
    'moto|motorola|nokia|xperia|galaxy|pixel|surface|xiaomi|huawei|oppo|realme|honor|samsung|sony|lg|philips|panasonic',
    'lenovo|dell|hp|asus|acer|msi|fujitsu|toshiba|thinkcentre|optiplex|latitude|inspiron|elitebook|probook|zbook',
    'zebra|honeywell|datalogic|intermec|sunmi|ingenico|verifone|pax|sumup|bixolon|sato|dymo|cognex|elo',
    'epson|brother|canon|ricoh|kyocera|xerox|lexmark|konica-minolta|oki|sharp',
    'logitech|poly|polycom|jabra|yealink|cisco|grandstream|snom|mitel|avaya|crestron|neat|shure|plantronics|sennheiser',
    'fortigate|fortinet|sonicwall|mikrotik|ubiquiti|unifi|netgear|tp-link|linksys|draytek|zyxel|meraki|aruba|juniper',
    'synology|qnap|garmin|fitbit|tomtom|gopro|dji|bosch|siemens|schneider|hikvision|dahua|axis|teltonika|advantech',
    'sonos|peloton|nikon|bose|tesla|volkswagen|vw|bmw|audi|skoda|renault|peugeot|toyota|honda|hyundai|kia|volvo|fiat|opel|nissan|mercedes|panasonic|toughbook|toughpad|getac|fluke|festo|fanuc|kuka',
    'rtx|gtx|geforce|radeon|quadro|nvidia|core|ryzen|oculus|roku|chromecast|agilent|omron|beckhoff|wago',
  ],
  // Only with a version, for much else is called so.
  'name:app': [
    'microsoft|ms? outlook|excel|word|powerpoint|teams|office|access|onenote',
    'thunderbird|libreoffice|openoffice|photoshop|indesign|illustrator|acrobat|inkscape|figma|autocad|zoom|slack|sap',
    'solidworks|revit|sketchup|inventor|catia|archicad|matlab|tableau|filemaker|vs-code|visual-studio|postman|xcode',
    'onedrive|sharepoint|dropbox|salesforce|hubspot|jira|confluence|notion|gitlab|grafana|elasticsearch|mongodb|redis|sql-server|unreal|blender|gradle|maven|cmake|webpack|vite|electron|android-studio|visual-studio-code|intellij|pycharm|eclipse',
    'lightroom|premiere|after-effects|capture-one|davinci-resolve|ableton|logic-pro|pro-tools|cubase|obs|lightroom-classic|quickbooks-desktop|citrix-workspace|sap-gui|outlook-for-mac|acrobat-reader|adobe-reader',
    'wordpress|woocommerce|magento|shopware|drupal|joomla|typo3|sage|datev|quickbooks|xero|citrix|vmware|docker|kubernetes|jenkins|tomcat|nginx|apache|keycloak|mirth',
  ],
};

/** Symbols of units, in any language, as a number has them behind it. Parts of a pattern. */
export const measures: readonly string[] = [
  ...['[kmgt]i?b', '[mg]bit', 'mbps', 'km', 'kg', 'g', 'ml', 'cm', 'mm', 'ms', 'px', 'dpi', 'hz', 'v'],
  'kwh?',
];

/** Names of zones behind a clock, in small letters: minutes east of UTC. */
export const clockZones: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
  aest: 600,
  aedt: 660,
};

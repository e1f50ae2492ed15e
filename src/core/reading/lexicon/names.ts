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
    'opera|brave|vivaldi|ie|ie11|duckduckgo',
  ],
  'name:system': [
    'microsoft? windows|win server?',
    'win10|win11|win7|win8|w10|w11',
    'mac os x?',
    'macos|osx|ios|ipados|watchos|tvos|android|chromeos|linux|ubuntu|debian|fedora|centos|rhel|almalinux|harmonyos',
    'red hat enterprise? linux?',
    'chrome os',
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
    'playstation|xbox|steam-deck|fire-tv|fire-stick',
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
    'rtx|gtx|geforce|radeon|quadro|nvidia|core|ryzen|oculus|roku|chromecast|agilent|omron|beckhoff|wago',
  ],
  // Only with a version, for much else is called so.
  'name:app': [
    'microsoft|ms? outlook|excel|word|powerpoint|teams|office|access|onenote',
    'thunderbird|libreoffice|openoffice|photoshop|indesign|illustrator|acrobat|inkscape|figma|autocad|zoom|slack|sap',
    'solidworks|revit|sketchup|inventor|catia|archicad|matlab|tableau|filemaker|vs-code|visual-studio|postman|xcode',
    'wordpress|woocommerce|magento|shopware|drupal|joomla|typo3|sage|datev|quickbooks|xero|citrix|vmware|docker|kubernetes|jenkins|tomcat|nginx|apache|keycloak|mirth',
  ],
};

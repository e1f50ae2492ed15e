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
    'moto|motorola|nokia|xperia|galaxy|pixel',
    'zebra|honeywell|datalogic|sunmi|ingenico|verifone|epson|brother|canon|ricoh|kyocera|xerox|lexmark|logitech|poly|jabra|yealink|cisco|xiaomi|huawei|motorola|nokia|lenovo|dell|hp|asus|acer|samsung',
  ],
  // Only with a version: much else is called so.
  'name:app': [
    'microsoft|ms? outlook|excel|word|powerpoint|teams|office|access|onenote',
    'thunderbird|libreoffice|openoffice|photoshop|indesign|illustrator|acrobat|inkscape|figma|autocad|zoom|slack|wordpress|woocommerce|magento|shopware|drupal|joomla|typo3|sap|sage|datev|quickbooks|xero|citrix|vmware|docker|kubernetes|jenkins|tomcat|nginx|apache|keycloak|mirth',
  ],
};

/** Mail filters write %23 for the # of a shared link, which then asks for a page that is not there. This turns it back and opens the worksheet or the list. */
const [, page, shared] = /^(.+?)%23((?:d|list(?:=|%3D))\d+\..+)$/i.exec(location.pathname) ?? [];
if (page && shared) location.replace(`${page}#${shared}`);

export {};

/** One step of a redirect: the status with which the site sent us on, and to where. */
export interface Hop {
  status: number;
  to: string;
}

/** Why there was no answer. */
export type Trouble = 'time-out' | 'name' | 'certificate' | 'refused' | 'cut off' | 'loop' | 'not reached' | 'other';

/** One try of one link: the steps it took, and then the last status, or the trouble that ended it. */
export interface Try {
  method: 'HEAD' | 'GET';
  hops: readonly Hop[];
  status?: number;
  trouble?: Trouble;
}

/** The site said that there is nothing at this address: 404 Not Found, 410 Gone (RFC 9110). */
export const isHard = ({ status }: Try): boolean => status === 404 || status === 410;

/** The site showed the page. */
export const isGood = ({ status = 0 }: Try): boolean => status >= 200 && status < 300;

/**
 * Whether to ask again, with GET: a site may answer HEAD wrongly, and once is not enough to call a link gone. Three tries at most.
 */
export const wantsMore = (tries: readonly Try[]): boolean =>
  !tries.some(isGood) && (tries.length < 2 || (tries.length === 2 && tries.filter(isHard).length === 1));

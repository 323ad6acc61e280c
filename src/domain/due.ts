/** True when a day (YYYY-MM-DD) by which something was to be checked again has passed. On that day itself it has not. */
export const isPast = (by: string, today: string): boolean => by < today;

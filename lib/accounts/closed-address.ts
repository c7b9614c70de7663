/**
 * Whether an address belongs to the closed part of the site: the desk, and the ways in and out. What is
 * answered there is for one person: it is never kept, and its forms are told from foreign ones by their origin.
 * @param pathname as in a URL, with its slash.
 */
export function isClosedAddress(pathname: string): boolean {
  return /^\/(?:desk|preview|sign-in|sign-out|auth)(?:\/|$)/i.test(pathname);
}

/** Whether an address leads nowhere but to the computer it is opened on. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname) || /^(.+\.)?localhost$/.test(hostname);
}

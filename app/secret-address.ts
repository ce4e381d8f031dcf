/**
 * For pages whose address is a secret: it is told to no other site and kept nowhere. `no-referrer` would do more than that:
 * a browser without JavaScript then sends its forms without an origin, and they are turned down.
 */
export const secretAddress = () => ({ 'Referrer-Policy': 'same-origin', 'Cache-Control': 'private, no-store' })

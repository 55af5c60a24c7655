/**
 * Where a server describes its blocks: below the path of its address, and with its query.
 *
 * @throws {TypeError} If it is no address of a server. The message does not repeat it: it can hold a password.
 */
export function describeUrl(server: string): URL {
  const url = URL.parse(server);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new TypeError("Cannot read the address of the server: wanted a URL such as http://localhost:9001");
  }
  url.pathname = `${url.pathname.replace(/\/+$/, "")}/workflows/blocks/describe`;
  return url;
}

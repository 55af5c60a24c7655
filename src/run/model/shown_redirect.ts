/** Any redirect means the same here. */
const STATUS = 302;

/**
 * A response as it is judged. Of a redirect that was not followed a page is shown nothing, not even its status: such a
 * response has the status 0, with which none can be made.
 */
export function shownRedirect(response: Response): Response {
  if (response.type !== "opaqueredirect") return response;
  return new Response("it redirects, and a page is not told with which status, nor where to", { status: STATUS });
}

// In a real portal: a request to its own server, which returns the signed-in user's token.
export async function getToken({ refused }) {
  if (refused) console.info("authentik wants another token");
  return "demo-admin-token";
}

// Stands for what a portal has for it: a request to its own server, which gives the signed-in person's token.
export async function getToken({ refused }) {
  if (refused) console.info("authentik wants another token");
  return "demo-admin-token";
}

// A frame: RAC Admin on its own origin, whatever the portal is made of. Its config.json must name the portal's origin.
import { frame } from "/rac-admin/rac-admin.js";
import { frameAddress } from "../frame.js";
import { getToken } from "../token.js";

const iframe = document.createElement("iframe");
iframe.title = "RAC Admin";
// From the portal's own configuration, never from the page's address: whoever is in the frame gets the token.
iframe.src = frameAddress;
const app = frame(iframe, { getToken, route: "#/providers", autoHeight: true });
document.getElementById("portal").append(iframe);

// Where the portal hears of it.
iframe.addEventListener("rac-admin:navigate", ({ detail }) => (document.title = `Portal: ${detail.route}`));
iframe.addEventListener("load", async () => {
  // For finding mistakes: what the frame did not take for a message of ours.
  console.info(`The frame ignored ${await app.ignored()} messages`);
}, { once: true });

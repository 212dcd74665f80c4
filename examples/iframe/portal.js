// A frame: RAC Admin on its own origin, whatever framework the portal uses. Its config.json must name the portal's
// origin.
import { frame } from "/rac-admin/rac-admin.js";
import { frameAddress } from "../frame.js";
import { getToken } from "../token.js";

const iframe = document.createElement("iframe");
iframe.title = "RAC Admin";
// From the portal's own configuration, never from the page's address: whatever is in the frame gets the token.
iframe.src = frameAddress;
const app = frame(iframe, { getToken, route: "#/providers", autoHeight: true });
document.getElementById("portal").append(iframe);

// Events in the portal.
iframe.addEventListener("rac-admin:navigate", ({ detail }) => (document.title = `Portal: ${detail.route}`));
iframe.addEventListener("load", async () => {
  // For debugging: messages that the frame didn't accept.
  console.info(`The frame ignored ${await app.ignored()} messages`);
}, { once: true });

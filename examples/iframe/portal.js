// A frame: RAC Admin on its own origin, whatever the portal is made of. Its config.json must name the portal's origin.
import { frame } from "/rac-admin/rac-admin.js";
import { getToken } from "../token.js";

const iframe = document.createElement("iframe");
iframe.title = "RAC Admin";
// The server of the examples has the frame on the next port.
iframe.src = new URLSearchParams(location.search).get("frame") ?? `http://${location.hostname}:${Number(location.port) + 1}/rac-admin/embed.html`;
const app = frame(iframe, { getToken, route: "#/providers", autoHeight: true });
document.getElementById("portal").append(iframe);

// Where the portal hears of it.
iframe.addEventListener("rac-admin:navigate", ({ detail }) => (document.title = `Portal: ${detail.route}`));
iframe.addEventListener("load", async () => {
  // For finding mistakes: what the frame did not take for a message of ours.
  console.info(`The frame ignored ${await app.ignored()} messages`);
}, { once: true });

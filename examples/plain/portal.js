import "/rac-admin/rac-admin.js";
import { getToken } from "../token.js";

const app = document.querySelector("rac-admin");
app.getToken = getToken;

// The portal's own navigation controls RAC Admin.
for (const button of document.querySelectorAll("nav button")) {
  button.addEventListener("click", () => app.setAttribute("route", button.value));
}

// The portal is informed about navigation and changes.
const heard = document.getElementById("heard");
app.addEventListener("rac-admin:navigate", ({ detail }) => (heard.textContent = `Now at ${detail.route}`));
app.addEventListener("rac-admin:changed", ({ detail }) => (heard.textContent = `Changed: ${detail.kind} ${detail.id}`));

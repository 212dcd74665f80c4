// Vue 3, without a bundler and templates: Vue mounts and removes the custom element like any other.
import { createApp, h, ref } from "/npm/vue.js";
import "/rac-admin/rac-admin.js";
import { getToken } from "../token.js";

const Portal = {
  setup() {
    const open = ref(true);
    return () => [
      h("button", { type: "button", onClick: () => (open.value = !open.value) }, open.value ? "Close RAC Admin" : "Open RAC Admin"),
      // In a template: <rac-admin :getToken.prop="getToken" …>, and isCustomElement for the compiler.
      open.value && h("rac-admin", { "api-base": "/api/v3", route: "#/providers", "sign-in": "portal", ".getToken": getToken }),
    ];
  },
};

createApp(Portal).mount("#portal");

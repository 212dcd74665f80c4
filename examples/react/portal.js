// React 19, without a bundler and JSX. React supports custom elements, so <rac-admin> would work, too; this uses the
// function.
import React from "/npm/react.js";
import client from "/npm/react-dom-client.js";
import { mount } from "/rac-admin/rac-admin.js";
import { getToken } from "../token.js";

const { createElement, useEffect, useRef, useState } = React;

function RacAdmin({ route }) {
  const place = useRef(null);
  useEffect(() => {
    // Aborting unmounts the app, even while it is still loading.
    const going = new AbortController();
    mount(place.current, { apiBase: "/api/v3", route, getToken, signal: going.signal }).catch((error) => {
      if (!going.signal.aborted) console.error(error);
    });
    return () => going.abort();
  }, [route]);
  return createElement("div", { ref: place, className: "rac-admin" });
}

function Portal() {
  const [open, setOpen] = useState(true);
  return createElement(
    React.Fragment,
    null,
    createElement("button", { type: "button", onClick: () => setOpen(!open) }, open ? "Close RAC Admin" : "Open RAC Admin"),
    open && createElement(RacAdmin, { route: "#/providers" }),
  );
}

client.createRoot(document.getElementById("portal")).render(createElement(Portal));

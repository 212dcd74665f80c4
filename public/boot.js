// Starts the app: finds its JavaScript and WebAssembly by the metas in index.html, and says so in plain words when
// that fails. It is a file of its own because the Content-Security-Policy allows no inline script.

const address = (name) =>
  new URL(document.querySelector(`meta[name="${name}"]`).content, document.baseURI);

function fail(text, detail) {
  const place = document.getElementById("boot");
  if (!place) return;
  const message = document.createElement("p");
  message.textContent = text;
  const cause = document.createElement("p");
  cause.textContent = detail;
  const reload = document.createElement("button");
  reload.type = "button";
  reload.textContent = "Reload";
  reload.addEventListener("click", () => location.reload());
  place.setAttribute("role", "alert");
  place.replaceChildren(message, cause, reload);
  return place;
}

// The app itself can't say that it has stopped: after a panic nothing of it runs any more (src/main.rs).
addEventListener("rac-admin-stopped", () => {
  // What lies outside an open dialog can't be clicked.
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  const place = fail(
    "RAC Admin has stopped because of a mistake of its own.",
    "The page still shows what it showed, but nothing on it works any more. Copy what you typed, then reload.",
  );
  place?.classList.add("stopped");
});

async function start() {
  if (typeof WebAssembly !== "object") {
    fail("This browser can't run RAC Admin.", "It has no WebAssembly, or WebAssembly is turned off.");
    return;
  }
  try {
    const app = await import(address("app-js"));
    await app.default({ module_or_path: address("app-wasm") });
    await app.start();
  } catch (error) {
    fail(
      "RAC Admin could not be loaded. The connection may have failed, or a new version may just have been installed.",
      String(error),
    );
    console.error(error);
  }
}

start();

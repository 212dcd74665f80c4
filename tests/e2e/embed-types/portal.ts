// Code of a portal in TypeScript; embed-types.spec.ts compiles it against rac-admin.d.ts and doesn't run it.
import { frame, mount, type RacAdminApp, type RacAdminEvent } from "../../../public/rac-admin.js";

export async function asFunction(place: HTMLElement): Promise<RacAdminApp> {
  const app = await mount(place, {
    apiBase: "/api/v3",
    getToken: async ({ refused }) => (refused ? "another" : "first"),
    route: "#/providers",
    routing: "memory",
    theme: "auto",
    locale: "de-CH",
    navigation: "none",
    readOnly: true,
    onNavigate: (route) => console.log(route.toUpperCase()),
    onEvent(event: RacAdminEvent) {
      if (event.type === "changed") console.log(event.kind, event.id?.length);
      if (event.type === "update-available") console.log("reload when it suits");
      // @ts-expect-error: only errors have a reason.
      if (event.type === "navigate") console.log(event.reason);
    },
    signal: AbortSignal.timeout(1_000),
  });
  app.navigate("#/tokens");
  app.setToken("third");
  app.setTheme(null);
  app.setReadOnly(false);
  app.setLocale("fr");
  // @ts-expect-error: there is no such theme.
  app.setTheme("purple");
  // @ts-expect-error: a route is kept in one place.
  await mount(place, { routing: "both" });
  return app;
}

export function asElement(): void {
  const app = document.createElement("rac-admin");
  app.getToken = () => "first";
  app.addEventListener("rac-admin:changed", ({ detail }) => console.log(detail.kind, detail.id));
  app.addEventListener("rac-admin:error", ({ detail }) => console.log(detail.reason === "load" || detail.reason === "locale", detail.message));
  app.addEventListener("rac-admin:update-available", () => location.reload());
  // @ts-expect-error: a token is text.
  app.setToken(7);
}

export async function asFrame(iframe: HTMLIFrameElement): Promise<void> {
  const app = frame(iframe, {
    origin: "https://rac-admin.example.org",
    getToken: () => "first",
    locale: "de",
    autoHeight: true,
    readOnly: true,
  });
  app.setReadOnly(false);
  app.navigate("#/providers");
  app.setLocale(null);
  console.log((await app.ignored()) + 1);
  app.stop();
}

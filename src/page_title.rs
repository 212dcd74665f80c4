//! The heading of a page. As changing pages loads no document, the app itself names the window, moves the focus and
//! informs screen readers. Only the page knows its name, often after a request, so its heading does this.

use crate::hosting::use_hosting;
use leptos::html;
use leptos::prelude::*;
use rac_ui::{Announcer, PageSkeleton, use_announcer};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Tracks whether a new page still has to get its heading; one for the whole app, in the context.
#[derive(Clone, Copy)]
pub struct PageTitles {
    app: StoredValue<String>,
    /// The instance, if there are several.
    place: RwSignal<Option<Signal<Option<String>>>>,
    /// Whether the window's title and focus are ours: not in a portal.
    owns_the_window: bool,
    /// The name of the page that is loading.
    meanwhile: StoredValue<Option<Signal<String>>>,
    /// How many headings there are, including those of loading pages.
    headings: StoredValue<u32>,
    /// Whether any page was shown: for the first one the browser handles the focus.
    opened: StoredValue<bool>,
    owed: StoredValue<Owed>,
    main: NodeRef<html::Main>,
    region: NodeRef<html::Div>,
    announcer: Announcer,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owed {
    Nothing,
    /// The page has just changed.
    Heading,
    /// The page is still loading, and has the focus meanwhile.
    LateHeading,
}

impl PageTitles {
    /// `app` is the app's name in the window title.
    pub fn provide(app: String) -> PageTitles {
        let titles = PageTitles {
            app: StoredValue::new(app),
            place: RwSignal::new(None),
            owns_the_window: use_hosting().owns_the_window(),
            meanwhile: StoredValue::new(None),
            headings: StoredValue::new(0),
            opened: StoredValue::new(false),
            owed: StoredValue::new(Owed::Nothing),
            main: NodeRef::new(),
            region: NodeRef::new(),
            announcer: use_announcer(),
        };
        provide_context(titles);
        titles
    }

    /// The container of the pages, which has the focus until a heading takes it.
    pub fn main(&self) -> NodeRef<html::Main> {
        self.main
    }

    /// Its counterpart in a portal's page, which has a `<main>` of its own.
    pub fn region(&self) -> NodeRef<html::Div> {
        self.region
    }

    /// Whichever of the two exists.
    pub fn content(&self) -> Option<HtmlElement> {
        let region = || self.region.try_get_untracked().flatten().map(HtmlElement::from);
        self.main.try_get_untracked().flatten().or_else(region)
    }

    /// Call it when one page replaces another. `meanwhile` names the window until the heading is there.
    pub fn page_changes(&self, meanwhile: &str) {
        untrack(|| self.name_window(&[meanwhile]));
        if !self.opened.get_value() {
            self.opened.set_value(true);
            return;
        }
        self.owed.set_value(Owed::Heading);
        if self.owns_the_window {
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        let titles = *self;
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            if titles.owed.try_get_value() == Some(Owed::Heading) {
                titles.owed.set_value(Owed::LateHeading);
                if let Some(main) = titles.content().filter(|main| !is_in_popup(main)) {
                    let _ = main.focus();
                }
            }
        });
    }

    /// Adds the instance to every title, if there are several.
    pub fn name_place(&self, place: Signal<Option<String>>) {
        self.place.set(Some(place));
    }

    /// Names a page until its heading does.
    pub fn name_meanwhile(&self, name: Signal<String>) {
        self.meanwhile.set_value(Some(name));
    }

    /// Registers a heading while its component is mounted.
    fn count_heading(&self) {
        let headings = self.headings;
        headings.update_value(|headings| *headings += 1);
        on_cleanup(move || {
            headings.try_update_value(|headings| *headings -= 1);
        });
    }

    fn name_window(&self, parts: &[&str]) {
        if !self.owns_the_window {
            return;
        }
        let place = self.place.get().and_then(|place| place.get()).unwrap_or_default();
        let parts = [parts, &[place.as_str()]].concat();
        let title = self.app.with_value(|app| window_title(&parts, app));
        document().set_title(&title);
    }

    /// A heading has appeared. It takes the focus if a page was waiting for one, unless the user has moved on from
    /// the loading page.
    fn arrive(&self, heading: &HtmlElement, said: &str) {
        self.opened.set_value(true);
        let owed = self.owed.get_value();
        self.owed.set_value(Owed::Nothing);
        if owed == Owed::Nothing {
            return;
        }
        self.announcer.polite(said);
        let main = self.content();
        let waits_in_main = || main.is_some_and(|main| main.matches(":focus").unwrap_or(false));
        if owed == Owed::Heading && !is_in_popup(heading) || waits_in_main() {
            let _ = heading.focus();
        }
    }
}

/// Whether the focus is in a menu or a dialog, which would close if it lost the focus.
fn is_in_popup(beside: &HtmlElement) -> bool {
    let focused = match beside.get_root_node().dyn_into::<web_sys::ShadowRoot>() {
        Ok(shadow) => shadow.active_element(),
        Err(_) => document().active_element(),
    };
    focused.is_some_and(|focused| matches!(focused.closest("[role='menu'], dialog"), Ok(Some(_))))
}

/// The heading: every page has exactly one, in every state.
#[component]
pub fn PageTitle(
    #[prop(into)] text: Signal<String>,
    /// The section of the app, for the window title.
    #[prop(optional, into)]
    section: Signal<String>,
    /// The current tab.
    #[prop(optional, into)]
    tab: Signal<String>,
) -> impl IntoView {
    let titles = expect_context::<PageTitles>();
    titles.count_heading();
    let node = NodeRef::<html::H1>::new();
    Effect::new(move |_| {
        let (text, tab, section) = (text.get(), tab.get(), section.get());
        titles.name_window(&[&tab, &text, &section]);
        if let Some(heading) = node.get() {
            let said = if tab.is_empty() { text } else { format!("{text}, {tab}") };
            titles.arrive(heading.unchecked_ref(), &said);
        }
    });
    view! {
        <h1 tabindex="-1" node_ref=node>
            {text}
        </h1>
    }
}

/// The heading of a page that is loading or failed to load; none if there is one already, as for a part of a page.
#[component]
pub fn LoadingTitle() -> impl IntoView {
    let titles = use_context::<PageTitles>().filter(|titles| titles.headings.get_value() == 0);
    titles.and_then(|titles| {
        let name = titles.meanwhile.get_value()?;
        titles.count_heading();
        Some(view! { <h1 class="rac-loading-title">{name}</h1> })
    })
}

/// A placeholder for a page, or part of one, that is loading.
#[component]
pub fn LoadingPage() -> impl IntoView {
    let is_part = use_context::<PageTitles>().is_none_or(|titles| titles.headings.get_value() > 0);
    view! {
        <LoadingTitle />
        <PageSkeleton titled=!is_part />
    }
}

/// "Servers · Providers · RAC Admin": from the specific to the general, without repetition.
fn window_title(parts: &[&str], app: &str) -> String {
    let mut named: Vec<&str> = Vec::new();
    for part in parts.iter().chain([&app]) {
        if !part.is_empty() && !named.contains(part) {
            named.push(part);
        }
    }
    named.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_title_goes_from_specific_to_general() {
        assert_eq!(
            window_title(&["", "Servers", "Providers"], "RAC Admin"),
            "Servers · Providers · RAC Admin"
        );
        let tab = window_title(&["Connection tokens", "Servers", "Providers"], "RAC Admin");
        assert_eq!(tab, "Connection tokens · Servers · Providers · RAC Admin");
    }

    #[test]
    fn the_window_title_has_no_repeated_or_empty_parts() {
        assert_eq!(window_title(&["", "Providers", "Providers"], "RAC Admin"), "Providers · RAC Admin");
        assert_eq!(window_title(&[""], "RAC Admin"), "RAC Admin");
    }
}

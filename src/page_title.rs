//! The heading of a page. A change of page is not a page load, so nobody but us names the window, moves the focus and
//! tells a screen reader; and as only the page knows what it is called, often after a request, its heading does it.

use crate::hosting::use_hosting;
use leptos::html;
use leptos::prelude::*;
use rac_ui::{Announcer, PageSkeleton, use_announcer};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Knows whether a new page still owes its heading; one for the whole app, in the context.
#[derive(Clone, Copy)]
pub struct PageTitles {
    app: StoredValue<String>,
    /// Which authentik it is about, where that could be mistaken.
    place: RwSignal<Option<Signal<Option<String>>>>,
    /// Whether the window's title and place are ours: in a portal they are not.
    owns_the_window: bool,
    /// What the page is called that is on its way.
    meanwhile: StoredValue<Option<Signal<&'static str>>>,
    /// How many headings there are now, those of loading pages included.
    headings: StoredValue<u32>,
    /// Whether any page was shown: the first one comes with a page load, which has its own way with the focus.
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
    /// The page is still loading, and has the focus itself meanwhile.
    LateHeading,
}

impl PageTitles {
    /// `app`: what the app is called in the window's title.
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

    /// Where pages are shown: has the focus until a heading takes it.
    pub fn main(&self) -> NodeRef<html::Main> {
        self.main
    }

    /// What stands for it in a portal's page, whose main part is the portal's to say.
    pub fn region(&self) -> NodeRef<html::Div> {
        self.region
    }

    /// The one of the two that is there.
    pub fn content(&self) -> Option<HtmlElement> {
        let region = || self.region.try_get_untracked().flatten().map(HtmlElement::from);
        self.main.try_get_untracked().flatten().or_else(region)
    }

    /// To be called where one page is put in place of another. `meanwhile` names the window until the heading is there.
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

    /// Every title says which authentik it is about, if there is anything to say.
    pub fn name_place(&self, place: Signal<Option<String>>) {
        self.place.set(Some(place));
    }

    /// Says what a page is called until it says so itself.
    pub fn name_meanwhile(&self, name: Signal<&'static str>) {
        self.meanwhile.set_value(Some(name));
    }

    /// A heading is there as long as the component that says so.
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

    /// A heading is there. It takes the focus if one was owed, unless the person has gone on from the loading page.
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

/// Whether the person is in a menu or a dialog meanwhile: it would close if the focus were taken away.
fn is_in_popup(beside: &HtmlElement) -> bool {
    let focused = match beside.get_root_node().dyn_into::<web_sys::ShadowRoot>() {
        Ok(shadow) => shadow.active_element(),
        Err(_) => document().active_element(),
    };
    focused.is_some_and(|focused| matches!(focused.closest("[role='menu'], dialog"), Ok(Some(_))))
}

/// The heading: every page has exactly one, whatever state it is in.
#[component]
pub fn PageTitle(
    #[prop(into)] text: Signal<String>,
    /// The part of the app that the page belongs to, for the window's title.
    #[prop(optional)]
    section: &'static str,
    /// What of it is shown: the tab.
    #[prop(optional, into)]
    tab: Signal<String>,
) -> impl IntoView {
    let titles = expect_context::<PageTitles>();
    titles.count_heading();
    let node = NodeRef::<html::H1>::new();
    Effect::new(move |_| {
        let (text, tab) = (text.get(), tab.get());
        titles.name_window(&[&tab, &text, section]);
        if let Some(heading) = node.get() {
            let said = if tab.is_empty() { text } else { [&text, ", ", &tab].concat() };
            titles.arrive(heading.unchecked_ref(), &said);
        }
    });
    view! {
        <h1 tabindex="-1" node_ref=node>
            {text}
        </h1>
    }
}

/// The heading of a page that is on its way or does not come; none where there is one already, as for a part of a page.
#[component]
pub fn LoadingTitle() -> impl IntoView {
    let titles = use_context::<PageTitles>().filter(|titles| titles.headings.get_value() == 0);
    titles.and_then(|titles| {
        let name = titles.meanwhile.get_value()?;
        titles.count_heading();
        Some(view! { <h1 class="rac-loading-title">{name}</h1> })
    })
}

/// Stands for a page, or a part of one, that is on its way.
#[component]
pub fn LoadingPage() -> impl IntoView {
    let is_part = use_context::<PageTitles>().is_none_or(|titles| titles.headings.get_value() > 0);
    view! {
        <LoadingTitle />
        <PageSkeleton titled=!is_part />
    }
}

/// "Servers · Providers · RAC Admin": from the particular to the whole, each once.
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
    fn the_window_is_named_from_the_particular_to_the_whole() {
        assert_eq!(
            window_title(&["", "Servers", "Providers"], "RAC Admin"),
            "Servers · Providers · RAC Admin"
        );
        let tab = window_title(&["Connection tokens", "Servers", "Providers"], "RAC Admin");
        assert_eq!(tab, "Connection tokens · Servers · Providers · RAC Admin");
    }

    #[test]
    fn nothing_is_named_twice_or_left_blank() {
        assert_eq!(window_title(&["", "Providers", "Providers"], "RAC Admin"), "Providers · RAC Admin");
        assert_eq!(window_title(&[""], "RAC Admin"), "RAC Admin");
    }
}

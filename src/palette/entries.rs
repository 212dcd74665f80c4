//! What the palette offers: pages, commands, and the objects of the current instance.

use super::rank::{Texts, Typed};
use super::words;
use crate::route::{
    AccessView, ActivityView, EndpointTab, EndpointsView, ListView, MappingTab, ProviderTab, Route,
    TokensView,
};
use authentik_rac::endpoints::Endpoint;
use authentik_rac::property_mappings::PropertyMapping;
use authentik_rac::providers::Provider;
use authentik_rac::users::User;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::Icon;
use serde_json::Value;

/// How many entries are shown.
const MOST: usize = 50;
/// Settings that hold a host or an address.
const HOSTS: [&str; 3] = ["hostname", "sftp-hostname", "gateway-hostname"];

/// What happens when an entry is chosen.
#[derive(Clone)]
pub enum Effect {
    Go(Route),
    Run(Callback<()>),
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Page,
    Command,
    Provider,
    Endpoint,
    Mapping,
    User,
}

impl Kind {
    pub fn label(self) -> Message {
        match self {
            Kind::Page => words::PAGE,
            Kind::Command => words::COMMAND,
            Kind::Provider => words::PROVIDER,
            Kind::Endpoint => words::ENDPOINT,
            Kind::Mapping => words::MAPPING,
            Kind::User => words::USER,
        }
    }
}

/// One entry. Its texts are in the language of the moment, because they are searched.
#[derive(Clone)]
pub struct Entry {
    /// Identifies it among those opened before.
    pub key: String,
    pub icon: Icon,
    pub kind: Kind,
    pub label: String,
    /// What tells it apart; may be empty.
    pub detail: String,
    pub effect: Effect,
    /// Why it can't be chosen.
    pub disabled: Option<String>,
    texts: Texts,
}

impl Entry {
    fn new(icon: Icon, kind: Kind, label: String, detail: String, route: Route) -> Self {
        let texts = Texts::new(&label, &format!("{} {detail}", kind.label()));
        let key = route.to_hash();
        Entry { key, icon, kind, label, detail, effect: Effect::Go(route), disabled: None, texts }
    }

    /// Also finds it by this text, which is not shown.
    fn found_by(mut self, more: &str) -> Self {
        self.texts = Texts::new(&self.label, &format!("{} {} {more}", self.kind.label(), self.detail));
        self
    }

    /// A page.
    pub fn page(icon: Icon, label: impl Into<Message>, route: Route) -> Self {
        Entry::new(icon, Kind::Page, label.into().text(), String::new(), route)
    }

    /// A command that opens a page, such as the form of a new object.
    pub fn creation(label: &Message, route: Route, disabled: Option<String>) -> Self {
        let entry = Entry::new(Icon::Add, Kind::Command, label.text(), String::new(), route);
        Entry { disabled, ..entry }
    }

    /// A command.
    pub fn command(icon: Icon, label: Message, run: Callback<()>, disabled: Option<String>) -> Self {
        let (kind, label, detail) = (Kind::Command, label.text(), String::new());
        let texts = Texts::new(&label, &kind.label().text());
        let key = format!("command {label}");
        Entry { key, icon, kind, label, detail, effect: Effect::Run(run), disabled, texts }
    }

    pub fn provider(provider: &Provider) -> Self {
        let route = Route::Provider(provider.pk, ProviderTab::Overview);
        let application = provider.assigned_application_name.clone().unwrap_or_default();
        let slug = provider.assigned_application_slug.as_deref().unwrap_or_default();
        Entry::new(Icon::Provider, Kind::Provider, provider.name.clone(), application, route).found_by(slug)
    }

    /// It is also found by the hosts in its settings.
    pub fn endpoint(endpoint: &Endpoint) -> Self {
        let route = Route::Endpoint(endpoint.pk, EndpointTab::Overview);
        let detail =
            format!("{} · {} · {}", endpoint.protocol.label(), endpoint.host, endpoint.provider_obj.name);
        let hosts = HOSTS.iter().filter_map(|name| endpoint.settings.get(*name).and_then(Value::as_str));
        let hosts: Vec<&str> = hosts.collect();
        Entry::new(Icon::Endpoint, Kind::Endpoint, endpoint.name.clone(), detail, route)
            .found_by(&hosts.join(" "))
    }

    pub fn mapping(mapping: &PropertyMapping) -> Self {
        let route = Route::Mapping(mapping.pk, MappingTab::Overview);
        Entry::new(Icon::Mapping, Kind::Mapping, mapping.name.clone(), String::new(), route)
    }

    /// The page of a user.
    pub fn user(user: &User) -> Self {
        let name = if user.name.is_empty() { user.username.clone() } else { user.name.clone() };
        Entry::new(Icon::User, Kind::User, name, user.username.clone(), Route::User(user.pk))
            .found_by(&user.email)
    }

    /// The connection tokens of a user: where they are revoked.
    pub fn tokens_of(user: &User) -> Self {
        let route = Route::Tokens(TokensView { user: Some(user.pk), ..TokensView::default() });
        let label = words::tokens_of(&user.username).text();
        Entry::new(Icon::Token, Kind::User, label, user.name.clone(), route).found_by(&user.email)
    }
}

/// The pages that are always there.
pub fn pages() -> Vec<Entry> {
    let mut pages = vec![
        Entry::page(Icon::Overview, words::OVERVIEW, Route::OVERVIEW),
        Entry::page(Icon::Provider, words::PROVIDERS, Route::Providers(ListView::default())),
        Entry::page(Icon::Endpoint, words::ENDPOINTS, Route::Endpoints(EndpointsView::default())),
        Entry::page(Icon::Token, words::TOKENS, Route::Tokens(TokensView::default())),
        Entry::page(Icon::Mapping, words::MAPPINGS, Route::Mappings(ListView::default())),
        Entry::page(Icon::Group, words::ACCESS, Route::Access(AccessView::default())),
        Entry::page(Icon::Activity, words::ACTIVITY, Route::Activity(ActivityView::default())),
    ];
    let others = crate::route::PlainPage::ALL.iter().filter(|page| Route::Plain(**page) != Route::OVERVIEW);
    pages.extend(
        others.map(|page| {
            Entry::page(page.icon().unwrap_or(Icon::Settings), page.title(), Route::Plain(*page))
        }),
    );
    pages
}

/// What is shown: the best matches, and how many there are. What was opened before comes first among equals, and
/// alone while nothing is typed; then pages and commands follow.
pub fn matching(entries: &[Entry], typed: &str, recent: &[String]) -> (Vec<Entry>, usize) {
    let typed = Typed::new(typed);
    let age = |entry: &Entry| recent.iter().position(|key| *key == entry.key).unwrap_or(usize::MAX);
    let is_object = |entry: &Entry| !matches!(entry.kind, Kind::Page | Kind::Command);
    let mut found: Vec<(u32, usize, &Entry)> = entries
        .iter()
        .filter(|entry| !typed.is_empty() || !is_object(entry) || age(entry) != usize::MAX)
        .filter_map(|entry| Some((typed.score(&entry.texts)?, age(entry), entry)))
        .collect();
    found.sort_by_key(|(score, age, _)| (std::cmp::Reverse(*score), *age));
    let all = found.len();
    (found.into_iter().take(MOST).map(|(.., entry)| entry.clone()).collect(), all)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn labels(entries: &[Entry], typed: &str, recent: &[&str]) -> Vec<String> {
        let recent: Vec<String> = recent.iter().map(|key| (*key).to_owned()).collect();
        matching(entries, typed, &recent).0.into_iter().map(|entry| entry.label).collect()
    }

    fn endpoint(name: &str, host: &str) -> Entry {
        Entry::new(
            Icon::Endpoint,
            Kind::Endpoint,
            name.to_owned(),
            host.to_owned(),
            Route::Unknown(name.into()),
        )
    }

    #[test]
    fn nothing_typed_shows_what_was_opened_before_then_pages() {
        let entries = [pages(), vec![endpoint("build", "a"), endpoint("web", "b")]].concat();
        let shown = labels(&entries, "", &["#web"]);
        assert_eq!(shown.first().map(String::as_str), Some("web"));
        assert!(shown.contains(&"Endpoints".to_owned()));
        assert!(!shown.contains(&"build".to_owned()), "{shown:?}");
    }

    #[test]
    fn what_was_opened_last_comes_first_among_equal_matches() {
        let entries = [endpoint("web 1", "a"), endpoint("web 2", "b"), endpoint("web 3", "c")];
        assert_eq!(labels(&entries, "web", &["#web 3", "#web 2"]), ["web 3", "web 2", "web 1"]);
    }

    #[test]
    fn many_matches_are_counted_and_the_first_shown() {
        let entries: Vec<Entry> = (0..1_000).map(|n| endpoint(&format!("host {n}"), "x")).collect();
        let (shown, all) = matching(&entries, "host", &[]);
        assert_eq!((shown.len(), all), (MOST, 1_000));
    }
}

//! What the palette offers: pages, commands, and the objects of the current instance.

use super::rank::{Texts, Typed};
use super::words;
use crate::recent::Visit;
use crate::route::{
    AccessView, ActivityView, EndpointTab, EndpointsView, ListView, MappingTab, ProviderTab, Route,
    TokensView,
};
use authentik_rac::endpoints::Endpoint;
use authentik_rac::groups::Group;
use authentik_rac::outposts::Outpost;
use authentik_rac::property_mappings::PropertyMapping;
use authentik_rac::providers::Provider;
use authentik_rac::users::User;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::Icon;
use serde_json::{Map, Value};

/// How many entries are shown.
const MOST: usize = 50;
/// Settings that hold a host or an address.
const HOSTS: [&str; 6] =
    ["hostname", "sftp-hostname", "gateway-hostname", "dest-host", "wol-broadcast-addr", "wol-mac-addr"];

/// What happens when an entry is chosen.
#[derive(Clone)]
pub enum Outcome {
    Go(Route),
    Run(Callback<()>),
    /// Writes this into the box, to be continued.
    Type(String),
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Page,
    Command,
    Provider,
    Endpoint,
    Mapping,
    Outpost,
    Token,
    User,
    Group,
}

impl Kind {
    pub fn label(self) -> Message {
        match self {
            Kind::Page => words::PAGE,
            Kind::Command => words::COMMAND,
            Kind::Provider => words::PROVIDER,
            Kind::Endpoint => words::ENDPOINT,
            Kind::Mapping => words::MAPPING,
            Kind::Outpost => words::OUTPOST,
            Kind::Token => words::TOKEN,
            Kind::User => words::USER,
            Kind::Group => words::GROUP,
        }
    }
}

/// One entry. Its texts are in the language of the moment, because they are searched.
#[derive(Clone)]
pub struct Entry {
    /// Identifies it among all, and, being its address, among those opened before.
    pub key: String,
    pub icon: Icon,
    pub kind: Kind,
    pub label: String,
    /// What tells it apart; may be empty.
    pub detail: String,
    pub outcome: Outcome,
    /// Why it can't be chosen.
    pub disabled: Option<String>,
    /// Whether what was typed only occurs with its letters scattered.
    pub is_guess: bool,
    /// Whether it is left out while nothing is typed.
    is_searched: bool,
    texts: Texts,
}

impl Entry {
    fn with(icon: Icon, kind: Kind, label: String, detail: String, key: String, outcome: Outcome) -> Self {
        let texts = Texts::new(&label, &format!("{} {detail}", kind.label()));
        // Commands and pages are listed without being searched.
        let is_searched = !matches!(kind, Kind::Page | Kind::Command);
        Entry { key, icon, kind, label, detail, outcome, disabled: None, is_guess: false, is_searched, texts }
    }

    fn new(icon: Icon, kind: Kind, label: String, detail: String, route: Route) -> Self {
        Entry::with(icon, kind, label, detail, route.to_hash(), Outcome::Go(route))
    }

    /// Also finds it by this text, which is not shown.
    pub fn found_by(mut self, more: &str) -> Self {
        self.texts = Texts::new(&self.label, &format!("{} {} {more}", self.kind.label(), self.detail));
        self
    }

    /// Can't be chosen, if there is a reason.
    pub fn disabled(self, disabled: Option<String>) -> Self {
        Entry { disabled, ..self }
    }

    /// Is left out while nothing is typed, unless it was opened before.
    pub fn searched(self) -> Self {
        Entry { is_searched: true, ..self }
    }

    /// Leads where another entry leads, too.
    fn beside(self, what: &str) -> Self {
        Entry { key: format!("{what} {}", self.key), ..self }
    }

    /// A page.
    pub fn page(icon: Icon, label: impl Into<Message>, route: Route) -> Self {
        Entry::new(icon, Kind::Page, label.into().text(), String::new(), route)
    }

    /// A command that opens a page, such as the form of a new object.
    pub fn creation(label: &Message, route: Route) -> Self {
        Entry::new(Icon::Add, Kind::Command, label.text(), String::new(), route)
    }

    /// Where the rows of a page are exported.
    pub fn export(page: &Message, route: Route) -> Self {
        let label = words::export_on(page.text()).text();
        Entry::new(Icon::Download, Kind::Page, label, String::new(), route).beside("export").searched()
    }

    /// A command.
    pub fn command(icon: Icon, label: Message, run: Callback<()>) -> Self {
        let label = label.text();
        let key = format!("command {label}");
        Entry::with(icon, Kind::Command, label, String::new(), key, Outcome::Run(run))
    }

    /// "Revoke tokens of a user…": the user is typed next.
    pub fn revoke() -> Self {
        // Without the isolates and the ellipsis around the name that is missing.
        let begun = words::revoke_tokens_of("").text();
        let begun = begun.replace(['\u{2068}', '\u{2069}', '…'], "");
        let begun: String = begun.split_whitespace().map(|word| format!("{word} ")).collect();
        let label = words::REVOKE_TOKENS.text();
        Entry::with(Icon::Token, Kind::Command, label, String::new(), "revoke".into(), Outcome::Type(begun))
    }

    /// It is also found by the hosts in its settings.
    pub fn provider(provider: &Provider) -> Self {
        let route = Route::Provider(provider.pk, ProviderTab::Overview);
        let application = provider.assigned_application_name.clone().unwrap_or_default();
        let slug = provider.assigned_application_slug.as_deref().unwrap_or_default();
        Entry::new(Icon::Provider, Kind::Provider, provider.name.clone(), application, route)
            .found_by(&format!("{slug} {}", hosts(&provider.settings)))
    }

    /// It is also found by the hosts in its settings.
    pub fn endpoint(endpoint: &Endpoint) -> Self {
        let route = Route::Endpoint(endpoint.pk, EndpointTab::Overview);
        let detail =
            format!("{} · {} · {}", endpoint.protocol.label(), endpoint.host, endpoint.provider_obj.name);
        Entry::new(Icon::Endpoint, Kind::Endpoint, endpoint.name.clone(), detail, route)
            .found_by(&hosts(&endpoint.settings))
    }

    /// It is also found by the hosts in its settings.
    pub fn mapping(mapping: &PropertyMapping) -> Self {
        let route = Route::Mapping(mapping.pk, MappingTab::Overview);
        Entry::new(Icon::Mapping, Kind::Mapping, mapping.name.clone(), String::new(), route)
            .found_by(&hosts(&mapping.static_settings))
    }

    /// An outpost has no page of its own: the pages of the providers it serves, which say how it is.
    pub fn outpost(outpost: &Outpost, providers: &[Provider]) -> Vec<Self> {
        let entry = |detail: String, route| {
            Entry::new(Icon::Provider, Kind::Outpost, outpost.name.clone(), detail, route)
                .beside(&format!("outpost {}", outpost.pk))
        };
        let served = providers.iter().filter(|provider| outpost.providers.contains(&provider.pk));
        let served = served.map(|provider| {
            entry(provider.name.clone(), Route::Provider(provider.pk, ProviderTab::Overview))
        });
        let served: Vec<Self> = served.collect();
        if served.is_empty() {
            vec![entry(String::new(), Route::Providers(ListView::default()))]
        } else {
            served
        }
    }

    /// A user: the page, the connection tokens, and revoking them, which the page offers. `revoke_reason`: why they
    /// can't be revoked.
    pub fn of_user(user: &User, revoke_reason: Option<String>) -> [Self; 3] {
        let name = if user.name.is_empty() { &user.username } else { &user.name };
        let tokens = Route::Tokens(TokensView { user: Some(user.pk), ..TokensView::default() });
        let of_user = |icon, kind, label: String, detail: &str, route| {
            Entry::new(icon, kind, label, detail.to_owned(), route).found_by(&user.email)
        };
        let (list, revoke) = (words::tokens_of(&user.username), words::revoke_tokens_of(&user.username));
        [
            of_user(Icon::User, Kind::User, name.clone(), &user.username, Route::User(user.pk)),
            of_user(Icon::Token, Kind::User, list.text(), &user.name, tokens),
            of_user(Icon::Token, Kind::Command, revoke.text(), &user.name, Route::User(user.pk))
                .beside("revoke")
                .searched()
                .disabled(revoke_reason),
        ]
    }

    /// What a group can reach.
    pub fn group(group: &Group) -> Self {
        let view = AccessView { user: group.name.clone(), groups: true, ..AccessView::default() };
        Entry::new(Icon::Group, Kind::Group, group.name.clone(), String::new(), Route::Access(view))
    }

    /// The page of a user or a connection token that was opened before. Other objects are read.
    pub fn visited(visit: &Visit) -> Option<Self> {
        let route = Route::parse(&visit.address);
        let (icon, kind) = match route {
            _ if visit.name.is_empty() => return None,
            Route::User(_) => (Icon::User, Kind::User),
            Route::Token(_) => (Icon::Token, Kind::Token),
            _ => return None,
        };
        Some(Entry::new(icon, kind, visit.name.clone(), visit.detail.clone(), route))
    }
}

/// The hosts and addresses in settings.
fn hosts(settings: &Map<String, Value>) -> String {
    let hosts = HOSTS.iter().filter_map(|name| settings.get(*name).and_then(Value::as_str));
    hosts.collect::<Vec<_>>().join(" ")
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

/// Where there is something to export.
pub fn exports() -> Vec<Entry> {
    vec![
        Entry::export(&words::PROVIDERS, Route::Providers(ListView::default())),
        Entry::export(&words::ENDPOINTS, Route::Endpoints(EndpointsView::default())),
        Entry::export(&words::TOKENS, Route::Tokens(TokensView::default())),
        Entry::export(&words::MAPPINGS, Route::Mappings(ListView::default())),
        Entry::export(&words::ACCESS, Route::Access(AccessView::default())),
        Entry::export(&words::ACTIVITY, Route::Activity(ActivityView::default())),
    ]
}

/// What is shown: the best matches, and how many there are. What was opened before comes first among equals, and
/// alone while nothing is typed; then pages and commands follow.
pub fn matching(entries: &[Entry], typed: &str, recent: &[Visit]) -> (Vec<Entry>, usize) {
    let typed = Typed::new(typed);
    let age =
        |entry: &Entry| recent.iter().position(|visit| visit.address == entry.key).unwrap_or(usize::MAX);
    let mut found: Vec<_> = entries
        .iter()
        .filter(|entry| !typed.is_empty() || !entry.is_searched || age(entry) != usize::MAX)
        .filter_map(|entry| Some((typed.score(&entry.texts)?, age(entry), entry)))
        .collect();
    found.sort_by_key(|(score, age, _)| (std::cmp::Reverse(*score), *age));
    let all = found.len();
    let shown = found.into_iter().take(MOST);
    (shown.map(|(score, _, entry)| Entry { is_guess: !score.is_literal, ..entry.clone() }).collect(), all)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn labels(entries: &[Entry], typed: &str, recent: &[&str]) -> Vec<String> {
        let visit = |address: &&str| Visit { address: (*address).to_owned(), ..Visit::default() };
        let recent: Vec<Visit> = recent.iter().map(visit).collect();
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

    fn amara() -> User {
        let text = r#"{"pk":9,"username":"amara","name":"Amara Okafor","email":"amara@example.org"}"#;
        authentik_rac::wire::read(text).unwrap()
    }

    #[test]
    fn tokens_of_a_user_are_revoked_from_the_action_or_the_name() {
        let entries = [vec![Entry::revoke()], Entry::of_user(&amara(), None).to_vec()].concat();
        let revoke = "Revoke tokens of amara…".to_owned();
        assert_eq!(labels(&entries, "revoke", &[]), ["Revoke tokens of a user…".to_owned(), revoke.clone()]);
        assert_eq!(labels(&entries, "revoke tokens of amara", &[]), ["Revoke tokens of amara…"]);
        let all = ["Amara Okafor".to_owned(), "Connection tokens of amara".to_owned(), revoke];
        assert_eq!(labels(&entries, "amara", &[]), all);
        assert_eq!(labels(&entries, "", &[]), ["Revoke tokens of a user…"], "nobody while nothing is typed");
        let Outcome::Type(begun) = Entry::revoke().outcome else { panic!("it is continued in the box") };
        assert_eq!(begun, "Revoke tokens of ");
        let mut keys: Vec<&String> = entries.iter().map(|entry| &entry.key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), entries.len());
    }

    #[test]
    fn users_and_tokens_opened_before_are_known_by_their_names() {
        let token = "#/tokens/00000000-0000-4000-8000-000000000001";
        let visit = |address: &str, name: &str| {
            Entry::visited(&Visit { address: address.into(), name: name.into(), detail: "d".into() })
        };
        let entries = [visit("#/users/9", "Amara Okafor").unwrap(), visit(token, "amara for web").unwrap()];
        assert_eq!(labels(&entries, "", &[token, "#/users/9"]), ["amara for web", "Amara Okafor"]);
        assert_eq!(entries[0].key, Entry::of_user(&amara(), None)[0].key);
        for (address, name) in [("#/users/9", ""), ("#/providers/7", "x"), ("#/users/x", "x"), ("", "x")] {
            assert!(visit(address, name).is_none(), "{address}");
        }
    }

    #[test]
    fn an_outpost_leads_to_the_providers_it_serves() {
        let outpost =
            r#"{"pk":"3d3d3d3d-1111-4222-8333-444455556666","name":"East","type":"rac","providers":[4,9]}"#;
        let outpost: Outpost = authentik_rac::wire::read(outpost).unwrap();
        let provider: Provider = authentik_rac::wire::read(r#"{"pk":4,"name":"Plant"}"#).unwrap();
        let leads = |providers: &[Provider]| {
            let entries = Entry::outpost(&outpost, providers);
            let leads = entries.iter().map(|one| match &one.outcome {
                Outcome::Go(route) => (one.detail.clone(), route.to_hash()),
                _ => panic!("a page"),
            });
            leads.collect::<Vec<_>>()
        };
        assert_eq!(leads(&[provider]), [("Plant".to_owned(), "#/providers/4".to_owned())]);
        assert_eq!(leads(&[]), [(String::new(), "#/providers".to_owned())]);
    }

    #[test]
    fn an_endpoint_is_found_by_all_hosts_in_its_settings() {
        let text = r#"{"pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636","name":"press","provider":2,"protocol":"vnc",
            "host":"a","settings":{"dest-host":"10.4.4.4","wol-broadcast-addr":"10.9.9.255","password":"10.1.1.1"}}"#;
        let entries = [Entry::endpoint(&authentik_rac::wire::read(text).unwrap())];
        for host in ["10.4.4.4", "10.9.9.255"] {
            assert_eq!(labels(&entries, host, &[]), ["press"]);
        }
        assert_eq!(labels(&entries, "10.1.1.1", &[]), Vec::<String>::new(), "never by a secret");
    }

    #[test]
    fn many_matches_are_counted_and_the_first_shown() {
        let entries: Vec<Entry> = (0..1_000).map(|n| endpoint(&format!("host {n}"), "x")).collect();
        let (shown, all) = matching(&entries, "host", &[]);
        assert_eq!((shown.len(), all), (MOST, 1_000));
    }
}

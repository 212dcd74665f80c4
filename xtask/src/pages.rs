//! The pages that users open by their address: which parts of the app (`src/app/pages.rs`) each needs before it can be
//! used, and its byte budget until then.
//!
//! The division into parts follows from this list: which pieces are merged into a file (`split/grouping.rs`), what is
//! loaded in addition to the main module (`split/app.js`), and what `cargo xtask size` adds up.
//! `tests/e2e/page-files.spec.ts` compares it with what a browser loads.

/// A page, with a stored token if it needs one.
pub struct Page {
    pub name: &'static str,
    /// The part after `#`; `*` stands for an id.
    pub address: &'static str,
    pub parts: &'static [&'static str],
    /// The maximum it may load until it can be used, in bytes compressed with brotli.
    pub budget: usize,
}

const fn page(
    name: &'static str,
    address: &'static str,
    parts: &'static [&'static str],
    budget: usize,
) -> Page {
    Page { name, address, parts, budget }
}

/// The page of an address is the first that matches. Budgets are the best values reached; docs/decisions/0002-bytes.md
/// has the goals.
pub const PAGES: [Page; 35] = [
    page("connect", "/connect", &["connect"], 316_000),
    page("overview", "/", &["start", "overview"], 526_000),
    page("providers", "/providers", &["start", "provider_list"], 655_000),
    page("new provider", "/providers/new", &["start", "provider_form"], 881_000),
    page("comparison", "/providers/compare", &["start", "instances_copy"], 992_000),
    page("copy of a provider", "/providers/*/copy", &["start", "instances_copy"], 992_000),
    page("form of a provider", "/providers/*/edit", &["start", "provider_form"], 881_000),
    page("provider", "/providers/*", &["start", "provider", "readiness"], 723_000),
    page(
        "endpoints of a provider",
        "/providers/*/endpoints",
        &["start", "provider", "endpoint_list"],
        704_000,
    ),
    page("tokens of a provider", "/providers/*/tokens", &["start", "provider", "token_list"], 677_000),
    page(
        "effective settings of a provider",
        "/providers/*/settings",
        &["start", "provider", "effective"],
        757_000,
    ),
    page("changelog of a provider", "/providers/*/changelog", &["start", "provider", "changelog"], 637_000),
    page(
        "permissions of a provider",
        "/providers/*/permissions",
        &["start", "provider", "permissions"],
        624_000,
    ),
    page("endpoints", "/endpoints", &["start", "endpoint_list"], 677_000),
    page("form of an endpoint", "/endpoints/*/edit", &["start", "endpoint_form"], 884_000),
    page("endpoint", "/endpoints/*", &["start", "endpoint", "readiness"], 751_000),
    page("bindings of an endpoint", "/endpoints/*/bindings", &["start", "endpoint", "bindings"], 796_000),
    page(
        "effective settings of an endpoint",
        "/endpoints/*/settings",
        &["start", "endpoint", "effective"],
        785_000,
    ),
    page("changelog of an endpoint", "/endpoints/*/changelog", &["start", "endpoint", "changelog"], 665_000),
    page("access", "/access", &["start", "access"], 713_000),
    page("access to a provider", "/providers/*/access", &["start", "provider", "access"], 740_000),
    page("access to an endpoint", "/endpoints/*/access", &["start", "endpoint", "access"], 767_000),
    page("user", "/users/*", &["start", "user"], 741_000),
    page("tokens", "/tokens", &["start", "token_list"], 650_000),
    page("form of a token", "/tokens/*/edit", &["start", "token_form"], 672_000),
    page("token", "/tokens/*", &["start", "token", "effective"], 761_000),
    page("mappings", "/mappings", &["start", "mapping_list"], 648_000),
    page("form of a mapping", "/mappings/*/edit", &["start", "mapping_form"], 933_000),
    page("mapping", "/mappings/*", &["start", "mapping"], 828_000),
    page("import", "/import", &["start", "plan"], 992_000),
    page("plan", "/plan", &["start", "plan"], 992_000),
    page("connect machines", "/connect-machines", &["start", "connect_machines"], 1_107_000),
    page("activity", "/activity", &["start", "activity"], 703_000),
    page("recent changes", "/changes", &["start", "recent_changes"], 732_000),
    page(
        "preferences",
        "/preferences",
        &["start", "preferences", "own_rights", "instances", "vault"],
        709_000,
    ),
];

/// The most frequent pages, and how much more they count than others: most visits start with the overview.
const FREQUENT: [(&str, usize); 9] = [
    ("/connect", 100),
    ("/", 32),
    ("/providers", 8),
    ("/endpoints", 8),
    ("/providers/*", 8),
    ("/tokens", 4),
    ("/mappings", 4),
    ("/providers/*/endpoints", 4),
    ("/endpoints/*/edit", 4),
];

impl Page {
    /// Its weight when pages compete.
    pub fn weight(&self) -> usize {
        FREQUENT.iter().find(|(address, _)| *address == self.address).map_or(1, |(_, weight)| *weight)
    }
}

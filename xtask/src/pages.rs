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

/// The page of an address is the first that matches. Budgets are the last build rounded up; docs/decisions/0002-bytes.md
/// has the goals, and says why budgets were raised.
pub const PAGES: [Page; 35] = [
    page("connect", "/connect", &["connect"], 330_000),
    page("overview", "/", &["start", "overview"], 545_000),
    page("providers", "/providers", &["start", "provider_list"], 628_000),
    page("new provider", "/providers/new", &["start", "provider_form"], 915_000),
    page("comparison", "/providers/compare", &["start", "instances_copy"], 1_036_000),
    page("copy of a provider", "/providers/*/copy", &["start", "instances_copy"], 1_036_000),
    page("form of a provider", "/providers/*/edit", &["start", "provider_form"], 915_000),
    page("provider", "/providers/*", &["start", "provider", "readiness"], 684_000),
    page(
        "endpoints of a provider",
        "/providers/*/endpoints",
        &["start", "provider", "endpoint_list"],
        730_000,
    ),
    page("tokens of a provider", "/providers/*/tokens", &["start", "provider", "token_list"], 705_000),
    page(
        "effective settings of a provider",
        "/providers/*/settings",
        &["start", "provider", "effective"],
        752_000,
    ),
    page("changelog of a provider", "/providers/*/changelog", &["start", "provider", "changelog"], 665_000),
    page(
        "permissions of a provider",
        "/providers/*/permissions",
        &["start", "provider", "permissions"],
        658_000,
    ),
    page("endpoints", "/endpoints", &["start", "endpoint_list"], 653_000),
    page("form of an endpoint", "/endpoints/*/edit", &["start", "endpoint_form"], 915_000),
    page("endpoint", "/endpoints/*", &["start", "endpoint", "readiness"], 765_000),
    page("bindings of an endpoint", "/endpoints/*/bindings", &["start", "endpoint", "bindings"], 790_000),
    page(
        "effective settings of an endpoint",
        "/endpoints/*/settings",
        &["start", "endpoint", "effective"],
        760_000,
    ),
    page("changelog of an endpoint", "/endpoints/*/changelog", &["start", "endpoint", "changelog"], 673_000),
    page("access", "/access", &["start", "access"], 717_000),
    page("access to a provider", "/providers/*/access", &["start", "provider", "access"], 733_000),
    page("access to an endpoint", "/endpoints/*/access", &["start", "endpoint", "access"], 741_000),
    page("user", "/users/*", &["start", "user"], 731_000),
    page("tokens", "/tokens", &["start", "token_list"], 629_000),
    page("form of a token", "/tokens/*/edit", &["start", "token_form"], 771_000),
    page("token", "/tokens/*", &["start", "token", "effective"], 756_000),
    page("mappings", "/mappings", &["start", "mapping_list"], 671_000),
    page("form of a mapping", "/mappings/*/edit", &["start", "mapping_form"], 938_000),
    page("mapping", "/mappings/*", &["start", "mapping"], 795_000),
    page("import", "/import", &["start", "plan"], 1_021_000),
    page("plan", "/plan", &["start", "plan"], 1_021_000),
    page("connect machines", "/connect-machines", &["start", "connect_machines"], 1_118_000),
    page("activity", "/activity", &["start", "activity"], 730_000),
    page("recent changes", "/changes", &["start", "recent_changes"], 803_000),
    page(
        "preferences",
        "/preferences",
        &["start", "preferences", "own_rights", "instances", "vault"],
        658_000,
    ),
];

/// The most frequent pages, and how much they count when files are made: most visits start with the overview.
const FREQUENT: [(&str, usize); 9] = [
    ("/connect", 100),
    ("/", 40),
    ("/providers", 16),
    ("/endpoints", 16),
    ("/providers/*", 16),
    ("/tokens", 16),
    ("/mappings", 16),
    ("/providers/*/endpoints", 6),
    ("/endpoints/*/edit", 6),
];

/// How much every other page counts. Less, and the rarest pages would load twice the code that they need.
const OTHERS: usize = 2;

impl Page {
    /// Its weight when pages compete.
    pub fn weight(&self) -> usize {
        FREQUENT.iter().find(|(address, _)| *address == self.address).map_or(OTHERS, |(_, weight)| *weight)
    }
}

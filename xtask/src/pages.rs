//! The pages that a person opens by their address: which parts of the app (`src/app/pages.rs`) each needs before it can be
//! used, and how much it may load until then.
//!
//! Everything about the parts follows from this list: which pieces become one file (`split/grouping.rs`), what is fetched
//! beside the main module (`split/app.js`), and what `cargo xtask size` adds up. `tests/e2e/page-files.spec.ts` compares it
//! with what a browser fetches.

/// A page, with a stored token where it needs one.
pub struct Page {
    pub name: &'static str,
    /// What follows `#`, where `*` is one id.
    pub address: &'static str,
    pub parts: &'static [&'static str],
    /// The most it may load until it can be used, in bytes compressed with brotli.
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

/// The first that fits an address is its page. The budgets are the best that was reached; what they are to become is in
/// docs/decisions/0002-bytes.md.
pub const PAGES: [Page; 24] = [
    page("connect", "/connect", &[], 225_000),
    page("overview", "/", &["start", "overview"], 455_000),
    page("providers", "/providers", &["start", "provider_list"], 780_000),
    page("new provider", "/providers/new", &["start", "provider_form"], 840_000),
    page("form of a provider", "/providers/*/edit", &["start", "provider_form"], 840_000),
    page("provider", "/providers/*", &["start", "provider", "readiness"], 965_000),
    page(
        "endpoints of a provider",
        "/providers/*/endpoints",
        &["start", "provider", "endpoint_list"],
        965_000,
    ),
    page("tokens of a provider", "/providers/*/tokens", &["start", "provider", "token_list"], 965_000),
    page(
        "effective settings of a provider",
        "/providers/*/settings",
        &["start", "provider", "effective"],
        965_000,
    ),
    page("changelog of a provider", "/providers/*/changelog", &["start", "provider", "changelog"], 965_000),
    page(
        "permissions of a provider",
        "/providers/*/permissions",
        &["start", "provider", "permissions"],
        965_000,
    ),
    page("endpoints", "/endpoints", &["start", "endpoint_list"], 780_000),
    page("form of an endpoint", "/endpoints/*/edit", &["start", "endpoint_form"], 840_000),
    page("endpoint", "/endpoints/*", &["start", "endpoint", "readiness"], 965_000),
    page("bindings of an endpoint", "/endpoints/*/bindings", &["start", "endpoint", "bindings"], 965_000),
    page(
        "effective settings of an endpoint",
        "/endpoints/*/settings",
        &["start", "endpoint", "effective"],
        965_000,
    ),
    page("changelog of an endpoint", "/endpoints/*/changelog", &["start", "endpoint", "changelog"], 965_000),
    page("tokens", "/tokens", &["start", "token_list"], 780_000),
    page("form of a token", "/tokens/*/edit", &["start", "token_form"], 840_000),
    page("token", "/tokens/*", &["start", "token", "effective"], 965_000),
    page("mappings", "/mappings", &["start", "mapping_list"], 780_000),
    page("form of a mapping", "/mappings/*/edit", &["start", "mapping_form"], 840_000),
    page("mapping", "/mappings/*", &["start", "mapping"], 965_000),
    page(
        "preferences",
        "/preferences",
        &["start", "preferences", "own_rights", "instances", "vault"],
        840_000,
    ),
];

/// The pages that are opened most.
const FREQUENT: [&str; 8] = [
    "/",
    "/providers",
    "/endpoints",
    "/tokens",
    "/mappings",
    "/providers/*",
    "/providers/*/endpoints",
    "/endpoints/*/edit",
];

impl Page {
    /// How much it counts where what is good for one page is bad for another.
    pub fn weight(&self) -> usize {
        if FREQUENT.contains(&self.address) { 4 } else { 1 }
    }
}
